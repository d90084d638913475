"""What the check finds, and what it says: each problem alone, then all at once."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.catalogue.catalogue import Catalogue
from engine.checks.check import check
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.policy import Cache, Policy
from engine.document.task_runner import EXTRAS, HOMES
from engine.document.value import Code, Param, Ref
from engine.python.read import read_flow
from tests.checks.flows import catalogue, codes, node, only, problems

SOURCE = node("source", "read", path=Code("Path('x.csv')"))


def test_a_sound_flow_has_no_problems() -> None:
    nodes = (
        SOURCE,
        node("info", "details"),
        node("counted", "count", table=Ref("source"), column=Param("column"), rows=5),
        node("halves", "halve", table=Ref("counted")),
        node("words", "join", parts=Ref("halves", "right")),
        node("more", "join", parts=[Ref("words"), "a"]),
        node("all_words", "concat", parts=[Ref("words"), Ref("more")], named={"a": 1}),
        node("both", "pair", first=1, second=2.5),
        node("note", "write", text="# Title"),
        node("mail", "send", text=Ref("all_words"), password=Code("Secret('mail')")),
        node("number", "ping", text=Ref("info", "width")),
        node("outside", "somewhere.else:function", anything=1),
    )
    assert problems(*nodes, parameters=(Parameter(name="column", type="str", required=True),)) == ()


def test_a_link_of_the_wrong_type_names_both_types_and_the_node_that_converts() -> None:
    problem = only("link.type_clash", SOURCE, node("words", "join", parts=[Ref("source")]))
    assert problem.message == "“source” gives a table, but “parts” of “words” takes text."
    assert problem.fix == "Put “Table to text” (sample.to_text) between them."
    assert (problem.node, problem.port, problem.nodes) == ("words", "parts", ("source", "words"))


def test_a_clash_without_a_converter_says_what_to_connect() -> None:
    problem = only("link.type_clash", node("a", "give_text"), node("b", "count", table=Ref("a"), column="x"))
    assert problem.message == "“a” gives text, but “table” of “b” takes a table."
    assert problem.fix == "Connect something that gives a table (Table)."


def test_a_value_that_may_be_missing_is_told() -> None:
    problem = only("link.type_clash", node("a", "maybe"), node("b", "concat", parts=[Ref("a")]))
    assert "only part of it does, nothing does not" in problem.message


def test_a_type_variable_stands_for_one_type_and_flows_on() -> None:
    nodes = (SOURCE, node("t", "to_text", table=Ref("source")), node("both", "pair", first="a", second=Ref("t")))
    assert codes(*nodes) == []
    assert codes(node("both", "pair", first="a", second=1)) == ["input.wrong_type"]
    assert codes(node("both", "pair", first=1, second=2.5), node("words", "join", parts=Ref("both"))) == [
        "link.type_clash"
    ]


def test_an_output_of_a_mapped_node_is_a_list_and_its_inputs_take_lists() -> None:
    mapped = Node(id="sorted_all", kind="sample.sort", inputs={"table": [Ref("source"), Ref("source")]}, call="map")
    assert codes(SOURCE, mapped, node("shown", "ping", text=Ref("sorted_all"))) == []
    assert codes(SOURCE, mapped, node("again", "sort", table=Ref("sorted_all"))) == ["link.type_clash"]


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        ({"column": 5}, "“column” of “n” takes text, not 5."),
        ({"rows": "many"}, "“rows” of “n” takes a whole number, not 'many'."),
        ({"rows": 500}, "“rows” is 500, but 100 rows is the most."),
        ({"rows": 0}, "“rows” is 0, but at least 1 rows is needed."),
        ({"rows": None}, "“rows” of “n” takes a whole number, not None."),
        ({"rows": Param("since")}, "The parameter “since” is text, but “rows” of “n” takes a whole number."),
        ({"rows": Code("Path('x')")}, "Path('x') is a path, but “rows” of “n” takes a whole number."),
    ],
)
def test_a_value_of_the_wrong_type_or_out_of_range_is_told(inputs: dict[str, object], message: str) -> None:
    nodes = (SOURCE, node("n", "count", **{"table": Ref("source"), "column": Param("since"), **inputs}))
    found = problems(*nodes, parameters=(Parameter(name="since", type="str", default="now"),))
    assert [(one.code, one.message) for one in found if one.severity == "error"] == [("input.wrong_type", message)]


def test_a_choice_that_is_none_lists_the_choices() -> None:
    problem = only("input.wrong_type", SOURCE, node("n", "sort", table=Ref("source"), order="left"))
    assert problem.fix == "Choose 'up' or 'down'."


def test_a_text_for_a_path_is_told_how_to_write_one() -> None:
    assert only("input.wrong_type", node("n", "read", path="x.csv")).fix == "Write Path('name') instead."


def test_missing_and_unknown_inputs_are_told_with_the_nearest() -> None:
    missing, unknown = problems(SOURCE, node("n", "count", table=Ref("source"), colum="a"))
    assert (missing.code, missing.port) == ("input.missing", "column")
    assert missing.message == "“n” (Count) needs “column”: text."
    assert unknown.code == "input.unknown"
    assert unknown.fix == "Did you mean “column”? It has “table”, “column” and “rows”."


def test_a_link_from_nowhere_offers_the_nearest_node_and_output() -> None:
    problem = only("link.unknown_node", SOURCE, node("n", "sort", table=Ref("sorce")))
    assert problem.message == "“table” of “n” takes its value from “sorce”, which does not exist."
    assert problem.fix == "Did you mean “source”?"
    halves = node("h", "halve", table=Ref("source"))
    problem = only("link.unknown_port", SOURCE, halves, node("n", "sort", table=Ref("h", "lift")))
    assert problem.fix == "Did you mean “left”? It has “left” and “right”."
    assert codes(SOURCE, halves, returns=[Ref("h", "left"), Ref("gone")]) == ["link.unknown_node"]


def test_an_unknown_kind_offers_the_nearest() -> None:
    assert only("node.unknown_kind", node("n", "sample.raed", path=1)).fix == "Did you mean sample.read?"
    assert "install the plugin" in only("node.unknown_kind", node("n", "zzz.qqq")).fix


def test_several_links_into_a_port_for_one_value_are_one_problem() -> None:
    problem = only("port.several_links", SOURCE, node("n", "sort", table=[Ref("source"), Ref("source")]))
    assert problem.message == "“table” of “n” takes one value, a table, but “source” and “source” lead to it."


def test_a_value_by_position_and_by_name_is_told() -> None:
    twice = Node(id="n", kind="sample.count", inputs={"column": "x", "table": Ref("source")}, positional=1)
    assert only("port.several_links", SOURCE, twice).port == "table"


def test_names_must_be_unique_and_usable() -> None:
    problem = only("name.duplicate", SOURCE, node("a", "give_text"), node("a", "give_text"))
    assert problem.message == "2 nodes are called “a”."
    parameters = (Parameter(name="a", default=1),)
    assert codes(node("a", "ping", text=Param("a")), parameters=parameters) == ["name.duplicate"]
    for name in ("for", "a b", "1a", "__x", "", "\N{LATIN SMALL LIGATURE FI}"):
        assert codes(node(name, "give_text")) == ["name.invalid"]


def test_parameters_are_defined_used_and_of_their_type() -> None:
    parameters = (
        Parameter(name="since", type="str", default="now"),
        Parameter(name="days", type="int", default="many"),
        Parameter(name="folder", type="Path", default=Code("Path('.')")),
        Parameter(name="day", type="datetime.date", default="2026-01-01"),
    )
    nodes = (
        node("n", "ping", text=Param("sinse")),
        node("m", "ping", text=Code("str(folder) + since")),
        Node(id="c", kind=CODE, source="print(day)"),
    )
    found = {one.code: one for one in problems(*nodes, parameters=parameters)}
    assert sorted(found) == ["parameter.undefined", "parameter.unused", "parameter.wrong_default"]
    assert found["parameter.undefined"].fix == "Did you mean “since”?"
    assert found["parameter.unused"].message == "No node uses the parameter “days”."
    message = "The parameter “days” is a whole number, but its default is 'many'."
    assert found["parameter.wrong_default"].message == message


def test_a_parameter_may_be_of_a_type_of_the_flow_file() -> None:
    header = "from typing import Literal\nSide = Literal['up', 'down']\n"
    parameters = (Parameter(name="side", type="Side", default="left"),)
    nodes = (SOURCE, node("n", "sort", table=Ref("source"), order=Param("side")))
    assert codes(*nodes, parameters=parameters, header=header) == ["parameter.wrong_default"]


def test_functions_of_the_flow_file_are_kinds() -> None:
    header = "from prefect import task\n@task\ndef double(x: int) -> int:\n    return 2 * x\n"
    nodes = (node("a", "local.double", x=1), node("b", "local.double", x=Ref("a")))
    assert codes(*nodes, header=header) == []
    assert codes(node("a", "local.double", x="one"), header=header) == ["input.wrong_type"]
    assert codes(node("a", "local.triple", x=1), header=header) == ["node.unknown_kind"]


def test_a_module_beside_the_flow_is_read(tmp_path: Path) -> None:
    (tmp_path / "tools.py").write_text("from prefect import task\n@task\ndef double(x: int) -> int: ...\n")
    flow = Flow(name="sample", nodes=(node("a", "tools:double", x="one"),))
    assert [one.code for one in check(flow, catalogue(), source_path=tmp_path / "flow.py")] == ["input.wrong_type"]
    assert check(flow, catalogue()) == ()


def test_code_must_be_python_and_use_names_that_exist() -> None:
    header = "import math\n"
    code = Node(id="c", kind=CODE, source="y = math.floor(x)\nif y:\n    return [y for y in z(y)]", outputs=("y",))
    missing = only("code.unknown_name", code, parameters=(Parameter(name="x", default=1),), header=header)
    assert missing.message == "The code of “c” uses “z”, which nothing in the flow defines."
    broken = only("code.invalid", Node(id="c", kind=CODE, source="x = 1\ny = (\n"))
    assert (broken.node, broken.line) == ("c", 2)
    assert codes(node("n", "ping", text=Code("1 +"))) == ["code.invalid"]
    assert codes(node("n", "ping", text=Code("(lambda a: a + b)(1)"))) == ["code.unknown_name"]
    assert codes(node("n", "ping", text=Code("anything")), header="from x import *\n") == []


def test_a_text_of_several_lines_in_code_is_fine() -> None:
    assert codes(Node(id="c", kind=CODE, source='x = """a\n  b"""\nprint(x)', outputs=("x",))) == []


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        (Policy(retries=2), "policy.repeats_once"),
        (Policy(cache=Cache(key=("INPUTS",))), "policy.cached_once"),
        (Policy(cache=Cache(key=("NO_CACHE",))), None),
        (Policy.model_construct(timeout=0.0), "policy.timeout"),
        (Policy.model_construct(retries=-1), "policy.retries"),
        (Policy(cache=Cache(key=("NO_CACHE", "IMPUTS"))), "policy.cache_key"),
        (Policy(delay=3), "policy.delay_without_retries"),
    ],
)
def test_a_policy_that_does_harm_or_cannot_be_carried_out_is_told(policy: Policy, code: str | None) -> None:
    mail = node("mail", "send", text="hello").model_copy(update={"policy": policy})
    assert codes(mail) == ([code] if code else [])


def test_what_a_node_lacks_is_a_warning_with_the_install_line() -> None:
    extra, program = problems(node("f", "film"))
    assert (extra.code, extra.severity, extra.fix) == ("needs.extra", "warning", "Run: uv sync --extra no_such_extra")
    assert (program.code, program.severity) == ("needs.program", "warning")
    assert "no-such-program" in program.message


def test_a_task_runner_without_its_libraries_is_a_warning_with_the_install_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    flow = Flow(name="heavy", options={"task_runner": Code("DaskTaskRunner()")})
    assert check(flow, catalogue()) == ()
    monkeypatch.setitem(EXTRAS, "DaskTaskRunner", "no_such_extra")
    (found,) = check(flow, catalogue())
    assert (found.code, found.severity, found.fix) == ("needs.extra", "warning", "Run: uv sync --extra no_such_extra")


def test_a_task_runner_of_a_package_that_is_not_here_is_a_warning_with_the_install_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(HOMES, "RayTaskRunner", "no_such_module")
    (found,) = check(Flow(name="heavy", options={"task_runner": Code("RayTaskRunner()")}), catalogue())
    assert (found.code, found.severity) == ("needs.extra", "warning")
    assert found.fix == "Run: uv pip install 'prefect-ray>=0.6,<0.7'"


@pytest.mark.parametrize("name", ["ProcessPoolTaskRunner", "prefect.task_runners.ProcessPoolTaskRunner"])
def test_a_task_runner_with_which_nodes_cannot_run_is_an_error(name: str) -> None:
    (found,) = check(Flow(name="heavy", options={"task_runner": Code(f"{name}()")}), catalogue())
    assert (found.code, found.severity) == ("flow.task_runner", "error")
    assert "DaskTaskRunner" in found.fix


def test_results_that_nobody_reads_are_told_only_where_the_flow_returns_something_else() -> None:
    nodes = (SOURCE, node("a", "sort", table=Ref("source")), node("b", "sort", table=Ref("source")))
    assert codes(*nodes) == []
    assert only("node.unused", *nodes, returns=Ref("a")).node == "b"
    assert codes(*nodes, returns=[Ref("a"), Code("b")]) == []
    assert only("node.unawaited", node("p", "ping"), returns_nothing=True).severity == "warning"
    assert codes(Node(id="p", kind="sample.ping", call="call"), returns_nothing=True) == []


def test_all_problems_are_found_at_once_errors_first() -> None:
    found = problems(
        node("a", "count", table=Ref("gone"), column=1),
        node("b", "sample.nothing"),
        parameters=(Parameter(name="unused", default=1),),
    )
    assert [(one.code, one.severity) for one in found] == [
        ("link.unknown_node", "error"),
        ("input.wrong_type", "error"),
        ("node.unknown_kind", "error"),
        ("parameter.unused", "warning"),
    ]


CANARY = """
from prefect import task
open({path!r}, "w").close()
@task(name=open({path!r}, "w"))
def work(x: open({path!r}, "w") = open({path!r}, "w")): ...
"""


def test_checking_runs_nothing_of_the_flow(tmp_path: Path) -> None:
    path = str(tmp_path / "canary")
    touch = f"open({path!r}, 'w')"
    (tmp_path / "beside.py").write_text(CANARY.format(path=path))
    flow = Flow(
        name="sample",
        header=CANARY.format(path=path),
        parameters=(Parameter(name="x", type=touch, default=Code(touch)),),
        nodes=(
            node("a", "local.work", x=Code(touch)),
            node("b", "beside:work", x=Param("x")),
            Node(id="c", kind=CODE, source=touch),
        ),
        returns=Code(touch),
    )
    check(flow, catalogue(), source_path=tmp_path / "flow.py")
    assert not (tmp_path / "canary").exists()


def test_checking_a_flow_without_loops_imports_no_heavy_library() -> None:
    script = (
        "import sys\nfrom tests.checks.flows import codes, node\nfrom engine.document.value import Code\n"
        "assert codes(node('a', 'read', path=Code('Path(1)')), node('f', 'film')) == ['needs.extra', 'needs.program']\n"
        "heavy = {'prefect', 'sqlalchemy', 'polars', 'nicegui', 'networkx', 'numpy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_thousand_nodes_are_checked_in_a_moment() -> None:
    nodes = [node("words", "give_text"), SOURCE.model_copy(update={"id": "n0"})]
    for number in range(1, 1000):
        column = Ref("words") if number % 2 else "a"
        nodes.append(node(f"n{number}", "count", table=Ref(f"n{number * 7 // 8}"), column=column))
    flow, kinds = Flow(name="large", nodes=tuple(nodes)), catalogue()
    assert len(flow.links) > 1400
    started = time.process_time()
    assert check(flow, kinds) == ()
    # Five times the target of 0.1 s, in processor time: this guards the order of magnitude on any machine.
    assert time.process_time() - started < 0.5


def test_an_empty_catalogue_and_an_empty_flow_are_fine() -> None:
    assert check(Flow(name="empty"), Catalogue()) == ()


def test_what_stands_below_the_flow_is_known() -> None:
    text = (Path(__file__).parents[1] / "python" / "corpus" / "below.py.txt").read_text(encoding="utf-8")
    flow = read_flow(text, Catalogue(specs=[]))
    assert [problem.message for problem in check(flow, Catalogue(specs=[]))] == []
