"""The tutorial works as it is written: its node is found, its test passes, its flow reads and checks clean."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from engine.catalogue.catalogue import Catalogue, discover
from engine.catalogue.folder import Root
from engine.checks.check import check
from engine.python.read import read_flow
from tests.repo.files import ROOT

PAGE = (ROOT / "docs" / "add-a-node.md").read_text("utf-8")
NODE, TEST, FLOW = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """The built-in nodes, and the tutorial's where the reader was told to put it."""
    place = re.search(r"[Cc]reate `(nodes/[\w/]+\.py)`", PAGE)
    assert place is not None
    path = tmp_path / place[1]
    path.parent.mkdir(parents=True)
    path.write_text(NODE)
    return discover(Root(ROOT / "nodes"), Root(tmp_path / "nodes", origin="workspace"))


@pytest.fixture
def shout_module() -> Iterator[ModuleType]:
    """The tutorial's node, importable under the name that its test and its flow use."""
    module = ModuleType("nodes.text.shout")
    exec(compile(NODE, "docs/add-a-node.md", "exec"), module.__dict__)
    sys.modules[module.__name__] = module
    yield module
    del sys.modules[module.__name__]


def test_the_node_has_the_kind_ports_and_help_that_the_page_promises(catalogue: Catalogue):
    spec = catalogue.find("text.shout")
    assert spec is not None
    assert {port.name: port.required for port in spec.inputs} == {"text": True, "marks": False}
    assert [port.name for port in spec.outputs] == ["result"]
    assert catalogue.problems == ()


def test_the_test_on_the_page_passes(shout_module: ModuleType):
    written: dict[str, object] = {}
    exec(compile(TEST, "docs/add-a-node.md", "exec"), written)
    tests = [function for name, function in written.items() if name.startswith("test_")]
    assert tests
    for function in tests:
        assert callable(function)
        function()


def test_the_flow_on_the_page_has_nothing_wrong_with_it(catalogue: Catalogue):
    flow = read_flow(FLOW, catalogue)
    assert [(node.id, node.kind) for node in flow.nodes] == [("greeted", "text.shout")]
    assert check(flow, catalogue) == ()


def test_every_argument_of_the_decorator_is_explained():
    from dataclasses import fields

    from engine.node.options import NodeOptions

    table = PAGE[PAGE.index("In the decorator:") : PAGE.index("These are literals")]
    shown_elsewhere = {"icon", "title", "converter"}
    missing = {field.name for field in fields(NodeOptions)} - shown_elsewhere - set(re.findall(r"`(\w+)=", table))
    assert missing == set()
