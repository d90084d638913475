"""Every view of a value by its digest, asked where it is cheapest: in a thread, or in a process beside."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from engine.errors import UnknownName
from engine.runs.outcome import shown
from engine.values.blobs import is_digest
from engine.values.content import Content
from engine.values.encoded import from_inline
from engine.values.looking import text
from engine.values.looking.cache import ViewCache
from engine.values.looking.facts import facts_of
from engine.values.looking.items import Trees
from engine.values.looking.picture import TILE, level_count
from engine.values.looking.stored import StoredValue, part_at
from engine.values.looking.table import FIRST_ROWS, Arrangement
from engine.values.open_blobs import open_blobs
from engine.workspace import Workspace
from studio.run_history import RunHistory
from studio.value_views.lane import Lane
from studio.value_views.messages import Question

if TYPE_CHECKING:
    from engine.store.tables import ArtifactRow
    from studio.run_compare.values import Pair

SVG = "image/svg+xml"
_SMALL = 256 * 1024


@dataclass(frozen=True, slots=True)
class FoundValue:
    """A value that is there, and what is shown of it on a node."""

    value: StoredValue
    preview: Any


class ValueViews:
    """Two lanes: pages that are quick, and what takes seconds, so that the one does not wait for the other.

    Every method raises UnknownName for a digest that names nothing, ValueNotStorable for what cannot be shown.
    """

    def __init__(self, workspace: Workspace, history: RunHistory) -> None:
        self._workspace = workspace
        self._history = history
        self._folder = workspace.cache / "views"
        log = workspace.logs / "views.log"
        self._quick = Lane(self._folder, log)
        self._slow = Lane(self._folder, log)
        self._arranging: dict[tuple[str, Arrangement], asyncio.Task[Any]] = {}

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes that there are."""
        return tuple(lane.pid for lane in (self._quick, self._slow) if lane.pid is not None)

    async def close(self) -> None:
        """End both processes."""
        for task in tuple(self._arranging.values()):
            task.cancel()
        await asyncio.gather(self._quick.close(), self._slow.close())

    async def value(self, digest: str) -> FoundValue:
        """Where a value is."""
        from engine.store.tables import ArtifactRow

        row = await self._history.stored(digest) if is_digest(digest) else None
        if row is None:
            raise UnknownName("There is no such value.", fix="Run the node again; its value is then written anew.")
        if isinstance(row, ArtifactRow):
            return FoundValue(await self.artifact(row), None)
        content = await asyncio.to_thread(self._content, digest, row.codec, row.inline)
        preview = json.loads(row.preview) if row.preview else None
        return FoundValue(StoredValue(digest, row.codec, content), shown(row.codec, row.inline, preview))

    async def artifact(self, row: ArtifactRow) -> StoredValue:
        """A file that a node kept, to be looked at like a value."""
        content = await asyncio.to_thread(self._content, row.digest, "bytes", None)
        return StoredValue(row.digest, "bytes", content, media_type=row.media_type.lower(), name=row.name)

    async def facts(self, digest: str, part: str) -> dict[str, Any]:
        """What a viewer must know before it shows any of it."""
        found = await self.value(digest)
        value = await asyncio.to_thread(part_at, found.value, part)
        told = await asyncio.to_thread(facts_of, value, None if part else found.preview)
        if told["view"] == "table":
            told |= cast("dict[str, Any]", await self._quick.ask(Question("table_facts", (value,))))
        if told["view"] == "image" and not told.get("width") and told["media_type"] != SVG:
            size = cast("tuple[int, int]", await self._quick.ask(Question("picture_size", (value,))))
            told |= {"width": size[0], "height": size[1], "levels": level_count(*size), "tile": TILE}
        return told

    async def picture(self, digest: str, part: str, width: int) -> Path:
        """A file with the picture at about that width."""
        value = await self._part(digest, part)
        return cast("Path", await self._slow.ask(Question("picture", (value, width))))

    async def tile(self, digest: str, part: str, level: int, x: int, y: int) -> Path:
        """A file with one tile of the picture."""
        value = await self._part(digest, part)
        return cast("Path", await self._slow.ask(Question("tile", (value, level, x, y))))

    async def rows(self, digest: str, part: str, offset: int, limit: int, wanted: Arrangement) -> dict[str, Any]:
        """A page of a table."""
        value = await self._part(digest, part)
        question = Question("rows", (value, offset, limit, wanted))
        if wanted and not await self._quick.ask(Question("is_arranged", (value, wanted))):
            arranging = self._arrange(value, wanted)
            if wanted.search or offset + limit > FIRST_ROWS:
                await asyncio.shield(arranging)
        return cast("dict[str, Any]", await self._quick.ask(question))

    async def text(self, digest: str, part: str, offset: int, limit: int) -> dict[str, Any]:
        """A stretch of a text."""
        value = await self._part(digest, part)
        if value.content.size <= _SMALL:
            return await asyncio.to_thread(text.text_page, value, offset, limit, ViewCache(self._folder))
        return cast("dict[str, Any]", await self._quick.ask(Question("text", (value, offset, limit))))

    async def items(self, digest: str, path: str, offset: int, limit: int) -> dict[str, Any]:
        """A stretch of one branch of a tree."""
        value = await self._part(digest, "")
        if value.content.size <= _SMALL:
            return await asyncio.to_thread(Trees().items, value, path, offset, limit)
        return cast("dict[str, Any]", await self._quick.ask(Question("items", (value, path, offset, limit))))

    async def difference(self, before: str, after: str, part: str = "", key: str | None = None) -> Pair | None:
        """How one value differs from another one; None when they have no form in which they could be compared."""
        values = await self._part(before, part), await self._part(after, part)
        return cast("Pair | None", await self._slow.ask(Question("difference", (*values, key))))

    async def _part(self, digest: str, path: str) -> StoredValue:
        found = await self.value(digest)
        return await asyncio.to_thread(part_at, found.value, path)

    def _content(self, digest: str, codec: str, inline: str | None) -> Content:
        if inline is not None:
            return Content.of_bytes(from_inline(codec, inline))
        return Content.of_file(open_blobs(self._workspace.root).fetched(digest))

    def _arrange(self, value: StoredValue, wanted: Arrangement) -> asyncio.Task[Any]:
        key = (value.digest, wanted)
        if (task := self._arranging.get(key)) is None:
            task = self._arranging[key] = asyncio.create_task(self._slow.ask(Question("arrange", (value, wanted))))
            task.add_done_callback(lambda done: self._arranged(key, done))
        return task

    def _arranged(self, key: tuple[str, Arrangement], done: asyncio.Task[Any]) -> None:
        self._arranging.pop(key, None)
        # Raised where somebody waits for it; whoever has seen the first rows already hears of it at the next page.
        if not done.cancelled():
            done.exception()
