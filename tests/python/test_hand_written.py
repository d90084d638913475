"""Flow files as Prefect users write them: read whole, written back byte for byte, changed one statement at a time."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.document.apply import apply
from engine.document.edits import (
    AddNode,
    AddParameter,
    ClearInput,
    RemoveNode,
    RemoveParameter,
    RenameNode,
    SetComment,
    SetDescription,
    SetInput,
    SetName,
    SetPolicy,
)
from engine.document.flow import CODE, Node, Parameter
from engine.document.json_form import flow_from_json, flow_to_json
from engine.document.policy import Policy
from engine.document.value import Code, Param, Ref
from engine.errors import UnreadableFlow
from engine.python.locate import statement_lines
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.strategies import KINDS

CORPUS = {path.name.removesuffix(".py.txt"): path for path in (Path(__file__).parent / "corpus").glob("*.py.txt")}

CHANGES = ["blank", "comment", "deep comment", "trailing", "semicolon", "spaces", "form feed"]


def text_of(name: str) -> str:
    return CORPUS[name].read_text(encoding="utf-8")


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that an edit took away and brought."""
    lines = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    return [line[2:] for line in lines if line[0] == "-"], [line[2:] for line in lines if line[0] == "+"]


def kinds(name: str) -> dict[str, str]:
    return {node.id: node.kind for node in read_flow(text_of(name), KINDS).nodes}


def test_the_corpus_is_large_enough():
    assert len(CORPUS) >= 25


@pytest.mark.parametrize("name", CORPUS)
def test_a_hand_written_file_comes_back_byte_for_byte(name: str):
    text = text_of(name)

    assert write_flow(read_flow(text, KINDS), KINDS) == text


@pytest.mark.parametrize("name", CORPUS)
def test_a_hand_written_file_survives_the_json_document(name: str):
    text = text_of(name)

    assert write_flow(flow_from_json(flow_to_json(read_flow(text, KINDS))), KINDS) == text


@pytest.mark.parametrize("name", CORPUS)
def test_a_hand_written_file_in_the_canonical_form_still_means_the_same(name: str):
    flow = read_flow(text_of(name), KINDS)
    bare = flow.model_copy(update={"nodes": tuple(node.model_copy(update={"text": None}) for node in flow.nodes)})

    back = read_flow(write_flow(bare, KINDS), KINDS)

    assert [(node.id, node.kind) for node in back.nodes] == [(node.id, node.kind) for node in flow.nodes]
    assert [(link.source, link.target) for link in back.links] == [(link.source, link.target) for link in flow.links]


@pytest.mark.parametrize("name", CORPUS)
def test_every_statement_is_found_on_its_lines(name: str):
    text = text_of(name)
    flow = read_flow(text, KINDS)

    lines = statement_lines(text, flow)

    assert list(lines) == [node.id for node in flow.nodes]
    for node in flow.nodes:
        first, last = lines[node.id]
        statement = "\n".join(text.split("\n")[first - 1 : last])
        if node.kind == CODE:
            assert statement.split("\n")[0].strip() in node.source
        else:
            assert node.kind.replace(":", ".").rpartition(".")[2] in statement or name == "import_styles"


@given(st.sampled_from(sorted(CORPUS)), st.data())
def test_a_file_with_other_formatting_comes_back_byte_for_byte(name: str, data: st.DataObject):
    text = text_of(name)
    for _ in range(data.draw(st.integers(1, 4))):
        lines = text.split("\n")
        at = data.draw(st.integers(0, len(lines) - 1))
        change = data.draw(st.sampled_from(CHANGES))
        match change:
            case "blank":
                lines.insert(at, "")
            case "comment":
                lines.insert(at, "# note")
            case "deep comment":
                lines.insert(at, "                # deep  ")
            case "trailing":
                lines[at] += "  # why"
            case "semicolon":
                lines[at] += ";"
            case "spaces":
                lines[at] += "   "
            case _:
                lines[at] = "\f" + lines[at]
        text = "\n".join(lines)
    forms = [text, text.rstrip("\n"), text.replace("\n", "\r\n"), "\ufeff" + text, text + "\n\n"]
    text = data.draw(st.sampled_from(forms))
    try:
        flow = read_flow(text, KINDS)
    except UnreadableFlow:
        assume(False)
        raise

    assert write_flow(flow, KINDS) == text
    assert list(statement_lines(text, flow)) == [node.id for node in flow.nodes]


