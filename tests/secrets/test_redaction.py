"""Secrets are taken out of texts in every form that they are likely to take, and out of nothing else."""

from __future__ import annotations

import base64
import html
import json
from typing import Any, NamedTuple
from urllib.parse import quote, quote_plus

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.secrets.masking import mask_error, masked
from engine.secrets.redaction import MASK, Redactor

SECRET = "p4ss wörd/+&=<'\"\\%"


def knowing(*secrets: str) -> Redactor:
    redactor = Redactor()
    for number, secret in enumerate(secrets):
        redactor.add(f"s{number}", secret)
    return redactor


@given(before=st.text(max_size=9), secret=st.text(min_size=8, max_size=60), after=st.text(max_size=9))
def test_no_form_of_a_secret_is_left(before: str, secret: str, after: str):
    redactor = knowing(secret)
    data = secret.encode("utf-8", "surrogatepass")
    for form in (secret, secret[::-1], quote(data, safe=""), quote_plus(data), html.escape(secret), data.hex()):
        assert form not in redactor.line(f"{before}{form}{after}").replace(MASK, "")
    assert json.dumps(secret)[1:-1] not in redactor.line(json.dumps(before + secret + after)).replace(MASK, "")


@pytest.mark.parametrize("before", ["", "u", "us", "use", "user:"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_a_secret_inside_of_base64_is_found_wherever_it_begins(before: str, encode):
    text = encode((before + SECRET).encode()).decode()
    shown = knowing(SECRET).text(f"Basic {text}")
    assert MASK in shown
    left = shown.removeprefix("Basic ").replace(MASK, "")
    assert len(left) <= len(before) * 2 + 6


@pytest.mark.parametrize("at", range(8, 22))
def test_a_secret_that_is_broken_over_two_lines_does_not_show_its_larger_half(at: int):
    secret = "abcdefghijklmnopqrstuvwxyz0123"
    lines = [knowing(secret).line(part) for part in (f"first {secret[:at]}", f"{secret[at:]} second")]
    assert sum(len(line.replace(MASK, "")) for line in lines) < len(secret)


def test_each_line_of_a_key_is_a_secret():
    key = "-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0\nBAQEFAASCBKcwggSjAgEAAoIB\n-----END KEY-----\n"
    assert knowing(key).line("it says BAQEFAASCBKcwggSjAgEAAoIB") == f"it says {MASK}"


def test_without_a_secret_nothing_changes():
    text = "an ordinary line of 60 characters that says nothing at all …"
    assert Redactor().line(text) is text
    assert knowing("abcdefgh1234").line(text) == text


class Pair(NamedTuple):
    name: str
    items: Any


def test_values_lose_their_secrets_and_keep_their_types():
    redactor = knowing("topsecret")
    value = Pair("x", [{"a": ("topsecret!", 1)}, b"topsecret", frozenset({"topsecret"})])
    assert masked(value, redactor) == Pair("x", [{"a": (f"{MASK}!", 1)}, MASK.encode(), frozenset({MASK})])
    clean = Pair("x", [{"a": 1}])
    assert masked(clean, redactor) is clean
    frame = pl.DataFrame({"a": ["topsecret", None, "b"], "n": [1, 2, 3]})
    assert masked(frame, redactor)["a"].to_list() == [MASK, None, "b"]


def test_errors_lose_their_secrets_down_to_their_causes():
    def fail() -> None:
        inner = ValueError("inner topsecret")
        inner.add_note("note topsecret")
        raise RuntimeError("outer topsecret", 7) from inner

    with pytest.raises(RuntimeError) as caught:
        fail()
    told = mask_error(caught.value, knowing("topsecret"))
    assert told is caught.value
    assert told.args == (f"outer {MASK}", 7)
    cause = told.__cause__
    assert cause is not None
    assert (str(cause), cause.__notes__) == (f"inner {MASK}", [f"note {MASK}"])
