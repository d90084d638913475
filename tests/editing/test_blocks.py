"""Blocks drawn on a board: added, filled, joined and emptied, each time a file that reads back as what is drawn."""

from __future__ import annotations

import pytest

from engine.checks.check import check
from engine.document.drawing import Drawing
from engine.document.layout import Layout, Place
from engine.document.value import Code, Ref
from engine.errors import InvalidEdit
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.editing.board import CATALOGUE, ask, board, do

HEAD = "from prefect import flow\nfrom nodes.sample import count, read\n\n\n@flow\ndef joining(sep=True):\n"


def text_of(drawing: Drawing) -> str:
    """The file of a drawing, which reads back as the same nodes."""
    text = write_flow(drawing.flow, CATALOGUE)
    back = read_flow(text, CATALOGUE)
    assert {node.id: (node.kind, node.block, node.arm, node.inputs) for node in back.nodes} == {
        node.id: (node.kind, node.block, node.arm, node.inputs) for node in drawing.flow.nodes
    }
    return text


def test_a_branch_is_drawn_by_its_condition_its_arms_and_what_both_give() -> None:
    drawing, made = do(board(), "add", kind="if", at=[0, 300])
    (branch,) = made.created
    drawing, _ = do(drawing, "set_field", node=branch, port="condition", text='names == "x" and sep')
    drawing, made = do(drawing, "add", kind="sample.give_text", connect={"node": branch, "port": "then", "side": "out"})
    (inner,) = made.created
    drawing, _ = do(drawing, "connect", source=inner, target="joined", target_port="parts")

    node = drawing.flow.by_id[inner]
    assert (branch, node.block, node.arm) == ("branch", "branch", "then")
    assert drawing.flow.by_id["branch"].inputs == {"condition": Code("names.result() == 'x' and sep")}
    assert drawing.flow.by_id["joined"].inputs["parts"] == [Ref("names"), Ref("branch", inner)]
    assert f"    if names.result() == 'x' and sep:\n        {inner} = give_text.submit()\n" in text_of(drawing)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("names, sep", "(names, sep)"), ("(sep), (names)", "(sep, names)"), ("(names, sep)", "(names, sep)")],
)
def test_a_condition_of_several_values_is_kept_as_the_file_has_it(typed: str, kept: str) -> None:
    drawing, _ = do(board(), "add", kind="while", at=[0, 300])
    drawing, _ = do(drawing, "set_field", node="repeat", port="condition", text=typed.replace("names", "1"))
    assert drawing.flow.by_id["repeat"].inputs == {"condition": Code(kept.replace("names", "1"))}
    text_of(drawing)


def test_an_empty_block_keeps_its_place_in_the_file() -> None:
    drawing, _ = do(board(), "add", kind="if", at=[0, 300])
    drawing, _ = do(drawing, "set_field", node="branch", port="condition", text="True")

    assert "    # block: branch\n    if True:\n        pass\n    else:\n        pass\n" in text_of(drawing)


def test_nodes_are_put_into_a_loop_and_their_readers_follow() -> None:
    drawing, made = do(board(), "enclose", nodes=["sorted_rows"], kind="for")
    (loop,) = made.created
    drawing, _ = do(drawing, "set_field", node=loop, port="items", text="range(3)")

    assert drawing.flow.by_id["counts"].inputs["table"] == Ref(loop, "sorted_rows")
    text_of(drawing)

    drawing, _ = do(drawing, "move_into", nodes=["sorted_rows"])
    assert drawing.flow.by_id["counts"].inputs["table"] == Ref("sorted_rows")
    text_of(drawing)


def test_a_wire_from_an_arm_moves_a_node_inside_and_cutting_it_moves_it_out() -> None:
    drawing, _ = do(board(), "add", kind="while", at=[0, 300])
    drawing, _ = do(drawing, "connect", source="repeat", source_port="body", target="counts", target_port="table")
    assert (drawing.flow.by_id["counts"].block, drawing.flow.by_id["counts"].arm) == ("repeat", "body")

    wire = {"source": "repeat", "source_port": "body", "target": "counts", "target_port": "inside"}
    drawing, _ = do(drawing, "delete", links=[wire])
    assert drawing.flow.by_id["counts"].block == ""


