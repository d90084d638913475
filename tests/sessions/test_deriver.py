"""The code of large drawings is written in another process, which may die without anybody noticing."""

from __future__ import annotations

import os
import signal

import pytest

from engine.catalogue.folder import Root
from engine.document.drawing import Change, Drawing, make_change
from engine.document.edits import RemoveNode, RenameNode, SetInput
from engine.document.flow import Flow, Node
from engine.document.value import Ref
from engine.editing.context import Context
from studio.sessions.derivation import code_of, problems_of
from studio.sessions.deriver import LARGE, Deriver
from tests.repo.files import ROOT
from tests.sessions.small_kinds import small_catalogue

pytestmark = pytest.mark.process


def large() -> Drawing:
    nodes = [Node(id="n0", kind="text.change_case", inputs={"text": "x"})]
    nodes += [
        Node(id=f"n{i}", kind="text.change_case", inputs={"text": Ref(f"n{i - 1}")}) for i in range(1, LARGE + 50)
    ]
    return Drawing(Flow(name="Large", nodes=tuple(nodes)))


@pytest.fixture
async def deriver():
    made = Deriver((Root(ROOT / "nodes"),))
    yield made
    await made.close()


async def test_every_state_of_a_large_drawing_gives_what_it_gives_here(deriver):
    context = Context(small_catalogue())
    drawing = large()
    for edit in (
        SetInput(node="n5", port="text", value="y"),
        RenameNode(node="n7", to="seven"),
        SetInput(node="n9", port="case", value="sideways"),
        RemoveNode(node="n20"),
    ):
        drawing, _ = make_change(drawing, Change(edits=(edit,)))
        assert await deriver.problems("large", drawing, context) == problems_of(drawing, context)
        assert await deriver.code("large", drawing, context) == code_of(drawing.flow, context.catalogue)
    assert deriver.pid is not None


async def test_a_process_that_dies_is_not_missed(deriver):
    context = Context(small_catalogue())
    drawing = large()
    expected = code_of(drawing.flow, context.catalogue)
    assert await deriver.code("large", drawing, context) == expected
    first = deriver.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert await deriver.code("large", drawing, context) == expected
    assert await deriver.code("large", drawing, context) == expected
    assert deriver.pid not in {None, first}


async def test_small_drawings_need_no_process(deriver):
    drawing = Drawing(Flow(name="Small"))
    assert (await deriver.code("small", drawing, Context(small_catalogue()))).error is None
    assert deriver.pid is None
