"""Names in a flow file: of the flow function, of variables and ids, and what may not be one."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable

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


class Naming:
    """Gives each statement its id, in order; reader and writer both use it, so that they agree.

    `bound` are all names that the flow function assigns: an id that is made up must not be one of them.
    """

    def __init__(self, parameters: Iterable[str], bound: Iterable[str]) -> None:
        self._taken = set(parameters)
        self._bound = set(bound)

    def of_variable(self, variable: str) -> str:
        """The id of a statement that assigns a variable: the variable, or `variable_2` when the name is taken."""
        return self._take(self.likely(variable, ""))

    def made_up(self, word: str) -> str:
        """The id of a statement without a variable."""
        return self._take(self.likely("", word))

    def likely(self, variable: str, word: str) -> str:
        """The id that a statement would get, with a variable or without one; nothing is taken."""
        if variable:
            return variable if variable not in self._taken else self._numbered(variable)
        return word if word not in self._taken | self._bound else self._numbered(word)

    def claimed(self, name: str) -> str | None:
        """An id that a file asks for, None when it is taken."""
        return None if name in self._taken else self._take(name)

    def _numbered(self, word: str) -> str:
        number = 2
        while f"{word}_{number}" in self._taken or f"{word}_{number}" in self._bound:
            number += 1
        return f"{word}_{number}"

    def _take(self, name: str) -> str:
        self._taken.add(name)
        return name


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def clean_lines(text: str) -> str:
    """Free text as it can stand in a comment or docstring: no control characters, no trailing blanks."""
    lines = re.split(r"\r\n|[\r\n\u2028\u2029\x85]", text.replace("\t", "    "))
    return "\n".join(_CONTROL.sub("", line).rstrip() for line in lines)


def clean_comment(text: str) -> str:
    """A comment as it comes back after writing and reading."""
    return clean_lines(text).strip("\n")


def clean_description(text: str) -> str:
    """A description as it comes back after writing and reading."""
    return clean_lines(text).strip()
