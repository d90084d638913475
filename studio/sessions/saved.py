"""The file of an open flow: saved with a version, watched for changes that others make on disk."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.document.drawing import Drawing
from engine.document.layout import Layout, layout_to_json
from engine.editing.context import Context
from engine.errors import RequestError, TreadleError
from engine.python.files import read_text
from studio.sessions.adopt import adopted, renames_towards, with_places
from studio.sessions.derived import Derived
from studio.sessions.flow_file import FileContent, OnDisk, drawing_of_content, look, read_content, write_content
from studio.sessions.person import Message, Person
from studio.sessions.session import Commit, EditingSession
from studio.sessions.surroundings import Surroundings
from studio.sessions.unsaved import unsaved_changes

if TYPE_CHECKING:
    from engine.store.store import Store

_logger = logging.getLogger(__name__)


class SavedFile:
    """What is on disk of a flow, and how the drawing gets there and back."""

    def __init__(
        self,
        session: EditingSession,
        derived: Derived,
        path: Path,
        surroundings: Surroundings,
        file: FileContent | None,
    ) -> None:
        self._session = session
        self._derived = derived
        self._path = path
        self._surroundings = surroundings
        self._on_disk: OnDisk = "gone" if file is None else "same" if file.stamp == session.stamp else "changed"
        self._version: int | None = None
        self._at: datetime | None = None
        self._drawing: Drawing | None = None if session.dirty or file is None else session.drawing
        """What the file has, as far as it is known."""
        self._told: Message = {}
        self._glance: tuple[int, int] | None = None
        self._saving = asyncio.Lock()
        self._watch: asyncio.Task[None] | None = None
        session.changed.append(self._changed)
        session.welcoming.append(self._welcome)

    async def save(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Write the drawing to its file and keep a version. Refused when the file was changed on disk meanwhile."""
        message = str(args.get("message") or "")[:2000]
        async with self._saving:
            written = await self._derived.current()
            if written.error is not None:
                raise RequestError(
                    f"This cannot be saved yet: {written.error['message']}", fix=str(written.error["fix"])
                )
            await self.look()
            if self._on_disk == "changed":
                raise RequestError(
                    f"{self._path.name} was changed on disk since it was opened.",
                    fix="Choose which to keep: yours or the one on disk.",
                )
            return await self._write(written.text, message)

    async def saved_drawing(self) -> Drawing:
        """The drawing that the file has. Raises RequestError when there is none."""
        await self._find_drawing()
        if self._drawing is None:
            raise RequestError("This flow was not saved yet.", fix="Save it first.")
        return self._drawing

    async def revert(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Take the saved state into the draft, as a change that can be undone."""
        self.take_over(await self.saved_drawing(), "Revert to the saved state", person)
        return {}

    async def reload(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Settle which counts when both changed: `mine` overwrites the file, `theirs` takes it over as a change.

        The text that is not kept becomes a version, so that nobody's work is lost.
        """
        keep = args.get("keep")
        if keep not in {"mine", "theirs"}:
            raise RequestError("Say which to keep: mine or theirs.", fix="Choose one of the two.")
        async with self._saving:
            store = await self._surroundings.store()
            if keep == "mine":
                written = await self._derived.current()
                if written.error is not None:
                    raise RequestError(str(written.error["message"]), fix=str(written.error["fix"]))
                await asyncio.to_thread(self._keep_what_is_there, store)
                return await self._write(written.text, "")
            content = await asyncio.to_thread(read_content, self._path)
            new, notice = await asyncio.to_thread(
                drawing_of_content, content, self._surroundings.catalogue(), self._path
            )
            if notice:
                person.send({"type": "notice", "level": "warning", "message": notice, "fix": ""})
            written = await self._derived.current()
            if written.error is None and self._session.dirty:
                layout = layout_to_json(self._session.drawing.layout)
                await asyncio.to_thread(
                    self._keep, store, written.text, "Before the file on disk was taken over", layout
                )
            self.take_over(new, "Take over the file on disk", person)
            self._agree(content.stamp, self._session.drawing)
            return {}

    def take_over(self, new: Drawing, label: str, person: Person | None) -> None:
        """Let another drawing become this one, as a change that can be undone."""
        session = self._session
        if new.layout == Layout():
            new = Drawing(new.flow, session.drawing.layout)
        after = adopted(session.drawing, new)
        session.commit(Commit(after, label, person, renamed=renames_towards(session.drawing, after)))

    async def look(self) -> None:
        """See whether the file is still what it was, and tell everybody when that has changed."""
        found = await asyncio.to_thread(look, self._path, self._session.stamp)
        if found != self._on_disk:
            self._on_disk = found
            self._tell()

    def watch(self) -> None:
        """Look at the file now and then, for as long as somebody is there."""
        if self._watch is None or self._watch.done():
            self._watch = asyncio.get_running_loop().create_task(self._look_now_and_then())

    async def close(self) -> None:
        """Look no more."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)

    async def _look_now_and_then(self) -> None:
        await self._find_version()
        await self._find_drawing()
        while self._session.present:
            glance = await asyncio.to_thread(_glance, self._path)
            if glance != self._glance:
                self._glance = glance
                # Not while we write the file ourselves.
                async with self._saving:
                    await self.look()
            await asyncio.sleep(self._surroundings.look_every_s)

    async def _find_version(self) -> None:
        """Which version the file was saved as last."""
        if self._version is not None:
            return
        try:
            store = await self._surroundings.store()
            rows = await asyncio.to_thread(store.versions, self._session.drawing.flow.name)
            text = await asyncio.to_thread(read_text, self._path)
        except TreadleError as error:
            _logger.info("no version of %s: %s", self._session.name, error.message)
            return
        row = next((row for row in rows if row.source == text), None)
        if row is not None and self._version is None:
            self._version, self._at = row.number, row.created
            self._tell()

    async def _find_drawing(self) -> None:
        """What the file has, where only a draft was opened."""
        if self._drawing is not None:
            return
        catalogue = self._surroundings.catalogue()
        try:
            content = await asyncio.to_thread(read_content, self._path)
            found, _ = await asyncio.to_thread(drawing_of_content, content, catalogue, self._path)
            placed = await asyncio.to_thread(with_places, found, Context(catalogue, self._path))
        except RequestError as error:
            _logger.info("no saved state of %s: %s", self._session.name, error.message)
            return
        if self._drawing is None:
            self._drawing = adopted(self._session.drawing, placed)
            self._tell()

    async def _write(self, text: str, message: str) -> Message:
        session = self._session
        drawing, revision = session.drawing, session.revision
        stamp = await asyncio.to_thread(write_content, self._path, text, drawing.layout)
        self._on_disk = "same"
        self._agree(stamp, drawing, dirty=session.revision != revision)
        store = await self._surroundings.store()
        layout = layout_to_json(drawing.layout)
        row = await asyncio.to_thread(self._keep, store, text, message, layout)
        self._version, self._at = row
        self._tell()
        return {"version": self._version, "at": self._at.isoformat()}

    def _agree(self, stamp: str, drawing: Drawing, *, dirty: bool = False) -> None:
        """The file and the drawing are the same now, or were until a moment ago (`dirty`)."""
        session = self._session
        self._drawing = drawing
        session.stamp, session.dirty = stamp, dirty
        session.draft.keep_saved(stamp, dirty=dirty)
        self._on_disk = "same"
        self._tell()

    def _keep(self, store: Store, text: str, message: str, layout: str) -> tuple[int, datetime]:
        flow = self._session.drawing.flow.name
        digest = hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
        row = store.keep_version(f"{flow}-{digest}", flow, text, message, layout)
        return row.number, row.created

    def _keep_what_is_there(self, store: Store) -> None:
        try:
            content = read_content(self._path)
        except RequestError:
            # Not a text, or gone: there is nothing that could be kept.
            return
        self._keep(store, content.text, "Changed on disk, and replaced", content.layout)

    def _changed(self, commit: Commit) -> None:
        self._tell()

    def _welcome(self, person: Person) -> Message:
        self.watch()
        return {"saved": self._state()}

    def _state(self) -> Message:
        at = self._at.isoformat() if self._at else None
        changes: int | None = None
        if not self._session.dirty:
            changes = 0
        elif self._drawing is not None:
            changes = len(unsaved_changes(self._drawing, self._session.drawing))
        # What was undone again, or typed back, is not unsaved any more.
        dirty = self._session.dirty and changes != 0
        return {
            "dirty": dirty,
            "changes": changes,
            "version": self._version,
            "at": at,
            "on_disk": self._on_disk,
        }

    def _tell(self) -> None:
        state = self._state()
        if state != self._told:
            self._told = state
            self._session.broadcast({"type": "saved", "saved": state})


def _glance(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
