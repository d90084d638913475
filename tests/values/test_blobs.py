"""Large values lie on disk whole or not at all, and no name leads elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from engine.errors import ValueNotStorable, WorkspaceError
from engine.values.blobs import BlobStore
from engine.values.codec import encode
from engine.values.encoded import digest_of
from engine.values.signing import Signer

DIGEST = "ab" * 20


@pytest.fixture
def blobs(tmp_path: Path) -> BlobStore:
    return BlobStore(tmp_path / "values", 1000)


def test_bytes_come_back(blobs: BlobStore):
    path = blobs.put(DIGEST, b"content")
    assert blobs.has(DIGEST)
    assert blobs.get(DIGEST) == b"content"
    assert path == blobs.path(DIGEST)
    assert [blob.digest for blob in blobs.blobs()] == [DIGEST]
    blobs.delete(DIGEST)
    blobs.delete(DIGEST)
    assert not blobs.has(DIGEST)


def test_bytes_that_are_gone_give_a_sentence(blobs: BlobStore):
    with pytest.raises(ValueNotStorable, match="cannot be read") as caught:
        blobs.get(DIGEST)
    assert "again" in caught.value.fix


def test_a_value_over_the_limit_is_refused(blobs: BlobStore):
    with pytest.raises(ValueNotStorable, match="too large"):
        blobs.put(DIGEST, bytes(1001))


def test_what_is_not_a_value_is_not_listed(blobs: BlobStore):
    folder = blobs.put(DIGEST, b"content").parent
    (folder / ".draft").write_bytes(b"")
    assert [blob.digest for blob in blobs.blobs()] == [DIGEST]


def test_a_file_in_the_way_of_the_folder_gives_a_sentence(tmp_path: Path):
    (tmp_path / "values").write_text("")
    with pytest.raises(WorkspaceError, match="No value can be written") as caught:
        BlobStore(tmp_path / "values").put(DIGEST, b"a")
    assert caught.value.fix


def test_a_durable_store_keeps_values_the_same_way(tmp_path: Path):
    assert BlobStore(tmp_path, durable=True).put(DIGEST, b"a").read_bytes() == b"a"


def test_what_is_there_is_not_written_again(blobs: BlobStore):
    before = blobs.put(DIGEST, b"content").stat().st_ino
    assert blobs.put(DIGEST, b"content").stat().st_ino == before


def test_a_file_that_a_power_cut_left_empty_is_written_again(blobs: BlobStore):
    blobs.put(DIGEST, b"content").write_bytes(b"")
    blobs.put(DIGEST, b"content")
    assert blobs.get(DIGEST) == b"content"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "..",
        "../" * 20 + "etc/passwd",
        "%2e%2e%2f" * 8,
        "..\\" * 20,
        "/etc/passwd" + "a" * 40,
        DIGEST + "\n",
        DIGEST + "/..",
        DIGEST.upper(),
        "\x00" + DIGEST,
        "con",
        "a" * 5000,
        "é" * 40,
        "１" * 40,
    ],
)
def test_a_name_that_is_no_digest_is_refused_everywhere(blobs: BlobStore, name: str):
    for call in (blobs.path, blobs.get, blobs.has, blobs.delete, lambda digest: blobs.put(digest, b"")):
        with pytest.raises(ValueError, match="no digest"):
            call(name)


def test_many_that_write_the_same_at_once_leave_one_whole_file(blobs: BlobStore):
    data = bytes(range(250)) * 4
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: blobs.put(DIGEST, data), range(200)))
    assert blobs.get(DIGEST) == data
    assert [path.name for path in blobs.path(DIGEST).parent.iterdir()] == [DIGEST]


def test_a_read_only_folder_gives_a_sentence(as_nobody, shared_folder: Path):
    blobs = BlobStore(shared_folder / "closed")
    with as_nobody(), pytest.raises(WorkspaceError, match="read-only") as caught:
        blobs.put(DIGEST, b"a")
    assert "--workspace" in caught.value.fix


def test_a_full_disk_gives_a_sentence_and_leaves_nothing_half_written(tmp_path: Path):
    program = """
import resource, sys
from pathlib import Path
from engine.errors import WorkspaceError
from engine.values.blobs import BlobStore
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
blobs = BlobStore(Path(sys.argv[1]))
blobs.put("ab" * 20, bytes(40_000))
try:
    blobs.put("cd" * 20, bytes(60_000))
except WorkspaceError as error:
    print(error.message)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.startswith("The disk is full"), done.stderr
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["ab" * 20]


def test_an_encoded_value_goes_in_under_its_own_digest(blobs: BlobStore):
    written = encode([1, 2, 3], Signer(b"k" * 32))
    blobs.put(written.digest, written.data)
    assert blobs.get(written.digest) == b"[1,2,3]"


def test_a_file_is_kept_a_piece_at_a_time_under_the_digest_of_its_bytes(tmp_path: Path):
    content = os.urandom(1_000_003) * 24
    source = tmp_path / "large.bin"
    source.write_bytes(content)
    blobs = BlobStore(tmp_path / "values")
    tracemalloc.start()
    try:
        digest, size = blobs.put_file(source, "bytes")
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < size / 4
    assert (digest, size) == (digest_of("bytes", content), len(content))
    assert blobs.get(digest) == content
    assert [path.name for path in blobs.root.rglob("*") if path.is_file()] == [digest]


def test_what_lies_on_the_border_of_two_pieces_is_seen(tmp_path: Path):
    source = tmp_path / "large.bin"
    source.write_bytes(bytes(1024 * 1024 - 3) + b"secret" + bytes(1000))
    blobs, seen = BlobStore(tmp_path / "values"), []
    blobs.put_file(source, "bytes", lambda piece: seen.append(b"secret" in piece))
    assert seen == [False, True]

    def refuse(piece: bytes) -> None:
        if b"secret" in piece:
            raise ValueNotStorable("a secret stands in it")

    with pytest.raises(ValueNotStorable, match="secret"):
        BlobStore(tmp_path / "others").put_file(source, "bytes", refuse)
    assert [path for path in (tmp_path / "others").rglob("*") if path.is_file()] == []


def test_a_file_over_the_limit_leaves_nothing_behind(blobs: BlobStore, tmp_path: Path):
    source = tmp_path / "large.bin"
    source.write_bytes(bytes(1001))
    with pytest.raises(ValueNotStorable, match="too large"):
        blobs.put_file(source, "bytes")
    assert [path for path in blobs.root.rglob("*") if path.is_file()] == []


def test_a_full_disk_gives_a_sentence_and_leaves_no_half_file(tmp_path: Path):
    source = tmp_path / "large.bin"
    source.write_bytes(bytes(1_000_000))
    # A file may not grow beyond what this process may write: for the store that is a full disk.
    script = (
        "import resource, signal, sys; from pathlib import Path; from engine.values.blobs import BlobStore\n"
        "from engine.errors import WorkspaceError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try: BlobStore(Path(sys.argv[2])).put_file(Path(sys.argv[1]), 'bytes')\n"
        "except WorkspaceError as error: print(error.message)"
    )
    values = tmp_path / "values"
    done = subprocess.run([sys.executable, "-c", script, source, values], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("The disk is full")
    assert list(values.iterdir()) == []