def test_loops_have_variables_of_their_own_and_what_one_hides_of_the_other_is_not_wired() -> None:
    drawing = board()
    for items in ("range(2)", "range(3)"):
        drawing, made = do(drawing, "add", kind="for", at=[0, 300])
        drawing, _ = do(drawing, "set_field", node=made.created[0], port="items", text=items)
    first, second = (node for node in drawing.flow.nodes if node.kind == "for")
    assert [first.arms[0].head, second.arms[0].head] == ["item", "item_2"]
    drawing, made = do(drawing, "add", kind="sample.sort", at=[900, 300])
    [reader] = made.created
    wire = {"source": first.id, "source_port": "item", "target": reader, "target_port": "table"}
    wired, _ = do(drawing, "connect", **wire)
    text_of(wired)

    drawing, _ = do(drawing, "set_head", node=second.id, arm="body", text="item")
    with pytest.raises(InvalidEdit, match=f"item is that of “{second.id}”"):
        do(drawing, "connect", **wire)
    inside, _ = do(drawing, "move_into", nodes=[reader], block=first.id, arm="body")
    inside, _ = do(inside, "connect", **wire)
    text_of(inside)
    with pytest.raises(InvalidEdit, match="Where"):
        do(inside, "move_into", nodes=[reader])


def test_a_wire_from_one_arm_to_another_is_refused() -> None:
    drawing, _ = do(board(), "add", kind="if", at=[0, 300])
    drawing, _ = do(drawing, "move_into", nodes=["rows"], block="branch", arm="then")
    drawing, _ = do(drawing, "move_into", nodes=["counts"], block="branch", arm="else")

    with pytest.raises(InvalidEdit, match="another arm of “branch”"):
        do(drawing, "connect", source="rows", target="counts", target_port="table")


def test_arms_come_and_go_and_their_heads_are_python() -> None:
    drawing, _ = do(board(), "add", kind="match", at=[0, 300])
    drawing, _ = do(drawing, "set_head", node="switch", arm="case_1", text='"csv" | "tsv"')
    drawing, _ = do(drawing, "add_arm", node="switch")
    drawing, _ = do(drawing, "remove_arm", node="switch", arm="case_2")

    assert [(arm.name, arm.head) for arm in drawing.flow.by_id["switch"].arms] == [
        ("case_1", '"csv" | "tsv"'),
        ("case_2", "_"),
    ]
    with pytest.raises(InvalidEdit, match="cannot stand behind"):
        do(drawing, "set_head", node="switch", arm="case_1", text="a b")


def test_a_block_that_is_deleted_lets_go_of_what_stands_in_it() -> None:
    drawing, _ = do(board(), "enclose", nodes=["rows", "sorted_rows", "counts"], kind="try")
    drawing, _ = do(drawing, "delete", nodes=["attempt"])

    assert {node.block for node in drawing.flow.nodes} == {""}
    assert drawing.flow.by_id["counts"].inputs["table"] == Ref("sorted_rows")
    text_of(drawing)


def test_what_is_dragged_into_an_arm_stands_where_it_was_dropped() -> None:
    drawing, _ = do(board(), "add", kind="if", at=[0, 300])
    drawing, _ = do(
        drawing, "move_into", nodes=["counts"], block="branch", arm="else", places={"counts": [40, 700], "rows": [1, 2]}
    )

    assert (drawing.flow.by_id["counts"].block, drawing.flow.by_id["counts"].arm) == ("branch", "else")
    assert (drawing.layout.nodes["counts"].x, drawing.layout.nodes["counts"].y) == (40, 700)
    assert drawing.layout.nodes["rows"].x == 1


def joining() -> Drawing:
    """A branch whose arms bind one variable, with a reader of it."""
    source = HEAD + (
        "    if sep:\n        rows = read.submit('a.csv')\n    else:\n        rows = read.submit('b.csv')\n"
        "    counts = count.submit(rows, column='name')\n    return counts\n"
    )
    flow = read_flow(source, CATALOGUE)
    return Drawing(flow, Layout(nodes={node.id: Place(x=0.0, y=0.0) for node in flow.nodes}))


def test_renaming_one_of_several_that_bind_a_variable_renames_it_everywhere() -> None:
    drawing, made = do(joining(), "rename", node="rows_2", to="table")

    assert made.created == ("table",)
    assert {node.id for node in drawing.flow.nodes} == {"branch", "table", "table_2", "counts"}
    assert {node.id for node in drawing.flow.nodes} == drawing.layout.nodes.keys()
    assert drawing.flow.by_id["counts"].inputs["table"] == Ref("branch", "table")
    assert text_of(drawing).count("        table = read.submit") == 2


def test_a_block_is_copied_with_what_stands_in_it_and_what_its_arms_share() -> None:
    drawing, made = do(joining(), "duplicate", nodes=["branch"])
    (block, first, second) = made.created
    drawing, _ = do(drawing, "connect", source=block, source_port=first, target="counts", target_port="table")

    copies = [drawing.flow.by_id[name] for name in (first, second)]
    assert [(node.block, node.arm) for node in copies] == [(block, "then"), (block, "else")]
    assert text_of(drawing).count(f"        {first} = read.submit") == 2


