"""Commands that rewire: insert, replace, disable, group; and the questions that go with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.document.drawing import Drawing
from engine.document.flow import CODE, Flow, Node
from engine.document.layout import Group, Layout, layout_from_json, layout_to_json
from engine.document.same import same_flow
from engine.document.value import Ref
from engine.errors import InvalidEdit, RequestError
from tests.editing.board import ask, board, do
from tests.editing.test_laws import drawings

SORTED_TO_COUNTS = {"source": "sorted_rows", "target": "counts", "target_port": "table"}


def test_a_node_is_put_on_a_wire() -> None:
    after, made = do(board(), "insert", link=SORTED_TO_COUNTS, kind="sample.sort")
    (name,) = made.created
    assert after.flow.by_id[name].inputs == {"table": Ref("sorted_rows")}
    assert after.flow.by_id["counts"].inputs["table"] == Ref(name)
    assert [node.id for node in after.flow.nodes].index(name) == 3


def test_a_node_is_put_on_one_wire_of_several() -> None:
    drawing, made = do(board(), "add", kind="sample.ping")
    drawing, _ = do(drawing, "connect", source=made.created[0], target="joined", target_port="parts")
    link = {"source": "names", "target": "joined", "target_port": "parts", "path": [0]}
    after, inserted = do(drawing, "insert", link=link, kind="sample.ping")
    assert after.flow.by_id["joined"].inputs["parts"] == [Ref(inserted.created[0]), Ref(made.created[0])]


def test_a_converter_is_put_on_a_wire_that_is_only_wished_for() -> None:
    link = {"source": "rows", "target": "joined", "target_port": "sep"}
    assert ask(board(), "converters", link=link) == [{"kind": "sample.to_text", "title": "Table to text"}]
    after, made = do(board(), "insert", link=link, kind="sample.to_text")
    assert after.flow.by_id["joined"].inputs["sep"] == Ref(made.created[0])


def test_a_node_that_is_there_is_put_on_a_wire() -> None:
    drawing, made = do(board(), "add", kind="sample.sort")
    (name,) = made.created
    after, again = do(drawing, "insert", link=SORTED_TO_COUNTS, node=name)
    assert (after.flow.by_id["counts"].inputs["table"], again.created) == (Ref(name), ())
    with pytest.raises(InvalidEdit, match="loop"):
        do(board(), "insert", link=SORTED_TO_COUNTS, node="rows")


def test_a_node_that_fits_only_one_end_of_a_wire_is_refused() -> None:
    with pytest.raises(InvalidEdit, match=r"has no free input for a table"):
        do(board(), "insert", link=SORTED_TO_COUNTS, kind="sample.join")


def test_a_node_is_replaced_by_one_that_takes_its_wires() -> None:
    assert "sample.halve" in [one["kind"] for one in ask(board(), "replacements", node="sorted_rows")]
    after, _ = do(board(), "replace", node="sorted_rows", kind="sample.halve")
    assert after.flow.by_id["sorted_rows"].inputs == {"table": Ref("rows")}
    assert after.flow.by_id["counts"].inputs["table"] == Ref("sorted_rows", "left")


def test_settings_that_the_new_kind_lacks_go() -> None:
    after, _ = do(board(), "replace", node="counts", kind="sample.sort")
    assert after.flow.by_id["counts"].inputs == {"table": Ref("sorted_rows")}


def test_an_expression_may_use_what_does_not_wait_for_it() -> None:
    offered = ask(board(), "expressions", node="sorted_rows")
    assert offered["parameters"] == [{"name": "sep", "type": "text"}]
    assert [(one["name"], one["type"]) for one in offered["values"]] == [
        ("names", "text"),
        ("rows", "table"),
        ("joined", "text"),
    ]


def test_a_frame_is_drawn_around_nodes() -> None:
    after, _ = do(board(), "group", nodes=["names", "rows"], title="Input")
    frame = after.layout.groups["group_1"]
    assert (frame.title, frame.nodes) == ("Input", ("names", "rows"))
    assert (frame.place.x, frame.place.width) == (-24, 300 + 212 + 48)


def test_a_node_is_in_one_frame_at_a_time() -> None:
    drawing, _ = do(board(), "group", nodes=["names", "rows"])
    after, _ = do(drawing, "group", nodes=["rows", "counts"])
    assert [group.nodes for group in after.layout.groups.values()] == [("names",), ("rows", "counts")]


def test_a_deleted_node_leaves_its_frame_and_an_empty_frame_goes() -> None:
    drawing, _ = do(board(), "group", nodes=["names", "rows"])
    drawing, _ = do(drawing, "delete", nodes=["names"])
    assert [group.nodes for group in drawing.layout.groups.values()] == [("rows",)]
    after, _ = do(drawing, "delete", nodes=["rows"])
    assert after.layout.groups == {}


def test_what_flows_into_a_disabled_node_flows_on() -> None:
    after, _ = do(board(), "disable", nodes=["sorted_rows"])
    assert "sorted_rows" not in after.flow.by_id
    assert after.flow.by_id["counts"].inputs["table"] == Ref("rows")
    kept = after.layout.extra["disabled"]["sorted_rows"]
    assert kept["node"]["inputs"] == {"table": {"$ref": "rows"}}
    assert [(link["source"], link["target"]) for link in kept["links"]] == [
        ("rows", "sorted_rows"),
        ("sorted_rows", "counts"),
    ]
    assert "sorted_rows" in after.layout.nodes


def test_the_form_of_a_disabled_node_can_still_be_looked_at() -> None:
    after, _ = do(board(), "disable", nodes=["counts"])
    assert ask(after, "form", node="counts") == ask(board(), "form", node="counts")


def test_where_it_does_not_fit_the_wire_is_lost() -> None:
    after, _ = do(board(), "disable", nodes=["names"])
    assert after.flow.by_id["joined"].inputs["parts"] == []
    back, made = do(after, "disable", nodes=["names"], off=False)
    assert (back, made.created) == (board(), ("names",))


def test_two_that_were_disabled_come_back_in_any_order() -> None:
    for names in (["sorted_rows", "counts"], ["counts", "sorted_rows"]):
        drawing, _ = do(board(), "disable", nodes=["sorted_rows"])
        drawing, _ = do(drawing, "disable", nodes=["counts"])
        for name in names:
            drawing, _ = do(drawing, "disable", nodes=[name], off=False)
        assert {node.id: node for node in drawing.flow.nodes} == board().flow.by_id


def test_what_was_changed_meanwhile_stays() -> None:
    drawing, _ = do(board(), "disable", nodes=["sorted_rows"])
    drawing, _ = do(drawing, "set_field", node="counts", port="column", text="age")
    back, _ = do(drawing, "disable", nodes=["sorted_rows"], off=False)
    assert back.flow.by_id["counts"].inputs == {"table": Ref("sorted_rows"), "column": "age"}


def test_a_renamed_neighbour_is_found_again() -> None:
    drawing, _ = do(board(), "disable", nodes=["sorted_rows"])
    drawing, _ = do(drawing, "rename", node="rows", to="orders")
    drawing, _ = do(drawing, "rename", node="counts", to="tally")
    drawing, _ = do(drawing, "rename", node="sorted_rows", to="ordered")
    back, _ = do(drawing, "disable", nodes=["ordered"], off=False)
    assert back.flow.by_id["ordered"].inputs == {"table": Ref("orders")}
    assert back.flow.by_id["tally"].inputs["table"] == Ref("ordered")


def test_a_neighbour_that_is_gone_is_left_out() -> None:
    drawing, _ = do(board(), "disable", nodes=["sorted_rows"])
    drawing, _ = do(drawing, "delete", nodes=["rows", "counts"])
    back, _ = do(drawing, "disable", nodes=["sorted_rows"], off=False)
    assert back.flow.by_id["sorted_rows"].inputs == {}


def test_a_disabled_node_can_be_deleted_copied_and_keeps_its_name() -> None:
    drawing, _ = do(board(), "disable", nodes=["sorted_rows"])
    text = ask(drawing, "copy", nodes=["sorted_rows"])["text"]
    pasted, made = do(drawing, "paste", text=text)
    assert made.created == ("sorted_rows_2",)
    after, _ = do(drawing, "delete", nodes=["sorted_rows"])
    assert after.layout.extra == {}
    assert "sorted_rows" not in after.layout.nodes
    assert pasted.flow.by_id["sorted_rows_2"].inputs == {"table": Ref("rows")}


def test_a_node_that_code_reads_is_not_disabled() -> None:
    code = Node(id="x", kind=CODE, source="x = names", outputs=("x",), uses=("names",))
    flow = Flow(name="f", nodes=(Node(id="names", kind="sample.give_text"), code))
    with pytest.raises(InvalidEdit, match="the code x reads it"):
        do(Drawing(flow), "disable", nodes=["names"])


def test_a_broken_record_of_what_is_disabled_does_no_harm() -> None:
    drawing = board()
    layout = drawing.layout.model_copy(update={"extra": {"disabled": {"a": 1, "b": {"node": {}}, "c": []}}})
    after, _ = do(Drawing(drawing.flow, layout), "disable", nodes=["names"])
    assert list(after.layout.extra["disabled"]) == ["names"]


@given(drawings(), st.data())
def test_off_and_on_again_is_the_same_drawing(drawing: Drawing, data: st.DataObject) -> None:
    names = data.draw(st.lists(st.sampled_from([*drawing.flow.by_id, ""]), max_size=3, unique=True))
    try:
        off, _ = do(drawing, "disable", nodes=names)
    except RequestError:
        return
    off = Drawing(off.flow, layout_from_json(layout_to_json(off.layout)))
    on, _ = do(off, "disable", nodes=names, off=False)
    assert same_flow(on.flow, drawing.flow)
    assert on.layout == drawing.layout


def test_a_disabled_node_stays_in_its_frame() -> None:
    drawing = board()
    frame = Group(title="A", nodes=("names",))
    off, _ = do(Drawing(drawing.flow, Layout(groups={"g": frame})), "disable", nodes=["names"])
    assert off.layout.groups["g"] == frame
