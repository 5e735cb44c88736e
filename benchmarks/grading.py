"""Grade the same class with stock nbgrader and with the engine, in turn, and compare both with the bare cells.

The class is made from the right and wrong answers that are kept for the audit of an assignment. The engine grades all
of it, sandbox and two processes included, from the start of `mml grade` to its end. Stock nbgrader grades a sample,
since a thousand take it most of an hour: a class takes it one start, and so many times what one of the sample took. The
bare cells are what they cost in a fork of a process that has everything imported and has run such a notebook before,
without sandbox, second process, notebook or gradebook: no grader can need less. Processor time is that of all
processes together. All numbers are measured, but for those that say that they are estimated or simulated.
"""

from __future__ import annotations

import argparse
import ctypes
import heapq
import json
import logging
import math
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.class_runs import memory_of, workers_of  # noqa: E402
from tests.made_class import CONFIG, NAME, hand_in, make_course  # noqa: E402

STOCK = CONFIG + "c.GradingEngine.in_use = False\n"
MIB = 2**20


@dataclass(frozen=True)
class Cost:
    """Seconds of wall time and of processor time; the most bytes of one worker with all below it, and of the driver."""

    wall: float
    cpu: float
    worker: int = 0
    driver: int = 0


def run(*command: str, folder: Path) -> tuple[Cost, str]:
    """Run a command, and count all its processes, also those that it left to themselves."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    watch = _Memory(process.pid)
    out, err = process.communicate()
    wall = time.perf_counter() - start
    watch.stop()
    with suppress(ChildProcessError):  # orphans come to this process, which asked for them
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} exited {process.returncode}:\n{out[-3000:]}\n{err[-3000:]}")
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(wall, cpu, watch.worker, watch.driver), out


class _Memory(threading.Thread):
    """Samples what `mml grade` takes, and its worker processes, each with everything that it started."""

    def __init__(self, pid: int):
        super().__init__(daemon=True)
        self.worker, self.driver, self._pid, self._end = 0, 0, pid, threading.Event()
        self.start()

    def run(self) -> None:
        while not self._end.wait(0.5):
            with suppress(psutil.Error):
                self.driver = max(self.driver, psutil.Process(self._pid).memory_full_info().pss)
                for worker in workers_of(self._pid):
                    self.worker = max(self.worker, memory_of(worker.pid))

    def stop(self) -> None:
        self._end.set()
        self.join()


# -- what is compared ---------------------------------------------------------------------------------

_BARE = """
import json, os, sys, time
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
import matplotlib; matplotlib.use("module://matplotlib_inline.backend_inline")
import matplotlib.pyplot, numpy, scipy.linalg, scipy.optimize, mml.checks, mml.plots, mml.quiz
shell = InteractiveShell.instance()
shell.history_manager.enabled = False
def go(cells):
    with capture_output():
        for source in cells:
            shell.run_cell(source, store_history=False)
notebooks = json.load(open(sys.argv[1]))
go(notebooks[0])
shell.reset(new_session=False)
wall, cpu = [], []
for cells in notebooks:
    begun = time.perf_counter()
    child = os.fork()
    if child == 0:
        go(cells)
        os._exit(0)
    _, status, used = os.wait4(child, 0)
    assert status == 0
    wall.append(time.perf_counter() - begun)
    cpu.append(used.ru_utime + used.ru_stime)
