"""What the reader and writer of flow files ask a catalogue: the spec of a kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from engine.catalogue.spec import NodeSpec


class SpecSource(Protocol):
    """Anything that knows kinds of nodes."""

    def find(self, kind: str) -> NodeSpec | None:
        """The spec of a kind, None when it is not known."""
        ...


@dataclass(frozen=True, slots=True)
class LayeredSpecs:
    """Some specs in front of others, such as those of the functions that a flow file defines itself."""

    front: Mapping[str, NodeSpec]
    back: SpecSource

    def find(self, kind: str) -> NodeSpec | None:
        """The spec of a kind, looked for in front first."""
        return self.front.get(kind) or self.back.find(kind)
