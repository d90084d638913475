"""What a flow function tells of its blocks, and that it does what it did before."""

from __future__ import annotations

import ast
import contextlib
import traceback
from typing import Any

import pytest

from engine.errors import TooManyRounds
from engine.events.model import NodeFailed, NodeFinished, NodeProgressed, NodeStarted
from engine.kernel import told as telling
from engine.kernel.blocks import Blocks
from engine.kernel.instrument import TELLER, Marks, instrumented
from engine.kernel.request import RunRequest
from tests.kernel.told_flows import run


@pytest.mark.parametrize(
    ("count", "arm", "reasons"),
    [
        (7, "then", {"b": "then_2 was not taken: condition was True", "c": "else was not taken: condition was True"}),
        (3, "then_2", {"a": "then was not taken: its condition was False"}),
        (
            0,
            "else",
            {"a": "then was not taken: its condition was False", "b": "then_2 was not taken: its condition was 0"},
        ),
    ],
)
def test_an_if_tells_its_arm_and_why_the_others_were_not_taken(count: int, arm: str, reasons: dict[str, str]):
    body = """
        if count > 5:
            a = step(1)
        elif count:
            b = step(2)
        else:
            c = step(3)
    """
    told = run(body, count=count)
    assert told.values == {"if_3": arm}
    assert told.states["if_3"] == "finished"
    assert reasons.items() <= told.reasons.items()
    assert len(told.reasons) == 2


def test_an_if_without_an_arm_to_take_finishes():
    told = run("if wanted:\n    a = step(1)\nreturn 5", wanted=False)
    assert (told.returned, told.values) == (5, {"if_3": None})
    assert told.reasons == {"a": "then was not taken: its condition was False"}


def test_an_if_alone_in_an_else_is_a_block_of_its_own():
    body = """
        if count > 5:
            a = step(1)
        else:
            if count:
                b = step(2)
    """
    assert run(body, count=1).values == {"if_3": "else", "if_6": "then"}
    told = run(body, count=9)
    assert told.states == {"if_3": "finished", "if_6": "skipped", "b": "skipped"}


def test_a_match_tells_its_case():
    body = """
        match subject:
            case {"kind": "a", **rest}:
                a = step(rest)
            case [first, *_] if first > 1:
                b = step(first)
    """
    assert run(body, subject=[2, 3]).values == {"match_3": "case_2"}
    nothing = run(body, subject="no")
    assert nothing.values == {"match_3": None}
    assert nothing.reasons["a"] == "case_1 was not taken: subject was 'no'"


def test_a_loop_counts_its_rounds_and_ends_its_nodes():
    body = """
        kept = []
        for item in items:
            if item % 2:
                continue
            a = step(item)
            kept = [*kept, a]
        return kept
    """
    told = run(body, items=[1, 2, 3, 4])
    assert (told.returned, told.values["for_4"], told.over) == ([2, 4], 4, [("a", None)])
    assert told.states == {
        "line_5": "finished",
        "for_4": "finished",
        "kept": "finished",
        "kept_8": "finished",
        "line_9": "finished",
    }


def test_the_rounds_of_a_loop_are_progress():
    progress = [
        e for e in run("for item in items:\n    a = step(item)", items=[1, 2]).events if isinstance(e, NodeProgressed)
    ]
    assert progress[0].message == "round 1 of 2"


def test_a_loop_without_a_round_skips_what_is_in_it():
    told = run("for item in items:\n    if item:\n        a = step(item)", items=())
    assert told.reasons == {"if_4": "“for_3” had no round", "a": "“for_3” had no round"}


def test_what_no_round_takes_is_skipped_when_the_loop_has_ended():
    body = """
        for item in items:
            if item > 5:
                a = step(item)
            else:
                b = step(item)
    """
    told = run(body, items=[1, 2])
    assert told.reasons == {"a": "then of “if_4” was taken in no round"}
    assert told.values == {"if_4": {"else": 2}, "for_3": 2}


def test_a_while_that_runs_away_is_ended():
    told = run("while True:\n    a = step(1)", most_rounds=7)
    assert isinstance(told.raised, TooManyRounds)
    assert "7 rounds" in str(told.raised)
    assert told.states == {"while_3": "failed"}


def test_a_failure_in_a_try_is_caught_and_what_was_not_reached_is_skipped():
    body = """
        try:
            a = step(ValueError("no"))
            b = step(2)
        except KeyError:
            c = step(3)
        except ValueError as error:
            d = step(str(error))
        else:
            e = step(5)
        finally:
            f = step(6)
        return d
    """
    told = run(body)
    assert (told.returned, told.values) == ("no", {"try_3": "except_2"})
    assert told.states == {"c": "skipped", "e": "skipped", "b": "skipped", "try_3": "finished", "line_14": "finished"}


