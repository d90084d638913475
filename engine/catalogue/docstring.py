"""Docstrings in Google style: the first line, the text, and what is said of each argument and result."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_SECTION = re.compile(r"^(Args|Arguments|Parameters|Returns|Yields|Raises|Attributes|Example|Examples|Note|Notes):\s*$")
_ITEM = re.compile(r"^\*{0,2}(\w+)(?:\s*\([^)]*\))?:\s*(.*)$")


@dataclass(frozen=True, slots=True)
class Docstring:
    """The parts of a docstring. `returns` is the text about the result, `outputs` what it says of each by name."""

    summary: str = ""
    text: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    returns: str = ""
    outputs: Mapping[str, str] = field(default_factory=dict[str, str])
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])


def read_docstring(source: str | None) -> Docstring:
    """Take a docstring apart. Sections that are not about arguments or results stay in the text."""
    lines = inspect.cleandoc(source or "").splitlines()
    if not lines:
        return Docstring()
    text: list[str] = []
    sections: dict[str, list[str]] = {}
    target = text
    for line in lines[1:]:
        section = _SECTION.match(line)
        if section and section[1] not in {"Raises", "Example", "Examples", "Note", "Notes"}:
            target = sections.setdefault(section[1], [])
        elif line and not line.startswith(" ") and target is not text:
            target = text
            text.append(line)
        else:
            target.append(line)
    arguments = sections.get("Args") or sections.get("Arguments") or sections.get("Parameters") or []
    returns = sections.get("Returns") or sections.get("Yields") or []
    return Docstring(
        summary=lines[0].strip(),
        text="\n".join(text).strip(),
        arguments=_items(arguments),
        returns=" ".join(line.strip() for line in returns if line.strip()),
        outputs=_items(returns),
        attributes=_items(sections.get("Attributes", [])),
    )


def _items(lines: list[str]) -> dict[str, str]:
    """The `name: text` entries of a section; deeper lines continue the entry above."""
    items: dict[str, str] = {}
    name = ""
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    for line in lines:
        item = _ITEM.match(line[indent:]) if line.strip() else None
        if item:
            name = item[1]
            items[name] = item[2].strip()
        elif name and line.strip():
            items[name] = f"{items[name]} {line.strip()}".strip()
    return items
