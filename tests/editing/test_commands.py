"""Commands on a small board: what each does, and what it refuses."""

from __future__ import annotations

import json

import pytest

from engine.checks.subject import Subject
from engine.document.drawing import Drawing
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.pins import Pin, pins_of
from engine.document.policy import Backoff, Cache, Policy
from engine.document.task_runner import TaskRunner, task_runner_of
from engine.document.value import Code, Param, Ref
from engine.editing.commands import make_command
from engine.editing.pin_problems import check_pins
from engine.editing.remedies import remedies
from engine.errors import InvalidEdit, RequestError, UnknownName
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.editing.board import CONTEXT, ask, board, do


def test_a_new_node_is_named_after_its_result_and_stands_on_no_other() -> None:
    after, made = do(board(), "add", kind="sample.details", at=[300, 10])
    assert made.created == ("details_result",)
    place = after.layout.nodes["details_result"]
    assert (place.x, place.y) == (300, 56 + 2 * 24 + 24)


def test_a_node_that_is_drawn_from_an_output_is_wired_where_it_fits_best() -> None:
    after, made = do(board(), "add", kind="sample.count", connect={"node": "rows", "port": "result", "side": "out"})
    (name,) = made.created
    assert after.flow.by_id[name].inputs == {"table": Ref("rows")}
    assert after.layout.nodes[name].x == 300 + 212 + 80


def test_a_node_that_feeds_another_stands_before_it_in_the_flow() -> None:
    after, made = do(board(), "add", kind="sample.read", connect={"node": "counts", "port": "table", "side": "in"})
    (name,) = made.created
    assert after.flow.by_id["counts"].inputs["table"] == Ref(name)
    assert [node.id for node in after.flow.nodes].index(name) == 3


def test_a_node_that_fits_nowhere_is_refused_with_the_type() -> None:
    with pytest.raises(InvalidEdit, match="“rows” gives a table, which no input of “Join” takes"):
        do(board(), "add", kind="sample.join", connect={"node": "rows"})


def test_an_unknown_kind_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownName) as caught:
        do(board(), "add", kind="sample.cont")
    assert caught.value.fix == "Did you mean sample.count?"


def test_a_wire_replaces_what_an_input_for_one_value_had() -> None:
    after, _ = do(board(), "connect", source="rows", target="counts", target_port="table")
    assert after.flow.by_id["counts"].inputs["table"] == Ref("rows")


def test_a_wire_is_appended_where_an_input_takes_several() -> None:
    drawing, _ = do(board(), "add", kind="sample.give_text")
    after, _ = do(drawing, "connect", source="text", target="joined", target_port="parts")
    assert after.flow.by_id["joined"].inputs["parts"] == [Ref("names"), Ref("text")]


def test_a_wire_drawn_twice_is_one_wire() -> None:
    after, made = do(board(), "connect", source="names", target="joined", target_port="parts")
    assert (after, made.change.edits) == (board(), ())


def test_a_wire_into_a_variadic_input_is_one_of_its_items() -> None:
    drawing, _ = do(board(), "add", kind="sample.concat")
    after, _ = do(drawing, "connect", source="names", target="concat_result", target_port="parts")
    assert after.flow.by_id["concat_result"].inputs == {"parts": [Ref("names")]}


def test_a_wire_back_is_refused() -> None:
    with pytest.raises(InvalidEdit, match="already waits for “rows”: this wire would make a loop"):
        do(board(), "connect", source="sorted_rows", target="rows", target_port="path")


def test_a_wire_between_types_that_do_not_fit_names_the_converter() -> None:
    with pytest.raises(InvalidEdit) as caught:
        do(board(), "connect", source="rows", target="joined", target_port="sep")
    assert caught.value.message == "“rows” gives a table, but “sep” of “joined” takes text."
    assert caught.value.fix == "Put “Table to text” between them."


def test_a_wire_without_a_value_makes_a_node_wait() -> None:
    after, _ = do(board(), "connect", source="names", target="rows", target_port="wait_for")
    assert after.flow.by_id["rows"].after == ("names",)


def test_what_runs_in_the_flow_itself_does_not_wait() -> None:
    drawing, _ = do(board(), "set_policy", node="rows", field="call", text="here")
    with pytest.raises(InvalidEdit, match="“rows” runs in the flow itself"):
        do(drawing, "connect", source="names", target="rows", target_port="wait_for")


