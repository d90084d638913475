"""Failures in runs of the engine: hooks of the flow, maps that go on, and runaway loops."""

from __future__ import annotations

import time

from tests.runs.bench import Bench
from tests.runs.test_runs import states

SLOW = "from nodes.probe.probe_nodes import slow"
HOOKED = """
from pathlib import Path

from prefect import flow

from nodes.probe.probe_nodes import add, boom


@flow(name="alarm")
def alarm(what: str):
    found = add.submit(a=1)
    Path("{told}").write_text(f"{{what}} {{found.result()}}")


def tell(flow, flow_run, state):
    alarm(f"{{flow.name}} {{state.name}}")


@flow(name="hooked", on_failure=[tell])
def hooked(a: int = 1):
    first = boom.submit(a=a)
    return first.result()
"""


def test_what_a_flow_names_for_its_failure_is_called_and_may_run_another_flow(bench: Bench) -> None:
    told = bench.workspace.root / "told.txt"
    result = bench.result(bench.start_source(HOOKED.format(told=told)))
    assert (result["state"], result["error"]) == ("failed", "no 1")
    assert told.read_text() == "hooked Failed 2"


def test_a_caught_failure_is_red_in_a_run_that_finished(bench: Bench) -> None:
    body = """
    try:
        first = boom(a=1)
    except ValueError as error:
        first = add(a=len(str(error)))
    finally:
        last = add(a=5)
    return first
    """
    result = bench.run(body.replace("\n    ", "\n"), name="caught")
    assert (result["state"], result["error"]) == ("finished", None)
    found = states(result)
    assert (found["first"], found["first_2"], found["last"]) == ("failed", "finished", "finished")
    assert result["outputs"]["first_2"] == {"result": 5}


def test_a_map_goes_on_without_what_failed(bench: Bench) -> None:
    body = 'm = halved.with_options(failures="skip", concurrency=2).map(a=[1, 2, 3, 4])\nt = total.submit(parts=m)'
    head = "from engine.node import node\n\n\n@node(weight='heavy')\ndef halved(a: int) -> int:\n"
    head += "    if a % 2:\n        raise ValueError(f'{a} is odd')\n    return a // 2\n"
    result = bench.run(f"{body}\nreturn t.result()", head=head, name="leaves-out")
    assert (result["state"], result["outputs"]["t"]) == ("finished", {"result": 3})


def test_a_loop_that_runs_away_is_ended_with_its_name_and_the_setting(bench: Bench) -> None:
    settings = bench.workspace.root / "treadle.toml"
    settings.write_text("[run]\nrounds = 20\n", encoding="utf-8")
    try:
        result = bench.run("n = 0\nwhile True:\n    n = add(a=n)\nreturn n", name="runs-away")
    finally:
        settings.unlink()
    assert result["state"] == "failed"
    assert "“repeat” had not ended after 20 rounds" in result["error"]


def test_a_retry_of_a_map_runs_exactly_the_items_that_failed(bench: Bench) -> None:
    """R14, and the same for one that only has new items."""
    mended, trace = bench.workspace.root / "mended", bench.workspace.root / "tried.txt"
    head = f"""
from pathlib import Path
from engine.node import node


@node
def checked(a: int) -> int:
    with Path("{trace}").open("a") as file:
        file.write(f"{{a}} ")
    if a % 2 == 0 and not Path("{mended}").exists():
        raise ValueError(f"{{a}} is not ready")
    return a * 10
"""

    def run(items: str) -> tuple[str, list[str]]:
        trace.unlink(missing_ok=True)
        body = f"m = checked.map(a={items})\nt = total.submit(parts=m)\nreturn t.result()"
        result = bench.run(body, head=head, name="map-again")
        found = trace.read_text().split() if trace.exists() else []
        return states(result)["m"], [*found, str(result["outputs"].get("t", {}).get("result"))]

    assert run("[1, 2, 3, 4]") == ("failed", ["1", "2", "3", "4", "None"])
    mended.touch()
    assert run("[1, 2, 3, 4]") == ("finished", ["2", "4", "100"])
    assert run("[1, 2, 3, 4]") == ("cached", ["100"])
    assert run("[4, 5, 1]") == ("finished", ["5", "100"])


def test_a_sub_flow_that_calls_itself_without_an_end_is_ended_with_its_name(bench: Bench) -> None:
    head = '@flow(name="dig")\ndef dig(n: int) -> int:\n    return dig(n + 1)\n'
    result = bench.run("x = dig(n=0)\nreturn x", head=head, name="digs")
    assert (result["state"], states(result)["x"]) == ("failed", "failed")
    assert "“dig” was called 10 flows deep." in result["error"]


def test_a_stop_reaches_what_runs_in_a_sub_flow_and_the_items_of_a_map(bench: Bench) -> None:
    """R12, for children of both sorts."""
    trace = bench.workspace.root / "stopped.txt"
    head = f'@flow(name="inner-naps")\ndef naps() -> int:\n    return slow(a=1, seconds=60, trace="{trace}")\n'
    run = bench.start("x = naps()\ny = add(a=x)\nreturn y", head=f"{SLOW}\n\n\n{head}", name="stops-inside")
    bench.wait_for(run, "node.started", "x")
    deadline = time.monotonic() + 60
    while not trace.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    bench.await_(bench.service.stop_run({"run_id": run}))
    found = bench.result(run)
    assert (found["state"], states(found)["x"]) == ("cancelled", "cancelled")

    body = "m = slow.with_options(concurrency=1).map(a=[1, 2, 3], seconds=60)\nreturn m.result()"
    run = bench.start(body, name="stops-items")
    bench.wait_for(run, "node.items", "m")
    bench.await_(bench.service.stop_run({"run_id": run}))
    found = bench.result(run)
    assert (found["state"], states(found)["m"]) == ("cancelled", "cancelled")
