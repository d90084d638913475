"""Kinds as JSON and back, compactly: for the index of what was read."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any, cast

from engine.catalogue.spec import InputPort, NodeSpec, OutputPort
from engine.node.options import NodeOptions
from engine.types import hints as form_hints
from engine.types.hints import Hint
from engine.types.shape import Shape

_DEFAULT_OPTIONS = asdict(NodeOptions())
_PLAIN = tuple(one.name for one in fields(NodeSpec) if one.name not in {"inputs", "outputs", "options"})


def spec_to_json(spec: NodeSpec) -> list[object]:
    """The JSON form of a kind."""
    options = {name: value for name, value in asdict(spec.options).items() if value != _DEFAULT_OPTIONS[name]}
    return [
        [getattr(spec, name) for name in _PLAIN],
        [_input_to_json(port) for port in spec.inputs],
        [[port.name, _shape_to_json(port.shape), port.help] for port in spec.outputs],
        options,
    ]


def spec_from_json(data: list[Any]) -> NodeSpec:
    """The kind of a JSON form. Raises ValueError, TypeError, KeyError or IndexError for what is none."""
    plain, inputs, outputs, options = data
    named: dict[str, Any] = {name: _frozen(value) for name, value in options.items()}
    return NodeSpec(
        **dict(zip(_PLAIN, plain, strict=True)),
        inputs=tuple(_input_from_json(port) for port in inputs),
        outputs=tuple(OutputPort(name, _shape_from_json(shape), text) for name, shape, text in outputs),
        options=NodeOptions(**named),
    )


def _input_to_json(port: InputPort) -> list[object]:
    hints = [[type(hint).__name__, asdict(hint)] for hint in port.hints]
    flags = [port.positional_only, port.keyword_only, port.variadic]
    return [port.name, _shape_to_json(port.shape), port.required, port.default, hints, port.help, *flags]


def _input_from_json(data: list[Any]) -> InputPort:
    name, shape, required, default, hints, text, *flags = data
    return InputPort(name, _shape_from_json(shape), required, default, tuple(map(_hint, hints)), text, *flags)


def _hint(data: list[Any]) -> Hint:
    name, values = data
    named: dict[str, Any] = {key: _frozen(value) for key, value in values.items()}
    return cast("Hint", getattr(form_hints, name)(**named))


def _frozen(value: Any) -> Any:
    return tuple(cast("list[Any]", value)) if isinstance(value, list) else value


def _shape_to_json(shape: Shape) -> object:
    if shape == Shape(shape.name):
        return shape.name
    inner = [_shape_to_json(arg) for arg in shape.args]
    named = [[name, _shape_to_json(field)] for name, field in shape.fields]
    return [shape.name, inner, shape.values, shape.label, named, shape.bases, shape.variadic]


def _shape_from_json(data: Any) -> Shape:
    if isinstance(data, str):
        return Shape(data)
    name, args, values, label, named, bases, variadic = data
    return Shape(
        name,
        tuple(map(_shape_from_json, args)),
        tuple(values),
        label,
        tuple((field, _shape_from_json(shape)) for field, shape in named),
        tuple(bases),
        variadic,
    )
