"""Sub-flows: made of a selection, looked into and changed, expanded again."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.checks.check import check
from engine.document.drawing import Change, Drawing, make_change
from engine.document.edits import SetInput
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.layout import PlaceNodes
from engine.document.value import Code, Param, Ref
from engine.editing.commands import make_command
from engine.editing.context import Made
from engine.editing.problems_inside import problems_inside
from engine.editing.subflow_drawing import change_inside, open_inside
from engine.errors import InvalidEdit, RequestError
from engine.python.read import read_flow
from engine.python.subflow import read_subflow, write_subflow
from engine.python.write import write_flow
from tests.editing.board import CATALOGUE, CONTEXT, board, carried_out, do
from tests.editing.test_laws import drawings

HELPERS = '''
from prefect import flow, task


@task
def step(n: int) -> int:
    return n + 1


@flow
def child(n: int):
    """Inner."""
    a = step(n)  # first
    return a


# Below it.
LIMIT = 3


@flow(name="parent-flow")
def parent(n: int = 1):
    first = child(n)
    return first
'''


def make_inside(drawing: Drawing, node: str, command: str, /, **args: object) -> tuple[Drawing, Made]:
    """The whole drawing after a command inside of a sub-flow, which can be undone like any other."""
    made = make_command(command, args, open_inside(drawing, node, CONTEXT), CONTEXT)
    after, inverse = make_change(drawing, change_inside(drawing, node, made.change, CONTEXT))
    assert make_change(after, inverse)[0] == drawing
    return after, made


def read_again(drawing: Drawing) -> Flow:
    """The flow of the written file, which is Python without a problem."""
    text = write_flow(drawing.flow, CATALOGUE)
    ast.parse(text)
    flow = read_flow(text, CATALOGUE)
    assert [problem for problem in check(flow, CATALOGUE) if problem.severity == "error"] == []
    return flow


def whole_board() -> Drawing:
    drawing, _ = do(board(), "set_value", node="rows", port="path", value={"$code": "Path('a.csv')"})
    return drawing


def test_a_selection_becomes_one_node_with_what_flows_in_and_out() -> None:
    after, made = do(whole_board(), "make_subflow", nodes=["sorted_rows", "counts"], name="Count them")
    (name,) = made.created
    caller = after.flow.by_id[name]
    assert (name, caller.kind, caller.call) == ("them", "local.count_them", "call")
    assert caller.inputs == {"rows": Ref("rows")}
    back = read_again(after)
    assert back.by_id["them"].inputs == {"rows": Ref("rows")}
    inner = read_subflow(back.header, "count_them", CATALOGUE)
    assert [(one.name, one.type) for one in inner.parameters] == [("rows", "Table")]
    assert (inner.name, inner.result_type) == ("Count them", "Table")
    assert inner.by_id["counts"].inputs == {"table": Ref("sorted_rows"), "column": "name"}


def test_several_results_are_a_named_tuple() -> None:
    drawing, made = do(whole_board(), "add", kind="sample.count", connect={"node": "sorted_rows"})
    drawing, _ = do(drawing, "set_field", node=made.created[0], port="column", text="age")
    after, _ = do(drawing, "make_subflow", nodes=["rows", "sorted_rows", "names"], name="load")
    back = read_again(after)
    assert "class LoadResults(NamedTuple):\n    sorted_rows: Table\n    names: str\n" in (back.header or "")
    assert back.by_id["counts"].inputs["table"] == Ref("load_result", "sorted_rows")
    assert back.by_id["joined"].inputs["parts"] == [Ref("load_result", "names")]


def test_a_parameter_of_the_flow_is_one_of_the_sub_flow() -> None:
    after, _ = do(whole_board(), "make_subflow", nodes=["joined"], name="words")
    caller = after.flow.by_id["words_result"]
    assert caller.inputs == {"names": Ref("names"), "sep": Param("sep")}
    inner = open_inside(after, "words_result", CONTEXT).flow
    assert inner.by_id["joined"].inputs == {"parts": [Param("names")], "sep": Param("sep")}


def test_a_selection_with_a_gap_is_refused() -> None:
    with pytest.raises(InvalidEdit, match="“sorted_rows” stands between the selected nodes"):
        do(whole_board(), "make_subflow", nodes=["rows", "counts"], name="x")


def test_expanding_gives_the_same_file_again() -> None:
    before = whole_board()
    text = write_flow(before.flow, CATALOGUE)
    made, step = do(before, "make_subflow", nodes=["sorted_rows", "counts"], name="Count them")
    after, back = do(made, "expand_subflow", node=step.created[0])
    assert write_flow(after.flow, CATALOGUE) == text
    assert back.created == ("sorted_rows", "counts")
    assert "subflows" not in after.layout.extra
    assert after.layout.nodes["counts"].x - after.layout.nodes["sorted_rows"].x == 300


def test_a_sub_flow_that_is_called_twice_stays_when_one_call_is_expanded() -> None:
    drawing = Drawing(read_flow(HELPERS.replace("    return first", "    b = child(first)\n    return b"), CATALOGUE))
    after, made = do(drawing, "expand_subflow", node="first")
    assert made.created == ("a",)
    assert after.flow.by_id["a"].inputs == {"n": Param("n")}
    assert after.flow.by_id["b"].inputs == {"n": Ref("a")}
    assert "def child" in write_flow(after.flow, CATALOGUE)


def test_values_take_the_place_of_parameters() -> None:
    text = HELPERS.replace("a = step(n)  # first", "a = step(n * 2)").replace("child(n)", "child(n + 1)")
    after, _ = do(Drawing(read_flow(text, CATALOGUE)), "expand_subflow", node="first")
    assert after.flow.by_id["a"].inputs == {"n": Code("(n + 1) * 2")}
    assert "def child" not in (after.flow.header or "")
    assert "LIMIT = 3" in (after.flow.header or "")


def test_a_sub_flow_reads_back_as_it_was_written() -> None:
    header = read_flow(HELPERS, CATALOGUE).header or ""
    assert write_subflow(read_subflow(header, "child", CATALOGUE), CATALOGUE) == header


def test_a_change_inside_changes_only_the_text_of_its_function() -> None:
    drawing = Drawing(read_flow(HELPERS, CATALOGUE))
    inner = open_inside(drawing, "first", CONTEXT)
    assert list(inner.layout.nodes) == ["a"]
    change = change_inside(
        drawing, "first", Change(edits=(SetInput(node="a", port="n", value=5),), label="Set"), CONTEXT
    )
    after, inverse = make_change(drawing, change)
    written = write_flow(after.flow, CATALOGUE)
    assert written == HELPERS.replace("    a = step(n)  # first", "    a = step(5)  # first")
    assert make_change(after, inverse)[0] == drawing


def test_commands_work_inside_and_leave_what_stands_around() -> None:
    drawing = Drawing(read_flow(HELPERS, CATALOGUE))
    after, made = make_inside(drawing, "first", "add", kind="sample.give_text")
    assert made.created == ("text",)
    written = write_flow(after.flow, CATALOGUE)
    assert "from nodes.sample import give_text\n" in written
    assert "    text = give_text.submit()\n" in written
    assert '# Below it.\nLIMIT = 3\n\n\n@flow(name="parent-flow")' in written
    assert open_inside(after, "first", CONTEXT).flow.by_id["text"].kind == "sample.give_text"


def test_a_sub_flow_can_be_emptied_and_filled_again() -> None:
    drawing = Drawing(read_flow(HELPERS, CATALOGUE))
    empty, _ = make_inside(drawing, "first", "delete", nodes=["a"])
    assert "    pass\n" in write_flow(empty.flow, CATALOGUE)
    full, _ = make_inside(empty, "first", "add", kind="sample.give_text")
    assert "pass\n" not in write_flow(full.flow, CATALOGUE)
    assert list(open_inside(full, "first", CONTEXT).flow.by_id) == ["text"]


def test_a_renamed_sub_flow_keeps_its_function() -> None:
    drawing = Drawing(read_flow(HELPERS, CATALOGUE))
    after, _ = make_inside(drawing, "first", "describe", name="Kid", description="New.")
    assert '@flow(name="Kid")\ndef child(n: int):\n    """New."""\n' in write_flow(after.flow, CATALOGUE)


def test_places_inside_are_kept_beside_the_flow() -> None:
    made, step = do(whole_board(), "make_subflow", nodes=["sorted_rows", "counts"], name="Count them")
    inner = open_inside(made, step.created[0], CONTEXT)
    moved = {"counts": inner.layout.nodes["counts"].model_copy(update={"x": 1.0})}
    change = change_inside(made, step.created[0], Change(edits=(PlaceNodes(places={**moved}),), label="Move"), CONTEXT)
    after, _ = make_change(made, change)
    assert after.flow == made.flow
    assert open_inside(after, step.created[0], CONTEXT).layout.nodes["counts"].x == 1


def test_only_a_sub_flow_of_this_file_is_opened() -> None:
    with pytest.raises(InvalidEdit, match="“rows” is no sub-flow"):
        open_inside(board(), "rows", CONTEXT)


def test_code_goes_into_a_sub_flow_with_the_names_that_it_reads() -> None:
    flow = Flow(
        name="f",
        parameters=(Parameter(name="most", type="int", default=3),),
        nodes=(
            Node(id="text", kind="sample.give_text"),
            Node(id="cut", kind=CODE, source="cut = text[:most]", outputs=("cut",), uses=("text",)),
            Node(id="joined", kind="sample.join", inputs={"parts": [Ref("cut", "cut")]}),
        ),
    )
    text = write_flow(flow, CATALOGUE)
    made, step = do(Drawing(flow), "make_subflow", nodes=["cut"], name="Shorten it")
    assert made.flow.by_id["joined"].inputs["parts"] == [Ref("it")]
    read_again(made)
    after, _ = do(made, "expand_subflow", node=step.created[0])
    assert write_flow(after.flow, CATALOGUE) == text


@given(drawings(), st.data())
def test_make_and_expand_mean_the_same_as_before(drawing: Drawing, data: st.DataObject) -> None:
    names = data.draw(st.lists(st.sampled_from([*drawing.flow.by_id, ""]), max_size=3, unique=True))
    try:
        made, step = do(drawing, "make_subflow", nodes=names, name="Part")
        after, _ = do(made, "expand_subflow", node=step.created[0])
    except RequestError as error:
        refused = error
        assert refused.fix
        return
    assert {node.id: (node.kind, node.inputs) for node in after.flow.nodes} == {
        node.id: (node.kind, node.inputs) for node in drawing.flow.nodes
    }
    carried_out(drawing, step)


BROKEN_INSIDE = """
from prefect import flow
from nodes.sample import give_text, join


