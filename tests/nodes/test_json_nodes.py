"""The JSON nodes read what is JSON and say where something is not."""

import pytest

from engine.node import TreadleError
from nodes.json.parse_json import parse_json
from nodes.json.pick_value import pick_value
from nodes.json.write_json import write_json

DATA = {"items": [{"name": "Ada", "tags": ["x", "y"]}, {"name": None}], "a": {"0": "zero"}}


def test_written_json_reads_back_the_same():
    assert parse_json(write_json(DATA)) == DATA
    assert parse_json(write_json(DATA, indent=0)) == DATA
    assert write_json({"b": 1, "a": "ü"}, indent=0, sort_keys=True) == '{"a": "ü", "b": 1}'


def test_a_mistake_is_placed():
    with pytest.raises(TreadleError, match="in line 2, column 3"):
        parse_json("{\n  a: 1}")


@pytest.mark.parametrize("text", ["[NaN]", "[Infinity]", "[" * 100_000])
def test_what_other_programs_could_not_read_is_refused(text: str):
    with pytest.raises(TreadleError):
        parse_json(text)


@pytest.mark.parametrize("data", [{"a": object()}, float("nan"), {1, 2}])
def test_what_json_cannot_say_is_not_written(data):
    with pytest.raises(TreadleError, match="cannot be written as JSON"):
        write_json(data)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("items[0].name", "Ada"),
        ("items[-1].name", None),
        ("items[0].tags[1]", "y"),
        ("a.0", "zero"),
        ("items[9].name", "default"),
        ("items.name", "default"),
        ("a[0]", "default"),
        ("__class__.__name__", "default"),
        ("", DATA),
    ],
)
def test_a_value_is_picked_by_its_path(path, value):
    assert pick_value(DATA, path, "default") == value


def test_a_path_that_is_none_is_explained():
    with pytest.raises(TreadleError, match="is not a path"):
        pick_value(DATA, "items[x]")
