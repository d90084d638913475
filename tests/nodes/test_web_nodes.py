"""The web nodes against real servers on this machine, friendly and hostile."""

import gzip
import json
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from engine.node import TreadleError
from nodes.web.fetch_page_text import fetch_page_text
from nodes.web.http_get import http_get
from nodes.web.http_request import http_request
from nodes.web.read_feed import read_feed


@pytest.fixture(autouse=True)
def loopback_allowed(monkeypatch: pytest.MonkeyPatch):
    """These tests' servers live on this machine."""
    monkeypatch.setenv("TREADLE_ALLOW_HOSTS", "127.0.0.1/32")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")


@pytest.fixture
def raw_server() -> Iterator[Callable[[Callable[[socket.socket], None]], str]]:
    """Serve one connection by hand, to misbehave in ways that no HTTP server would."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def serve(behave: Callable[[socket.socket], None]) -> str:
            def answer() -> None:
                connection, _ = listener.accept()
                with connection:
                    connection.recv(65536)
                    try:
                        behave(connection)
                    except OSError:
                        return

            threading.Thread(target=answer, daemon=True).start()
            return f"http://127.0.0.1:{listener.getsockname()[1]}/"

        yield serve


def test_json_comes_as_text_and_data_with_the_query_and_headers_sent(httpserver: HTTPServer):
    httpserver.expect_request("/data", query_string={"q": "a b&c"}, headers={"X-Key": "k"}).respond_with_json({"n": 1})
    answer = http_get(httpserver.url_for("/data"), query={"q": "a b&c"}, headers={"X-Key": "k"})
    assert (answer.status, answer.json) == (200, {"n": 1})
    assert json.loads(answer.text) == {"n": 1}
    assert answer.headers["content-type"] == "application/json"


def test_packed_answers_and_charsets_are_understood(httpserver: HTTPServer):
    body = "grüße".encode("latin-1")
    for name, packed in (("gzip", gzip.compress(body)), ("deflate", zlib.compress(body))):
        httpserver.expect_request(f"/{name}").respond_with_data(
            packed, headers={"Content-Encoding": name}, content_type="text/plain; charset=latin-1"
        )
        assert http_get(httpserver.url_for(f"/{name}")).text == "grüße"
    httpserver.expect_request("/plain").respond_with_data("grüße".encode(), content_type="text/plain; charset=nonsense")
    assert http_get(httpserver.url_for("/plain")).text == "grüße"


def test_an_error_status_fails_or_is_handed_on(httpserver: HTTPServer):
    httpserver.expect_request("/").respond_with_data("gone  away", status=404)
    with pytest.raises(TreadleError, match="answered 404: gone away"):
        http_get(httpserver.url_for("/"))
    assert http_get(httpserver.url_for("/"), fail=False).status == 404


def test_a_body_is_sent_as_json_or_text(httpserver: HTTPServer):
    httpserver.expect_request("/", method="POST", json={"a": [1]}).respond_with_data("json")
    httpserver.expect_request("/", method="PUT", data="plain").respond_with_data("text")
    assert http_request(httpserver.url_for("/"), body={"a": [1]}).text == "json"
    assert http_request(httpserver.url_for("/"), "PUT", "plain").text == "text"


def test_redirects_are_followed_to_the_end_but_not_for_ever(httpserver: HTTPServer):
    httpserver.expect_request("/a").respond_with_data("", status=302, headers={"Location": "/b"})
    httpserver.expect_request("/b").respond_with_data("arrived")
    httpserver.expect_request("/loop").respond_with_data("", status=302, headers={"Location": "/loop"})
    answer = http_get(httpserver.url_for("/a"))
    assert (answer.text, answer.url) == ("arrived", httpserver.url_for("/b"))
    with pytest.raises(TreadleError, match="redirects more than 3 times"):
        http_get(httpserver.url_for("/loop"))


@pytest.mark.parametrize(
    "target",
    ["http://169.254.169.254/latest/", "http://[::1]/", "http://10.0.0.1/", "file:///etc/passwd", "gopher://127.0.0.1/_x",
     "http://93.184.215.14:22/", "//0x0a000001/"],
)  # fmt: skip
def test_a_redirect_to_where_one_may_not_go_is_refused(httpserver: HTTPServer, target: str):
    httpserver.expect_request("/").respond_with_data("", status=302, headers={"Location": target})
    with pytest.raises(TreadleError, match=r"not on the public web|not a web address|not one of the web's"):
        http_get(httpserver.url_for("/"))


def test_secrets_stay_with_the_server_they_were_meant_for(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_ALLOW_HOSTS", f"127.0.0.1/32 localhost:{httpserver.port}")
    seen: list[dict[str, str]] = []

    def remember(request: Request) -> Response:
        seen.append({name.lower(): value for name, value in request.headers.items()})
        return Response("")

    elsewhere = f"http://localhost:{httpserver.port}/end"
    httpserver.expect_request("/near").respond_with_data("", status=302, headers={"Location": "/end"})
    httpserver.expect_request("/far").respond_with_data("", status=302, headers={"Location": elsewhere})
    httpserver.expect_request("/end").respond_with_handler(remember)
    secrets = {"Authorization": "Bearer x", "Cookie": "a=b", "X-Api-Key": "k", "Accept": "text/plain"}
    http_get(httpserver.url_for("/near"), headers=secrets)
    http_get(httpserver.url_for("/far"), headers=secrets)
    assert seen[0]["authorization"] == "Bearer x"
    assert {"authorization", "cookie", "x-api-key"}.isdisjoint(seen[1])
    assert seen[1]["accept"] == "text/plain"


def test_what_was_sent_is_not_handed_to_another_server(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch):
    elsewhere = f"http://localhost:{httpserver.port}/end"
    httpserver.expect_request("/far").respond_with_data("", status=307, headers={"Location": elsewhere})
    with pytest.raises(TreadleError, match="wants what was sent to go to localhost"):
        http_request(httpserver.url_for("/far"), body="secret")


@pytest.mark.parametrize(
    "headers", [{"Host": "internal"}, {"Transfer-Encoding": "chunked"}, {"X": "a\r\nHost: b"}, {"Ü": "x"}]
)
def test_headers_cannot_change_what_the_request_is(httpserver: HTTPServer, headers: dict[str, str]):
    with pytest.raises(TreadleError, match=r"is set by Treadle|could not be asked"):
        http_get(httpserver.url_for("/"), headers=headers)
    assert httpserver.log == []


def test_an_answer_that_unpacks_to_a_flood_is_stopped(httpserver: HTTPServer):
    bomb = gzip.compress(b"\0" * 200_000_000, 1)
    httpserver.expect_request("/").respond_with_data(bomb, headers={"Content-Encoding": "gzip"})
    with pytest.raises(TreadleError, match="larger than 1 MB"):
        http_get(httpserver.url_for("/"), most=1)


def test_an_answer_that_never_ends_is_stopped(raw_server):
    def flood(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65536)

    with pytest.raises(TreadleError, match="larger than 1 MB"):
        http_get(raw_server(flood), most=1)


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_an_answer_that_drips_is_ended_in_time(raw_server, head: bytes):
    def drip(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(b"H")
            time.sleep(0.05)

    start = time.monotonic()
    with pytest.raises(TreadleError, match=r"took longer than 0\.5 s"):
        http_get(raw_server(drip), timeout=0.5)
    assert time.monotonic() - start < 3


@pytest.mark.parametrize(
    "answer",
    [b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx", b"",
     b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx", b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nx" * 9],
)  # fmt: skip
def test_an_answer_that_is_none_is_explained(raw_server, answer: bytes):
    with pytest.raises(TreadleError, match=r"could not be asked|was not asked for|not gzip as it claims"):
        http_get(raw_server(lambda connection: connection.sendall(answer)))


def test_nobody_there_is_explained():
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(TreadleError, match="could not be asked"):
        http_get(f"http://127.0.0.1:{port}/")


PAGE = """<html><head><title> A  page </title><script>var x</script></head><body><nav>Menu</nav>
<main><h1>Heading</h1><p>One <b>bold</b> word.</p><ul><li>first</li><li>second</li></ul>
<a href="/next">next</a><a href="javascript:x()">bad</a></main><footer>Foot</footer></body></html>"""


def test_a_page_gives_its_title_text_and_links(httpserver: HTTPServer):
    httpserver.expect_request("/").respond_with_data(PAGE, content_type="text/html")
    page = fetch_page_text(httpserver.url_for("/"))
    assert page.title == "A page"
    assert page.text.splitlines()[:4] == ["Heading", "One bold word.", "first", "second"]
    assert page.links == [httpserver.url_for("/next")]
    assert "Menu" not in page.text


def test_a_saved_page_and_an_empty_one_are_read(tmp_path: Path):
    (tmp_path / "page.html").write_text(PAGE)
    (tmp_path / "empty.html").write_text("")
    assert fetch_page_text(str(tmp_path / "page.html")).title == "A page"
    assert fetch_page_text(str(tmp_path / "empty.html")).text == ""


FEED = """<rss version="2.0"><channel><title>News</title>
<item><title>Old &lt;b&gt;news&lt;/b&gt;</title><link>https://example.org/1</link>
<pubDate>Mon, 16 Nov 2026 07:30:00 +0200</pubDate>
<description>&lt;p&gt;One&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description></item>
<item><title>New</title><link>javascript:alert(1)</link><pubDate>Tue, 17 Nov 2026 00:00:00 GMT</pubDate></item>
<item><title>Undated</title></item></channel></rss>"""


def test_a_feed_becomes_a_table_newest_first(httpserver: HTTPServer):
    httpserver.expect_request("/").respond_with_data(FEED, content_type="application/rss+xml")
    items = read_feed(httpserver.url_for("/"))
    assert items.get_column("title").to_list() == ["New", "Old news", "Undated"]
    assert items.row(1) == (datetime(2026, 11, 16, 5, 30, tzinfo=UTC), "Old news", "https://example.org/1", "", "One")
    assert items.item(0, "link") == ""
    assert read_feed(httpserver.url_for("/"), limit=1).height == 1


def test_a_feed_cannot_name_files_or_addresses_to_open(tmp_path: Path):
    secret = tmp_path / "secret"
    secret.write_text("top secret")
    entity = f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e SYSTEM "file://{secret}">]>'
    path = tmp_path / "feed.xml"
    path.write_text(entity + '<rss version="2.0"><channel><item><title>T &e;</title></item></channel></rss>')
    assert "top secret" not in str(read_feed(str(path)).to_dicts())
    path.write_text(str(secret))
    with pytest.raises(TreadleError, match="is not a feed"):
        read_feed(str(path))


def test_a_page_that_is_no_feed_and_a_missing_one_are_explained(httpserver: HTTPServer):
    httpserver.expect_request("/page").respond_with_data(PAGE, content_type="text/html")
    with pytest.raises(TreadleError, match="is not a feed"):
        read_feed(httpserver.url_for("/page"))
    with pytest.raises(TreadleError, match="answered 500"):
        read_feed(httpserver.url_for("/none"))
