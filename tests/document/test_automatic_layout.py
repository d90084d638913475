"""Automatic places: no node on another, wires lead to the right, what has a place keeps it."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from engine.document.automatic_layout import USUAL, lay_out, missing_places
from engine.document.flow import Arm, Flow, Node
from engine.document.layout import Layout, Place
from engine.document.value import Ref
from tests.strategies import flows


def chain(count: int) -> Flow:
    return Flow(
        name="chain",
        nodes=tuple(
            Node(id=f"n{index}", kind="x.y", inputs={"a": Ref(f"n{index - 1}")} if index else {})
            for index in range(count)
        ),
    )


def overlapping(places: dict[str, Place]) -> list[tuple[str, str]]:
    width, height = USUAL
    return [
        (one, other)
        for (one, left), (other, right) in combinations(places.items(), 2)
        if abs(left.x - right.x) < width and abs(left.y - right.y) < height
    ]


@given(flows())
def test_no_node_stands_on_another_and_every_wire_leads_to_the_right(flow: Flow) -> None:
    places = lay_out(flow, {})
    assert places.keys() == flow.by_id.keys()
    assert overlapping(places) == []
    for link in flow.links:
        assert places[link.source].x < places[link.target].x


@given(flows(), st.data())
def test_what_has_a_place_keeps_it_and_the_others_find_a_free_one(flow: Flow, data: st.DataObject) -> None:
    placed = lay_out(flow, {})
    kept = {name: place for name, place in placed.items() if data.draw(st.booleans())}
    found = missing_places(flow, Layout(nodes=kept), {})
    assert found.keys() == placed.keys() - kept.keys()
    assert overlapping({**kept, **found}) == []


def test_a_new_node_stands_beside_what_it_reads() -> None:
    flow = chain(3)
    found = missing_places(flow, Layout(nodes={"n0": Place(x=100, y=50), "n1": Place(x=500, y=90)}), {})
    assert found == {"n2": Place(x=500 + 212 + 80, y=90)}


def test_a_node_before_others_stands_to_their_left() -> None:
    found = missing_places(chain(2), Layout(nodes={"n1": Place(x=500, y=90)}), {})
    assert found == {"n0": Place(x=500 - 80 - 212, y=90)}


def test_branches_stand_around_the_height_of_what_they_read() -> None:
    nodes = [Node(id="a", kind="x.y"), *(Node(id=f"b{n}", kind="x.y", inputs={"a": Ref("a")}) for n in range(3))]
    places = lay_out(Flow(name="f", nodes=tuple(nodes)), {})
    assert places["a"].y == places["b1"].y
    assert places["b0"].y < places["b1"].y < places["b2"].y


def test_a_source_stands_right_before_its_reader() -> None:
    nodes = (*chain(4).nodes[:3], Node(id="late", kind="x.y"))
    last = Node(id="end", kind="x.y", inputs={"a": Ref("n2"), "b": Ref("late")})
    places = lay_out(Flow(name="f", nodes=(*nodes, last)), {})
    assert places["late"].x == places["n2"].x


def test_a_loop_is_laid_out_too() -> None:
    nodes = (
        Node(id="a", kind="x.y", inputs={"x": Ref("c")}),
        Node(id="b", kind="x.y", inputs={"x": Ref("a")}),
        Node(id="c", kind="x.y", inputs={"x": Ref("b"), "y": Ref("c")}),
    )
    assert overlapping(lay_out(Flow(name="loop", nodes=nodes), {})) == []


def test_a_thousand_nodes_in_a_row_are_no_trouble() -> None:
    assert len(lay_out(chain(1000), {})) == 1000


def test_what_runs_in_an_arm_stands_together_to_the_right_of_its_block() -> None:
    arms = (Arm(name="then"), Arm(name="else"))
    flow = Flow(
        name="f",
        nodes=(
            Node(id="first", kind="x.y"),
            Node(id="branch", kind="if", arms=arms, inputs={"condition": Ref("first")}),
            Node(id="a", kind="x.y", block="branch", arm="then"),
            Node(id="b", kind="x.y", block="branch", arm="then", inputs={"a": Ref("a")}),
            Node(id="loop", kind="for", arms=(Arm(name="body", head="row"),), block="branch", arm="else"),
            Node(id="c", kind="x.y", block="loop", arm="body"),
            Node(id="last", kind="x.y", inputs={"a": Ref("branch", "b")}),
        ),
    )
    places = lay_out(flow, {})

    assert overlapping(places) == []
    assert places["first"].x < places["branch"].x < places["a"].x < places["b"].x < places["last"].x
    assert places["loop"].x < places["c"].x < places["last"].x
    assert max(places["a"].y, places["b"].y) + USUAL[1] < min(places["loop"].y, places["c"].y)


def test_a_block_that_is_new_as_a_whole_finds_its_place_as_a_whole() -> None:
    inner = [Node(id=f"n{number}", kind="x.y", block="loop", arm="body") for number in range(3)]
    loop = Node(id="loop", kind="for", arms=(Arm(name="body", head="row"),))
    flow = Flow(name="f", nodes=(Node(id="old", kind="x.y"), loop, *inner))

    found = missing_places(flow, Layout(nodes={"old": Place(x=0, y=0)}), {})

    assert overlapping({"old": Place(x=0, y=0), **found}) == []
    assert all(found[node.id].x > found["loop"].x and found[node.id].y > 0 for node in inner)
