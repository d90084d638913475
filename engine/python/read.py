"""Reads a flow file as a flow without running it, keeping the text of what is not in the writer's own form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.catalogue.source import SpecSource
from engine.document.flow import Flow, Node
from engine.errors import InvalidFlow, UnreadableFlow
from engine.python.draft import Draft
from engine.python.frame_text import SCRIPT_START
from engine.python.known_names import home_of, names_of_node, names_of_returns, names_of_signature
from engine.python.reading import Reading, take_apart


def read_flow(source: str, specs: SpecSource, *, path: str = "") -> Flow:
    """The flow of a file. Raises UnreadableFlow with the line and what to write instead; `path` is for its message."""
    try:
        return with_kept_text(take_apart(source, specs), specs)
    except UnreadableFlow as error:
        if not path:
            raise
        place = f"{path}, line {error.line}: " if error.line else f"{path}: "
        raise UnreadableFlow(place + error.message, fix=error.fix, line=error.line) from error


def with_kept_text(reading: Reading, specs: SpecSource) -> Flow:
    """The flow with the text of every piece that the writer would write otherwise."""
    flow, nodes = reading.flow, reading.flow.nodes
    if _is_canonical(reading, specs):
        return flow
    outside = flow.model_copy(update={"header": reading.header, "footer": reading.footer})
    kinds = tuple(dict.fromkeys(node.kind for node in nodes if not node.gives_names))
    try:
        own = Draft(outside, specs, nodes)
        own.footer, own.below = None, ""
        pieces = own.pieces()
    except InvalidFlow as error:
        raise UnreadableFlow(error.message, fix=error.fix) from error
    known = reading.module.bound | own.writer.variables.bound
    texts = {
        part.key: reading.piece(index)
        for index, (part, text) in enumerate(zip(own.parts, pieces[2:-1], strict=True))
        if not _stands(text, reading.piece(index), names_of_node(part.node), known)
    }
    kept = tuple(_keep(node, texts) for node in nodes)
    signature = None if _stands(pieces[1], reading.signature, names_of_signature(flow), known) else reading.signature
    footer = None if _stands(pieces[-1], reading.footer, names_of_returns(flow), known) else reading.footer
    update = {
        "nodes": kept,
        "header": reading.header,
        "signature": signature,
        "footer": footer,
        "imported": tuple(kind for kind in kinds if not kind.startswith("local.")),
    }
    return flow.model_copy(update=update)


def _is_canonical(reading: Reading, specs: SpecSource) -> bool:
    """Whether the writer would write the whole file just so; then nothing needs to be kept."""
    if "\r" in reading.source.text or not reading.source.text.startswith(SCRIPT_START):
        return False
    try:
        return "".join(Draft(reading.flow, specs, reading.flow.nodes).pieces()) == reading.source.text
    except InvalidFlow:
        return False


def _stands(own: str, written: str, names: Sequence[str], known: frozenset[str]) -> bool:
    """Whether a piece is in the writer's form and asks for no import that the file does not have."""
    return own == written and all(name in known or home_of(name) is None for name in names)


def _keep(node: Node, texts: Mapping[tuple[str, str], str]) -> Node:
    if not node.is_block:
        return node.model_copy(update={"text": texts[node.id, ""]}) if (node.id, "") in texts else node
    arms = tuple(arm.model_copy(update={"text": texts.get((node.id, arm.name))}) for arm in node.arms)
    return node.model_copy(update={"arms": arms}) if arms != node.arms else node
