"""Sub-flows in a session: made, looked into, changed from inside by several people, undone."""

from __future__ import annotations

from tests.sessions.browsers import asked, is_mirrored, opened, settled


async def with_subflow(sessions, *names):
    flow, mirrors = await opened(sessions, *names)
    mirrors[0].edit(type="command", name="make_subflow", args={"nodes": ["hello"], "name": "greet"})
    await settled(flow, *mirrors)
    assert mirrors[0].said("refused") == []
    (node,) = [one for one in mirrors[0].nodes.values() if one["kind"] == "local.greet"]
    return flow, mirrors, node["id"]


async def test_a_subflow_is_made_and_its_kind_is_told(sessions):
    flow, (_, bob), _ = await with_subflow(sessions, "ann", "bob")
    assert bob.said("patch")[-1]["kinds"]["local.greet"]["is_flow"] is True
    assert "hello" not in bob.nodes
    assert is_mirrored(flow, bob)


async def test_a_change_inside_is_a_change_of_the_flow_that_can_be_undone(sessions):
    flow, (ann, bob), node = await with_subflow(sessions, "ann", "bob")
    inner = (await asked(flow, ann, "subflow", node=node))["result"]["flow"]
    assert [one["id"] for one in inner["nodes"]] == ["hello"]
    assert inner["flow"]["parameters"][0]["name"] == "who"
    before = flow.session.drawing
    edit = {"op": "set_input", "node": "hello", "port": "separator", "value": "-"}
    ann.edit(type="change", edits=[edit], label="Separate", inside=node)
    ann.edit(type="command", name="add", args={"kind": "text.change_case", "at": [0, 0]}, inside=[node])
    await settled(flow, ann, bob)
    assert ann.said("refused") == []
    inner = (await asked(flow, bob, "subflow", node=node))["result"]["flow"]
    assert inner["nodes"][0]["inputs"]["separator"] == "-"
    assert {one["kind"] for one in inner["nodes"]} == {"text.join_text", "text.change_case"}
    assert bob.said("patch")[-1]["flow"]["header"] == flow.session.drawing.flow.header
    form = (await asked(flow, bob, "form", node="hello", inside=node))["result"]
    assert form["fields"]["separator"]["text"] == "-"
    ann.edit(type="undo")
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert flow.session.drawing.flow.header == before.flow.header
    assert is_mirrored(flow, bob)


async def test_what_is_no_subflow_says_so(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    assert "is no sub-flow" in (await asked(flow, ann, "subflow", node="hello"))["error"]["message"]
    assert "error" in await asked(flow, ann, "subflow", node=[1])
    ann.edit(type="change", edits=[{"op": "set_description", "description": "x"}], inside="hello")
    await settled(flow, ann)
    assert "is no sub-flow" in ann.said("refused")[0]["message"]
