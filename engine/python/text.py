"""Writes values as Python text, laid out as ruff would: on one line, or one item a line with a comma after the last."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import cast

from engine.document.code import expression
from engine.document.value import Code, Param, Ref, Value
from engine.errors import InvalidFlow

WIDTH = 120
_ORDINARY = re.compile(r"[ !#-&(-\[\]-~]*")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

RefText = Callable[[Ref], str]


def quoted(text: str) -> str:
    """A string in double quotes, or in single ones where that saves escapes; what is invisible is escaped."""
    if _ORDINARY.fullmatch(text):
        return f'"{text}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(f"\\{letter}" if letter == quote else escaped(letter) for letter in text) + quote


def escaped(letter: str) -> str:
    """A character as it may stand in a string."""
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter.isprintable():
        return letter
    return repr(letter)[1:-1]


def code_text(source: str) -> str:
    """An expression on one line. Raises InvalidFlow for anything else."""
    try:
        tree = expression(source)
    except SyntaxError as error:
        raise InvalidFlow(
            f"{source[:80]!r} is not a Python expression: {error.msg}.", fix="Write one expression, or a text."
        ) from error
    text = source.strip()
    return ast.unparse(tree) if isinstance(tree, ast.Tuple) or any(mark in text for mark in "\n\r#\\\f") else text


def flat(value: Value, ref_text: RefText) -> str:
    """A value on one line."""
    match value:
        case str():
            return quoted(value)
        case Ref():
            return ref_text(value)
        case Param(name):
            return name
        case Code(source):
            return code_text(source)
        case list():
            return f"[{', '.join([flat(item, ref_text) for item in value])}]"
        case dict():
            return f"{{{', '.join([f'{flat(key, ref_text)}: {flat(item, ref_text)}' for key, item in value.items()])}}}"
        case float():
            return number(value)
        case int() | None:
            return repr(value)
        case _:
            raise InvalidFlow(
                f"A value of type {type(value).__name__} cannot be written in a flow.",
                fix="Use a text, a number, True, False, None, or lists and mappings of them.",
            )


def number(value: float) -> str:
    """A float as Python writes it; those without a literal as a call."""
    text = repr(value)
    return f'float("{text}")' if text in ("inf", "-inf", "nan") else text.replace("e+", "e")


def width(text: str) -> int:
    """Columns that a text takes, at least."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(letter) in "WFA" else 1 for letter in text)


def laid_out(value: Value, ref_text: RefText, indent: str, before: int, after: int = 1) -> str:
    """A value that starts in column `before` and is followed by `after` characters."""
    line = flat(value, ref_text)
    if before + width(line) + after <= WIDTH or not value or not isinstance(value, (list, dict)):
        return line
    inner = indent + "    "
    if isinstance(value, list):
        items = [laid_out(item, ref_text, inner, len(inner)) for item in value]
        return bracketed("[", items, "]", indent)
    items = [
        f"{key}: {laid_out(item, ref_text, inner, len(inner) + width(key) + 2)}"
        for key, item in ((flat(key, ref_text), item) for key, item in value.items())
    ]
    return bracketed("{", items, "}", indent)


def bracketed(opening: str, items: Sequence[str], closing: str, indent: str) -> str:
    """Items in brackets, one a line."""
    lines = "".join(f"{indent}    {item},\n" for item in items)
    return f"{opening}\n{lines}{indent}{closing}"


def named(name: str, value: Value, ref_text: RefText, indent: str) -> str:
    """An argument on a line of its own."""
    lead = f"{name}=" if name else ""
    return lead + laid_out(value, ref_text, indent, len(indent) + len(lead))


def no_refs(ref: Ref) -> str:
    """Outside of the flow function there are no nodes."""
    raise InvalidFlow(
        f"The node {ref.node} is used outside of the flow's steps.", fix="Use a parameter or a plain value."
    )


def as_value(value: object) -> Value:
    """What a field that is not typed as a value holds."""
    return cast("Value", value)
