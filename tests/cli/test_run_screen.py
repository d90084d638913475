"""The drawing of a run follows its events and shows the interesting part of a large flow."""

from __future__ import annotations

import io
import time
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from engine.events.model import (
    AnyEvent,
    NodeCached,
    NodeFailed,
    NodeFinished,
    NodeLogged,
    NodeProgressed,
    NodeRetrying,
    NodeSkipped,
    NodeStarted,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunStarted,
)
from studio.run_words import duration
from studio.terminal.failed_lines import failed_lines
from studio.terminal.run_answer import failure_lines
from studio.terminal.run_lines import end_line, node_line
from studio.terminal.run_screen import draw
from studio.terminal.run_view import RunView

RUN = "r"


def view_after(*events: AnyEvent, nodes: tuple[str, ...] = ("a", "b", "c")) -> RunView:
    view = RunView("flow", [(name, f"text.{name}") for name in nodes])
    for number, event in enumerate(events, 1):
        view.take(event.model_copy(update={"seq": number}).model_dump(mode="json"))
    return view


def drawn(view: RunView, room: int = 20) -> list[str]:
    console = Console(file=io.StringIO(), width=100, force_terminal=False, color_system=None)
    with console.capture() as captured:
        console.print(draw(view, room=room, now=time.monotonic()))
    return [line.rstrip() for line in captured.get().splitlines()]


def test_what_goes_on_has_a_bar_and_the_last_thing_it_said():
    lines = drawn(
        view_after(
            RunStarted(run=RUN),
            NodeStarted(run=RUN, node="a"),
            NodeProgressed(run=RUN, node="a", fraction=0.5, message="half of it"),
        )
    )

    assert lines[0].startswith("◐ flow  running · 0 of 3")
    assert lines[1].startswith("  ◐ a  text.a")
    assert lines[1].endswith("━━━━━━──────  50 %  half of it")
    assert lines[2] == "  · b  text.b"
    assert lines[-1] == "  Ctrl-C stops the run"


def test_every_end_has_its_mark_and_its_reason():
    lines = drawn(
        view_after(
            NodeFailed(run=RUN, node="a", error="no such column", duration_s=0.5),
            NodeSkipped(run=RUN, node="b", why="“a” failed"),
            NodeCached(run=RUN, node="c", digest="d", why="nothing changed"),
            RunFailed(run=RUN, error="no such column", duration_s=1.0),
        )
    )

    assert lines[0] == "✕ flow  failed · 1 cached, 1 failed, 1 skipped · 1.0 s"
    assert lines[1].split() == ["✕", "a", "text.a", "0.5", "s", "no", "such", "column"]
    assert lines[2].split() == ["⊘", "b", "text.b", "skipped", "“a”", "failed"]
    assert lines[3].split() == ["◔", "c", "text.c", "cached", "nothing", "changed"]


def test_a_retry_says_which_try_when_and_why():
    lines = drawn(view_after(NodeRetrying(run=RUN, node="a", attempt=1, delay_s=4, error="timed out\nmore")))

    assert "↻ a" in lines[1]
    assert lines[1].endswith("try 2 in 4 s  timed out")


def test_of_a_thousand_nodes_the_interesting_ones_are_shown():
    nodes = tuple(f"n{number}" for number in range(1000))
    events: list[AnyEvent] = [NodeFinished(run=RUN, node=f"n{number}") for number in range(400)]
    events += [NodeFailed(run=RUN, node="n7", error="broken"), NodeStarted(run=RUN, node="n500")]

    lines = drawn(view_after(*events, nodes=nodes), room=10)

    assert len(lines) <= 13
    assert any("n7 " in line and "broken" in line for line in lines)
    assert any("n500 " in line for line in lines)
    assert any("n399 " in line for line in lines)
    assert lines[-2] == "  … 599 waiting, 391 finished"


def test_of_a_thousand_nodes_only_the_failures_are_left_at_the_end():
    nodes = tuple(f"n{number}" for number in range(1000))
    events: list[AnyEvent] = [NodeFinished(run=RUN, node=name) for name in nodes]
    events += [NodeFailed(run=RUN, node="n7", error="broken"), RunFailed(run=RUN, error="broken", duration_s=1)]

    lines = drawn(view_after(*events, nodes=nodes), room=10)

    assert lines[1].split() == ["✕", "n7", "text.n7", "0", "ms", "broken"]
    assert lines[2:] == ["  … 999 finished"]


