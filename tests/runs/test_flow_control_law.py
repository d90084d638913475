"""Law: a run of the engine, the file run by plain `python`, and naive Python attempt the same and give the same.

Random flows with branches, loops, tries, maps, sub-flows and retries, in which steps fail. What is attempted stands in
a file that all write; the last attempt is what the flow gives.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path
from textwrap import indent
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.python.locate import statement_lines
from engine.python.read import read_flow
from tests.kernel.naive import Plain, Record
from tests.kernel.structured_flows import Forms, bodies
from tests.runs.bench import Bench

HEAD = """
from contextlib import suppress
from typing import Any

from prefect import flow

from engine.node import node

TRACE = "{trace}"
tried: dict[str, int] = {{}}


def work(value: Any, every: int, after: int = 0) -> Any:
    key = repr(value)
    with open(TRACE, "a", encoding="utf-8") as file:
        file.write(key + "\\n")
    tried[key] = tried.get(key, 0) + 1
    if tried[key] <= after:
        raise RuntimeError(f"{{value}} is not ready")
    tried[key] = 0
    if every and isinstance(value, int) and value % every == 0:
        raise ValueError(f"{{value}} is refused")
    return value


@node
def step(value: Any, every: int = 0) -> Any:
    return work(value, every)


@node(weight="heavy", effect="idempotent")
def hard(value: Any, every: int = 0, after: int = 0) -> Any:
    return work(value, every, after)

"""
FLOWS = """
@flow(name="inner")
def inner(value: int, every: int) -> int:
    one = step.submit(value, every)
    return one.result() + 1


@flow(name="law-{number}")
def the_flow(a: int = 3):
{body}
"""
PLAIN = """
import importlib.util, json, sys
for path in sys.argv[1:]:
    spec = importlib.util.spec_from_file_location("law", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    try:
        module.the_flow()
        print("told:" + json.dumps(""))
    except Exception as error:
        print("told:" + json.dumps(str(error)))
"""
FORMS = Forms(sub_flows=True, retried=True, unread=False, end="return step({})")
FLOWS_AT_ONCE = int(os.environ.get("LAW_FLOWS", "6"))


@settings(max_examples=1)
@given(st.lists(bodies(FORMS), min_size=FLOWS_AT_ONCE, max_size=FLOWS_AT_ONCE))
def test_all_three_ways_of_running_a_flow_are_the_same(bench: Bench, texts: list[str]) -> None:
    folder = bench.workspace.root / "law"
    folder.mkdir(exist_ok=True)
    files = [folder / f"law_{number}.py" for number in range(len(texts))]
    flows = [FLOWS.format(number=number, body=indent(body, "    ")) for number, body in enumerate(texts)]
    for file, text in zip(files, flows, strict=True):
        file.write_text(HEAD.format(trace=file.with_suffix(".plain")) + text, encoding="utf-8")
    for file, text, told in zip(files, flows, _by_plain_python(bench, files), strict=True):
        naive, error = _by_naive_python(text)
        assert (told, _attempts(file.with_suffix(".plain"))) == (error, naive.attempts), text
        source = HEAD.format(trace=file.with_suffix(".canvas")) + text
        result = bench.result(bench.start_source(source, fresh=True))
        assert (result["error"] or "", _attempts(file.with_suffix(".canvas"))) == (error, naive.attempts), text
        assert result["state"] == ("failed" if error else "finished")
        read = read_flow(source, bench.catalogue)
        lines = statement_lines(source, read)
        for node in read.nodes:
            if node.kind in ("local.step", "local.hard"):
                begun = naive.begun[lines[node.id][0]]
                did = result["nodes"][node.id]["state"] in {"finished", "failed"}
                assert did == bool(begun), (text, node.id, result["nodes"][node.id])


def _by_naive_python(text: str) -> tuple[Record, str]:
    record = Record()
    tried: Counter[str] = Counter()

    def work(value: Any, every: int = 0, after: int = 0) -> Any:
        tried[repr(value)] += 1
        if tried[repr(value)] <= after:
            raise RuntimeError(f"{value} is not ready")
        tried[repr(value)] = 0
        if every and isinstance(value, int) and value % every == 0:
            raise ValueError(f"{value} is refused")
        return value

    step = Plain(record, work)
    names: dict[str, Any] = {"flow": lambda **_: lambda function: function, "suppress": suppress}
    names |= {"step": step, "hard": step}
    exec("\n" * HEAD.count("\n") + text, names)
    try:
        names["the_flow"]()
    except (ValueError, RuntimeError) as error:
        return record, str(error)
    return record, ""


def _by_plain_python(bench: Bench, files: list[Path]) -> list[str]:
    environment = {
        **os.environ,
        **bench.service.prefect.environment(),  # a client of the server that runs
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PREFECT_LOGGING_LEVEL": "CRITICAL",
    }
    words = [sys.executable, "-P", "-c", PLAIN, *map(str, files)]
    ran = subprocess.run(words, env=environment, capture_output=True, text=True, check=True)
    return [json.loads(line.removeprefix("told:")) for line in ran.stdout.splitlines() if line.startswith("told:")]


def _attempts(trace: Path) -> list[str]:
    found = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
    trace.unlink(missing_ok=True)
    return found
