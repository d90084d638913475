"""Law: a watched flow function does what plain Python does with it, and what is told of its nodes is what they did."""

from __future__ import annotations

import ast
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.kernel.digests import Values
from tests.kernel.naive import Plain, Record
from tests.kernel.structured_flows import bodies
from tests.kernel.told_flows import flow_text, steps_of
from tests.kernel.watched_flows import given_on, values_in, watched

RAN = {"finished", "failed"}


@pytest.fixture(scope="module")
def values(tmp_path_factory: pytest.TempPathFactory) -> Values:
    return values_in(Path(tmp_path_factory.mktemp("values")))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(body=bodies(), start=st.integers(0, 9))
def test_a_watched_flow_is_plain_python(values: Values, body: str, start: int):
    text = flow_text(body, ["a", "suppress"])
    plain = Record()
    names: dict[str, Any] = {"flow": lambda function: function, "step": Plain(plain, given_on)}
    exec(text, names)
    returned, failed = None, ""
    try:
        returned = names["the_flow"](start, suppress)
    except Exception as error:  # noqa: BLE001  # whatever the drawn function raises
        failed = str(error)
    told = watched(body, values, a=start, suppress=suppress)
    assert told.returned == returned
    assert told.failed == (failed or next(plain.unasked, ""))
    assert told.attempts == plain.attempts
    _assert_told(text, told.states, plain.begun)
    for step in steps_of(ast.parse(text)):
        if rows := told.rows(step.id):
            ran = [row for row in rows if row.state in RAN]
            assert len(ran) == plain.begun[step.first_line]
            assert {row.state for row in rows if row not in ran} <= {"skipped"}


def _assert_told(text: str, states: dict[str, str], begun: Counter[int]) -> None:
    for step in steps_of(ast.parse(text)):
        state = states.get(step.id, "waiting")
        assert state not in {"running", "retrying"}, (step.id, state)
        if not step.is_code and not step.block_kind:
            assert (state in RAN) == bool(begun[step.first_line]), (step.id, state)
