"""Where a secret may go, and where it may not."""

from __future__ import annotations

import pytest

from engine.errors import RequestError
from engine.secrets.hosts import may_go_to, parse_hosts, place_of


@pytest.mark.parametrize(
    ("entry", "address"),
    [
        ("api.example.org", "https://api.example.org/v1"),
        ("api.example.org", "https://API.example.org:8443/"),
        ("*.example.org", "https://a.b.example.org"),
        ("db.example.org", "db.example.org:5432"),
        ("db.example.org:5432", "db.example.org:5432"),
        ("api.example.org:443", "https://api.example.org"),
        ("http://intranet", "http://intranet/x"),
        ("localhost:11434", "http://localhost:11434"),
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("[::1]:8000", "http://[::1]:8000/"),
    ],
)
def test_a_secret_may_go_to_the_host_it_is_bound_to(entry: str, address: str):
    assert may_go_to(parse_hosts([entry]), place_of(address))


@pytest.mark.parametrize(
    ("entry", "address"),
    [
        ("api.example.org", "https://evil.org/api.example.org"),
        ("api.example.org", "https://api.example.org.evil.org"),
        ("api.example.org", "https://evil-api.example.org"),
        ("api.example.org", "https://api.example.org@evil.org/"),
        ("api.example.org", "http://api.example.org"),
        ("*.example.org", "https://example.org"),
        ("*.example.org", "https://evilexample.org"),
        ("api.example.org:443", "https://api.example.org:8443"),
        ("db.example.org:5432", "https://db.example.org"),
        ("127.0.0.1:80", "http://127.0.0.1:81"),
        ("", "https://api.example.org"),
    ],
)
def test_a_secret_goes_nowhere_else(entry: str, address: str):
    assert not may_go_to(parse_hosts([entry]), place_of(address))


@pytest.mark.parametrize("text", ["ex ample.org/path", "ftp://x.org", "a b/c", "*", "x.org:0", "x.org:99999", "a@b"])
def test_what_is_no_host_is_refused(text: str):
    with pytest.raises(RequestError, match="is no host"):
        parse_hosts([text])


def test_hosts_are_kept_sorted_and_once():
    assert parse_hosts(["B.org, a.org", "https://b.org/"]) == ("a.org", "b.org")
