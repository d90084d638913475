"""What cannot be a flow is refused with its line and what to write instead."""

from __future__ import annotations

import pytest

from engine.errors import UnreadableFlow
from engine.python.read import read_flow
from tests.strategies import KINDS

HEAD = "from prefect import flow, task\n\n\n@task\ndef one(x=1):\n    return x\n\n\n"


@pytest.mark.parametrize(
    ("text", "says", "line"),
    [
        ("", "no flow in this file", 0),
        ("x = 1\n", "no flow in this file", 0),
        ("def f(:\n", "not valid Python", 1),
        (HEAD + "@flow\ndef f():\n    a = one(\n", "not valid Python", 11),
        (HEAD + "@flow\ndef f(): return one()\n", "on the line of its def", 10),
        (HEAD + "@flow\ndef f():\n    a = one(); return a\n", "on one line with other statements", 11),
        (HEAD + '@flow\ndef f():\n    """doc"""; a = one()\n', "on the line of the docstring", 11),
        (HEAD + "if True:\n    @flow\n    def f():\n        one()\n", "inside another statement", 11),
        (
            "from prefect import flow\nfrom my_tasks import *\n@flow\ndef f():\n    fetch.submit()\n",
            "starred import hides",
            2,
        ),
        (HEAD + "@flow(**options)\ndef f():\n    one()\n", "not given by name", 9),
        (HEAD + "@flow\ndef f():\n    \u0430 = one()\n", "only looks like 'a'", 11),
        (HEAD + "@flow\ndef f():\n    a = one()  # \u202e\n", "invisible character", 11),
        ("x = 1\0\n", "not valid Python", 0),
        (HEAD + "@flow\ndef f():\n    a = one(" + "+".join(["1"] * 20_000) + ")\n", "nested too deeply", 0),
        (HEAD + "@flow\ndef f():\n    a = one(" + "(" * 500 + ")" * 500 + ")\n", "not valid Python", 11),
    ],
)
def test_what_is_no_flow_is_refused_with_its_line(text: str, says: str, line: int):
    with pytest.raises(UnreadableFlow, match=says) as raised:
        read_flow(text, KINDS)

    assert raised.value.line == line
    assert raised.value.fix


def test_a_refusal_names_the_file_when_it_is_known():
    with pytest.raises(UnreadableFlow, match=r"^flows/x\.py, line 2: This is not valid Python"):
        read_flow("from prefect import flow\nflow(\n", KINDS, path="flows/x.py")
