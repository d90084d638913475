"""Saving, versions, and files that change on disk while they are open."""

from __future__ import annotations

import pytest

from engine.document.layout import layout_path
from engine.errors import RequestError
from studio.sessions.registry import Sessions
from studio.sessions.wire import drawing_to_json
from tests.sessions.browsers import asked, is_mirrored, opened, settled, until
from tests.sessions.conftest import TEXT, surroundings_of


def path_of(workspace):
    return workspace.root / "flows" / "greeting.py"


def separator(text: str) -> dict[str, object]:
    return {"op": "set_input", "node": "shout", "port": "separator", "value": text}


def move(x: float) -> dict[str, object]:
    return {"op": "place_nodes", "places": {"shout": {"x": x, "y": 0}}}


async def test_saving_writes_the_file_and_its_layout_and_keeps_a_version(sessions, workspace):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(separator("?"), move(7))
    answer = await asked(flow, ann, "save", message="Ask politely")
    assert answer["result"]["version"] == 1
    assert path_of(workspace).read_text() == TEXT.replace('separator="!"', 'separator="?"')
    assert '"x": 7.0' in layout_path(path_of(workspace)).read_text()
    await settled(flow, ann, bob)
    said = bob.said("saved")[-1]["saved"]
    assert said | {"at": ""} == {"dirty": False, "changes": 0, "version": 1, "at": "", "on_disk": "same"}
    (version,) = (await asked(flow, bob, "versions"))["result"]
    assert (version["number"], version["message"], version["saved"]) == (1, "Ask politely", True)


async def test_after_saving_nothing_is_unsaved_also_after_a_restart(sessions, workspace):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change(separator("?"), label="Set separator")
    await asked(flow, ann, "save")
    await sessions.close("greeting")
    _, (ann,) = await opened(sessions, "ann")
    await until(lambda: ann.read() or (ann.said("saved") and ann.said("saved")[-1]["saved"]["version"]))
    assert ann.said("saved")[-1]["saved"]["dirty"] is False
    assert ann.said("welcome")[-1]["history"]["undo"] == "Set separator"


async def test_unsaved_changes_are_counted_shown_and_taken_back(sessions, workspace):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    before = drawing_to_json(flow.session.drawing)
    ann.change(separator("?"), move(7), label="Ask")
    ann.change({"op": "place_nodes", "places": {"hello": {"x": 90, "y": 50}}})
    ann.change({"op": "add_parameter", "parameter": {"name": "mood", "type": "str", "default": "glad"}})
    await settled(flow, ann, bob)
    assert bob.said("saved")[-1]["saved"]["changes"] == 3
    difference = (await asked(flow, bob, "difference", **{"from": "saved", "to": None}))["result"]
    assert [one["node"] for one in difference["changed"]] == ["shout"]
    assert difference["around"] == [{"what": "parameter", "name": "mood"}, {"what": "moved", "name": "hello"}]
    await asked(flow, bob, "revert")
    await settled(flow, ann, bob)
    assert drawing_to_json(flow.session.drawing) == before
    assert ann.said("saved")[-1]["saved"] | {"at": ""} == {
        "dirty": False,
        "changes": 0,
        "version": None,
        "at": "",
        "on_disk": "same",
    }
    bob.edit(type="undo")
    await settled(flow, ann, bob)
    assert ann.said("saved")[-1]["saved"]["changes"] == 3
    # A draft that is opened again is compared with the file, too.
    await sessions.close("greeting")
    _, (ann,) = await opened(sessions, "ann")
    await until(lambda: ann.read() or (ann.said("saved") and ann.said("saved")[-1]["saved"]["changes"]))
    assert ann.said("saved")[-1]["saved"]["changes"] == 3


async def test_a_version_is_restored_with_its_places_and_that_can_be_undone(sessions):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(move(7))
    await asked(flow, ann, "save", message="first")
    ann.change(separator("?"), move(9), {"op": "remove_node", "node": "hello"})
    await asked(flow, ann, "save", message="second")
    after = drawing_to_json(flow.session.drawing)
    second, first = (await asked(flow, ann, "versions"))["result"]
    difference = (await asked(flow, ann, "difference", **{"from": first["id"], "to": second["id"]}))["result"]
    assert difference["removed"] == ["hello"]
    what = {one["port"]: (one["before"], one["after"]) for one in difference["changed"][0]["what"]}
    assert what["separator"] == ("!", "?")
    assert '-    hello = join_text.submit(parts=["Hello", who])' in difference["code"]
    await asked(flow, ann, "restore", id=first["id"])
    await settled(flow, ann, bob)
    assert bob.layout["nodes"]["shout"]["x"] == 7
    assert list(bob.nodes) == ["hello", "shout"]
    ann.edit(type="undo")
    await settled(flow, ann, bob)
    assert drawing_to_json(flow.session.drawing) == after
    assert is_mirrored(flow, bob)


async def test_the_difference_to_the_draft_needs_no_version_of_it(sessions):
    flow, (ann,) = await opened(sessions, "ann")
    await asked(flow, ann, "save")
    (version,) = (await asked(flow, ann, "versions"))["result"]
    ann.change({"op": "set_comment", "node": "hello", "comment": "new"})
    difference = (await asked(flow, ann, "difference", **{"from": version["id"], "to": None}))["result"]
    assert difference["changed"] == [{"node": "hello", "what": [{"port": "comment", "before": None, "after": "new"}]}]
    assert "+    # new" in difference["code"]
    assert "no such version" in (await asked(flow, ann, "restore", id="other"))["error"]["message"]


