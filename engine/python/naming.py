"""Names in a flow file: of the flow function, of variables and ids, and what may not be one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.document.naming import function_name

__all__ = ["Naming", "clean_comment", "clean_description", "clean_lines", "function_name"]


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
