"""The catalogue of a workspace, read again when a node file has changed."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

from engine.catalogue.catalogue import Catalogue, discover
from engine.catalogue.folder import Root
from engine.workspace import cache_folder


class CatalogueSource:
    """Gives the same catalogue for as long as no node file changes, and a new one then; from any thread.

    Looking at all node files takes milliseconds: who asks often can do with an answer that is `patience_s` old.
    """

    def __init__(self, roots: tuple[Root, ...], *, patience_s: float = 0.0) -> None:
        self._roots = roots
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._stamp: frozenset[tuple[str, int, int]] = frozenset()
        self._looked_at = 0.0
        self._catalogue: Catalogue | None = None

    def __call__(self) -> Catalogue:
        with self._lock:
            if self._catalogue is None or time.monotonic() - self._looked_at >= self._patience_s:
                self._catalogue = self._current(self._catalogue)
                self._looked_at = time.monotonic()
            return self._catalogue

    def _current(self, before: Catalogue | None) -> Catalogue:
        stamp = frozenset(file for root in self._roots for file in _files(str(root.folder)))
        if before is not None and stamp == self._stamp:
            return before
        self._stamp = stamp
        return discover(*self._roots, index=cache_folder())


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    # What vanishes meanwhile is missed the next time, which makes a new catalogue.
    with suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path)
            elif entry.name.endswith(".py") and entry.is_file():
                state = entry.stat()
                yield entry.path, state.st_mtime_ns, state.st_size
