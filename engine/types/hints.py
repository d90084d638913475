"""What `Annotated` may carry so that a form can be made: all literal, so read without running the file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds of a number, both included; None is open."""

    low: float | None = None
    high: float | None = None
    step: float | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit of a number as it is shown: `s`, `MB`, `rows`."""

    name: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Suggested values of a field; unlike `Literal`, others are allowed."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Multiline:
    """A text field of several lines."""

    rows: int = 4


@dataclass(frozen=True, slots=True)
class CodeText:
    """A text field with highlighting for a language, such as `python` or `sql`."""

    language: str


@dataclass(frozen=True, slots=True)
class FilePattern:
    """A path to choose: a glob such as `*.csv`, a folder, or a file that will be written.

    A file that is read (`mode="read"`) counts with its size and time of change in what makes a step fresh.
    """

    pattern: str = "*"
    mode: str = "read"


@dataclass(frozen=True, slots=True)
class Placeholder:
    """The example shown in an empty field."""

    text: str


@dataclass(frozen=True, slots=True)
class Help:
    """One sentence beside the field; otherwise the docstring's Args section is used."""

    text: str


Hint = Range | Unit | Choices | Multiline | CodeText | FilePattern | Placeholder | Help
