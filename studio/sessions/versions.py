"""The versions of an open flow: listed, compared, taken back into the draft."""

from __future__ import annotations

import asyncio
import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.document.drawing import Drawing
from engine.errors import RequestError, UnknownName
from studio.sessions.derived import Derived
from studio.sessions.flow_file import FileContent, drawing_of_content, read_content
from studio.sessions.node_difference import flow_difference
from studio.sessions.person import Message, Person
from studio.sessions.saved import SavedFile
from studio.sessions.session import EditingSession
from studio.sessions.surroundings import Surroundings
from studio.sessions.unsaved import unsaved_changes

if TYPE_CHECKING:
    from engine.store.tables import VersionRow


class Versions:
    """What was saved and run of a flow, as the store keeps it."""

    def __init__(
        self, session: EditingSession, derived: Derived, saved: SavedFile, path: Path, surroundings: Surroundings
    ) -> None:
        self._session = session
        self._derived = derived
        self._saved = saved
        self._path = path
        self._surroundings = surroundings

    async def list(self, person: Person, args: Mapping[str, Any]) -> list[Message]:
        """The versions, the newest first; `saved` tells those that a person saved from those that were only run."""
        store = await self._surroundings.store()
        rows = await asyncio.to_thread(store.versions, self._session.drawing.flow.name)
        return [
            {
                "id": row.id,
                "number": row.number,
                "message": row.message,
                "at": row.created.isoformat(),
                "saved": bool(row.layout),
            }
            for row in rows
        ]

    async def difference(self, person: Person, args: Mapping[str, Any]) -> Message:
        """What is different between two of: a version by its id, the file ("saved"), the draft (null)."""
        before, before_text = await self._side(args.get("from"))
        after, after_text = await self._side(args.get("to"))
        code = await asyncio.to_thread(_unified, before_text, after_text)
        around = [{"what": what, "name": name} for what, name in unsaved_changes(before, after) if what != "node"]
        return {**flow_difference(before.flow, after.flow), "around": around, "code": code}

    async def restore(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Take a version into the draft, as a change that can be undone."""
        row = await self._row(args.get("id"))
        drawing = await asyncio.to_thread(self._drawing, row)
        self._saved.take_over(drawing, f"Restore version {row.number}", person)
        return {}

    async def _side(self, id: object) -> tuple[Drawing, str]:
        if id is None:
            written = await self._derived.current()
            return self._session.drawing, written.text
        if id == "saved":
            content = await asyncio.to_thread(read_content, self._path)
            return await self._saved.saved_drawing(), content.text
        row = await self._row(id)
        return await asyncio.to_thread(self._drawing, row), row.source

    async def _row(self, id: object) -> VersionRow:
        store = await self._surroundings.store()
        row = await asyncio.to_thread(store.version, str(id))
        if row is None or row.flow != self._session.drawing.flow.name:
            raise UnknownName("There is no such version of this flow.", fix="Choose one of the list.")
        return row

    def _drawing(self, row: VersionRow) -> Drawing:
        content = FileContent(row.source, row.layout, "")
        try:
            return drawing_of_content(content, self._surroundings.catalogue(), self._path)[0]
        except RequestError as error:
            raise RequestError(f"Version {row.number} does not read: {error.message}", fix=error.fix) from error


def _unified(before: str, after: str) -> str:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), "before", "after", lineterm="")
    return "\n".join(lines)
