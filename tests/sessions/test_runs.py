"""Runs as the browsers of a flow see them, with an engine that says what the test wants."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from engine.errors import EngineUnavailable, InvalidFlow
from engine.events import model as m
from studio.sessions.registry import Sessions
from studio.sessions.short_preview import short_preview
from studio.sessions.surroundings import Surroundings
from tests.sessions.browsers import asked, opened, settled, until
from tests.sessions.conftest import surroundings_of


class Engine:
    """Answers calls, and streams the events that the test puts in."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.events: asyncio.Queue[m.AnyEvent | Exception | None] = asyncio.Queue()
        self.past: list[m.AnyEvent] = []
        self.refusal: Exception | None = None
        self.run_id = "r1"

    async def call(self, method: str, /, **params: Any) -> Any:
        self.calls.append((method, params))
        if self.refusal is not None:
            raise self.refusal
        return {
            "start_run": {"run_id": self.run_id},
            "plan": {"nodes": {"hello": {"action": "run", "why": "new"}}},
        }.get(method)

    async def stream_texts(self, method: str, /, **params: Any) -> AsyncIterator[list[bytes]]:
        for event in self.past[params["after"] :]:
            yield [event.model_dump_json().encode()]
        while (event := await self.events.get()) is not None:
            if isinstance(event, Exception):
                raise event
            self.tell(event)
            yield [self.past[-1].model_dump_json().encode()]

    def tell(self, event: m.AnyEvent) -> None:
        self.past.append(event.model_copy(update={"seq": len(self.past) + 1}))


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
async def sessions(workspace, engine):
    plain = surroundings_of(workspace)

    async def client() -> Any:
        return engine

    found = Sessions(Surroundings(plain.workspace, plain.catalogue, plain.store, client))
    yield found
    await found.close_all()


def output(node: str, inline: str, digest: str = "") -> m.NodeOutput:
    return m.NodeOutput(run="r1", node=node, digest=digest or f"d-{node}", inline=inline)


async def test_a_run_is_seen_by_everybody_and_by_who_comes_later(sessions, engine):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    ann.change({"op": "set_comment", "node": "hello", "comment": "unsaved"})
    answer = await asked(
        flow, ann, "run", parameters={"who": "you"}, to="shout", fresh=True, nodes=["hello"], **{"from": "hello"}
    )
    assert answer["result"] == {"run_id": "r1"}
    method, request = engine.calls[0]
    assert (method, request["to"], request["fresh"]) == ("start_run", "shout", True)
    assert (request["from"], request["nodes"]) == ("hello", ["hello"])
    assert request["parameters"] == {"who": {"text": "you"}}
    assert "# unsaved" in request["source"]
    for event in (
        m.RunStarted(run="r1"),
        m.NodeStarted(run="r1", node="hello"),
        output("hello", '"Hello, you"'),
        m.NodeFinished(run="r1", node="hello", duration_s=0.5),
    ):
        engine.events.put_nowait(event)
    await until(lambda: bob.read() or states(bob).get("hello") == "finished")
    told = [one["run"] for one in bob.said("run")][-1]
    assert told["state"] == "running"
    assert told["started"] == engine.past[0].time.isoformat()
    assert told["nodes"]["hello"] == {
        "state": "finished",
        "duration_s": 0.5,
        "preview": "Hello, you",
        "digest": "d-hello",
        "codec": "json",
        "attempt": 1,
        "started": engine.past[1].time.isoformat(),
    }
    _, (cem,) = await opened(sessions, "cem")
    assert cem.said("welcome")[0]["run"]["nodes"]["hello"]["preview"] == "Hello, you"
    engine.events.put_nowait(m.NodeFailed(run="r1", node="shout", error="too loud"))
    engine.events.put_nowait(m.RunFailed(run="r1", error="too loud", node="shout", duration_s=1))
    engine.events.put_nowait(None)
    await until(lambda: cem.read() or states(cem).get("shout") == "failed")
    assert [one["run"] for one in cem.said("run")][-1]["error"] == "too loud"
    assert "no value" in (await asked(flow, ann, "output", node="shout"))["error"]["message"]
    assert (await asked(flow, ann, "output", node="hello"))["result"] == {"value": "Hello, you"}


