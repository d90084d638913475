"""A template as one file to send to somebody: a zip with the flow, its layout and the samples that it reads.

`template.py` is the flow, `template.layout.json` its layout, `samples/flows/data/…` are the files that the flow names
there. Nothing else of a workspace goes along, least of all what runs have written; nothing in the file is run.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from engine.catalogue.catalogue import Catalogue
from engine.document.flow import Flow
from engine.document.layout import Layout, layout_from_json, layout_path
from engine.errors import RequestError
from engine.python.read import read_flow
from studio.templates.samples import DATA, samples_of

SUFFIX = ".treadle.zip"
LARGEST = 50_000_000
MOST_FILES = 500
_FLOW, _LAYOUT, _SAMPLES = "template.py", "template.layout.json", "samples"
_CODE = frozenset({".py", ".pyc", ".pth", ".so"})


@dataclass(frozen=True, slots=True)
class Bundle:
    """What was in the file. `samples` are paths in the workspace with their content."""

    text: str
    flow: Flow
    layout: Layout
    samples: dict[str, bytes]


def pack_template(path: Path, workspace: Path) -> bytes:
    """The template at a path as one file. Raises RequestError when its samples are too large to send."""
    text = path.read_text(encoding="utf-8")
    sink = io.BytesIO()
    size = 0
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(_FLOW, text)
        if layout_path(path).is_file():
            made.writestr(_LAYOUT, layout_path(path).read_text(encoding="utf-8"))
        for number, (name, file) in enumerate(samples_of(text, workspace)):
            size += file.stat().st_size
            if size > LARGEST or number >= MOST_FILES:
                raise RequestError(
                    "What this template reads by default is too much to send along.",
                    fix="Give its parameters smaller samples, or none.",
                )
            made.writestr(f"{_SAMPLES}/{name}", file.read_bytes())
    return sink.getvalue()


def unpack_template(data: bytes, catalogue: Catalogue) -> Bundle:
    """What is in a file that somebody sent. Raises RequestError for what is none, too large, or leads elsewhere."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            files = [each for each in packed.infolist() if not each.is_dir()]
            if sum(each.file_size for each in files) > LARGEST or len(files) > MOST_FILES + 2:
                raise RequestError("There is too much in this file.", fix="Ask for one without large samples.")
            names = {each.filename for each in files}
            if _FLOW not in names:
                raise RequestError(f"There is no {_FLOW} in this file.", fix="Choose a file that a gallery has shared.")
            text = packed.read(_FLOW).decode("utf-8-sig")
            layout = layout_from_json(packed.read(_LAYOUT).decode()) if _LAYOUT in names else Layout()
            inside = f"{_SAMPLES}/"
            bearable = {name: _bearable(name.removeprefix(inside)) for name in sorted(names) if name.startswith(inside)}
            samples = {place: packed.read(name) for name, place in bearable.items()}
    # zipfile says NotImplementedError of a way to pack that it does not know, and RuntimeError of a password.
    except (zipfile.BadZipFile, zlib.error, UnicodeDecodeError, NotImplementedError, RuntimeError, EOFError) as error:
        raise RequestError(
            f"This file cannot be read: {error}.", fix="Choose a file that a gallery has shared."
        ) from error
    return Bundle(text, read_flow(text, catalogue), layout, samples)


def _bearable(name: str) -> str:
    if not _is_bearable(name):
        raise RequestError(f"This file holds {name[:200]!r}, which is no sample.", fix="Do not use it.")
    return name


def _is_bearable(name: str) -> bool:
    """Whether a name is that of a file below the folder of samples, and of none that could become code."""
    path = PurePosixPath(name)
    hidden = any(part == ".." or part.startswith(".") for part in path.parts)
    return path.is_relative_to(DATA) and not (hidden or "\\" in name or "\0" in name or path.suffix in _CODE)
