"""What programs that nodes start print, and libraries in C: in the log of the node, and never without an end."""

from __future__ import annotations

import time
from typing import Any

import psutil
import pytest

from tests.runs.bench import Bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = "from nodes.probe.hard_nodes import print_past_python, shout_in_a_child"


def logged(events: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(one["node"], one["level"], one["message"]) for one in events if one["kind"] == "node.logged"]


def test_what_is_printed_past_python_is_in_the_log_of_its_node(bench: Bench) -> None:
    run = bench.start("a = print_past_python.submit(a=1)\nreturn a.result()", head=HEAD, name="past-python", fresh=True)
    said = logged(bench.events(run))
    for text in ("from a child", "through a stream", "straight to the descriptor", "from C", "without an end"):
        assert ("a", "info", text) in said
    assert ("a", "error", "its trouble") in said
    assert ("a", "info", "from Python") in said
    again = logged(bench.events(bench.start("a = add.submit(a=1)\nreturn a.result()", name="silent", fresh=True)))
    assert again == []


def test_a_program_that_prints_a_gigabyte_is_cut_with_a_note_that_says_how_much(bench: Bench) -> None:
    body = "a = shout_in_a_child.submit(a=1, megabytes=1000)\nreturn a.result()"
    before = psutil.Process().memory_info().rss
    run = bench.start(body, head=HEAD, name="gigabyte", fresh=True)
    bench.wait_for(run, "node.logged")
    began = time.monotonic()
    assert bench.run("a = add.submit(a=1)\nreturn a.result()", name="beside-noise", fresh=True)["state"] == "finished"
    beside = time.monotonic() - began
    said = logged(bench.events(run))
    assert len(said) < 10_050
    assert "MB more, which are left out" in said[-1][2]
    assert float(said[-1][2].split()[2]) > 990
    assert psutil.Process().memory_info().rss - before < 200_000_000
    assert beside < 30
    assert bench.result(run)["state"] == "finished"
