"""Pages taken apart, lists fetched page by page, files fetched and sent, sites checked: against real servers."""

import json
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from engine.node import TreadleError
from engine.node.context import PlainContext
from nodes.web.check_sites import check_sites
from nodes.web.download_file import download_file
from nodes.web.get_pages import get_pages
from nodes.web.list_links import list_links
from nodes.web.query_graphql import query_graphql
from nodes.web.read_page_table import read_page_table
from nodes.web.scrape_page import scrape_page
from nodes.web.upload_file import upload_file


@pytest.fixture(autouse=True)
def loopback_allowed(monkeypatch: pytest.MonkeyPatch):
    """These tests' servers live on this machine."""
    monkeypatch.setenv("TREADLE_ALLOW_HOSTS", "127.0.0.1/32")


def pages(*given: Any, **named: Any) -> Any:
    return get_pages(*given, **named, context=PlainContext())


def download(*given: Any, **named: Any) -> Any:
    return download_file(*given, **named, context=PlainContext())


SHOP = """<html><body><nav><a href="/">Home</a></nav><main>
<article id=p1><h2>Red  kettle</h2><a href="/p/1">more</a><span class=price>€ 30</span></article>
<article id=p2><h2>Blue <b>mug</b></h2><a href="https://other.example/p/2#top">more</a></article>
<a href="mailto:x@y">write</a><a href="/p/1">again</a></main></body></html>"""
COLUMNS = {"id": "@id", "title": "h2", "link": "a@href", "price": ".price"}


def test_what_repeats_on_a_page_becomes_rows(httpserver: HTTPServer):
    httpserver.expect_request("/shop").respond_with_data(SHOP, content_type="text/html")
    table = scrape_page(httpserver.url_for("/shop"), "article", COLUMNS)
    assert table.rows() == [
        ("p1", "Red kettle", httpserver.url_for("/p/1"), "€ 30"),
        ("p2", "Blue mug", "https://other.example/p/2#top", None),
    ]


def test_a_page_without_such_rows_is_an_error_unless_it_is_wanted(tmp_path: Path):
    (tmp_path / "a.html").write_text(SHOP)
    with pytest.raises(TreadleError, match="nothing that 'tr' finds"):
        scrape_page(str(tmp_path / "a.html"), "tr", COLUMNS)
    assert scrape_page(str(tmp_path / "a.html"), "tr", COLUMNS, must=False).columns == list(COLUMNS)
    with pytest.raises(TreadleError, match="no CSS selector"):
        scrape_page(str(tmp_path / "a.html"), "tr[[", COLUMNS)


def test_links_are_whole_and_listed_once(httpserver: HTTPServer):
    httpserver.expect_request("/shop/").respond_with_data(SHOP, content_type="text/html")
    links = list_links(httpserver.url_for("/shop/"), within="main")
    assert links.rows() == [
        ("more", httpserver.url_for("/p/1"), True),
        ("more", "https://other.example/p/2", False),
    ]
    assert list_links(httpserver.url_for("/shop/")).height == 3


def test_a_table_is_read_as_it_is_seen(tmp_path: Path):
    (tmp_path / "a.html").write_text(
        "<table><tr><td>first</td></tr></table><table class=t><tr><th>Year<th>Sum<th>Sum</tr>"
        "<tr><td rowspan=2>2026<td>1<td>2</tr><tr><td colspan=2>3  <b>4</b></tr></table>"
    )
    table = read_page_table(str(tmp_path / "a.html"), selector="table.t")
    assert table.columns == ["Year", "Sum_2", "Sum_3"]
    assert table.rows() == [("2026", "1", "2"), ("2026", "3 4", "3 4")]
    assert read_page_table(str(tmp_path / "a.html")).rows() == [("first",)]
    with pytest.raises(TreadleError, match="has 2 such tables"):
        read_page_table(str(tmp_path / "a.html"), 3)


