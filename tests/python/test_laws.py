"""Laws of reading and writing that hold for every flow."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from engine.document.flow import Flow
from engine.document.json_form import flow_from_json, flow_to_json
from engine.python.locate import statement_lines
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.strategies import KINDS, flows


@given(flows())
def test_a_written_flow_reads_back_as_the_same_flow(flow: Flow):
    back = read_flow(write_flow(flow, KINDS), KINDS)

    assert back.nodes == flow.nodes
    assert repr(back) == repr(flow)


@given(flows())
def test_writing_is_deterministic_and_stable(flow: Flow):
    text = write_flow(flow, KINDS)

    assert write_flow(read_flow(text, KINDS), KINDS) == text


@given(flows())
def test_the_json_document_is_the_same_flow(flow: Flow):
    assert repr(flow_from_json(flow_to_json(flow))) == repr(flow)


@given(flows())
def test_every_node_has_its_own_lines(flow: Flow):
    text = write_flow(flow, KINDS)

    lines = statement_lines(text, flow)

    assert list(lines) == [node.id for node in flow.nodes]
    taken = [line for first, last in lines.values() for line in range(first, last + 1)]
    assert len(taken) == len(set(taken))


@given(flows(), st.randoms(use_true_random=False))
def test_a_shuffled_flow_is_written_in_an_order_that_holds(flow: Flow, random):
    nodes = list(flow.nodes)
    random.shuffle(nodes)
    shuffled = flow.model_copy(update={"nodes": tuple(nodes), "returns": flow.returns, "returns_nothing": True})

    back = read_flow(write_flow(shuffled, KINDS), KINDS)

    position = {node.id: index for index, node in enumerate(back.nodes)}
    assert {node.id: node for node in back.nodes} == {node.id: node for node in nodes}
    assert all(position[link.source] < position[link.target] for link in back.links)


def test_ruff_has_nothing_to_say_about_written_flows(tmp_path: Path):
    written: list[str] = []

    @given(flows())
    def write(flow: Flow) -> None:
        written.append(write_flow(flow, KINDS))

    write()
    for number, text in enumerate(written):
        (tmp_path / f"flow_{number}.py").write_text(text, encoding="utf-8")
    (tmp_path / "ruff.toml").write_text("line-length = 120\n")
    ruff = str(Path(sys.executable).with_name("ruff"))
    # F841: a drawing may hold a step whose value nobody reads.
    rules = ["--select", "E4,E7,E9,F", "--ignore", "F841"]
    checked = subprocess.run(
        [ruff, "check", "--isolated", *rules, tmp_path], capture_output=True, text=True, check=False
    )
    formatted = subprocess.run([ruff, "format", "--diff", tmp_path], capture_output=True, text=True, check=False)

    assert len(written) > 20
    assert checked.returncode == 0, checked.stdout[-3000:]
    assert formatted.returncode == 0, formatted.stdout[:3000]
