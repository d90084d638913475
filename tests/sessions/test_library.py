"""Flows as documents: made, named, copied, deleted and brought back, imported and exported."""

from __future__ import annotations

import json

import pytest

from engine.errors import RequestError, UnknownName
from studio.sessions.library import FlowLibrary
from tests.sessions.mirror import Mirror


@pytest.fixture
def library(sessions):
    return FlowLibrary(sessions)


async def test_a_flow_is_listed_with_what_it_says_of_itself(library):
    (entry,) = await library.entries()
    assert (entry.name, entry.title, entry.nodes) == ("greeting", "greeting", 2)
    assert entry.description == "Two texts become one."
    assert not entry.has_draft


async def test_a_file_that_is_no_flow_is_listed_with_its_problem_in_flows_only(library, workspace):
    (workspace.root / "flows" / "broken.py").write_text("def f(:\n")
    (workspace.root / "script.py").write_text("print(1)\n")
    found = {entry.name: entry.problem for entry in await library.entries()}
    assert set(found) == {"greeting", "broken"}
    assert "line 1" in found["broken"]


async def test_a_new_flow_gets_a_name_of_its_own(library, sessions):
    names = [
        await library.create("Größe & Gewicht"),
        await library.create("grosse gewicht"),
        await library.create("日本"),
    ]
    assert names == ["grosse_gewicht", "grosse_gewicht_2", "flow"]
    flow = await sessions.open("grosse_gewicht")
    assert flow.session.drawing.flow.name == "Größe & Gewicht"
    assert flow.session.drawing.flow.nodes == ()


async def test_a_copy_holds_what_was_not_saved_yet_and_has_a_title_of_its_own(library, sessions):
    flow = await sessions.open("greeting")
    ann = Mirror("ann")
    ann.connect(flow)
    ann.change(
        {"op": "set_comment", "node": "hello", "comment": "new"}, {"op": "place_nodes", "places": {"hello": {"x": 4}}}
    )
    await flow.inbox.settled()
    name = await library.duplicate("greeting")
    copy = (await sessions.open(name)).session.drawing
    assert name == "greeting_copy"
    assert copy.flow.name == "greeting copy"
    assert copy.flow.by_id["hello"].comment == "new"
    assert copy.layout.nodes["hello"].x == 4
    assert {entry.name: entry.has_draft for entry in await library.entries()}["greeting"]


async def test_a_renamed_flow_keeps_its_draft_and_those_who_look_are_told(library, sessions):
    flow = await sessions.open("greeting")
    ann = Mirror("ann")
    ann.connect(flow)
    ann.change({"op": "set_comment", "node": "hello", "comment": "new"})
    await library.rename("greeting", "hello")
    ann.read()
    assert "hello" in ann.said("notice")[-1]["message"]
    again = await sessions.open("hello")
    assert again.session.drawing.flow.by_id["hello"].comment == "new"
    with pytest.raises(UnknownName):
        await sessions.open("greeting")


async def test_a_deleted_flow_comes_back_with_everything(library, sessions):
    flow = await sessions.open("greeting")
    ann = Mirror("ann")
    ann.connect(flow)
    ann.change({"op": "set_comment", "node": "hello", "comment": "new"})
    id = await library.delete("greeting")
    assert await library.entries() == []
    with pytest.raises(UnknownName):
        await sessions.open("greeting")
    assert await library.restore(id) == "greeting"
    assert (await sessions.open("greeting")).session.drawing.flow.by_id["hello"].comment == "new"
    with pytest.raises(UnknownName):
        await library.restore(id)


async def test_what_is_deleted_does_not_replace_a_new_flow_of_that_name(library):
    id = await library.delete("greeting")
    await library.create("greeting")
    with pytest.raises(RequestError, match="already"):
        await library.restore(id)


async def test_an_exported_document_is_imported_again(library, sessions):
    exported = await library.export("greeting", "json")
    name = await library.import_file(exported.file_name, exported.text.encode())
    assert (await sessions.open(name)).session.drawing.flow.by_id.keys() == {"hello", "shout"}
    text = (await library.export("greeting")).text
    assert await library.import_file("C:\\Users\\me\\greeting.PY", text.encode()) == "greeting_3"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("x.py", b"\xff\xfe\x00", "not text"),
        ("x.py", b"", "empty"),
        ("x.py", b"print('hello')", "flow"),
        ("x.json", b"[1, 2]", "not a flow"),
        ("x.json", b"{", "not valid JSON"),
        ("x.png", b"\x89PNG", "not text"),
        ("x.txt", b"just words", "Python"),
        ("x.py", b"#" * (10 * 1024 * 1024 + 1), "MB"),
    ],
)
async def test_what_is_no_flow_is_not_imported_and_the_reason_is_told(library, name, data, said):
    with pytest.raises(RequestError, match=said) as error:
        await library.import_file(name, data)
    assert error.value.fix
    assert len(await library.entries()) == 1


async def test_nothing_of_an_imported_file_is_run(library, tmp_path):
    canary = tmp_path / "canary"
    text = (await library.export("greeting")).text
    evil = f'open({str(canary)!r}, "w").close()\n' + text
    await library.import_file("evil.py", evil.encode())
    assert not canary.exists()


NASTY = [
    "..",
    "../x",
    "a/b",
    "a\\b",
    "/etc/passwd",
    "a\0b",
    "",
    ".",
    "con",
    "x" * 101,
    "ä",
    "a.py",
    "%2e%2e",
    "-x/..",
    "~",
]


@pytest.mark.parametrize("name", NASTY)
async def test_no_name_leads_out_of_the_workspace(library, sessions, name, workspace):
    before = sorted(path.name for path in workspace.root.rglob("*"))
    for attempt in (
        lambda: library.rename("greeting", name),
        lambda: library.rename(name, "fine"),
        lambda: library.delete(name),
        lambda: library.duplicate(name),
        lambda: library.export(name),
        lambda: library.restore(name),
        lambda: sessions.open(name),
    ):
        with pytest.raises(RequestError):
            await attempt()
    assert sorted(path.name for path in workspace.root.rglob("*")) == before


async def test_names_of_titles_and_files_are_tamed(library, workspace):
    for title in ["../../x", "a/b\\c", "\0", "<script>alert(1)</script>", "con", "\u202eevil"]:
        name = await library.create(title)
        assert (workspace.root / "flows" / f"{name}.py").is_file()
    data = json.dumps({"name": "x", "nodes": []}).encode()
    for file_name in ["../../etc/passwd.json", "..\\..\\x.json", ".json"]:
        name = await library.import_file(file_name, data)
        assert (workspace.root / "flows" / f"{name}.py").is_file()
