"""Nodes that do harm: copied into workspaces of tests as `nodes/probe/hard_nodes.py`."""

import os
import signal
import time
from pathlib import Path
from typing import Any

from engine.node import node, safe_to_repeat


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


@node(weight="heavy")
def stubborn(a: int, pids: str) -> int:
    """Hold the interpreter's lock for ever, deaf to signals, beside children that hide in sessions of their own."""
    import subprocess

    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})
    for _ in range(2):
        child = subprocess.Popen(["sleep", "600"], start_new_session=True)
        note(pids, str(child.pid))
    note(pids, "holding")
    sum(range(10**12))
    return a


@node(weight="heavy")
def hang_item(a: int, trace: str) -> int:
    """One item of many, which hangs."""
    note(trace, f"item {a}")
    time.sleep(600)
    return a


@node(weight="heavy")
def loop_for_ever(a: int) -> int:
    """Never end."""
    while True:
        a += 1


@node(weight="heavy")
def breed(a: int, pids: str, most: int = 3000) -> int:
    """Fork and fork."""
    for _ in range(most):
        if (child := os.fork()) == 0:
            time.sleep(600)
            os._exit(0)
        note(pids, str(child))
    time.sleep(600)
    return a


@node(weight="heavy")
def hoard(a: int) -> int:
    """Take more and more memory."""
    kept = []
    while True:
        kept.append(bytearray(os.urandom(1) * 50_000_000))


@node(weight="heavy")
def large_value(a: int, megabytes: int) -> str:
    """Give a large value."""
    return "x" * (megabytes * 1_000_000)


@node(weight="heavy")
def print_past_python(a: int) -> int:
    """Print in all the ways that do not go through Python's own streams."""
    import ctypes
    import subprocess
    import sys

    subprocess.run(["sh", "-c", "echo from a child; echo its trouble >&2"], check=True)
    subprocess.run(["echo", "through a stream"], stdout=sys.stdout, check=True)
    os.write(1, b"straight to the descriptor\n")
    c = ctypes.CDLL(None)
    c.puts(b"from C")
    c.fflush(None)
    os.write(1, b"without an end")
    print("from Python")
    return a


@node
def shout_in_a_child(a: int, megabytes: int) -> int:
    """Have a program print without measure."""
    import subprocess

    subprocess.run(["sh", "-c", f"yes | head -c {megabytes}000000"], check=True)
    return a


@node(effect="idempotent", weight="heavy")
def buy(price: float, trace: str) -> float:
    """Spend money, after asking whether there is enough."""
    from engine.node import afford, spend

    afford(money=price)
    note(trace, f"bought for {price}")
    spend(money=price)
    return price


@node(effect="idempotent", weight="heavy")
def ring(host: str, status: int, trace: str) -> int:
    """Ask a host that answers with a status, as nodes of the web do, without a network."""
    from engine.reach.visits import visit

    with visit(f"http://{host}/") as here:
        note(trace, f"rang {host}")
        here.went(status)
    return status


@node(effect="idempotent", weight="heavy", undo="cancel_slowly")
def book(room: str, trace: str, seconds: float = 0) -> str:
    """Have an effect that is undone by an action of its own, which takes a while."""
    from engine.node import remember

    remember(lambda: {"room": room, "trace": trace, "seconds": seconds})
    note(trace, f"booked {room}")
    return room


def cancel_slowly(before: dict[str, Any]) -> None:
    note(before["trace"], f"cancelling {before['room']}")
    time.sleep(before["seconds"])
    note(before["trace"], f"cancelled {before['room']}")


@node(effect="idempotent", weight="heavy", undo="switch_back")
def switch_on(lamp: str, trace: str, seconds: float = 0) -> str:
    """Have an effect whose undoing may be repeated."""
    from engine.node import remember

    remember(lambda: {"lamp": lamp, "trace": trace, "seconds": seconds})
    note(trace, f"on {lamp}")
    return lamp


@safe_to_repeat
def switch_back(before: dict[str, Any]) -> None:
    note(before["trace"], f"switching {before['lamp']}")
    if Path(before["trace"]).read_text().count(f"switching {before['lamp']}") == 1:
        time.sleep(before["seconds"])
    note(before["trace"], f"off {before['lamp']}")
