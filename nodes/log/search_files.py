"""Search files for a pattern."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Annotated, NamedTuple

from engine.node import (
    CodeText,
    Context,
    FilePattern,
    Placeholder,
    Range,
    Table,
    TreadleError,
    Unit,
    node,
    open_to_read,
    resolve_path,
)
from nodes.log.patterns import explained

BLOCK = 1 << 24


class Found(NamedTuple):
    """The lines with file and number, how many lines match in all, and how many in each file."""

    lines: Table
    total: int
    by_file: Table


@node(extras=("table",), effect="idempotent", permissions=("files:read",), icon="log")
def search_files(
    path: Annotated[Path, FilePattern(mode="folder")],
    pattern: Annotated[str, CodeText("regex")],
    names: Annotated[str, Placeholder("*.log")] = "*",
    ignore_case: bool = False,
    limit: Annotated[int, Range(0), Unit("lines")] = 1000,
    *,
    context: Context,
) -> Found:
    r"""Find the lines of files that a regular expression matches, as grep does; no pattern can hang the run.

    Args:
        path: A file, or a folder with everything below it; links are not followed.
        pattern: A regular expression such as `timeout after \d+ s`, without look-around and back-references.
        names: Which names to search in a folder.
        ignore_case: Take small and capital letters as the same.
        limit: Give no more lines than this; all are counted.
        context: Filled in when the node runs.
    """
    import polars as pl

    top = resolve_path(path)
    if not top.exists():
        raise TreadleError(f"There is no {path}.", fix="Choose a file or a folder.")
    whole = f"(?i:{pattern})" if ignore_case else pattern
    given: list[tuple[str, int, str]] = []
    counts: list[tuple[str, int]] = []
    for file in _files(top, names):
        context.raise_if_cancelled()
        name = str(file.relative_to(top)) if top.is_dir() else file.name
        number = 0
        with explained(pattern):
            for first, lines in _blocks(file):
                found = pl.DataFrame({"text": lines}).with_row_index("line", first)
                matching = found.filter(pl.col("text").str.contains(whole))
                number += matching.height
                given += [(name, line, text) for line, text in matching.head(limit - len(given)).iter_rows()]
        if number:
            counts.append((name, number))
    by_file = pl.DataFrame(counts, schema={"path": pl.String, "count": pl.Int64}, orient="row")
    lines = pl.DataFrame(given, schema={"path": pl.String, "line": pl.Int64, "text": pl.String}, orient="row")
    return Found(lines, sum(number for _, number in counts), by_file.sort("count", descending=True))


def _files(top: Path, names: str) -> Iterator[Path]:
    if top.is_file():
        yield top
        return
    for where, folders, found in os.walk(top):
        folders.sort()
        for name in sorted(found):
            file = Path(where) / name
            if not file.is_symlink() and file.is_file() and PurePath(name).match(names):
                yield file


def _blocks(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Lines in blocks that fit into memory, each with the number of its first line."""
    number = 1
    with open_to_read(path) as file:
        while lines := file.readlines(BLOCK):
            yield number, [line.rstrip(b"\r\n").decode(errors="replace") for line in lines]
            number += len(lines)
