"""What the diagnostics page and its report say: findings with what to do, and the last errors of the logs."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.checkup.finding import Finding, Level
from studio.checkup.looks import look_at_figures, look_at_installation, look_at_nodes, look_at_workspace
from studio.context import AppContext
from studio.facts import Facts, gather
from studio.file_size import file_size

TAIL_BYTES = 200_000
SHOWN_ERRORS = 20
LATE_S = 0.25
"""An event loop that was held up for longer is felt in every browser."""
SLOW_S = 1.0
_ERROR = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ (ERROR|CRITICAL) ")
_SECRET = re.compile(
    r"(?i)(://[^/\s:@]*:)[^@\s]+(?=@)|(bearer\s+|(?:token|password|secret|api[_-]?key)[\"']?\s*[=:]\s*)\S+"
)


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """All findings, and the newest errors, each with the log that has it."""

    findings: tuple[Finding, ...]
    errors: tuple[tuple[str, str], ...]

    @property
    def report(self) -> str:
        """Plain text to send to somebody, without secrets."""
        marks = {"ok": "ok   ", "note": "NOTE ", "wrong": "WRONG"}
        lines = [f"{marks[each.level]} {each.name}: {each.text}" for each in self.findings]
        logged = [f"{log}: {line}" for log, line in self.errors] or ["none"]
        home = str(Path.home())
        text = "\n".join(["Treadle diagnostics", *lines, "", "Last errors", *logged, ""])
        return without_secrets(text if home == "/" else text.replace(home, "~"))


async def diagnose(context: AppContext) -> Diagnosis:
    """Look at everything, in threads; nothing is started or changed."""
    facts = await gather(context)
    slow, errors = await asyncio.gather(
        asyncio.to_thread(lambda: list(_looks(context))), asyncio.to_thread(last_errors, context.workspace.logs)
    )
    return Diagnosis((*_of_facts(facts), *slow), tuple(errors))


def last_errors(folder: Path) -> list[tuple[str, str]]:
    """The newest errors of all logs, the last one first."""
    found: list[tuple[str, str, str]] = []
    for path in sorted(folder.glob("*.log")):
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - TAIL_BYTES))
            lines = file.read().decode("utf-8", "replace").splitlines()
        # A line begins with its time, by which those of several logs are put in order.
        found += [(line, path.name, line[:400]) for line in lines if _ERROR.match(line)]
    return [(name, without_secrets(line)) for _, name, line in sorted(found, reverse=True)[:SHOWN_ERRORS]]


def without_secrets(text: str) -> str:
    """A text without what looks like a password or a token."""
    return _SECRET.sub(lambda match: f"{match[1] or match[2]}•••", text)


def _looks(context: AppContext) -> Iterator[Finding]:
    yield from look_at_workspace(context.workspace)
    yield from look_at_nodes(context.catalogue())
    yield from look_at_installation()


def _of_facts(facts: Facts) -> Iterator[Finding]:
    yield from _engine(facts)
    yield _prefect(facts)
    yield _store(facts)
    yield _studio(facts)
    level: Level = "note" if facts.lag_s > SLOW_S else "ok"
    fix = "The machine is busy: look at the load, and at nodes that hold the processor." if level == "note" else ""
    yield Finding("event lag", level, f"{facts.lag_s * 1000:.0f} ms from a node to the studio, for the last event", fix)


def _engine(facts: Facts) -> Iterator[Finding]:
    if facts.engine:
        yield from look_at_figures(facts.engine["status"], facts.engine)
    elif facts.engine_state == "starting":
        yield Finding("engine", "note", "starting", "Wait some seconds, then look again.")
    elif facts.engine_state == "ready":
        yield Finding(
            "engine", "wrong", "does not answer", "Read .treadle/logs/engine.log; end its process and look again."
        )
    else:
        trouble = facts.engine_trouble or "not up; it starts with the first run"
        fix = "Press Run in a flow; .treadle/logs/engine.log says why it ended." if facts.engine_trouble else ""
        yield Finding("engine", "note" if facts.engine_trouble else "ok", trouble, fix)


def _prefect(facts: Facts) -> Finding:
    served: dict[str, Any] = facts.engine.get("prefect", {})
    memory = f", {file_size(served['memory'])}" if served.get("memory") else ""
    match facts.prefect:
        case "ready":
            return Finding("prefect", "ok", f"its server answers{memory}")
        case "away":
            fix = "check PREFECT_API_URL." if os.environ.get("PREFECT_API_URL") else "read .treadle/logs/prefect.log."
            return Finding(
                "prefect", "note", "its server does not answer", f"It may be starting: look again soon; else {fix}"
            )
        case _:
            return Finding("prefect", "ok", "its server comes up with the engine")


def _store(facts: Facts) -> Finding:
    if facts.store != "ready":
        return Finding("store", "wrong", facts.store, "Give it room and rights, then look again.")
    runs = ", ".join(f"{count} {state}" for state, count in sorted(facts.runs.items())) or "no run yet"
    slow = facts.store_read_s > SLOW_S
    text = f"{file_size(facts.store_bytes)}, read in {facts.store_read_s * 1000:.0f} ms; {runs}"
    return Finding("store", "note" if slow else "ok", text, "Delete old runs, or use a faster disk." if slow else "")


def _studio(facts: Facts) -> Finding:
    followers = sum(facts.readers.values())
    text = (
        f"{file_size(facts.memory)}, {facts.browsers} open in browsers, {facts.open_flows} in editing sessions, "
        f"{followers} following runs; its loop was at most {facts.loop_worst_s * 1000:.0f} ms late"
    )
    late = facts.loop_worst_s > LATE_S
    return Finding("studio", "note" if late else "ok", text, "The machine is busy; see what else runs." if late else "")
