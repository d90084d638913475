"""Processes that a run has started and that hide from its kernel's process group: found by a mark that they inherit."""

from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path

import psutil

MARK = "TREADLE_KERNEL"
"""An environment variable of a kernel and, unless they wipe it, of all that descend from it."""
_PASSES = 20
_PROC = Path("/proc")
"""Where there is none, as on macOS, asking psutil takes ten times as long."""


def end_strays(mark: str) -> int:
    """Kill every process that carries a mark, until none is left; how many there were."""
    ended = 0
    for _ in range(_PASSES):
        found = [pid for pid in psutil.pids() if _carries(pid, mark)]
        if not found:
            break
        for pid in found:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
                ended += 1
    return ended


def _carries(pid: int, mark: str) -> bool:
    """A process that has ended has no environment any more."""
    if (_PROC / "self").exists():
        try:
            return f"{MARK}={mark}".encode() in (_PROC / str(pid) / "environ").read_bytes()
        except OSError:
            return False
    try:
        return psutil.Process(pid).environ().get(MARK) == mark
    except psutil.Error:
        return False


def end_kernel_left_over(pid: int, data: Path) -> None:
    """Kill a kernel that has outlived its engine. Its number may by now be another process's, which is left alone."""
    if pid <= 1:
        return
    try:
        words = psutil.Process(pid).cmdline()
    except psutil.Error:
        return
    if "engine.kernel" in words and str(data) in words:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
