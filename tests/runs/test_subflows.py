"""Sub-flows that were drawn: they run as one node, with futures and parameters flowing in, and several values out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from engine.document.drawing import Drawing, make_change
from engine.editing.commands import make_command
from engine.editing.context import Context
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.runs.bench import Bench, flow_text
from tests.runs.test_runs import states

SLOW = "slow"
"""Named in a text that only the head uses, so that it is imported."""

BODY = (
    "a = add.submit(a=start)\n"
    "b = slow.submit(a=a, seconds=0)\n"
    "c = halves.submit(a=b)\n"
    'd = add.submit(a=c["left"], b=c["right"])\n'
    "e = add.submit(a=b)\n"
    "f = total.submit(parts=[d, e])\n"
    "return f.result()"
)


def drawn(bench: Bench) -> Drawing:
    return Drawing(read_flow(flow_text(BODY, name="drawn", arguments="start: int = 1"), bench.catalogue))


def run(bench: Bench, drawing: Drawing) -> dict[str, Any]:
    return bench.result(bench.start_source(write_flow(drawing.flow, bench.catalogue)))


def made(bench: Bench, drawing: Drawing, command: str, /, **args: object) -> Drawing:
    change = make_command(command, args, drawing, Context(bench.catalogue)).change
    return make_change(drawing, change)[0]


def test_a_drawn_sub_flow_gives_what_its_nodes_gave(bench: Bench) -> None:
    before = run(bench, drawn(bench))
    drawing = made(bench, drawn(bench), "make_subflow", nodes=["b", "c", "d"], name="middle")
    result = run(bench, drawing)
    assert result["error"] is None
    assert states(result)["middle_result"] == "finished"
    assert result["outputs"]["f"] == before["outputs"]["f"] == {"result": 5}


def test_a_drawn_sub_flow_with_one_result_and_a_parameter_runs(bench: Bench) -> None:
    drawing = made(bench, drawn(bench), "make_subflow", nodes=["a", "b"], name="begin")
    result = run(bench, drawing)
    assert (result["error"], result["outputs"]["f"]) == (None, {"result": 5})


def test_a_sub_flow_that_is_not_asked_for_does_not_stand_in_the_way(bench: Bench) -> None:
    drawing = made(bench, drawn(bench), "make_subflow", nodes=["c", "d"], name="middle")
    drawing = made(bench, drawing, "make_subflow", nodes=["b", "e"], name="other")
    source = write_flow(drawing.flow, bench.catalogue)
    assert "other_result.b" in source
    run(bench, drawing)
    result = bench.result(bench.start_source(source, to="a"))
    assert (result["error"], states(result)["a"]) == (None, "cached")


def test_a_drawn_sub_flow_is_plain_prefect(bench: Bench) -> None:
    drawing = made(bench, drawn(bench), "make_subflow", nodes=["b", "c", "d"], name="middle")
    file = bench.workspace.root / "plain.py"
    file.write_text(f"{write_flow(drawing.flow, bench.catalogue)}\nprint(the_flow())\n", encoding="utf-8")
    environment = {
        **os.environ,
        **bench.service.prefect.environment(),  # a client of the server that runs
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), str(bench.workspace.root)]),
        "PREFECT_LOGGING_LEVEL": "ERROR",
    }
    ran = subprocess.run([sys.executable, str(file)], env=environment, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "5"), ran.stderr


OTHER = """from prefect import flow

from nodes.probe.probe_nodes import add


@flow(name="other")
def other(n: int, more: int = 1) -> int:
    a = add.submit(a=n, b=more)
    return a.result()