async def test_a_node_that_tries_again_says_when_and_how_often(sessions, engine):
    flow, (ann,) = await opened(sessions, "ann")
    await asked(flow, ann, "run")
    failed = m.NodeRetrying(run="r1", node="hello", attempt=2, delay_s=30, error="too early")
    engine.events.put_nowait(m.NodeStarted(run="r1", node="hello", attempt=2))
    engine.events.put_nowait(failed)
    await until(lambda: ann.read() or states(ann).get("hello") == "retrying")
    told = [one["run"] for one in ann.said("run")][-1]["nodes"]["hello"]
    assert (told["attempt"], told["error"]) == (2, "too early")
    assert told["again_at"] == (failed.time + timedelta(seconds=30)).isoformat()


async def test_a_thousand_events_become_few_messages_and_the_last_state_counts(sessions, engine):
    flow, (ann,) = await opened(sessions, "ann")
    await asked(flow, ann, "run")
    engine.events.put_nowait(m.RunStarted(run="r1"))
    engine.events.put_nowait(m.NodeStarted(run="r1", node="hello"))
    for number in range(1000):
        engine.events.put_nowait(m.NodeProgressed(run="r1", node="hello", fraction=number / 1000))
    engine.events.put_nowait(m.RunFinished(run="r1", duration_s=1))
    engine.events.put_nowait(None)
    await until(lambda: ann.read() or run_of(ann) == "finished")
    assert len(ann.said("run")) < 100
    assert states(ann) == {"hello": "cancelled"}


async def test_states_follow_a_node_that_is_renamed(sessions, engine):
    flow, (ann,) = await opened(sessions, "ann")
    await asked(flow, ann, "run")
    engine.events.put_nowait(m.NodeStarted(run="r1", node="hello"))
    await until(lambda: ann.read() or states(ann).get("hello") == "running")
    ann.change({"op": "rename_node", "node": "hello", "to": "hi"})
    engine.events.put_nowait(m.NodeFinished(run="r1", node="hello"))
    engine.events.put_nowait(None)
    await until(lambda: ann.read() or states(ann).get("hi") == "finished")


async def test_an_engine_that_goes_away_is_looked_for_again(sessions, engine):
    flow, (ann,) = await opened(sessions, "ann")
    await asked(flow, ann, "run")
    engine.events.put_nowait(m.RunStarted(run="r1"))
    engine.events.put_nowait(EngineUnavailable("gone"))
    engine.events.put_nowait(m.RunCrashed(run="r1", why="the engine ended"))
    engine.events.put_nowait(None)
    await until(lambda: ann.read() or run_of(ann) == "crashed")
    assert [one["run"] for one in ann.said("run")][-1]["error"] == "the engine ended"


async def test_stop_and_plan_are_asked_of_the_engine_and_refusals_are_told(sessions, engine):
    flow, (ann,) = await opened(sessions, "ann")
    assert "Nothing is running" in (await asked(flow, ann, "stop"))["error"]["message"]
    plan = await asked(flow, ann, "plan")
    assert plan["result"]["nodes"]["hello"] == {"action": "run", "why": "new"}
    await asked(flow, ann, "run")
    assert "error" not in await asked(flow, ann, "stop")
    assert engine.calls[-1] == ("stop_run", {"run_id": "r1"})
    engine.refusal = InvalidFlow("There is a loop.", fix="Cut it.")
    assert (await asked(flow, ann, "run"))["error"] == {"message": "There is a loop.", "fix": "Cut it."}


async def test_the_last_run_is_shown_with_marks_for_what_has_changed_since(workspace, sessions):
    flow, (ann,) = await opened(sessions, "ann")
    store = await sessions.surroundings.store()
    await ran(store, flow, ("hello", "shout"))
    await sessions.close("greeting")
    flow, (ann,) = await opened(sessions, "ann")
    await until(lambda: ann.read() or states(ann) == {"hello": "finished", "shout": "finished"})
    ann.change({"op": "set_comment", "node": "hello", "comment": "another"})
    await settled(flow, ann)
    await flow.runs.settled()
    assert marked(ann) == set()
    ann.change({"op": "rename_node", "node": "hello", "to": "hi"})
    ann.change({"op": "set_input", "node": "shout", "port": "separator", "value": "?"})
    await until(lambda: ann.read() or marked(ann) == {"shout"})
    await sessions.close("greeting")
    flow, (bob,) = await opened(sessions, "bob")
    await until(lambda: bob.read() or marked(bob) == {"shout"})
    assert states(bob) == {"hi": "finished", "shout": "finished"}
    bob.change({"op": "set_input", "node": "shout", "port": "separator", "value": "!"})
    await until(lambda: bob.read() or marked(bob) == set())


