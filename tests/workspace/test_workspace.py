"""Workspaces: which one is chosen, what is made in it, and what is said when it cannot be used."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.errors import EngineUnavailable, RequestError, UnknownName, WorkspaceError
from engine.workspace import Workspace, find_workspace, socket_folder


@pytest.fixture(autouse=True)
def no_named_workspace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TREADLE_WORKSPACE", raising=False)


def test_the_named_workspace_wins_over_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TREADLE_WORKSPACE", "/nowhere")
    assert find_workspace(tmp_path).root == tmp_path


def test_the_environment_wins_over_the_parents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Workspace(tmp_path).prepare()
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TREADLE_WORKSPACE", str(tmp_path / "other"))
    assert find_workspace().root == tmp_path / "other"


def test_the_nearest_parent_with_data_is_the_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Workspace(tmp_path).prepare()
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    assert find_workspace().root == tmp_path


def test_without_any_hint_the_current_folder_is_the_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_workspace().root == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_a_missing_workspace_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="does not exist") as caught:
        find_workspace(tmp_path / "gone")
    assert "mkdir" in caught.value.fix


def test_a_file_is_no_workspace(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(WorkspaceError, match="is a file"):
        find_workspace(tmp_path / "file")


def test_its_data_is_private_and_ignored_by_git(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.prepare()
    workspace.prepare()
    assert (workspace.data / ".gitignore").read_text(encoding="utf-8") == "*\n"
    assert workspace.data.stat().st_mode & 0o077 == 0
    assert all(folder.is_dir() for folder in (workspace.values, workspace.versions, workspace.logs))


def test_a_read_only_workspace_says_what_to_do(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with as_ordinary_user(), pytest.raises(WorkspaceError, match="cannot be written") as caught:
        Workspace(tmp_path).prepare()
    assert "--workspace" in caught.value.fix


def test_a_file_in_the_place_of_the_data_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / ".treadle").touch()
    with pytest.raises(WorkspaceError, match=r"\.treadle is a file"):
        Workspace(tmp_path).prepare()


def test_a_full_disk_is_named(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    options = ["-t", "tmpfs", "-o", "size=16k", "tmpfs"]
    if subprocess.run(["mount", *options, str(disk)], capture_output=True, check=False).returncode != 0:
        pytest.skip("only an administrator can mount a small disk")
    try:
        Workspace(disk).prepare()
        (disk / ".treadle" / ".gitignore").unlink()
        with (disk / "filler").open("wb", buffering=0) as filler, pytest.raises(OSError, match="No space"):
            while True:
                filler.write(b"x" * 4096)
        with pytest.raises(WorkspaceError, match="no space left"):
            Workspace(disk).prepare()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_saved_flow_is_found_in_both_places(tmp_path: Path) -> None:
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "daily.py").touch()
    (tmp_path / "weekly.py").touch()
    workspace = Workspace(tmp_path)
    assert workspace.flow_path("daily") == tmp_path / "flows" / "daily.py"
    assert workspace.flow_path("weekly") == tmp_path / "weekly.py"
    assert workspace.flow_names() == ["daily", "weekly"]


def test_an_unknown_flow_offers_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "repository-pulse.py").touch()
    with pytest.raises(UnknownName) as caught:
        Workspace(tmp_path).flow_path("repository-puls")
    assert caught.value.fix == "Did you mean 'repository-pulse'?"


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../x",
        "a/b",
        "a\\b",
        "/etc/passwd",
        "%2e%2e%2fx",
        "%252e",
        "x\0",
        "x\n",
        "con",
        "COM1",
        "-x",
        "a" * 101,
        "x.py",
        "ｘ",
        "flow\u202e",
        "~",
        "C:x",
        "a b",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(RequestError, match="cannot be the name of a flow"):
        Workspace(tmp_path).flow_path(name)


def test_a_link_out_of_the_workspace_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.py").touch()
    root = tmp_path / "root"
    root.mkdir()
    (root / "innocent.py").symlink_to(tmp_path / "secret.py")
    with pytest.raises(RequestError, match="outside the workspace"):
        Workspace(root).flow_path("innocent")


def test_the_socket_fits_however_deep_the_workspace_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    deep = Workspace(tmp_path / ("d" * 200) / ("e" * 200))
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(deep.socket))
    assert deep.socket != Workspace(tmp_path).socket


def test_a_long_runtime_folder_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = tmp_path / ("r" * 90)
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    assert len(str(socket_folder())) < 80


def test_a_socket_folder_that_others_may_enter_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    # Not tmp_path: its length differs from run to run, and a long one is passed over (see above).
    with tempfile.TemporaryDirectory(dir="/tmp", prefix="t") as runtime:
        folder = Path(runtime) / "treadle"
        folder.mkdir()
        folder.chmod(0o755)
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        with pytest.raises(EngineUnavailable, match="only you can enter"):
            socket_folder()


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Drop an administrator's right to write everywhere, which would hide what others meet."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
