"""Runs from the request to the last event: states, values, freshness, failures, what nodes say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.errors import InvalidFlow, RequestError, UnknownName
from engine.events.event import now
from engine.store.tables import ResultRow
from tests.runs.bench import Bench, flow_text

CHAIN = """
a = add.submit(a=1, b=10)
b = add.submit(a=a)
c = total.submit(parts=[a, b])
return c.result()
"""


def states(result: dict[str, Any]) -> dict[str, str]:
    return {name: node["state"] for name, node in result["nodes"].items()}


def test_a_run_gives_values_states_and_reasons(bench: Bench) -> None:
    result = bench.run(CHAIN, name="gives-values")
    assert (result["state"], result["error"]) == ("finished", None)
    assert result["outputs"] == {"a": {"result": 11}, "b": {"result": 12}, "c": {"result": 23}}
    assert states(result) == {"a": "finished", "b": "finished", "c": "finished"}
    assert result["nodes"]["a"]["why"] == "it has not run yet"


def test_a_flow_that_was_made_ready_is_not_read_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.await_(bench.service.make_ready({"source": flow_text(CHAIN, name="made-ready")}))
    monkeypatch.setattr("engine.runs.preparing.prepare", None)
    assert bench.run(CHAIN, name="made-ready")["state"] == "finished"


def test_a_second_run_takes_everything_from_the_store(bench: Bench) -> None:
    bench.run(CHAIN, name="second-run")
    again = bench.run(CHAIN, name="second-run")
    assert states(again) == {"a": "cached", "b": "cached", "c": "cached"}
    assert again["outputs"]["c"] == {"result": 23}


def test_only_what_hangs_on_a_change_runs_again(bench: Bench) -> None:
    bench.run(CHAIN, name="partly")
    changed = bench.run(CHAIN.replace("add.submit(a=a)", "add.submit(a=a, b=5)"), name="partly")
    assert states(changed) == {"a": "cached", "b": "finished", "c": "finished"}
    assert changed["nodes"]["b"]["why"] == "setting “b” is new"


def test_a_node_behind_one_that_gave_the_same_again_is_left_out(bench: Bench) -> None:
    body = "a = add.submit(a={}, b={})\nb = add.submit(a=a)\nreturn b.result()"
    bench.run(body.format(1, 2), name="cutoff")
    again = bench.run(body.format(2, 1), name="cutoff")
    assert states(again) == {"a": "finished", "b": "cached"}


def test_fresh_runs_everything_again(bench: Bench) -> None:
    bench.run(CHAIN, name="afresh")
    assert set(states(bench.run(CHAIN, name="afresh", fresh=True)).values()) == {"finished"}


def test_a_run_to_a_node_leaves_the_others_out(bench: Bench) -> None:
    result = bench.run(CHAIN, name="to-node", to="b", fresh=True)
    assert states(result) == {"a": "finished", "b": "finished", "c": "skipped"}
    assert result["state"] == "finished"


def test_parameters_reach_the_nodes_and_decide_what_is_fresh(bench: Bench) -> None:
    body = "a = add.submit(a=start)\nreturn a.result()"
    first = bench.run(body, name="with-parameter", arguments="start: int = 1")
    given = bench.run(body, name="with-parameter", arguments="start: int = 1", parameters={"start": {"text": "41"}})
    assert (first["outputs"]["a"]["result"], given["outputs"]["a"]["result"]) == (2, 42)


def test_an_unknown_parameter_is_refused_with_the_known_ones(bench: Bench) -> None:
    with pytest.raises(UnknownName, match="begin") as refused:
        bench.start("a = add.submit(a=start)\nreturn a.result()", arguments="start: int = 1", parameters={"begin": 2})
    assert "start" in refused.value.fix


def test_a_parameter_without_a_value_is_asked_for(bench: Bench) -> None:
    with pytest.raises(RequestError, match="start"):
        bench.start("a = add.submit(a=start)\nreturn a.result()", arguments="start: int")


def test_a_flow_with_errors_is_refused_before_anything_runs(bench: Bench) -> None:
    with pytest.raises(InvalidFlow) as refused:
        bench.start("a = add.submit(b=2)\nreturn a.result()")
    assert [problem.code for problem in refused.value.problems] == ["input.missing"]  # type: ignore[attr-defined]


def test_a_failure_skips_what_hangs_on_it_and_nothing_else(bench: Bench) -> None:
    result = bench.run(
        "a = boom.submit(a=1)\nb = add.submit(a=a)\nc = slow.submit(a=3)\nreturn b.result(), c.result()",
        name="fails",
    )
    assert states(result) == {"a": "failed", "b": "skipped", "c": "finished"}
    assert (result["state"], result["error"]) == ("failed", "no 1")
    assert result["nodes"]["b"]["why"] == "“a” failed"
    assert "probe_nodes.py" in result["nodes"]["a"]["traceback"]
    assert "/engine/" not in result["nodes"]["a"]["traceback"]


def test_a_failure_that_nothing_returns_fails_the_run_too(bench: Bench) -> None:
    assert bench.run("a = boom.submit(a=1)\nb = add.submit(a=1)\nreturn b.result()", name="loose")["state"] == "failed"


def test_retries_are_seen_and_counted(bench: Bench, tmp_path: Path) -> None:
    policy = "retries=3, retry_delay_seconds=[0.05, 0.1]"
    body = f"a = flaky.with_options({policy}).submit(a=1, trace={str(tmp_path / 't')!r}, until=3)\nreturn a.result()"
    run = bench.start(body, name="retries")
    result = bench.result(run)
    assert result["state"] == "finished"
    told = [(e["kind"], e.get("attempt"), e.get("delay_s")) for e in bench.events(run) if e["kind"].startswith("node.")]
    assert [item for item in told if item[0] == "node.retrying"] == [
        ("node.retrying", 1, 0.05),
        ("node.retrying", 2, 0.1),
    ]
    assert [item[1] for item in told if item[0] == "node.started"] == [1, 2, 3]


def test_one_output_of_several_has_its_own_name(bench: Bench) -> None:
    result = bench.run(
        'h = halves.submit(a=7)\na = add.submit(a=h["left"], b=h["right"])\nreturn a.result()', name="two"
    )
    assert result["outputs"] == {"h": {"left": 3, "right": 4}, "a": {"result": 7}}
    again = bench.run(
        'h = halves.submit(a=7)\na = add.submit(a=h["left"], b=h["right"])\nreturn a.result()', name="two"
    )
    assert set(states(again).values()) == {"cached"}


def test_what_nodes_print_log_and_keep_reaches_their_own_log(bench: Bench) -> None:
    events = bench.events(bench.start("a = tell.submit(a=5)\nreturn a.result()", name="tells", fresh=True))
    said = [(e["kind"], e.get("message"), e.get("name")) for e in events if e.get("node") == "a"]
    assert ("node.progressed", "half-way", None) in said
    assert ("node.logged", "a line", None) in said
    assert ("node.logged", "printed 5", None) in said
    assert ("node.artifact", None, "note.txt") in said


def test_who_prints_for_ever_is_cut_with_a_note(bench: Bench) -> None:
    events = bench.events(
        bench.start("a = shout.submit(a=1, lines=30000)\nreturn a.result()", name="shouts", fresh=True)
    )
    logged = [e["message"] for e in events if e["kind"] == "node.logged"]
    assert len(logged) == 10_001
    assert "left out" in logged[-1]
    assert events[-1]["kind"] == "run.finished"


def test_a_generator_shows_parts_and_its_last_item_counts(bench: Bench) -> None:
    run = bench.start("a = count_up.submit(to=4)\nb = add.submit(a=a)\nreturn b.result()", name="streams", fresh=True)
    events = bench.events(run)
    parts = [e["inline"] for e in events if e["kind"] == "node.output" and e["partial"]]
    assert parts
    assert all(not e["digest"] for e in events if e["kind"] == "node.output" and e["partial"])
    assert bench.result(run)["outputs"]["b"] == {"result": 5}


def test_what_a_generator_gave_before_it_broke_is_kept_as_a_whole(bench: Bench) -> None:
    run = bench.start("a = write_and_fail.submit(words=5000)\nreturn a.result()", name="breaks", fresh=True)
    outputs = [e for e in bench.events(run) if e["kind"] == "node.output"]
    assert all(len(e["preview"] or e["inline"]) < 1000 for e in outputs[:-1])
    assert (outputs[-1]["partial"], outputs[-1]["codec"], outputs[-1]["size"]) == (True, "json", 25_002)
    assert outputs[-1]["digest"]


def test_a_value_that_cannot_be_kept_is_said_and_passed_on(bench: Bench) -> None:
    run = bench.start("a = open_file.submit(a=1)\nreturn a.result()", name="unkept")
    events = bench.events(run)
    warnings = [e["message"] for e in events if e["kind"] == "node.logged" and e["level"] == "warning"]
    assert events[-1]["kind"] == "run.finished"
    assert len(warnings) == 1
    assert "TextIOWrapper" in warnings[0]


def test_a_file_that_changed_makes_its_reader_stale(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("12345")
    body = f"from_file = read_length.submit(path=Path({str(file)!r}))\nreturn from_file.result()"
    head = "from pathlib import Path"
    assert bench.run(body, head=head, name="reads")["outputs"]["from_file"]["result"] == 5
    assert states(bench.run(body, head=head, name="reads"))["from_file"] == "cached"
    file.write_text("123")
    again = bench.run(body, head=head, name="reads")
    assert again["outputs"]["from_file"]["result"] == 3
    assert again["nodes"]["from_file"]["why"] == "the file of “path” changed"


def test_hand_written_tasks_and_statements_run_as_they_are(bench: Bench) -> None:
    head = "@task\ndef triple(x: int) -> int:\n    print('tripling', x)\n    return 3 * x"
    body = "a = triple(2)\nif a > 5:\n    a_more = a + 1\nelse:\n    a_more = 0\nb = add(a_more)\nreturn b"
    run = bench.start(body, head=head, name="by-hand")
    result = bench.result(run)
    assert result["state"] == "finished"
    assert result["outputs"]["a"] == {"result": 6}
    assert result["outputs"]["b"] == {"result": 8}
    assert any(e["kind"] == "node.logged" and e["message"] == "tripling 2" for e in bench.events(run))


def test_a_file_that_raises_when_it_is_imported_fails_the_run_with_its_sentence(bench: Bench) -> None:
    result = bench.run("a = add.submit(a=1)\nreturn a.result()", head="raise RuntimeError('at import')", name="imports")
    assert (result["state"], result["error"]) == ("failed", "at import")


def test_events_are_numbered_without_gaps_and_end_with_the_end(bench: Bench) -> None:
    events = bench.events(bench.start(CHAIN, name="numbers", fresh=True))
    assert [e["seq"] for e in events] == list(range(1, len(events) + 1))
    assert [events[0]["kind"], events[1]["kind"], events[-1]["kind"]] == ["run.queued", "run.started", "run.finished"]


def test_the_plan_says_what_the_run_then_does(bench: Bench) -> None:
    bench.run(CHAIN, name="foretold")
    from tests.runs.bench import flow_text

    changed = flow_text(CHAIN.replace("b=10", "b=20"), name="foretold")
    plan = bench.await_(bench.service.plan({"source": changed}))
    assert plan["nodes"]["a"] | {"expected_s": 0} == {
        "action": "run",
        "why": "setting “b” changed from 10 to 20",
        "expected_s": 0,
    }
    assert plan["nodes"]["c"]["action"] == "maybe"


def test_a_map_is_one_node_with_all_its_values(bench: Bench) -> None:
    body = "a = add.map(a=[1, 2, 3], b=10)\nb = total.submit(parts=a)\nreturn b.result()"
    run = bench.start(body, name="mapped", fresh=True)
    result = bench.result(run)
    assert result["outputs"] == {"a": {"result": [11, 12, 13]}, "b": {"result": 36}}
    ends = [e["kind"] for e in bench.events(run) if e.get("node") == "a" and e["kind"] != "node.progressed"]
    assert list(dict.fromkeys(ends)) == ["node.started", "node.items", "node.output", "node.finished"]


def test_a_map_with_failed_items_says_how_many_and_which_error_came_first(bench: Bench) -> None:
    head = "@task\ndef half(x: int) -> int:\n    if x % 2:\n        raise ValueError(f'{x} is odd')\n    return x // 2"
    result = bench.run("a = half.map([2, 3, 4])\nreturn [x.result() for x in a]", head=head, name="map-fails")
    assert states(result)["a"] == "failed"
    assert result["nodes"]["a"]["error"] == "1 of 3 items failed; the first: 3 is odd"


def test_a_map_over_nothing_finishes_with_nothing(bench: Bench) -> None:
    body = "a = add.map(a=[])\nb = total.submit(parts=a)\nreturn b.result()"
    assert bench.run(body, name="map-nothing")["outputs"] == {"a": {"result": []}, "b": {"result": 0}}


def test_a_sub_flow_is_a_node_and_the_nodes_after_it_are_still_watched(bench: Bench) -> None:
    head = (
        "@task\ndef twice(x: int) -> int:\n    return 2 * x\n\n\n"
        "@flow\ndef inner(x: int) -> int:\n    y = twice(x)\n    return twice.submit(y).result()"
    )
    result = bench.run("a = inner(3)\nb = add.submit(a=a)\nreturn b.result()", head=head, name="outer")
    assert (result["state"], states(result)) == ("finished", {"a": "finished", "b": "finished"})
    assert result["outputs"] == {"a": {"result": 12}, "b": {"result": 13}}


def test_statements_between_nodes_end_as_the_flow_function_did(bench: Bench) -> None:
    body = "a = add(1)\nc = a + 1\n\nif c > 2:\n    raise RuntimeError('too much')\n\nd = c + 1\nb = add(d)\nreturn b"
    result = bench.run(body, name="statements")
    assert (result["state"], result["error"]) == ("failed", "too much")
    assert [node["state"] for name, node in result["nodes"].items() if name not in {"a", "b"}] == [
        "finished",
        "failed",
        "skipped",
    ]


def test_from_a_node_on_takes_what_lies_before_as_it_is(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    body = f"""
a = slow.submit(a=1, seconds=0, trace={str(trace)!r})
b = add.submit(a=a, b={{}})
c = add.submit(a=b)
d = add.submit(a=a, b=100)
return c.result()
"""
    bench.run(body.format(1), name="from-node")
    again = bench.run(body.format(5), name="from-node", **{"from": "b"})
    assert states(again) == {"a": "cached", "b": "finished", "c": "finished", "d": "skipped"}
    assert again["outputs"]["c"] == {"result": 7}
    alone = bench.run(body.format(9), name="from-node", nodes=["c"])
    assert states(alone) == {"a": "skipped", "b": "cached", "c": "finished", "d": "skipped"}
    assert alone["outputs"]["c"] == {"result": 7}
    assert alone["nodes"]["b"]["why"] == "its last value is taken"
    assert trace.read_text().splitlines() == ["slow 1"]


def test_a_map_that_is_not_asked_for_and_one_whose_value_stands_in(bench: Bench) -> None:
    body = """
