"""One flow, several browsers: changes, undo, what is told to whom, and what outlives a restart."""

from __future__ import annotations

from studio.sessions.wire import drawing_to_json
from tests.sessions.browsers import is_mirrored, opened, settled, until


def place(name: str, x: float) -> dict[str, object]:
    return {"op": "place_nodes", "places": {name: {"x": x, "y": 0}}}


def set_separator(text: str) -> dict[str, object]:
    return {"op": "set_input", "node": "shout", "port": "separator", "value": text}


async def test_a_browser_is_welcomed_with_everything(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    assert is_mirrored(flow, ann)
    assert list(ann.nodes) == ["hello", "shout"]
    assert ann.nodes["shout"]["links"] == [["hello", "result", "parts", [0]]]
    assert ann.flow["parameters"] == [{"name": "who", "type": "str", "default": "world"}]


async def test_a_change_reaches_everybody_once(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(set_separator("?"), place("shout", 5))
    await settled(flow, ann, bob)
    assert bob.nodes["shout"]["inputs"]["separator"] == "?"
    assert bob.layout["nodes"]["shout"]["x"] == 5
    assert ann.pending == []
    assert len(bob.said("patch")) == 1
    assert is_mirrored(flow, ann)


async def test_a_change_that_does_not_fit_is_refused_as_a_whole(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change(place("shout", 5), {"op": "remove_node", "node": "nothing"})
    await settled(flow, ann)
    (refusal,) = ann.said("refused")
    assert "nothing" in refusal["message"]
    assert ann.pending == []
    assert ann.said("patch") == []


async def test_what_cannot_be_read_is_refused(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change({"op": "format_disk"})
    ann.edit(type="change", edits="none")
    deep: object = 1
    for _ in range(600):
        deep = [deep]
    ann.change({"op": "set_input", "node": "shout", "port": "separator", "value": deep})
    await settled(flow, ann)
    assert len(ann.said("refused")) + len(ann.said("patch")) == 3
    assert len(ann.said("refused")) >= 2
    assert ann.pending == []


async def test_two_people_delete_the_same_node(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change({"op": "remove_node", "node": "hello"})
    bob.change({"op": "remove_node", "node": "hello"})
    await settled(flow, ann, bob)
    assert list(bob.nodes) == ["shout"]
    assert "no node 'hello'" in bob.said("refused")[0]["message"]
    assert is_mirrored(flow, ann)
    assert is_mirrored(flow, bob)


async def test_a_wire_to_a_node_that_has_just_gone_is_refused(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change({"op": "remove_node", "node": "shout"})
    bob.change({"op": "connect", "source": "hello", "target": "shout", "target_port": "separator"})
    await settled(flow, ann, bob)
    assert bob.said("refused")[0]["message"] == "There is no node 'shout'."
    assert is_mirrored(flow, bob)


async def test_undo_and_redo_are_ones_own(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(set_separator("?"), label="Set separator")
    bob.change(place("hello", 9), label="Move")
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert ann.nodes["shout"]["inputs"]["separator"] == "!"
    assert ann.layout["nodes"]["hello"]["x"] == 9
    assert ann.said("history")[-1] == {"type": "history", "undo": None, "redo": "Set separator"}
    ann.edit(type="redo")
    await settled(flow, ann, bob)
    assert bob.nodes["shout"]["inputs"]["separator"] == "?"


async def test_undo_leaves_what_others_changed_in_the_same_node(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(set_separator("?"))
    bob.change({"op": "set_comment", "node": "shout", "comment": "quiet"})
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert ann.nodes["shout"]["inputs"]["separator"] == "!"
    assert ann.nodes["shout"]["comment"] == "quiet"


async def test_an_undo_that_would_destroy_others_work_is_skipped_with_a_notice(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(set_separator("?"), label="Set separator")
    bob.change(set_separator("…"))
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert ann.nodes["shout"]["inputs"]["separator"] == "…"
    (notice,) = ann.said("notice")
    assert "Set separator" in notice["message"]
    assert "shout" in notice["message"]
    assert ann.pending == []
    assert ann.said("history")[-1]["undo"] is None


async def test_undo_does_not_take_away_what_others_built_on(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change({"op": "add_node", "node": {"id": "more", "kind": "text.join_text", "inputs": {"parts": ["a"]}}})
    bob.change({"op": "connect", "source": "more", "target": "shout", "target_port": "separator"})
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert "more" in ann.nodes
    assert "shout" in ann.said("notice")[0]["message"]


async def test_undo_does_not_take_a_node_out_of_a_block_by_whose_name_others_read_it(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    node = {"id": "more", "kind": "text.join_text", "inputs": {"parts": ["a"]}}
    ann.change({"op": "add_node", "node": node})
    ann.edit(type="command", name="add", args={"kind": "if", "at": [0, 300]})
    await settled(flow, ann, bob)
    ann.edit(type="command", name="move_into", args={"nodes": ["more"], "block": "branch", "arm": "then"})
    await settled(flow, ann, bob)
    wire = {"source": "branch", "source_port": "more", "target": "shout", "target_port": "separator"}
    bob.edit(type="command", name="connect", args=wire)
    await settled(flow, ann, bob)
    assert bob.nodes["shout"]["inputs"]["separator"] == {"$ref": "branch", "port": "more"}
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert ann.nodes["more"]["block"] == "branch"
    assert "shout" in ann.said("notice")[-1]["message"]

    bob.edit(type="undo")
    await settled(flow, ann, bob)
    assert ann.nodes["shout"]["inputs"]["separator"] == "!"
    assert is_mirrored(flow, ann)


async def test_undo_of_a_deletion_brings_nodes_wires_and_places_back_where_they_were(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(place("hello", 3))
    await settled(flow, ann, bob)
    before = bob.state()
    order = list(bob.nodes)
    ann.change({"op": "remove_node", "node": "hello"}, {"op": "place_nodes", "places": {"hello": None}})
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert bob.state() == before
    assert list(bob.nodes) == order


async def test_a_rename_is_undone_although_others_went_on(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change({"op": "rename_node", "node": "hello", "to": "hi"}, label="Rename")
    await settled(flow, ann, bob)
    assert bob.said("patch")[-1]["renamed"] == {"hello": "hi"}
    bob.change({"op": "set_comment", "node": "hi", "comment": "first"})
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert ann.nodes["hello"]["comment"] == "first"
    assert ann.nodes["shout"]["links"][0][0] == "hello"
    ann.edit(type="redo")
    await settled(flow, ann, bob)
    assert bob.nodes["hi"]["comment"] == "first"
    assert is_mirrored(flow, bob)


async def test_a_wire_follows_a_name_in_an_expression(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change({"op": "set_input", "node": "shout", "port": "separator", "value": {"$code": "late + '!'"}})
    node = {"id": "late", "kind": "text.join_text", "inputs": {"parts": ["a"]}}
    ann.change({"op": "add_node", "node": node, "index": 0})
    await settled(flow, ann)
    assert ["late", "result", "separator", []] in ann.nodes["shout"]["links"]
    assert next(iter(ann.nodes)) == "late"
    assert is_mirrored(flow, ann)


async def test_a_dropped_connection_goes_on_with_what_was_missed(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    bob.drop()
    bob.change(place("hello", 1))
    ann.change(place("shout", 2))
    ann.change(place("shout", 3))
    bob.connect(flow)
    await settled(flow, ann, bob)
    assert len(bob.said("welcome")) == 1
    assert is_mirrored(flow, ann)
    assert is_mirrored(flow, bob)
    assert bob.layout["nodes"] == {"hello": {"x": 1, "y": 0}, "shout": {"x": 3, "y": 0}}


async def test_a_message_that_is_sent_again_is_not_carried_out_twice(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    node = {"id": "more", "kind": "text.join_text", "inputs": {"parts": ["a"]}}
    ann.change({"op": "add_node", "node": node})
    ann.edit(type="undo")
    ann.change({"op": "remove_node", "node": "nobody"})
    # The answers are lost on the way.
    ann.connect(flow)
    await settled(flow, ann)
    assert ann.pending == []
    assert "more" not in ann.nodes
    assert len(ann.said("patch")) == 2
    assert is_mirrored(flow, ann)


async def test_what_was_sent_before_the_greeting_of_a_new_line_waits_for_it(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    ann.drop()
    late = {"type": "change", "seq": 2, "edits": [place("hello", 2)]}
    flow.receive(ann.person, ann.wire, late)
    ann.change(place("hello", 1))
    ann.change(place("hello", 2))
    ann.connect(flow)
    await settled(flow, ann)
    assert [patch["seq"] for patch in ann.said("patch")] == [1, 2]


async def test_everything_is_there_after_a_restart(workspace, sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(set_separator("?"), label="Set separator")
    bob.change(place("hello", 7))
    ann.change({"op": "rename_node", "node": "hello", "to": "hi"}, {"op": "follow_rename", "node": "hello", "to": "hi"})
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    state = drawing_to_json(flow.session.drawing)
    await sessions.close("greeting")
    again = await sessions.open("greeting")
    assert drawing_to_json(again.session.drawing) == state
    assert again.session.revision > flow.session.revision
    ann.connect(again)
    await settled(again, ann)
    assert ann.said("welcome")[-1]["history"] == {"undo": "Set separator", "redo": "Edit"}
    assert ann.said("welcome")[-1]["saved"]["dirty"] is True
    ann.edit(type="redo")
    ann.edit(type="undo")
    ann.edit(type="undo")
    await settled(again, ann)
    assert ann.nodes["shout"]["inputs"]["separator"] == "!"
    assert "hello" in ann.nodes
    assert is_mirrored(again, ann)


async def test_problems_and_code_follow_a_change(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    await until(lambda: ann.read() or ann.said("code"))
    ann.change({"op": "change_kind", "node": "shout", "kind": "text.shout_loud"})
    await until(lambda: bob.read() or [one for one in bob.said("problems") if one["problems"]])
    (problem, *_) = bob.said("problems")[-1]["problems"]
    assert problem["node"] == "shout"
    await flow.derived.current()
    bob.read()
    code = bob.said("code")[-1]
    line = code["lines"]["hello"][0]
    assert code["text"].splitlines()[line - 1].strip().startswith("hello = ")
    assert code["error"] is None


async def typed(flow, mirror, old: str, new: str, base: int | None = None) -> None:
    written = await flow.derived.current()
    mirror.edit(type="code", text=written.text.replace(old, new), **({"base": base} if base else {}))
    await settled(flow, mirror)


async def test_code_redraws_the_canvas_as_it_is_typed_and_is_undone_in_one_step(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    await typed(flow, ann, '"!"', '"?"')
    await typed(flow, ann, '"?"', '"?!"')
    await settled(flow, ann, bob)
    assert bob.nodes["shout"]["inputs"]["separator"] == "?!"
    assert bob.said("patch")[-1]["client"] == "ann"
    await flow.derived.current()
    await settled(flow, bob)
    assert bob.said("code")[-1]["client"] == "ann"
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert bob.nodes["shout"]["inputs"]["separator"] == "!"
    assert is_mirrored(flow, bob)


async def test_text_that_does_not_read_says_where_and_leaves_the_drawing(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    await typed(flow, ann, "hello = ", "hello = = ")
    error = ann.said("code")[-1]["error"]
    assert error["line"] == 9
    assert error["message"]
    assert ann.pending == []
    assert not [one for one in bob.said("code") if one["error"]]
    await typed(flow, ann, '"!"', '"?"')
    assert ann.nodes["shout"]["inputs"]["separator"] == "?"
    await flow.derived.current()
    await settled(flow, ann)
    assert ann.said("code")[-1]["error"] is None


async def test_what_others_do_while_a_person_types_stays(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    before = (await flow.derived.current()).text
    bob.change({"op": "set_comment", "node": "hello", "comment": "from bob"})
    bob.change({"op": "add_node", "node": {"id": "more", "kind": "text.join_text", "inputs": {"parts": ["a"]}}})
    ann.edit(type="code", text=before.replace('"!"', '"?"'))
    await settled(flow, ann, bob)
    assert ann.nodes["hello"]["comment"] == "from bob"
    assert "more" in ann.nodes
    ann.edit(type="code", text=before.replace('"!"', '"?!"'))
    await settled(flow, ann, bob)
    assert (ann.nodes["shout"]["inputs"]["separator"], ann.nodes["hello"]["comment"]) == ("?!", "from bob")
    assert is_mirrored(flow, bob)


async def test_a_variable_that_is_renamed_in_the_code_keeps_its_place(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(place("hello", 7))
    await typed(flow, ann, "hello", "hi")
    await settled(flow, ann, bob)
    assert bob.said("patch")[-1]["renamed"] == {"hello": "hi"}
    assert bob.layout["nodes"]["hi"]["x"] == 7
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert bob.layout["nodes"]["hello"]["x"] == 7
    assert is_mirrored(flow, bob)


async def test_problems_come_with_buttons(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change({"op": "set_input", "node": "shout", "port": "separator", "value": {"$ref": "hello", "port": "nowhere"}})
    await until(lambda: ann.read() or [one for one in ann.said("problems") if one["problems"]])
    (problem, *_) = ann.said("problems")[-1]["problems"]
    action = problem["actions"][0]
    ann.edit(type="command", name=action["command"], args=action["args"])
    await flow.derived.current()
    await settled(flow, ann)
    assert ann.said("refused") == []
    assert ann.said("problems")[-1]["problems"] == []


async def test_a_long_journal_becomes_short_while_work_goes_on(sessions, workspace):
    flow, (ann,) = await opened(sessions, "ann")
    journal = workspace.data / "drafts" / "greeting.journal"
    for number in range(450):
        ann.change(place("hello", number))
    await settled(flow, ann)
    for number in range(10):
        ann.change(place("shout", number))
    await until(lambda: not flow.session.draft.is_long and len(journal.read_text().splitlines()) < 100)
    state = drawing_to_json(flow.session.drawing)
    await sessions.close("greeting")
    assert drawing_to_json((await sessions.open("greeting")).session.drawing) == state


async def test_a_damaged_last_line_is_skipped_and_told(sessions, workspace):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change(place("hello", 1))
    ann.change(place("hello", 2))
    await settled(flow, ann)
    await sessions.close("greeting")
    journal = workspace.data / "drafts" / "greeting.journal"
    journal.write_bytes(journal.read_bytes()[:-10])
    flow, (ann,) = await opened(sessions, "ann")
    assert ann.layout["nodes"]["hello"]["x"] == 1
    assert "one change could not be read" in ann.said("notice")[0]["message"]
    ann.change(place("hello", 3))
    await settled(flow, ann)
    await sessions.close("greeting")
    flow, (ann,) = await opened(sessions, "ann")
    assert ann.layout["nodes"]["hello"]["x"] == 3
    assert ann.said("notice") == []
