"""The file nodes write whole files, and no path leads them astray."""

import hashlib
import os
from pathlib import Path

import pytest

from engine.node import TreadleError, resolve_path, write_bytes
from nodes.file.copy_file import copy_file
from nodes.file.hash_file import hash_file
from nodes.file.list_files import list_files
from nodes.file.read_text import read_text
from nodes.file.write_text import write_text


@pytest.fixture
def fenced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that nodes may not leave, beside a secret file."""
    (tmp_path / "secret.txt").write_text("secret")
    fence = tmp_path / "fence"
    fence.mkdir()
    monkeypatch.setenv("TREADLE_FILE_ROOTS", str(fence))
    return fence


def test_a_text_is_written_in_a_new_folder_and_read_back(tmp_path: Path):
    written = write_text("grüße\n", tmp_path / "new" / "a.txt")
    assert read_text(written.path) == "grüße\n"
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["a.txt"]


def test_a_file_is_only_replaced_when_allowed(tmp_path: Path):
    path = tmp_path / "a.txt"
    write_text("old", path)
    with pytest.raises(TreadleError, match="already exists"):
        write_text("new", path, overwrite=False)
    assert path.read_text() == "old"
    write_text("new", path)
    assert path.read_text() == "new"


def test_an_encoding_that_does_not_fit_is_explained(tmp_path: Path):
    (tmp_path / "a.txt").write_bytes("grüße".encode("cp1252"))
    assert read_text(tmp_path / "a.txt", "cp1252") == "grüße"
    for encoding in ("utf-8", "no-such-encoding"):
        with pytest.raises(TreadleError, match="is not text in"):
            read_text(tmp_path / "a.txt", encoding)


def test_a_copy_has_the_same_fingerprint(tmp_path: Path):
    (tmp_path / "a").write_bytes(b"content")
    copied = copy_file(tmp_path / "a", tmp_path / "b")
    assert hash_file(copied.path) == hash_file(tmp_path / "a") == hashlib.sha256(b"content").hexdigest()


def test_files_are_listed_with_type_and_size(tmp_path: Path):
    write_text("12", tmp_path / "a.txt")
    write_text("1", tmp_path / "inner" / "b.csv")
    write_text("1", tmp_path / ".hidden" / "c.txt")
    listed = list_files(tmp_path)
    assert listed.select("path", "name", "folder", "type", "size").rows() == [
        ("a.txt", "a.txt", ".", ".txt", 2),
        ("inner/b.csv", "b.csv", "inner", ".csv", 1),
    ]
    assert list_files(tmp_path, "*.csv").height == 1
    assert list_files(tmp_path, recursive=False).height == 1
    assert list_files(tmp_path, hidden=True).height == 3
    with pytest.raises(TreadleError, match="more than 1 such"):
        list_files(tmp_path, limit=1)


def test_names_of_any_bytes_and_links_in_a_circle_are_listed_without_harm(tmp_path: Path):
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text("x")
    (tmp_path / "circle").symlink_to(tmp_path)
    assert list_files(tmp_path).get_column("name").to_list() == ["\ufffd.txt"]


@pytest.mark.parametrize("name", ["../secret.txt", "a/../../secret.txt", "link.txt", "/etc/passwd", "loop"])
def test_no_path_leads_out_of_the_allowed_folders(fenced: Path, name: str):
    (fenced / "link.txt").symlink_to(fenced.parent / "secret.txt")
    (fenced / "loop").symlink_to(fenced.parent)
    with pytest.raises(TreadleError, match="outside the folders"):
        read_text(fenced / name)
    with pytest.raises(TreadleError, match="outside the folders"):
        write_text("changed", fenced / name)
    assert (fenced.parent / "secret.txt").read_text() == "secret"


def test_a_link_inside_the_allowed_folders_is_followed(fenced: Path):
    write_text("inside", fenced / "a.txt")
    (fenced / "link.txt").symlink_to("a.txt")
    assert read_text(fenced / "link.txt") == "inside"


def test_a_link_put_in_the_way_after_the_check_is_not_followed(fenced: Path, monkeypatch: pytest.MonkeyPatch):
    inner = fenced / "inner"
    write_text("inside", inner / "secret.txt")
    resolve = Path.resolve

    def swap(path: Path, strict: bool = False) -> Path:
        found = resolve(path, strict)
        if path.name == "secret.txt" and not inner.is_symlink():
            inner.rename(fenced / "moved")
            inner.symlink_to(fenced.parent)
        return found

    monkeypatch.setattr(Path, "resolve", swap)
    with pytest.raises(TreadleError, match="cannot be reached"):
        read_text(inner / "secret.txt")


def test_pipes_devices_and_folders_are_refused_at_once(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(TreadleError, match="is not a file"):
            read_text(path)
    with pytest.raises(TreadleError, match="is a folder"):
        write_text("x", tmp_path)


@pytest.mark.parametrize("name", ["a\0b", "", "x" * 300])
def test_names_that_no_file_can_have_are_explained(tmp_path: Path, name: str):
    with pytest.raises(TreadleError):
        write_bytes(f"{tmp_path}/{name}", b"x")
    with pytest.raises(TreadleError):
        resolve_path("")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_says_from_where_it_was_looked_for(tmp_path: Path):
    with pytest.raises(TreadleError, match="no such file") as raised:
        read_text(tmp_path / "none.txt")
    assert str(Path.cwd()) in raised.value.fix
