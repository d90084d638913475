"""The flows of a workspace as documents: listed, made, named, copied, deleted and brought back, imported, exported."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from engine.document.drawing import Drawing, make_change
from engine.document.flow import Flow
from engine.document.json_form import flow_from_json, flow_to_json
from engine.document.layout import Layout, layout_path
from engine.editing.commands import make_command
from engine.editing.context import Context
from engine.errors import RequestError, UnreadableFlow
from engine.python.files import LARGEST, write_text
from engine.python.read import read_flow
from engine.python.write import write_flow
from studio.sessions.draft import draft_path
from studio.sessions.flow_file import drawing_of_content, read_content, write_content
from studio.sessions.flow_list import FlowEntry, FlowList
from studio.sessions.flow_names import free_name, name_of_title, new_path
from studio.sessions.registry import Sessions
from studio.sessions.trash import Trash


@dataclass(frozen=True, slots=True)
class Exported:
    """A file to download."""

    file_name: str
    text: str
    media_type: str


class FlowLibrary:
    """What pages do with flows. Every method raises RequestError with what is wrong and what to do."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions
        self._workspace = sessions.surroundings.workspace
        self._catalogue = sessions.surroundings.catalogue
        self._list = FlowList(self._workspace, self._catalogue)
        self._trash = Trash(self._workspace)
        # Two new flows must not get one name.
        self._naming = asyncio.Lock()

    async def entries(self) -> list[FlowEntry]:
        """All flows, the one that was changed last first."""
        return await asyncio.to_thread(self._list.entries)

    async def create(self, title: str = "Untitled flow", description: str = "") -> str:
        """An empty flow; its name."""
        title = title.strip()[:200] or "Untitled flow"
        return await self._add(title, Drawing(Flow(name=title, description=description)))

    async def create_from(self, path: Path, title: str = "", values: Mapping[str, str] | None = None) -> str:
        """A flow from a flow file such as a template, its layout included, with other defaults; its name."""
        content = await asyncio.to_thread(read_content, path)
        drawing, _ = await asyncio.to_thread(drawing_of_content, content, self._catalogue(), path)
        if values:
            drawing = await asyncio.to_thread(self._with_defaults, drawing, values, path)
            return await self._add(title or path.stem, drawing)
        if not title:
            return await self._add(path.stem, drawing, content.text)
        return await self._add(title, _named(drawing, title))

    async def import_file(self, file_name: str, data: bytes) -> str:
        """A flow from a file that somebody gave us: a flow file or a document. Nothing in it is run. Its name."""
        stem = PurePosixPath(PureWindowsPath(file_name).name).stem
        suffix = PurePosixPath(file_name).suffix.casefold()
        if len(data) > LARGEST:
            raise RequestError(
                f"{file_name[:100]} has {len(data) / 1024 / 1024:.0f} MB, too much for a flow.",
                fix="Choose a flow file (.py) or a document (.json).",
            )
        drawing, text = await asyncio.to_thread(self._read_import, data, suffix)
        return await self._add(stem, drawing, text)

    async def rename(self, name: str, to: str) -> None:
        """Give a flow's file another name. What the flow itself is called is edited in its drawing."""
        async with self._naming:
            path = self._workspace.flow_path(name)
            if to != name:
                new_path(self._workspace, to)
                await self._sessions.close(name, f"This flow is called {to} now.")
                await asyncio.to_thread(self._move, path, name, to)

    async def duplicate(self, name: str) -> str:
        """A copy of a flow as it is drawn now, under a name and a title of its own; its name."""
        drawing = await self.drawing(name)
        return await self._add(f"{name}_copy", _named(drawing, f"{drawing.flow.name} copy"))

    async def delete(self, name: str) -> str:
        """Put a flow into the trash; the id for `restore`."""
        self._workspace.flow_path(name)
        await self._sessions.close(name, "This flow was deleted.")
        return await asyncio.to_thread(self._trash.put, name)

    async def restore(self, id: str) -> str:
        """Bring a deleted flow back; its name."""
        async with self._naming:
            return await asyncio.to_thread(self._trash.take_back, id)

    async def export(self, name: str, form: str = "py") -> Exported:
        """The flow as it is drawn now, as a flow file (`py`) or a document (`json`)."""
        drawing = await self.drawing(name)
        if form == "json":
            return Exported(f"{name}.json", flow_to_json(drawing.flow), "application/json")
        if form != "py":
            raise RequestError(f"There is no form {form[:20]!r}.", fix="Choose py or json.")
        text = await asyncio.to_thread(write_flow, drawing.flow, self._catalogue())
        return Exported(f"{name}.py", text, "text/x-python")

    async def drawing(self, name: str) -> Drawing:
        """The drawing of a flow, with what has been changed since it was saved."""
        flow = await self._sessions.open(name)
        self._sessions.looked(name)
        return flow.session.drawing

    async def _add(self, wanted: str, drawing: Drawing, text: str = "") -> str:
        async with self._naming:
            name = free_name(self._workspace, name_of_title(wanted))
            await asyncio.to_thread(self._write, new_path(self._workspace, name), drawing, text)
            return name

    def _write(self, path: Path, drawing: Drawing, text: str) -> None:
        path.parent.mkdir(exist_ok=True)
        text = text or write_flow(drawing.flow, self._catalogue())
        if drawing.layout == Layout():
            write_text(path, text)
        else:
            write_content(path, text, drawing.layout)

    def _move(self, path: Path, name: str, to: str) -> None:
        new = path.with_name(f"{to}.py")
        path.rename(new)
        for old, moved in (
            (layout_path(path), layout_path(new)),
            (draft_path(self._workspace.data, name), draft_path(self._workspace.data, to)),
        ):
            if old.exists():
                old.replace(moved)

    def _with_defaults(self, drawing: Drawing, values: Mapping[str, str], path: Path) -> Drawing:
        context = Context(self._catalogue(), path)
        for name, text in values.items():
            try:
                made = make_command("set_parameter", {"name": name, "default": text}, drawing, context)
            except RequestError as error:
                raise RequestError(f"{name[:100]}: {error.message}", fix=error.fix) from error
            drawing, _ = make_change(drawing, made.change)
        return drawing

    def _read_import(self, data: bytes, suffix: str) -> tuple[Drawing, str]:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise UnreadableFlow(
                "This file is not text.", fix="Choose a flow file (.py) or a document (.json)."
            ) from error
        if not text.strip():
            raise UnreadableFlow("This file is empty.", fix="Choose a flow file (.py) or a document (.json).")
        if suffix == ".json" or (suffix != ".py" and text.lstrip().startswith("{")):
            return Drawing(flow_from_json(text)), ""
        return Drawing(read_flow(text, self._catalogue())), text


def _named(drawing: Drawing, title: str) -> Drawing:
    return Drawing(drawing.flow.model_copy(update={"name": title}), drawing.layout)