a = add.submit(a=1)
many = add.map(a=[1, 2, 3])
b = total.submit(parts=many)
return b.result()
"""
    assert states(bench.run(body, name="map-modes", to="a", fresh=True)) == {
        "a": "finished",
        "many": "skipped",
        "b": "skipped",
    }
    pin_value(bench, "list", [10, 20])
    result = bench.run(body, name="map-modes", pins={"many": {"digest": "list", "codec": "json"}})
    assert states(result) == {"a": "cached", "many": "cached", "b": "finished"}
    assert result["outputs"]["b"] == {"result": 30}


def pin_value(bench: Bench, digest: str, value: Any) -> None:
    row = ResultRow(
        key="", digest=digest, codec="json", size=1, inline=json.dumps(value), flow="", node="", run="", created=now()
    )
    bench.service._history.store.keep_pinned(row)  # noqa: SLF001  # the studio does it through a store of its own


def test_a_pinned_value_stands_in_whatever_becomes_of_the_inputs(bench: Bench) -> None:
    body = """
bad = boom.submit(a=1)
h = halves.submit(a=bad)
b = add.submit(a=h["left"])
other = add.submit(a=bad)
return b
"""
    pin_value(bench, "halves", {"left": 20, "right": 1})
    result = bench.run(body, name="pinned", pins={"h": {"digest": "halves", "codec": "json"}})
    assert states(result) == {"bad": "failed", "h": "cached", "b": "finished", "other": "skipped"}
    assert result["outputs"]["b"] == {"result": 21}
    assert result["nodes"]["h"]["why"] == "a pinned value stands in its place"
    without = bench.run(body, name="pinned")
    assert states(without)["h"] == "skipped"
    with pytest.raises(RequestError, match="pinned value of “h” is gone"):
        bench.start(body, name="pinned", pins={"h": {"digest": "nowhere", "codec": "json"}})


def test_after_a_stop_a_run_goes_on_with_what_is_missing(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    body = f"""
a = flaky.submit(a=1, trace={str(trace)!r}, until=1)
b = slow.submit(a=a, seconds={{}})
c = add.submit(a=b)
return c.result()
"""
    stopped = bench.start(body.format(60), name="resumed")
    bench.wait_for(stopped, "node.started", "b")
    bench.await_(bench.service.stop_run({"run_id": stopped}))
    assert bench.result(stopped)["state"] == "cancelled"
    result = bench.run(body.format(0), name="resumed")
    assert states(result) == {"a": "cached", "b": "finished", "c": "finished"}
    assert trace.read_text().splitlines() == ["attempt"]


def test_a_run_tells_what_changed_and_a_plan_how_long_it_will_take(bench: Bench) -> None:
    body = """
a = slow.submit(a={}, seconds=0.05)
h = halves.submit(a=a)
b = add.submit(a=h["left"])
return b.result()
"""
    bench.run(body.format(10), name="told")
    again = bench.run(body.format(20), name="told")
    assert [again["nodes"][name]["why"] for name in "ahb"] == [
        "setting “a” changed from 10 to 20",
        "“a” gave another value for “a”",
        "“h” (left) gave another value for “a”",
    ]
    source = flow_text(body.format(30), name="told")
    plan = bench.await_(bench.service.plan({"source": source, "folder": str(bench.workspace.root)}))
    assert {name: node["action"] for name, node in plan["nodes"].items()} == {"a": "run", "h": "maybe", "b": "maybe"}
    assert plan["nodes"]["a"]["expected_s"] >= 0.05
    assert plan["expected_s"] == pytest.approx(sum(node["expected_s"] for node in plan["nodes"].values()))
