"""`check`, `export` and `import` read flows without running them, and refuse what they cannot read."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.terminal import REPOSITORY, treadle

PULSE = REPOSITORY / "flows" / "repository_pulse.py"

FLOW = '''"""Say hello."""

from prefect import flow

from nodes.text.{node} import {node}


@flow(name="greeting")
def greeting(name: str = "Ada"):
    """Say hello."""
    hello = {node}.submit({argument}=name)
    return hello


if __name__ == "__main__":
    print(greeting())
'''


def flow_file(folder: Path, *, node: str = "change_case", argument: str = "text") -> Path:
    path = folder / "greeting.py"
    path.write_text(FLOW.format(node=node, argument=argument))
    return path


def test_a_sound_flow_is_fine(tmp_path: Path):
    answer = treadle("check", "repository-pulse", cwd=tmp_path)

    assert answer.code == 0
    assert answer.out.startswith("✓ repository-pulse is fine: 11 nodes, 3 parameters.")


def test_the_promised_json_of_check(tmp_path: Path):
    answer = treadle("check", flow_file(tmp_path, node="chang_case"), "--json", cwd=tmp_path)

    assert answer.code == 2
    assert answer.json["ok"] is False
    (problem,) = [each for each in answer.json["problems"] if each["node"] == "hello" and each["severity"] == "error"]
    assert set(problem) >= {"code", "severity", "message", "fix", "node", "port"}
    assert "change_case" in problem["fix"]


def test_all_problems_are_told_with_what_to_do(tmp_path: Path):
    answer = treadle("check", flow_file(tmp_path, argument="txt"), cwd=tmp_path)

    assert answer.code == 2
    assert "✕ hello" in answer.out
    assert "→ " in answer.out
    assert "error" in answer.out.splitlines()[-1]


def test_checking_runs_nothing(tmp_path: Path):
    path = flow_file(tmp_path)
    path.write_text(path.read_text().replace('"""Say hello."""\n', '"""Say hello."""\nopen("ran", "w")\n', 1))

    treadle("check", path, cwd=tmp_path)
    treadle("export", path, cwd=tmp_path)
    treadle("import", path, cwd=tmp_path)

    assert not (tmp_path / "ran").exists()


def test_a_template_is_exported_byte_for_byte(tmp_path: Path):
    answer = treadle("export", "repository_pulse", cwd=tmp_path)

    assert answer.code == 0
    assert answer.out == PULSE.read_text()


def test_line_ends_and_encodings_survive_the_way_through_a_pipe(tmp_path: Path):
    path = flow_file(tmp_path)
    text = path.read_text().replace("Ada", "Zoë").replace("\n", "\r\n")
    path.write_bytes(text.encode())

    answer = treadle("export", path, "-o", "copy.py", cwd=tmp_path, env={"PYTHONIOENCODING": "ascii"})

    assert answer.code == 0, answer.err
    assert (tmp_path / "copy.py").read_bytes() == text.encode()


def test_a_document_and_its_file_are_the_same_flow(tmp_path: Path):
    assert treadle("import", PULSE, "-o", "pulse.json", cwd=tmp_path).code == 0
    back = treadle("import", "pulse.json", "-o", "pulse.py", cwd=tmp_path)

    assert back.code == 0
    assert (tmp_path / "pulse.py").read_text() == PULSE.read_text()


def test_import_writes_the_document_to_stdout_and_the_summary_beside_it(tmp_path: Path):
    answer = treadle("import", flow_file(tmp_path), cwd=tmp_path)

    assert [node["id"] for node in answer.json["nodes"]] == ["hello"]
    assert answer.err == "Read greeting: 1 node, 0 links, 1 parameter; text.change_case.\n"


def test_an_edit_by_hand_shows_after_the_import(tmp_path: Path):
    treadle("export", "repository-pulse", "-o", "mine.py", cwd=tmp_path)
    mine = tmp_path / "mine.py"
    mine.write_text(re.sub(r"top=\d+", "top=5", mine.read_text()))

    (node,) = [each for each in treadle("import", "mine.py", cwd=tmp_path).json["nodes"] if each["id"] == "by_author"]
    assert node["inputs"]["top"] == 5


def test_an_existing_file_is_not_replaced_unasked(tmp_path: Path):
    (tmp_path / "mine.py").write_text("precious")

    refused = treadle("export", "repository-pulse", "-o", "mine.py", cwd=tmp_path)
    assert refused.code == 2
    assert refused.err == "✕ mine.py already exists.\n→ Choose another name, or add --force to replace it.\n"
    assert (tmp_path / "mine.py").read_text() == "precious"

    assert treadle("export", "repository-pulse", "-o", "mine.py", "--force", cwd=tmp_path).code == 0
    assert (tmp_path / "mine.py").read_text() == PULSE.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["mine.py"]


def test_a_missing_folder_is_named_with_how_to_make_it(tmp_path: Path):
    answer = treadle("export", "repository-pulse", "-o", "out/mine.py", cwd=tmp_path)

    assert answer.code == 2
    assert "→ Create it first: mkdir -p out" in answer.err


def test_a_device_is_written_to(tmp_path: Path):
    answer = treadle("export", "repository-pulse", "-o", "/dev/stdout", "--force", cwd=tmp_path)

    assert answer.code == 0
    assert answer.out.startswith(PULSE.read_text())


def test_names_take_hyphens_for_underscores_and_saved_flows_come_before_templates(tmp_path: Path):
    (tmp_path / "flows").mkdir()
    flow_file(tmp_path).rename(tmp_path / "flows" / "repository_pulse.py")

    for name in ("repository-pulse", "repository_pulse"):
        assert treadle("check", name, "--json", cwd=tmp_path).json["name"] == "greeting"


NOT_A_FLOW = {
    "text.py": ("this is no python", "text.py, line 1"),
    "empty.py": ("", "empty.py"),
    "script.py": ("print('hello')\n", "no flow in this file"),
    "broken.json": ('{"nodes": [', "broken.json, line 1: This is not valid JSON"),
    "list.json": ("[1, 2]", "list.json, line 1: This JSON is not a flow."),
    "other.json": ('{"hello": 1}', "This JSON is not a flow."),
    "newer.json": ('{"format": 99, "name": "x", "nodes": []}', "format 99"),
    "wrong.json": ('{"name": "x", "nodes": [{"id": 3}]}', "wrong.json"),
    "deep.json": ("[" * 100_000, "deep.json"),
}


@pytest.mark.parametrize("command", ["check", "export", "import"])
@pytest.mark.parametrize("name", NOT_A_FLOW)
def test_what_is_no_flow_is_refused_with_the_place_and_what_to_do(tmp_path: Path, command: str, name: str):
    text, said = NOT_A_FLOW[name]
    (tmp_path / name).write_text(text)

    answer = treadle(command, name, cwd=tmp_path)

    assert answer.code == 2
    assert said in answer.err
    assert "\n→ " in answer.err
    assert "Traceback" not in answer.err
    assert answer.out == ""


def test_bytes_that_are_no_text_are_refused(tmp_path: Path):
    (tmp_path / "photo.py").write_bytes(b"\x89PNG\xff\xfe")

    answer = treadle("check", "photo.py", cwd=tmp_path)

    assert answer.code == 2
    assert "photo.py is not UTF-8 text" in answer.err


def test_a_flow_that_does_not_read_is_json_for_scripts(tmp_path: Path):
    (tmp_path / "text.py").write_text("a b")

    answer = treadle("check", "text.py", "--json", cwd=tmp_path)

    assert answer.code == 2
    assert answer.json["ok"] is False
    assert answer.json["error"]["line"] == 1
    assert answer.json["problems"][0]["code"] == "file.unreadable"


@pytest.mark.parametrize(
    ("asked", "said", "fix"),
    [
        ("repositry-pulse", "There is no flow named 'repositry-pulse'.", "Did you mean 'repository-pulse'?"),
        ("greetin.py", "There is no file greetin.py.", "Did you mean greeting.py?"),
        ("none/greeting.py", "There is no file none/greeting.py.", "There is no folder none either"),
        (".", ". is a folder, not a flow.", "greeting.py"),
    ],
)
def test_an_unknown_flow_offers_the_nearest(tmp_path: Path, asked: str, said: str, fix: str):
    flow_file(tmp_path)

    answer = treadle("check", asked, cwd=tmp_path)

    assert answer.code == 2
    assert said in answer.err
    assert fix in answer.err


HEAVY = ["prefect", "sqlalchemy", "sqlmodel", "polars", "nicegui", "rich"]


@pytest.mark.parametrize(
    "arguments", [["check", "repository-pulse"], ["export", "repository-pulse"], ["nodes", "list"]]
)
def test_looking_at_flows_imports_no_heavy_library(tmp_path: Path, arguments: list[str]):
    answer = treadle(*arguments, "--json", cwd=tmp_path, env={"PYTHONPROFILEIMPORTTIME": "1"})

    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in answer.err.splitlines()}
    assert answer.code == 0
    assert "click" in imported
    assert imported.isdisjoint(HEAVY)
    assert json.loads(answer.out)
