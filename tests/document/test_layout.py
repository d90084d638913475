"""The layout of a flow: edits with inverses, a stable text, and unknown fields that survive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.document.layout import (
    FollowRename,
    Group,
    Layout,
    LayoutBatch,
    Note,
    Place,
    PlaceNodes,
    SetExtra,
    SetGroup,
    SetNote,
    arrange,
    layout_from_json,
    layout_path,
    layout_to_json,
)
from engine.errors import InvalidEdit, UnreadableFlow

NAMES = st.sampled_from(["a", "b", "c"])
PLACES = st.builds(
    Place, x=st.floats(-1e6, 1e6), y=st.integers(-9, 9), colour=st.sampled_from(["", "red"]), collapsed=st.booleans()
)
GROUPS = st.builds(Group, title=st.text(max_size=3), nodes=st.lists(NAMES, max_size=2, unique=True).map(tuple))
LAYOUT_EDITS = st.one_of(
    st.builds(PlaceNodes, places=st.dictionaries(NAMES, st.none() | PLACES, max_size=2)),
    st.builds(SetGroup, id=NAMES, group=st.none() | GROUPS),
    st.builds(SetNote, id=NAMES, note=st.none() | st.builds(Note, text=st.text(max_size=3))),
    st.builds(SetExtra, key=NAMES, value=st.none() | st.integers()),
    st.builds(FollowRename, node=NAMES, to=NAMES),
)


@given(st.lists(LAYOUT_EDITS, max_size=12))
def test_n_moves_and_n_undos_give_the_same_layout(edits: list[Any]):
    start = Layout(nodes={"a": Place(x=1)}, groups={"g": Group(nodes=("a",))})
    now, undos = start, list[Any]()
    for edit in edits:
        try:
            now, undo = arrange(now, edit)
        except InvalidEdit:
            continue
        undos.append(undo)
    now, _ = arrange(now, LayoutBatch(edits=tuple(reversed(undos))))

    assert now == start


@given(st.lists(LAYOUT_EDITS, max_size=6))
def test_a_layout_reads_back_as_it_was_written(edits: list[Any]):
    layout = Layout()
    for edit in edits:
        try:
            layout, _ = arrange(layout, edit)
        except InvalidEdit:
            continue

    assert layout_from_json(layout_to_json(layout)) == layout


def test_a_moved_node_is_a_change_of_one_line():
    before = Layout(nodes={"a": Place(x=1, y=2), "b": Place(x=3, y=4)})
    after, _ = arrange(before, PlaceNodes(places={"a": Place(x=9, y=2)}))

    changed = set(layout_to_json(after).splitlines()) - set(layout_to_json(before).splitlines())

    assert changed == {'      "x": 9.0,'}


def test_fields_of_a_newer_treadle_survive_in_a_layout():
    text = '{"format": 1, "zoom": 2, "nodes": {"a": {"x": 1.0, "glow": true}}, "extra": {"flow": {"badge": 1}}}'

    layout = layout_from_json(layout_to_json(layout_from_json(text)))

    assert layout.model_extra == {"zoom": 2}
    assert layout.nodes["a"].model_extra == {"glow": True}
    assert layout.extra == {"flow": {"badge": 1}}


def test_the_side_file_lies_beside_the_flow_file():
    assert layout_path(Path("flows/pulse.py")) == Path("flows/pulse.layout.json")


@pytest.mark.parametrize(
    "text", ["", "[]", '{"nodes": {"a": {"x": "far"}}}', '{"format": 2}', '{"nodes": {"a": {"x": NaN}}}']
)
def test_a_broken_layout_is_refused_in_a_sentence(text: str):
    with pytest.raises(UnreadableFlow) as raised:
        layout_from_json(text)

    assert raised.value.fix