def test_a_form_feed_before_a_line_of_code_moves_it_nowhere():
    text = text_of("as_written_early").replace("        if value >= limit:", "\f        if value >= limit:", 1)
    assert "\f" in text
    flow = read_flow(text, KINDS)

    assert write_flow(flow, KINDS) == text
    assert list(statement_lines(text, flow)) == [node.id for node in flow.nodes]


def test_a_name_that_is_bound_again_is_a_node_of_its_own():
    flow = read_flow(text_of("etl"), KINDS)

    assert kinds("etl") == {"data": "local.extract", "data_2": "local.transform", "load": "local.load"}
    assert flow.by_id["data_2"].inputs == {"data": Ref("data")}
    assert flow.by_id["load"].inputs == {"data": Ref("data_2")}


def test_waiting_without_a_value_is_a_link():
    flow = read_flow(text_of("submit"), KINDS)

    assert flow.by_id["third"].after == ("first", "second")
    assert {link.source for link in flow.links if link.target == "third"} == {"first", "second"}


def test_a_branch_is_a_block_whose_arms_hold_nodes_and_what_it_binds_is_its_output():
    flow = read_flow(text_of("branches"), KINDS)

    assert {node.id: (node.kind, node.block, node.arm) for node in flow.nodes} == {
        "text": ("local.load", "", ""),
        "branch": ("if", "", ""),
        "text_2": ("local.clean", "branch", "then"),
        "code": (CODE, "branch", "then"),
        "code_2": (CODE, "branch", "else"),
        "notify": ("local.notify", "", ""),
    }
    assert flow.by_id["branch"].inputs == {"condition": Param("strict")}
    assert flow.by_id["text_2"].inputs == {"text": Ref("text")}
    assert flow.by_id["code"].uses == ("text_2",)
    assert flow.by_id["notify"].inputs == {"text": Ref("branch", "text")}


def test_every_way_to_import_a_node_gives_its_kind():
    assert kinds("import_styles") == {
        "a": "git.read_log",
        "b": "table.count_by",
        "c": "chart.bar_chart",
        "d": "git.read_log",
        "e": "my_tasks:fetch",
        "g": ".beside:helper",
        "fetch": "my_tasks:fetch",
    }


def test_options_are_read_as_a_policy():
    flow = read_flow(text_of("options"), KINDS)

    first, second, third, fourth = (flow.by_id[name].policy for name in "abcd")
    assert (first.retries, first.jitter, getattr(first.delay, "factor", None)) == (3, 0.5, 10)
    assert second.cache is not None
    assert (second.cache.key, second.cache.ttl) == (("INPUTS", "TASK_SOURCE"), 3600)
    assert (third.timeout, third.tags, third.options) == (30, ("slow", "api"), {"task_run_name": "call {url}"})
    assert fourth.options == {"retries": 0, "cache_key_fn": Code("task_input_hash")}


def test_calls_inside_calls_and_two_on_a_line_are_code():
    assert kinds("nested") == {"a": CODE, "b": CODE, "c": "local.inc", "d": CODE, "inc": "local.inc"}
    assert kinds("two_spaces") == {"a": "local.one", "b": CODE}


def test_the_main_flow_is_the_one_that_no_other_calls():
    flow = read_flow(text_of("subflows"), KINDS)

    assert flow.name == "parent-flow"
    assert kinds("subflows") == {"first": "local.child", "second": "local.child"}


def test_statements_without_a_variable_are_nodes_that_stay_without_one():
    flow = read_flow(text_of("unbound"), KINDS)

    edited, _ = apply(flow, SetInput(node="log_2", port="text", value="new"))
    assert changed_lines(text_of("unbound"), write_flow(edited, KINDS)) == (
        ['    log.submit("two")'],
        ['    log.submit("new")'],
    )


