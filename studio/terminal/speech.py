"""How the command line writes: colour only where it is seen, and marks that every terminal can show."""

from __future__ import annotations

import codecs
import json
import os
import shutil
import sys
from collections.abc import Sequence
from typing import TextIO

import click

ASCII = {
    "→": "->",
    "✓": "+",
    "✕": "x",
    "◐": "o",
    "◔": "=",
    "↻": "~",
    "⊘": "/",
    "◌": "*",
    "·": "-",
    "…": "...",
    "—": "-",
    "×": "x",  # noqa: RUF001 - the sign for sizes
    "│": "|",
    "─": "-",
    "└": "`",
    "├": "|",
    "█": "#",
    "░": ".",
    "━": "=",
    "“": '"',
    "”": '"',
    "≤": "<=",
    "≥": ">=",
}


def _spell_out(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end]
    return "".join(ASCII.get(character, "?") for character in text), error.end


def prepare_streams() -> None:
    """Let both streams spell out what their encoding lacks, instead of failing on an arrow or a foreign file name."""
    codecs.register_error("treadle.spell_out", _spell_out)
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="treadle.spell_out")


def wants_colour(stream: TextIO) -> bool:
    """True when colour will be seen: a terminal that is not dumb, unless NO_COLOR or FORCE_COLOR says otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def say(text: str = "") -> None:
    """Write a line of the answer."""
    _write(sys.stdout, text)


def say_whole(text: str) -> None:
    """Write a file's text as it is: its bytes, without translating line ends or spelling anything out."""
    sys.stdout.flush()
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
    else:
        buffer.write(text.encode("utf-8"))


def remark(text: str) -> None:
    """Write a line beside the answer: on stderr, so that a pipe carries the answer alone."""
    _write(sys.stderr, text)


def say_json(data: object) -> None:
    """Write the answer as JSON, escaped where the stream is not UTF-8."""
    encoding = (sys.stdout.encoding or "ascii").lower().replace("-", "")
    text = json.dumps(data, indent=2, ensure_ascii=encoding != "utf8", default=str)
    # A lone surrogate (a file name that is no UTF-8) has no UTF-8 form, but JSON has an escape for it.
    sys.stdout.write(f"{text.encode('utf-8', 'backslashreplace').decode() if encoding == 'utf8' else text}\n")


def _write(stream: TextIO, text: str) -> None:
    # Not click.echo: it takes a stream that is set to ASCII for a mistake and writes UTF-8 all the same.
    stream.write(f"{text if wants_colour(stream) else click.unstyle(text)}\n")


def bold(text: str) -> str:
    """Titles and names that are looked for."""
    return click.style(text, bold=True)


def faint(text: str) -> str:
    """What may be read later."""
    return click.style(text, dim=True)


def red(text: str) -> str:
    """What is wrong."""
    return click.style(text, fg="red")


def yellow(text: str) -> str:
    """What may be wrong."""
    return click.style(text, fg="yellow")


def green(text: str) -> str:
    """What is well."""
    return click.style(text, fg="green")


def quantity(count: int, noun: str) -> str:
    """`1 node`, `2 nodes`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def columns(rows: Sequence[Sequence[str]], *, indent: int = 2) -> list[str]:
    """Rows with each column but the last as wide as its longest text; cut to the width of a terminal."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    lines = [
        " " * indent + "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        for row in rows
    ]
    return [cut(line.rstrip()) for line in lines]


def cut(line: str) -> str:
    """The line, with an ellipsis where it would break on a terminal; a pipe gets it whole."""
    most = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
    if not most or _width(line) <= most:
        return line
    plain = click.unstyle(line)
    return f"{plain[: most - 1]}…"


def _width(text: str) -> int:
    return len(click.unstyle(text))