def test_a_copy_of_a_node_stays_in_its_arm_and_a_pasted_one_goes_where_it_is_put() -> None:
    drawing, made = do(joining(), "duplicate", nodes=["rows_2"])
    assert (drawing.flow.by_id[made.created[0]].block, drawing.flow.by_id[made.created[0]].arm) == ("branch", "else")

    text = ask(drawing, "copy", nodes=["counts"])["text"]
    drawing, made = do(drawing, "paste", text=text, block="branch", arm="then")
    assert drawing.flow.by_id[made.created[0]].arm == "then"


def test_a_block_that_goes_alone_leaves_its_content_with_variables_of_their_own() -> None:
    drawing, _ = do(joining(), "delete", nodes=["branch"])

    assert [(node.id, node.block) for node in drawing.flow.nodes] == [("rows", ""), ("rows_2", ""), ("counts", "")]
    assert "rows_2 = read.submit" in text_of(drawing)


def test_a_block_is_put_aside_with_its_content_and_comes_back_with_it() -> None:
    before = joining()
    drawing, _ = do(before, "disable", nodes=["branch"])
    assert list(drawing.flow.by_id) == ["counts"]

    drawing, _ = do(drawing, "disable", nodes=["branch", "rows", "rows_2"], off=False)
    assert text_of(drawing) == text_of(before)


def test_a_step_in_a_try_is_called_there_so_that_its_failure_is_caught() -> None:
    drawing, made = do(board(), "enclose", nodes=["sorted_rows"], kind="try")
    (block,) = made.created

    assert drawing.flow.by_id["sorted_rows"].call == "call"
    assert "        sorted_rows = sort(" in text_of(drawing)
    assert drawing.flow.by_id["counts"].inputs["table"] == Ref(block, "sorted_rows")


def test_a_value_is_used_where_a_step_fails() -> None:
    drawing, made = do(board(), "recover", node="sorted_rows", text="[]")

    assert drawing.flow.by_id["counts"].inputs["table"] == Ref(made.created[0], "sorted_rows")
    assert "    except Exception:\n        sorted_rows = []\n" in text_of(drawing)
    for wrong in ("", "1 +", "a; b = 2", "1\nimport os"):
        with pytest.raises(InvalidEdit, match="is no value"):
            do(board(), "recover", node="sorted_rows", text=wrong)
    with pytest.raises(InvalidEdit, match="in a try already"):
        do(drawing, "recover", node="sorted_rows", text="0")


def test_somebody_is_asked_where_a_step_fails_and_the_answer_goes_where_its_value_went() -> None:
    asked = {"kind": "sample.sort", "fields": {"order": "down"}, "told": "table"}
    drawing, made = do(board(), "escalate", node="sorted_rows", **asked)

    block, inner = made.created
    node = drawing.flow.by_id[inner]
    assert (node.variable, node.block, node.arm) == ("sorted_rows", block, "except_1")
    assert drawing.flow.by_id["counts"].inputs["table"] == Ref(block, "sorted_rows")
    assert "    except Exception as error:\n        sorted_rows = " in text_of(drawing)
    with pytest.raises(InvalidEdit, match="in a try already"):
        do(drawing, "escalate", node="sorted_rows", **asked)


def apart() -> Drawing:
    """A branch whose arms bind variables of their own; one of them is read behind it."""
    drawing, _ = do(board(), "add", kind="if", at=[0, 300])
    drawing, _ = do(drawing, "set_field", node="branch", port="condition", text="sep")
    for arm, name in (("then", "yes"), ("else", "no")):
        end = {"node": "branch", "port": arm, "side": "out"}
        drawing, made = do(drawing, "add", kind="sample.give_text", connect=end)
        drawing, _ = do(drawing, "rename", node=made.created[0], to=name)
    drawing, _ = do(drawing, "connect", source="yes", target="joined", target_port="parts")
    return drawing


@pytest.mark.parametrize("by_wire", [True, False])
def test_a_second_arm_joins_what_the_first_gives_by_a_wire_to_the_same_input_or_by_its_name(by_wire: bool) -> None:
    drawing = apart()
    if by_wire:
        drawing, _ = do(drawing, "connect", source="no", target="joined", target_port="parts")
    else:
        drawing, made = do(drawing, "rename", node="no", to="yes")
        assert made.created == ("yes_2",)

    assert drawing.flow.by_id["yes_2"].variable == "yes"
    assert drawing.flow.by_id["joined"].inputs["parts"] == [Ref("names"), Ref("branch", "yes")]
    assert text_of(drawing).count("        yes = give_text.submit()") == 2


