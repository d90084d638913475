"""How engines start, give way, die and end, as real processes."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from engine.daemon import launch
from engine.daemon.client import EngineClient, connect
from engine.daemon.launch import ensure_engine
from engine.daemon.lock import Holder, is_held
from engine.errors import EngineUnavailable, WorkspaceError
from engine.workspace import Workspace
from tests.processes import eventually, is_gone


def engines_of(workspace: Workspace) -> list[int]:
    toy = Path(__file__).with_name("toy_engine.py")
    return [
        process.pid
        for process in psutil.process_iter(["cmdline"])
        if (process.info["cmdline"] or [])[1:3] == [str(toy), str(workspace.root)]
    ]


def test_many_starts_at_once_give_one_engine(workspace: Workspace, command: list[str]) -> None:
    with ThreadPoolExecutor(6) as pool:
        clients = list(pool.map(lambda _: ensure_engine(workspace, command), range(6)))
    assert len({client.call("pid") for client in clients}) == 1
    assert len(engines_of(workspace)) == 1


def test_two_programs_at_once_share_one_engine(workspace: Workspace, command: list[str]) -> None:
    script = (
        "import sys, pathlib; from engine.daemon.launch import ensure_engine; from engine.workspace import Workspace;"
        "print(ensure_engine(Workspace(pathlib.Path(sys.argv[1])), sys.argv[2:]).call('pid'))"
    )
    start = [sys.executable, "-c", script, str(workspace.root), *command]
    programs = [subprocess.Popen(start, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = {program.communicate(timeout=60)[0].strip() for program in programs}
    assert told == {str(engines_of(workspace)[0])}


def test_an_engine_started_by_hand_gives_way_to_the_one_that_is_there(workspace: Workspace, command: list[str]) -> None:
    with ensure_engine(workspace, command) as client:
        second = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert second.returncode == 1
        assert "Another engine serves" in second.stderr
        assert client.call("echo", a=1) == {"a": 1}


def test_a_killed_engine_is_replaced_and_its_children_are_gone(workspace: Workspace, command: list[str]) -> None:
    with ensure_engine(workspace, command) as client:
        child = client.call("child")
        eventually(lambda: len(psutil.Process(child).children()) > 0)
        family = [child, *(process.pid for process in psutil.Process(child).children())]
        old = client.call("pid")
    os.kill(old, signal.SIGKILL)
    eventually(lambda: all(map(is_gone, family)), within_s=2)
    with ensure_engine(workspace, command) as client:
        assert client.call("pid") != old


def test_an_engine_that_is_asked_to_end_takes_its_children_along(workspace: Workspace, command: list[str]) -> None:
    with ensure_engine(workspace, command) as client:
        child, engine = client.call("child"), client.call("pid")
        os.kill(engine, signal.SIGTERM)
        eventually(lambda: is_gone(engine) and is_gone(child))
        assert not client.path.exists()
    assert not is_held(workspace.lock)
    assert "The engine has ended." in workspace.engine_log.read_text(encoding="utf-8")


def test_an_idle_engine_ends(workspace: Workspace, command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TREADLE_IDLE_MINUTES", "0.01")
    with ensure_engine(workspace, command) as client:
        engine = client.call("pid")
        time.sleep(1.5)
        assert client.call("pid") == engine
        client.call("busy", busy=True)
    time.sleep(1.5)
    with ensure_engine(workspace, command) as client:
        assert client.call("pid") == engine
        client.call("busy", busy=False)
    eventually(lambda: is_gone(engine))


def test_an_idle_engine_with_other_code_is_replaced(
    workspace: Workspace, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with ensure_engine(workspace, command) as client:
        old = client.call("pid")
    monkeypatch.setattr(launch, "build_stamp", lambda: "newer")
    with ThreadPoolExecutor(1) as pool:
        newer = pool.submit(ensure_engine, workspace, command, timeout_s=5)
        eventually(lambda: is_gone(old))
        monkeypatch.undo()
        with newer.result() as client:
            assert client.call("pid") != old


def test_a_busy_engine_of_the_same_release_is_used(
    workspace: Workspace, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with ensure_engine(workspace, command) as client:
        client.call("busy", busy=True)
        monkeypatch.setattr(launch, "build_stamp", lambda: "newer")
        with ensure_engine(workspace, command) as other:
            assert other.call("pid") == client.call("pid")


def test_a_busy_engine_of_another_release_is_named(
    workspace: Workspace, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with ensure_engine(workspace, command) as client:
        client.call("busy", busy=True)
        monkeypatch.setattr(launch, "build_stamp", lambda: "newer")
        monkeypatch.setattr(launch, "PROTOCOL", 2)
        with pytest.raises(EngineUnavailable, match=rf"process {client.call('pid')}\), is busy"):
            ensure_engine(workspace, command)


def test_an_engine_that_dies_at_its_start_says_why(
    workspace: Workspace, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOY_FAILS", "1")
    with pytest.raises(EngineUnavailable, match="the toy is broken") as caught:
        ensure_engine(workspace, command)
    assert "engine.log" in caught.value.fix


def test_an_engine_that_hangs_is_named(workspace: Workspace, command: list[str]) -> None:
    with pytest.raises(EngineUnavailable, match="did not answer within 1 s"):
        ensure_engine(workspace, ["sleep", "3"], timeout_s=1)


def test_what_a_killed_engine_left_behind_does_no_harm(workspace: Workspace, command: list[str]) -> None:
    workspace.prepare()
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(workspace.socket))
    workspace.lock.write_text('{"pid": 1, "socket": "' + str(workspace.socket) + '"}', encoding="utf-8")
    assert connect(workspace) is None
    with ensure_engine(workspace, command) as client:
        assert client.call("echo", a=1) == {"a": 1}


def test_a_broken_lock_file_does_no_harm(workspace: Workspace, command: list[str]) -> None:
    workspace.prepare()
    workspace.lock.write_bytes(b"\xff{")
    with ensure_engine(workspace, command) as client:
        assert client.call("echo", a=1) == {"a": 1}


def test_a_socket_that_was_cleaned_away_is_made_again(
    workspace: Workspace, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TREADLE_IDLE_MINUTES", "0.02")
    with ensure_engine(workspace, command) as client:
        client.path.unlink()
        eventually(client.path.exists)
        with ensure_engine(workspace, command) as other:
            assert other.call("pid") == client.call("pid")


def test_an_engine_whose_data_were_removed_ends_and_leaves_its_successor_alone(
    workspace: Workspace, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TREADLE_IDLE_MINUTES", "0.02")
    with ensure_engine(workspace, command) as client:
        old = client.call("pid")
        workspace.data.rename(workspace.root / "removed")
        with ensure_engine(workspace, command) as successor:
            eventually(lambda: is_gone(old))
            assert successor.call("pid") != old
            assert successor.path.exists()


def test_a_session_with_another_runtime_folder_finds_the_engine(
    workspace: Workspace, command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ensure_engine(workspace, command) as client:
        (tmp_path / "other").mkdir()
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "other"))
        with ensure_engine(workspace, command) as other:
            assert other.call("pid") == client.call("pid")


def test_a_workspace_that_cannot_be_written_is_named_before_anything_starts(
    workspace: Workspace, command: list[str]
) -> None:
    workspace.data.touch()
    with pytest.raises(WorkspaceError):
        ensure_engine(workspace, command)
    assert engines_of(workspace) == []


def test_another_users_socket_is_not_used(workspace: Workspace) -> None:
    if os.getuid() != 0:
        pytest.skip("only an administrator can give a file to another user")
    workspace.prepare()
    from engine.daemon.lock import Lock

    with socket.socket(socket.AF_UNIX) as foreign:
        foreign.bind(str(workspace.socket))
        os.chown(workspace.socket, 65534, 65534)
        lock = Lock(workspace.lock)
        assert lock.acquire()
        lock.tell(Holder(pid=1, socket=str(workspace.socket)))
        with pytest.raises(EngineUnavailable, match="another user"):
            connect(workspace)
        lock.release()


def test_the_thin_client_imports_nothing_heavy() -> None:
    script = "import engine.daemon.launch, sys; print(sorted({'asyncio', 'pydantic', 'prefect'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_clients_context_closes_it(workspace: Workspace, command: list[str]) -> None:
    with ensure_engine(workspace, command) as client:
        assert isinstance(client, EngineClient)
    with pytest.raises((ValueError, OSError)):
        client.call("echo")
