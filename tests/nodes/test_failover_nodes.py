"""Nodes that ask another when the first one fails, and what is said of it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer

from engine.node import TreadleError
from engine.reach import visits
from nodes.llm.chat import chat
from nodes.web.http_get import http_get


@pytest.fixture(autouse=True)
def reachable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TREADLE_ALLOW_HOSTS", "127.0.0.1/32")


class Ledger:
    """Notes every visit."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str | None]] = []

    def enter(self, host: str) -> object:
        return host

    def leave(self, host: str, entered: object, trouble: str | None) -> None:
        self.seen.append((host, trouble))


@pytest.fixture
def seen() -> Iterator[list[tuple[str, str | None]]]:
    ledger = Ledger()
    visits.keep_to(ledger)
    yield ledger.seen
    visits.keep_to(None)


def model_at(server: HTTPServer, path: str, text: str) -> str:
    told = {"message": {"content": text}, "done": True, "done_reason": "stop", "prompt_eval_count": 1, "eval_count": 1}
    server.expect_request(f"{path}/api/chat").respond_with_data(json.dumps(told) + "\n")
    return server.url_for(path)


def test_a_model_that_fails_is_replaced_by_the_next_that_answers(
    httpserver: HTTPServer, caplog: pytest.LogCaptureFixture
) -> None:
    httpserver.expect_request("/first/api/chat").respond_with_data("no", status=400)
    good = model_at(httpserver, "/second", "from the second")
    others = ["ollama:broken at=http://127.0.0.1:9", f"ollama:good at={good}"]
    with caplog.at_level(logging.WARNING):
        *_, last = chat("Hi", "first", "ollama", address=httpserver.url_for("/first"), others=others)
    assert last.text == "from the second"
    said = " ".join(record.getMessage() for record in caplog.records)
    assert "ollama:first failed" in said
    assert "Asking ollama:good instead" in said


def test_the_last_failure_is_the_nodes_own_and_a_word_that_is_no_model_is_refused() -> None:
    with pytest.raises(TreadleError, match=r"127\.0\.0\.1:9"):
        list(chat("Hi", "a", "ollama", address="http://127.0.0.1:9", others=["ollama:b at=http://127.0.0.1:9"]))
    with pytest.raises(TreadleError, match="no other model"):
        list(chat("Hi", "a", "ollama", others=["the best one"]))


def test_a_mirror_answers_in_place_of_an_address_and_every_visit_is_told_how_it_went(
    httpserver: HTTPServer, seen: list[tuple[str, str | None]]
) -> None:
    httpserver.expect_request("/gone").respond_with_data("", status=503)
    httpserver.expect_request("/here").respond_with_data("found")
    answer = http_get(httpserver.url_for("/gone"), mirrors=["http://127.0.0.1:9/", httpserver.url_for("/here")])
    assert answer.text == "found"
    (first, why), (_, refused), (_, well) = seen
    assert (first, why, well) == ("127.0.0.1", "it answered 503", "")
    assert refused is not None
    assert "could not be asked" in refused
    assert http_get(httpserver.url_for("/gone"), fail=False).status == 503
