"""A saved flow as a node: imported from beside, and refused where Python could not import it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.checks.check import check
from engine.document.drawing import Drawing, make_change
from engine.document.flow import Flow
from engine.editing.commands import make_command
from engine.editing.context import Context
from engine.errors import InvalidEdit, UnknownName
from engine.python.read import read_flow
from engine.python.write import write_flow

OTHER = '''from prefect import flow, task


@task
def twice(n: int) -> int:
    return 2 * n


@flow(name="Double it")
def double(n: int, most: int = 9) -> int:
    """Double a number."""
    result = twice.submit(n)
    return result.result()
'''


def context_of(folder: Path, **texts: str) -> Context:
    for name, text in texts.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    paths = {path.stem: path for path in folder.glob("*.py")}
    return Context(discover(Root(folder, origin="import")), folder / "main.py", paths)


def use(folder: Path, name: str, **texts: str) -> tuple[Flow, Context]:
    context = context_of(folder, **texts)
    drawing = Drawing(Flow(name="main"))
    made = make_command("use_flow", {"flow": name}, drawing, context)
    after, inverse = make_change(drawing, made.change)
    assert make_change(after, inverse)[0] == drawing
    return after.flow, context


def test_a_saved_flow_is_imported_from_beside_and_called(tmp_path: Path) -> None:
    flow, context = use(tmp_path, "other", other=OTHER)
    (node,) = flow.nodes
    assert (node.id, node.kind, node.call) == ("double_result", "other:double", "call")
    text = write_flow(flow, context.catalogue)
    assert "from other import double\n" in text
    assert "    double_result = double()\n" in text
    assert read_flow(text, context.catalogue).nodes == flow.nodes
    (problem,) = check(flow, context.catalogue, source_path=context.path)
    assert problem.message == "“double_result” (Double it) needs “n”: a whole number."


def test_a_flow_that_is_not_there_is_refused_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(UnknownName) as caught:
        use(tmp_path, "othr", other=OTHER)
    assert caught.value.fix == "Did you mean other?"


@pytest.mark.parametrize(
    ("name", "fix"),
    [("my-flow", "Rename that flow, to my_flow for example."), ("json", "Rename that flow, to json_flow for example.")],
)
def test_a_name_that_python_cannot_import_is_refused(tmp_path: Path, name: str, fix: str) -> None:
    with pytest.raises(InvalidEdit) as caught:
        use(tmp_path, name, **{name: OTHER})
    assert caught.value.fix == fix


def test_a_flow_that_uses_this_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidEdit, match="A flow cannot use itself: “main” → “a” → “b” → “main”"):
        use(tmp_path, "a", a=f"from b import x\n{OTHER}", b="from main import y\n", main=OTHER)
    with pytest.raises(InvalidEdit, match="“main” → “main”"):
        use(tmp_path, "main")


def test_a_flow_of_another_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    inner = context_of(tmp_path / "below", other=OTHER)
    context = Context(inner.catalogue, tmp_path / "main.py", inner.flows)
    with pytest.raises(InvalidEdit, match="lies in another folder"):
        make_command("use_flow", {"flow": "other"}, Drawing(Flow(name="main")), context)


def test_what_flows_import_is_in_no_palette(tmp_path: Path) -> None:
    assert context_of(tmp_path, other=OTHER).catalogue.all() == []
