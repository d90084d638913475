"""The command line as a whole: its overview, its refusals and its manners towards pipes and terminals."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest

from studio.cli import COMMANDS
from studio.terminal.lazy import LazyGroup
from tests.cli.terminal import REPOSITORY, treadle


def test_without_a_command_the_overview_is_shown(tmp_path: Path):
    answer = treadle(cwd=tmp_path)

    assert answer.code == 0
    assert all(name in answer.out for name, entry in COMMANDS.items() if not entry.hidden)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_overview_says_what_the_command_says_of_itself(name: str):
    group = LazyGroup(lazy=COMMANDS)
    command = group.get_command(click.Context(group), name)

    assert command is not None
    assert COMMANDS[name].summary == (command.help or "").partition("\n")[0]


@pytest.mark.parametrize("name", [name for name, entry in COMMANDS.items() if not entry.hidden])
def test_every_command_explains_itself(name: str, tmp_path: Path):
    answer = treadle(name, "--help", cwd=tmp_path)

    assert answer.code == 0
    assert COMMANDS[name].summary.split(",")[0] in answer.out


def test_a_mistyped_command_offers_the_nearest_one(tmp_path: Path):
    answer = treadle("templats", cwd=tmp_path)

    assert answer.code == 2
    assert "did you mean `treadle templates`?" in answer.err
    assert "→ `treadle --help`" in answer.err
    assert answer.out == ""


def test_a_mistyped_option_is_refused_with_where_to_look(tmp_path: Path):
    answer = treadle("templates", "list", "--jsn", cwd=tmp_path)

    assert answer.code == 2
    assert "--jsn" in answer.err
    assert "→ `treadle templates list --help` shows what it takes." in answer.err


def test_a_refusal_is_json_for_scripts(tmp_path: Path):
    answer = treadle("templates", "show", "nothing-like-it", "--json", cwd=tmp_path)

    assert answer.code == 2
    assert answer.err == ""
    assert answer.json["error"]["code"] == "unknown_name"
    assert answer.json["error"]["fix"]


def test_a_traceback_appears_only_when_asked_for(tmp_path: Path):
    quiet = treadle("templates", "show", "nothing-like-it", cwd=tmp_path)
    talkative = treadle("templates", "show", "nothing-like-it", "--verbose", cwd=tmp_path)

    assert "Traceback" not in quiet.err
    assert "Traceback" in talkative.err
    assert quiet.code == talkative.code == 2


def test_a_terminal_without_utf_8_gets_plain_marks(tmp_path: Path):
    answer = treadle("templates", "show", "größer", cwd=tmp_path, env={"PYTHONIOENCODING": "ascii"})

    assert answer.code == 2
    assert answer.err.startswith("x There is no template named 'gr??er'.")
    assert "\n-> " in answer.err


def test_a_closed_pipe_ends_the_command_quietly(tmp_path: Path):
    with subprocess.Popen(
        [sys.executable, "-m", "studio.cli", "--help"],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as command:
        assert command.stdout
        assert command.stderr
        command.stdout.close()
        complaint = command.stderr.read()

    assert command.returncode == 141
    assert complaint == ""


def test_a_full_disk_behind_the_output_is_said(tmp_path: Path):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "studio.cli", "--help"],
            cwd=REPOSITORY,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert done.returncode == 2
    assert "There is no room left" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


def test_colour_is_for_terminals_only(tmp_path: Path):
    assert "\x1b[" not in treadle("templates", "show", "none", cwd=tmp_path).err
    assert "\x1b[" in treadle("templates", "show", "none", cwd=tmp_path, env={"FORCE_COLOR": "1"}).err
    both = {"FORCE_COLOR": "1", "NO_COLOR": "1"}
    assert "\x1b[" not in treadle("templates", "show", "none", cwd=tmp_path, env=both).err
