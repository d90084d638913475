"""Requests that show a stored key, to the hosts that it is for and to no other."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from engine.node import Connection, Secret, TreadleError, reveal
from engine.secrets import here
from engine.secrets.environment import Environment
from nodes.web.http_get import http_get
from nodes.web.http_request import http_request

KEY = "k3y-of-the-api"


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TREADLE_ALLOW_HOSTS", "127.0.0.1/32 localhost")
    monkeypatch.setenv("TREADLE_HOSTS_API", "127.0.0.1")
    before = here.source()
    here.get_from(Environment())
    yield
    here.get_from(before)


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"auth": "bearer"}, {"Authorization": f"Bearer {KEY}"}),
        (
            {"auth": "basic", "name": "me"},
            {"Authorization": f"Basic {base64.b64encode(f'me:{KEY}'.encode()).decode()}"},
        ),
        ({"auth": "header", "name": "X-Api-Key"}, {"X-Api-Key": KEY}),
    ],
)
def test_a_connection_is_shown_in_a_header(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, fields: dict[str, str], shown: dict[str, str]
):
    monkeypatch.setenv("TREADLE_CONNECTION_API", json.dumps({"kind": "http", "secret": KEY, **fields}))
    httpserver.expect_request("/", headers=shown).respond_with_data("in")
    assert http_get(httpserver.url_for("/"), connection=Connection("api")).text == "in"
    assert http_request(httpserver.url_for("/"), body="x", connection=Connection("api")).text == "in"


def test_a_connection_is_shown_in_the_query(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch):
    api = {"kind": "http", "secret": KEY, "auth": "query", "name": "key"}
    monkeypatch.setenv("TREADLE_CONNECTION_API", json.dumps(api))
    httpserver.expect_request("/", query_string={"a": "1", "key": KEY}).respond_with_data("in")
    assert http_get(httpserver.url_for("/"), query={"a": "1"}, connection=Connection("api")).text == "in"


def test_a_connection_goes_to_its_host_only(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_CONNECTION_API", json.dumps({"kind": "http", "secret": KEY}))
    elsewhere = f"http://localhost:{httpserver.port}/"
    with pytest.raises(TreadleError, match="may not be sent to localhost"):
        http_get(elsewhere, connection=Connection("api"))
    assert httpserver.log == []


@pytest.mark.parametrize("where", ["url", "query", "headers", "body"])
def test_a_secret_that_was_revealed_is_not_sent_elsewhere_by_hand(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, where: str
):
    monkeypatch.setenv("TREADLE_SECRET_API", KEY)
    value = reveal(Secret("api"))
    elsewhere = f"http://localhost:{httpserver.port}/"
    requests: dict[str, dict[str, Any]] = {
        "url": {"url": f"{elsewhere}?q={value}"},
        "query": {"url": elsewhere, "query": {"q": value}},
        "headers": {"url": elsewhere, "headers": {"x": value}},
        "body": {"url": elsewhere, "body": {"a": [value]}},
    }
    with pytest.raises(TreadleError, match="may not be sent to localhost"):
        http_request(**requests[where])
    assert httpserver.log == []


def test_a_secret_does_not_follow_a_redirect_elsewhere(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_CONNECTION_API", json.dumps({"kind": "http", "secret": KEY}))
    target = f"http://localhost:{httpserver.port}/end?token={KEY}"
    httpserver.expect_request("/").respond_with_data("", status=302, headers={"Location": target})
    with pytest.raises(TreadleError, match="may not be sent to localhost"):
        http_get(httpserver.url_for("/"), connection=Connection("api"))
    assert len(httpserver.log) == 1
