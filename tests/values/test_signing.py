"""Only what this installation signed becomes an object again (SAFETY 14)."""

from __future__ import annotations

import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest

from engine.errors import ValueNotStorable, WorkspaceError
from engine.types.media import Image
from engine.values.codec import decode, encode, is_ours
from engine.values.encoded import with_header
from engine.values.signing import Signer

OURS = Signer(b"a" * 32)
THEIRS = Signer(b"b" * 32)


class Pair(NamedTuple):
    left: object
    right: object


class Canary:
    """Writes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.path,)


def test_a_pickle_that_another_installation_signed_is_not_run(tmp_path: Path):
    written = encode({Canary(tmp_path / "ran")}, THEIRS)
    assert written.codec == "pickle"
    with pytest.raises(ValueNotStorable, match="not written by this Treadle"):
        decode("pickle", written.data, OURS)
    assert not (tmp_path / "ran").exists()


def test_the_canary_does_run_when_we_signed_it(tmp_path: Path):
    decode("pickle", encode(Canary(tmp_path / "ran"), OURS).data, OURS)
    assert (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    "value",
    [{(1, 2)}, Pair(1, {(2,)}), [Image(b"a"), {(1,)}], [Image(b"a"), Pair(1, 2)]],
    ids=["set", "pair", "list", "nested"],
)
def test_who_signed_a_value_is_told_without_decoding_it(value: object):
    written = encode(value, OURS)
    assert is_ours(written.codec, written.data, OURS)
    assert not is_ours(written.codec, written.data, THEIRS)


def test_data_that_runs_nothing_needs_no_signature():
    for value in (1, b"a", Image(b"a"), [Image(b"a")]):
        written = encode(value, THEIRS)
        assert is_ours(written.codec, written.data, OURS)


def test_a_bare_pickle_is_not_run(tmp_path: Path):
    bare = pickle.dumps(Canary(tmp_path / "ran"))
    for data in (bare, bytes(32) + bare, bytes(32) + with_header({}, bare), b""):
        with pytest.raises(ValueNotStorable):
            decode("pickle", data, OURS)
    assert not (tmp_path / "ran").exists()


def test_no_bit_of_a_signed_value_can_be_changed():
    for value in ({(1, 2)}, Pair("a", Image(b"b"))):
        written = encode(value, OURS)
        for place in range(len(written.data)):
            tampered = bytearray(written.data)
            tampered[place] ^= 1
            with pytest.raises(ValueNotStorable):
                decode(written.codec, bytes(tampered), OURS)


def test_a_class_is_not_looked_up_without_a_signature(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "canary_module.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\nclass Pair: pass\n")
    monkeypatch.syspath_prepend(tmp_path)
    body = with_header({"as": "dataclass", "class": "canary_module:Pair", "fields": [], "parts": []}, b"")
    signed = with_header(
        {"as": "dataclass", "class": "canary_module:Pair", "fields": [], "parts": [], "signature": "00" * 32}, b""
    )
    for data in (body, signed):
        with pytest.raises(ValueNotStorable):
            decode("parts", data, OURS)
    assert not (tmp_path / "ran").exists()
    assert "canary_module" not in sys.modules


class Changed(NamedTuple):
    left: object
    centre: object


@pytest.mark.parametrize(
    ("value", "today"),
    [(Pair("a", Image(b"b")), Changed), (Pair("a", Image(b"b")), None), ({Pair(1, 2)}, None)],
    ids=["other fields", "gone", "gone, in a set"],
)
def test_a_record_whose_class_has_changed_since_is_a_miss(value, today, monkeypatch: pytest.MonkeyPatch):
    written = encode(value, OURS)
    monkeypatch.setattr(sys.modules[__name__], "Pair", today)
    with pytest.raises(ValueNotStorable, match="does not fit today's code"):
        decode(written.codec, written.data, OURS)


def test_a_signature_for_one_purpose_is_worth_nothing_for_another():
    signature = OURS.sign("one", b"data")
    assert OURS.verifies(signature, "one", b"data")
    assert not OURS.verifies(signature, "two", b"data")
    assert not THEIRS.verifies(signature, "one", b"data")


@pytest.mark.parametrize(
    "codec", ["json", "table", "image", "audio", "markdown", "file", "parts", "pickle", "no-such-codec"]
)
@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe", b"{", b"{}\n", b"[]\nx", b"[" * 100_000, b'{"parts": [["json", 5, "x"]]}\n1', b"\x00" * 99],
)
def test_damaged_bytes_give_a_sentence(codec: str, data: bytes):
    if codec == "markdown" and b"\xff" not in data:
        assert decode(codec, data, OURS) == data.decode()
        return
    if codec in ("image", "audio", "json") and data == b"{}\n":
        assert decode(codec, data, OURS) is not None
        return
    with pytest.raises(ValueNotStorable, match="damaged"):
        decode(codec, data, OURS)


def test_the_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path):
    folder = tmp_path / ".treadle"
    first = Signer.of_folder(folder)
    assert Signer.of_folder(folder).verifies(first.sign("p", b"d"), "p", b"d")
    key = folder / "signing.key"
    assert key.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in folder.iterdir()] == ["signing.key"]


def test_a_key_that_others_can_read_is_closed_again(tmp_path: Path):
    Signer.of_folder(tmp_path)
    (tmp_path / "signing.key").chmod(0o644)
    Signer.of_folder(tmp_path)
    assert (tmp_path / "signing.key").stat().st_mode & 0o777 == 0o600


def test_many_that_start_at_once_share_one_key(tmp_path: Path):
    with ThreadPoolExecutor(16) as pool:
        signatures = set(pool.map(lambda _: Signer.of_folder(tmp_path).sign("p", b"d"), range(64)))
    assert len(signatures) == 1


def test_processes_that_start_at_once_share_one_key(tmp_path: Path):
    program = (
        "import sys; from pathlib import Path; from engine.values.signing import Signer;"
        "print(Signer.of_folder(Path(sys.argv[1])).sign('p', b'd').hex())"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE) for _ in range(6)
    ]
    assert len({process.communicate()[0] for process in started}) == 1


def test_a_damaged_key_says_what_to_do(tmp_path: Path):
    (tmp_path / "signing.key").write_bytes(b"short")
    with pytest.raises(WorkspaceError, match="damaged") as caught:
        Signer.of_folder(tmp_path)
    assert "Delete it" in caught.value.fix


def test_a_key_behind_a_symlink_is_refused(tmp_path: Path):
    (tmp_path / "elsewhere").write_bytes(b"x" * 32)
    (tmp_path / "signing.key").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(WorkspaceError, match="signing key"):
        Signer.of_folder(tmp_path)
