"""What nodes note before they change files and repositories, and how that brings back what was before."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.node import TreadleError
from engine.node.spending import current_meter
from nodes.file.before import put_back
from nodes.file.copy_file import copy_file
from nodes.file.delete_file import delete_file
from nodes.file.move_file import move_file
from nodes.file.write_text import write_text
from nodes.git.before import remove_reference, take_back_commit
from nodes.git.commit_files import commit_files
from nodes.git.create_branch import create_branch
from nodes.git.create_tag import create_tag
from nodes.undo.savepoint import savepoint


class Notes:
    """A journal; `undo` undoes all that is in it, the last first."""

    def __init__(self) -> None:
        self.noted: list[dict[str, Any]] = []

    def spend(self, tokens: float, money: float) -> None:
        del tokens, money

    def afford(self, tokens: float, money: float) -> None:
        del tokens, money

    def remember(self, before: Callable[[], dict[str, Any]]) -> None:
        self.noted.append(before())

    def undo(self, how: Callable[[dict[str, Any]], None]) -> None:
        for before in reversed(self.noted):
            # Twice: what was broken off is begun again.
            how(before)
            how(before)


@pytest.fixture
def notes() -> Iterator[Notes]:
    made = Notes()
    token = current_meter.set(made)
    yield made
    current_meter.reset(token)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "repository"
    folder.mkdir()
    for words in ("init -q -b main", "config user.name T", "config user.email t@example.org"):
        git(folder, *words.split())
    (folder / "a.txt").write_text("one")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "first")
    return folder


def git(folder: Path, *words: str) -> str:
    return subprocess.run(["git", "-C", folder, *words], check=True, capture_output=True, text=True).stdout.strip()


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted(folder.iterdir()) if path.is_file()}


def test_files_come_back_with_their_content_and_new_ones_go(tmp_path: Path, notes: Notes) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "b").write_text("other")
    before = contents(tmp_path)
    write_text("new", tmp_path / "a")
    copy_file(tmp_path / "a", tmp_path / "c")
    move_file(tmp_path / "c", tmp_path / "b", overwrite=True)
    delete_file(tmp_path / "a")
    write_text("made", tmp_path / "d")
    assert contents(tmp_path) == {"b": "new", "d": "made"}
    notes.undo(put_back)
    assert contents(tmp_path) == before


def test_a_file_that_somebody_has_changed_since_is_left(tmp_path: Path, notes: Notes) -> None:
    write_text("made", tmp_path / "a")
    (tmp_path / "a").write_text("by hand")
    with pytest.raises(TreadleError, match="changed since"):
        notes.undo(put_back)
    assert contents(tmp_path) == {"a": "by hand"}


def test_deleting_what_is_not_there_is_no_effect(tmp_path: Path, notes: Notes) -> None:
    assert delete_file(tmp_path / "nothing") is False
    with pytest.raises(TreadleError, match="not there"):
        delete_file(tmp_path / "nothing", missing_ok=False)
    with pytest.raises(TreadleError, match="folder"):
        delete_file(tmp_path)
    assert notes.noted == []


def test_a_commit_is_taken_back_and_its_changes_stay(repository: Path, notes: Notes) -> None:
    first = git(repository, "rev-parse", "HEAD")
    (repository / "a.txt").write_text("two")
    made = commit_files("second", repository)
    assert git(repository, "log", "--format=%s") == "second\nfirst"
    assert commit_files("nothing to say", repository) == made
    notes.undo(take_back_commit)
    assert git(repository, "rev-parse", "HEAD") == first
    assert contents(repository) == {"a.txt": "two"}
    with pytest.raises(TreadleError, match="message"):
        commit_files(" ", repository)


def test_a_commit_on_which_others_have_built_stays(repository: Path, notes: Notes) -> None:
    (repository / "a.txt").write_text("two")
    commit_files("second", repository, author="A B <a@example.org>")
    git(repository, "commit", "-q", "--allow-empty", "-m", "third")
    with pytest.raises(TreadleError, match="later commits"):
        notes.undo(take_back_commit)
    assert git(repository, "log", "--format=%s|%an") == "third|T\nsecond|A B\nfirst|T"


def test_branches_and_tags_go_unless_they_stand_for_something_else_by_now(repository: Path, notes: Notes) -> None:
    head = git(repository, "rev-parse", "HEAD")
    assert create_branch("topic", repository) == head
    assert create_tag("v1", repository) == head
    assert create_tag("v1", repository) == head
    notes.undo(remove_reference)
    assert git(repository, "for-each-ref", "--format=%(refname)") == "refs/heads/main"

    create_branch("topic", repository)
    git(repository, "commit", "-q", "--allow-empty", "-m", "second")
    with pytest.raises(TreadleError, match="another commit"):
        create_branch("topic", repository)
    git(repository, "branch", "-f", "topic", "main")
    with pytest.raises(TreadleError, match="stands for another commit"):
        remove_reference(notes.noted[-1])
    for wrong in ("-x", "a..b", "a b"):
        with pytest.raises(TreadleError):
            create_tag(wrong, repository)
    with pytest.raises(TreadleError, match="no commit"):
        create_tag("v2", repository, start="nowhere")


def test_a_savepoint_gives_on_what_it_is_given(notes: Notes) -> None:
    assert savepoint(5) == 5
    assert notes.noted == [{"savepoint": True}]
