"""Laws: the layout never changes what a flow means; fields that a newer Treadle may have written survive."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.document.flow import Flow
from engine.document.json_form import flow_from_json, flow_to_json
from engine.document.layout import (
    FollowRename,
    Group,
    Layout,
    LayoutBatch,
    LayoutEdit,
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
from engine.python.files import load_flow, save_flow
from tests.laws.flows import flows
from tests.laws.running import new_folder
from tests.runs.bench import Bench

PLACES = st.builds(Place, x=st.floats(-1e4, 1e4), y=st.floats(-1e4, 1e4), colour=st.sampled_from(["", "red"]))
IDS = st.sampled_from(["add", "total", "halves", "elsewhere"])
NAMES = st.sampled_from(["g", "h"])
TEXTS = st.sampled_from(["", "# /// script", "é\n"])
SINGLE: st.SearchStrategy[LayoutEdit] = st.one_of(
    st.builds(PlaceNodes, places=st.dictionaries(IDS, st.none() | PLACES, max_size=3)),
    st.builds(
        SetGroup,
        id=NAMES,
        group=st.none() | st.builds(Group, title=TEXTS, nodes=st.lists(IDS, unique=True).map(tuple), place=PLACES),
    ),
    st.builds(SetNote, id=NAMES, note=st.none() | st.builds(Note, text=TEXTS, place=PLACES)),
    st.builds(SetExtra, key=NAMES, value=st.none() | st.integers() | TEXTS),
    st.builds(FollowRename, node=IDS, to=st.sampled_from(["new", "other"]).map(str)).filter(lambda e: e.node != e.to),
)
FOREIGN = st.dictionaries(
    st.sampled_from(["zz_new", "zz_other"]),
    st.none() | st.booleans() | st.integers() | TEXTS | st.lists(st.integers()),
    min_size=1,
)


@pytest.mark.prefect
@given(flow=flows(largest=6), edits=st.lists(SINGLE, min_size=1, max_size=5))
def test_the_layout_never_changes_file_flow_or_plan(bench: Bench, flow: Flow, edits: list[LayoutEdit]):
    path = Path(new_folder(bench), "flow.py")
    save_flow(flow, path, bench.catalogue)

    def meaning() -> tuple[bytes, Flow, Any]:
        params = {"flow_path": str(path), "parameters": {"folder": "somewhere"}}
        return path.read_bytes(), load_flow(path, bench.catalogue), bench.await_(bench.service.plan(params))

    before, layout = meaning(), Layout()
    for edit in edits:
        if not isinstance(edit, FollowRename) or edit.to not in layout_names(layout):
            layout, _ = arrange(layout, edit)
    layout_path(path).write_text(layout_to_json(layout), encoding="utf-8")
    assert layout_from_json(layout_path(path).read_text(encoding="utf-8")) == layout
    assert meaning() == before


@given(edits=st.lists(SINGLE.filter(lambda edit: not isinstance(edit, FollowRename)), max_size=8))
def test_undoing_a_batch_of_arranging_brings_the_very_layout_back(edits: list[LayoutEdit]):
    start, _ = arrange(Layout(), PlaceNodes(places={"add": Place(x=1), "total": Place(y=2)}))
    after, inverse = arrange(start, LayoutBatch(edits=tuple(edits)))
    back, again = arrange(after, inverse)
    assert back == start
    assert arrange(back, again)[0] == after


@given(flow=flows(largest=6), foreign=FOREIGN)
def test_unknown_fields_of_a_document_survive(flow: Flow, foreign: dict[str, Any]):
    data = json.loads(flow_to_json(flow))
    for place in (data, data["nodes"][0], data["parameters"][0], data["nodes"][-1].setdefault("policy", {})):
        place.update(foreign)
    read = flow_from_json(json.dumps(data))
    written = json.loads(flow_to_json(read))
    for place in (written, written["nodes"][0], written["parameters"][0], written["nodes"][-1]["policy"]):
        assert place.items() >= foreign.items()
    assert flow_from_json(flow_to_json(read)) == read


@given(foreign=FOREIGN, place=PLACES)
def test_unknown_fields_of_a_layout_survive(foreign: dict[str, Any], place: Place):
    kept = {**place.model_dump(), **foreign}
    data = {"format": 1, **foreign, "nodes": {"a": kept}, "groups": {"g": {**foreign, "place": kept}}}
    written = json.loads(layout_to_json(layout_from_json(json.dumps(data))))
    parts = (written, written["nodes"]["a"], written["groups"]["g"], written["groups"]["g"]["place"])
    assert all(part.items() >= foreign.items() for part in parts)


def layout_names(layout: Layout) -> set[str]:
    """The nodes that a layout knows."""
    return {*layout.nodes, *(node for group in layout.groups.values() for node in group.nodes)}
