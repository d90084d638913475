"""The Markdown log of a run: what was asked, what happened to every node and why, what came out, what was said."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from engine.events.fold import NodeView, RunView, fold
from engine.store.log_page import LogFilter
from studio.run_export.markdown import fenced, plain, table
from studio.run_history import Output, outputs_of
from studio.run_words import MARKS, STARTED_BY, STATE_WORDS, duration

if TYPE_CHECKING:
    from engine.store.store import Store
    from engine.store.tables import RunRow, VersionRow

LONGEST_VALUE = 1500
MOST_ROWS = 10
MOST_COLUMNS = 12
LOG_LINES = 500


def run_text(store: Store, row: RunRow) -> str:
    """All of it. Values and the log are shortened; the whole of them lies beside it in an export."""
    version = store.version(row.version) if row.version else None
    events = store.events(row.id, with_log=False)
    view = fold(events)
    parts = [
        f"# {plain(row.flow)}: {STATE_WORDS.get(row.state, row.state)}\n",
        _facts(row, view, version),
        _parameters(row),
        _errors(row, view),
        _nodes(view),
        _values(outputs_of(store, events)),
        _log(store, row.id),
    ]
    return "\n".join(part for part in parts if part)


def _facts(row: RunRow, view: RunView, version: VersionRow | None) -> str:
    facts = [
        ("Run", row.id),
        ("Started", _moment(row.created) + (f" from {STARTED_BY.get(row.started_by, '')}" if row.started_by else "")),
        ("Took", duration(view.duration_s or row.duration_s)),
        ("Version", f"{version.number} ({version.id})" if version else ""),
        ("Prefect", view.prefect_id),
    ]
    return table(["", ""], [fact for fact in facts if fact[1]])


def _parameters(row: RunRow) -> str:
    given: dict[str, Any] = json.loads(row.parameters)
    if not given:
        return ""
    rows = [(name, json.dumps(value, ensure_ascii=False)) for name, value in given.items()]
    return f"## Parameters\n\n{table(['Name', 'Value'], rows)}"


def _errors(row: RunRow, view: RunView) -> str:
    if not row.error or row.state in {"finished", "cancelled"}:
        return ""
    said = [f"## Error\n\n{fenced(row.error)}"]
    failed = [(name, node) for name, node in view.nodes.items() if node.state == "failed"]
    said += [f"### {plain(name)}\n\n{fenced(node.traceback or node.error)}" for name, node in failed]
    return "\n".join(said)


def _nodes(view: RunView) -> str:
    if not view.nodes:
        return ""
    rows = [
        (
            f"{MARKS.get(node.state, '')} {name}",
            _state(node),
            f"{node.started:%H:%M:%S}" if node.started else "",
            duration(node.duration_s) if node.duration_s else "",
            node.error or node.why,
        )
        for name, node in view.nodes.items()
    ]
    return f"## Nodes\n\n{table(['Node', 'State', 'Started', 'Took', 'Why'], rows)}"


def _state(node: NodeView) -> str:
    state = STATE_WORDS.get(node.state, node.state)
    return f"{state} at attempt {len(node.attempts)}" if len(node.attempts) > 1 else state


def _values(outputs: Mapping[str, Output]) -> str:
    if not outputs:
        return ""
    return "## Values\n\n" + "\n".join(f"### {plain(name)}\n\n{_value(one)}" for name, one in outputs.items())


def _value(output: Output) -> str:
    match output.preview:
        case {"type": "table", "columns": [*columns], "rows": [*rows], "height": int(height)}:
            head = [plain(str(column)) for column in columns[:MOST_COLUMNS]]
            cells = [["" if cell is None else str(cell) for cell in cells[:MOST_COLUMNS]] for cells in rows[:MOST_ROWS]]
            return f"{table(head, cells)}\n{height:,} rows, {len(columns)} columns\n"
        case str(text):
            return fenced(_cut(text))
        case preview:
            return fenced(_cut(json.dumps(preview, indent=2, ensure_ascii=False, default=str)), "json")


def _log(store: Store, run: str) -> str:
    page = store.log_lines(run, LogFilter(), after=None, before=None, limit=LOG_LINES)
    if not page.lines:
        return ""
    lines = [f"{line.time:%H:%M:%S} {line.level:<7} {line.node}: {line.message}" for line in page.lines]
    cut = f"The last {len(lines):,} of {page.total:,} lines.\n\n" if page.total > len(lines) else ""
    return f"## Log\n\n{cut}{fenced(chr(10).join(lines))}"


def log_lines(store: Store, run: str) -> Iterator[str]:
    """Every line of the log as text, read in pages."""
    after = 0
    while lines := store.log_lines(run, LogFilter(), after=after, before=None, limit=1000).lines:
        for line in lines:
            yield f"{line.time.isoformat()} {line.level:<7} {line.node}: {line.message}\n"
        after = lines[-1].seq


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_VALUE else f"{text[:LONGEST_VALUE]} … ({len(text):,} characters)"