@flow
def innermost():
    names = give_text.submit()
    joined = join.submit(sep=names)
    return joined


@flow
def inner():
    deep = innermost()
    return deep


@flow
def outer():
    first = inner()
    second = inner()
    return first
"""


def test_a_problem_inside_names_the_nodes_that_lead_to_it_and_its_remedies_work_there() -> None:
    drawing = Drawing(read_flow(BROKEN_INSIDE, CATALOGUE))
    found = problems_inside(drawing, CONTEXT)
    assert [(one.inside, one.problem.node, one.problem.port) for one in found] == [
        (("first", "deep"), "joined", "parts"),
        (("second", "deep"), "joined", "parts"),
    ]
    after, made = do(board(), "make_subflow", nodes=["sorted_rows", "counts"], name="sorting")
    (node,) = made.created
    assert problems_inside(after, CONTEXT) == []
    broken, _ = make_inside(after, node, "set_value", node="counts", port="column", value=3)
    (problem,) = problems_inside(broken, CONTEXT)
    assert problem.inside == (node,)
    mended, _ = make_inside(broken, node, problem.remedies[0].command, **problem.remedies[0].args)
    assert problems_inside(mended, CONTEXT) != [problem]


def test_a_sub_flow_that_calls_itself_is_looked_into_once() -> None:
    text = HELPERS.replace("a = step(n)  # first", "a = child(n)")
    assert problems_inside(Drawing(read_flow(text, CATALOGUE)), CONTEXT) == []


BLOCKS = """
from prefect import flow, task