"""


def test_a_saved_flow_runs_as_a_node_and_as_it_is_now(bench: Bench) -> None:
    folder = bench.workspace.root / "flows"
    folder.mkdir(exist_ok=True)
    (folder / "other.py").write_text(OTHER, encoding="utf-8")
    context = Context(bench.catalogue, folder / "main.py", {"other": folder / "other.py"})
    drawing = drawn(bench)
    drawing = make_change(drawing, make_command("use_flow", {"flow": "other"}, drawing, context).change)[0]
    (name,) = drawing.flow.by_id.keys() - drawn(bench).flow.by_id.keys()
    drawing = made(bench, drawing, "connect", source="f", target=name, target_port="n")
    source = write_flow(drawing.flow, bench.catalogue)

    def result() -> object:
        run = bench.start_source(source, flow_path=str(folder / "main.py"))
        return bench.result(run)["outputs"].get(name)

    assert result() == {"result": 6}
    (folder / "other.py").write_text(OTHER.replace("more: int = 1", "more: int = 10"), encoding="utf-8")
    assert result() == {"result": 15}


CHILD = """
@flow(name="twice")
def twice(n: int, by: int = 2) -> int:
    a = slow.submit(n, seconds=0)
    if n == 3:
        raise ValueError("no three")
    return a.result() * by
"""


def test_a_sub_flow_runs_once_for_each_item(bench: Bench) -> None:
    body = "m = [twice(n, by=4) for n in [1, 2]]\nt = total.submit(parts=m)\nreturn t.result()"
    run = bench.start(f"{body}  # {SLOW}", head=CHILD, name="for-each")
    result = bench.result(run)
    assert (result["error"], result["outputs"]["m"], result["outputs"]["t"]) == (
        None,
        {"result": [4, 8]},
        {"result": 12},
    )
    rows = [event for event in bench.events(run) if event["kind"] == "node.items" and event["node"] == "m"]
    assert rows
    assert bench.run("m = [twice(n) for n in []]\nreturn m", head=CHILD, name="for-none")["outputs"]["m"] == {
        "result": []
    }


def test_a_sub_flow_that_fails_for_an_item_ends_the_rest(bench: Bench) -> None:
    body = "try:\n    m = [twice(n) for n in [1, 3, 4]]\nexcept ValueError:\n    m = add(a=1)\nreturn m"
    result = bench.run(f"{body}  # {SLOW}", head=CHILD, name="for-each-fails")
    assert (result["state"], states(result)) == ("finished", {"attempt": "finished", "m": "failed", "m_2": "finished"})
    assert result["nodes"]["m"]["error"] == "1 of 2 items failed; the first: no three"


def test_a_sub_flow_runs_for_each_item_in_every_round(bench: Bench) -> None:
    body = "for k in range(2):\n    m = [twice(n, by=k) for n in [1, 2] if n > k]\n    t = total(parts=m)\nreturn t"
    result = bench.run(f"{body}  # {SLOW}", head=CHILD, name="for-each-in-rounds")
    assert (result["error"], result["outputs"]["m"], result["outputs"]["t"]) == (None, {"result": [2]}, {"result": 2})


def test_a_sub_flow_for_each_item_that_is_not_asked_for_does_not_run(bench: Bench) -> None:
    body = "a = add.submit(a=4321)\nm = [twice(n) for n in [1, 2]]\nt = total.submit(parts=m)\nreturn t.result()"
    result = bench.run(f"{body}  # {SLOW}", head=CHILD, name="for-each-not-asked", to="a")
    assert (result["error"], states(result)["a"], states(result)["m"]) == (None, "finished", "skipped")


def test_a_drawn_sub_flow_is_set_to_run_for_each_item(bench: Bench) -> None:
    drawing = drawn(bench)
    drawing = made(bench, drawing, "make_subflow", nodes=["c", "d"], name="middle")
    (caller,) = (node for node in drawing.flow.nodes if node.kind == "local.middle")
    drawing = made(bench, drawing, "set_value", node=caller.id, port=next(iter(caller.inputs)), value=[1, 2, 3])
    drawing = made(bench, drawing, "set_policy", node=caller.id, field="call", text="for each")
    source = write_flow(drawing.flow, bench.catalogue)
    assert f"{caller.id} = [middle(" in source
    assert read_flow(source, bench.catalogue).by_id[caller.id].call == "each"
    back = made(bench, drawing, "set_policy", node=caller.id, field="call", text="here")
    assert back.flow.by_id[caller.id].call == "call"
