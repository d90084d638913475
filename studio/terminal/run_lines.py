"""A run as plain lines, for a log file or a pipe: one line when a node ends or tries again."""

from __future__ import annotations

from studio.run_words import MARKS, STATE_WORDS, duration, tally
from studio.terminal.run_view import NodeRow, RunView, first_line

TOLD = frozenset({"finished", "cached", "failed", "skipped", "cancelled", "unknown", "retrying"})


def node_line(row: NodeRow, fact: str, *, verbose: bool) -> str:
    """The line that an event of a node is worth; empty for none."""
    if fact == "node.logged" and verbose:
        level, message = row.logs[-1]
        return f"  {row.id} {level}: {message}"
    if row.state not in TOLD or fact in {"node.logged", "node.output", "node.artifact", "node.progressed"}:
        return ""
    line = f"{MARKS[row.state]} {row.id}  {STATE_WORDS[row.state]}"
    if row.state in {"finished", "failed"}:
        line += f" · {duration(row.duration_s)}"
    if row.state == "retrying":
        return f"{line} {row.note}"
    said = first_line(row.error) if row.state == "failed" else row.note
    return f"{line}  {said}".rstrip() if row.state != "finished" else line


def end_line(view: RunView) -> str:
    """The last line: how the run ended."""
    counts = tally(row.state for row in view.rows.values())
    parts = [f"{MARKS.get(view.state, '·')} {view.name}  {STATE_WORDS.get(view.state, view.state)}", counts]
    return " · ".join(part for part in (*parts, duration(view.duration_s)) if part)
