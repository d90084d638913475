"""A stored file is valid as long as the file on disk is still that one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.types.media import File, Image
from engine.values.codec import encode, still_valid
from engine.values.encoded import Encoded
from engine.values.signing import Signer

SIGNER = Signer(b"k" * 32)


class Written(NamedTuple):
    report: File
    rows: int


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "a.txt"
    made.write_text("one")
    return made


def written(value: object) -> Encoded:
    return encode(value, SIGNER)


def valid(stored: Encoded) -> bool:
    return still_valid(stored.codec, stored.data)


def test_an_untouched_file_is_valid(path: Path):
    assert valid(written(File(path)))


def test_a_file_that_was_only_touched_is_valid(path: Path):
    stored = written(File(path))
    os.utime(path, ns=(1, 1))
    assert valid(stored)


def test_other_content_of_the_same_size_is_not_valid(path: Path):
    stored = written(File(path))
    path.write_text("two")
    os.utime(path, ns=(1, 1))
    assert not valid(stored)


def test_a_file_that_is_gone_is_not_valid(path: Path):
    stored = written(File(path))
    path.unlink()
    assert not valid(stored)


def test_a_file_that_came_later_is_not_the_one_that_was_missing(tmp_path: Path):
    stored = written(File(tmp_path / "later"))
    assert valid(stored)
    (tmp_path / "later").write_text("")
    assert not valid(stored)


@pytest.mark.parametrize("wrap", [lambda f: [f], lambda f: {"a": [f, Image(b"")]}, lambda f: Written(f, 1)])
def test_files_inside_other_values_count(path: Path, wrap):
    stored = written(wrap(File(path)))
    assert valid(stored)
    path.write_text("longer")
    assert not valid(stored)


def test_a_large_file_is_known_by_size_and_time(path: Path, tmp_path: Path):
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    stored = written(File(large))
    assert valid(stored)
    os.utime(large, ns=(1, 1))
    assert not valid(stored)


def test_a_pipe_is_not_opened(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    assert valid(written(File(tmp_path / "pipe")))


def test_a_relative_path_is_kept_and_still_found_from_elsewhere(path: Path, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    stored = written(File(Path("a.txt")))
    monkeypatch.chdir("/")
    assert valid(stored)
    assert valid(written(Path("a.txt")))
