"""Names: of the function of a flow, and what may be the name of a step or parameter."""

from __future__ import annotations

import keyword
import re
import unicodedata
from functools import lru_cache

_LOOKALIKES = dict(
    zip(
        "асеорхуіјѕԛԝһАВЕІЈКМНОРСЅТУХονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",  # noqa: RUF001  these letters are what it is about
        "aceopxyijsqwhABEIJKMHOPCSTYXovABEZHIKMNOPTYX",
        strict=True,
    )
)
"""Cyrillic and Greek letters that a reader takes for Latin ones."""


def function_name(flow_name: str) -> str:
    """The function of a flow: `Repository pulse` and `repository-pulse` are `repository_pulse`."""
    name = re.sub(r"[^0-9a-z]+", "_", flow_name.lower()).strip("_")
    return name if name.isidentifier() and not keyword.iskeyword(name) else f"flow_{name}".rstrip("_")


@lru_cache(maxsize=16384)
def name_problem(name: str) -> str:
    """Why a text cannot be a variable, as the end of a sentence; empty when it can."""
    if not name.isidentifier():
        return "is not a name in Python: use letters, digits and _, not starting with a digit"
    if keyword.iskeyword(name):
        return "is a word of the Python language"
    if name.startswith("__"):
        return "starts with two underscores, which Python keeps for itself"
    if unicodedata.normalize("NFKC", name) != name:
        return f"is read by Python as {unicodedata.normalize('NFKC', name)!r}"
    plain = "".join(_LOOKALIKES.get(letter, letter) for letter in name)
    if plain != name and plain.isascii():
        return f"only looks like {plain!r}: some letters are Cyrillic or Greek"
    return ""
