"""Opening and saving flow files: what is wrong with a file is said, and a failure leaves it as it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.document.flow import Flow, Node
from engine.document.value import Ref
from engine.errors import InvalidFlow, RequestError, UnreadableFlow, WorkspaceError
from engine.python.files import load_flow, save_flow
from tests.strategies import KINDS

FLOW = Flow(name="f", nodes=(Node(id="a", kind="text.join", inputs={"parts": ["x"]}),))


@pytest.mark.parametrize("name", ["flow.py", "flow.json"])
def test_a_saved_flow_is_opened_again(tmp_path: Path, name: str):
    save_flow(FLOW, tmp_path / name, KINDS)

    assert load_flow(tmp_path / name, KINDS) == FLOW
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_line_ends_and_byte_order_marks_survive_on_disk(tmp_path: Path):
    path = tmp_path / "f.py"
    data = b"\xef\xbb\xbffrom prefect import flow\r\n@flow\r\ndef f():\r\n    print(1)"
    path.write_bytes(data)

    save_flow(load_flow(path, KINDS), path, KINDS)

    assert path.read_bytes() == data


@pytest.mark.parametrize("name", ["flow.py", "flow.json"])
@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "not text in UTF-8"),
        (b"a\nb\xff\n", "line 2: this is not text in UTF-8"),
        (b"from x import y\0", "zero bytes"),
        (b"x" * 11_000_000, "too much for a flow"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, name: str, data: bytes, says: str):
    (tmp_path / name).write_bytes(data)

    with pytest.raises(RequestError, match=says) as raised:
        load_flow(tmp_path / name, KINDS)

    assert raised.value.fix


def test_a_folder_a_missing_file_a_pipe_and_a_foreign_name_are_refused(tmp_path: Path):
    (tmp_path / "folder.py").mkdir()
    os.mkfifo(tmp_path / "pipe.py")

    problems = {"folder.py": "is a folder", "no.py": "no file", "pipe.py": "ordinary", "x.txt": "not a flow"}
    for name, says in problems.items():
        with pytest.raises(RequestError, match=says):
            load_flow(tmp_path / name, KINDS)


def test_wrong_json_is_refused_with_file_and_line(tmp_path: Path):
    path = tmp_path / "f.json"
    path.write_text('{"name": "f",\n "nodes": [}')

    with pytest.raises(UnreadableFlow, match=r"f\.json, line 2: This is not valid JSON"):
        load_flow(path, KINDS)


def test_a_flow_that_cannot_be_written_leaves_the_file_as_it_was(tmp_path: Path):
    path = tmp_path / "f.py"
    path.write_text("before")

    with pytest.raises(InvalidFlow):
        save_flow(Flow(name="f", returns=Ref("gone")), path, KINDS)

    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path):
    with pytest.raises(WorkspaceError, match="cannot be written"):
        save_flow(FLOW, tmp_path / "nowhere" / "f.py", KINDS)


def test_saving_keeps_the_permissions_and_follows_a_link(tmp_path: Path):
    target, link = tmp_path / "real.py", tmp_path / "link.py"
    target.write_text("x")
    target.chmod(0o600)
    link.symlink_to(target)

    save_flow(FLOW, link, KINDS)

    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o600
    assert load_flow(target, KINDS) == FLOW
