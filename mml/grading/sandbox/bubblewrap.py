"""How the warm parent is started: with bubblewrap around it, seeing the system and Python and nothing else."""

from __future__ import annotations

import importlib.util
import os
import shutil
import site
import subprocess
import sys
import sysconfig
from pathlib import Path

from ...errors import MmlError

__all__ = ["FONTS", "ROOM", "command", "environment", "folders_in_the_room", "folders_to_open", "start"]

_SYSTEM = [
    "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/nix/store",
    "/etc/alternatives", "/etc/ld.so.cache", "/etc/fonts", "/etc/localtime", "/etc/ssl/certs",
]  # fmt: skip
ROOM = "/tmp"
"""Where submissions may write: a file system of their own is mounted there for each."""
FONTS = "/data/fonts"
"""Where matplotlib's list of fonts lies inside."""

_MISSING = (
    "bubblewrap (the program bwrap) is not installed, and without it a submission's code would run with all your "
    "rights.\nInstall it (Debian, Ubuntu: apt install bubblewrap; Fedora: dnf install bubblewrap), or grade on a "
    "machine of its own and say so with --no-sandbox."
)


def program() -> str:
    """The path of bubblewrap.

    Raises
    ------
    MmlError
        If it is not installed.
    """
    found = shutil.which("bwrap")
    if found is None:
        raise MmlError(_MISSING)
    return found


def python_folders() -> list[Path]:
    """Folders that hold Python, its libraries and this package, without the course around it."""
    package = Path(importlib.util.find_spec("mml").origin).parent
    wanted = [
        Path(p).resolve() for p in {sys.prefix, sys.base_prefix, sys.exec_prefix, *sysconfig.get_paths().values()}
    ]
    wanted += [
        Path(p).resolve()
        for p in [*site.getsitepackages(), site.getusersitepackages(), sys.executable]
        if Path(p).exists()
    ]
    wanted += [package, Path(sys.prefix), Path(sys.executable).parent]
    wanted += [Path(sys.executable).resolve().parent.parent]
    wanted = [p for p in wanted if p.exists() and not str(p).startswith(("/usr/", "/lib"))]
    return [p for p in dict.fromkeys(wanted) if not any(q in p.parents for q in wanted)]


def folders_in_the_room() -> list[str]:
    """Those of `python_folders` that the submissions' own file system would hide."""
    return sorted(str(folder) for folder in python_folders() if Path(ROOM) in folder.parents)


def data_folders() -> dict[str, Path]:
    """Data that notebooks and libraries read: where they find it inside, and where it is."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    fonts = Path(os.environ["MPLCONFIGDIR"]) if os.environ.get("MPLCONFIGDIR") else cache / "matplotlib"
    if not list(fonts.glob("fontlist-*.json")):
        # or every sandbox would look through all fonts anew
        subprocess.run([sys.executable, "-c", "import matplotlib.font_manager"], check=False, capture_output=True)
    found = {"/data/cache/mml": cache / "mml", FONTS: fonts}
    if given := os.environ.get("MML_DATA"):
        found["/data/given"] = Path(given).resolve()
    return {inside: path for inside, path in found.items() if path.is_dir()}


def environment() -> dict[str, str]:
    """The whole environment of the processes inside."""
    inside = data_folders()
    made = {
        "PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin",
        "HOME": "/tmp/home",
        "TMPDIR": "/tmp",
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "IPYTHONDIR": "/tmp/home/.ipython",
        "MPLCONFIGDIR": "/tmp/home/.matplotlib",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "XDG_CACHE_HOME": "/data/cache",
        "NBGRADER_EXECUTION": "autograde",
        "PYDEVD_DISABLE_FILE_VALIDATION": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        # several workers share the processors, and a forked thread pool would hang
        **dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
    }
    if "/data/given" in inside:
        made["MML_DATA"] = "/data/given"
    return made


def folders_to_open() -> list[str]:
    """Folders above what is bound: bubblewrap makes them, and root's are closed to others unless they are opened."""
    above = {str(p) for folder in python_folders() for p in folder.parents} - {"/"}
    return sorted(above)


def command(settings: str) -> list[str]:
    """The command line that starts the parent.

    Parameters
    ----------
    settings : str
        JSON for `parent.main`.
    """
    words = [program(), "--die-with-parent", "--new-session"]
    words += ["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]
    words += ["--hostname", "grading"]
    if os.getuid() == 0:
        # the parent mounts /proc and then becomes nobody
        for right in ("CAP_SETUID", "CAP_SETGID", "CAP_SYS_ADMIN", "CAP_DAC_OVERRIDE", "CAP_FOWNER"):
            words += ["--cap-add", right]
    else:
        words += ["--unshare-user"]
    words += ["--clearenv"]
    for name, value in environment().items():
        words += ["--setenv", name, value]
    words += ["--perms", "0777", "--dir" if os.getuid() == 0 else "--tmpfs", ROOM]
    for folder in folders_to_open():
        words += ["--perms", "0755", "--dir", folder] if folder != ROOM else []
    for path in _SYSTEM:
        if Path(path).is_symlink():
            words += ["--symlink", os.readlink(path), path]
        elif Path(path).exists():
            words += ["--ro-bind", path, path]
    for folder in python_folders():
        words += ["--ro-bind", str(folder), str(folder)]
    package = Path(importlib.util.find_spec("mml").origin).parent
    for folder in ("/data", "/data/cache"):
        words += ["--perms", "0755", "--dir", folder]
    if (package / "demo").is_dir():
        words += ["--tmpfs", str(package / "demo")]  # what its students hand in solves two assignments
    for inside, path in data_folders().items():
        words += ["--ro-bind", str(path), inside]
    # the parent mounts a /proc of its own over it, which without being root the system allows only where the one below
    # is not covered in parts, as bubblewrap's own is
    words += ["--proc", "/proc"] if os.getuid() == 0 else ["--bind", "/proc", "/proc"]
    words += ["--dev", "/dev", "--dir", "/instructor"]
    if os.getuid() != 0:
        # what bubblewrap made belongs to this user, and one submission could leave something there for the next
        words += ["--remount-ro", "/dev", "--remount-ro", "/"]
    return [*words, "--chdir", "/", sys.executable, "-I", *start(settings)]


def start(settings: str) -> list[str]:
    """What Python is told, to run the parent of this very package, wherever it was found."""
    package = Path(importlib.util.find_spec("mml").origin).parent
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from mml.grading.sandbox.parent import main; main()"
    return ["-c", code, str(package.parent), settings]
