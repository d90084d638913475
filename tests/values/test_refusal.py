"""What cannot be stored is refused with its type and what to return instead."""

from __future__ import annotations

import io
import socket
import threading
from pathlib import Path

import pytest

from engine.errors import ValueNotStorable
from engine.types.media import Image
from engine.values.codec import encode
from engine.values.signing import Signer

SIGNER = Signer(b"k" * 32)


class Stubborn:
    def __reduce__(self):
        raise RuntimeError("I stay here")

    def __repr__(self):
        raise RuntimeError("and say nothing")


class Shy:
    def __repr__(self):
        raise RuntimeError("no")


def refused(value: object, limit: int = 10**6) -> ValueNotStorable:
    with pytest.raises(ValueNotStorable) as caught:
        encode(value, SIGNER, limit)
    return caught.value


def test_a_generator_is_refused_before_it_is_used_up():
    numbers = (number for number in (1, 2))
    error = refused(numbers)
    assert "generator" in error.message
    assert "list(" in error.fix
    assert list(numbers) == [1, 2]


def test_an_iterator_that_pickle_would_take_is_refused_too():
    assert "list_iterator" in refused(iter([1])).message


def test_an_open_file_is_refused(tmp_path: Path):
    with (tmp_path / "a").open("w") as file:
        error = refused(file)
    assert "TextIOWrapper" in error.message
    assert "File" in error.fix


def test_a_file_in_memory_is_kept():
    assert encode(io.BytesIO(b"a"), SIGNER).codec == "pickle"


def test_a_socket_and_a_lock_are_refused():
    with socket.socket() as open_socket:
        assert "socket" in refused(open_socket).message
    assert "lock" in refused(threading.Lock()).message


def test_the_part_that_is_to_blame_is_named():
    error = refused({"a": [1, threading.Lock()]})
    assert "dict" in error.message
    assert "lock" in error.message


def test_a_lambda_and_an_object_of_a_local_class_are_refused():
    class Local:
        pass

    assert "function" in refused(lambda: None).message
    assert "Local" in refused(Local()).message


def test_a_class_that_raises_while_it_is_stored_gives_a_sentence():
    error = refused(Stubborn())
    assert "Stubborn" in error.message
    assert "I stay here" in error.message


def test_a_class_whose_repr_raises_is_stored_all_the_same():
    assert encode(Shy(), SIGNER).codec == "pickle"


@pytest.mark.parametrize(
    "value",
    ["a" * 2000, b"a" * 2000, [Image(b"a" * 2000)], {*range(2000)}, bytearray(2000)],
    ids=lambda v: type(v).__name__,
)
def test_a_value_over_the_limit_says_so(value: object):
    error = refused(value, limit=1000)
    assert "too large" in error.message
    assert "File" in error.fix


def test_a_table_over_the_limit_says_how_many_rows():
    import polars as pl

    assert "5,000 rows" in refused(pl.DataFrame({"a": range(5000)}), limit=1000).message


def test_something_nested_too_deep_gives_a_sentence():
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    assert "list" in refused(deep).message