@pytest.fixture
def listing(httpserver: HTTPServer) -> str:
    """25 items, ten per page, in every style at once."""

    def answer(request: Request) -> Response:
        page, offset = int(request.args.get("page", 1)), int(request.args.get("offset", 0))
        first = int(request.args.get("cursor", 0)) or offset or (page - 1) * 10
        batch = list(range(first, min(first + 10, 25)))
        more = first + 10 < 25
        response = Response(json.dumps({"data": {"items": batch}, "next": str(first + 10) if more else None}))
        response.content_type = "application/json"
        if more:
            response.headers["link"] = f'</list?page=1>; rel="first", </list?page={page + 1}>; rel="next"'
        return response

    httpserver.expect_request("/list").respond_with_handler(answer)
    return httpserver.url_for("/list")


@pytest.mark.parametrize(("style", "number"), [("link header", 3), ("page number", 4), ("offset", 4), ("cursor", 3)])
def test_all_pages_of_a_list_are_fetched(style: Any, number: int, listing: str):
    assert pages(listing, style, "data.items") == (list(range(25)), number)


def test_pages_without_end_elsewhere_or_without_a_list_are_told(listing: str, httpserver: HTTPServer):
    with pytest.raises(TreadleError, match="more than 2 pages"):
        pages(listing, "page number", "data.items", most_pages=2)
    with pytest.raises(TreadleError, match=r"no list at 'data\.rows'"):
        pages(listing, items="data.rows")
    httpserver.expect_request("/loop").respond_with_json({"items": [1], "next": "a"})
    with pytest.raises(TreadleError, match="was there already"):
        pages(httpserver.url_for("/loop"), "cursor", "items")
    httpserver.expect_request("/away").respond_with_json({"items": [1], "next": "https://evil.example/"})
    with pytest.raises(TreadleError, match="another server"):
        pages(httpserver.url_for("/away"), "cursor", "items", headers={"authorization": "Bearer x"})


def test_graphql_gives_data_and_tells_errors(httpserver: HTTPServer):
    def answer(request: Request) -> Response:
        asked = request.get_json()
        if "broken" in asked["query"]:
            return Response('{"data": {"a": 1}, "errors": [{"message": "b is broken"}]}', 200)
        return Response(json.dumps({"data": {"hello": asked["variables"]["who"]}}), 200)

    def typed(request: Request) -> Response:
        response = answer(request)
        response.content_type = "application/graphql-response+json"
        return response

    httpserver.expect_request("/graphql", method="POST").respond_with_handler(typed)
    url = httpserver.url_for("/graphql")
    assert query_graphql(url, "query($who: String) { hello(who: $who) }", {"who": 'Ada"'}) == {"hello": 'Ada"'}
    with pytest.raises(TreadleError, match="b is broken"):
        query_graphql(url, "{ broken }")
    assert query_graphql(url, "{ broken }", partial=True) == {"a": 1}
    with pytest.raises(TreadleError, match="not as GraphQL does"):
        query_graphql(httpserver.url_for("/none"), "{ a }")


CONTENT = bytes(range(256)) * 4000


