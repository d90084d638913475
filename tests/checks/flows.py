"""Flows and kinds for the checks, written as they would stand in a file."""

from __future__ import annotations

from typing import Any

from engine.catalogue.catalogue import Catalogue
from engine.catalogue.read_source import specs_in
from engine.checks.check import check
from engine.document.flow import Flow, Node
from engine.problem import Problem

KINDS = """
from __future__ import annotations
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, TypeVar
from engine.node import Json, Markdown, Range, Secret, Table, Unit, node

T = TypeVar("T")

class Halves(NamedTuple):
    left: Table
    right: list[str]

@node
def read(path: Path) -> Table: ...
@node
def give_text() -> str: ...
@node
def maybe() -> str | None: ...
@node
def count(table: Table, column: str, rows: Annotated[int, Range(1, 100), Unit("rows")] = 10) -> Table: ...
@node
def halve(table: Table) -> Halves: ...
@node
def join(parts: list[str], sep: str = ",") -> str: ...
@node
def concat(*parts: str, **named: int) -> str: ...
@node
def sort(table: Table, order: Literal["up", "down"] = "up") -> Table: ...
@node
def pair(first: T, second: T) -> list[T]: ...
@node
def write(text: Markdown) -> None: ...
@node
def details() -> dict[str, int]: ...
@node(converter=True, title="Table to text")
def to_text(table: Table) -> str: ...
@node(effect="once", title="Send a mail")
def send(text: str, password: Secret | None = None, token: str = "") -> None: ...
@node(effect="idempotent")
def ping(text: Any = "") -> str: ...
@node(extras=["no_such_extra"], programs=["no-such-program"])
def film() -> None: ...
"""


def catalogue() -> Catalogue:
    """The kinds above, as `sample.read` and so on."""
    return Catalogue(specs=specs_in(KINDS, module="nodes.sample.kinds", origin="built-in"))


def node(name: str, kind: str, **inputs: object) -> Node:
    """A node of one of the kinds above."""
    return Node(id=name, kind=kind if ":" in kind or "." in kind else f"sample.{kind}", inputs=inputs)


def problems(*nodes: Node, **flow: Any) -> tuple[Problem, ...]:
    """All that is wrong with a flow of these nodes."""
    return check(Flow(name="sample", nodes=nodes, **flow), catalogue())


def codes(*nodes: Node, **flow: Any) -> list[str]:
    """The codes of all that is wrong, in order."""
    return [problem.code for problem in problems(*nodes, **flow)]


def only(code: str, *nodes: Node, **flow: Any) -> Problem:
    """The one problem that there is, which has this code."""
    (problem,) = problems(*nodes, **flow)
    assert problem.code == code
    assert problem.fix
    return problem
