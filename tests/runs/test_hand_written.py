"""Flow files as Prefect users write them: on the canvas their tasks do exactly what they do under plain `python`."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runs.bench import Bench

CORPUS = Path(__file__).parents[1] / "python" / "corpus"
FILES = {file.name.removesuffix(".py.txt"): file for file in sorted(CORPUS.glob("as_written_*.py.txt"))}
NOTE = """
def _note(*what):
    with open({trace!r}, "a", encoding="utf-8") as file:
        file.write(repr(what) + "\\n")
"""
PLAIN = """
import asyncio, importlib.util, inspect, json, sys
from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings
for path, name in zip(sys.argv[1::2], sys.argv[2::2]):
    spec = importlib.util.spec_from_file_location("written", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    # The end of every flow would wait a second for its heartbeat.
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        try:
            result = getattr(module, name)()
            if inspect.isawaitable(result):
                asyncio.run(result)
            print("told:" + json.dumps(""))
        except Exception as error:
            print("told:" + json.dumps(str(error)))
"""


@pytest.fixture(scope="module")
def by_python(bench: Bench) -> dict[str, tuple[str, list[str]]]:
    """The error of each file's flow and what its tasks were given, all of them run by one plain `python`."""
    folder = bench.workspace.root / "written"
    folder.mkdir(exist_ok=True)
    words: list[str] = []
    for name, file in FILES.items():
        copy = folder / f"{name}.py"
        copy.write_text(noting(file, copy.with_suffix(".plain")), encoding="utf-8")
        words += [str(copy), main_flow_of(file)]
    environment = {
        **os.environ,
        **bench.service.prefect.environment(),  # a client of the server that runs
        "PREFECT_LOGGING_LEVEL": "CRITICAL",
    }
    ran = subprocess.run(
        [sys.executable, "-P", "-c", PLAIN, *words], env=environment, capture_output=True, text=True, check=True
    )
    told = [json.loads(line.removeprefix("told:")) for line in ran.stdout.splitlines() if line.startswith("told:")]
    plain = [noted(folder / f"{name}.plain") for name in FILES]
    return dict(zip(FILES, zip(told, plain, strict=True), strict=True))


@pytest.mark.parametrize("name", FILES)
def test_a_hand_written_flow_runs_as_under_plain_python(
    bench: Bench, by_python: dict[str, tuple[str, list[str]]], name: str
) -> None:
    trace = bench.workspace.root / "written" / f"{name}.canvas"
    result = bench.result(bench.start_source(noting(FILES[name], trace), fresh=True))
    assert (result["error"] or "", noted(trace)) == by_python[name]
    assert {node["state"] for node in result["nodes"].values()} <= {"finished", "skipped", "failed"}
    # What Prefect had already has ended as well as what was carried out.
    assert [node["state"] for id, node in result["nodes"].items() if id == "twice"] in ([], ["finished"])


def test_a_run_does_not_find_what_another_has_changed_in_its_file(bench: Bench) -> None:
    source = FILES["as_written_remembering"].read_text(encoding="utf-8")
    for _ in range(2):
        result = bench.result(bench.start_source(source))
        assert (result["state"], result["outputs"]["seen"]["result"]) == ("finished", [1, 2, 3])


def noting(file: Path, trace: Path) -> str:
    """The text of a file whose tasks note what they are called with."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for function in tree.body:
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) and "task" in decorators(function):
            given = ", ".join(one.arg for one in function.args.args)
            function.body[:0] = ast.parse(f"_note({function.name!r}, {given})").body
    at = next(
        index for index, one in enumerate(tree.body) if not isinstance(one, (ast.ImportFrom, ast.Import, ast.Expr))
    )
    tree.body[at:at] = ast.parse(NOTE.format(trace=str(trace))).body
    return ast.unparse(tree)


def noted(trace: Path) -> list[str]:
    """What was noted, in an order that does not depend on what ran side by side."""
    return sorted(trace.read_text(encoding="utf-8").splitlines())


def main_flow_of(file: Path) -> str:
    flows = [
        one.name
        for one in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)) and "flow" in decorators(one)
    ]
    return flows[-1]


def decorators(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    for one in function.decorator_list:
        yield ast.unparse(one).partition("(")[0]
