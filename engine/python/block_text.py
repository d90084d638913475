"""Writes the lines that open the arms of a block."""

from __future__ import annotations

from collections.abc import Callable

from engine.document.blocks import CONDITIONS, INPUTS, condition_of, head_form, head_tree
from engine.document.flow import Arm, Node
from engine.document.value import Value
from engine.errors import InvalidFlow


def head_lines(node: Node, arm: Arm, text_of: Callable[[Value], str]) -> list[str]:
    """The line of an arm without its indentation; for a `match` its own line, then that of the case.

    Raises InvalidFlow for a head that Python would not read as one.
    """
    _require_head(node, arm)
    if node.kind in CONDITIONS and arm.name != "else":
        word = "while" if node.kind == "while" else "if" if arm is node.arms[0] else "elif"
        return [f"{word} {_decision(node, condition_of(arm.name), text_of)}:"]
    match node.kind:
        case "for":
            return [f"for {arm.head} in {_decision(node, INPUTS['for'], text_of)}:"]
        case "match":
            return [f"match {_decision(node, INPUTS['match'], text_of)}:", f"case {arm.head}:"]
        case "with":
            return [f"with {arm.head}:"]
        case _:
            word = "except" if arm.name.startswith("except") else "try" if arm.name == "body" else arm.name
            return [f"{word} {arm.head}".rstrip() + ":"]


def _decision(node: Node, port: str, text_of: Callable[[Value], str]) -> str:
    """What decides it; `...` where nothing does yet, so that what is half drawn can be saved. It does not run."""
    return text_of(node.inputs[port]) if port in node.inputs else "..."


def _require_head(node: Node, arm: Arm) -> None:
    form = head_form(node.kind, arm.name)
    if form and head_tree(form, arm.head) is None:
        raise InvalidFlow(
            f"{arm.head!r} cannot stand behind `{form}`.",
            fix={
                "for": "Write the variable of the loop, such as `row`.",
                "except": "Write the class of an error, such as `ValueError as error`.",
                "case": 'Write a pattern, such as `"csv" | "tsv"`, or `_` for all others.',
                "with": 'Write what is entered, such as `tags("database")`.',
            }[form],
        )