def test_one_edit_changes_one_statement_and_undoing_brings_the_bytes_back():
    text = text_of("comments")
    flow = read_flow(text, KINDS)

    edited, undo = apply(flow, SetInput(node="b", port="text", value=[Ref("a")]))
    removed, added = changed_lines(text, write_flow(edited, KINDS))

    assert added == ["    # inside", "    # after a", "    b = say([a])"]
    assert all("c = " not in line and "a = " not in line for line in removed)
    assert write_flow(apply(edited, undo)[0], KINDS) == text


def test_a_new_node_brings_its_import_and_undoing_takes_it_away():
    text = text_of("drawn")
    flow = read_flow(text.replace("from pathlib", "import os\nfrom pathlib"), KINDS)
    node = Node(id="chart", kind="chart.bar_chart", inputs={"table": Ref("counted")})

    edited, undo = apply(flow, AddNode(node=node))
    removed, added = changed_lines(write_flow(flow, KINDS), write_flow(edited, KINDS))

    assert removed == ["    return counted.result()"]
    assert added == [
        "from nodes.chart.bar_chart import bar_chart",
        "    chart = bar_chart.submit(table=counted)",
        "    return chart.result()",
    ]
    assert write_flow(apply(edited, undo)[0], KINDS) == write_flow(flow, KINDS)


def test_the_last_node_of_a_kind_takes_its_import_along():
    text = text_of("drawn").replace("from pathlib", "import os\nfrom pathlib")
    flow = read_flow(text, KINDS)

    edited, undo = apply(flow, RemoveNode(node="counted"))

    assert "count_by" not in write_flow(edited, KINDS)
    assert "return commits.result()" in write_flow(edited, KINDS)
    assert write_flow(apply(edited, undo)[0], KINDS) == text


def test_an_import_that_was_unused_before_stays():
    text = text_of("drawn").replace("from nodes.git", "from nodes.chart.bar_chart import bar_chart\nfrom nodes.git")

    assert write_flow(read_flow(text, KINDS), KINDS) == text


def test_new_statements_take_on_the_indentation_and_line_ends_of_the_file():
    text = text_of("tabs").replace("\n", "\r\n")
    flow = read_flow(text, KINDS)

    edited, _ = apply(flow, AddNode(node=Node(id="c", kind="local.one", inputs={}, call="call"), index=1))

    assert "\r\n\tc = one()\r\n" in write_flow(edited, KINDS)


def test_a_new_policy_a_comment_and_a_cleared_input_stay_within_the_statement():
    text = text_of("annotated")
    flow = read_flow(text, KINDS)

    flow = apply(flow, SetPolicy(node="score", policy=Policy(retries=2)))[0]
    flow = apply(flow, SetComment(node="score", comment="twice\nat most"))[0]
    flow = apply(flow, ClearInput(node="score", port="data"))[0]

    assert changed_lines(text, write_flow(flow, KINDS)) == (
        ["    score: float = train(settings, data)"],
        ["    # twice", "    # at most", "    score: float = train.with_options(retries=2)(settings)"],
    )


def test_another_description_changes_the_docstring_only():
    text = text_of("module_attribute")

    edited, _ = apply(read_flow(text, KINDS), SetDescription(description="Sum."))

    assert changed_lines(text, write_flow(edited, KINDS)) == (
        ['    """Add', "    some", '      numbers."""'],
        ['    """Sum."""'],
    )


def test_another_name_changes_the_decorator_only():
    text = text_of("subflows")

    edited, _ = apply(read_flow(text, KINDS), SetName(name="All steps"))

    assert changed_lines(text, write_flow(edited, KINDS)) == (
        ['@flow(name="parent-flow")'],
        ['@flow(name="All steps")'],
    )


def test_a_renamed_node_is_followed_by_all_that_read_it():
    flow = read_flow(text_of("returns"), KINDS)

    edited, _ = apply(flow, RenameNode(node="b", to="made"))

    assert "    made = make.submit(a)\n" in write_flow(edited, KINDS)
    assert 'return {"a": a, "b": made.result(), "more": [1, made.result()]}' in write_flow(edited, KINDS)