def test_a_wire_starts_from_an_output_that_there_is() -> None:
    with pytest.raises(InvalidEdit) as caught:
        do(board(), "connect", source="rows", source_port="left", target="counts", target_port="table")
    assert (caught.value.message, caught.value.fix) == ("“rows” has no output “left”.", "It has “result”.")


def test_a_typed_setting_becomes_a_value_of_its_type() -> None:
    after, _ = do(board(), "set_field", node="counts", port="rows", text="12")
    assert after.flow.by_id["counts"].inputs["rows"] == 12
    after, _ = do(board(), "set_field", node="rows", port="path", text="b.csv")
    assert after.flow.by_id["rows"].inputs["path"] == Code('Path("b.csv")')


def test_an_empty_setting_is_cleared() -> None:
    after, _ = do(board(), "set_field", node="counts", port="column", text="")
    assert "column" not in after.flow.by_id["counts"].inputs


def test_a_setting_of_the_wrong_type_says_what_is_expected() -> None:
    with pytest.raises(RequestError, match="rows: 500 is too large, 100 rows is the most"):
        do(board(), "set_field", node="counts", port="rows", text="500")


def test_a_setting_of_several_nodes_is_typed_once_and_taken_by_all_or_none() -> None:
    drawing, _ = do(board(), "duplicate", nodes=["counts"])
    names = [node.id for node in drawing.flow.nodes if node.kind == "sample.count"]
    after, made = do(drawing, "set_fields", nodes=names, port="column", text="city")
    assert [after.flow.by_id[name].inputs["column"] for name in names] == ["city", "city"]
    assert made.change.label == "Set column of 2 nodes"
    cleared, _ = do(after, "set_fields", nodes=names, port="column", text="")
    assert all("column" not in cleared.flow.by_id[name].inputs for name in names)
    with pytest.raises(RequestError):
        do(drawing, "set_fields", nodes=[*names, "rows"], port="column", text="city")


def test_a_node_is_placed_with_its_settings() -> None:
    after, made = do(board(), "add", kind="sample.read", at=[0, 300], fields={"path": "data/b.csv"})
    (name,) = made.created
    assert ask(after, "form", node=name)["fields"]["path"]["text"] == "data/b.csv"


def test_the_statements_of_code_are_a_field() -> None:
    drawing = Drawing(Flow(name="c", nodes=(Node(id="x", kind=CODE, source="x = 1", outputs=("x",)),)))
    after, _ = do(drawing, "set_field", node="x", port="source", text="x = 2\ny = x")
    assert after.flow.by_id["x"].outputs == ("x", "y")


def test_a_setting_may_be_a_parameter_or_an_expression() -> None:
    after, _ = do(board(), "set_value", node="counts", port="column", value={"$param": "sep"})
    assert after.flow.by_id["counts"].inputs["column"] == Param("sep")
    with pytest.raises(InvalidEdit, match="loop"):
        do(board(), "set_value", node="sorted_rows", port="order", value={"$code": "counts[0]"})


def test_an_expression_is_what_it_writes_and_a_wire_joins_its_list() -> None:
    after, _ = do(board(), "set_value", node="joined", port="parts", value={"$code": '[names, sep, "x", 1 + 1]'})
    written = [Ref("names"), Param("sep"), "x", Code("1 + 1")]
    assert after.flow.by_id["joined"].inputs["parts"] == written

    after, _ = do(board(), "set_value", node="joined", port="parts", value={"$code": '["first"]'})
    after, _ = do(after, "connect", source="names", target="joined", target_port="parts")
    assert after.flow.by_id["joined"].inputs["parts"] == ["first", Ref("names")]


def test_renaming_takes_the_picture_along() -> None:
    after, _ = do(board(), "rename", node="rows", to="orders")
    assert after.flow.by_id["sorted_rows"].inputs["table"] == Ref("orders")
    assert "orders" in after.layout.nodes


def test_renaming_to_a_taken_name_is_refused() -> None:
    with pytest.raises(InvalidEdit, match="already used"):
        do(board(), "rename", node="rows", to="counts")


