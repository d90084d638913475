"""The catalogue over real folders: found lazily, listed whole, broken files apart."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from engine.catalogue.catalogue import Catalogue, discover
from engine.catalogue.folder import Root
from engine.catalogue.spec import NodeSpec
from engine.types.shape import Shape

NODE = """
from __future__ import annotations
from engine.node import Table, node

@node({options})
def {name}({inputs}) -> {output}:
    '''Do it.'''
"""


def write(folder: Path, place: str, *, options: str = "", inputs: str = "text: str", output: str = "str") -> Path:
    path = folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(NODE.format(name=path.stem, options=options, inputs=inputs, output=output))
    return path


@pytest.fixture
def nodes(tmp_path: Path) -> Path:
    folder = tmp_path / "nodes"
    write(folder, "text/join_lines.py", options="aliases=['text.join']")
    write(folder, "text/split_lines.py")
    write(folder, "table/count_by.py", inputs="table: Table", output="Table")
    (folder / "text" / "shared.py").write_text("WIDTH = 80\n")
    (folder / "text" / "__init__.py").write_text("")
    return folder


def kinds(catalogue: Catalogue) -> list[str]:
    return [spec.kind for spec in catalogue.all()]


def test_kinds_are_listed_by_name_and_plain_modules_are_none(nodes: Path) -> None:
    catalogue = discover(Root(nodes))
    assert kinds(catalogue) == ["table.count_by", "text.join_lines", "text.split_lines"]
    assert catalogue.problems == ()


def test_a_kind_is_found_by_name_by_an_older_name_and_by_its_import(nodes: Path) -> None:
    for name in ("text.join_lines", "text.join", "nodes.text.join_lines:join_lines"):
        found = discover(Root(nodes)).find(name)
        assert found is not None
        assert (found.kind, found.module) == ("text.join_lines", "nodes.text.join_lines")


@pytest.mark.parametrize(
    "kind", ["text.nothing", "nothing", "", "..", "../text.join", "text/join_lines.py", "a:b", ":"]
)
def test_an_unknown_or_hostile_kind_is_not_found(nodes: Path, kind: str) -> None:
    (nodes.parent / "outside.py").write_text(NODE.format(name="outside", options="", inputs="", output="str"))
    assert discover(Root(nodes)).find(kind) is None


def test_finding_one_kind_reads_no_other_file(nodes: Path) -> None:
    (nodes / "text" / "split_lines.py").write_bytes(b"\xff\xfe not text")
    found = discover(Root(nodes)).find("text.join_lines")
    assert found is not None


def test_several_kinds_may_stand_in_one_file(tmp_path: Path) -> None:
    source = "from engine.node import node\n@node\ndef one() -> int: ...\n@node\ndef two() -> int: ...\n"
    (tmp_path / "count.py").write_text(source)
    catalogue = discover(Root(tmp_path))
    assert kinds(catalogue) == ["count.one", "count.two"]
    assert discover(Root(tmp_path)).find("count.two") is not None


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"def broken(:\n", "line 1 is not Python"), (b"\xff\xfe", "not UTF-8"), (b"\0", "is not Python")],
)
def test_a_broken_file_is_one_problem_and_the_others_are_there(nodes: Path, content: bytes, said: str) -> None:
    (nodes / "text" / "broken.py").write_bytes(content)
    catalogue = discover(Root(nodes))
    assert len(catalogue.all()) == 3
    (problem,) = catalogue.problems
    assert problem.code == "node.unreadable"
    assert "broken.py" in problem.message
    assert said in problem.message


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ("text.join_line", "text.join_lines"),
        ("tabel.count_by", "table.count_by"),
        ("table.split_lines", "text.split_lines"),
        ("text.joim", "text.join_lines"),
        ("qqq", ""),
    ],
)
def test_the_nearest_kind_is_offered(nodes: Path, asked: str, nearest: str) -> None:
    assert discover(Root(nodes)).nearest(asked) == nearest


def test_the_workspace_adds_families_and_cannot_replace_a_built_in_kind(nodes: Path, tmp_path: Path) -> None:
    own = tmp_path / "workspace" / "nodes"
    write(own, "house/ring_bell.py")
    clash = write(own, "text/join_lines.py", output="int")
    catalogue = discover(Root(nodes), Root(own, origin="workspace"))
    bell, joined = catalogue.find("house.ring_bell"), catalogue.find("text.join_lines")
    assert bell is not None
    assert joined is not None
    assert (bell.origin, bell.module) == ("workspace", "nodes.house.ring_bell")
    assert joined.outputs[0].shape == Shape("str")
    (problem,) = catalogue.problems
    assert problem.code == "node.kind_taken"
    assert str(clash) in problem.message


def test_a_missing_workspace_folder_is_no_problem(nodes: Path, tmp_path: Path) -> None:
    catalogue = discover(Root(nodes), Root(tmp_path / "nowhere", origin="workspace"))
    assert len(catalogue.all()) == 3
    assert catalogue.problems == ()


def test_a_plugins_kinds_belong_to_its_folders_or_its_name(tmp_path: Path) -> None:
    write(tmp_path, "post_message.py")
    write(tmp_path, "files/upload.py")
    catalogue = discover(Root(tmp_path, "treadle_slack", "plugin", family="slack"))
    assert kinds(catalogue) == ["files.upload", "slack.post_message"]
    for name in ("slack.post_message", "treadle_slack.post_message:post_message"):
        found = discover(Root(tmp_path, "treadle_slack", "plugin", family="slack")).find(name)
        assert found is not None
        assert (found.kind, found.module) == ("slack.post_message", "treadle_slack.post_message")


def test_converters_take_one_type_and_give_the_other(nodes: Path) -> None:
    write(nodes, "table/to_rows.py", options="converter=True", inputs="table: Table", output="list[dict[str, str]]")
    write(nodes, "table/to_text.py", options="converter=True", inputs="table: Table, title: str", output="str")
    write(nodes, "table/to_list.py", inputs="table: Table", output="list[dict[str, str]]")
    rows = Shape("list", (Shape("dict", (Shape("str"), Shape("str"))),))
    assert [spec.kind for spec in discover(Root(nodes)).converters(Shape("Table"), rows)] == ["table.to_rows"]


def test_the_index_gives_the_same_kinds_and_follows_changes(nodes: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    options = "effect='once', permissions=['network'], version='2'"
    inputs = (
        "rows: Annotated[int, Range(1, 5), Choices(('1', '2'))] = 1, *, how: Literal['a', None] = 'a', **more: Table"
    )
    path = write(nodes, "text/rich.py", options=options, inputs=inputs, output="tuple[int, ...]")
    imports = "from typing import Annotated, Literal\nfrom engine.node import Choices, Range\n"
    path.write_text(path.read_text().replace("from engine.node", f"{imports}from engine.node"))

    def listed() -> list[NodeSpec]:
        return discover(Root(nodes), index=index).all()

    plain = discover(Root(nodes)).all()
    assert listed() == plain
    assert list(index.iterdir())
    assert listed() == plain
    (nodes / "text" / "shared.py").write_text("WIDTH = 1000\n")
    write(nodes, "text/split_lines.py", output="list[str]")
    assert listed() == discover(Root(nodes)).all() != plain


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"version": 1, "folders": 3}', b"\xff"])
def test_a_damaged_index_is_read_as_empty_and_written_anew(nodes: Path, tmp_path: Path, damage: bytes) -> None:
    index = tmp_path / "index"
    discover(Root(nodes), index=index).all()
    (file,) = index.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert len(discover(Root(nodes), index=index).all()) == 3
    assert file.read_bytes() == whole


def test_damage_inside_the_index_costs_only_time(nodes: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    discover(Root(nodes), index=index).all()
    (file,) = index.iterdir()
    file.write_text(file.read_text().replace('"text.join_lines"', "17").replace('"str"', "[1]"))
    assert kinds(discover(Root(nodes), index=index)) == ["table.count_by", "text.join_lines", "text.split_lines"]


def test_an_index_that_cannot_be_written_is_done_without(nodes: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert len(discover(Root(nodes), index=tmp_path / "file" / "index").all()) == 3


LISTING = """
import sys, time
from pathlib import Path
from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
started = time.process_time()
assert len(discover(Root(Path(sys.argv[1])), index=Path(sys.argv[2])).all()) == 1000
print(time.process_time() - started)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_listing_a_thousand_kinds_is_quick_and_imports_no_heavy_library(tmp_path: Path) -> None:
    for family in range(40):
        for number in range(25):
            write(tmp_path / "nodes", f"family_{family}/work_{number}.py", options="extras=['table']")
    command = [sys.executable, "-c", LISTING, str(tmp_path / "nodes"), str(tmp_path / "index")]
    seconds, modules = 0.0, ""
    for _ in ("first", "indexed"):
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        seconds, modules = float(done.stdout.splitlines()[0]), done.stdout.splitlines()[1]
    # Five times the target of 0.5 s, in processor time: this guards the order of magnitude on any machine.
    assert seconds < 2.5
    heavy = {"prefect", "polars", "pandas", "numpy", "sqlalchemy", "nicegui", "networkx", "httpx", "pydantic"}
    assert heavy.isdisjoint(modules.split())


def test_docstrings_are_dedented_in_the_help(tmp_path: Path) -> None:
    source = dedent('''
        from engine.node import node
        @node
        def work(a: int) -> int:
            """Work.

            It works
            hard.

            Args:
                a: How
                    much.
            Returns:
                The work.
            """
    ''')
    (tmp_path / "work.py").write_text(source)
    (spec,) = discover(Root(tmp_path)).all()
    assert (spec.summary, spec.help) == ("Work.", "It works\nhard.")
    assert (spec.inputs[0].help, spec.outputs[0].help) == ("How much.", "The work.")
