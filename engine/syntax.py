"""Python's own parser, for threads that parse at the same time."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T", bound=ast.AST)

_TRIES = 100


def parse_module(source: str | bytes, path: str = "<unknown>") -> ast.Module:
    """The tree of a module. Raises what `ast.parse` raises for one that does not parse, with `path` in it."""
    return _patiently(lambda: ast.parse(source, path))


def parse_expression(source: str) -> ast.Expression:
    """The tree of an expression. Raises what `ast.parse` raises for one that does not parse."""
    return _patiently(lambda: ast.parse(source, mode="eval"))


def _patiently(parse: Callable[[], T]) -> T:
    """Parse, once more where Python stumbles over itself.

    Until Python 3.13, threads that make syntax trees share one counter of depth: when they take turns in between, each
    may fail with a SystemError about it although nothing is wrong with its source. A lock would make them wait for one
    another a third longer, and libraries that parse do not know of it.
    """
    for _ in range(_TRIES):
        try:
            return parse()
        except SystemError:
            continue
    return parse()