def test_deleting_takes_wires_and_places_away() -> None:
    after, _ = do(board(), "delete", nodes=["sorted_rows"])
    assert "table" not in after.flow.by_id["counts"].inputs
    assert "sorted_rows" not in after.layout.nodes


def test_deleting_with_heal_lets_what_came_in_flow_on() -> None:
    after, _ = do(board(), "delete", nodes=["sorted_rows"], heal=True)
    assert after.flow.by_id["counts"].inputs["table"] == Ref("rows")


def test_healing_goes_through_several_nodes() -> None:
    drawing, made = do(board(), "add", kind="sample.sort", connect={"node": "sorted_rows"})
    drawing, _ = do(drawing, "connect", source=made.created[0], target="counts", target_port="table")
    after, _ = do(drawing, "delete", nodes=["sorted_rows", made.created[0]], heal=True)
    assert after.flow.by_id["counts"].inputs["table"] == Ref("rows")


def test_several_wires_of_one_input_can_go_at_once() -> None:
    parts = [Ref("a"), "and", Ref("b"), Ref("a")]
    flow = Flow(
        name="f",
        nodes=(
            Node(id="a", kind="sample.give_text"),
            Node(id="b", kind="sample.give_text"),
            Node(id="j", kind="sample.join", inputs={"parts": parts}),
        ),
    )
    links = [
        {"source": "a", "target": "j", "target_port": "parts", "path": [0]},
        {"source": "b", "target": "j", "target_port": "parts", "path": [2]},
        {"source": "a", "target": "j", "target_port": "parts", "path": [3]},
    ]
    after, made = do(Drawing(flow), "delete", links=links)
    assert after.flow.by_id["j"].inputs["parts"] == ["and"]
    assert made.change.label == "Delete 3 wires"


def test_a_setting_becomes_a_parameter_with_its_value_and_type() -> None:
    after, _ = do(board(), "to_parameter", node="counts", port="column", name="")
    assert after.flow.parameters[-1] == Parameter(name="column", type="str", default="name")
    assert after.flow.by_id["counts"].inputs["column"] == Param("column")


def test_a_setting_without_a_value_becomes_a_parameter_with_its_default() -> None:
    after, _ = do(board(), "to_parameter", node="counts", port="rows", name="most")
    assert after.flow.parameters[-1] == Parameter(name="most", type="int", default=10)


def test_a_setting_takes_a_parameter_that_is_there() -> None:
    after, _ = do(board(), "to_parameter", node="counts", port="column", name="sep")
    assert len(after.flow.parameters) == 1


@pytest.mark.parametrize(
    ("field", "text", "policy"),
    [
        ("retries", "3", Policy(retries=3)),
        ("delay", "1, 4, 2m", Policy(delay=(1.0, 4.0, 120.0))),
        ("delay", "5", Policy(delay=5.0)),
        ("delay", "backoff 2", Policy(delay=Backoff(factor=2))),
        ("timeout", "5m", Policy(timeout=300.0)),
        ("cache", "inputs + run_id", Policy(cache=Cache(key=("INPUTS", "RUN_ID")))),
        ("cache_for", "1h", Policy(cache=Cache(key=("INPUTS",), ttl=3600))),
        ("tags", "slow, web", Policy(tags=("slow", "web"))),
        ("memory_limit_mb", "512", Policy(memory_limit_mb=512)),
        ("concurrency", "4", Policy(concurrency=4)),
        ("failures", "leave out", Policy(failures="skip")),
        ("batch", "100", Policy(batch=100)),
    ],
)
def test_a_policy_is_typed_field_by_field_and_shown_so_that_it_reads_back(
    field: str, text: str, policy: Policy
) -> None:
    after, _ = do(board(), "set_policy", node="rows", field=field, text=text)
    assert after.flow.by_id["rows"].policy == policy
    shown = ask(after, "form", node="rows")["policy"][field]
    again, _ = do(board(), "set_policy", node="rows", field=field, text=shown)
    assert again == after
    cleared, _ = do(after, "set_policy", node="rows", field=field, text="")
    assert cleared.flow.by_id["rows"].policy == (Policy(cache=Cache()) if field == "cache_for" else Policy())


def test_a_policy_that_cannot_be_is_refused_with_an_example() -> None:
    with pytest.raises(InvalidEdit) as caught:
        do(board(), "set_policy", node="rows", field="timeout", text="soon")
    assert caught.value.fix == "Write seconds, or as 90s, 5m or 2h."


