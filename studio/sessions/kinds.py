"""The kinds of nodes as the browser has them: ports with the sort that gives them their colour, fields, needs."""

from __future__ import annotations

import gzip
import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal

from engine.catalogue.block_specs import BLOCK_SPECS
from engine.catalogue.catalogue import Catalogue
from engine.catalogue.needs import lacking
from engine.catalogue.spec import InputPort, NodeSpec, OutputPort
from engine.form.field import Field, field_of, required_part
from engine.types.describe import describe
from engine.types.hints import Help
from engine.types.shape import Shape
from studio.sessions.wire_text import wire_text

Sort = Literal[
    "text",
    "number",
    "boolean",
    "table",
    "json",
    "list",
    "image",
    "audio",
    "video",
    "file",
    "secret",
    "connection",
    "any",
]

_SORTS: dict[str, Sort] = {
    "bool": "boolean",
    "int": "number",
    "float": "number",
    "complex": "number",
    "decimal": "number",
    "timedelta": "number",
    "str": "text",
    "bytes": "file",
    "date": "text",
    "datetime": "text",
    "time": "text",
    "path": "file",
    "uuid": "text",
    "literal": "text",
    "list": "list",
    "set": "list",
    "tuple": "list",
    "dict": "json",
    "object": "json",
    "Table": "table",
    "File": "file",
    "Image": "image",
    "Audio": "audio",
    "Video": "video",
    "Html": "text",
    "Markdown": "text",
    "Json": "json",
    "Secret": "secret",
    "Connection": "connection",
}
_MANY = frozenset({"list", "set", "tuple"})


@dataclass(frozen=True, slots=True)
class KindsAnswer:
    """The catalogue as an HTTP answer: its text as it is and compressed, and a tag that changes with it."""

    text: bytes
    compressed: bytes
    tag: str


def kinds_answer(catalogue: Catalogue) -> KindsAnswer:
    """All kinds with their families; slow enough for a thread."""
    specs = (*catalogue.all(), *BLOCK_SPECS)
    counts = Counter(spec.family for spec in specs)
    families = [{"name": name, "title": _title(name), "count": count} for name, count in sorted(counts.items())]
    problems = [problem.as_json() for problem in catalogue.problems]
    message = {"kinds": [kind_to_json(spec) for spec in specs], "families": families, "problems": problems}
    text = wire_text(message).encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(text, digest_size=12).hexdigest()
    return KindsAnswer(text, gzip.compress(text, 6, mtime=0), f'"{digest}"')


def kind_to_json(spec: NodeSpec) -> dict[str, Any]:
    """A kind as the protocol has it."""
    options = spec.options
    return {
        "kind": spec.kind,
        "title": spec.title,
        "family": spec.family,
        "summary": spec.summary,
        "help": spec.help,
        "inputs": [_input(port) for port in spec.inputs],
        "outputs": [_output(port) for port in spec.outputs],
        "origin": spec.origin,
        "heavy": options.effective_weight == "heavy",
        "effect": options.effect,
        "permissions": list(options.permissions),
        "extras": list(options.extras),
        "programs": list(options.programs),
        "missing": [need.install for need in lacking(spec)],
        "is_flow": spec.is_flow,
        "converter": options.converter,
        "streams": spec.streams,
    }


def sort_of(shape: Shape) -> Sort:
    """The sort of a port: several types that are shown in one colour."""
    shape, _ = required_part(shape)
    if shape.name == "union":
        sorts: set[Sort] = {sort_of(member) for member in shape.args}
        return sorts.pop() if len(sorts) == 1 else "any"
    if shape.name == "literal" and shape.values:
        first = shape.values[0]
        if isinstance(first, bool):
            return "boolean"
        return "number" if isinstance(first, (int, float)) else "text"
    if shape.name == "typevar" and shape.args:
        return sort_of(shape.args[0])
    return _SORTS.get(shape.name, "any")


def _input(port: InputPort) -> dict[str, Any]:
    shape, _ = required_part(port.shape)
    members = shape.args if shape.name == "union" else (shape,)
    return {
        "name": port.name,
        "type": describe(port.shape),
        "sort": sort_of(port.shape),
        "required": port.required,
        "default": port.default,
        "help": _help(port),
        "several": bool(port.variadic) or any(member.name in _MANY for member in members),
        "field": field_to_json(field_of(port)),
    }


def _output(port: OutputPort) -> dict[str, Any]:
    return {"name": port.name, "type": describe(port.shape), "sort": sort_of(port.shape), "help": port.help}


def field_to_json(field: Field) -> dict[str, Any]:
    """A field without its type, which the port tells in words."""
    return {name: getattr(field, name) for name in _FIELD_NAMES}


_FIELD_NAMES = tuple(name for name in Field.__dataclass_fields__ if name != "shape")


def _help(port: InputPort) -> str:
    return port.help or next((hint.text for hint in port.hints if isinstance(hint, Help)), "")


def _title(family: str) -> str:
    return family.replace("_", " ").replace(".", " · ").capitalize()
