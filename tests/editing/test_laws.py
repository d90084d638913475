"""Laws of all commands on random drawings: valid results, exact inverses, no error but those that say what to do."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from hypothesis import given
from hypothesis import strategies as st

from engine.document.drawing import Drawing
from engine.document.flow import CODE, Flow, Node
from engine.document.layout import Group, Layout, Place
from engine.editing.commands import COMMANDS, make_command
from engine.editing.questions import QUESTIONS, answer_question
from engine.errors import RequestError
from tests.editing.board import CATALOGUE, CONTEXT, carried_out
from tests.strategies import NAMES, flows

T = TypeVar("T")

COORDINATES = st.integers(-500, 500).map(float)
PLACES = st.builds(Place, x=COORDINATES, y=COORDINATES)
PARAMETERS = st.sampled_from(["since", "limit", "Table", "draw", "new"])
TEXTS = st.sampled_from(["", "1", "3.5", "a, b", '["x"]', "{", "true", "for each", "here", "INPUTS", "5m", "ü", "\0"])
TYPES = st.sampled_from(["", "int", "str", "list[str] | None", "not python", "Path"])
PORTS = st.sampled_from(
    ["result", "parts", "left", "right", "table", "data", "first", "items", "wait_for", "text", "path", "nothing"]
)
BLOCKS = ("if", "match", "for", "while", "try", "with")
KINDS = st.sampled_from(sorted([*(spec.kind for spec in CATALOGUE.all()), *BLOCKS, "local.f", "code", "no.such"]))
ARMS = st.sampled_from(["", "then", "then_2", "else", "case", "case_2", "body", "except", "finally", "no"])
HEADS = st.sampled_from(
    ["", "_", "row", "one, two", '"csv" | "tsv"', "ValueError", "KeyError as error", "tags('x')", "(", "\0"]
)
POINTS = st.one_of(st.none(), st.tuples(COORDINATES, COORDINATES))
VALUES = st.sampled_from([1, None, {"$ref": "a"}, {"$param": "since"}, {"$code": "a + 1"}, {"$no": 1}, [{"$ref": "b"}]])


@st.composite
def drawings(draw: st.DrawFn) -> Drawing:
    """A flow, sometimes with code in it, with some of its nodes placed and framed."""
    flow: Flow = draw(flows())
    if draw(st.booleans()) and "snippet" not in flow.by_id:
        read = [name for name in flow.by_id if flow.names.get(name) is not None][:1]
        source = f"made = [{', '.join(read)}]"
        code = Node(id="snippet", kind=CODE, source=source, outputs=("made",), uses=tuple(read))
        flow = flow.model_copy(update={"nodes": (*flow.nodes, code)})
    names = list(flow.by_id)
    places = draw(st.dictionaries(st.sampled_from(names), PLACES)) if names else {}
    groups = {"group_1": Group(title="A", nodes=tuple(names[:2]))} if names and draw(st.booleans()) else {}
    return Drawing(flow, Layout(nodes=places, groups=groups))


def names_in(drawing: Drawing) -> st.SearchStrategy[str]:
    """Mostly names of nodes, sometimes others."""
    there = list(drawing.flow.by_id)
    return st.one_of(st.sampled_from(there), NAMES) if there else NAMES


def arguments(drawing: Drawing, command: str) -> st.SearchStrategy[dict[str, Any]]:
    """Arguments that may or may not fit."""
    node = names_in(drawing)
    nodes = st.lists(node, max_size=3)
    put_aside = st.sampled_from([*drawing.layout.extra.get("disabled", {}), "a"])
    wire = st.one_of(
        st.fixed_dictionaries({"source": node, "target": node, "target_port": PORTS}),
        st.sampled_from(
            [
                {
                    "source": link.source,
                    "source_port": link.source_port,
                    "target": link.target,
                    "target_port": link.target_port,
                    "path": link.path,
                }
                for link in drawing.flow.links
            ]
            or [{"source": "a", "target": "b", "target_port": "left"}]
        ),
    )
    end = st.fixed_dictionaries({"node": node, "port": PORTS, "side": st.sampled_from(["in", "out"])})
    field = st.sampled_from(["call", "retries", "delay", "jitter", "timeout", "cache", "cache_for", "tags", "no"])
    shapes: dict[str, dict[str, st.SearchStrategy[Any]]] = {
        "add": {"kind": KINDS, "at": POINTS, "connect": st.none() | end},
        "connect": {"source": node, "source_port": PORTS, "target": node, "target_port": PORTS},
        "set_field": {"node": node, "port": PORTS, "text": TEXTS},
        "set_fields": {"nodes": nodes, "port": PORTS, "text": TEXTS},
        "set_value": {"node": node, "port": PORTS, "value": VALUES},
        "rename": {"node": node, "to": NAMES},
        "delete": {
            "nodes": nodes,
            "links": st.lists(wire, max_size=2),
            "groups": st.sampled_from([[], ["group_1"]]),
            "heal": st.booleans(),
        },
        "paste": {"text": st.one_of(st.just("{}"), nodes.map(lambda names: copied(drawing, names))), "at": POINTS},
        "duplicate": {"nodes": nodes},
        "insert": {"link": wire, "kind": st.just("") | KINDS, "node": st.just("") | node},
        "replace": {"node": node, "kind": KINDS},
        "move_input": {"node": node, "port": PORTS, "to": PORTS},
        "disable": {"nodes": st.lists(node | put_aside, max_size=3), "off": st.booleans()},
        "pin": {"node": node, "digest": NAMES, "codec": st.just("json"), "label": TEXTS},
        "unpin": {"nodes": st.lists(node, max_size=3)},
        "group": {"nodes": nodes, "title": TEXTS},
        "make_subflow": {"nodes": nodes, "name": st.sampled_from(["", "Part two", "class", "a"])},
        "expand_subflow": {"node": node},
        "use_flow": {"flow": NAMES, "at": POINTS},
        "to_parameter": {"node": node, "port": PORTS, "name": st.one_of(st.just(""), PARAMETERS)},
        "set_policy": {"node": node, "field": field, "text": TEXTS},
        "add_parameter": {"name": st.one_of(PARAMETERS, NAMES), "type": TYPES, "default": st.none() | TEXTS},
        "set_parameter": {"name": PARAMETERS, "type": st.none() | TYPES, "default": st.none() | TEXTS},
        "rename_parameter": {"name": PARAMETERS, "to": st.one_of(PARAMETERS, NAMES)},
        "remove_parameter": {"name": PARAMETERS},
        "move_into": {"nodes": nodes, "block": st.just("") | node, "arm": ARMS},
        "recover": {"node": node, "text": st.sampled_from(["[]", "1 +", "a"])},
        "escalate": {"node": node, "kind": KINDS, "told": st.sampled_from(["", "table", "a"])},
        "enclose": {"nodes": nodes, "kind": st.sampled_from([*BLOCKS, "no"]), "at": POINTS},
        "add_arm": {"node": node, "arm": ARMS},
        "remove_arm": {"node": node, "arm": ARMS},
        "set_head": {"node": node, "arm": ARMS, "text": HEADS},
        "set_rule": {"rule": st.sampled_from(["overlap", "budget", "debounce", "no"]), "text": TEXTS},
        "describe": {"name": st.none() | TEXTS, "description": st.none() | TEXTS},
    }
    return st.fixed_dictionaries(shapes[command])


def copied(drawing: Drawing, names: list[str]) -> str:
    """Some nodes as text, an empty one when one of them is not there."""
    try:
        answer: Any = answer_question("copy", {"nodes": names}, drawing, CONTEXT)
    except RequestError:
        return ""
    return answer["text"]


def unless_refused(make: Callable[[], T]) -> T | None:
    """What is made, or None when it is refused with a sentence and what to do."""
    try:
        return make()
    except RequestError as error:
        refused = error
    assert refused.message
    assert refused.fix
    return None


@given(st.data(), drawings())
def test_every_command_gives_a_valid_drawing_and_can_be_undone_exactly(data: st.DataObject, drawing: Drawing) -> None:
    for _ in range(5):
        command = data.draw(st.sampled_from(sorted(COMMANDS)))
        args = data.draw(arguments(drawing, command))
        made = unless_refused(partial(make_command, command, args, drawing, CONTEXT))
        if made is not None:
            drawing = carried_out(drawing, made)
            assert made.change.label


@given(st.data(), drawings())
def test_every_question_is_answered_in_json_or_refused(data: st.DataObject, drawing: Drawing) -> None:
    node = names_in(drawing)
    shapes: dict[str, dict[str, st.SearchStrategy[Any]]] = {
        "fits": {"node": node, "port": PORTS, "side": st.sampled_from(["in", "out"])},
        "form": {"node": node},
        "copy": {"nodes": st.lists(node, max_size=3)},
        "converters": {"link": st.fixed_dictionaries({"source": node, "target": node, "target_port": PORTS})},
        "replacements": {"node": node},
        "expressions": {"node": node},
    }
    for what in QUESTIONS:
        args = data.draw(st.fixed_dictionaries(shapes[what]))
        json.dumps(unless_refused(partial(answer_question, what, args, drawing, CONTEXT)))


@given(drawings())
def test_every_form_reads_back(drawing: Drawing) -> None:
    for node in drawing.flow.nodes:
        answer: Any = answer_question("form", {"node": node.id}, drawing, CONTEXT)
        for field, text in answer["policy"].items():
            made = make_command("set_policy", {"node": node.id, "field": field, "text": text}, drawing, CONTEXT)
            assert made.change.edits == (), (field, text)
