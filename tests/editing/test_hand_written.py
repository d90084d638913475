"""Commands on flow files as people write them: the result is written as Python that reads back as the same flow."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from engine.document.drawing import Drawing
from engine.document.flow import Flow
from engine.editing.commands import COMMANDS, make_command
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.editing.board import CATALOGUE, CONTEXT, carried_out
from tests.editing.test_laws import arguments, unless_refused

CORPUS = {path.name: path for path in (Path(__file__).parents[1] / "python" / "corpus").glob("*.py.txt")}


def meaning(flow: Flow) -> dict[str, object]:
    return {node.id: (node.kind, node.inputs, node.policy, node.call, {*node.after}) for node in flow.nodes}


@given(st.data(), st.sampled_from(sorted(CORPUS)))
def test_a_command_on_a_hand_written_flow_can_be_written_and_read(data: st.DataObject, name: str) -> None:
    drawing = Drawing(read_flow(CORPUS[name].read_text(encoding="utf-8"), CATALOGUE))
    command = data.draw(st.sampled_from(sorted(COMMANDS)))
    args = data.draw(arguments(drawing, command))
    made = unless_refused(partial(make_command, command, args, drawing, CONTEXT))
    if made is None:
        return
    after = carried_out(drawing, made)
    text = unless_refused(partial(write_flow, after.flow, CATALOGUE))
    if text is not None:
        assert meaning(read_flow(text, CATALOGUE)) == meaning(after.flow)


def test_a_flow_that_returns_a_call_can_be_drawn_on() -> None:
    drawing = Drawing(read_flow(CORPUS["return_call.py.txt"].read_text(encoding="utf-8"), CATALOGUE))
    made = make_command("add", {"kind": "sample.give_text"}, drawing, CONTEXT)
    text = write_flow(carried_out(drawing, made).flow, CATALOGUE)
    assert "make_result = make.submit(a)" in text
    assert "return make_result.result()" in text
