"""Programs and scripts run for real: what they write, how they end, and that nothing of them is left."""

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from engine.node import MissingExtra, NodeCancelled, TreadleError
from engine.node.context import PlainContext
from nodes.process.run_flow import run_flow
from nodes.process.run_program import run_program
from nodes.process.run_script import run_script
from tests.processes import eventually, is_gone


class Listening(PlainContext):
    """Keeps what is logged, with the moment; can be told to stop."""

    cancelled = False

    def __init__(self):
        super().__init__()
        self.lines: list[tuple[str, str]] = []

    def log(self, message: str, *, level: str = "info") -> None:
        self.lines.append((level, message))


def program(*given: Any, **named: Any) -> Any:
    return run_program(*given, **{"context": PlainContext(), **named})


def script(*given: Any, **named: Any) -> Any:
    return run_script(*given, **{"context": PlainContext(), **named})


def test_arguments_are_taken_as_they_are():
    odd = ["a b", "$HOME", "*", "; touch x", "'", '"', "-n"]
    code = "import sys; print(*sys.argv[1:], sep='\\n')"
    assert program(sys.executable, ["-c", code, *odd]).output.splitlines() == odd


def test_the_output_is_logged_while_it_runs_and_given_at_the_end(tmp_path: Path):
    listening = Listening()
    go_on = tmp_path / "go"
    text = 'echo first; echo oops >&2; while [ ! -e "$1" ]; do sleep 0.02; done; printf last'
    done: list[Any] = []
    worker = threading.Thread(target=lambda: done.append(script(text, [str(go_on)], context=listening)))
    worker.start()
    eventually(lambda: {("info", "first"), ("warning", "oops")} <= set(listening.lines), within_s=30)
    assert not done
    go_on.touch()
    worker.join(30)
    assert (done[0].exit_code, done[0].output, done[0].errors) == (0, "first\nlast", "oops\n")
    assert ("info", "last") in listening.lines


def test_another_exit_code_is_an_error_unless_it_is_wanted():
    with pytest.raises(TreadleError, match="ended with 3: no such luck"):
        script("echo no such luck >&2; exit 3")
    assert script("exit 3", fail=False).exit_code == 3
    assert script("kill -9 $$", fail=False).exit_code == -9


def test_a_script_stops_at_the_first_command_that_fails():
    assert script("false | true; echo on", fail=False).output == ""
    assert script("echo $nothing; echo on", fail=False).output == ""
    assert script('echo "$1"', ["$(touch x)"], shell="sh").output == "$(touch x)\n"


def test_folder_input_and_environment_reach_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_TOKEN", "secret")
    monkeypatch.setenv("PREFECT_API_KEY", "secret")
    ran = script("pwd; cat; echo $COLOUR; env", folder=tmp_path, input="read\n", environment={"COLOUR": "green"})
    assert ran.output.splitlines()[:3] == [str(tmp_path), "read", "green"]
    assert "secret" not in ran.output


def test_a_time_out_kills_the_program_and_what_it_has_started(tmp_path: Path):
    pids = tmp_path / "pids"
    with pytest.raises(TreadleError, match=r"took longer than 0\.5 s"):
        script('(trap "" TERM; sleep 600) & echo $! $$ > "$1"; wait', [str(pids)], timeout=0.5)
    for pid in pids.read_text().split():
        eventually(lambda pid=pid: is_gone(int(pid)))


def test_a_program_that_runs_on_in_silence_is_ended_in_time():
    with pytest.raises(TreadleError, match=r"took longer than 0\.5 s"):
        script("exec >&- 2>&-; sleep 600", timeout=0.5)


def test_what_a_program_leaves_behind_does_not_hold_the_node(tmp_path: Path):
    started = time.monotonic()
    ran = script('sleep 600 & echo $! > "$1"; echo done', [str(tmp_path / "pid")])
    assert ran.output == "done\n"
    assert time.monotonic() - started < 60
    eventually(lambda: is_gone(int((tmp_path / "pid").read_text())))


def test_a_stop_ends_the_program():
    listening = Listening()
    threading.Timer(0.3, lambda: setattr(listening, "cancelled", True)).start()
    with pytest.raises(NodeCancelled):
        script("sleep 600", context=listening)


def test_too_much_output_ends_the_program():
    with pytest.raises(TreadleError, match="more than 1 MB"):
        script("yes", most=1)


def test_a_program_dies_with_the_process_that_runs_the_node(tmp_path: Path):
    pid_file = tmp_path / "pid"
    code = (
        "from engine.node.context import PlainContext\nfrom nodes.process.run_script import run_script\n"
        "run_script('echo $$ > \"$1\"; sleep 600', [__import__('sys').argv[1]], context=PlainContext())"
    )
    child = os.posix_spawn(sys.executable, [sys.executable, "-c", code, str(pid_file)], os.environ)
    eventually(lambda: pid_file.exists() and pid_file.read_text().strip() != "", within_s=60)
    os.kill(child, 9)
    os.waitpid(child, 0)
    eventually(lambda: is_gone(int(pid_file.read_text())), within_s=30)


def test_a_program_that_is_not_there_is_told():
    with pytest.raises(MissingExtra, match="no program no-such-thing"):
        program("no-such-thing")
    with pytest.raises(TreadleError, match="no program to run"):
        program("")
    with pytest.raises(TreadleError, match="not a folder"):
        program("true", folder=Path("/no/such"))


def test_a_flow_is_run_by_its_name_and_its_failure_is_the_nodes_or_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "treadle"
    told = {"run_id": "r1", "state": "failed", "outputs": {"a": {"result": 1}}, "error": "no"}
    program.write_text(f"#!/bin/sh\nprintf '%s ' \"$@\" > {tmp_path}/asked\necho '{json.dumps(told)}'\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    found = run_flow("clean-csv", {"n": 1, "name": "x"}, fail=False)  # pyright: ignore[reportCallIssue]
    assert found == ({"a": {"result": 1}}, "failed", "r1", "no")
    assert (tmp_path / "asked").read_text() == "run clean-csv --json -p n=1 -p name=x "
    with pytest.raises(RuntimeError, match="clean-csv failed: no"):
        run_flow("clean-csv")  # pyright: ignore[reportCallIssue]
