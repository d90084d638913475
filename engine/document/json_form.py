"""The JSON form of a flow: the interchange format of the same document, with the upgrade of older ones."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, cast

from pydantic import ValidationError

from engine.document.flow import FORMAT, Flow
from engine.errors import UnreadableFlow

Data = dict[str, Any]


def flow_to_json(flow: Flow) -> str:
    """The document as indented JSON; what has its usual value is left out."""
    data = {"format": flow.format, "name": flow.name, **flow.model_dump(mode="json", exclude_defaults=True)}
    return json.dumps(data, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def flow_from_json(text: str) -> Flow:
    """The flow of a JSON document. Raises UnreadableFlow with the line where it is not one."""
    data = _parsed(text)
    if not isinstance(data, dict) or ("nodes" not in data and "name" not in data):
        raise UnreadableFlow(
            "This JSON is not a flow.", fix='A flow is an object with "format", "name" and "nodes".', line=1
        )
    try:
        return Flow.model_validate(_upgraded(cast("Data", data)))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise UnreadableFlow(
            f"In {place}: {first['msg'][:1].lower()}{first['msg'][1:]}.",
            fix="Correct this field of the document.",
            line=_line_of(text, first["loc"]),
        ) from error
    except RecursionError as error:
        raise UnreadableFlow("A value in this document is nested too deeply.", fix="Make it flatter.") from error


def _parsed(text: str) -> object:
    try:
        return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_no_duplicates, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise UnreadableFlow(
            f"This is not valid JSON: {error.msg} (column {error.colno}).", fix="Correct the line.", line=error.lineno
        ) from error
    except RecursionError as error:
        raise UnreadableFlow("This JSON is nested too deeply.", fix="Make it flatter.") from error
    except ValueError as error:
        raise UnreadableFlow(f"This JSON cannot be read: {error}.", fix="Correct the document.") from error


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        double = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {double!r} stands twice in one object")
    return found


def _no_constant(name: str) -> object:
    raise ValueError(f'{name} is not JSON, write {{"$number": "…"}}')


def _line_of(text: str, place: tuple[int | str, ...]) -> int:
    """The line of the last named field of a place, as far as it can be told without a second parser."""
    names = [step for step in place if isinstance(step, str)]
    found = re.search(rf'"{re.escape(names[-1])}"\s*:', text) if names else None
    return text.count("\n", 0, found.start()) + 1 if found else 0


def _upgraded(data: Data) -> Data:
    number = data.get("format", 0)
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise UnreadableFlow(f"The format {number!r} of this document is not a number.", fix=f"Write {FORMAT}.")
    if number > FORMAT:
        raise UnreadableFlow(
            f"This document has format {number}, this Treadle knows formats up to {FORMAT}.",
            fix="Open it with a newer Treadle.",
        )
    for step in range(number, FORMAT):
        try:
            data = _UPGRADES[step](data)
        except (KeyError, TypeError, AttributeError) as error:
            raise UnreadableFlow(
                f"This does not read as a document of format {step}.", fix="Look at its nodes and links."
            ) from error
    return {**data, "format": FORMAT}


def _from_0(data: Data) -> Data:
    """Format 0 had links beside the nodes, as `{"source": "a", "target": "b", "input": "x"}`."""
    nodes = {node["id"]: {**node, "inputs": {**node.get("inputs", {})}} for node in data.get("nodes", [])}
    for link in data.get("links", []):
        if link["target"] not in nodes:
            raise UnreadableFlow(f"A link leads to {link['target']!r}, which is not there.", fix="Remove the link.")
        port = {"port": link["output"]} if link.get("output", "result") != "result" else {}
        nodes[link["target"]]["inputs"][link["input"]] = {"$ref": link["source"], **port}
    return {**{key: value for key, value in data.items() if key != "links"}, "nodes": list(nodes.values())}


_UPGRADES: dict[int, Callable[[Data], Data]] = {0: _from_0}
