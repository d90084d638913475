"""The blocks of Python as kinds of the palette: what decides them, and the arms that they have at first."""

from __future__ import annotations

from engine.catalogue.spec import InputPort, NodeSpec, OutputPort
from engine.types.shape import ANY

_CONDITION = InputPort("condition", ANY, help="A node that gives true or false, or an expression such as count > 10.")


def _block(kind: str, title: str, summary: str, arms: tuple[str, ...], *inputs: InputPort) -> NodeSpec:
    return NodeSpec(
        kind=kind,
        title=title,
        family="flow",
        module="",
        function=kind,
        inputs=inputs,
        outputs=tuple(OutputPort(arm, ANY, "What hangs on it runs in this arm.") for arm in arms),
        summary=summary,
        help=summary,
    )


BLOCK_SPECS: tuple[NodeSpec, ...] = (
    _block("if", "If", "Run one arm or the other.", ("then", "else"), _CONDITION),
    _block(
        "match",
        "Switch",
        "Run the arm whose pattern fits.",
        ("case_1", "case_2"),
        InputPort("subject", ANY, help="The value that is compared with the patterns."),
    ),
    _block(
        "for",
        "For each",
        "Run the arm once for each item, one after the other.",
        ("body",),
        InputPort("items", ANY, help="A list, the rows of a table, or an expression such as range(3)."),
    ),
    _block("while", "While", "Run the arm again as long as the condition holds.", ("body",), _CONDITION),
    _block("try", "Try", "When something fails in the first arm, run the second.", ("body", "except_1")),
)


def block_spec(kind: str) -> NodeSpec | None:
    """The spec of a block that the palette offers."""
    return next((spec for spec in BLOCK_SPECS if spec.kind == kind), None)
