"""Types: whether what flows or stands in an input fits it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.catalogue.spec import InputPort, NodeSpec
from engine.checks.ports import takes_several
from engine.checks.secret_text import shown
from engine.checks.subject import Subject, quoted
from engine.checks.value_shapes import ValueShapes
from engine.document.flow import Node
from engine.document.value import Code, Param, Ref, Value
from engine.problem import Problem
from engine.types.compatibility import Verdict, flows_into, gone_through
from engine.types.describe import describe, spelling, with_article
from engine.types.hints import Range, Unit
from engine.types.shape import Shape

_LIKE_TEXT = {"Markdown", "Html"}


@dataclass(frozen=True, slots=True)
class _Part:
    """A value inside an input, and the type that is asked for there."""

    value: Value
    asked: Shape


def check_types(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report link.type_clash, input.wrong_type; the subject learns what the node's type variables stand for."""
    spec = subject.specs[node.id]
    if spec is None:
        subject.settle(node, {})
        return
    shapes = ValueShapes(subject, node)
    bindings: Mapping[str, Shape] = {}
    for port in spec.inputs:
        if port.name not in node.inputs:
            continue
        for part in _parts(node, port):
            given = shapes.of(part.value)
            verdict = _verdict(given, part, node, bindings)
            bindings = verdict.bindings
            if not verdict.ok:
                yield _clash(subject, node, port, part, given, verdict.why)
            elif outside := _out_of_range(part.value, port):
                yield _wrong(node, port, outside, f"Give {quoted(port.name)} a value in this range.")
    subject.settle(node, bindings)


def bindings_of(subject: Subject, node: Node, spec: NodeSpec, *, without: str = "") -> Mapping[str, Shape]:
    """What the type variables of a node stand for by what flows into it, leaving out one of its inputs."""
    shapes = ValueShapes(subject, node)
    bindings: Mapping[str, Shape] = {}
    for port in spec.inputs:
        if port.name in node.inputs and port.name != without:
            for part in _parts(node, port):
                bindings = _verdict(shapes.of(part.value), part, node, bindings).bindings
    return bindings


def _parts(node: Node, port: InputPort) -> Iterator[_Part]:
    """The values of an input: the whole, or the items of a list or mapping where the port takes such."""
    value: Value = node.inputs[port.name]
    if port.variadic:
        # Anything but a list or mapping here is written with a star, and its items are known when the flow runs.
        items = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
        yield from (_Part(item, port.shape) for item in items)
    elif isinstance(value, list) and not takes_several(port) and sum(isinstance(one, Ref) for one in value) > 1:
        # Several links into a port for one value are told as such, not as a list of the wrong type.
        return
    elif isinstance(value, list) and (item_shape := _item(port.shape, {"list", "set", "tuple"})):
        yield from (_Part(item, item_shape) for item in value)
    elif isinstance(value, dict) and (item_shape := _item(port.shape, {"dict"})):
        yield from (_Part(item, item_shape) for item in value.values())
    else:
        yield _Part(value, port.shape)


def _item(shape: Shape, names: set[str]) -> Shape | None:
    """What a list or mapping holds, when that is all that a port takes."""
    members = [one for one in (shape.args if shape.name == "union" else (shape,)) if one.name != "none"]
    (only, *others) = members
    return only.args[-1] if not others and only.name in names and (only.variadic or only.name != "tuple") else None


def _verdict(given: Shape, part: _Part, node: Node, bindings: Mapping[str, Shape]) -> Verdict:
    if node.call == "each" and isinstance(part.value, (Ref, Param)):
        # Python itself goes through it.
        return flows_into(given, Shape("list", (part.asked,), label="Iterable"), bindings)
    verdict = flows_into(given, part.asked, bindings)
    if verdict.ok:
        return verdict
    if isinstance(part.value, str) and _item_or_self(part.asked) & (_LIKE_TEXT | {"Secret"}):
        # Text written into such a field is the Markdown or HTML; for a secret it is another check's matter.
        return Verdict(True, bindings=bindings)
    if node.runs_per_item:
        return flows_into(gone_through(given), Shape("list", (part.asked,), label="Iterable"), bindings)
    return verdict


def _item_or_self(shape: Shape) -> set[str]:
    return {member.name for member in (shape.args if shape.name == "union" else (shape,))}


def _clash(subject: Subject, node: Node, port: InputPort, part: _Part, given: Shape, why: str) -> Problem:
    takes = f"{quoted(port.name)} of {quoted(node.id)} takes {with_article(part.asked)}"
    takes += " for each item" if node.call == "each" else ""
    detail = why.partition(": ")[2]
    detail = f" ({detail})" if detail else ""
    match part.value:
        case Ref(source, output):
            name = quoted(source) if output == "result" else f"{quoted(output)} of {quoted(source)}"
            return Problem(
                code="link.type_clash",
                message=f"{name} gives {with_article(given)}, but {takes}{detail}.",
                fix=_conversion(subject, given, part.asked),
                node=node.id,
                port=port.name,
                nodes=(source, node.id),
            )
        case Param(name):
            said = f"The parameter {quoted(name)} is {with_article(given)}, but {takes}{detail}."
            return _wrong(node, port, said, _conversion(subject, given, part.asked))
        case Code() as code:
            return _wrong(
                node, port, f"{shown(code)} is {with_article(given)}, but {takes}{detail}.", _example(part.asked)
            )
        case value:
            return _wrong(node, port, f"{takes}, not {shown(value)}.", _example(part.asked))


def _wrong(node: Node, port: InputPort, message: str, fix: str) -> Problem:
    return Problem("input.wrong_type", message, fix, node=node.id, port=port.name)


def _conversion(subject: Subject, given: Shape, asked: Shape) -> str:
    found: list[NodeSpec] = subject.catalogue.converters(given, asked)
    if found:
        choices = " or ".join(f"{quoted(spec.title)} ({spec.kind})" for spec in found[:3])
        return f"Put {choices} between them."
    return f"Connect something that gives {with_article(asked)} ({spelling(asked)})."


def _example(asked: Shape) -> str:
    match asked.name:
        case "path":
            return "Write Path('name') instead."
        case "literal" if not asked.label:
            return f"Choose {describe(asked)}."
        case _:
            return f"Give it {with_article(asked)} ({spelling(asked)})."


def _out_of_range(value: Value, port: InputPort) -> str:
    """The sentence for a number outside its range, "" when all is well."""
    bounds = next((hint for hint in port.hints if isinstance(hint, Range)), None)
    if bounds is None or not isinstance(value, (int, float)) or isinstance(value, bool):
        return ""
    unit = next((f" {hint.name}" for hint in port.hints if isinstance(hint, Unit)), "")
    if bounds.low is not None and value < bounds.low:
        return f"{quoted(port.name)} is {value}, but at least {bounds.low}{unit} is needed."
    if bounds.high is not None and value > bounds.high:
        return f"{quoted(port.name)} is {value}, but {bounds.high}{unit} is the most."
    return ""
