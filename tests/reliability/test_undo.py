"""What a run has done is undone when it fails, the last first, nothing twice; what could not be undone is said."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest

from engine.errors import RequestError, UnknownName
from tests.processes import eventually
from tests.runs.bench import Bench, flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = """
from pathlib import Path

from nodes.file.copy_file import copy_file
from nodes.file.delete_file import delete_file
from nodes.file.move_file import move_file
from nodes.file.write_text import write_text
from nodes.probe.hard_nodes import book, switch_on
from nodes.undo.savepoint import savepoint
"""


def source(body: str, name: str, rule: str = "failure") -> str:
    return f'# /// script\n# [tool.treadle]\n# undo = "{rule}"\n# ///\n{flow_text(body, head=HEAD, name=name)}'


def at(path: Path) -> str:
    return f"Path({str(path)!r})"


def steps(*calls: str) -> str:
    """Statements that run one after another, and then fail."""
    lines = []
    for number, call in enumerate(calls):
        name, _, rest = call.partition("(")
        arguments = [rest.removesuffix(")"), f"wait_for=[s{number - 1}]" if number else ""]
        lines.append(f"s{number} = {name}.submit({', '.join(filter(None, arguments))})")
    return "\n".join([*lines, f"end = boom.submit(1, wait_for=[s{len(calls) - 1}])\nreturn end.result()"])


def undone(bench: Bench, run: str) -> list[tuple[str, str]]:
    """What became of the effects of a run, the last first, when nothing more is to come."""
    bench.events(run)
    found: list[tuple[str, str]] = []

    def settled() -> bool:
        rows = bench.await_(bench.service.methods["effects"]({"run_id": run}))
        found[:] = [(row["node"], row["state"]) for row in rows]
        states = {state for _, state in found}
        return "undone" in states and states.isdisjoint({"asked", "undoing"})

    eventually(settled, within_s=100)
    return found


def lines(trace: Path) -> list[str]:
    return trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []


def told(bench: Bench, run: str) -> list[dict[str, Any]]:
    return [event for event in bench.events(run) if event["kind"] == "node.undone"]


def test_files_are_as_before_when_a_run_fails_and_what_others_changed_is_left_and_said(
    bench: Bench, tmp_path: Path
) -> None:
    old, gone, moved, copy, new = (tmp_path / f"{name}.txt" for name in ("old", "gone", "moved", "copy", "new"))
    old.write_text("as it was", encoding="utf-8")
    gone.write_text("still wanted", encoding="utf-8")
    body = steps(
        f"write_text('changed', {at(old)})",
        f"copy_file({at(old)}, {at(copy)})",
        f"move_file({at(copy)}, {at(moved)})",
        f"delete_file({at(gone)})",
        f"write_text('new', {at(new)})",
    )
    run = bench.start_source(source(body, "undoes-files"))
    assert bench.result(run)["state"] == "failed"
    assert {state for _, state in undone(bench, run)} == {"undone"}
    assert old.read_text(encoding="utf-8") == "as it was"
    assert gone.read_text(encoding="utf-8") == "still wanted"
    assert not any(path.exists() for path in (moved, copy, new))
    order = [event["node"] for event in told(bench, run)]
    assert order == ["s4", "s3", "s2", "s2", "s1", "s0"]

    asked = bench.start_source(source(body, "undoes-when-asked", "ask"))
    assert bench.result(asked)["state"] == "failed"
    old.write_text("by somebody else", encoding="utf-8")
    rows = bench.await_(bench.service.methods["undo_run"]({"run_id": asked}))
    assert [row["state"] for row in rows] == ["undone"] * 5 + ["failed"]
    assert "changed since" in rows[-1]["why"]
    assert old.read_text(encoding="utf-8") == "by somebody else"
    assert gone.exists()


def test_nothing_before_a_savepoint_is_undone_and_nothing_is_noted_without_the_rule(
    bench: Bench, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = steps(
        f"book('one', {str(trace)!r})", "savepoint()", f"book('two', {str(trace)!r})", f"book('three', {str(trace)!r})"
    )
    run = bench.start_source(source(body, "undoes-back-to"))
    assert undone(bench, run) == [("s3", "undone"), ("s2", "undone"), ("s1", "there"), ("s0", "there")]
    assert lines(trace)[3:] == ["cancelling three", "cancelled three", "cancelling two", "cancelled two"]
    # While it is being undone, whoever asks for it waits for that.
    bench.await_(bench.service.methods["effects"]({"run_id": run, "wait": True}))
    with pytest.raises(RequestError, match="nothing is left"):
        bench.await_(bench.service.methods["undo_run"]({"run_id": run}))

    plain = bench.run(f"a = book('four', {str(trace)!r})\nreturn a", head=HEAD, name="never-undone")
    with pytest.raises(UnknownName, match="could be undone"):
        bench.await_(bench.service.methods["undo_run"]({"run_id": plain["run_id"]}))


def test_a_process_that_dies_while_it_undoes_undoes_nothing_twice_and_says_what_is_left(
    bench: Bench, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = steps(
        f"book('first', {str(trace)!r})",
        f"book('slow', {str(trace)!r}, seconds=60)",
        f"switch_on('lamp', {str(trace)!r}, seconds=60)",
    )
    run = bench.start_source(source(body, "undoes-killed"))
    for what in ("switching lamp", "cancelling slow"):
        eventually(lambda what=what: what in lines(trace), within_s=100)
        kill_kernels(bench)
    assert undone(bench, run) == [("s2", "undone"), ("s1", "unknown"), ("s0", "undone")]
    # The lamp's undoing looks first, so it was begun again; the booking's does not.
    assert lines(trace).count("switching lamp") == 2
    assert lines(trace).count("cancelling slow") == 1
    assert lines(trace)[-1] == "cancelled first"
    why = next(event["why"] for event in told(bench, run) if event["state"] == "unknown")
    # Either the next process finds it begun, or the engine sees its process go.
    assert "must not be begun a second time" in why or "nobody saw whether it was undone" in why


def kill_kernels(bench: Bench) -> None:
    """None runs a flow, and one of them undoes."""
    for kernel in bench.await_(bench.service.status({}))["kernels"]:
        os.kill(kernel["pid"], signal.SIGKILL)


def test_an_engine_that_dies_while_it_undoes_leaves_the_rest_to_the_next_one(
    workspace: Any, engine: Any, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    body = steps(f"book('early', {str(trace)!r})", f"switch_on('lamp', {str(trace)!r}, seconds=60)")
    (workspace.root / "flows").mkdir(exist_ok=True)
    flow = workspace.root / "flows" / "undoes.py"
    flow.write_text(source(body, "undoes"), encoding="utf-8")
    client = engine()
    run = client.call("start_run", flow_path=str(flow), folder=str(tmp_path))["run_id"]
    eventually(lambda: "switching lamp" in lines(trace), within_s=100)
    os.kill(client.call("status")["pid"], signal.SIGKILL)
    after = engine()
    eventually(lambda: "cancelled early" in lines(trace), within_s=100)
    eventually(lambda: [row["state"] for row in after.call("effects", run_id=run)] == ["undone", "undone"], within_s=60)
    assert lines(trace).count("off lamp") == 1