def test_a_rule_for_the_runs_of_the_flow_is_typed_and_goes_when_it_says_what_holds_anyway() -> None:
    after, _ = do(board(), "set_rule", rule="overlap", text="newest")
    after, _ = do(after, "set_rule", rule="budget", text="0.5 USD")
    assert after.flow.rules == {"overlap": "newest", "budget": "0.5 USD"}
    after, _ = do(after, "set_rule", rule="overlap", text="allow")
    after, _ = do(after, "set_rule", rule="budget", text="")
    assert after.flow.rules == {}
    for rule, text in (("overlap", "sometimes"), ("budget", "a lot"), ("undo", "yes"), ("colour", "red")):
        with pytest.raises(RequestError):
            do(board(), "set_rule", rule=rule, text=text)


def test_the_task_runner_of_the_flow_is_chosen_and_given_workers_or_an_address() -> None:
    after, _ = do(board(), "set_rule", rule="task_runner", text="Dask")
    assert after.flow.options["task_runner"] == Code("DaskTaskRunner()")
    after, _ = do(after, "set_rule", rule="workers", text="4")
    assert task_runner_of(after.flow) == TaskRunner("Dask", 4)
    after, _ = do(after, "set_rule", rule="task_runner", text="threads")
    assert after.flow.options["task_runner"] == Code("ThreadPoolTaskRunner(max_workers=4)")
    with pytest.raises(InvalidEdit, match="no number of workers"):
        do(after, "set_rule", rule="workers", text="tcp://host:8786")
    after, _ = do(after, "set_rule", rule="workers", text="")
    assert "task_runner" not in after.flow.options
    after, _ = do(after, "set_rule", rule="task_runner", text="Dask")
    after, _ = do(after, "set_rule", rule="workers", text="tcp://host:8786")
    assert task_runner_of(after.flow) == TaskRunner("Dask", address="tcp://host:8786")
    after, _ = do(after, "set_rule", rule="task_runner", text="Ray")
    after, _ = do(after, "set_rule", rule="workers", text="ray://host:10001")
    assert task_runner_of(after.flow) == TaskRunner("Ray", address="ray://host:10001")
    for part, text in (("task_runner", "Spark"), ("workers", "0"), ("workers", 'x:1"'), ("workers", "some")):
        with pytest.raises(InvalidEdit):
            do(after, "set_rule", rule=part, text=text)


def test_the_import_of_a_task_runner_leaves_a_file_with_it_and_comes_back() -> None:
    text = "# Mine.\nfrom prefect import flow\nfrom prefect_dask import DaskTaskRunner\n\n\n"
    text += '@flow(name="mine", task_runner=DaskTaskRunner)\ndef mine():\n    pass\n'
    drawing = Drawing(flow=read_flow(text, CONTEXT.catalogue))
    after, _ = do(drawing, "set_rule", rule="task_runner", text="threads")
    plain = write_flow(after.flow, CONTEXT.catalogue)
    bare = text.replace("from prefect_dask import DaskTaskRunner\n", "").replace(", task_runner=DaskTaskRunner", "")
    assert plain == bare
    back, _ = do(Drawing(flow=read_flow(plain, CONTEXT.catalogue)), "set_rule", rule="task_runner", text="Dask")
    assert write_flow(back.flow, CONTEXT.catalogue) == text.replace("DaskTaskRunner)", "DaskTaskRunner())")


def test_a_node_can_be_run_for_each_item() -> None:
    after, _ = do(board(), "set_policy", node="counts", field="call", text="for each")
    assert after.flow.by_id["counts"].call == "map"


def test_parameters_are_added_set_renamed_and_removed() -> None:
    drawing, _ = do(board(), "add_parameter", name="most", type="int", default="5")
    assert drawing.flow.parameters[-1] == Parameter(name="most", type="int", default=5)
    drawing, _ = do(drawing, "set_parameter", name="most", default="7")
    assert drawing.flow.parameters[-1].default == 7
    drawing, _ = do(drawing, "set_parameter", name="most", type="int", default="")
    assert drawing.flow.parameters[-1].required
    drawing, _ = do(drawing, "rename_parameter", name="sep", to="between")
    assert drawing.flow.by_id["joined"].inputs["sep"] == Param("between")
    drawing, _ = do(drawing, "remove_parameter", name="between")
    assert "sep" not in drawing.flow.by_id["joined"].inputs


