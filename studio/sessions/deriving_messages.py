"""What the studio and the process that writes large flows say to each other: a length of four bytes, and a pickle."""

from __future__ import annotations

import pickle
import struct
from dataclasses import dataclass

from engine.catalogue.folder import Root
from engine.document.drawing import Drawing
from studio.sessions.step import Step

LENGTH = struct.Struct("!I")


@dataclass(frozen=True, slots=True)
class Start:
    """The first request: where the kinds of nodes lie. It has no answer."""

    roots: tuple[Root, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """Asks for the code of a drawing, told by its session: as a whole, or as what is different from the last one."""

    session: str
    content: Drawing | Step


@dataclass(frozen=True, slots=True)
class Forget:
    """A session has ended. It has no answer."""

    session: str


def packed(message: object) -> bytes:
    """A message as it travels."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(data)) + data
