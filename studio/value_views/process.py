"""The process that looks at values: tables, trees and pictures cost memory and time that the studio's own has not.

It reads questions from its standard input, writes answers to its standard output, and ends when its input does.
"""

from __future__ import annotations

import logging
import pickle
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from engine.errors import TreadleError, ValueNotStorable
from engine.values.looking.cache import ViewCache
from engine.values.looking.items import Trees
from engine.values.looking.picture import PictureView
from engine.values.looking.stored import StoredValue
from engine.values.looking.table import Arrangement, TableView
from engine.values.looking.text import text_page
from studio.value_views.messages import LENGTH, Question, Refused, packed

if TYPE_CHECKING:
    from studio.run_compare.values import Pair


class Looker:
    """Answers questions about values, one after another."""

    def __init__(self, folder: Path) -> None:
        self._cache = ViewCache(folder)
        self._trees = Trees()

    def table_facts(self, value: StoredValue) -> dict[str, Any]:
        return TableView(value, self._cache).facts()

    def rows(self, value: StoredValue, offset: int, limit: int, wanted: Arrangement) -> dict[str, Any]:
        return TableView(value, self._cache).page(offset, limit, wanted)

    def is_arranged(self, value: StoredValue, wanted: Arrangement) -> bool:
        return TableView(value, self._cache).is_arranged(wanted)

    def arrange(self, value: StoredValue, wanted: Arrangement) -> bool:
        TableView(value, self._cache).arrange(wanted)
        return True

    def picture_size(self, value: StoredValue) -> tuple[int, int]:
        return PictureView(value, self._cache).size()

    def picture(self, value: StoredValue, width: int) -> Path:
        return PictureView(value, self._cache).scaled(width)

    def tile(self, value: StoredValue, level: int, x: int, y: int) -> Path:
        return PictureView(value, self._cache).tile(level, x, y)

    def text(self, value: StoredValue, offset: int, limit: int) -> dict[str, Any]:
        return text_page(value, offset, limit, self._cache)

    def difference(self, before: StoredValue, after: StoredValue, key: str | None) -> Pair | None:
        # Only who compares needs it.
        from studio.run_compare.values import compare_values

        return compare_values(before, after, self._cache, key)

    def items(self, value: StoredValue, path: str, offset: int, limit: int) -> dict[str, Any]:
        return self._trees.items(value, path, offset, limit)


def receive(stream: BinaryIO) -> object:
    """The next message; None at the end."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return pickle.loads(stream.read(*LENGTH.unpack(head)))  # noqa: S301  from the studio that started this process


def answer(looker: Looker, question: Question) -> object:
    """What a question comes to; nothing is raised."""
    try:
        return getattr(looker, question.method)(*question.arguments)
    except TreadleError as error:
        return Refused(type(error), error.message, error.fix)
    except Exception:
        logging.getLogger(__name__).exception("%s", question.method)
        return Refused(
            ValueNotStorable, "The value cannot be shown: reading it failed.", "Download it, or run its node again."
        )


def main() -> None:
    """Answer until nobody asks any more. Takes the folder for what is worked out."""
    looker = Looker(Path(sys.argv[1]))
    # What a library prints must not get between the answers.
    write, sys.stdout = sys.stdout.buffer, sys.stderr
    while isinstance(question := receive(sys.stdin.buffer), Question):
        write.write(packed(answer(looker, question)))
        write.flush()


if __name__ == "__main__":
    main()
