"""Two values of a node compared by what they are: numbers, texts, tables, pictures; bounded, for a thread."""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.errors import ValueNotStorable
from engine.values import text
from engine.values.looking.cache import ViewCache
from engine.values.looking.stored import StoredValue
from engine.values.looking.table import TableView
from studio.run_compare.tables import MOST_ROWS, TableDifference, likely_key, table_difference

if TYPE_CHECKING:
    import polars as pl

MOST_TEXT = 200_000


@dataclass(frozen=True, slots=True)
class NumberPair:
    """Two numbers."""

    before: float
    after: float


@dataclass(frozen=True, slots=True)
class TextPair:
    """Two texts, or values written as text, as a unified diff; `is_cut` when only their beginnings are compared."""

    lines: tuple[str, ...]
    is_cut: bool


@dataclass(frozen=True, slots=True)
class PicturePair:
    """The digests of two pictures."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TablePair:
    """What is different in a table; `key` is the column that names rows, `keys` are those that could."""

    difference: TableDifference
    key: str
    keys: tuple[str, ...]


Pair = NumberPair | TextPair | PicturePair | TablePair


def compare_values(before: StoredValue, after: StoredValue, cache: ViewCache, key: str | None = None) -> Pair | None:
    """Compare; None for values that have no common form. `key` "" compares tables by position, None by what fits."""
    codecs = {before.codec, after.codec}
    if codecs == {"table"}:
        # One more than is compared, so that it is noticed that there are more.
        tables = [TableView(one, cache).first(MOST_ROWS + 1) for one in (before, after)]
        return _tables(tables[0], tables[1], key)
    if codecs == {"image"}:
        return PicturePair(before.digest, after.digest)
    words = _words(before), _words(after)
    if words[0] is None or words[1] is None:
        return None
    if codecs == {"json"}:
        numbers = _number(words[0]), _number(words[1])
        if numbers[0] is not None and numbers[1] is not None:
            return NumberPair(numbers[0], numbers[1])
    is_cut = max(len(words[0]), len(words[1])) > MOST_TEXT
    return TextPair(unified(words[0][:MOST_TEXT], words[1][:MOST_TEXT]), is_cut)


def unified(before: str, after: str) -> tuple[str, ...]:
    """The lines of two texts that are different, with their neighbours."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), "before", "after", lineterm="", n=2)
    return tuple(lines)[2:]


def _tables(before: pl.DataFrame, after: pl.DataFrame, key: str | None) -> TablePair:
    chosen = likely_key(before, after) if key is None else key
    keys = tuple(name for name in before.columns if name in after.columns)
    return TablePair(table_difference(before, after, chosen), chosen, keys)


def _words(value: StoredValue) -> str | None:
    data = value.content.read(0, 4 * MOST_TEXT)
    if value.codec in text.NAMES:
        try:
            return str(text.decode(value.codec, data))
        except (ValueNotStorable, UnicodeDecodeError):
            return data.decode("utf-8", "replace")
    if value.codec != "json":
        return None
    try:
        found: Any = json.loads(data)
    except ValueError:
        # Cut in the middle: its letters can still be compared.
        return data.decode("utf-8", "replace")
    return found if isinstance(found, str) else json.dumps(found, indent=1, ensure_ascii=False)


def _number(words: str) -> float | None:
    try:
        found: object = json.loads(words)
    except ValueError:
        return None
    return float(found) if isinstance(found, (int, float)) and not isinstance(found, bool) else None