def test_a_failure_that_no_arm_catches_fails_the_blocks_that_it_leaves():
    body = """
        if True:
            with manager:
                a = step(ValueError("no"))
        b = step(2)
    """
    told = run(body, manager=contextlib.nullcontext())
    assert told.states == {"with_4": "failed", "if_3": "failed"}
    assert str(told.raised) == "no"


def test_a_with_that_swallows_a_failure_finishes():
    told = run("with manager:\n    a = step(ValueError('no'))\nreturn 1", manager=contextlib.suppress(ValueError))
    assert (told.returned, told.states["with_3"]) == (1, "finished")


def test_leaving_a_function_from_within_blocks_ends_them():
    body = """
        for item in items:
            if item == 2:
                return step(item)
            a = step(item)
        b = 4
    """
    told = run(body, items=[1, 2, 3])
    assert (told.returned, told.values) == (2, {"if_4": {"then": 1}, "for_3": 2})
    assert told.states["b"] == "skipped"


def test_code_between_nodes_is_told_of_while_it_runs():
    told = run("a = step(2)\nb = a + 1\nc = b / 0")
    ends = (NodeStarted, NodeFinished, NodeFailed)
    kinds = [(event.node, event.kind) for event in told.events if isinstance(event, ends)]
    assert kinds == [("b", "node.started"), ("b", "node.finished"), ("c", "node.started"), ("c", "node.failed")]
    failed = told.events[-1]
    assert isinstance(failed, NodeFailed)
    assert failed.error == "ZeroDivisionError: division by zero"


def test_code_that_fails_in_a_try_has_failed():
    body = """
        try:
            a = 1 / 0
            b = step(a)
        except ZeroDivisionError:
            c = step(3)
    """
    assert run(body).states == {"a": "failed", "b": "skipped", "try_3": "finished"}


def test_a_block_that_was_not_asked_for_is_left_out_with_the_names_that_it_binds():
    body = """
        if kept:
            kept = step(2)
            new = step(3)
        return kept, new.result
    """
    told = run(body, selected=("line_6",), kept=1)
    assert told.returned[0] == 1
    assert told.reasons == {"if_3": "not asked for", "kept": "not asked for", "new": "not asked for"}


def test_tracebacks_point_at_the_lines_that_a_person_wrote():
    body = """
        for item in [1]:
            try:
                if item:
                    a = step(ValueError("no"))
            finally:
                b = step(1)
    """
    told = run(body)
    assert told.raised is not None
    lines = [frame.lineno for frame in traceback.extract_tb(told.raised.__traceback__) if frame.filename == "flow.py"]
    assert lines == [6]


@pytest.mark.parametrize("values", [[], [1, 2, 3], [3, 0, 5]])
def test_each_block_is_begun_once_however_often_it_is_gone_through(values: list[int]):
    body = """
        total = 0
        for value in values:
            while value > 0:
                value = step(value - 1)
                total += 1
        return total
    """
    told = run(body, values=values)
    assert told.returned == sum(values)
    begun = [event.node for event in told.events if isinstance(event, NodeStarted)]
    assert len(begun) == len(set(begun))


def test_nothing_is_told_of_a_function_that_calls_itself():
    body = """
        if depth:
            a = step(depth)
            return the_flow(depth - 1)
        return depth
    """
    told = run(body, depth=3)
    assert (told.returned, told.values) == (0, {"if_3": "then"})


def test_a_sub_flow_is_told_nothing_of_but_its_while_is_counted():
    source = "from nodes import step\n@flow(name='x')\ndef inner():\n    while True:\n        step(1)\n"
    tree = instrumented(ast.parse(source), Marks("the_flow"))
    names: dict[str, Any] = {TELLER: telling}
    tree.body = tree.body[1:]
    names["flow"] = lambda **_: lambda function: function
    names["step"] = str
    exec(compile(tree, "flow.py", "exec"), names)
    request = RunRequest(run="r", path="", function="the_flow", name="", most_rounds=5)
    token = telling.watching.set(Blocks(request, lambda event: None, None))  # pyright: ignore[reportArgumentType]
    try:
        with pytest.raises(TooManyRounds, match="line 4"):
            names["inner"]()
    finally:
        telling.watching.reset(token)
