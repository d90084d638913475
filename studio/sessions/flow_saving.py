"""Flows as programs save them: a whole text at once, never over one that they have not seen."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.document.layout import layout_to_json
from engine.errors import RequestError
from engine.python.files import write_text
from engine.python.read import read_flow
from studio.sessions.flow_file import FileContent, drawing_of_content, read_content, stamp_of
from studio.sessions.flow_names import new_path
from studio.sessions.surroundings import Surroundings

if TYPE_CHECKING:
    from engine.store.store import Store

ANY = "*"


class ChangedMeanwhile(RequestError):
    """A flow has another text than the one that was to be replaced."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A text that lies on disk now; `number` is that of its version."""

    stamp: str
    number: int


class FlowSaving:
    """Writes flow files. An editor that has the flow open notices, and its person decides which text counts."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        self._workspace = surroundings.workspace
        # Two programs that replace the same text must not both succeed.
        self._turn = asyncio.Lock()

    async def content(self, name: str) -> FileContent:
        """The text of a flow. Raises UnknownName."""
        path = await asyncio.to_thread(self._workspace.flow_path, name)
        return await asyncio.to_thread(read_content, path)

    async def make(self, name: str, source: str, message: str = "") -> Saved:
        """A new flow. Raises RequestError for a name that is taken, UnreadableFlow for what is no flow."""
        async with self._turn:
            path = await asyncio.to_thread(new_path, self._workspace, name)
            return await self._write(path, source, message)

    async def replace(self, name: str, source: str, seen: str, message: str = "") -> Saved:
        """Another text in the place of the one with the stamp `seen`, or of any (`*`). Raises ChangedMeanwhile."""
        async with self._turn:
            path = await asyncio.to_thread(self._workspace.flow_path, name)
            there = await asyncio.to_thread(read_content, path)
            if seen not in {ANY, there.stamp}:
                raise ChangedMeanwhile(
                    f"{name} was changed since it was read.",
                    fix=f"Read it again (GET /api/flows/{name}/source), and send your change of that text.",
                )
            return await self._write(path, source, message)

    async def _write(self, path: Path, source: str, message: str) -> Saved:
        store = await self._surroundings.store()
        return await asyncio.to_thread(self._written, path, source, message, store)

    def _written(self, path: Path, source: str, message: str, store: Store) -> Saved:
        flow = read_flow(source, self._surroundings.catalogue(), path=path.name)
        path.parent.mkdir(exist_ok=True)
        write_text(path, source)
        content = read_content(path)
        drawing, _ = drawing_of_content(content, self._surroundings.catalogue(), path)
        digest = hashlib.blake2b(source.encode(), digest_size=12).hexdigest()
        layout = layout_to_json(drawing.layout)
        row = store.keep_version(f"{flow.name}-{digest}", flow.name, source, message, layout)
        return Saved(stamp_of(source), row.number)
