"""The table `[tool.treadle]` in the script block (PEP 723) of a flow file: what the flow says of its own runs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any, cast

from engine.toml_text import with_section

SECTION = "tool.treadle"
# As PEP 723 has it, with the name of the one kind of block that there is.
_BLOCK = re.compile(r"(?m)^# /// script\r?$\s(?P<content>(^#(| .*)\r?$\s)+)^# ///\r?$")
# What must stand on the first lines of a file: which program runs it, and how its letters are coded.
_FIRST_LINES = re.compile(r"\ufeff?(#!.*\r?\n)?(#.*coding[:=].*\r?\n)?")
_SIMPLE = (str, int, float, bool)


def rules_of(header: str) -> dict[str, Any]:
    """What the table says; nothing where there is none, or none that reads."""
    if SECTION not in header or (block := _BLOCK.search(header)) is None:
        return {}
    try:
        found: Any = tomllib.loads(_content(block))["tool"]["treadle"]
    except (tomllib.TOMLDecodeError, KeyError, TypeError):
        return {}
    table = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    return {name: value for name, value in table.items() if isinstance(value, _SIMPLE)}


def with_rules(header: str, rules: Mapping[str, Any], newline: str) -> str:
    """The header with just these rules; other lines of the block stay. A header without a block gets one."""
    block = _BLOCK.search(header)
    if block is None:
        made = _commented(with_section("", SECTION, rules), newline)
        at = _FIRST_LINES.match(header)
        start = at.end() if at is not None else 0
        return f"{header[:start]}# /// script{newline}{made}# ///{newline}{header[start:]}"
    content = with_section(_content(block), SECTION, rules)
    if not rules and _is_empty(content):
        content = content.replace(f"[{SECTION}]\n", "")
    return header[: block.start("content")] + _commented(content, newline) + header[block.end("content") :]


def block_lines(rules: Mapping[str, Any]) -> str:
    """The lines for a block of the writer's own."""
    return _commented(with_section("", SECTION, rules), "\n") if rules else ""


def _content(block: re.Match[str]) -> str:
    lines = block["content"].splitlines()
    return "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines) + "\n"


def _is_empty(content: str) -> bool:
    """Whether nothing is left in the table."""
    try:
        return not tomllib.loads(content).get("tool", {}).get("treadle", {})
    except tomllib.TOMLDecodeError:
        return False


def _commented(content: str, newline: str) -> str:
    return "".join(f"# {line}".rstrip() + newline for line in content.splitlines())
