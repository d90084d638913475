"""How a run ended, for a person: what went wrong where, and the values that came out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from studio.terminal.failed_lines import failed_lines
from studio.terminal.run_view import NodeRow, RunView
from studio.terminal.speech import bold, cut, faint, red
from studio.terminal.value_lines import value_lines

SHOWN_LOGS = 12
SHOWN_FAILURES = 5


def failure_lines(view: RunView, flow: Path) -> list[str]:
    """Each failed node with its error, the user's own lines, and the end of its log.

    `flow` is the flow's own file: kernels import a copy of it, with the same lines.
    """
    failed = [row for row in view.rows.values() if row.state == "failed"]
    lines: list[str] = []
    for row in (row for row in view.rows.values() if row.state == "unknown"):
        lines += ["", f"? {bold(row.id)} {row.note or 'may have happened'}"]
    for row in failed[:SHOWN_FAILURES]:
        lines += ["", *_failed_node(row, flow)]
    if len(failed) > SHOWN_FAILURES:
        lines.append(f"… and {len(failed) - SHOWN_FAILURES} more nodes that failed")
    if not failed and view.error and view.state != "cancelled":
        lines += ["", f"{red('✕')} {view.error}"]
    return lines


def output_lines(outputs: object) -> list[str]:
    """The values by node, each as its kind is best read in a terminal."""
    lines: list[str] = []
    for node, ports in cast("dict[str, dict[str, Any]]", outputs if isinstance(outputs, dict) else {}).items():
        for port, value in ports.items():
            title = bold(node if port == "result" else f"{node}.{port}")
            shown = value_lines(value)
            lines.append("")
            lines += [f"{title}  {shown[0]}"] if len(shown) == 1 else [title, *(cut(f"  {line}") for line in shown)]
    return lines


def _failed_node(row: NodeRow, flow: Path) -> list[str]:
    name = row.error_type.rpartition(".")[2]
    error = row.error if not name or row.error.startswith(name) else f"{name}: {row.error}"
    lines = [f"{red('✕')} {bold(row.id)} failed: {error.strip() or 'it gave no reason'}"]
    lines += [f"    {line}" for line in failed_lines(row.traceback, flow)]
    if row.logs:
        lines.append(faint("  its log:"))
        lines += [faint(f"    {level}: {message}") for level, message in row.logs[-SHOWN_LOGS:]]
    return lines
