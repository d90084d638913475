"""R2, R15: what may have happened is shown as unknown, outlives everything, and is repeated on a person's word only."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import UnknownName, UnknownOutcome
from tests.processes import eventually
from tests.reliability.conftest import states
from tests.runs.bench import Bench, flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = "from nodes.probe.hard_nodes import look, pay, pay_and_kill_the_engine"


def lines(trace: Path) -> list[str]:
    return trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []


def killed_in(bench: Bench, body: str, name: str, trace: Path, effects: int = 1) -> str:
    """A run whose kernel is killed when the effect is there and nobody has said so."""
    run = bench.start(body, head=HEAD, name=name)
    eventually(lambda: len(lines(trace)) >= effects, within_s=60)
    kernel = next(one for one in bench.await_(bench.service.status({}))["kernels"] if one["run"] == run)
    os.kill(kernel["pid"], signal.SIGKILL)
    return run


def payment(trace: Path, seconds: float) -> str:
    return (
        f"a = add.submit(a=1)\nb = pay.submit(a=a, trace={str(trace)!r}, seconds={seconds})\n"
        "c = add.submit(a=4, b=b)\nd = add.submit(a=5)\nreturn c.result(), d.result()"
    )


def test_an_effect_that_may_have_happened_is_unknown_and_is_asked_about_before_it_is_repeated(
    bench: Bench, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    run = killed_in(bench, payment(trace, 60), "pays", trace)
    result = bench.result(run)
    assert (result["state"], states(result)["b"]) == ("crashed", "unknown")
    assert "may have happened" in result["nodes"]["b"]["why"]
    told = [event["kind"] for event in bench.events(run) if event.get("node") == "b"]
    assert told == ["node.started", "node.unknown"]

    again = payment(trace, 0)
    plan = bench.await_(bench.service.plan({"source": flow_text(again, head=HEAD, name="pays")}))
    assert "may have happened" in plan["nodes"]["b"]["unknown"]
    with pytest.raises(UnknownOutcome, match="“b”") as refused:
        bench.start(again, head=HEAD, name="pays")
    assert "--repeat b" in refused.value.fix
    assert list(refused.value.nodes) == ["b"]
    # What does not touch it runs without a question.
    assert bench.run(again, head=HEAD, name="pays", to="d")["state"] == "finished"
    assert lines(trace) == ["paid 2"]

    repeated = bench.run(again, head=HEAD, name="pays", repeat=["b"])
    assert (repeated["state"], repeated["outputs"]["c"]) == ("finished", {"result": 6})
    assert lines(trace) == ["paid 2", "paid 2"]
    # Decided once, it is an ordinary node again.
    assert bench.run(again, head=HEAD, name="pays")["state"] == "finished"


def test_an_effect_that_is_taken_for_done_does_not_happen_again_and_the_rest_goes_on(
    bench: Bench, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = (
        f"b = pay.submit(a=1, trace={str(trace)!r}, seconds=60)\n"
        "c = add.submit(a=40_961, wait_for=[b])\nreturn c.result(), b.result()"
    )
    bench.result(killed_in(bench, body, "pays-done", trace))
    done = bench.run(body, head=HEAD, name="pays-done", done=["b"])
    assert (done["state"], states(done)) == ("finished", {"b": "cached", "c": "finished"})
    assert done["nodes"]["b"]["why"] == "taken for done"
    assert lines(trace) == ["paid 1"]
    with pytest.raises(UnknownName, match="not unknown"):
        bench.start(body, head=HEAD, name="pays-done", done=["b"])


def test_a_stop_and_a_time_out_in_the_middle_of_an_effect_leave_it_unknown(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    body = f"b = pay.submit(a=1, trace={str(trace)!r}, seconds=60)\nreturn b.result()"
    run = bench.start(body, head=HEAD, name="pays-stopped")
    eventually(lambda: lines(trace) == ["paid 1"], within_s=60)
    bench.await_(bench.service.stop_run({"run_id": run}))
    result = bench.result(run)
    assert (result["state"], states(result)) == ("cancelled", {"b": "unknown"})

    late = body.replace("pay.submit", "pay.with_options(timeout_seconds=0.5).submit")
    result = bench.run(late.replace("pays", "x"), head=HEAD, name="pays-late")
    assert (result["state"], states(result)) == ("failed", {"b": "unknown"})


def test_what_may_be_repeated_is_not_asked_about(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    body = f"b = look.submit(a=1, trace={str(trace)!r}, seconds={{}})\nreturn b.result()"
    result = bench.result(killed_in(bench, body.format(60), "looks", trace))
    assert (result["state"], states(result)) == ("crashed", {"b": "failed"})
    assert bench.run(body.format(0), head=HEAD, name="looks")["state"] == "finished"
    assert lines(trace) == ["looked 1", "looked 1"]


def test_an_effect_that_was_seen_to_happen_is_not_repeated_after_a_crash(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    where = repr(str(trace))
    body = f"a = pay.submit(a=1, trace={where})\nb = look.submit(a=a, trace={where}, seconds={{}})\nreturn b.result()"
    result = bench.result(killed_in(bench, body.format(60), "pays-first", trace, effects=2))
    assert states(result) == {"a": "finished", "b": "failed"}
    assert bench.run(body.format(0.0), head=HEAD, name="pays-first")["state"] == "finished"
    assert lines(trace) == ["paid 1", "looked 1", "looked 1"]


def test_an_effect_inside_a_sub_flow_is_unknown_too(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    head = f"{HEAD}\n\n\n@flow\ndef inner(x: int) -> int:\n    y = pay(x, {str(trace)!r}, 60)\n    return y"
    run = bench.start("a = inner(3)\nreturn a", head=head, name="pays-inside")
    eventually(lambda: lines(trace) == ["paid 3"], within_s=60)
    kernel = next(one for one in bench.await_(bench.service.status({}))["kernels"] if one["run"] == run)
    os.kill(kernel["pid"], signal.SIGKILL)
    assert states(bench.result(run)) == {"a": "unknown"}
    with pytest.raises(UnknownOutcome):
        bench.start("a = inner(3)\nreturn a", head=head, name="pays-inside")


def test_an_engine_that_dies_with_the_effect_leaves_it_unknown_and_the_terminal_asks(
    workspace, engine, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = f"b = pay_and_kill_the_engine.submit(a=1, trace={str(trace)!r})\nreturn b.result()"
    (workspace.root / "flows").mkdir(exist_ok=True)
    flow = workspace.root / "flows" / "pays.py"
    flow.write_text(flow_text(body, head=HEAD, name="pays"), encoding="utf-8")
    treadle = [sys.executable, "-c", "from studio.cli import main; main()", "run", str(flow), "--json"]
    told = [*treadle, "-w", str(workspace.root)]
    subprocess.run(told, capture_output=True, text=True, check=False, timeout=120)
    assert lines(trace) == ["paid 1"]

    client = engine()
    run = client.call("list_runs", limit=1)[0]["id"]
    eventually(lambda: client.call("run_result", run_id=run)["state"] == "crashed", within_s=60)
    result = client.call("run_result", run_id=run)
    assert states(result) == {"b": "unknown"}

    asked = subprocess.run(told, capture_output=True, text=True, check=False, timeout=120)
    assert asked.returncode == 2, asked.stderr
    assert "may have happened" in asked.stdout + asked.stderr
    assert "--repeat b" in asked.stdout + asked.stderr
    assert lines(trace) == ["paid 1"]
    allowed = subprocess.run([*told, "--repeat", "b"], capture_output=True, text=True, check=False, timeout=120)
    assert allowed.returncode == 0, allowed.stderr
    assert json.loads(allowed.stdout)["state"] == "finished"
    assert lines(trace) == ["paid 1", "paid 1"]
