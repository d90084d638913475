"""Changing a section of a TOML text line by line, so that comments and all else in it stay as they were."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def with_section(text: str, name: str, values: Mapping[str, Any]) -> str:
    """The text with just these settings in a section; comments and other lines stay."""
    lines = text.splitlines()
    if f"[{name}]" not in [line.partition("#")[0].strip() for line in lines]:
        lines += [*([""] if lines else []), f"[{name}]"]
    start = next(at for at, line in enumerate(lines) if line.partition("#")[0].strip() == f"[{name}]")
    end = next((at for at in range(start + 1, len(lines)) if lines[at].lstrip().startswith("[")), len(lines))
    left = dict(values)
    kept = lines[: start + 1]
    for line in lines[start + 1 : end]:
        key = _key_of(line)
        if key is None:
            kept.append(line)
        elif key in left:
            _, hash_sign, comment = _after_value(line).partition("#")
            kept.append(f"{_key(key)} = {_toml(left.pop(key))}" + (f"  #{comment}" if hash_sign else ""))
    kept[start + 1 : start + 1] = [f"{_key(key)} = {_toml(value)}" for key, value in left.items()]
    return "\n".join([*kept, *lines[end:]]) + "\n"


def _key_of(line: str) -> str | None:
    """The setting that a line sets; None for a line that sets none."""
    try:
        found = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return None
    return next(iter(found), None)


def _after_value(line: str) -> str:
    """What stands behind the value of a line: its comment, if it has one."""
    value = tomllib.loads(line)
    at = line.find("#")
    while at >= 0:
        try:
            if tomllib.loads(line[:at]) == value:
                return line[at:]
        except tomllib.TOMLDecodeError:
            pass
        at = line.find("#", at + 1)
    return ""


def _key(key: str) -> str:
    return key if key.replace("_", "").replace("-", "").isalnum() and key.isascii() else _quoted(key)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted(value) if isinstance(value, str) else repr(value)


def _quoted(text: str) -> str:
    """A text on one line, whatever is in it; JSON writes what TOML does not read."""
    return '"' + "".join(_ESCAPES.get(letter) or _letter(letter) for letter in text) + '"'


def _letter(letter: str) -> str:
    return letter if letter.isprintable() else f"\\U{ord(letter):08X}"
