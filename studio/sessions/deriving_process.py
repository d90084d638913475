"""The process that writes the code of large drawings, so that the studio's own one stays quick.

It reads requests from its standard input, writes answers to its standard output, and ends when its input does.
"""

from __future__ import annotations

import pickle
import sys
from typing import BinaryIO

from engine.document.drawing import Drawing
from studio.catalogue_source import CatalogueSource
from studio.sessions.derivation import CodeText, code_of
from studio.sessions.deriving_messages import LENGTH, Forget, Request, Start, packed
from studio.sessions.merge import carry_out


def main() -> None:
    """Answer until nobody asks any more."""
    read, write = sys.stdin.buffer, sys.stdout.buffer
    start = receive(read)
    if not isinstance(start, Start):
        return
    catalogue = CatalogueSource(start.roots, patience_s=1.0)
    drawings: dict[str, Drawing] = {}
    while (request := receive(read)) is not None:
        match request:
            case Forget(session):
                drawings.pop(session, None)
            case Request(session, content):
                drawing = content if isinstance(content, Drawing) else carry_out(drawings[session], content).drawing
                drawings[session] = drawing
                send(write, code_of(drawing.flow, catalogue()))
            case _:
                return


def receive(stream: BinaryIO) -> object:
    """The next message; None at the end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return pickle.loads(stream.read(*LENGTH.unpack(head)))  # noqa: S301  from the studio that started this process


def send(stream: BinaryIO, answer: CodeText) -> None:
    """Write an answer."""
    stream.write(packed(answer))
    stream.flush()


if __name__ == "__main__":
    main()
