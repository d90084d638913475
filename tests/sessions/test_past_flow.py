"""A past run in an editor: the drawing of its own version, moment by moment, and nothing that changes it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from engine.errors import RequestError
from engine.events import model as m
from studio.run_actions import RunActions
from studio.sessions.past_flow import PastFlow
from tests.sessions.browsers import until
from tests.sessions.conftest import TEXT
from tests.sessions.mirror import Mirror

LATER = TEXT.replace('"Hello", who', '"Bye", who')


class Engine:
    """Takes what it is asked to start."""

    def __init__(self) -> None:
        self.started: dict[str, Any] = {}

    async def call(self, method: str, /, **params: Any) -> Any:
        assert method == "start_run"
        self.started = params
        return {"run_id": "next"}


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def actions(sessions, engine) -> RunActions:
    async def client() -> Any:
        return engine

    return RunActions(client, sessions.surroundings.store, sessions.surroundings.catalogue)


@pytest.fixture
async def past(sessions, actions):
    """A run of a version that is not the flow's present one, with a value in the store."""
    around = sessions.surroundings
    store = await around.store()
    store.save_version("v1", "greeting", TEXT)
    (around.workspace.root / "flows" / "greeting.py").write_text(LATER)
    run = store.create_run("greeting", "v1", parameters={"who": "you"})
    begin = m.now()
    happened = [
        m.RunQueued(run=run),
        m.RunStarted(run=run),
        m.NodeStarted(run=run, node="hello"),
        m.NodeLogged(run=run, node="hello", message="x"),
        m.NodeOutput(run=run, node="hello", digest="d1", inline='"Hello, you"', key="k1"),
        m.NodeFinished(run=run, node="hello", duration_s=0.5),
        m.NodeStarted(run=run, node="shout"),
        m.NodeFailed(run=run, node="shout", error="no voice"),
        m.RunFailed(run=run, error="no voice", node="shout"),
    ]
    events = [event.model_copy(update={"time": begin + timedelta(seconds=n)}) for n, event in enumerate(happened)]
    store.append(run, events)
    return await PastFlow.open(run, sessions, actions)


async def greeted(flow: PastFlow) -> Mirror:
    mirror = Mirror("ann")
    mirror.connect(flow)  # pyright: ignore[reportArgumentType]
    await until(lambda: mirror.read() or mirror.said("welcome"))
    return mirror


async def answered(flow: PastFlow, mirror: Mirror, what: str, **args: Any) -> dict[str, Any]:
    number = mirror.ask(what, **args)
    await until(lambda: mirror.read() or number in mirror.answers)
    return mirror.answers[number]


async def test_the_drawing_is_that_of_the_run_and_not_of_today(past):
    flow = past
    welcome = (await greeted(flow)).said("welcome")[0]
    assert welcome["read_only"]
    assert [node["inputs"]["parts"][0] for node in welcome["nodes"] if node["id"] == "hello"] == ["Hello"]
    assert set(welcome["layout"]["nodes"]) == {"hello", "shout"}
    assert welcome["run"]["state"] == "failed"
    assert welcome["past"]["file"] == "greeting"
    moments = welcome["past"]["moments"]
    # Lines of the log are no moments, and times count from the first event.
    assert [(at, node, kind) for _, at, node, kind in moments][2:5] == [
        (2000, "hello", "node.started"),
        (4000, "hello", "node.output"),
        (5000, "hello", "node.finished"),
    ]


async def test_values_appear_when_they_appeared_and_go_again_backwards(past):
    flow = past
    mirror = await greeted(flow)
    await answered(flow, mirror, "at", seq=3)
    then = mirror.said("run")[-1]["run"]
    assert (then["whole"], then["state"]) == (True, "running")
    assert {name: node["state"] for name, node in then["nodes"].items()} == {"hello": "running", "shout": "waiting"}
    assert "digest" not in then["nodes"]["hello"]
    assert "no value at this moment" in (await answered(flow, mirror, "output", node="hello"))["error"]["message"]

    await answered(flow, mirror, "at", seq=5)
    assert mirror.said("run")[-1]["run"]["nodes"]["hello"]["preview"] == "Hello, you"
    assert (await answered(flow, mirror, "output", node="hello"))["result"] == {"value": "Hello, you"}
    await answered(flow, mirror, "at", seq=9)
    assert mirror.said("run")[-1]["run"]["nodes"]["shout"]["error"] == "no voice"


async def test_whatever_would_change_it_is_refused(past):
    flow = past
    mirror = await greeted(flow)
    mirror.change({"op": "set_comment", "node": "hello", "comment": "no"})
    await until(lambda: mirror.read() or mirror.said("refused"))
    assert "past run" in mirror.said("refused")[0]["message"]
    for what in ("save", "run", "stop", "reload"):
        assert "past run" in (await answered(flow, mirror, what))["error"]["message"]
    assert (await answered(flow, mirror, "form", node="hello"))["result"]["fields"]["parts"]


async def test_one_goes_on_from_a_node_with_the_values_that_there_were(past, engine):
    flow = past
    mirror = await greeted(flow)
    assert (await answered(flow, mirror, "continue", node="shout"))["result"] == {"run_id": "next"}
    asked = engine.started
    assert (asked["source"], asked["from"], asked["parameters"]) == (TEXT, "shout", {"who": "you"})
    assert {node: pin["digest"] for node, pin in asked["pins"].items()} == {"hello": "d1"}
    assert (await answered(flow, mirror, "continue", node="gone"))["error"]["message"].startswith("This version has no")


async def test_the_values_that_a_node_had_are_listed_once_each(past, sessions):
    store = await sessions.surroundings.store()
    for digest, text in (("d2", "Hello, us"), ("d2", "Hello, us"), ("d3", "Hello, all")):
        run = store.create_run("greeting", "v1")
        store.append(run, [m.NodeOutput(run=run, node="hello", digest=digest, inline=f'"{text}"', key="k")])
    told = (await answered(past, await greeted(past), "values", node="hello"))["result"]
    assert [(one["preview"], one["runs"]) for one in told] == [("Hello, all", 1), ("Hello, us", 2), ("Hello, you", 1)]
    flow = await sessions.open("greeting")
    assert await flow.answer(flow.session.person("ann"), "values", {"node": "hello"}) == told


async def test_a_version_is_restored_into_the_draft_where_the_same_tab_can_undo_it(past, sessions):
    flow = past
    mirror = await greeted(flow)
    assert (await answered(flow, mirror, "restore"))["result"] == {"flow": "greeting"}
    opened = await sessions.open("greeting")
    assert (await opened.derived.current()).text == TEXT
    assert opened.session.people["ann"].history.labels()["undo"] == "Restore version 1"


async def test_a_run_that_is_not_there_cannot_be_opened(sessions, actions):
    with pytest.raises(RequestError, match="no such run"):
        await PastFlow.open("nowhere", sessions, actions)
