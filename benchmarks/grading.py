"""Grade the same class with stock nbgrader and with the engine, in turn, and compare both with the bare cells.

The class is made from the right and wrong answers that are kept for the audit of `numpy_primer`. Stock nbgrader grades
a sample of it, since a thousand take it most of an hour: what a whole class would take is its start, and so many times
what one of the sample took. The bare cells are what a process that has everything imported needs for the cells alone,
without a sandbox, a notebook or a gradebook: no grader can need less. Processor time is that of all processes together.
"""

from __future__ import annotations

import argparse
import ctypes
import heapq
import json
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
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.made_class import CONFIG, NAME, hand_in, make_course  # noqa: E402

STOCK = CONFIG + "c.GradingEngine.in_use = False\n"


@dataclass(frozen=True)
class Cost:
    """Seconds of wall time and of processor time; the most bytes of one worker with all below it, and of the driver."""

    wall: float
    cpu: float
    memory: int = 0
    driver: int = 0


def run(*command: str, folder: Path, code: int = 0) -> tuple[Cost, str]:
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
    if process.returncode != code:
        sys.exit(f"{' '.join(command)} exited {process.returncode}:\n{out[-3000:]}\n{err[-3000:]}")
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return Cost(wall, cpu, watch.most, watch.driver), out


class _Memory(threading.Thread):
    """Samples what `mml grade` takes, and its worker processes, each with everything that it started."""

    def __init__(self, pid: int):
        super().__init__(daemon=True)
        self.most, self.driver, self._pid, self._end = 0, pid, threading.Event()
        self.start()

    def run(self) -> None:
        while not self._end.wait(1.0):
            with suppress(psutil.Error):
                driver = psutil.Process(self._pid)
                self.driver = max(self.driver, driver.memory_info().rss)
                for worker in driver.children():
                    if "spawn_main" not in " ".join(worker.cmdline()):
                        continue
                    total = 0
                    for process in [worker, *worker.children(recursive=True)]:
                        with suppress(psutil.Error):
                            total += process.memory_full_info().pss
                    self.most = max(self.most, total)

    def stop(self) -> None:
        self._end.set()
        self.join()


# -- what is compared ---------------------------------------------------------------------------------

_BARE = """
import json, resource, sys, time
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
import matplotlib; matplotlib.use("module://matplotlib_inline.backend_inline")
import matplotlib.pyplot, numpy, scipy, mml.checks, mml.plots, mml.quiz
shell = InteractiveShell.instance()
shell.history_manager.enabled = False
def go(cells):
    shell.reset(new_session=False)
    with capture_output():
        for source in cells:
            shell.run_cell(source, store_history=False)
    matplotlib.pyplot.close("all")
notebooks = json.load(open(sys.argv[1]))
go(notebooks[0])
used = lambda: sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
begun, cpu = time.perf_counter(), used()
for cells in notebooks:
    go(cells)
print(json.dumps([(time.perf_counter() - begun) / len(notebooks), (used() - cpu) / len(notebooks)]))
"""


