"""Two or three browsers edit at random, drop out, reload and come back: all copies end equal to the session."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from engine.python.read import read_flow
from engine.workspace import Workspace
from studio.sessions.draft import Draft, draft_path
from studio.sessions.journal import Journal
from studio.sessions.open_flow import OpenFlow
from studio.sessions.registry import Sessions
from studio.sessions.wire import drawing_to_json
from tests.sessions.conftest import TEXT, surroundings_of
from tests.sessions.mirror import Mirror
from tests.sessions.small_kinds import small_catalogue

PEOPLE = ("ann", "bob", "cem")
NAMES = st.sampled_from(["hello", "shout", "a", "b", "late", "join_text_1"])
KINDS = st.sampled_from(["text.join_text", "text.change_case", "number.calculate", "local.gone", "elsewhere:fetch"])
VALUES: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(["x", 1, 1.0, True, None, "\ud800", "</script>", [1, "a"]]),
    NAMES.map(lambda name: {"$ref": name}),
    NAMES.map(lambda name: [{"$ref": name}, "y"]),
    NAMES.map(lambda name: {"$code": f"{name} + 1"}),
    st.sampled_from([{"$param": "who"}, {"$code": "late"}, {"$code": "1 +"}]),
)
PORTS = st.sampled_from(["parts", "separator", "text", "a"])
COMMENTS = st.sampled_from(["", "one", "two", "# three", "é"])
PLACES = st.one_of(st.none(), st.builds(lambda x, y: {"x": x, "y": y}, st.integers(0, 9), st.integers(0, 9)))
EDITS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(
        lambda name, kind, port, value: {
            "op": "add_node",
            "node": {"id": name, "kind": kind, "inputs": {port: value}},
        },
        NAMES,
        KINDS,
        PORTS,
        VALUES,
    ),
    st.builds(lambda name: {"op": "remove_node", "node": name}, NAMES),
    st.builds(lambda name, to: {"op": "rename_node", "node": name, "to": to}, NAMES, NAMES),
    st.builds(lambda n, p, v: {"op": "set_input", "node": n, "port": p, "value": v}, NAMES, PORTS, VALUES),
    st.builds(lambda n, p: {"op": "clear_input", "node": n, "port": p}, NAMES, PORTS),
    st.builds(lambda s, t, p: {"op": "connect", "source": s, "target": t, "target_port": p}, NAMES, NAMES, PORTS),
    st.builds(lambda n, c: {"op": "set_comment", "node": n, "comment": c}, NAMES, COMMENTS),
    st.builds(lambda n, i: {"op": "reorder", "node": n, "index": i}, NAMES, st.integers(0, 4)),
    st.builds(lambda n, p: {"op": "place_nodes", "places": {n: p}}, NAMES, PLACES),
    st.builds(
        lambda i, g: {"op": "set_group", "id": i, "group": g},
        st.sampled_from(["g1", "g2"]),
        st.one_of(st.none(), st.builds(lambda n: {"title": "x", "nodes": [n]}, NAMES)),
    ),
    st.builds(
        lambda i, t: {"op": "set_note", "id": i, "note": t},
        st.sampled_from(["n1", "n2"]),
        st.one_of(st.none(), st.builds(lambda t: {"text": t}, COMMENTS)),
    ),
    st.builds(lambda n: {"op": "add_parameter", "parameter": {"name": n, "default": 1}}, st.sampled_from(["p", "q"])),
    st.builds(lambda n: {"op": "remove_parameter", "parameter": n}, st.sampled_from(["p", "q", "who"])),
    st.builds(lambda n, t: {"op": "rename_parameter", "parameter": n, "to": t}, st.sampled_from(["p", "who"]), NAMES),
    st.builds(lambda n: {"op": "set_returns", "returns": {"$ref": n}}, NAMES),
    st.builds(lambda d: {"op": "set_description", "description": d}, COMMENTS),
    st.builds(lambda n: {"op": "set_name", "name": n}, st.sampled_from(["Greeting", "ä b"])),
)
COMMANDS: st.SearchStrategy[tuple[str, dict[str, Any]]] = st.one_of(
    st.builds(lambda k: ("add", {"kind": k, "at": [0, 0]}), KINDS),
    st.builds(lambda n, h: ("delete", {"nodes": n, "heal": h}), st.lists(NAMES, max_size=3), st.booleans()),
    st.builds(lambda n: ("duplicate", {"nodes": n}), st.lists(NAMES, min_size=1, max_size=3, unique=True)),
    st.builds(lambda n, t: ("rename", {"node": n, "to": t}), NAMES, NAMES),
    st.builds(lambda n, p, t: ("set_field", {"node": n, "port": p, "text": t}), NAMES, PORTS, COMMENTS),
    st.builds(lambda n, p: ("to_parameter", {"node": n, "port": p, "name": "p"}), NAMES, PORTS),
)


class SessionMachine(RuleBasedStateMachine):
    @initialize(people=st.integers(2, 3))
    def start(self, people: int) -> None:
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp()).resolve()
        self.workspace = Workspace(self.folder)
        self.workspace.prepare()
        (self.folder / "flows").mkdir()
        (self.folder / "flows" / "greeting.py").write_text(TEXT)
        self.sessions = Sessions(surroundings_of(self.workspace))
        self.mirrors = [Mirror(name) for name in PEOPLE[:people]]
        self.flow = self.run(self.sessions.open("greeting"))
        for mirror in self.mirrors:
            self.in_loop(lambda mirror=mirror: mirror.connect(self.flow))

    def run(self, work: Any) -> Any:
        return self.loop.run_until_complete(work)

    def tick(self) -> None:
        """Let what is queued go out."""
        self.run(asyncio.sleep(0))

    def by(self, index: int) -> Mirror:
        return self.mirrors[index % len(self.mirrors)]

    @rule(who=st.integers(0, 2), edits=st.lists(EDITS, min_size=1, max_size=3))
    def change(self, who: int, edits: list[dict[str, Any]]) -> None:
        def work() -> None:
            self.by(who).change(*edits)

        self.in_loop(work)

    @rule(who=st.integers(0, 2), command=COMMANDS)
    def command(self, who: int, command: tuple[str, dict[str, Any]]) -> None:
        self.in_loop(lambda: self.by(who).edit(type="command", name=command[0], args=command[1]))

    @rule(who=st.integers(0, 2), what=st.sampled_from(["undo", "undo", "redo"]))
    def step_back(self, who: int, what: str) -> None:
        self.in_loop(lambda: self.by(who).edit(type=what))

    @rule(who=st.integers(0, 2), what=st.integers(0, 5), name=NAMES, wait=st.booleans())
    def type_code(self, who: int, what: int, name: str, wait: bool) -> None:
        """Type into the newest text, or leave out waiting for it."""
        written = self.run(self.flow.derived.current())
        if written.error is None:
            text = _typed(written.text, what, name)
            self.in_loop(lambda: self.by(who).edit(type="code", text=text))
        if wait:
            self.run(self.flow.inbox.settled())

    @rule(who=st.integers(0, 2))
    def drop(self, who: int) -> None:
        self.in_loop(self.by(who).drop)

    @rule(who=st.integers(0, 2), forget=st.booleans())
    def come_back(self, who: int, forget: bool) -> None:
        self.in_loop(lambda: self.by(who).connect(self.flow, forget=forget))

    @rule()
    def restart(self) -> None:
        """The studio is killed: nothing is closed in an orderly way, and every page is loaded again."""
        self.run(self.flow.inbox.settled())
        old = self.flow
        for mirror in self.mirrors:
            self.in_loop(mirror.drop)
        for part in (old.derived, old.saved, old.runs):
            self.run(part.close())
        # What the system does for a process that is gone.
        old.session.draft.close()
        self.sessions = Sessions(surroundings_of(self.workspace))
        self.flow = self.run(self.sessions.open("greeting"))
        assert drawing_to_json(self.flow.session.drawing) == drawing_to_json(old.session.drawing)
        for mirror in self.mirrors:
            person, before = self.flow.session.people.get(mirror.name), old.session.people[mirror.name]
            if before.history.undo or before.history.redo:
                assert person is not None
                assert person.history.as_json() == before.history.as_json()
            self.in_loop(lambda mirror=mirror: mirror.connect(self.flow, forget=True))

    @rule()
    def compact(self) -> None:
        session = self.flow.session
        if draft_path(self.workspace.data, "greeting").exists():
            self.run(session.draft.compact(session.state()))

    @rule()
    def everybody_agrees(self) -> None:
        for mirror in self.mirrors:
            if mirror.person is None:
                self.in_loop(lambda mirror=mirror: mirror.connect(self.flow))
        self.run(self.flow.inbox.settled())
        self.tick()
        truth = drawing_to_json(self.flow.session.drawing)
        layout = {part: truth["layout"].get(part, {}) for part in ("nodes", "groups", "notes", "extra")}
        for mirror in self.mirrors:
            mirror.read()
            assert mirror.state() == {**truth, "layout": layout}
            assert list(mirror.nodes) == [node["id"] for node in truth["nodes"]]
            assert mirror.revision == self.flow.session.revision
            assert mirror.pending == []
        _nothing_dangles(self.flow)
        kept, _ = Draft(Journal(draft_path(self.workspace.data, "greeting"))).open()
        if kept is not None:
            assert drawing_to_json(kept.drawing) == truth

    @rule()
    def code_reads_back(self) -> None:
        self.run(self.flow.inbox.settled())
        written = self.run(self.flow.derived.current())
        if written.error is None:
            back = read_flow(written.text, small_catalogue())
            assert [node.id for node in back.nodes] == [*written.lines]
            assert set(back.links) == set(written.flow.links)

    def teardown(self) -> None:
        if hasattr(self, "loop"):
            self.everybody_agrees()
            self.run(self.sessions.close_all())
            self.loop.close()
            shutil.rmtree(self.folder)

    def in_loop(self, work: Any) -> None:
        async def inside() -> None:
            work()

        self.run(inside())
        for mirror in self.mirrors:
            if not mirror.wire.broken:
                mirror.read()


def _typed(text: str, what: int, name: str) -> str:
    lines = text.splitlines(keepends=True)
    body = [index for index, line in enumerate(lines) if line.startswith("    ") and " = " in line]
    at = body[len(name) % len(body)] if body else 0
    match what:
        case 0:
            return text + "\n# a remark\n"
        case 1 if body:
            return "".join([*lines[:at], f"    # about {name}\n", *lines[at:]])
        case 2 if body:
            return "".join([*lines[:at], f"    {name} = join_text.submit(parts=['{name}'])\n", *lines[at:]])
        case 3 if body:
            return "".join([*lines[:at], *lines[at + 1 :]])
        case 4:
            return text[: len(text) // 2]
        case _:
            return text.replace("'!'", "'?'").replace('"!"', '"?"')


def _nothing_dangles(flow: OpenFlow) -> None:
    drawing = flow.session.drawing
    ids = {node.id for node in drawing.flow.nodes}
    assert len(ids) == len(drawing.flow.nodes)
    assert {link.source for link in drawing.flow.links} <= ids


TestSessionMachine = SessionMachine.TestCase
TestSessionMachine.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
