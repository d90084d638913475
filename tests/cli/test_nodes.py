"""`treadle nodes` tells which kinds there are and how to write them."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import treadle

GREETING = '''"""Greet."""

from engine.node import node


@node
def say_hello(name: str, times: int = 1) -> str:
    """Greet somebody by name.

    Args:
        name: Whom to greet.
    """
    return f"Hello {name}" * times
'''


def workspace_with_a_node(folder: Path) -> Path:
    family = folder / "nodes" / "greeting"
    family.mkdir(parents=True)
    (family / "say_hello.py").write_text(GREETING)
    return folder


def test_kinds_are_listed_by_family(tmp_path: Path):
    answer = treadle("nodes", "list", cwd=tmp_path)

    assert answer.code == 0
    assert "\nchart\n  chart.bar_chart" in f"\n{answer.out}"
    assert "table, text, text → image" in answer.out


def test_the_workspace_brings_its_own_kinds(tmp_path: Path):
    answer = treadle("nodes", "list", "--family", "greeting", "--json", cwd=workspace_with_a_node(tmp_path))

    (kind,) = answer.json["nodes"]
    assert kind["kind"] == "greeting.say_hello"
    assert kind["origin"] == "workspace"
    assert kind["inputs"][0] == {
        "name": "name",
        "type": "str",
        "words": "text",
        "required": True,
        "default": None,
        "help": "Whom to greet.",
    }
    assert kind["outputs"][0]["type"] == "str"


def test_a_workspace_elsewhere_is_named_with_an_option(tmp_path: Path):
    there = workspace_with_a_node(tmp_path / "there")

    before = treadle("--workspace", there, "nodes", "show", "greeting.say_hello", cwd=tmp_path)
    after = treadle("nodes", "show", "greeting.say_hello", "-w", there, cwd=tmp_path)

    assert before.code == after.code == 0
    assert "say_hello_1 = say_hello.submit(name=…)" in before.out
    assert before.out == after.out


def test_a_broken_node_file_leaves_the_others_alone(tmp_path: Path):
    workspace = workspace_with_a_node(tmp_path)
    (workspace / "nodes" / "greeting" / "broken.py").write_text("def broken(:\n")

    answer = treadle("nodes", "list", "--family", "greeting", cwd=workspace)

    assert answer.code == 0
    assert "greeting.say_hello" in answer.out
    assert "broken.py" in answer.err
    assert "→" in answer.err


def test_words_find_kinds_by_what_they_do(tmp_path: Path):
    found = treadle("nodes", "list", "--search", "repository commits", "--json", cwd=tmp_path).json["nodes"]

    assert "git.read_log" in [each["kind"] for each in found]
    assert all("commits" in f"{each}".lower() for each in found)


def test_a_search_without_a_hit_says_so(tmp_path: Path):
    answer = treadle("nodes", "list", "--search", "zzz yyy", cwd=tmp_path)

    assert answer.code == 0
    assert "No kind has all the words 'zzz yyy'." in answer.out


def test_an_unknown_kind_offers_the_nearest(tmp_path: Path):
    answer = treadle("nodes", "show", "chart.barchart", cwd=tmp_path)

    assert answer.code == 2
    assert answer.err == "✕ There is no kind of node named 'chart.barchart'.\n→ Did you mean chart.bar_chart?\n"


def test_an_unknown_family_names_the_known_ones(tmp_path: Path):
    answer = treadle("nodes", "list", "--family", "charts", cwd=tmp_path)

    assert answer.code == 2
    assert "There are archive, chart, " in answer.err


def test_a_workspace_that_does_not_exist_is_refused(tmp_path: Path):
    answer = treadle("nodes", "list", "-w", tmp_path / "none", cwd=tmp_path)

    assert answer.code == 2
    assert "does not exist" in answer.err
    assert "→ Create it first" in answer.err
