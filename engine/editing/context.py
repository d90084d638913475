"""What a command may know besides the drawing, and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.document.drawing import Change


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of a flow."""

    catalogue: Catalogue
    path: Path | None = None
    """Where the flow's file lies, or will: the modules beside it are read for the kinds that it imports."""
    flows: Mapping[str, Path] = field(default_factory=dict[str, Path])
    """The saved flows that may be used as nodes, by name, with their files."""


@dataclass(frozen=True, slots=True)
class Made:
    """The change that a command asks for, and the nodes that are new in it, to be selected."""

    change: Change
    created: tuple[str, ...] = ()
