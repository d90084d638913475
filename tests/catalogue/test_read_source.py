"""Kinds read from source: ports, options, help, and that nothing in the file ever runs."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from engine.catalogue.read_source import read_source, specs_in
from engine.catalogue.spec import NodeSpec
from engine.types.hints import Range, Unit
from engine.types.shape import ANY, NONE, Shape

HEAD = """
from __future__ import annotations
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Annotated, Literal, NamedTuple
from engine.node import Context, Help, Range, Table, Unit, node
from prefect import flow, task
"""


def only(source: str, module: str = "nodes.sample.shape") -> NodeSpec:
    (spec,) = specs_in(HEAD + dedent(source), module=module, origin="built-in")
    return spec


def test_a_parameter_is_an_input_with_type_default_hints_and_help() -> None:
    spec = only('''
        @node
        def head(table: Table, rows: Annotated[int, Range(1, 100), Unit("rows")] = 5) -> Table:
            """Keep the first rows.

            Args:
                table: What to cut.
                rows: How many to keep.
            """
    ''')
    table, rows = spec.inputs
    assert (table.shape, table.required, table.default, table.help) == (Shape("Table"), True, None, "What to cut.")
    assert (rows.shape, rows.required, rows.default) == (Shape("int"), False, "5")
    assert rows.hints == (Range(1, 100), Unit("rows"))
    assert spec.summary == "Keep the first rows."


def test_the_title_comes_from_the_name_and_the_family_from_the_folder() -> None:
    spec = only("@node\ndef count_by() -> int: ...", "nodes.table.count_by")
    assert (spec.title, spec.family, spec.kind) == ("Count by", "table", "table.count_by")


def test_a_named_tuple_gives_one_output_per_field() -> None:
    spec = only('''
        class Halves(NamedTuple):
            """Two parts.

            Attributes:
                left: The first part.
            """
            left: list[str]
            right: Table

        @node
        def split(text: str) -> Halves: ...
    ''')
    assert [(port.name, port.shape.name, port.help) for port in spec.outputs] == [
        ("left", "list", "The first part."),
        ("right", "Table", ""),
    ]


def test_a_dataclass_gives_one_output_per_field_inherited_ones_first() -> None:
    spec = only("""
        @dataclass
        class Size:
            width: int

        @dataclass
        class Box(Size):
            height: float

        @node
        def measure() -> Box: ...
    """)
    assert [(port.name, port.shape.name) for port in spec.outputs] == [("width", "int"), ("height", "float")]


@pytest.mark.parametrize(
    ("returns", "shape"),
    [("-> None", NONE), ("", ANY), ("-> str", Shape("str")), ("-> 'list[int]'", Shape("list", (Shape("int"),)))],
)
def test_one_output_is_called_result(returns: str, shape: Shape) -> None:
    spec = only(f"@node\ndef give() {returns}: ...")
    assert [(port.name, port.shape) for port in spec.outputs] == [("result", shape)]


@pytest.mark.parametrize(
    "definition",
    [
        "def give() -> Iterator[int]: ...",
        "async def give() -> AsyncIterator[int]: ...",
        "def give() -> 'Iterator[int]':\n    yield 1",
    ],
)
def test_a_generator_streams_items_of_its_type(definition: str) -> None:
    spec = only(f"@node\n{definition}")
    assert spec.streams
    assert spec.outputs[0].shape == Shape("int")


def test_a_function_that_only_defines_a_generator_does_not_stream() -> None:
    spec = only("""
        @node
        def give() -> list[int]:
            def inner():
                yield 1
            return list(inner())
    """)
    assert not spec.streams


@pytest.mark.parametrize("annotation", ["Context", "'Context'", "Context | None"])
def test_the_context_is_no_port(annotation: str) -> None:
    spec = only(f"@node\ndef work(text: str, context: {annotation} = None) -> str: ...")
    assert [port.name for port in spec.inputs] == ["text"]


def test_star_and_keyword_only_parameters_keep_their_nature() -> None:
    spec = only("@node\ndef join(first: str, /, *parts: str, sep: str = ' ', **named: int) -> str: ...")
    assert [(port.name, port.positional_only, port.keyword_only, port.variadic) for port in spec.inputs] == [
        ("first", True, False, ""),
        ("parts", False, False, "args"),
        ("sep", False, True, ""),
        ("named", False, False, "kwargs"),
    ]
    assert [port.required for port in spec.inputs] == [True, False, False, False]


def test_options_are_read_as_literals_and_module_constants() -> None:
    spec = only("""
        VERSION = "3"

        @node(title="Send a mail", version=VERSION, effect="once", extras=["web"], permissions={"network"})
        def send() -> None: ...
    """)
    assert (spec.title, spec.options.version, spec.options.effect) == ("Send a mail", "3", "once")
    assert (spec.options.extras, spec.options.permissions) == (("web",), ("network",))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("title=make_title()", "title=make_title() in @node is not a literal"),
        ("effect='sometimes'", "effect='sometimes' in @node should be one of 'pure', 'idempotent', 'once'"),
        ("colour='red'", "@node has no option 'colour'"),
        ("extras='table'", "extras='table' in @node should be a list of texts"),
        ("converter=1", "converter=1 in @node should be True or False"),
    ],
)
def test_a_wrong_option_is_one_problem_and_the_node_is_still_there(options: str, said: str) -> None:
    reading = read_source(f"{HEAD}@node({options})\ndef work() -> None: ...", module="nodes.sample.work")
    assert [spec.kind for spec in reading.specs] == ["sample.work"]
    (problem,) = reading.problems
    assert said in problem.message
    assert problem.fix


def test_a_hint_that_is_not_literal_is_a_problem() -> None:
    source = f"{HEAD}@node\ndef work(rows: Annotated[int, Range(1, limit())]) -> None: ..."
    (problem,) = read_source(source, module="nodes.sample.work").problems
    assert "Range(1, limit()) is not made of literals" in problem.message


def test_prefect_tasks_and_sub_flows_are_kinds_of_the_file() -> None:
    source = f"{HEAD}@task(retries=2, name='Get it')\nasync def get(url: str): ...\n@flow\ndef part(x: int): ...\n"
    get, part = specs_in(source, module="flow")
    assert (get.kind, get.title, get.is_task, get.is_flow, get.is_async) == ("local.get", "Get it", True, False, True)
    assert (part.kind, part.is_task, part.is_flow) == ("local.part", False, True)


def test_a_decorator_of_the_same_name_from_elsewhere_is_no_node() -> None:
    assert (
        specs_in("from graph import node\n@node\ndef a(): ...\ndef task(f): ...\n@task\ndef b(): ...", module="m") == ()
    )


def test_a_renamed_or_dotted_decorator_is_recognised() -> None:
    source = "import engine.node as n\nfrom engine.node import node as step\n@n.node\ndef a(): ...\n@step\ndef b(): ..."
    assert [spec.kind for spec in specs_in(source, module="flow")] == ["local.a", "local.b"]


def test_a_file_that_is_not_python_is_one_problem_with_its_line() -> None:
    reading = read_source("x = 1\n@node(\n", module="nodes.sample.broken")
    assert reading.specs == ()
    (problem,) = reading.problems
    assert (problem.code, problem.line) == ("node.unreadable", 2)


CANARY = """
from engine.node import Range, node
from prefect import task
import {canary}_import
class Meta(type):
    def __new__(cls, *a): touch()
