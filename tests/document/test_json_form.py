"""The JSON document: what is wrong with it is said with its line, older formats are upgraded."""

from __future__ import annotations

import pytest

from engine.document.flow import Flow
from engine.document.json_form import flow_from_json, flow_to_json
from engine.document.value import Param, Ref
from engine.errors import UnreadableFlow


def test_format_0_is_upgraded_to_links_inside_the_inputs():
    text = """{"name": "old",
    "nodes": [{"id": "a", "kind": "t.a"}, {"id": "b", "kind": "t.b", "inputs": {"n": 1}}],
    "links": [{"source": "a", "target": "b", "input": "x"},
              {"source": "a", "output": "left", "target": "b", "input": "y"}]}"""

    flow = flow_from_json(text)

    assert flow.format == 1
    assert flow.by_id["b"].inputs == {"n": 1, "x": Ref("a"), "y": Ref("a", "left")}
    assert not flow.model_extra


def test_fields_of_a_newer_treadle_survive():
    text = '{"format": 1, "name": "f", "badge": [1], "nodes": [{"id": "a", "kind": "t.a", "mood": "good"}]}'

    again = flow_from_json(flow_to_json(flow_from_json(text)))

    assert again.model_extra == {"badge": [1]}
    assert again.by_id["a"].model_extra == {"mood": "good"}


def test_numbers_that_json_does_not_have_survive():
    flow = flow_from_json(
        '{"format": 1, "name": "f", "nodes": [{"id": "a", "kind": "t.a", "inputs": {"x": {"$number": "-inf"}}}]}'
    )

    assert flow.by_id["a"].inputs == {"x": float("-inf")}
    assert '"$number": "-inf"' in flow_to_json(flow)


def test_values_stand_as_marked_forms():
    parameters = [{"name": "p", "default": [1, None]}]
    flow = Flow.model_validate({"name": "f", "parameters": parameters, "returns": {"$param": "p"}})

    assert flow.returns == Param("p")
    assert '"$param": "p"' in flow_to_json(flow)


@pytest.mark.parametrize(
    ("text", "says", "line"),
    [
        ("[1, 2]", "not a flow", 1),
        ("{}", "not a flow", 1),
        ('{"name": "f",\n "nodes": [}', "not valid JSON", 2),
        ('{"name": "f",\n "nodes": [],\n "parameters": 3}', "In parameters", 3),
        ('{"name": "f", "nodes": [{"id": "a", "kind": "k", "inputs": {"x": {"$oops": 1}}}]}', "unknown form", 1),
        ('{"format": 2, "name": "f", "nodes": []}', "has format 2, this Treadle knows formats up to 1", 0),
        ('{"format": "x", "name": "f", "nodes": []}', "is not a number", 0),
        ('{"name": "f", "name": "g", "nodes": []}', "'name' stands twice", 0),
        ('{"name": "f", "nodes": [], "x": NaN}', "NaN is not JSON", 0),
        ('{"name": "f", "nodes": ' + "[" * 100_000, "nested too deeply", 0),
        ('{"name": "f", "nodes": [], "links": [{"source": "a", "target": "b", "input": "x"}]}', "leads to 'b'", 0),
        ('{"format": 0, "name": "f", "nodes": [3]}', "format 0", 0),
    ],
)
def test_what_is_no_document_is_refused_with_its_place(text: str, says: str, line: int):
    with pytest.raises(UnreadableFlow, match=says) as raised:
        flow_from_json(text)

    assert raised.value.line == line
    assert raised.value.fix