async def test_a_change_marks_what_hangs_on_it_for_everybody_and_undo_takes_the_marks_back(sessions, engine):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    await asked(flow, ann, "run")
    for event in run_of_both():
        engine.events.put_nowait(event)
    await until(lambda: bob.read() or states(bob).get("shout") == "finished")
    ann.change({"op": "set_parameter", "parameter": {"name": "who", "type": "str", "default": "you"}})
    await until(lambda: bob.read() or marked(bob) == {"hello", "shout"})
    latest = [one["run"] for one in bob.said("run")][-1]["nodes"]["hello"]
    assert "preview" not in latest
    ann.edit(type="undo")
    await until(lambda: bob.read() or marked(bob) == set())
    ann.change({"op": "set_policy", "node": "hello", "policy": {"retries": 3}})
    await settled(flow, ann, bob)
    await flow.runs.settled()
    assert marked(bob) == set()


async def test_the_engine_reads_a_drawing_before_it_is_run(workspace, engine):
    plain = surroundings_of(workspace)
    surroundings = Surroundings(plain.workspace, plain.catalogue, plain.store, plain.engine, present=lambda: engine)
    sessions = Sessions(surroundings)
    flow, (ann,) = await opened(sessions, "ann")
    ann.change({"op": "set_input", "node": "shout", "port": "separator", "value": "?"})
    await until(lambda: any('"?"' in params["source"] for _, params in engine.calls))
    assert {method for method, _ in engine.calls} == {"make_ready"}
    assert engine.calls[-1][1] == {"source": flow.derived.written.text, "flow_path": str(flow.path)}
    await sessions.close_all()


async def test_a_run_of_one_node_leaves_what_the_others_show(sessions, engine):
    flow, (ann,) = await opened(sessions, "ann")
    await asked(flow, ann, "run")
    for event in run_of_both():
        engine.events.put_nowait(event)
    engine.events.put_nowait(None)
    await until(lambda: ann.read() or run_of(ann) == "finished")
    ann.change({"op": "set_input", "node": "hello", "port": "parts", "value": ["Bye"]})
    await until(lambda: ann.read() or marked(ann) == {"hello", "shout"})
    engine.past.clear()
    engine.run_id = "r2"
    await asked(flow, ann, "run", nodes=["shout"])
    for event in (
        m.RunStarted(run="r2"),
        m.NodeCached(run="r2", node="hello", digest="d-hello", taken=True),
        m.NodeStarted(run="r2", node="shout"),
        output("shout", '"Hello!!"', "d-other"),
        m.NodeFinished(run="r2", node="shout"),
        m.RunFinished(run="r2"),
    ):
        engine.events.put_nowait(event)
    engine.events.put_nowait(None)
    await until(lambda: ann.read() or states(ann) == {"hello": "cached", "shout": "finished"})
    await flow.runs.settled()
    # It was made from a value that is out of date, so it is out of date itself.
    assert marked(ann) == {"hello", "shout"}
    assert (await asked(flow, ann, "output", node="hello"))["result"] == {"value": "Hello"}
    _, (bob,) = await opened(sessions, "bob")
    assert marked(bob) == {"hello", "shout"}


def run_of_both() -> tuple[m.AnyEvent, ...]:
    return (
        m.RunStarted(run="r1"),
        m.NodeStarted(run="r1", node="hello"),
        output("hello", '"Hello"'),
        m.NodeFinished(run="r1", node="hello"),
        m.NodeStarted(run="r1", node="shout"),
        output("shout", '"Hello!"'),
        m.NodeFinished(run="r1", node="shout"),
        m.RunFinished(run="r1"),
    )


async def ran(store, flow, nodes: tuple[str, ...]) -> str:
    """A run that the store knows of."""
    written = await flow.derived.current()
    store.save_version(f"v{written.revision}", "greeting", written.text)
    run = store.create_run("greeting", f"v{written.revision}")
    store.append(run, [m.RunQueued(run=run), m.RunStarted(run=run)])
    for node in nodes:
        done = m.NodeOutput(run=run, node=node, digest=f"d-{node}", inline='"Hi"', key=f"k-{node}")
        store.append(run, [m.NodeStarted(run=run, node=node), done, m.NodeFinished(run=run, node=node)])
    store.append(run, [m.RunFinished(run=run)])
    return run


