"""Child processes: they end with their parent, in whatever way it ends, and take along what they started."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil

from engine.process import last_lines, open_log, python_environment, spawn_child
from tests.processes import eventually, is_gone

STUBBORN = ["/bin/sh", "-c", "trap '' TERM; sleep 300 & echo started; wait; sleep 300"]
ENVIRONMENT = python_environment()


def family(pid: int) -> list[int]:
    eventually(lambda: len(psutil.Process(pid).children()) > 0)
    return [pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))]


async def test_what_does_not_end_when_asked_is_killed_with_its_family(tmp_path: Path) -> None:
    child = await spawn_child(STUBBORN, env=ENVIRONMENT, log=tmp_path / "log")
    pids = await asyncio.to_thread(family, child.pid)
    assert await child.stop(grace_s=0.3) == -signal.SIGKILL
    assert all(map(is_gone, pids))
    assert last_lines(tmp_path / "log") == "started"


async def test_a_child_that_ends_by_itself_leaves_nothing_running(tmp_path: Path) -> None:
    child = await spawn_child(["/bin/sh", "-c", "sleep 300 & echo $!"], env=ENVIRONMENT, log=tmp_path / "log")
    assert await child.wait() == 0
    left = int(last_lines(tmp_path / "log"))
    await asyncio.to_thread(eventually, lambda: is_gone(left))


def test_a_child_of_a_killed_parent_is_gone_even_when_it_is_busy_in_c_code(tmp_path: Path) -> None:
    """A thread in the child that watches its parent would wait for the interpreter's lock."""
    script = (
        "import asyncio, sys\n"
        "from engine.process import spawn_child, python_environment\n"
        "async def main():\n"
        "    busy = [sys.executable, '-c', 'sum(range(10**12))']\n"
        "    child = await spawn_child(busy, env=python_environment())\n"
        "    print(child.pid, flush=True)\n"
        "    await child.wait()\n"
        "asyncio.run(main())\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    os.kill(parent.pid, signal.SIGKILL)
    eventually(lambda: is_gone(child), within_s=2)
    parent.communicate()


async def test_no_guard_outlives_its_child() -> None:
    child = await spawn_child(["true"], env=ENVIRONMENT)
    await child.wait()
    await child.stop()
    child.kill()
    assert psutil.Process().children() == []


def test_a_log_that_has_grown_large_is_set_aside(tmp_path: Path) -> None:
    log = tmp_path / "x.log"
    log.write_bytes(b"old\n" * 2_000_000)
    with open_log(log) as descriptor:
        os.write(descriptor, b"new\n")
    assert last_lines(log) == "new"
    assert last_lines(tmp_path / "x.log.1", 1) == "old"
    assert log.stat().st_mode & 0o077 == 0
    assert last_lines(tmp_path / "none") == ""


def test_compiled_modules_are_kept_where_source_folders_must_stay_clean() -> None:
    environment = python_environment({"PYTHONDONTWRITEBYTECODE": "1", "HOME": "/home/x"})
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert environment["PYTHONPYCACHEPREFIX"].endswith("treadle/bytecode")
    assert "PYTHONPYCACHEPREFIX" not in python_environment({})
