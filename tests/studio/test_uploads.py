"""Files that are brought into the workspace stay in its folder of uploads, under names that lead nowhere else."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from studio.routes.uploads import keep, safe_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("orders.csv", "orders.csv"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\me\\Q1 (final).xlsx", "Q1 (final).xlsx"),
        (".treadle", "treadle"),
        ("a\0b\n<script>.txt", "a_b_script_.txt"),
        ("größe.txt", "größe.txt"),
        ("", "file"),
        ("..", "file"),
        ("x" * 300 + ".csv", "x" * 96 + ".csv"),
    ],
)
def test_a_name_leads_nowhere_else(name: str, expected: str):
    assert safe_name(name) == expected


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path):
    first = keep(tmp_path, "a.csv", b"one")
    assert keep(tmp_path, "a.csv", b"one") == first == "uploads/a.csv"
    assert keep(tmp_path, "a.csv", b"two") == "uploads/a_2.csv"
    assert (tmp_path / first).read_bytes() == b"one"
    assert sorted(path.name for path in (tmp_path / "uploads").iterdir()) == ["a.csv", "a_2.csv"]


def test_a_folder_that_leads_elsewhere_is_refused(tmp_path: Path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root = tmp_path / "workspace"
    root.mkdir()
    (root / "uploads").symlink_to(elsewhere)
    with pytest.raises(OSError, match="link to another folder"):
        keep(root, "a.csv", b"x")
    assert not list(elsewhere.iterdir())


async def test_an_uploaded_file_lies_in_the_workspace(person: httpx.AsyncClient):
    headers = {"Origin": "http://127.0.0.1:8080"}
    answer = await person.post("/api/files?name=orders.csv", content=b"a,b", headers=headers)
    assert answer.json() == {"path": "uploads/orders.csv"}
