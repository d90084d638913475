"""Archives made and unpacked, checked with the programs tar and unzip of the system, and hostile ones refused."""

import io
import os
import subprocess
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from engine.node import TreadleError
from engine.node.context import PlainContext
from nodes.archive.compress_file import compress_file
from nodes.archive.create_archive import create_archive
from nodes.archive.decompress_file import decompress_file
from nodes.archive.extract_archive import extract_archive
from nodes.archive.list_archive import list_archive
from nodes.archive.verify_archive import verify_archive
from nodes.archive.vetting import inner_path

ENDINGS = [".zip", ".tar", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"]


def pack(*given: Any, **named: Any) -> Any:
    return create_archive(*given, **named, context=PlainContext())


def unpack(*given: Any, **named: Any) -> Any:
    return extract_archive(*given, **named, context=PlainContext())


def verify(*given: Any, **named: Any) -> Any:
    return verify_archive(*given, **named, context=PlainContext())


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder with files in folders, one empty, one executable, one with an odd name, and a link out of it."""
    top = tmp_path / "tree"
    (top / "deep" / "er").mkdir(parents=True)
    (top / "a.txt").write_text("one")
    (top / "deep" / "er" / "ü ' $.bin").write_bytes(bytes(range(256)) * 300)
    (top / "deep" / "empty").write_bytes(b"")
    (top / "run.sh").write_text("#!/bin/sh\n")
    (top / "run.sh").chmod(0o755)
    (top / "skip.tmp").write_text("x")
    (top / "out").symlink_to("/etc/passwd")
    return top


def contents(top: Path) -> dict[str, bytes]:
    return {str(path.relative_to(top)): path.read_bytes() for path in sorted(top.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_packed_comes_out_the_same(ending: str, tree: Path, tmp_path: Path):
    packed = pack(tree, tmp_path / f"deep/a{ending}", exclude=["*.tmp"])
    assert (packed.files, packed.links) == (4, ["out"])
    unpacked = unpack(packed.archive.path, tmp_path / "new")
    (tree / "out").unlink()
    (tree / "skip.tmp").unlink()
    assert contents(tmp_path / "new") == contents(tree)
    assert os.access(tmp_path / "new" / "run.sh", os.X_OK)
    assert {file.path.name for file in unpacked.files} == {"a.txt", "ü ' $.bin", "empty", "run.sh"}
    assert unpacked.megabytes == pytest.approx(packed.megabytes)
    listed = list_archive(packed.archive.path)
    assert dict(listed.select("path", "size").rows())["deep/er/ü ' $.bin"] == 76_800
    assert not list(tmp_path.rglob(".treadle-*"))


def test_the_systems_own_programs_read_what_is_packed(tree: Path, tmp_path: Path):
    for ending in (".tar.gz", ".tar.zst", ".tar.xz"):
        archive = pack(tree, tmp_path / f"a{ending}").archive.path
        listed = subprocess.run(["tar", "-tf", archive], capture_output=True, text=True, check=True).stdout
        assert "./" not in listed
        assert "a.txt" in listed.splitlines()


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_backup_is_verified_against_its_folder(ending: str, tree: Path, tmp_path: Path):
    archive = pack(tree, tmp_path / f"a{ending}").archive.path
    assert verify(archive, tree)[:2] == (True, 5)
    (tree / "a.txt").write_text("two")
    (tree / "run.sh").unlink()
    ok, _, problems = verify(archive, tree)
    assert not ok
    assert dict(problems.rows()) == {
        "a.txt": "differs from the file in the folder",
        "run.sh": "is not in the folder any more",
    }


@pytest.mark.parametrize("ending", [".zip", ".tar.gz", ".tar.zst"])
def test_a_damaged_archive_is_told(ending: str, tree: Path, tmp_path: Path):
    archive = pack(tree, tmp_path / f"a{ending}").archive.path
    data = bytearray(archive.read_bytes())
    for place in range(60, 90):
        data[place] ^= 0xFF
    archive.write_bytes(bytes(data))
    with pytest.raises(TreadleError):
        verify(archive)
    with pytest.raises(TreadleError):
        unpack(archive, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def zip_of(**files: Any) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in files.items():
                packed.writestr(name, data)

    return write


def tar_of(*entries: tuple[str, Any, str]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with tarfile.open(path, "w") as packed:
            for name, kind, target in entries:
                info = tarfile.TarInfo(name)
                info.type, info.linkname = kind, target
                info.size = 1 if kind == tarfile.REGTYPE else 0
                packed.addfile(info, io.BytesIO(b"x"))

    return write


def zip_with_a_link(path: Path) -> None:
    info = zipfile.ZipInfo("link")
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr(info, "/etc")
        packed.writestr("link/evil", "x")


FILE, SYMBOLIC, HARD = tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE
HOSTILE = {
    "zip slip": zip_of(**{"../evil": "x"}),
    "zip deep slip": zip_of(**{"a/../../evil": "x"}),
    "zip backslash": zip_of(**{"..\\evil": "x"}),
    "zip absolute": zip_of(**{"/tmp/evil": "x"}),
    "zip drive": zip_of(**{"C:\\evil": "x"}),
    "zip link": zip_with_a_link,
    "zip bomb": zip_of(a="0" * 3_000_000),
    "zip many": zip_of(**{str(number): "" for number in range(101)}),
    "tar slip": tar_of(("../evil", FILE, "")),
    "tar absolute": tar_of(("/tmp/evil", FILE, "")),
    "tar link": tar_of(("l", SYMBOLIC, "/tmp"), ("l/evil", FILE, "")),
    "tar hard link": tar_of(("l", HARD, "/etc/passwd")),
    "tar device": tar_of(("d", tarfile.CHRTYPE, "")),
    "tar pipe": tar_of(("p", tarfile.FIFOTYPE, "")),
    "tar twice": tar_of(("a", FILE, ""), ("./a", FILE, "")),
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_archive_writes_nothing_at_all(make: Callable[[Path], None], tmp_path: Path):
    make(tmp_path / "a.bin")
    with pytest.raises(TreadleError):
        unpack(tmp_path / "a.bin", tmp_path / "in" / "new", most=1, most_files=100)
    assert [path.name for path in tmp_path.rglob("*") if path.name not in {"a.bin", "in"}] == []
    assert not Path("/tmp/evil").exists()


def test_a_link_in_the_folder_leads_nothing_out(tmp_path: Path):
    zip_of(**{"sub/evil": "x"})(tmp_path / "a.zip")
    (tmp_path / "new").mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "new" / "sub").symlink_to(tmp_path / "outside")
    with pytest.raises(TreadleError, match="leads out"):
        unpack(tmp_path / "a.zip", tmp_path / "new", overwrite=True)
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_folder_that_is_not_empty_is_only_used_on_request(tree: Path, tmp_path: Path):
    archive = pack(tree, tmp_path / "a.zip").archive.path
    (tmp_path / "new" / "deep").mkdir(parents=True)
    (tmp_path / "new" / "a.txt").write_text("old")
    (tmp_path / "new" / "mine").write_text("stays")
    with pytest.raises(TreadleError, match="not an empty folder"):
        unpack(archive, tmp_path / "new")
    unpack(archive, tmp_path / "new", overwrite=True)
    assert (tmp_path / "new" / "a.txt").read_text() == "one"
    assert (tmp_path / "new" / "mine").read_text() == "stays"


@given(st.text(alphabet="./\\ab:\0 ", max_size=12))
def test_no_name_leads_out_of_the_folder(name: str):
    try:
        path = inner_path(name)
    except TreadleError:
        return
    top = Path("/top/folder")
    assert Path(os.path.normpath(top / path)).is_relative_to(top)


def test_an_archive_inside_its_own_folder_does_not_hold_itself(tree: Path):
    first = pack(tree, tree / "a.zip")
    assert pack(tree, tree / "a.zip").files == first.files


@pytest.mark.parametrize("method", ["gzip", "zstd", "xz", "bzip2"])
def test_a_file_is_compressed_and_back_with_the_same_bytes_each_time(method: Any, tmp_path: Path):
    (tmp_path / "a.txt").write_bytes(b"hello " * 10_000)
    packed = compress_file(tmp_path / "a.txt", method)
    assert packed.path.stat().st_size < 1000
    first = packed.path.read_bytes()
    assert compress_file(tmp_path / "a.txt", method).path.read_bytes() == first
    (tmp_path / "a.txt").unlink()
    assert decompress_file(packed.path).path.read_bytes() == b"hello " * 10_000
    with pytest.raises(TreadleError, match="more than 0 MB"):
        decompress_file(packed.path, tmp_path / "b.txt", most=0.01)
    packed.path.write_bytes(first[:-12])
    if method != "zstd":
        with pytest.raises(TreadleError, match="damaged"):
            decompress_file(packed.path, tmp_path / "b.txt")
    assert not (tmp_path / "b.txt").exists()


def test_what_is_not_compressed_or_no_archive_is_told(tmp_path: Path):
    (tmp_path / "a.gz").write_text("plain")
    with pytest.raises(TreadleError, match="not compressed"):
        decompress_file(tmp_path / "a.gz")
    with pytest.raises(TreadleError, match="cannot be read as an archive"):
        list_archive(tmp_path / "a.gz")
    (tmp_path / "a.tar.zst").write_bytes(zstandard.compress(b"no tar"))
    with pytest.raises(TreadleError, match="cannot be read as an archive"):
        list_archive(tmp_path / "a.tar.zst")
    with pytest.raises(TreadleError, match="how to pack"):
        pack(tmp_path, tmp_path / "a.rar")
