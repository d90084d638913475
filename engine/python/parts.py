"""The pieces that a flow's statements are written in: one per node, for a block one per arm, nested as in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.document.blocks import children
from engine.document.code import parse
from engine.document.flow import Node
from engine.python.lines import lines_inside_strings
from engine.python.source import leading_blanks

INDENT = "    "
Scope = tuple[str, str]
"""A block and its arm; `("", "")` for the flow function itself."""

TOP: Scope = ("", "")


@dataclass(frozen=True, slots=True)
class Part:
    """A statement, or with an `arm` the head of that arm of a block."""

    node: Node
    arm: str = ""
    empty: bool = False
    """For a head: whether nothing stands in the arm."""

    @property
    def key(self) -> tuple[str, str]:
        """What it is kept under."""
        return self.node.id, self.arm

    @property
    def scope(self) -> Scope:
        """Where the statement stands."""
        return self.node.block, self.node.arm

    @property
    def is_first(self) -> bool:
        """Whether the statement starts with it."""
        return not self.arm or self.node.arms[0].name == self.arm

    @property
    def text(self) -> str | None:
        """The text as a person wrote it."""
        if not self.arm:
            return self.node.text
        return next((arm.text for arm in self.node.arms if arm.name == self.arm), None)


def parts_of(order: Sequence[Node]) -> list[Part]:
    """The parts of nodes that stand in the order of their statements."""
    scopes = children(order)

    def within(scope: Scope) -> Iterator[Part]:
        for node in scopes.get(scope, ()):
            if not node.is_block:
                yield Part(node)
                continue
            for arm in node.arms:
                inner = (node.id, arm.name)
                yield Part(node, arm.name, empty=inner not in scopes)
                yield from within(inner)

    return list(within(TOP))


def indents(parts: Sequence[Part], kept: Mapping[tuple[str, str], str], base: str) -> dict[Scope, str]:
    """The indentation of the statements in each arm: as deep as a person wrote one of them, else four blanks more."""
    found: dict[Scope, str] = {TOP: base}
    written: dict[Scope, str] = {}
    for part in parts:
        if part.is_first and part.key in kept:
            written.setdefault(part.scope, lead_of(kept[part.key]))
    for part in parts:
        if part.arm:
            scope = part.key
            outside = found[part.scope]
            if part.node.kind == "match":
                outside = found.setdefault(cases_of(part.node), _case_lead(part, kept) or outside + INDENT)
            lead = written.get(scope, "")
            deeper = lead.startswith(outside) and lead != outside
            found[scope] = lead if deeper else outside + INDENT
    return found


def cases_of(node: Node) -> Scope:
    """Under which the indentation of the cases of a `match` is kept."""
    return node.id, "case"


def _case_lead(part: Part, kept: Mapping[tuple[str, str], str]) -> str:
    lines = re.split(r"[\r\n]+", kept.get(part.key, ""))
    return next((leading_blanks(line) for line in lines if line.lstrip().startswith("case ")), "")


def lead_of(text: str) -> str:
    """The white space before the first line that is no comment."""
    for line in re.split(r"[\r\n]+", text):
        if line.strip() and not line.lstrip().startswith("#"):
            return leading_blanks(line)
    return ""


def says_pass(text: str) -> bool:
    """Whether the head of an arm ends with the `pass` that stands for no statement."""
    lines = [line for line in re.split(r"[\r\n]+", text) if line.strip()]
    return bool(lines) and lines[-1].partition("#")[0].strip() in ("pass", "...")


def moved(text: str, lead: str) -> str:
    """A kept statement at another depth; lines inside strings stay where they are."""
    old = lead_of(text)
    if old == lead:
        return text
    try:
        frozen = lines_inside_strings(parse(f"if 1:\n{text}").body)
    except SyntaxError:
        frozen = set[int]()
    lines = text.splitlines(keepends=True)
    return "".join(
        line
        if number in frozen or not line.strip()
        else lead + line.removeprefix(old).lstrip(" \t" if not line.startswith(old) else "")
        for number, line in enumerate(lines, 2)
    )
