"""A run on a terminal: one line per node while it goes on, and the interesting part of a thousand."""

from __future__ import annotations

import time

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from studio.run_words import MARKS, STATE_WORDS, duration, tally
from studio.terminal.run_view import GOING_ON, NodeRow, RunView, first_line

STYLES = {
    "waiting": "dim",
    "running": "cyan",
    "retrying": "yellow",
    "finished": "green",
    "cached": "blue",
    "failed": "red",
    "crashed": "red",
    "skipped": "dim",
    "cancelled": "yellow",
    "unknown": "bright_magenta",
}
HINT = "  Ctrl-C stops the run"
STOPPING = "  Stopping; Ctrl-C again leaves without waiting"
BAR = 12
"""Cells of a progress bar."""
LONGEST_NAME = 28
HEAD_AND_FOOT = 4
"""Lines beside those of the nodes: head, summary of the rest, foot, and one that stays free."""


class RunScreen:
    """Draws a run as it stands whenever it is asked to."""

    def __init__(self, view: RunView) -> None:
        self.view = view

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield draw(self.view, room=max(3, console.height - HEAD_AND_FOOT), now=time.monotonic())


def draw(view: RunView, *, room: int, now: float) -> RenderableType:
    """The run in at most `room` lines of nodes."""
    rows = list(view.rows.values())
    shown = interesting(rows, room, over=view.is_over)
    parts: list[RenderableType] = [_head(view, now)]
    if shown:
        parts.append(_lines(shown, now))
    if len(shown) < len(rows):
        chosen = {row.id for row in shown}
        parts.append(Text(f"  … {tally(row.state for row in rows if row.id not in chosen)}", style="dim"))
    if not view.is_over:
        parts.append(Text(STOPPING if view.stopping else HINT, style="dim"))
    return Group(*parts)


def interesting(rows: list[NodeRow], room: int, *, over: bool) -> list[NodeRow]:
    """The rows to show, in the order of the flow: all if they fit, else failures, what goes on, and what just ended.

    Once the run is over only the failures are left of many.
    """
    if len(rows) <= room:
        return rows
    if over:
        return [row for row in rows if row.state in {"failed", "unknown"}][:room]
    ranks = {"failed": 0, "crashed": 0, "unknown": 0, "retrying": 1, "running": 2, "waiting": 4}
    ranked = sorted(rows, key=lambda row: (ranks.get(row.state, 3), -row.until))
    chosen = {row.id for row in ranked[:room] if row.state != "waiting"}
    return [row for row in rows if row.id in chosen]


def _head(view: RunView, now: float) -> Text:
    head = Text()
    done = sum(count for state, count in view.counts.items() if state not in GOING_ON | {"waiting"})
    head.append(f"{MARKS.get(view.state, '·')} ", style=STYLES.get(view.state, ""))
    head.append(view.name, style="bold")
    head.append(f"  {STATE_WORDS.get(view.state, view.state)}")
    progress = tally(row.state for row in view.rows.values()) if view.is_over else f"{done} of {len(view.rows)}"
    head.append(
        f" · {progress} · {duration(view.seconds(now))}" if view.rows else f" · {duration(view.seconds(now))}",
        style="dim",
    )
    return head


def _lines(rows: list[NodeRow], now: float) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0), expand=False)
    table.add_column(no_wrap=True, max_width=LONGEST_NAME + 4, overflow="ellipsis")
    table.add_column(no_wrap=True, style="dim", overflow="ellipsis")
    table.add_column(no_wrap=True, justify="right")
    table.add_column(no_wrap=True, overflow="ellipsis")
    for row in rows:
        mark = Text(f"  {MARKS.get(row.state, '·')} ", style=STYLES.get(row.state, ""))
        mark.append(row.id, style="dim" if row.state in {"waiting", "skipped"} else "default")
        table.add_row(mark, row.kind, _time(row, now), _note(row))
    return table


def _time(row: NodeRow, now: float) -> Text:
    if row.state in GOING_ON or row.state in {"finished", "failed"}:
        return Text(duration(row.seconds(now)), style="dim" if row.state == "finished" else STYLES[row.state])
    return Text("" if row.state == "waiting" else STATE_WORDS.get(row.state, row.state), style="dim")


def _note(row: NodeRow) -> Text:
    if row.state == "failed":
        return Text(first_line(row.error), style="red")
    if row.state == "retrying":
        return Text(f"try {row.attempt + 1} {row.note}", style="yellow")
    if row.state != "running":
        return Text(row.note if row.state in {"cached", "skipped", "cancelled", "unknown"} else "", style="dim")
    note = Text()
    if row.fraction is not None:
        full = round(min(1.0, max(0.0, row.fraction)) * BAR)
        note.append("━" * full, style="cyan")
        note.append("─" * (BAR - full), style="dim")
        note.append(f" {row.fraction * 100:3.0f} %  ")
    if row.attempt > 1:
        note.append(f"try {row.attempt}  ", style="yellow")
    note.append(row.note, style="dim")
    return note
