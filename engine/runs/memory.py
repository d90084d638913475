"""How much memory the processes of an engine use; for a thread, it reads the system's tables."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

import psutil


def processes(kernels: Iterable[tuple[int, str]], prefect: int | None) -> dict[str, Any]:
    """Bytes of the engine, of each kernel with the processes that its nodes started, and of Prefect's server."""
    return {
        "engine": {"pid": os.getpid(), "memory": _memory(os.getpid())},
        "kernels": [{"pid": pid, "run": run, "memory": _memory(pid, children=True)} for pid, run in kernels],
        "prefect": {"pid": prefect, "memory": _memory(prefect, children=True) if prefect else 0},
    }


def _memory(pid: int, *, children: bool = False) -> int:
    """Resident bytes; 0 for a process that has ended meanwhile."""
    total = 0
    try:
        process = psutil.Process(pid)
        for each in (process, *(process.children(recursive=True) if children else ())):
            total += each.memory_info().rss
    except psutil.Error:
        return total
    return total