print(json.dumps([sum(wall) / len(wall), sum(cpu) / len(cpu)]))
"""


def bare_cells(course: Path, name: str, students: list[str]) -> Cost:
    """A submission's cells, tests included, in a fork of a process that has done it before; their mean."""
    notebooks = []
    for student in students:
        graded = json.loads((course / "autograded" / student / name / f"{name}.ipynb").read_text())
        notebooks.append(["".join(cell["source"]) for cell in graded["cells"] if cell["cell_type"] == "code"])
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(notebooks, file)
        file.flush()
        environment = {**os.environ, **dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1")}
        done = subprocess.run(
            [sys.executable, "-c", _BARE, file.name], cwd=course / "release" / name, env=environment,
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    return Cost(*json.loads(done.stdout.splitlines()[-1]))


def stock(course: Path, name: str, sample: int) -> tuple[Cost, Cost]:
    """nbgrader itself: what its start costs, and what each submission."""
    _ungraded(course)
    whole, _ = run("nbgrader", "autograde", name, folder=course)
    start, _ = run("nbgrader", "autograde", name, folder=course)  # everything is graded already
    return start, Cost((whole.wall - start.wall) / sample, (whole.cpu - start.cpu) / sample)


def engine(course: Path, name: str) -> tuple[Cost, dict]:
    """`mml grade`, from its start to its end."""
    _ungraded(course)
    cost, out = run("mml", "grade", name, "--json", folder=course)
    told = json.loads(out)
    wrong = [row for row in told["graded"] if row["kind"] != "graded"]
    if wrong:
        sys.exit(f"not everybody was graded: {wrong[:3]}")
    return cost, told


def _ungraded(course: Path) -> None:
    for folder in course.glob("autograded/*/*"):
        folder.chmod(0o755)
    shutil.rmtree(course / "autograded", ignore_errors=True)
    shutil.copy(course / "gradebook.empty", course / "gradebook.db")


def prepare(folder: Path, name: str, students: int, pictures: bool, config: str = CONFIG) -> Path:
    """A class that handed in, and an empty gradebook to begin from again."""
    course = make_course(ROOT, folder, name, config)
    hand_in(ROOT, course, students, name)
    if not pictures:
        for path in course.rglob("*.ipynb"):
            notebook = json.loads(path.read_text())
            notebook["cells"] = [cell for cell in notebook["cells"] if "plots.picture" not in "".join(cell["source"])]
            path.write_text(json.dumps(notebook))
    run("nbgrader", "generate_assignment", name, folder=course)
    shutil.copy(course / "gradebook.db", course / "gradebook.empty")
    return course


# -- what the driver does for each ----------------------------------------------------------------------


def driver_steps(course: Path, name: str, students: int) -> tuple[dict[str, float], bytes, bytes]:
    """Seconds of processor time that the one driver needs for a submission, by step; median.

    Measured in this process, with the outcomes that a run has left in the course. Also a job and an outcome of median
    size, as they travel.
    """
    from nbgrader.converters import Autograde

    from mml.grading import worker
    from mml.grading.classes import open_course
    from mml.grading.record import Recorder
    from mml.grading.runner import Outcome

    app = open_course(course)
    app.coursedir.assignment_id = name
    app.log.handlers.clear()
    app.log.propagate = False
    took: dict[str, list[float]] = {}
    jobs, outcomes = [], []

    def timed(step, function, *given):
        begun = time.process_time()
        result = function(*given)
        took.setdefault(step, []).append(time.process_time() - begun)
        return result

    with Recorder(Autograde(coursedir=app.coursedir, parent=app)) as recorder:
        shared = {worker.digest(data): data for one in recorder.expected.values() for data in one.files.values()}
        for submission in recorder.submissions()[:students]:
            timed("look whether it is done", recorder.is_done, submission)
            prepared = timed("read and clean it", recorder.prepare, submission)
            (job,) = recorder.jobs(prepared).values()
            jobs.append(timed("pack the job", worker.pack, job, shared))
            file = recorder.destination(submission.student) / f"{name}.ipynb"
            outcomes.append(worker.pack_outcome(Outcome(json.loads(file.read_text()), None, 1.0, 1.0, 1)))
            outcome = timed("unpack the outcome", worker.unpack_outcome, outcomes[-1])
            timed("check and record it", recorder.record, prepared, {name: outcome}, course / "logs")
    medians = {step: statistics.median(times) for step, times in took.items()}
    return medians, sorted(jobs, key=len)[len(jobs) // 2], sorted(outcomes, key=len)[len(outcomes) // 2]


def dask_step(job: bytes, outcome: bytes, jobs: int = 200) -> float:
    """Seconds of the driver's processor time to send a job by Dask, scheduler included, and to fetch its result."""
    from distributed import Client, LocalCluster

    with (
        LocalCluster(
            1, threads_per_worker=1, dashboard_address=None, security=True, silence_logs=logging.CRITICAL,
            scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},
        ) as local,
        Client(local, set_as_default=False) as client,
    ):  # fmt: skip
        size = len(outcome)
        answer = _answer(size)
        client.submit(answer, job, pure=False).result()
        begun = time.process_time()
        for _ in range(max(1, jobs // 10)):
            client.gather([client.submit(answer, job, pure=False) for _ in range(10)])
        return (time.process_time() - begun) / (10 * max(1, jobs // 10))


def _answer(size: int):
    def answer(job: bytes) -> bytes:
        import os

        return os.urandom(size)

    return answer


def simulate(submissions: int, workers: int, driver: float, each: float, spread: float, seed: int = 0) -> dict:
    """A run from measured costs: one driver that sends and records, workers that take a random time each.

    Parameters
    ----------
    driver, each : float
        Seconds of the driver, and of a worker, for one submission.
    spread : float
        Of the logarithm of a worker's seconds.

    Returns
    -------
    dict
        Seconds in all, and which share of it the driver and the workers were busy.
    """
    choose = random.Random(seed)
    mean = each / math.exp(spread**2 / 2)
    free, back, waiting = list(range(workers)), [], deque()
    now, sent, done, busy = 0.0, 0, 0, 0.0
    share = driver / 2  # half to send, half to record
    while done < submissions:
        if sent < submissions and sent - done < 3 * workers:
            now += share
            sent += 1
            waiting.append(None)
        elif back and back[0][0] <= now:
            _, name = heapq.heappop(back)
            free.append(name)
            now += share
            done += 1
        else:
            now = back[0][0]
        while waiting and free:
            waiting.popleft()
            took = choose.lognormvariate(0, spread) * mean
            busy += took
            heapq.heappush(back, (now + took, free.pop()))
    return {"workers": workers, "seconds": now, "driver": submissions * driver / now, "busy": busy / (workers * now)}


def simulation(course: Path, name: str, sample: int) -> dict:
    """A hundred thousand submissions, from what the driver and the workers needed for those that were measured."""
    steps, job, outcome = driver_steps(course, name, sample)
    steps["send and fetch by Dask"] = dask_step(job, outcome)
    driver = sum(steps.values())
    seconds = [json.loads(path.read_text())["seconds"] for path in course.glob("autograded/*/*/.graded.json")]
    seconds = [one for one in seconds if one > 0]
    each = statistics.mean(seconds)
    spread = statistics.pstdev(map(math.log, seconds))
    return {
        "driver_steps": steps,
        "driver_seconds": driver,
        "worker_seconds": each,
        "job_bytes": len(job),
        "outcome_bytes": len(outcome),
        "saturated_at_workers": each / driver,
        "driver_rate": 1 / driver,
        "bytes_a_second_then": (len(job) + len(outcome)) / driver,
        "runs": [simulate(100_000, workers, driver, each, spread) for workers in (2, 10, 30, 100)],
    }


# -- the report ---------------------------------------------------------------------------------------------


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Example: python benchmarks/grading.py --students 1000 --sample 5 --repeats 1",
    )  # fmt: skip
    parser.add_argument("--students", type=int, nargs="+", default=[100], help="sizes of the class (default: 100)")
    parser.add_argument("--sample", type=int, default=8, help="how many of them stock nbgrader grades (default: 8)")
    parser.add_argument("--repeats", type=int, default=3, help="rounds, of which the median counts (default: 3)")
    parser.add_argument("--assignment", default=NAME, help=f"what the class works on (default: {NAME})")
    parser.add_argument(
        "--pictures", choices=("with", "without", "both"), default="both",
        help="whether the notebooks have their cells that draw, which take Matplotlib most of the time (default: both)",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON in place of tables")
    given = parser.parse_args()
    for option in ("students", "sample", "repeats"):
        values = getattr(given, option)
        if min(values if isinstance(values, list) else [values]) < 1:
            parser.error(f"--{option} must be 1 or more")
    if not (ROOT / "tests" / "right" / given.assignment).is_dir():
        parser.error(f"--assignment: there are no kept answers for {given.assignment}")
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # Linux: orphans of what is started here come to this process
    found = {}
    for kind in ("without", "with") if given.pictures == "both" else (given.pictures,):
        with tempfile.TemporaryDirectory() as folder:
            found[kind] = measure(Path(folder), given, kind == "with")
        if not given.json:
            _print(found[kind], kind)
    if given.json:
        print(json.dumps(found, indent=1))
    return 0


def measure(folder: Path, given, pictures: bool) -> dict:
    """All of it, in turn, as plain data."""
    name, sizes = given.assignment, sorted(given.students)
    sample = min(given.sample, sizes[0])
    begun_at = os.getloadavg()[0]
    stock_course = prepare(folder / "stock", name, sample, pictures, STOCK)
    courses = {size: prepare(folder / f"class_of_{size}", name, size, pictures) for size in sizes}
    some = [f"s{i:04d}" for i in range(sample)]
    starts, stocks, bares = [], [], []
    engines: dict[int, list[Cost]] = {size: [] for size in sizes}
    for _ in range(given.repeats):
        start, each = stock(stock_course, name, sample)
        starts.append(start)
        stocks.append(each)
        _say(f"stock nbgrader, a sample of {sample}", each)
        for size in sizes:
            cost, told = engine(courses[size], name)
            engines[size].append(cost)
            _say(f"engine, {size:,} submissions", cost, size)
        bares.append(bare_cells(courses[sizes[0]], name, some))
        _say("bare cells", bares[-1])
    begin, one, bare = _median(starts), _median(stocks), _median(bares)
    classes = {}
    for size in sizes:
        cost = _median(engines[size])
        theirs = Cost(begin.wall + size * one.wall, begin.cpu + size * one.cpu)
        classes[size] = {
            "engine": asdict(cost),
            "stock_estimate": asdict(theirs),
            "rate": size / cost.wall,
            "stock_rate": 1 / one.wall,
            "rate_to_stock": size / cost.wall * one.wall,
            "rate_to_stock_with_start": theirs.wall / cost.wall,
            "cpu_to_bare_cells": cost.cpu / size / bare.cpu,
            "stock_cpu_to_engine": theirs.cpu / cost.cpu,
        }
    return {
        "assignment": name,
        "processors": len(os.sched_getaffinity(0)),
        "workers": told["workers"],
        "load": [round(begun_at, 1), round(os.getloadavg()[0], 1)],
        "repeats": given.repeats,
        "sample": sample,
        "stock": {"start": asdict(begin), "each": asdict(one)},
        "bare": asdict(bare),
        "classes": classes,
        "simulation": simulation(courses[sizes[0]], name, min(sizes[0], 50)),
    }


def _print(found: dict, pictures: str) -> None:
    before, after = found["load"]
    print(
        f"\n{found['assignment']} {pictures} its pictures, {found['processors']} processors, "
        f"{found['workers']} workers; the machine's load was {before} before and {after} after\n"
    )
    _row("a submission", "wall", "CPU", "rate: stock", "CPU: bare", "CPU: stock", "memory of", "of the")
    _row("", "ms", "ms", "= 1", "cells = 1", "needs times", "a worker", "driver")
    bare, each = found["bare"], found["stock"]["each"]
    _row("bare cells, warm fork", f"{1000 * bare['wall']:.0f}", f"{1000 * bare['cpu']:.0f}", "", "1.00")
    _row(
        "stock, start not counted", f"{1000 * each['wall']:.0f}", f"{1000 * each['cpu']:.0f}", "1.0",
        f"{each['cpu'] / bare['cpu']:.2f}", "1.0",
    )  # fmt: skip
    for size, one in found["classes"].items():
        cost = one["engine"]
        _row(
            f"engine, {size:,} with start",
            f"{1000 * cost['wall'] / size:.0f}",
            f"{1000 * cost['cpu'] / size:.0f}",
            f"{one['rate_to_stock']:.1f}",
            f"{one['cpu_to_bare_cells']:.2f}",
            f"{one['stock_cpu_to_engine']:.1f}",
            *(f"{cost[which] / MIB:.0f} MiB" for which in ("worker", "driver")),
        )
    print(
        f"Medians of {found['repeats']} rounds, in turn. Stock graded a sample of {found['sample']}; "
        f"its start, {found['stock']['start']['wall']:.1f} s, is not counted."
    )
    _print_simulation(found["simulation"])


def _print_simulation(told: dict) -> None:
    print("\nProcessor time of the driver for each submission:")
    for step, took in {**told["driver_steps"], "together": told["driver_seconds"]}.items():
        print(f"  {step:28}{1000 * took:8.1f} ms")
    print(
        f"Of a job {told['job_bytes'] / 1000:.1f} kB travel to a worker, and {told['outcome_bytes'] / 1000:.1f} kB "
        f"back; a worker takes {told['worker_seconds']:.2f} s for it.\n"
        "A simulation of 100,000 submissions from these:"
    )
    for one in told["runs"]:
        print(
            f"  {one['workers']:4} workers: {one['seconds'] / 60:7.0f} min; "
            f"the driver is busy {one['driver']:.0%} of it, the workers {one['busy']:.0%}"
        )
    print(
        f"What breaks first is the one driver: it can do {told['driver_rate']:.0f} submissions a second, which keeps "
        f"{told['saturated_at_workers']:.0f} workers\nbusy, and the network at "
        f"{told['bytes_a_second_then'] / 1e6:.1f} MB/s."
    )


def _row(what: str, *columns: str) -> None:
    print(f"{what:26}" + "".join(f"{column:>12}" for column in columns))


def _median(costs: list[Cost]) -> Cost:
    return Cost(
        *(statistics.median(getattr(cost, name) for cost in costs) for name in ("wall", "cpu", "worker", "driver"))
    )


def _say(what: str, cost: Cost, size: int = 1) -> None:
    print(
        f"  {what}: {cost.wall / size:.3f} s, {cost.cpu / size:.3f} s of processor time each; "
        f"load {os.getloadavg()[0]:.1f}",
        file=sys.stderr, flush=True,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