def bare_cells(course: Path, students: list[str]) -> Cost:
    """A submission's cells in a process that has done it all before."""
    notebooks = []
    for student in students:
        graded = json.loads((course / "autograded" / student / NAME / f"{NAME}.ipynb").read_text())
        cells = [cell for cell in graded["cells"] if cell["cell_type"] == "code"]
        notebooks.append(["".join(cell["source"]) for cell in cells])
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(notebooks, file)
        file.flush()
        environment = {**os.environ, **dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1")}
        done = subprocess.run(
            [sys.executable, "-c", _BARE, file.name], env=environment, capture_output=True, text=True, check=True
        )
    return Cost(*json.loads(done.stdout.splitlines()[-1]))


def stock(course: Path, sample: int) -> tuple[Cost, Cost]:
    """nbgrader itself: what its start costs, and what each submission."""
    _ungraded(course)
    whole, _ = run("nbgrader", "autograde", NAME, folder=course)
    start, _ = run("nbgrader", "autograde", NAME, folder=course)  # everything is graded already
    return start, Cost((whole.wall - start.wall) / sample, (whole.cpu - start.cpu) / sample)


def engine(course: Path) -> tuple[Cost, dict]:
    """`mml grade`, from its start to its end."""
    _ungraded(course)
    cost, out = run("mml", "grade", NAME, "--json", folder=course)
    return cost, json.loads(out)


def _ungraded(course: Path) -> None:
    for folder in course.glob("autograded/*/*"):
        folder.chmod(0o755)
    shutil.rmtree(course / "autograded", ignore_errors=True)
    shutil.copy(course / "gradebook.empty", course / "gradebook.db")


def prepare(folder: Path, students: int, config: str = CONFIG) -> Path:
    """A class that handed in, and an empty gradebook to begin from again."""
    course = make_course(ROOT, folder, config=config)
    hand_in(ROOT, course, students)
    run("nbgrader", "generate_assignment", NAME, folder=course)
    shutil.copy(course / "gradebook.db", course / "gradebook.empty")
    return course


# -- what the driver does for each ----------------------------------------------------------------------


def driver_steps(course: Path, students: int) -> dict[str, float]:
    """Milliseconds of processor time that the one driver needs for a submission, by step; median.

    Measured in this process, with the outcomes that a run has left in the course.
    """
    from nbgrader.converters import Autograde

    from mml.grading import worker
    from mml.grading.classes import open_course
    from mml.grading.record import Recorder
    from mml.grading.runner import Outcome

    app = open_course(course)
    app.coursedir.assignment_id = NAME
    app.log.handlers.clear()
    app.log.propagate = False
    took: dict[str, list[float]] = {}

    def timed(step, function, *given):
        begun = time.process_time()
        result = function(*given)
        took.setdefault(step, []).append(1000 * (time.process_time() - begun))
        return result

    with Recorder(Autograde(coursedir=app.coursedir, parent=app)) as recorder:
        for submission in recorder.submissions()[:students]:
            timed("look whether it is done", recorder.is_done, submission)
            prepared = timed("read and clean it", recorder.prepare, submission)
            (job,) = recorder.jobs(prepared).values()
            timed("pack the job", worker.pack, job, {})
            file = recorder.destination(submission.student) / f"{NAME}.ipynb"
            payload = worker.pack_outcome(Outcome(json.loads(file.read_text()), None, 1.0, 1.0, 1))
            outcome = timed("unpack the outcome", worker.unpack_outcome, payload)
            timed("check and record it", recorder.record, prepared, {NAME: outcome})
    return {step: statistics.median(times) for step, times in took.items()}


def dask_step(payload: bytes, jobs: int = 200) -> float:
    """Milliseconds of the driver's processor time to send a job by Dask and to fetch a result of the same size."""
    import logging

    from distributed import Client, LocalCluster

    with (
        LocalCluster(
            1, threads_per_worker=1, dashboard_address=None, security=True, silence_logs=logging.CRITICAL
        ) as local,
        Client(local, set_as_default=False) as client,
    ):
        client.submit(bytes, payload, pure=False).result()
        begun = time.process_time()
        for _ in range(jobs // 10):
            client.gather([client.submit(bytes, payload, pure=False) for _ in range(10)])
        return 1000 * (time.process_time() - begun) / jobs


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
    return {"seconds": now, "driver": submissions * driver / now, "workers": busy / (workers * now)}


# -- the report ---------------------------------------------------------------------------------------------


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Example: python benchmarks/grading.py --students 40 --sample 5 --repeats 1",
    )  # fmt: skip
    parser.add_argument("--students", type=int, nargs="+", default=[100, 1000], help="sizes of the class")
    parser.add_argument("--sample", type=int, default=10, help="how many of them stock nbgrader grades")
    parser.add_argument("--repeats", type=int, default=3, help="rounds for the first size; the others are run once")
    given = parser.parse_args()
    for name in ("students", "sample", "repeats"):
        values = getattr(given, name)
        if min(values if isinstance(values, list) else [values]) < 1:
            parser.error(f"--{name} must be 1 or more")
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # Linux: orphans of what is started here come to this process
    with tempfile.TemporaryDirectory() as folder:
        return _measure(Path(folder), given)


def _measure(folder: Path, given) -> int:
    sizes = sorted(given.students)
    stock_course = prepare(folder / "stock", given.sample, STOCK)
    courses = {size: prepare(folder / f"class_of_{size}", size) for size in sizes}
    print(f"{NAME}, {len(os.sched_getaffinity(0))} processors, load {os.getloadavg()[0]:.1f} at the start", flush=True)
    sample = [f"s{i:04d}" for i in range(min(given.sample, sizes[0]))]
    starts, stocks, bares = [], [], []
    engines: dict[int, list[Cost]] = {size: [] for size in sizes}
    for turn in range(given.repeats):
        for size in sizes if turn == 0 else sizes[:1]:
            cost, told = engine(courses[size])
            engines[size].append(cost)
            wrong = [row for row in told["graded"] if row["kind"] != "graded"]
            assert not wrong, wrong
            _say(f"engine, {size:,} submissions", cost, size)
        bares.append(bare_cells(courses[sizes[0]], sample))
        _say("bare cells", bares[-1])
        start, each = stock(stock_course, given.sample)
        starts.append(start)
        stocks.append(each)
        _say(f"stock nbgrader, a sample of {given.sample}", each)
    bare = _median(bares)
    begin, one = _median(starts), _median(stocks)
    print()
    _row("a submission", "wall", "CPU", "rate: stock", "CPU: bare", "CPU: stock", "memory of", "of the")
    _row("", "ms", "ms", "= 1", "cells = 1", "needs times", "a worker", "driver")
    _row("bare cells, warm", f"{1000 * bare.wall:.0f}", f"{1000 * bare.cpu:.0f}", "", "1.00")
    for size in sizes:
        cost = _median(engines[size])
        theirs = Cost(begin.wall + size * one.wall, begin.cpu + size * one.cpu)
        for what, it in ((f"stock, {size:,} (estimate)", theirs), (f"engine, {size:,}", cost)):
            _row(
                what,
                f"{1000 * it.wall / size:.0f}",
                f"{1000 * it.cpu / size:.0f}",
                f"{theirs.wall / it.wall:.1f}",
                f"{it.cpu / size / bare.cpu:.2f}",
                f"{theirs.cpu / it.cpu:.1f}",
                *(f"{memory / 2**20:.0f} MiB" if memory else "" for memory in (it.memory, it.driver)),
            )
    print(f"Medians of {given.repeats}, in turn; starts included. Stock: {begin.wall:.1f} s of start, and the sample.")
    _simulated(courses[sizes[0]], sizes, engines)
    return 0


def _simulated(course: Path, sizes: list[int], engines: dict[int, list[Cost]]) -> None:
    steps = driver_steps(course, min(sizes[0], 50))
    steps["send and fetch by Dask"] = dask_step(os.urandom(25_000))
    driver = sum(steps.values()) / 1000
    records = [json.loads(path.read_text()) for path in course.glob("autograded/*/*/.graded.json")]
    seconds = [record["seconds"] for record in records]
    spread = statistics.pstdev([math.log(max(one, 1e-3)) for one in seconds])
    each = statistics.mean(seconds)
    print("\nOf the driver, for each submission:")
    for step, took in steps.items():
        print(f"  {step:28}{took:8.1f} ms")
    print(f"A simulation of 100,000 submissions of {each:.2f} s (as measured here, {len(records)} of them):")
    for workers in (2, 10, 30, 100):
        found = simulate(100_000, workers, driver, each, spread)
        print(
            f"  {workers:4} workers: {found['seconds'] / 60:7.0f} min; the driver is busy {found['driver']:.0%} of it, "
            f"the workers {found['workers']:.0%}"
        )
    print(
        f"What breaks first is the one driver: it records {1 / driver:.0f} submissions a second, which keeps "
        f"{each / driver:.0f} workers busy."
    )


def _row(what: str, *columns: str) -> None:
    print(f"{what:26}" + "".join(f"{column:>12}" for column in columns))


def _median(costs: list[Cost]) -> Cost:
    return Cost(
        *(statistics.median(getattr(cost, name) for cost in costs) for name in ("wall", "cpu", "memory", "driver"))
    )


def _say(what: str, cost: Cost, size: int = 1) -> None:
    print(f"  {what}: {cost.wall / size:.3f} s, {cost.cpu / size:.3f} s of processor time each", flush=True)


if __name__ == "__main__":
    sys.exit(main())