def test_markup_in_what_a_node_says_is_only_text():
    lines = drawn(
        view_after(NodeStarted(run=RUN, node="a"), NodeLogged(run=RUN, node="a", message="[red]x[/red] :smile:"))
    )

    assert lines[1].endswith("[red]x[/red] :smile:")


def test_without_a_terminal_each_end_is_one_line():
    view = RunView("flow")
    told: list[str] = []
    events: list[AnyEvent] = [
        NodeStarted(run=RUN, node="a"),
        NodeLogged(run=RUN, node="a", message="hello"),
        NodeFinished(run=RUN, node="a", duration_s=0.2),
        NodeFailed(run=RUN, node="b", error="no", duration_s=0.1),
    ]
    for event in events:
        row = view.take(event.model_dump(mode="json"))
        assert row is not None
        told.append(node_line(row, event.kind, verbose=False))
    view.take(RunFailed(run=RUN, error="no", duration_s=0.3).model_dump(mode="json"))

    assert [line for line in told if line] == ["✓ a  finished · 0.2 s", "✕ b  failed · 0.1 s  no"]
    assert end_line(view) == "✕ flow  failed · 1 finished, 1 failed · 0.3 s"


def test_logs_are_told_when_asked_for():
    view = RunView("flow")
    row = view.take(NodeLogged(run=RUN, node="a", level="warning", message="careful").model_dump(mode="json"))

    assert row is not None
    assert node_line(row, "node.logged", verbose=True) == "  a warning: careful"


TRACEBACK = """Traceback (most recent call last):
  File "/usr/lib/python3.11/site-packages/prefect/task_engine.py", line 10, in run
    return call()
  File "{flow}", line 27, in clean
    return shout(table["count"])
           ~~~~~^^^^^^^^^
  File "/usr/lib/python3.11/site-packages/polars/frame.py", line 99, in __getitem__
    raise ColumnNotFoundError(name)
polars.exceptions.ColumnNotFoundError: count
"""


def test_the_users_own_lines_stand_for_the_traceback(tmp_path: Path):
    flow = tmp_path / "daily.py"
    copy = tmp_path / ".treadle" / "versions" / "0123" / "daily_report.py"

    assert failed_lines(TRACEBACK.format(flow=copy), flow) == [
        f"{flow}:27 in clean",
        '    return shout(table["count"])',
    ]


def test_a_failure_in_a_library_alone_still_names_a_place(tmp_path: Path):
    lines = failed_lines(TRACEBACK.format(flow="/x/site-packages/a.py"), tmp_path / "f.py")

    assert lines[0].startswith("/usr/lib/python3.11/site-packages/polars/frame.py:99")


def test_a_failed_node_is_told_with_its_error_and_the_end_of_its_log(tmp_path: Path):
    failed: dict[str, Any] = {"run": RUN, "node": "a", "error": "'count'", "error_type": "KeyError"}
    view = view_after(NodeLogged(run=RUN, node="a", message="reading"), NodeFailed(**failed))

    lines = [click.unstyle(line) for line in failure_lines(view, tmp_path / "f.py")]

    assert lines == ["", "✕ a failed: KeyError: 'count'", "  its log:", "    info: reading"]


def test_a_run_that_was_stopped_has_no_failure_to_tell(tmp_path: Path):
    assert failure_lines(view_after(RunCancelled(run=RUN, why="stopped")), tmp_path / "f.py") == []


def test_a_finished_run_keeps_the_time_that_the_engine_measured():
    view = view_after(RunStarted(run=RUN), RunFinished(run=RUN, duration_s=12.3))

    assert view.is_over
    assert view.seconds(time.monotonic() + 100) == 12.3


def test_durations_are_in_the_unit_that_fits():
    told = [duration(seconds) for seconds in (0, 0.04, 0.4, 9.96, 59.6, 185, 7800)]

    assert told == ["0 ms", "40 ms", "0.4 s", "10 s", "1 min 00 s", "3 min 05 s", "2 h 10 min"]
