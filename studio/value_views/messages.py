"""What the studio and a process that looks at values say to each other: a length of eight bytes, and a pickle."""

from __future__ import annotations

import pickle
import struct
from dataclasses import dataclass
from typing import Any

from engine.errors import TreadleError

LENGTH = struct.Struct(">Q")


@dataclass(frozen=True, slots=True)
class Question:
    """What to look at: a method of `process.Looker` and its arguments."""

    method: str
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """The sentence why there is no answer, as an error of `engine.errors`."""

    kind: type[TreadleError]
    message: str
    fix: str


def packed(message: object) -> bytes:
    """A message as it travels."""
    body = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(body)) + body