def told(mirror) -> dict[str, dict[str, Any]]:
    """What the browser knows of each node by now."""
    found: dict[str, dict[str, Any]] = {}
    for message in [*mirror.said("welcome"), *mirror.said("run")]:
        run = message["run"] or {"nodes": {}}
        if run.get("whole"):
            found = {}
        found |= run["nodes"]
    return found


def marked(mirror) -> set[str]:
    return {name for name, node in told(mirror).items() if node.get("stale")}


def states(mirror) -> dict[str, str]:
    return {name: node["state"] for name, node in told(mirror).items()}


def run_of(mirror) -> str:
    return [one["run"] for one in mirror.said("run")][-1]["state"]


def test_previews_are_short_and_keep_their_form():
    assert short_preview(5) == 5
    assert short_preview("x" * 1000) == "x" * 399 + "…"
    assert short_preview(list(range(20))) == {"type": "list", "items": list(range(8)), "length": 20}
    table = {"type": "table", "columns": list("abcdefghij"), "rows": [["y" * 100] * 10] * 20, "height": 500}
    found = short_preview(table)
    assert (len(found["rows"]), len(found["rows"][0]), found["height"], found["width"]) == (6, 8, 500, 10)
    assert found["rows"][0][0] == "y" * 59 + "…"
    assert short_preview({"status": 200, "headers": {"a": {"b": {"c": 1}}}})["headers"] == {"a": {"b": "…"}}
    assert short_preview({"type": "image", "bytes": 10}) == {"type": "image", "bytes": 10}


async def test_a_value_is_pinned_sent_along_checked_and_undone(workspace, sessions, engine):
    flow, (ann, bob) = await opened(sessions, "ann", "bob")
    kept = (await asked(flow, ann, "keep_value", node="hello", text="Good day"))["result"]
    assert (kept["codec"], kept["label"], kept["inline"]) == ("json", '"Good day"', '"Good day"')
    store = await sessions.surroundings.store()
    assert store.previews([kept["digest"]])[kept["digest"]].inline == '"Good day"'
    assert store.last_results("greeting") == {}
    ann.edit(type="command", name="pin", args={"node": "hello", **kept})
    await settled(flow, ann, bob)
    assert bob.state()["layout"]["extra"]["pins"]["hello"]["digest"] == kept["digest"]
    await asked(flow, ann, "run")
    assert engine.calls[-1][1]["pins"]["hello"]["digest"] == kept["digest"]
    await asked(flow, ann, "save", message="with a pin")
    await sessions.close("greeting")
    flow, (cem,) = await opened(sessions, "cem")
    assert "hello" in cem.state()["layout"]["extra"]["pins"]
    wrong = {"node": "hello", "digest": "d", "codec": "json", "label": "5", "inline": "5"}
    cem.edit(type="command", name="pin", args=wrong)
    await until(lambda: cem.read() or "pin.wrong_type" in codes(cem))
    cem.edit(type="undo")
    await until(lambda: cem.read() or "pin.wrong_type" not in codes(cem))
    assert cem.state()["layout"]["extra"]["pins"]["hello"]["digest"] == kept["digest"]


async def test_what_cannot_be_pinned_is_refused_with_a_sentence(workspace, sessions, engine):
    flow, (ann,) = await opened(sessions, "ann")
    assert "no value that can be pinned" in (await asked(flow, ann, "keep_value", node="hello"))["error"]["message"]
    for path in ("nowhere.txt", "../outside.txt", "/etc/passwd"):
        refused = await asked(flow, ann, "keep_value", node="hello", path=path)
        assert "no file" in refused["error"]["message"]
    (workspace.root / "sample.txt").write_text("from a file")
    kept = (await asked(flow, ann, "keep_value", node="hello", path="sample.txt"))["result"]
    assert kept["inline"] == '"from a file"'


async def test_the_form_of_a_run_knows_types_defaults_and_problems(sessions, engine):
    flow, (ann,) = await opened(sessions, "ann")
    number = {"name": "count", "type": "int", "required": True}
    ann.change({"op": "add_parameter", "parameter": number})
    (who, count) = (await asked(flow, ann, "parameters", given={"count": "many"}))["result"]
    assert (who["default"], who["problem"], who["field"]["control"]) == ("world", "", "text")
    assert (count["default"], count["field"]["control"]) == (None, "integer")
    assert "whole number" in count["problem"]
    (_, count) = (await asked(flow, ann, "parameters", given={}))["result"]
    assert count["problem"] == "It needs a value."


def codes(mirror) -> list[str]:
    return [one["code"] for message in mirror.said("problems")[-1:] for one in message["problems"]]