def test_a_name_of_the_same_arm_is_taken() -> None:
    drawing, made = do(apart(), "duplicate", nodes=["yes"])
    with pytest.raises(InvalidEdit, match="yes"):
        do(drawing, "rename", node=made.created[0], to="yes")


def test_a_block_that_nothing_decides_yet_is_kept_in_the_file() -> None:
    for kind in ("if", "while", "for", "match"):
        after, _ = do(board(), "add", kind=kind, at=[0, 900])
        (block,) = (node for node in after.flow.nodes if node.is_block)

        back = read_flow(write_flow(after.flow, CATALOGUE), CATALOGUE).by_id[block.id]

        assert (back.kind, back.inputs, [arm.name for arm in back.arms]) == (
            kind,
            block.inputs,
            [arm.name for arm in block.arms],
        )


def test_what_a_try_gives_is_no_input_for_what_stands_in_its_body_but_its_own_value_is() -> None:
    drawing, _ = do(board(), "enclose", nodes=["rows"], kind="try")
    drawing, _ = do(drawing, "enclose", nodes=["counts"], kind="try")
    first, second = (node.id for node in drawing.flow.nodes if node.kind == "try")
    drawing, _ = do(drawing, "connect", source=first, source_port="rows", target="counts", target_port="table")
    text_of(drawing)

    with pytest.raises(InvalidEdit, match="would make a loop"):
        do(drawing, "connect", source=second, source_port="counts", target="counts", target_port="table")
    inside, _ = do(drawing, "move_into", nodes=["sorted_rows"], block=first, arm="body")
    assert inside.flow.by_id["sorted_rows"].inputs["table"] == Ref("rows")
    text_of(inside)
    wired, _ = do(inside, "delete", links=[link("rows", "sorted_rows")])
    wired, _ = do(wired, "connect", source=first, source_port="rows", target="sorted_rows", target_port="table")
    assert wired.flow.by_id["sorted_rows"].inputs["table"] == Ref("rows")
    text_of(wired)


def test_what_a_block_gives_may_be_read_in_it_only_where_it_is_known() -> None:
    drawing, _ = do(board(), "enclose", nodes=["rows"], kind="try")
    [attempt] = (node.id for node in drawing.flow.nodes if node.kind == "try")
    caught, _ = do(drawing, "move_into", nodes=["sorted_rows"], block=attempt, arm="except_1")
    assert caught.flow.by_id["sorted_rows"].inputs["table"] == Ref(attempt, "rows")
    text_of(caught)

    drawing, _ = do(board(), "enclose", nodes=["rows"], kind="if")
    [branch] = (node.id for node in drawing.flow.nodes if node.kind == "if")
    with pytest.raises(InvalidEdit, match="another arm"):
        do(drawing, "move_into", nodes=["sorted_rows"], block=branch, arm="else")
    drawing, _ = do(drawing, "delete", links=[link(branch, "sorted_rows", "rows")])
    drawing, _ = do(drawing, "move_into", nodes=["sorted_rows"], block=branch, arm="else")
    with pytest.raises(InvalidEdit, match="another arm"):
        do(drawing, "connect", source=branch, source_port="rows", target="sorted_rows", target_port="table")


def link(source: str, target: str, port: str = "result") -> dict[str, str]:
    return {"source": source, "source_port": port, "target": target, "target_port": "table"}


def test_reading_what_is_only_known_behind_the_block_is_a_problem() -> None:
    drawing, _ = do(board(), "enclose", nodes=["rows"], kind="try")
    [attempt] = (node.id for node in drawing.flow.nodes if node.kind == "try")
    early = {"block": attempt, "inputs": {"table": Ref(attempt, "rows")}}
    nodes = {
        arm: tuple(
            node.model_copy(update={**early, "arm": arm}) if node.id == "sorted_rows" else node
            for node in drawing.flow.nodes
        )
        for arm in ("body", "except_1")
    }
    flows = {arm: drawing.flow.model_copy(update={"nodes": found}) for arm, found in nodes.items()}

    [problem] = (
        one for one in check(flows["body"], CATALOGUE) if (one.code, one.node) == ("block.scope", "sorted_rows")
    )
    assert problem.port == "table"
    assert "only known behind it" in problem.message
    assert ("block.scope", "sorted_rows") not in [(one.code, one.node) for one in check(flows["except_1"], CATALOGUE)]
