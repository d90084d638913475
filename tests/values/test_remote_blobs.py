"""Values in S3: against a server that speaks its protocol, in a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import MissingExtra, ValueNotStorable, WorkspaceError
from engine.settings import read_settings
from engine.values.blobs import BlobStore
from engine.values.open_blobs import open_blobs
from engine.values.remote_blobs import RemoteBlobStore

DIGEST, OTHER = "a" * 40, "b" * 40
URL = "s3://values/of-this"
LIMIT = 10_000_000


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """The address of the server, with an empty bucket."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            for _ in range(600):
                try:
                    request = urllib.request.Request(f"{address}/values", method="PUT")
                    urllib.request.urlopen(request, timeout=5).close()
                    break
                except OSError:
                    time.sleep(0.1)
            yield address
        finally:
            server.kill()


@pytest.fixture
def environment(s3: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "AWS_ENDPOINT_URL": s3,
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
        "TREADLE_VALUES_URL": URL,
    }.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("environment")
def test_what_one_machine_keeps_another_reads(tmp_path: Path):
    here, there = open_blobs(tmp_path / "here"), open_blobs(tmp_path / "there")
    assert isinstance(here, RemoteBlobStore)
    assert not there.has(DIGEST)
    with pytest.raises(ValueNotStorable):
        there.get(DIGEST)
    here.put(DIGEST, b"one" * 100)
    here.put(DIGEST, b"one" * 100)
    assert there.has(DIGEST)
    assert there.get(DIGEST) == b"one" * 100
    assert there.path(DIGEST).read_bytes() == b"one" * 100
    assert [(blob.digest, blob.size) for blob in there.blobs()] == [(DIGEST, 300)]
    there.delete(DIGEST)
    there.delete(DIGEST)
    assert list(here.blobs()) == []
    assert here.get(DIGEST) == b"one" * 100, "it is still in the cache here"


@pytest.mark.usefixtures("environment")
def test_a_file_that_one_machine_keeps_another_reads(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"two" * 100)
    here, there = open_blobs(tmp_path / "here"), open_blobs(tmp_path / "there")
    digest, size = here.put_file(tmp_path / "file", "bytes")
    assert (there.get(digest), size) == (b"two" * 100, 300)


@pytest.mark.usefixtures("environment")
def test_the_cache_here_is_bounded_and_filled_again(tmp_path: Path):
    blobs = open_blobs(tmp_path)
    assert isinstance(blobs, RemoteBlobStore)
    blobs.put(DIGEST, b"1" * 1000)
    blobs.put(OTHER, b"2" * 1000)
    os.utime(blobs.path(OTHER), (1, 1))
    assert blobs.trim(1500) == 1000
    assert not blobs.path(OTHER).exists()
    assert blobs.get(OTHER) == b"2" * 1000
    for digest in (DIGEST, OTHER):
        blobs.delete(digest)


@pytest.mark.usefixtures("environment")
def test_a_place_that_cannot_be_reached_is_said_in_a_sentence(tmp_path: Path):
    with pytest.raises(WorkspaceError, match=r"s3://no-such-bucket cannot be written"):
        RemoteBlobStore(tmp_path, "s3://no-such-bucket", LIMIT).put(DIGEST, b"x")
    with pytest.raises(MissingExtra, match="cannot be kept at nowhere://x"):
        RemoteBlobStore(tmp_path, "nowhere://x", LIMIT).has(OTHER)


def test_values_lie_in_the_workspace_unless_its_settings_say_otherwise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("TREADLE_VALUES_URL", raising=False)
    assert type(open_blobs(tmp_path)) is BlobStore
    (tmp_path / "treadle.toml").write_text('[values]\nurl = "s3://bucket/prefix"\n[keep]\ndays = 7\n')
    assert type(open_blobs(tmp_path)) is RemoteBlobStore
    settings = read_settings(tmp_path)
    assert (settings.keep.days, settings.keep.gigabytes, settings.values.url) == (7, 50.0, "s3://bucket/prefix")


@pytest.mark.parametrize("text", ["[keep", "keep = 3", "[keep]\nyears = 1", "[keep]\ndays = -1", '[keep]\ndays = "1"'])
def test_settings_that_cannot_be_understood_are_said(tmp_path: Path, text: str):
    (tmp_path / "treadle.toml").write_text(text)
    with pytest.raises(WorkspaceError, match=r"treadle\.toml"):
        read_settings(tmp_path)


def test_values_on_disk_load_nothing_that_talks_to_a_network(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path; from engine.values.open_blobs import open_blobs;"
        f"open_blobs(Path({str(tmp_path)!r})).put('{DIGEST}', b'x');"
        "print([name for name in ('fsspec', 's3fs', 'botocore', 'aiohttp') if name in sys.modules])"
    )
    environment = {name: value for name, value in os.environ.items() if name != "TREADLE_VALUES_URL"}
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert found.stdout.strip() == "[]"