async def test_a_file_that_was_changed_on_disk_is_not_overwritten(sessions, workspace):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change(separator("?"))
    theirs = TEXT.replace("Hello", "Good morning")
    path_of(workspace).write_text(theirs)
    answer = await asked(flow, ann, "save")
    assert "changed on disk" in answer["error"]["message"]
    assert path_of(workspace).read_text() == theirs
    await settled(flow, ann, bob)
    assert bob.said("saved")[-1]["saved"]["on_disk"] == "changed"


async def test_a_change_on_disk_is_noticed_without_being_asked_for(sessions, workspace):
    flow, (ann,) = await opened(sessions, "ann")
    path_of(workspace).write_text(TEXT.replace("Hello", "Good morning"))
    await until(lambda: ann.read() or [one for one in ann.said("saved") if one["saved"]["on_disk"] == "changed"])
    path_of(workspace).unlink()
    await until(lambda: ann.read() or [one for one in ann.said("saved") if one["saved"]["on_disk"] == "gone"])
    assert (await asked(flow, ann, "save"))["result"]
    assert path_of(workspace).read_text() == TEXT


async def test_theirs_is_taken_over_as_a_change_and_mine_is_kept_as_a_version(sessions, workspace):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change(separator("?"))
    path_of(workspace).write_text(TEXT.replace("Hello", "Good morning"))
    assert "error" in await asked(flow, ann, "save")
    assert "error" not in await asked(flow, ann, "reload", keep="theirs")
    await settled(flow, ann)
    assert ann.nodes["hello"]["inputs"]["parts"][0] == "Good morning"
    assert ann.nodes["shout"]["inputs"]["separator"] == "!"
    assert ann.said("saved")[-1]["saved"]["dirty"] is False
    (version, *_) = (await asked(flow, ann, "versions"))["result"]
    await asked(flow, ann, "restore", id=version["id"])
    await settled(flow, ann)
    assert ann.nodes["shout"]["inputs"]["separator"] == "?"


async def test_mine_replaces_the_file_and_theirs_is_kept_as_a_version(sessions, workspace):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change(separator("?"))
    path_of(workspace).write_text("this is no flow (")
    assert "error" in await asked(flow, ann, "reload", keep="neither")
    assert "error" in await asked(flow, ann, "reload", keep="theirs")
    assert (await asked(flow, ann, "reload", keep="mine"))["result"]["version"] == 2
    assert path_of(workspace).read_text() == TEXT.replace('separator="!"', 'separator="?"')
    texts = [(one["number"], one["message"]) for one in (await asked(flow, ann, "versions"))["result"]]
    assert texts == [(2, ""), (1, "Changed on disk, and replaced")]


async def test_a_draft_is_not_lost_when_the_file_changes_while_the_studio_is_away(sessions, workspace):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change(separator("?"))
    await settled(flow, ann)
    await sessions.close("greeting")
    path_of(workspace).write_text(TEXT.replace("Hello", "Good morning"))
    _, (ann,) = await opened(sessions, "ann")
    assert ann.nodes["shout"]["inputs"]["separator"] == "?"
    assert ann.said("welcome")[-1]["saved"]["on_disk"] == "changed"
    await sessions.close("greeting")
    path_of(workspace).unlink()
    _, (ann,) = await opened(sessions, "ann")
    assert ann.nodes["shout"]["inputs"]["separator"] == "?"
    assert ann.said("welcome")[-1]["saved"]["on_disk"] == "gone"


async def test_a_file_without_unsaved_changes_is_simply_read_again(sessions, workspace):
    flow, (ann,) = await opened(sessions, "ann")
    ann.change(separator("?"))
    await asked(flow, ann, "save")
    await sessions.close("greeting")
    path_of(workspace).write_text(TEXT.replace("Hello", "Good morning"))
    flow, (ann,) = await opened(sessions, "ann")
    assert ann.nodes["hello"]["inputs"]["parts"][0] == "Good morning"
    assert ann.said("welcome")[-1]["saved"]["on_disk"] == "same"
    ann.change(move(3))
    await settled(flow, ann)
    await sessions.close("greeting")
    _, (ann,) = await opened(sessions, "ann")
    assert ann.said("notice") == []
    assert ann.nodes["hello"]["inputs"]["parts"][0] == "Good morning"
    assert ann.layout["nodes"]["shout"]["x"] == 3


async def test_two_studios_do_not_write_one_draft(sessions, workspace):
    await sessions.open("greeting")
    other = Sessions(surroundings_of(workspace))
    with pytest.raises(RequestError, match="another studio"):
        await other.open("greeting")
    await sessions.close("greeting")
    assert (await other.open("greeting")).session.drawing.flow.name == "greeting"
    await other.close_all()


async def test_a_kind_of_the_flows_own_file_goes_with_the_welcome_and_with_patches(sessions, workspace):
    own = TEXT.replace(
        "@flow(", '@task\ndef loud(text: str) -> str:\n    """Shout."""\n    return text.upper()\n\n\n@flow('
    )
    own = own.replace("from prefect import flow", "from prefect import flow, task")
    path_of(workspace).write_text(own)
    flow, (ann,) = await opened(sessions, "ann")
    assert ann.said("welcome")[0]["kinds"] == {}
    ann.change({"op": "add_node", "node": {"id": "big", "kind": "local.loud", "inputs": {"text": "x"}}})
    await settled(flow, ann)
    kind = ann.said("patch")[-1]["kinds"]["local.loud"]
    assert kind["inputs"][0]["sort"] == "text"
    await sessions.close("greeting")
    _, (bob,) = await opened(sessions, "bob")
    assert bob.said("welcome")[0]["kinds"]["local.loud"] == kind
