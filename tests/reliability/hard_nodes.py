"""Nodes that do harm: copied into workspaces of tests as `nodes/probe/hard_nodes.py`."""

import os
import signal
import time
from pathlib import Path

from engine.node import node


def note(path: str, text: str) -> None:
    """Leave a line in a file, as an effect on the world."""
    with Path(path).open("a", encoding="utf-8") as file:
        file.write(text + "\n")


@node(effect="once", weight="heavy")
def pay(a: int, trace: str, seconds: float = 0) -> int:
    """Have an effect that must not be repeated, and take a while to say so."""
    note(trace, f"paid {a}")
    time.sleep(seconds)
    return a


@node(effect="once", weight="light")
def pay_and_kill_the_engine(a: int, trace: str) -> int:
    """Have the effect, and end the engine at the very beginning, before it could hear anything of it."""
    if not Path(trace).exists():
        note(trace, f"paid {a}")
        os.kill(os.getppid(), signal.SIGKILL)
        time.sleep(60)
    note(trace, f"paid {a}")
    return a


@node(effect="idempotent", weight="heavy")
def look(a: int, trace: str, seconds: float = 0) -> int:
    """Look at the world, which may be repeated."""
    note(trace, f"looked {a}")
    time.sleep(seconds)
    return a