def test_neighbouring_code_stays_two_nodes_when_the_node_between_them_goes():
    flow = read_flow(text_of("closure"), KINDS)
    ids = [node.id for node in flow.nodes]
    between = ids[ids.index("c")]

    edited, _ = apply(flow, RemoveNode(node=between))

    back = read_flow(write_flow(edited, KINDS), KINDS)
    assert [node.id for node in back.nodes] == [name for name in ids if name != between]


def test_a_code_node_keeps_a_name_that_its_statements_do_not_say():
    flow = read_flow(text_of("hello"), KINDS)
    edited, _ = apply(flow, RenameNode(node="code", to="greet"))

    text = write_flow(edited, KINDS)

    assert '    # code: greet\n    print(f"Hello {name}!")\n' in text
    assert read_flow(text, KINDS).by_id["greet"].source == 'print(f"Hello {name}!")'


def test_parameters_are_told_from_nodes_of_the_same_name():
    flow = read_flow(text_of("shadowed"), KINDS)

    assert flow.by_id["source_2"].inputs == {"x": Param("source")}
    assert flow.by_id["first"].inputs == {"x": Ref("source_2")}
    assert flow.by_id["second"].inputs == {"x": Ref("first_2", "first")}


def test_another_description_leaves_what_the_file_says_of_itself():
    text = text_of("own_spacing")

    edited, _ = apply(read_flow(text, KINDS), SetDescription(description="Other."))

    assert changed_lines(text, write_flow(edited, KINDS)) == (['    r"""Raw \\docstring."""'], ['    """Other."""'])


def test_one_parameter_more_or_less_leaves_the_others_with_their_comments():
    text = text_of("own_spacing")
    flow = read_flow(text, KINDS)

    more, _ = apply(flow, AddParameter(parameter=Parameter(name="day", type="str", default="now"), index=1))
    less, _ = apply(flow, RemoveParameter(parameter="text"))

    assert changed_lines(text, write_flow(more, KINDS)) == ([], ['    day: str = "now",'])
    assert changed_lines(text, write_flow(less, KINDS))[0] == [
        '    text : str = "a,b" ,   # the data',
        "    rows = extract( text )      ;",
    ]


@pytest.mark.parametrize("name", ["own_spacing", "nothing_yet"])
def test_a_parameter_brings_what_its_type_needs(name: str):
    text = text_of(name)
    parameter = Parameter(name="into", type="Decimal", default=None)

    edited, undo = apply(read_flow(text, KINDS), AddParameter(parameter=parameter, index=0))

    assert "from decimal import Decimal" in changed_lines(text, write_flow(edited, KINDS))[1]
    assert write_flow(apply(edited, undo)[0], KINDS) == text


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_first_step_of_an_empty_flow_leaves_all_that_stands_around(newline: str):
    text = text_of("nothing_yet").replace("\n", newline)

    edited, undo = apply(read_flow(text, KINDS), AddNode(node=Node(id="joined", kind="text.join")))
    removed, added = changed_lines(text, write_flow(edited, KINDS))

    assert removed == ["    pass  # for now"]
    assert "    joined = join.submit()" in added
    assert "    # for now" in added
    assert write_flow(apply(edited, undo)[0], KINDS) == text


def test_what_no_node_can_be_called_is_code():
    text = text_of("return_call").replace("a = ", "__ = make.submit(1)\n    a = ")

    flow = read_flow(text, KINDS)

    assert write_flow(flow, KINDS) == text
    assert flow.nodes[0].kind == CODE


def test_a_comment_beside_a_statement_stays_beside_it():
    text = text_of("return_call").replace("a = make(n)", "a = make(n)   # the '#' beside")

    edited, _ = apply(read_flow(text, KINDS), SetPolicy(node="a", policy=Policy(retries=2)))

    assert changed_lines(text, write_flow(edited, KINDS)) == (
        ["    a = make(n)   # the '#' beside"],
        ["    a = make.with_options(retries=2)(n)  # the '#' beside"],
    )
