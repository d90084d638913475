"""What a node gets for the name of a secret when its flow runs by itself, and where it may send it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.node import Connection, Secret, TreadleError, open_connection, refuse_secrets_elsewhere, reveal
from engine.secrets import here
from engine.secrets.environment import Environment

VALUE = "t0ken-of-the-environment"


@pytest.fixture(autouse=True)
def own_source() -> Iterator[None]:
    before = here.source()
    here.get_from(Environment())
    yield
    here.get_from(before)


def test_a_secret_comes_from_its_variable(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_SECRET_MY_API", VALUE)
    assert reveal(Secret("my-api")) == VALUE
    assert reveal(Secret("my-api"), to="https://anywhere.example") == VALUE


def test_a_missing_secret_says_what_to_do():
    with pytest.raises(TreadleError, match="no secret 'my-api'") as caught:
        reveal(Secret("my-api"))
    for word in ("treadle secrets set my-api", "TREADLE_SECRET_MY_API", "'my-api'"):
        assert word in caught.value.fix


def test_a_secret_that_is_bound_is_revealed_for_its_hosts_only(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_SECRET_K", VALUE)
    monkeypatch.setenv("TREADLE_HOSTS_K", "api.example.org")
    assert reveal(Secret("k"), to="https://api.example.org/x") == VALUE
    with pytest.raises(TreadleError, match=r"may not be sent to evil\.org: it is for api\.example\.org") as caught:
        reveal(Secret("k"), to="https://evil.org")
    assert VALUE not in caught.value.message + caught.value.fix


@pytest.mark.parametrize("part", [VALUE, VALUE.encode(), f"x{VALUE.encode().hex()}", f"?q={VALUE}&b=1"])
def test_a_request_that_takes_a_secret_elsewhere_is_refused(monkeypatch: pytest.MonkeyPatch, part: bytes | str):
    monkeypatch.setenv("TREADLE_SECRET_K", VALUE)
    monkeypatch.setenv("TREADLE_HOSTS_K", "api.example.org")
    refuse_secrets_elsewhere("https://evil.org/", part)
    reveal(Secret("k"))
    refuse_secrets_elsewhere("https://api.example.org/", part)
    refuse_secrets_elsewhere("https://evil.org/", "harmless")
    with pytest.raises(TreadleError, match="may not be sent to"):
        refuse_secrets_elsewhere("https://evil.org/", part)


def test_a_connection_is_a_url_or_an_object(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_CONNECTION_DB", "postgresql://me:pw@host/x")
    monkeypatch.setenv("TREADLE_CONNECTION_API", '{"kind": "http", "auth": "bearer", "secret": "abcdefgh"}')
    assert open_connection(Connection("db"), kind="database").fields == {"url": "postgresql://me:pw@host/x"}
    assert open_connection(Connection("api")).fields["secret"] == "abcdefgh"
    with pytest.raises(TreadleError, match="of the kind http, and database is needed"):
        open_connection(Connection("api"), kind="database")
