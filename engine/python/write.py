"""Writes a flow as Python: what a person wrote is kept as long as it says what the flow says, the rest is canonical.

Whatever is written has been read back and compared: no name, text or comment of a drawing can become anything else.
"""

from __future__ import annotations

from itertools import accumulate

from engine.catalogue.source import SpecSource
from engine.document.flow import Flow
from engine.document.order import statement_order
from engine.errors import InvalidFlow, UnreadableFlow
from engine.python.draft import Draft
from engine.python.header_edit import parses, with_docstring
from engine.python.meaning import same_node, same_returns, same_signature
from engine.python.parts import Part
from engine.python.reading import Reading, take_apart
from engine.python.script_rules import with_rules
from engine.python.splice import spliced_footer, spliced_signature

_ROUNDS = 8
"""A round replaces what no longer says what it should: statements, signature, footer, docstring, each once or twice."""


def write_flow(flow: Flow, specs: SpecSource, *, function: str = "") -> str:
    """The flow file. Raises InvalidFlow naming the place when the flow cannot be written as Python.

    `function` is given for a flow that is not the main one of its file.
    """
    draft = Draft(flow, specs, statement_order(flow))
    for _ in range(_ROUNDS):
        pieces = draft.pieces()
        try:
            reading = take_apart("".join(pieces), specs, function)
        except UnreadableFlow as error:
            if not _drop_broken(draft):
                raise InvalidFlow(
                    f"The flow cannot be written as Python: {error.message}",
                    fix=error.fix or "Look at its names and code.",
                ) from error
            continue
        if not _correct(draft, pieces, reading, is_main=not function):
            return reading.source.text
    raise InvalidFlow("The flow cannot be written as Python.", fix="Look at the code that it contains.")


def _correct(draft: Draft, pieces: list[str], reading: Reading, *, is_main: bool) -> bool:
    """Replace what reads as something else; False when nothing does."""
    ends = list(accumulate(len(piece) for piece in pieces))
    changed = _correct_nodes(draft, ends, reading)
    if not changed and (reading.header_end, reading.signature_end) != (ends[0], ends[1]):
        changed = _drop_frame(draft)
    if changed:
        return True
    if not same_signature(draft.flow, reading.flow):
        _correct_signature(draft, reading, is_main=is_main)
        return True
    if is_main and draft.flow.rules != reading.flow.rules:
        _correct_rules(draft)
        return True
    if reading.footer_start != ends[-2] or not same_returns(draft.flow, reading.flow, draft.writer):
        _correct_footer(draft, reading, in_place=reading.footer_start == ends[-2])
        return True
    return False


def _correct_nodes(draft: Draft, ends: list[int], reading: Reading) -> bool:
    read = {(placed.start, placed.end): placed for placed in reading.placed}
    wrong: list[Part] = []
    for index, part in enumerate(draft.parts):
        back = read.get((ends[index + 1], ends[index + 2]))
        if back is None or back.arm != part.arm or not same_node(part.node, back.node, draft.writer):
            wrong.append(part)
    kept = [part for part in wrong if part.key in draft.kept]
    for part in kept:
        del draft.kept[part.key]
    if kept:
        return True
    if not wrong and len(reading.placed) == len(draft.parts):
        return False
    if draft.signature is not None or draft.footer is not None:
        return _drop_frame(draft)
    name = wrong[0].node.id if wrong else "the flow"
    raise InvalidFlow(
        f"In {name}: this cannot be written so that it reads back as the same.",
        fix="Look at its inputs, its options and its code: each must be what the node has, in one statement.",
    )


def _drop_frame(draft: Draft) -> bool:
    """Write what stands around the statements anew: first the return below them, then the decorators and `def`."""
    if draft.signature is None and draft.footer is None:
        raise InvalidFlow(
            "What stands above or below the flow runs into it.",
            fix="Close brackets, quotes and blocks before the flow.",
        )
    if draft.footer is not None:
        draft.footer = None
    else:
        draft.signature = None
    return True


def _correct_signature(draft: Draft, reading: Reading, *, is_main: bool) -> None:
    flow = draft.flow
    # The docstring of the file speaks for its main flow alone.
    old = reading.flow.description if is_main else ""
    if draft.signature is None:
        header = draft.header and with_docstring(draft.header, old, flow.description, draft.newline)
        if header == draft.header:
            raise InvalidFlow("The flow's name, options or parameters cannot be written as Python.", fix="Change them.")
        draft.header = header
        return
    draft.signature = spliced_signature(flow, reading, draft.imports, draft.newline)
    if draft.header is not None and is_main and old != flow.description:
        draft.header = with_docstring(draft.header, old, flow.description, draft.newline)


def _correct_rules(draft: Draft) -> None:
    header = draft.header and with_rules(draft.header, draft.flow.rules, draft.newline)
    if header == draft.header:
        raise InvalidFlow("The rules of the flow cannot be written into its script block.", fix="Look at the block.")
    draft.header = header


def _correct_footer(draft: Draft, reading: Reading, *, in_place: bool) -> None:
    if draft.footer is None:
        raise InvalidFlow("What the flow returns cannot be written as Python.", fix="Return nodes, lists or values.")
    if not in_place:
        draft.footer = None
        return
    draft.footer = spliced_footer(draft.flow, reading, draft.writer, draft.newline)


def _drop_broken(draft: Draft) -> bool:
    """Forget kept text that does not parse, most local first; False when there is none left."""
    # The head of an arm never parses alone.
    single = [(key, text) for key, text in draft.kept.items() if not key[1]]
    broken = [key for key, text in single if not parses("if 1:\n" + text)] or list(draft.kept)
    for key in broken:
        del draft.kept[key]
    if broken:
        return True
    return (draft.signature is not None or draft.footer is not None) and _drop_frame(draft)
