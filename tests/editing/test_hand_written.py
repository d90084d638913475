"""Commands on flow files as people write them: the result is written as Python that reads back as the same flow."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.document.drawing import Drawing
from engine.document.flow import CODE, Flow
from engine.editing.commands import COMMANDS, make_command
from engine.errors import InvalidEdit
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


def test_an_early_return_stays_one_whatever_else_is_edited() -> None:
    text = CORPUS["asks_first.py.txt"].read_text(encoding="utf-8")
    drawing = Drawing(read_flow(text, CATALOGUE))
    made = make_command("set_policy", {"node": "plan", "field": "retries", "text": "2"}, drawing, CONTEXT)
    after = write_flow(carried_out(drawing, made).flow, CATALOGUE)
    assert after == text.replace("plan = prepare()", "plan = prepare.with_options(retries=2)()")
    with pytest.raises(InvalidEdit, match="ends the flow with its value"):
        make_command("rename", {"node": "apply", "to": "applied"}, drawing, CONTEXT)


def test_a_call_that_is_returned_can_be_renamed() -> None:
    drawing = Drawing(read_flow(CORPUS["return_call.py.txt"].read_text(encoding="utf-8"), CATALOGUE))
    made = make_command("rename", {"node": "make", "to": "made"}, drawing, CONTEXT)
    text = write_flow(carried_out(drawing, made).flow, CATALOGUE)
    assert text.endswith("    made = make.submit(a)\n    return made.result()\n")


def test_a_step_that_code_reads_can_be_put_into_a_try_where_it_stands() -> None:
    text = CORPUS["as_written_counting.py.txt"].read_text(encoding="utf-8")
    before = Drawing(read_flow(text.replace("        saved = save.submit(rows)\n", ""), CATALOGUE))
    made = make_command("enclose", {"nodes": ["rows"], "kind": "try"}, before, CONTEXT)
    after = write_flow(carried_out(before, made).flow, CATALOGUE)
    kept = ["        try:", "            rows = fetch_page(page)", "        except Exception:", "            pass"]
    assert "\n".join([*kept, "        if not rows:", "            break"]) in after


def test_code_stays_in_its_place_when_a_block_is_put_around_it() -> None:
    text = CORPUS["early_return.py.txt"].read_text(encoding="utf-8")
    drawing = Drawing(read_flow(text, CATALOGUE))
    codes = [node.id for node in drawing.flow.nodes if node.kind == CODE]
    made = make_command("enclose", {"nodes": codes[:1], "kind": "try"}, drawing, CONTEXT)
    after = write_flow(carried_out(drawing, made).flow, CATALOGUE)
    assert [line.strip() for line in after.splitlines() if line.strip() in text] == [
        line.strip() for line in text.splitlines()
    ]


def test_code_that_would_lose_a_name_keeps_a_step_outside() -> None:
    text = CORPUS["branches.py.txt"].read_text(encoding="utf-8")
    drawing = Drawing(read_flow(text, CATALOGUE))
    with pytest.raises(InvalidEdit, match="reads text by name"):
        make_command("move_into", {"nodes": ["text_2"], "block": "branch", "arm": "else"}, drawing, CONTEXT)