@task
def step(n: int) -> int:
    return n + 1


@flow(name="parent-flow")
def parent(n: int = 1):
    first = step.submit(n)
    if first.result() > n:
        a = step.submit(first)
    else:
        a = step.submit(n)
    total = 0
    for k in range(3):
        b = step(a)
        if b > 4:
            break
        total += b
    last = step.submit(total)
    return last.result()
"""


def blocks() -> Drawing:
    return Drawing(read_flow(BLOCKS, CATALOGUE))


def written(drawing: Drawing, function: str) -> str:
    """The statements of a function of the file."""
    text = write_flow(drawing.flow, CATALOGUE)
    return text.split(f"def {function}(")[1].split("\n\n\n")[0].split("\n", 1)[1]


def test_a_block_becomes_a_sub_flow_with_all_that_stands_in_it_and_gives_values() -> None:
    after, made = do(blocks(), "make_subflow", nodes=["branch"], name="Middle")

    arms = "        a = step.submit(first)\n    else:\n        a = step.submit(n)\n"
    assert written(after, "middle") == f"    if first > n:\n{arms}    return a.result()"
    assert "    middle_result = middle(first=first, n=n)\n" in written(after, "parent")
    assert read_subflow(after.flow.header, "middle", CATALOGUE).returns == Ref("branch", "a")
    back, _ = do(after, "expand_subflow", node=made.created[0])
    assert write_flow(back.flow, CATALOGUE) == BLOCKS


def test_a_loop_is_handed_what_it_goes_on_with() -> None:
    after, _ = do(blocks(), "make_subflow", nodes=["each"], name="Middle")

    assert "    middle_result = middle(a=a, total=total)\n    last = step.submit(middle_result)" in written(
        after, "parent"
    )
    assert written(after, "middle").startswith("    for k in range(3):\n        b = step(a)\n")
    assert written(after, "middle").endswith("\n    return total")


def test_nodes_of_an_arm_become_a_sub_flow_that_binds_what_they_bound() -> None:
    after, _ = do(blocks(), "make_subflow", nodes=["a"], name="Middle")

    assert "        a = middle(first=first)\n    else:\n        a = step.submit(n)\n" in written(after, "parent")
    with pytest.raises(InvalidEdit, match="“branch” gives “a” of it"):
        do(after, "expand_subflow", node="a")


def test_what_cannot_be_one_piece_is_refused_with_what_to_select() -> None:
    for nodes, why in {
        ("a", "a_2"): "The selected nodes stand in different arms.",
        ("b", "total_2"): "“total_2” ends a round of its loop.",
        ("b",): "The code “total_2” reads “b” by name.",
        ("total",): "“each” goes on with total.",
    }.items():
        with pytest.raises(InvalidEdit, match=why):
            do(blocks(), "make_subflow", nodes=list(nodes), name="x")


EACH = """
from prefect import flow, task


