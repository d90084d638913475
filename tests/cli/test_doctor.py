"""`treadle doctor` looks, says what is missing, and changes nothing."""

from __future__ import annotations

from pathlib import Path

from tests.cli.terminal import treadle


def test_a_healthy_installation_is_told_from_python_to_engine(tmp_path: Path):
    answer = treadle("doctor", "--json", cwd=tmp_path)

    findings = {each["name"]: each for each in answer.json["findings"]}
    assert answer.code == 0
    assert answer.json["ok"] is True
    assert {"python", "treadle", "extras", "nodes", "workspace", "disk", "ports", "engine"} <= set(findings)
    assert "not up" in findings["engine"]["text"]


def test_looking_leaves_nothing_behind(tmp_path: Path):
    treadle("doctor", cwd=tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_program_that_is_missing_is_named_with_the_nodes_that_need_it(tmp_path: Path):
    answer = treadle("doctor", cwd=tmp_path, env={"PATH": str(tmp_path)})

    assert answer.code == 0
    assert "! program git" in answer.out
    assert "git.read_log" in answer.out
    assert "→ install git" in answer.out


def test_a_workspace_that_is_not_there_is_what_is_wrong(tmp_path: Path):
    answer = treadle("doctor", "-w", tmp_path / "none", cwd=tmp_path)

    assert answer.code == 1
    assert "✕ workspace" in answer.out
    assert "→ Create it first" in answer.out


def test_a_prefect_server_that_does_not_answer_is_noticed(tmp_path: Path):
    answer = treadle("doctor", "--json", cwd=tmp_path, env={"PREFECT_API_URL": "http://127.0.0.1:9/api"})

    findings = {each["name"]: each for each in answer.json["findings"]}
    assert findings["prefect"]["level"] == "note"
    assert "http://127.0.0.1:9/api" in findings["prefect"]["text"]