class Body(metaclass=Meta):
    touch()
    def __init_subclass__(cls): touch()
    def __class_getitem__(cls, item): touch()
def __getattr__(name): touch()
def touch(): open({path!r}, "w").close()
touch()
@(touched := touch)
@node(title=touch(), version=f"{{touch()}}", **touch())
def work(a: touch() = touch(), b: "touch()" = [touch() for _ in "x"], *c: Body[touch()]) -> (lambda: touch())():
    touch()
"""


def test_reading_runs_nothing_of_the_file(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    reading = read_source(CANARY.format(canary="no_such_module", path=str(canary)), module="nodes.sample.work")
    assert [spec.kind for spec in reading.specs] == ["sample.work"]
    assert not canary.exists()


def test_the_hash_of_a_node_follows_shared_code_of_its_family(tmp_path: Path) -> None:
    family = tmp_path / "nodes" / "sample"
    family.mkdir(parents=True)
    source = HEAD + "from nodes.sample.shared import add\n@node\ndef work(a: int) -> int:\n    return add(a)\n"

    def code_hash() -> str:
        (spec,) = specs_in(source, module="nodes.sample.work", path=str(family / "work.py"), origin="built-in")
        return spec.code_hash

    (family / "shared.py").write_text("from .deeper import one\ndef add(a): return a + one\n")
    (family / "deeper.py").write_text("one = 1\n")
    before = code_hash()
    assert code_hash() == before
    (family / "deeper.py").write_text("one = 2\n")
    assert code_hash() != before


def test_the_hash_of_a_function_in_a_flow_file_ignores_what_it_does_not_use() -> None:
    source = HEAD + "FACTOR = 2\ndef double(x): return FACTOR * x\n@task\ndef work(a): return double(a)\n"

    def code_hash(text: str) -> str:
        return specs_in(text, module="flow")[0].code_hash

    assert code_hash(source + "OTHER = 1\n@task\ndef more(): ...\n") == code_hash(source)
    assert code_hash(source.replace("import Annotated", "import Any, Annotated")) == code_hash(source)
    assert code_hash(source.replace("FACTOR = 2", "FACTOR = 3")) != code_hash(source)


def test_a_class_of_the_familys_own_module_is_read(tmp_path: Path) -> None:
    (tmp_path / "records.py").write_text(
        "from typing import NamedTuple\nclass Pair(NamedTuple):\n    a: int\n    b: str\n"
    )
    source = HEAD + "from nodes.sample.records import Pair\n@node\ndef give() -> Pair: ...\n"
    (spec,) = specs_in(source, module="nodes.sample.give", path=str(tmp_path / "give.py"), origin="built-in")
    assert [port.name for port in spec.outputs] == ["a", "b"]
