"""A button beside a problem."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from engine.document.flow import Link
from engine.document.value import to_json
from engine.editing.gesture import Gesture
from engine.problem import Problem


@dataclass(frozen=True, slots=True)
class Remedy:
    """A command that answers a problem, with its label."""

    label: str
    command: str
    args: dict[str, Any] = field(default_factory=dict[str, Any])

    def as_json(self) -> dict[str, object]:
        """The form of the protocol."""
        return {"label": self.label, "command": self.command, "args": self.args}


Answers: TypeAlias = Callable[[Gesture, Problem], Iterator[Remedy]]
"""What may be done about the problems of one code."""


def remove_wire(label: str, *links: Link) -> Remedy:
    """Take wires away."""
    return Remedy(label, "delete", {"links": [wire_of(link) for link in links]})


def clear(node: str, port: str) -> Remedy:
    """Take the value of an input away."""
    return Remedy(f"Clear {port}", "set_field", {"node": node, "port": port, "text": ""})


def give(label: str, node: str, port: str, value: Any) -> Remedy:
    """Give an input another value."""
    return Remedy(label, "set_value", {"node": node, "port": port, "value": to_json(value)})


def wire_of(link: Link) -> dict[str, Any]:
    """A link as the argument of a command."""
    return {
        "source": link.source,
        "source_port": link.source_port,
        "target": link.target,
        "target_port": link.target_port,
        "path": list(link.path),
    }
