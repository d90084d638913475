"""What holds for each node of the catalogue: it explains itself, stands alone, is tested, and loads nothing heavy."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import nodes
from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.catalogue.spec import NodeSpec

FOLDER = Path(nodes.__file__).parent
CATALOGUE = discover(Root(FOLDER))
KINDS = CATALOGUE.all()
TESTS = "\n".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*_nodes.py"))
HEAVY = (
    *("polars", "vl_convert", "nh3", "markdown_it", "selectolax", "feedparser", "httpx", "httpcore", "prefect"),
    *("duckdb", "psycopg", "openpyxl", "zstandard", "pypdf", "pypdfium2", "weasyprint", "PIL", "imap_tools", "redis"),
    *("aio_pika", "asyncio", "smtplib"),
)
# What they find is not told by their inputs: a folder, the end of a file that grows, the clock.
LOOK_AROUND = {
    "file.list_files",
    "archive.verify_archive",
    "log.read_tail",
    "log.search_files",
    "time.current_time",
    "time.wait",
    "undo.savepoint",
}

of_each_kind = pytest.mark.parametrize("spec", KINDS, ids=lambda spec: spec.kind)


def test_all_node_files_can_be_read():
    assert CATALOGUE.problems == ()
    assert len(KINDS) >= 40


@of_each_kind
def test_a_node_explains_itself_and_each_of_its_ports(spec: NodeSpec):
    assert spec.summary.endswith(".")
    assert len(spec.summary) <= 120
    unexplained = [port.name for port in spec.inputs if not port.help]
    assert unexplained == []


@of_each_kind
def test_a_node_knows_no_other_node(spec: NodeSpec):
    tree = ast.parse(Path(spec.path).read_text("utf-8"))
    imported = {item.module for item in ast.walk(tree) if isinstance(item, ast.ImportFrom) and item.module}
    others = {other.module for other in KINDS}
    assert imported.isdisjoint(others)
    assert {name for name in imported if name.startswith("engine")} == {"engine.node"}
    assert all(name.startswith(f"nodes.{spec.family}.") for name in imported if name.startswith("nodes"))


@of_each_kind
def test_a_node_is_called_in_a_test(spec: NodeSpec):
    assert f"import {spec.function}\n" in TESTS


@of_each_kind
def test_a_node_that_touches_the_world_says_so(spec: NodeSpec):
    touches = any(hint in {"files:write", "network", "people", "programs"} for hint in spec.options.permissions)
    assert (spec.options.effect == "pure") is not touches or spec.kind in LOOK_AROUND


def test_importing_all_nodes_loads_no_heavy_library():
    modules = sorted({spec.module for spec in KINDS})
    code = f"import sys, importlib\n[importlib.import_module(name) for name in {modules}]\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(HEAVY) & set(done.stdout.split()) == set()
