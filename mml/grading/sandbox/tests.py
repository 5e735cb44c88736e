"""The process of the tests, from the fork to its end; and how it starts the student's."""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
from pathlib import Path

import nbformat

from ..bridge import student
from ..bridge.peer import ProcessEnded
from ..bridge.wire import unpack
from . import namespaces
from .notebook import Run

__all__ = ["become_student", "serve"]

_ROOM, _WORK, _HOME = "/tmp", "/tmp/work", "/tmp/home"
_INSTRUCTORS = "/instructor"


def serve(header: dict, job: int, control: socket.socket, rooms: list[int] | None, kernel, sandbox: bool) -> None:
    """Run one job and hand the outcome to the parent.

    Parameters
    ----------
    header : dict
        With `limits`.
    job : int
        A file that holds the job: read only after the student's process has been forked.
    control : socket
        To the parent.
    rooms : list of int or None
        The namespaces that a further student's process joins.
    kernel : Kernel
    sandbox : bool
    """
    limits = header["limits"]
    work = _WORK if sandbox else header["folder"]
    if sandbox:
        for folder in (_WORK, _HOME):
            os.mkdir(folder)
    os.chdir(work)
    line, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        become_student(theirs.detach(), limits, kernel, sandbox)
    theirs.close()
    control.send(json.dumps({"say": "student", "pid": pid}).encode())
    ready = [(line, pid)]

    def start_student():
        if ready:
            return ready.pop()
        mine, theirs = socket.socketpair()
        socket.send_fds(control, [json.dumps({"say": "another"}).encode()], [theirs.fileno(), *(rooms or [])])
        theirs.close()
        while True:
            message = json.loads(control.recv(1 << 16))
            if "student" in message:
                return mine, message["student"]

    def why_gone() -> str | None:
        """What the parent ended the student's process for, if it did."""
        try:
            message = json.loads(control.recv(1 << 16, socket.MSG_DONTWAIT))
        except (BlockingIOError, ValueError):
            return None
        return message.get("reason")

    with os.fdopen(job, "rb") as file:
        file.seek(0)
        content, files = unpack(file.read())
    _put_files(work, content["files"], files)
    if sandbox:
        _put_files(_INSTRUCTORS, content["own"], files[len(content["files"]) :])
        namespaces.read_only(_INSTRUCTORS)
        sys.path.insert(0, _INSTRUCTORS)
    notebook = nbformat.from_dict(content["notebook"])

    def progress(done: int, cells: int) -> None:
        if header["progress"]:
            control.send(json.dumps({"say": "progress", "done": done, "cells": cells}).encode())

    seconds, output = limits["seconds_a_cell"], limits["output"]
    run = Run(notebook, content["facts"], kernel, start_student, why_gone, progress, seconds, output)
    stopped = None
    try:
        run.run()
    except ProcessEnded as error:
        stopped = f"the student's process {error}"
        run.give_up(stopped)
    outcome = os.memfd_create("outcome")
    with os.fdopen(os.dup(outcome), "wb") as file:
        file.write(json.dumps(notebook).encode())
    os.lseek(outcome, 0, os.SEEK_SET)
    socket.send_fds(control, [json.dumps({"say": "done", "stopped": stopped}).encode()], [outcome])
    control.recv(1)  # the parent ends this process


def _put_files(folder: str, names: list[str], contents: list) -> None:
    for name, data in zip(names, contents, strict=False):
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def become_student(line: int, limits: dict, kernel, sandbox: bool) -> None:
    """The student's process: gives up all that it could do harm with, and serves. Does not return."""
    try:
        os.setsid()  # a signal to its own group must not reach the tests
        nothing = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(nothing, standard)
        if line != 3:
            os.dup2(line, 3)
        os.closerange(4, 1 << 16)
        if sandbox:
            namespaces.own_processes()
            namespaces.drop_rights()
            namespaces.hide_memory(False)
        namespaces.limit(
            limits["memory"], limits["processes"], limits["open_files"], limits["disk"], limits["cpu_seconds"]
        )
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.path.insert(0, "")
        student.serve(socket.socket(fileno=3), kernel, limits["output"])
    finally:
        os._exit(0)
