"""What calls become, whatever is sent (SAFETY 18), and what their data become as parameters."""

from __future__ import annotations

import json
from typing import Any

import pytest

from engine.document.value import Code, Ref, from_json
from engine.errors import RequestError
from engine.triggers.event import call_event
from engine.triggers.mapping import as_given, holds, parameters_of


def body_of(body: bytes, content_type: str) -> Any:
    return call_event("POST", {"content-type": content_type}, "", body)["body"]


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("application/json; charset=utf-8", b'{"a": [1, "\xc3\xa9"]}', {"a": [1, "é"]}),
        ("application/cloudevents+json", b"[1]", [1]),
        ("application/x-www-form-urlencoded", b"a=1&b=x+y&a=2&c=", {"a": ["1", "2"], "b": "x y", "c": ""}),
        ("text/plain", "grüß".encode(), "grüß"),
        ("text/plain", b"a\0b", "a\N{REPLACEMENT CHARACTER}b"),
        ("text/plain", b"\xff\xfe", {"base64": "//4="}),
        ("application/octet-stream", b"\0", {"base64": "AA=="}),
        ("multipart/form-data; boundary=x", b"--x", {"base64": "LS14"}),
        ("application/json", b"", None),
    ],
)
def test_a_body_is_read_as_its_content_type_says(content_type: str, body: bytes, expected: Any):
    assert body_of(body, content_type) == expected


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b'{"a": NaN}',
        b"[Infinity]",
        b'{"a": 1, "a": 2}',
        b"[" * 100_000,
        b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
        b'"\\ud800"',
        b"\xff",
        b"1" * 5000,
    ],
)
def test_json_that_two_readers_could_understand_differently_is_refused(body: bytes):
    with pytest.raises(RequestError, match="JSON"):
        body_of(body, "application/json")


def test_a_form_with_a_million_fields_is_refused():
    with pytest.raises(RequestError, match="form"):
        body_of(b"a&" * 1_000_000, "application/x-www-form-urlencoded")


def test_what_servers_on_the_way_are_shown_is_not_kept():
    event = call_event("POST", {"authorization": "Bearer x", "cookie": "a=b", "x-a": "1"}, "q=1", b"")
    assert event["headers"] == {"x-a": "1"}
    assert event["query"] == {"q": "1"}
    assert "Bearer" not in json.dumps(event)


def anything_but_data(value: Any) -> bool:
    match value:
        case dict():
            return any(map(anything_but_data, value.values()))
        case list():
            return any(map(anything_but_data, value))
        case _:
            return isinstance(value, (Code, Ref))


@pytest.mark.parametrize(
    "sent",
    [
        {"$code": "__import__('os').system('true')"},
        [{"a": {"$code": "1"}}],
        {"text": {"$code": "1"}},
        {"$dict": [["a", {"$code": "1"}]]},
        {"$ref": "a", "port": "b"},
        {"text": "x"},
        {"text": "x", "more": {"$param": "a"}},
    ],
)
def test_what_was_sent_never_becomes_code(sent: Any):
    value = from_json(as_given(sent))
    assert not anything_but_data(value)
    assert value == sent


def test_parameters_come_from_expressions_and_what_gives_nothing_keeps_its_default():
    event = {"body": {"who": "Ada", "times": 3, "more": {"a": 1}}}
    expressions = {"who": "event.body.who", "times": "event.body.times * 2", "more": "event.body.more", "no": "event.x"}
    assert parameters_of({**expressions, "empty": " "}, event) == {"who": {"text": "Ada"}, "times": 6, "more": {"a": 1}}


def test_a_condition_lets_through_what_it_holds_for():
    assert holds("", {})
    assert holds('event.body == "x"', {"body": "x"})
    assert not holds('event.body == "x"', {"body": "y"})
    with pytest.raises(RequestError):
        holds("event.body < 1", {"body": "y"})
