"""Reading what FLOW stands for, and saying it to the engine: a flow file by its path, a document as its text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import UnreadableFlow
from studio.find_flow import FoundFlow

if TYPE_CHECKING:
    from engine.catalogue.source import SpecSource
    from engine.document.flow import Flow
    from studio.terminal.invocation import Invocation


def load(path: Path, specs: SpecSource) -> Flow:
    """The flow of a flow file or document; nothing in it is run. Raises UnreadableFlow."""
    text = read_text(path)
    if path.suffix == ".json":
        return _read_document(text, path)
    from engine.python.read import read_flow

    return read_flow(text, specs, path=str(path))


def _read_document(text: str, path: Path) -> Flow:
    from engine.document.json_form import flow_from_json

    try:
        return flow_from_json(text)
    except UnreadableFlow as error:
        place = f"{path}, line {error.line}" if error.line else str(path)
        raise UnreadableFlow(f"{place}: {error.message}", fix=error.fix, line=error.line) from error


def read_text(path: Path) -> str:
    """The text of a file. Raises UnreadableFlow when it is none."""
    try:
        # Not read_text: line ends must stay as they are, or a file could not come back byte for byte.
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        place = f"byte {error.start}"
        raise UnreadableFlow(
            f"{path} is not UTF-8 text ({place}).", fix="Save it as UTF-8, or name another file."
        ) from error


@dataclass(frozen=True, slots=True)
class Outline:
    """What the screen shows of a flow before anything has happened: its nodes with their kinds, and what it returns."""

    kinds: tuple[tuple[str, str], ...]
    sinks: tuple[str, ...]


def read_outline(invocation: Invocation, found: FoundFlow) -> Outline:
    """The outline of a flow that the engine has accepted."""
    from engine.document.value import refs

    flow = load(found.path, invocation.catalogue())
    returned = tuple(dict.fromkeys(ref.node for ref in refs(flow.returns)))
    return Outline(tuple((node.id, node.kind) for node in flow.nodes), returned or flow.sinks)


def request_for(invocation: Invocation, found: FoundFlow) -> dict[str, Any]:
    """The part of a request to the engine that says which flow is meant, and from where relative paths count."""
    request: dict[str, Any] = {"name": found.name, "folder": str(Path.cwd())}
    if found.path.suffix == ".json":
        from engine.python.write import write_flow

        catalogue = invocation.catalogue()
        return {**request, "source": write_flow(load(found.path, catalogue), catalogue)}
    return {**request, "flow_path": str(found.path.resolve())}


def pins_beside(found: FoundFlow) -> dict[str, Any]:
    """The pins of the drawing beside a flow file, as the engine takes them; none where there is no drawing."""
    from engine.document.layout import layout_from_json, layout_path
    from engine.document.pins import pins_of, pins_to_json

    beside = layout_path(found.path)
    return pins_to_json(pins_of(layout_from_json(read_text(beside)))) if beside.is_file() else {}
