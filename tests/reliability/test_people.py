"""R12, R13, SAFETY 32: a run waits for people without a process, outlives its engine, and repeats nothing."""

from __future__ import annotations

import os
import signal
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from engine.daemon.client import EngineClient
from engine.errors import AnswerRefused
from engine.workspace import Workspace
from tests.processes import eventually
from tests.reliability.conftest import states
from tests.reliability.people import given, opened, the_question, waits
from tests.runs.bench import Bench, flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = """
from nodes.people.approve import approve
from nodes.people.ask import ask
from nodes.probe.hard_nodes import look, pay
"""


def lines(trace: Path) -> list[str]:
    return trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []


YES, NO = {"approved": True}, {"approved": False}


def test_a_run_outlives_the_engine_that_it_waits_in_and_goes_on_where_it_stood(
    workspace: Workspace, engine: Any, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = f"""
a = pay.submit(a=1, trace={str(trace)!r})
many = look.map([a, a, a], trace={str(trace)!r})
decision = approve.submit("Publish?", shown=many, by=["ann", "bob", "cy"], at_least=2)
if decision.result().approved:
    c = add.submit(a=a, b=10)
else:
    c = add.submit(a=a, b=20)
return c.result(), decision.result().comment
"""
    client: EngineClient = engine()
    source = flow_text(body, head=HEAD, name="publishes")
    run = client.call("start_run", source=source, folder=str(workspace.root))["run_id"]
    store = opened(workspace)
    question = the_question(store, run)
    waits(store, run)
    done = sorted(lines(trace))
    assert done == ["looked 1", "looked 1", "looked 1", "paid 1"]
    eventually(lambda: all(not kernel["run"] for kernel in client.call("status")["kernels"]), within_s=30)
    before = store.run(run)
    assert before is not None

    os.kill(client.engine["pid"], signal.SIGKILL)
    client = engine()
    client.call("answer_question", **given(question, "ann", YES, comment="fine"))
    with pytest.raises(AnswerRefused, match="answered already"):
        client.call("answer_question", **given(question, " ANN ", YES))
    with pytest.raises(AnswerRefused, match="not asked"):
        client.call("answer_question", **given(question, "zoe", YES))
    with pytest.raises(AnswerRefused, match="changed"):
        client.call("answer_question", **given(question, "bob", YES, payload="of something else"))
    assert client.call("answer_question", **given(question, "bob", YES, comment="go"))["decided"]
    events = list(client.stream("watch_run", run_id=run))
    with pytest.raises(AnswerRefused, match="too late"):
        client.call("answer_question", **given(question, "cy", NO))

    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    assert events[-1]["kind"] == "run.finished"
    assert sorted(lines(trace)) == done
    started = [event["node"] for event in events if event["kind"] == "node.started"]
    assert sorted(started) == sorted(set(started)), "nothing is told twice"
    after = store.run(run)
    assert after is not None
    assert (after.state, after.prefect_id) == ("finished", before.prefect_id)
    assert [answer.who for answer in store.questions_of_run(run)[0].answers] == ["ann", "bob"]
    store.close()


def test_time_runs_out_while_no_engine_is_there(workspace: Workspace, engine: Any) -> None:
    body = 'd = approve.submit("Publish?", expires="1 s")\nreturn d.result().approved, d.result().expired'
    client: EngineClient = engine()
    source = flow_text(body, head=HEAD, name="expires")
    run = client.call("start_run", source=source, folder=str(workspace.root))["run_id"]
    store = opened(workspace)
    question = the_question(store, run)
    os.kill(client.engine["pid"], signal.SIGKILL)
    expires = question.asked.expires
    assert expires is not None
    eventually(lambda: datetime.now(UTC) > expires, within_s=10)
    row = store.run(run)
    client = engine()
    if row is not None and row.state == "waiting":
        assert list(client.stream("watch_run", run_id=run))[-1]["kind"] == "run.finished"
        with pytest.raises(AnswerRefused, match="too late"):
            client.call("answer_question", **given(question, "ann", YES))
    store.close()


def test_an_answer_is_handed_on_while_other_nodes_are_still_at_work(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    body = f"""
month = ask.submit("Which month?", form=["month: May | June"])
before = look.submit(a=1, trace={str(trace)!r}, seconds=600)
after = add.submit(a=1, wait_for=[month])
return before.result(), after.result(), month.result()
"""
    run = bench.start(body, head=HEAD, name="side-by-side")
    store = opened(bench.workspace)
    question = the_question(store, run)
    eventually(lambda: bool(lines(trace)), within_s=60)
    bench.await_(bench.service.methods["answer_question"](given(question, "ann", {"month": "May"})))
    ended = ("node.finished", "after")
    eventually(lambda: ended in [(each.kind, getattr(each, "node", "")) for each in store.events(run)], within_s=100)
    bench.await_(bench.service.stop_run({"run_id": run}))
    result = bench.result(run)
    assert result["outputs"]["month"] == {"result": {"month": "May"}}
    assert states(result) == {"month": "finished", "before": "cancelled", "after": "finished"}
    assert "run.waiting" not in [event["kind"] for event in bench.events(run)]
    store.close()


def test_a_rejection_a_stop_and_who_must_not_answer(bench: Bench) -> None:
    answer = bench.service.methods["answer_question"]
    store = opened(bench.workspace)
    body = (
        'd = approve.submit("Pay?", shown=[1, 2], by=["ann", "bob"], not_by_starter=True)\nreturn d.result().approved'
    )
    run = bench.start(body, head=HEAD, name="four-eyes", who="Ann")
    question = the_question(store, run)
    waits(store, run)
    with pytest.raises(AnswerRefused, match="started the run"):
        bench.await_(answer(given(question, "ann", YES)))
    with pytest.raises(AnswerRefused, match="neither yes nor no"):
        bench.await_(answer(given(question, "bob", {"approved": "perhaps"})))
    bench.await_(answer(given(question, "bob", NO, comment="too much")))
    result = bench.result(run)
    assert (result["state"], result["outputs"]["d"]["approved"]) == ("finished", False)
    assert result["outputs"]["d"]["comment"] == "too much"

    # Who started the run must not answer, so somebody has to be known; a clock is nobody.
    nobody = bench.run(body, head=HEAD, name="four-eyes")
    assert states(nobody) == {"d": "failed"}
    assert "nobody knows who that was" in nobody["nodes"]["d"]["error"]

    # An approval counts in the run that asked for it, and in no other.
    run = bench.start(body, head=HEAD, name="four-eyes", started_by="schedule")
    question = the_question(store, run)
    waits(store, run)
    bench.await_(bench.service.stop_run({"run_id": run}))
    assert states(bench.result(run)) == {"d": "cancelled"}
    assert bench.result(run)["state"] == "cancelled"
    with pytest.raises(AnswerRefused, match="has ended"):
        bench.await_(answer(given(question, "bob", YES)))
    store.close()


def test_somebody_else_is_asked_when_nobody_answers(bench: Bench) -> None:
    reminder = bench.workspace.root / "flows" / "remind.py"
    reminder.parent.mkdir(exist_ok=True)
    text = flow_text("a = add.submit(a=1)\nreturn a.result()", name="remind", arguments='question: str = ""')
    reminder.write_text(text, encoding="utf-8")
    store = opened(bench.workspace)
    body = 'd = approve.submit("Pay?", by=["ann"], escalate="bob", escalate_after="1 s")\nreturn d.result().who'
    run = bench.start(body, head=HEAD, name="escalates")
    question = the_question(store, run)
    bench.wait_for(run, "node.escalated", "d")
    bench.await_(bench.service.methods["answer_question"](given(question, "bob", YES)))
    assert bench.result(run)["outputs"]["d"]["who"] == ["bob"]
    other = body.replace('"bob"', '"flow:remind"').replace("return", "return 1 and")
    run = bench.start(other, head=HEAD, name="reminds")
    bench.wait_for(run, "node.escalated", "d")
    eventually(lambda: bool(store.runs("remind")), within_s=30)
    bench.await_(bench.service.stop_run({"run_id": run}))
    assert store.runs("remind")[0].started_by == "escalation"
    assert "Pay?" in store.runs("remind")[0].parameters
    store.close()
