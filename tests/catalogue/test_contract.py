"""The contract of every built-in node: what is read from its source is what Python sees, and nothing is missing."""

from __future__ import annotations

import ast
import importlib
import inspect
import typing
from collections import abc
from pathlib import Path
from typing import Any

import pytest

from engine.catalogue.catalogue import discover
from engine.catalogue.document import document
from engine.catalogue.folder import Root
from engine.catalogue.spec import InputPort, NodeSpec
from engine.document.value import Code, Value
from engine.form.field import field_of
from engine.form.parse import parse_field
from engine.form.show import show_field
from engine.node import Context, Node
from engine.plan.literal import python_value
from tests.catalogue.live_types import live_hints, live_shape, without_bases

ROOT = Path(__file__).parents[2]
CATALOGUE = discover(Root(ROOT / "nodes"))
SPECS = CATALOGUE.all()
every_kind = pytest.mark.parametrize("spec", SPECS, ids=[spec.kind for spec in SPECS])

_STREAMS = (abc.Iterator, abc.Generator, abc.AsyncIterator, abc.AsyncGenerator)
_VARIADIC = {inspect.Parameter.VAR_POSITIONAL: "args", inspect.Parameter.VAR_KEYWORD: "kwargs"}


def live(spec: NodeSpec) -> Node[..., Any]:
    node = getattr(importlib.import_module(spec.module), spec.function)
    assert isinstance(node, Node)
    return node


def parameters(spec: NodeSpec) -> dict[str, inspect.Parameter]:
    found = inspect.signature(live(spec).function).parameters
    types = live_annotations(spec)
    return {
        name: one for name, one in found.items() if Context not in (types.get(name), *typing.get_args(types.get(name)))
    }


def live_annotations(spec: NodeSpec) -> dict[str, Any]:
    return typing.get_type_hints(live(spec).function, include_extras=True)


def default_of(port: InputPort) -> Value:
    assert port.default is not None
    try:
        return ast.literal_eval(port.default)
    except ValueError:
        return Code(port.default)


def test_the_catalogue_has_no_problems() -> None:
    assert CATALOGUE.problems == ()


@every_kind
def test_a_kind_has_title_family_and_help(spec: NodeSpec) -> None:
    assert spec.title
    assert spec.title == spec.title.strip()
    assert spec.family
    assert spec.summary.endswith("."), "the first line of the docstring is a sentence"
    assert Path(spec.path).stem == spec.function, "a node has the name of its file"


@every_kind
def test_every_input_is_explained(spec: NodeSpec) -> None:
    assert [port.name for port in spec.inputs if not port.help] == []


@every_kind
def test_a_kind_is_the_one_that_the_imported_function_says(spec: NodeSpec) -> None:
    node = live(spec)
    assert (node.kind, node.options) == (spec.kind, spec.options)
    assert spec.is_async == (inspect.iscoroutinefunction(node.function) or inspect.isasyncgenfunction(node.function))


@every_kind
def test_the_inputs_that_are_read_are_those_of_the_signature(spec: NodeSpec) -> None:
    found = parameters(spec)
    assert [port.name for port in spec.inputs] == list(found)
    types = live_annotations(spec)
    for port in spec.inputs:
        parameter = found[port.name]
        assert without_bases(port.shape) == live_shape(types[port.name])
        assert port.hints == live_hints(types[port.name])
        assert port.variadic == _VARIADIC.get(parameter.kind, "")
        assert port.keyword_only == (parameter.kind is inspect.Parameter.KEYWORD_ONLY)
        assert (port.default is None) == (parameter.default is inspect.Parameter.empty)
        if not isinstance(parameter.default, (bool, int, float, str, type(None))):
            continue
        if port.default is not None:
            assert default_of(port) == parameter.default


@every_kind
def test_the_outputs_that_are_read_are_those_of_the_return_type(spec: NodeSpec) -> None:
    returned = live_annotations(spec)["return"]
    if typing.get_origin(returned) in _STREAMS:
        assert spec.streams
        returned = typing.get_args(returned)[0]
    shape = live_shape(returned)
    expected = shape.fields or (("result", shape),)
    assert tuple((port.name, without_bases(port.shape)) for port in spec.outputs) == expected


@every_kind
def test_the_form_of_a_kind_gives_its_defaults_back(spec: NodeSpec) -> None:
    for port in spec.inputs:
        field = field_of(port)
        if port.default is None or field.control == "wire":
            continue
        default = default_of(port)
        back = parse_field(field, show_field(field, default))
        assert python_value(back, {}) == python_value(default, {})


@every_kind
def test_a_kind_has_a_test(spec: NodeSpec) -> None:
    tests = [path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "nodes").rglob("test_*.py")]
    assert any(f"{spec.function}(" in text for text in tests)


def test_the_reference_of_the_nodes_is_up_to_date() -> None:
    written = (ROOT / "docs" / "nodes.md").read_text(encoding="utf-8")
    up_to_date = written == document(SPECS)
    assert up_to_date, "run: python -m engine.catalogue.document nodes > docs/nodes.md"
