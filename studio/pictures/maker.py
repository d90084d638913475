"""Pictures of flow files, made once for each content."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.document.layout import Layout, layout_from_json, layout_path
from engine.errors import TreadleError
from engine.python.files import load_flow
from studio.pictures.draw import draw
from studio.pictures.scene import Scene, make_scene

KEPT = 500


class PictureMaker:
    """Draws flow files. A picture is drawn again when the file, its layout or the kinds of nodes have changed.

    Its calls read files: they belong in a thread.
    """

    def __init__(self, catalogue: Callable[[], Catalogue]) -> None:
        self._catalogue = catalogue
        self._lock = threading.Lock()
        self._drawn: OrderedDict[str, str] = OrderedDict()

    def digest(self, path: Path) -> str:
        """What changes when the picture does, as far as the flow's own files go."""
        content = hashlib.sha256()
        for file in (path, layout_path(path)):
            content.update(file.read_bytes() if file.is_file() else b"")
            content.update(b"\0")
        return content.hexdigest()[:16]

    def picture(self, path: Path, *, title: str = "") -> str:
        """The SVG text; of a flow that does not read, an empty picture."""
        catalogue = self._catalogue()
        key = f"{self.digest(path)} {id(catalogue)} {title}"
        with self._lock:
            if key in self._drawn:
                self._drawn.move_to_end(key)
                return self._drawn[key]
        drawn = draw(_scene(path, catalogue), title=title)
        with self._lock:
            self._drawn[key] = drawn
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        return drawn


def _scene(path: Path, catalogue: Catalogue) -> Scene:
    try:
        return make_scene(load_flow(path, catalogue), _layout(path), catalogue.find)
    except TreadleError:
        # What is wrong with it is said where the flow is opened.
        return Scene((), ())


def _layout(path: Path) -> Layout:
    file = layout_path(path)
    try:
        return layout_from_json(file.read_text("utf-8")) if file.is_file() else Layout()
    except (TreadleError, ValueError):
        return Layout()
