"""`treadle runs`: look at past runs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from engine.limits.budget import Used
from studio.find_flow import dashed
from studio.run_account import UNDONE_WORDS, used_words
from studio.run_words import MARKS, STATE_WORDS, duration
from studio.terminal.invocation import Invocation, common_options, pass_invocation, remote_options
from studio.terminal.run_answer import output_lines
from studio.terminal.speech import bold, columns, faint, say, say_json

MOST = 500
"""So many runs are looked through for one that is named by its last letters."""


@click.group()
def command() -> None:
    """Look at past runs."""


@command.command("list")
@click.option("--flow", metavar="NAME", help="Only the runs of this flow.")
@click.option("--limit", type=click.IntRange(1, MOST), default=20, show_default=True, help="So many of the newest.")
@common_options
@remote_options
@pass_invocation
def list_runs(invocation: Invocation, flow: str | None, limit: int) -> None:
    """List the newest runs of this workspace."""
    rows = _list(invocation, flow, limit)
    if invocation.json:
        say_json({"runs": rows})
        return
    for line in columns([_row(row) for row in rows]):
        say(line)
    if not rows:
        say("There are no runs yet.")


@command.command("show")
@click.argument("run")
@common_options
@remote_options
@pass_invocation
def show_run(invocation: Invocation, run: str) -> None:
    """Show how a run ended: its nodes and values.

    RUN is the id of a run, or its last letters.
    """
    flow, result = _result(invocation, run)
    if invocation.json:
        say_json(result)
        return
    for line in _page(flow, result):
        say(line)


@command.command("undo")
@click.argument("run")
@common_options
@pass_invocation
def undo(invocation: Invocation, run: str) -> None:
    """Undo what a run has done, the last first, back to its last savepoint.

    RUN is the id of a run, or its last letters. It is noted how to undo things only when the flow has the rule `undo`.
    """
    with invocation.engine() as engine:
        rows: list[dict[str, Any]] = engine.call("list_runs", flow=None, limit=MOST)
        found = next((str(row["id"]) for row in rows if str(row["id"]).endswith(run)), run)
        effects: list[dict[str, Any]] = engine.call("undo_run", run_id=found)
    if invocation.json:
        say_json({"run_id": found, "effects": effects})
        return
    for line in columns([(row["node"], UNDONE_WORDS.get(row["state"], "stays"), row["why"]) for row in effects]):
        say(line)


@command.command("export")
@click.argument("run")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="FILE.zip, or FILE.md for the log."
)
@click.option("--force", is_flag=True, help="Replace the file if it exists.")
@common_options
@pass_invocation
def export(invocation: Invocation, run: str, output: Path | None, force: bool) -> None:
    """Write a run as a ZIP archive: Markdown log, values as files, the flow, all events.

    RUN is the id of a run, or its last letters. With -o FILE.md only the Markdown log is written.
    """
    from studio.terminal.export_run import export_run

    export_run(invocation, run, output, force=force)


def _list(invocation: Invocation, flow: str | None, limit: int) -> list[dict[str, Any]]:
    if invocation.is_remote:
        from studio.terminal.remote_run import runs_there

        return runs_there(invocation, flow, min(limit, 200))
    with invocation.engine() as engine:
        rows: list[dict[str, Any]] = engine.call("list_runs", flow=dashed(flow) if flow else None, limit=limit)
    return rows


def _result(invocation: Invocation, run: str) -> tuple[str, dict[str, Any]]:
    """The name of a run's flow, and how the run ended."""
    if invocation.is_remote:
        from studio.terminal.remote_run import run_result_there

        return run_result_there(invocation, run)
    with invocation.engine() as engine:
        rows: list[dict[str, Any]] = engine.call("list_runs", limit=MOST)
        found = next((str(row["id"]) for row in rows if str(row["id"]).endswith(run)), run)
        result: dict[str, Any] = engine.call("run_result", run_id=found)
    return next((str(row["flow"]) for row in rows if row["id"] == found), found), result


def _row(row: dict[str, Any]) -> tuple[str, ...]:
    state = str(row["state"])
    ended = duration(float(row["duration_s"])) if row.get("ended") else ""
    said = "" if state in {"finished", "cancelled"} else str(row.get("error") or "")
    mark = f"{MARKS.get(state, '·')} {STATE_WORDS.get(state, state)}"
    return str(row["id"]), _ago(str(row["created"])), bold(str(row["flow"])), mark, ended, faint(said)


def _page(flow: str, result: dict[str, Any]) -> list[str]:
    state = str(result["state"])
    head = f"{MARKS.get(state, '·')} {bold(flow)}  {STATE_WORDS.get(state, state)} · {duration(result['duration_s'])}"
    nodes = [_node_row(name, node) for name, node in result["nodes"].items()]
    error = [f"✕ {result['error']}"] if result["error"] and state != "cancelled" else []
    return [head, *columns(nodes), *error, *_account(result), *output_lines(result["outputs"])]


def _account(result: dict[str, Any]) -> list[str]:
    """What was used up, and what became of its effects when it was undone."""
    used = used_words(Used(**result["used"])) if result.get("used") else ""
    undone = [
        f"{'↶' if one['state'] == 'undone' else '!'} {one['node']} {UNDONE_WORDS.get(one['state'], one['state'])}"
        + (f": {one['why']}" if one["why"] else "")
        for one in result.get("undone", [])
    ]
    return [*([f"used {used}"] if used else []), *(f"! {said}" for said in result.get("over", [])), *undone]


def _node_row(name: str, node: dict[str, Any]) -> tuple[str, ...]:
    state = str(node["state"])
    took = duration(float(node["duration_s"])) if node["duration_s"] else STATE_WORDS.get(state, state)
    return f"{MARKS.get(state, '·')} {name}", took, faint(str(node.get("error") or node.get("why") or ""))


def _ago(created: str) -> str:
    moment = datetime.fromisoformat(created)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return f"{duration(max(0.0, (datetime.now(UTC) - moment).total_seconds()))} ago"
