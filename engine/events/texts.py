"""Events on their way out: written as JSON text once, and sent on as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.events.model import AnyEvent


@dataclass(frozen=True, slots=True)
class Texts:
    """Items of a stream that are JSON text already, and go out together; a client gets them one by one."""

    items: Sequence[str]


def as_texts(events: Sequence[AnyEvent]) -> Texts:
    """Events that have been stored, which makes sure that they can be written as UTF-8."""
    return Texts([event.model_dump_json() for event in events])