@task
def step(n: int) -> int:
    return n + 1


@flow
def child(n: int, by: int = 2) -> int:
    return step(n)


@flow(name="parent-flow")
def parent(xs: list[int] = [1]):
    first = step.submit(1)
    made = child(1)
    return made
"""


def test_what_is_the_same_for_each_item_is_said_so_by_what_it_is() -> None:
    drawing = Drawing(read_flow(EACH, CATALOGUE))
    drawing, _ = do(drawing, "set_value", node="made", port="n", value={"$param": "xs"})
    drawing, _ = do(drawing, "set_policy", node="made", field="call", text="for each")
    drawing, _ = do(drawing, "connect", source="first", target="made", target_port="by")

    assert "    made = [child(n, by=first) for n in xs]\n" in write_flow(drawing.flow, CATALOGUE)
    assert check(drawing.flow, CATALOGUE) == ()
    wrong, _ = do(drawing, "set_value", node="made", port="by", value={"$ref": "first"})
    (problem,) = check(wrong.flow, CATALOGUE)
    assert problem.message == "“first” gives a whole number, but “by” of “made” takes a whole number for each item."
    once, _ = do(drawing, "set_policy", node="made", field="call", text="here")
    assert once.flow.by_id["made"].inputs == {"n": Param("xs"), "by": Ref("first")}
    with pytest.raises(InvalidEdit, match="“made” is called for one item after another"):
        do(drawing, "set_policy", node="made", field="concurrency", text="2")
