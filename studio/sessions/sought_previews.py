"""The previews of values that a run took from the store, and which of its nodes wait for them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any


class SoughtPreviews:
    """The previews that nodes of a run show, by the digests of their values, and those that are sought in the store."""

    def __init__(self, known: Mapping[str, tuple[str, Any]] = MappingProxyType({})) -> None:
        self.known = dict(known)
        self.shows: dict[str, str] = {}
        """The digest of what each node shows."""
        self._seekers: dict[str, dict[str, None]] = {}
        self._asked_for: set[str] = set()

    def seek(self, node: str, digest: str) -> None:
        """A node has a value of that digest, perhaps one that it shows already."""
        if digest:
            self._seekers.setdefault(digest, {})[node] = None

    def wanted(self) -> set[str]:
        """The digests that are not known, and that nobody has asked for yet."""
        wanted = self._seekers.keys() - self.known.keys() - self._asked_for
        self._asked_for |= wanted
        return wanted

    def found(self) -> list[tuple[str, str, tuple[str, Any]]]:
        """The nodes that have a value whose preview is known and that they do not show, each told once."""
        found: list[tuple[str, str, tuple[str, Any]]] = []
        for digest, nodes in list(self._seekers.items()):
            for node in list(nodes):
                if self.shows.get(node) == digest:
                    del nodes[node]
                elif digest in self.known:
                    found.append((node, digest, self.known[digest]))
                    del nodes[node]
            if not nodes:
                del self._seekers[digest]
        return found
