"""Which stored values may stand in for running a node: what is damaged, foreign or outdated is as good as not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.kernel.digests import Values
from engine.kernel.request import Stored
from engine.types.media import File
from engine.values.blobs import BlobStore
from engine.values.signing import Signer


@pytest.fixture
def values(tmp_path: Path) -> Values:
    return Values(BlobStore(tmp_path / "values"), Signer(b"a" * 32))


def kept(values: Values, value: object) -> Stored:
    encoded, inline = values.keep(value)
    return Stored(digest=encoded.digest, codec=encoded.codec, inline=inline)


@pytest.mark.parametrize(
    "value", ["text", {(1, 2)}, b"\x00" * 50_000, {("x" * 50_000,)}], ids=["json", "pickle", "blob", "large pickle"]
)
def test_a_value_that_is_kept_is_usable_and_comes_back(values: Values, value: object):
    stored = kept(values, value)
    assert values.usable(stored)
    assert values.load(stored) == value


def test_a_value_whose_bytes_are_gone_is_not_usable(values: Values, tmp_path: Path):
    stored = kept(values, b"\x00" * 50_000)
    BlobStore(tmp_path / "values").delete(stored.digest)
    assert not values.usable(stored)


@pytest.mark.parametrize("value", [{(1, 2)}, {("x" * 50_000,)}], ids=["in the event", "in a file"])
def test_a_value_that_another_installation_signed_is_not_usable(values: Values, tmp_path: Path, value: object):
    stored = kept(Values(BlobStore(tmp_path / "values"), Signer(b"b" * 32)), value)
    assert not values.usable(stored)


def test_a_value_that_was_tampered_with_is_not_usable(values: Values, tmp_path: Path):
    stored = kept(values, {("x" * 50_000,)})
    path = BlobStore(tmp_path / "values").path(stored.digest)
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    assert not values.usable(stored)


def test_damaged_text_in_an_event_is_not_usable(values: Values):
    assert not values.usable(kept(values, {(1, 2)}).model_copy(update={"inline": "no base64!"}))


def test_a_file_that_has_changed_is_not_usable(values: Values, tmp_path: Path):
    (tmp_path / "a").write_text("one")
    stored = kept(values, [File(tmp_path / "a")])
    assert values.usable(stored)
    (tmp_path / "a").write_text("three")
    assert not values.usable(stored)
