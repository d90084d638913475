"""A flow's file with its layout beside it: read, written, and looked at for changes that others made on disk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.catalogue.catalogue import Catalogue
from engine.document.drawing import Drawing
from engine.document.layout import Layout, layout_from_json, layout_path, layout_to_json
from engine.errors import RequestError, UnreadableFlow
from engine.python.files import read_text, write_text
from engine.python.read import read_flow

OnDisk = Literal["same", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class FileContent:
    """What lies on disk: the text of the flow, that of its layout ("" without one), and a stamp over the first."""

    text: str
    layout: str
    stamp: str


def stamp_of(text: str) -> str:
    """A name for the very text of a flow file."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def read_content(path: Path) -> FileContent:
    """Read file and layout. Raises RequestError when the flow's file is none."""
    text = read_text(path)
    try:
        layout = layout_path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        # A flow opens without its picture.
        layout = ""
    return FileContent(text, layout, stamp_of(text))


def drawing_of_content(content: FileContent, catalogue: Catalogue, path: Path) -> tuple[Drawing, str]:
    """The drawing of a file, and a sentence about a layout that does not read. Raises UnreadableFlow."""
    flow = read_flow(content.text, catalogue, path=path.name)
    if not content.layout:
        return Drawing(flow), ""
    try:
        return Drawing(flow, layout_from_json(content.layout)), ""
    except UnreadableFlow as error:
        return Drawing(flow, Layout()), f"{error.message} The nodes are placed anew."


def look(path: Path, stamp: str) -> OnDisk:
    """Whether the file is still the one of that stamp."""
    try:
        return "same" if stamp_of(read_text(path)) == stamp else "changed"
    except RequestError:
        return "changed" if path.exists() else "gone"


def write_content(path: Path, text: str, layout: Layout) -> str:
    """Write file and layout, each whole or not at all; the stamp of the file. Raises WorkspaceError."""
    write_text(path, text)
    write_text(layout_path(path), layout_to_json(layout))
    return stamp_of(text)