@pytest.fixture
def breaking_server() -> Iterator[Callable[[list[int], str], tuple[str, list[str]]]]:
    """A server that breaks off after so many bytes of a file; it resumes, changes the file or ignores ranges."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def serve(cuts: list[int], way: str) -> tuple[str, list[str]]:
            ranges: list[str] = []

            def answer() -> None:
                for number, cut in enumerate(cuts):
                    connection, _ = listener.accept()
                    with connection:
                        asked = connection.recv(65536).decode().lower()
                        wanted = next((line for line in asked.split("\r\n") if line.startswith("range:")), "")
                        ranges.append(wanted)
                        begin = int(wanted.partition("=")[2].rstrip("-")) if wanted and way == "resumes" else 0
                        rest = CONTENT[begin:]
                        status = "206 Partial Content" if begin else "200 OK"
                        tag = f'"{number if way == "changes" else 0}"'
                        head = f"HTTP/1.1 {status}\r\nContent-Length: {len(rest)}\r\nETag: {tag}\r\n\r\n"
                        connection.sendall(head.encode() + rest[:cut])

            threading.Thread(target=answer, daemon=True).start()
            return f"http://127.0.0.1:{listener.getsockname()[1]}/f", ranges

        yield serve


def test_a_broken_download_goes_on_where_it_was(breaking_server: Any, tmp_path: Path):
    url, ranges = breaking_server([300_000, 200_000, 2_000_000], "resumes")
    assert download(url, tmp_path / "in" / "f.bin").path.read_bytes() == CONTENT
    assert ranges[0] == ""
    assert ranges[1].startswith("range: bytes=")
    assert list((tmp_path / "in").iterdir()) == [tmp_path / "in" / "f.bin"]


@pytest.mark.parametrize("way", ["changes", "ignores"])
def test_a_file_that_changed_or_comes_only_whole_is_fetched_anew(way: str, breaking_server: Any, tmp_path: Path):
    url, _ = breaking_server([300_000, 2_000_000], way)
    assert download(url, tmp_path / "f.bin").path.read_bytes() == CONTENT


def test_a_download_is_whole_or_not_there(breaking_server: Any, httpserver: HTTPServer, tmp_path: Path):
    url, _ = breaking_server([1000, 1000], "resumes")
    (tmp_path / "f.bin").write_text("old")
    with pytest.raises(TreadleError):
        download(url, tmp_path / "f.bin", attempts=2)
    httpserver.expect_request("/f").respond_with_data(CONTENT)
    with pytest.raises(TreadleError, match=r"larger than 0\.1 MB"):
        download(httpserver.url_for("/f"), tmp_path / "f.bin", most=0.1)
    with pytest.raises(TreadleError, match="answered 5"):
        download(httpserver.url_for("/none"), tmp_path / "f.bin")
    assert [path.name for path in tmp_path.iterdir()] == ["f.bin"]
    assert (tmp_path / "f.bin").read_text() == "old"


def test_a_file_is_sent_by_itself_and_in_a_form(httpserver: HTTPServer, tmp_path: Path):
    (tmp_path / 'a".csv').write_bytes(CONTENT)
    got: dict[str, Any] = {}

    def plain(request: Request) -> Response:
        got["plain"] = (request.content_type, request.get_data())
        return Response(status=201)

    def form(request: Request) -> Response:
        file = request.files["upload"]
        got["form"] = (file.read(), file.mimetype, request.form["note"])
        return Response("{}", content_type="application/json")

    httpserver.expect_request("/plain", method="PUT").respond_with_handler(plain)
    httpserver.expect_request("/form", method="POST").respond_with_handler(form)
    assert upload_file(httpserver.url_for("/plain"), tmp_path / 'a".csv').status == 201
    assert got["plain"] == ("text/csv", CONTENT)
    url = httpserver.url_for("/form")
    assert upload_file(url, tmp_path / 'a".csv', "POST", "upload", {"note": "ü\r\n"}).json == {}
    assert got["form"] == (CONTENT, "text/csv", "ü\r\n")
    with pytest.raises(TreadleError, match=r"larger than 0\.1 MB"):
        upload_file(url, tmp_path / 'a".csv', most=0.1)


def test_sites_are_well_or_say_what_is_wrong(httpserver: HTTPServer):
    httpserver.expect_request("/ok").respond_with_data("Welcome")
    httpserver.expect_request("/other").respond_with_data("Sorry")
    httpserver.expect_request("/down").respond_with_data("", status=503)
    urls = [httpserver.url_for(path) for path in ("/ok", "/other", "/down")] + ["http://127.0.0.1:1/"]
    sites, well, trouble, troubled = check_sites(urls, "Welcome", context=PlainContext())
    assert trouble is not well is False
    assert troubled == urls[1:]
    assert sites.get_column("status").to_list() == [200, 200, 503, None]
    told = sites.get_column("problem").to_list()
    assert told[:3] == ["", "does not say 'Welcome'", "answered 503"]
    assert "could not be asked" in told[3]
    assert check_sites(urls[:1], context=PlainContext()).well


def test_a_certificate_that_ends_soon_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    certificate = own_certificate(tmp_path, days=5)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with HTTPServer("127.0.0.1", 0, ssl_context=context) as server:
        server.expect_request("/").respond_with_data("x")
        (row,) = check_sites([server.url_for("/")], context=PlainContext()).sites.to_dicts()
    assert row["certificate_days"] == 4
    assert row["problem"] == "its certificate ends in 4 days"


def own_certificate(folder: Path, days: int) -> Path:
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate),
            *("-days", str(days), "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"),
        ],
        check=True,
        capture_output=True,
    )
    certificate.write_text(certificate.read_text() + key.read_text())
    return certificate
