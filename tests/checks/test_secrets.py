"""Secrets written in clear are told, and never repeated."""

from __future__ import annotations

import pytest

from engine.document.flow import CODE, Node, Parameter
from engine.document.value import Code
from tests.checks.flows import node, problems

SECRETS = [
    "AKIA" + "Q" * 16,
    "ghp_" + "a1B2" * 9,
    "github_pat_" + "a1B2_" * 6,
    "glpat-" + "a1B2" * 6,
    "xoxb-" + "12345678901-abcdef",
    "AIza" + "a" * 35,
    "sk-proj-" + "a1B2" * 8,
    "sk_live_" + "a1B2" * 8,
    "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl",
    "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIE",
    "postgresql://me:hunter2@db.example/x",
    "Bearer " + "a1B2" * 6,
]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("place", ["text", "list", "mapping", "code", "statements", "default", "wrong type"])
def test_what_looks_like_a_secret_is_told_and_not_repeated(secret: str, place: str) -> None:
    placed = {
        "text": node("n", "ping", text=secret),
        "list": node("n", "ping", text=["a", secret]),
        "mapping": node("n", "ping", text={"a": {"b": secret}}),
        "code": node("n", "ping", text=Code(f"str({secret!r})")),
        "statements": Node(id="n", kind=CODE, source=f"print({secret!r})"),
        "default": node("n", "ping"),
        "wrong type": node("n", "read", path=secret),
    }
    parameters = (Parameter(name="x", type="int", default=secret),) if place == "default" else ()
    found = problems(placed[place], parameters=parameters)
    (told,) = [one for one in found if one.code == "secret.in_clear"]
    assert told.node == ("" if place == "default" else "n")
    for one in found:
        assert secret not in one.message + one.fix
        assert "hunter2" not in one.message + one.fix


def test_a_text_in_a_secret_port_is_an_error_and_not_repeated() -> None:
    (problem,) = problems(node("n", "send", text="hello", password="hunter2"))
    assert (problem.code, problem.severity, problem.port) == ("secret.in_clear", "error", "password")
    assert "hunter2" not in problem.message + problem.fix
    assert "Secret('name')" in problem.fix


def test_a_text_in_a_field_that_is_named_like_a_secret_is_a_warning() -> None:
    (problem,) = problems(node("n", "send", text="hello", token="hunter2"))
    assert (problem.code, problem.severity, problem.port) == ("secret.in_clear", "warning", "token")


@pytest.mark.parametrize(
    "harmless",
    [
        "https://example.com/a:b@c",
        "https://me@example.com/",
        "sk-learn is a library",
        "the bearer of news",
        "token",
        "a" * 64,
        "0123456789abcdef0123456789abcdef01234567",
    ],
)
def test_harmless_texts_are_left_alone(harmless: str) -> None:
    assert problems(node("n", "ping", text=harmless)) == ()


@pytest.mark.parametrize("placeholder", ["", "<your token>", "$TOKEN", "***", "xxxx"])
def test_placeholders_are_left_alone(placeholder: str) -> None:
    assert problems(node("n", "send", text="a", token=placeholder)) == ()