def test_a_default_of_another_type_is_refused() -> None:
    with pytest.raises(RequestError, match="expected a whole number, not 'many'"):
        do(board(), "add_parameter", name="most", type="int", default="many")


def test_a_flow_is_described() -> None:
    after, made = do(board(), "describe", name="daily", description="What happened.")
    assert (after.flow.name, after.flow.description) == ("daily", "What happened.")
    assert made.change.label == "Name the flow daily"


def test_an_unknown_command_and_wrong_arguments_say_what_to_do() -> None:
    with pytest.raises(UnknownName) as caught:
        make_command("ad", {}, board(), CONTEXT)
    assert caught.value.fix == "Did you mean add?"
    with pytest.raises(RequestError, match=r"add: kind: field required\.") as wrong:
        make_command("add", {"at": [0, 0]}, board(), CONTEXT)
    assert wrong.value.fix == "It takes kind, at, connect, fields."


def test_a_form_tells_how_each_input_is_given() -> None:
    fields = ask(board(), "form", node="joined")["fields"]
    assert fields["parts"] == {"text": "", "mode": "wire", "problem": ""}
    assert fields["sep"] == {"text": "sep", "mode": "parameter", "problem": ""}
    fields = ask(board(), "form", node="counts")["fields"]
    assert (fields["column"]["text"], fields["rows"]["mode"]) == ("name", "unset")


def test_what_a_wire_may_reach_is_told_with_reasons_and_converters() -> None:
    reached = ask(board(), "fits", node="rows", port="result", side="out")
    assert set(reached["ports"]) == {"sorted_rows", "counts"}
    assert reached["kinds"]["sample.count"] == ["table"]
    assert reached["converters"]["joined"]["sep"] == "sample.to_text"
    assert reached["refused"]["rows"] == {"path": "it would go round in a loop"}
    assert json.loads(json.dumps(reached)) == reached


def test_what_may_lead_into_an_input_is_told() -> None:
    reached = ask(board(), "fits", node="counts", port="table", side="in")
    assert reached["ports"] == {"rows": {"result": ""}, "sorted_rows": {"result": ""}}
    assert reached["refused"]["counts"] == {"result": "it would go round in a loop"}
    assert reached["kinds"]["sample.halve"] == ["left"]


def test_a_pin_follows_its_node_and_goes_with_it() -> None:
    pinned, made = do(board(), "pin", node="rows", digest="d", codec="json", label="5", inline="5")
    assert made.change.label == "Pin rows"
    assert pins_of(pinned.layout) == {"rows": Pin(digest="d", codec="json", label="5", inline="5")}
    renamed, _ = do(pinned, "rename", node="rows", to="lines")
    assert list(pins_of(renamed.layout)) == ["lines"]
    unpinned, _ = do(renamed, "unpin", nodes=["lines", "joined"])
    assert "pins" not in unpinned.layout.extra
    gone, _ = do(pinned, "delete", nodes=["rows"])
    assert pins_of(gone.layout) == {}
    with pytest.raises(InvalidEdit):
        do(board(), "pin", node="nobody", digest="d", codec="json")


def test_a_pin_of_another_type_is_a_problem_with_a_button() -> None:
    after, _ = do(board(), "pin", node="names", digest="d", codec="json", inline="5")
    (problem,) = check_pins(Subject(after.flow, CONTEXT.catalogue), pins_of(after.layout))
    assert (problem.code, problem.node) == ("pin.wrong_type", "names")
    assert "not '5'" in problem.message
    (remedy,) = remedies(problem, after, CONTEXT)
    assert do(after, remedy.command, **remedy.args)[0] == board()
    table, _ = do(board(), "pin", node="rows", digest="d", codec="json", inline='"x"')
    (problem,) = check_pins(Subject(table.flow, CONTEXT.catalogue), pins_of(table.layout))
    assert "no Table: it is kept as json" in problem.message
    fits, _ = do(board(), "pin", node="names", digest="d", codec="json", inline='"x"')
    assert not [*check_pins(Subject(fits.flow, CONTEXT.catalogue), pins_of(fits.layout))]
