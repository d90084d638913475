"""The draft of a flow: what was changed since the file was saved, and who may undo what, kept over every crash."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.daemon.lock import Lock
from engine.document.drawing import Drawing
from engine.document.flow import Flow
from engine.document.layout import Layout
from studio.sessions.history import Direction, History
from studio.sessions.journal import Journal
from studio.sessions.merge import Conflict, carry_out
from studio.sessions.step import Step

LONGEST = 400
"""After so many lines the journal is written anew as one snapshot."""
PEOPLE_KEPT = 50
_GLANCE = 400
RESTART_GAP = 10_000
"""Revisions go on with a gap after a restart, so that none that a browser may know comes again."""


@dataclass
class Kept:
    """What is kept of one person."""

    acknowledged: int = 0
    history: History = field(default_factory=History)


@dataclass
class DraftState:
    """A drawing as its journal has it. `stamp` is the hash of the file that it was last in agreement with."""

    drawing: Drawing
    revision: int
    stamp: str = ""
    dirty: bool = False
    people: dict[str, Kept] = field(default_factory=dict[str, Kept])

    def as_json(self) -> dict[str, Any]:
        """The form of a snapshot."""
        people = list(self.people.items())[-PEOPLE_KEPT:]
        return {
            "snapshot": 1,
            "revision": self.revision,
            "stamp": self.stamp,
            "dirty": self.dirty,
            "flow": self.drawing.flow.model_dump(mode="json", exclude_defaults=True),
            "layout": self.drawing.layout.model_dump(mode="json", exclude_defaults=True),
            "people": {name: {"acknowledged": kept.acknowledged, **kept.history.as_json()} for name, kept in people},
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> DraftState:
        """The state of a snapshot. Raises ValueError or KeyError for what is none."""
        return cls(
            Drawing(Flow.model_validate(data["flow"]), Layout.model_validate(data["layout"])),
            data["revision"],
            data["stamp"],
            data["dirty"],
            {name: Kept(one["acknowledged"], History.from_json(one)) for name, one in data["people"].items()},
        )

    def follow(self, line: dict[str, Any]) -> None:
        """Go on by one line of the journal. Raises ValueError, KeyError or Conflict for what does not follow."""
        if "saved" in line:
            self.stamp, self.dirty = line["saved"], line.get("dirty", False)
            return
        self.revision = line["revision"]
        person = self.people.setdefault(line["client"], Kept()) if line.get("client") else None
        if person is not None:
            # The last one to act is the last one to be forgotten.
            self.people[line["client"]] = self.people.pop(line["client"])
            person.acknowledged = max(person.acknowledged, line.get("seq") or 0)
        step = Step.from_json(line["step"])
        if step:
            self.drawing = carry_out(self.drawing, step).drawing
            self.dirty = True
        if person is not None:
            person.history.take(line["kind"], step)


class Draft:
    """Keeps what happens to a drawing. Every method but `compact` is quick enough for the event loop."""

    def __init__(self, journal: Journal, lock: Lock | None = None) -> None:
        self._journal = journal
        self._lock = lock
        self._lines = 0
        self._first: dict[str, Any] | None = None
        self._compacting = False

    def open(self) -> tuple[DraftState | None, str]:
        """What was kept, and a sentence about what of it could not be read; for a thread."""
        reading = self._journal.read()
        self._lines = len(reading.lines)
        lost = reading.lost
        state: DraftState | None = None
        for index, line in enumerate(reading.lines):
            try:
                if state is None or "snapshot" in line:
                    state = DraftState.from_json(line)
                else:
                    state.follow(line)
            except (ValueError, KeyError, TypeError, AttributeError, Conflict):
                lost += len(reading.lines) - index
                break
        if state is not None:
            state.revision += RESTART_GAP
            if lost:
                self._journal.rewrite([state.as_json()])
        elif reading.lines or lost:
            self._journal.path.replace(self._journal.path.with_suffix(".damaged"))
            self._lines = 0
        if not lost:
            return state, ""
        steps = "one change" if lost == 1 else f"{lost} changes"
        return state, f"The draft was damaged at its end: {steps} could not be read."

    def start(self, state: DraftState) -> None:
        """Get ready to keep changes of a drawing that nothing is kept of yet; for a thread."""
        self._first = state.as_json()

    def keep(self, revision: int, client: str, seq: int | None, kind: Direction, step: Step) -> None:
        """Keep a step. Raises WorkspaceError when it cannot be written; then it must not be made."""
        self._write({"revision": revision, "client": client, "seq": seq, "kind": kind, "step": step.as_json()})

    def keep_saved(self, stamp: str, *, dirty: bool = False) -> None:
        """Keep that the file has the drawing, or had it until a moment ago (`dirty`)."""
        if self._first is not None:
            # Nothing is kept yet: whatever comes starts from what the file has now.
            self._first = {**self._first, "stamp": stamp, "dirty": dirty}
        else:
            self._write({"saved": stamp} | ({"dirty": True} if dirty else {}))

    @property
    def is_long(self) -> bool:
        """Whether it is time for a snapshot."""
        return self._first is None and self._lines > LONGEST and not self._compacting

    def compact(self, state: DraftState) -> Coroutine[Any, Any, None]:
        """Write the journal anew from the state of this moment; what is kept from now on is added to it."""
        self._compacting = True
        self._journal.hold()
        return self._compacted(state, self._lines)

    async def _compacted(self, state: DraftState, lines: int) -> None:
        try:
            part = await asyncio.to_thread(lambda: self._journal.write_aside([state.as_json()]))
            self._journal.replace(part)
            self._lines += 1 - lines
        except OSError:
            # The old journal holds everything just as well; the next change finds out whether the disk is full.
            self._journal.release()
        finally:
            self._compacting = False

    def close(self) -> None:
        """Let go of the journal: somebody else may open the flow."""
        self._journal.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _write(self, line: Mapping[str, Any]) -> None:
        if self._first is not None:
            self._journal.append(self._first)
            self._first = None
            self._lines += 1
        self._journal.append(dict(line))
        self._lines += 1


def draft_path(data: Path, name: str) -> Path:
    """Where the journal of a flow's draft lies; `name` is a flow name that was checked."""
    return data / "drafts" / f"{name}.journal"


def has_unsaved(path: Path) -> bool:
    """Whether a journal holds changes that the flow's file has not, told from its first and its last line."""
    try:
        with path.open("rb") as file:
            first = file.readline()
            if not file.read(1):
                return b'"dirty":true' in first[:_GLANCE]
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _GLANCE))
            last = file.read().rstrip(b"\n").rpartition(b"\n")[2]
    except OSError:
        return False
    return not last.startswith(b'{"saved"') or b'"dirty":true' in last


def snapshot(
    people: Iterable[tuple[str, Kept]], drawing: Drawing, revision: int, stamp: str, *, dirty: bool
) -> DraftState:
    """A state for `compact`, apart from what goes on meanwhile."""
    return DraftState(
        drawing,
        revision,
        stamp,
        dirty,
        {name: Kept(kept.acknowledged, History([*kept.history.undo], [*kept.history.redo])) for name, kept in people},
    )
