"""The editor's element without a browser: messages in by events and over HTTP, messages out by method calls."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

import httpx
import pytest
from nicegui import Client, core
from nicegui.testing.general import nicegui_reset_globals
from nicegui.testing.user import User

from engine.catalogue.folder import Root
from engine.workspace import Workspace
from studio.access.address import Address
from studio.app import Studio, build_studio, make_context
from studio.elements.flow_editor import FlowEditor
from tests.repo.files import ROOT
from tests.sessions.browsers import until
from tests.sessions.conftest import TEXT

HERE = "http://127.0.0.1:8080"
CALL = re.compile(r'return runMethod\(\d+, "receive", (\[.*\])\)', re.DOTALL)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    folder = tmp_path_factory.mktemp("workspace").resolve()
    (folder / "flows").mkdir()
    (folder / "flows" / "greeting.py").write_text(TEXT)
    with nicegui_reset_globals():
        yield build_studio(make_context(Workspace(folder), lambda _: (Root(ROOT / "nodes"),), Address()))


@pytest.fixture
async def http(studio: Studio) -> AsyncIterator[httpx.AsyncClient]:
    async with core.app.router.lifespan_context(core.app):
        transport = httpx.ASGITransport(app=studio.guarded, client=("127.0.0.1", 5000))
        async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
            yield client
        await studio.context.sessions.close_all()


class Browser:
    """A page with the editor: what its JavaScript would send and get."""

    def __init__(self, user: User, page: Client) -> None:
        self.page = page
        self.user = user
        self.calls: list[tuple[int, list[dict[str, Any]]]] = []
        cast("Any", page.outbox).enqueue_message = self._hear

    @property
    def element(self) -> FlowEditor:
        return next(one for one in self.page.elements.values() if isinstance(one, FlowEditor))

    def send(self, connection: int, *messages: dict[str, Any]) -> None:
        args = {"connection": connection, "messages": list(messages)}
        self.user.find(FlowEditor).trigger("send", args)

    def got(self, kind: str) -> list[dict[str, Any]]:
        return [message for _, messages in self.calls for message in messages if message["type"] == kind]

    def _hear(self, kind: str, data: Any, target: str) -> None:
        history = cast("Any", self.page.outbox).message_history
        # As NiceGUI does with what it has sent.
        history.append((len(history), 0.0, (target, kind, data)))
        if (found := CALL.fullmatch(data.get("code", ""))) is not None:
            connection, text = json.loads(found[1])
            self.calls.append((connection, json.loads(text)))


@pytest.fixture
async def browser(http: httpx.AsyncClient) -> Browser:
    user = User(http)
    return Browser(user, await user.open("/flow/greeting"))


def hello(**more: Any) -> dict[str, Any]:
    return {"type": "hello", "client": "ann", "name": "Ann", "colour": "#123456", "revision": None, **more}


def comment(seq: int, text: str) -> dict[str, Any]:
    edit = {"op": "set_comment", "node": "hello", "comment": text}
    return {"type": "change", "seq": seq, "edits": [edit], "label": "Comment"}


async def test_messages_of_one_moment_are_one_call_in_their_order(browser: Browser):
    browser.send(1, hello())
    await until(lambda: browser.got("welcome"))
    browser.send(1, comment(1, "one"), comment(2, "two"))
    await until(lambda: browser.got("patch"))
    found = [[one["seq"] for one in messages if one["type"] == "patch"] for _, messages in browser.calls]
    assert [seqs for seqs in found if seqs] == [[1, 2]]
    assert {connection for connection, _ in browser.calls} == {1}


async def test_what_was_sent_is_not_kept_for_a_line_that_breaks(browser: Browser):
    browser.send(1, hello(client="cem"))
    await until(lambda: browser.got("welcome"))
    for number in range(1, 21):
        browser.send(1, comment(number, f"{number} " * 500))
        await until(lambda number=number: len(browser.got("patch")) == number)
    kept = [data["code"] for _, _, (_, _, data) in cast("Any", browser.page.outbox).message_history if "code" in data]
    # NiceGUI drops what is old; what it keeps are numbers, not the comments of a thousand letters.
    assert kept
    assert sum(map(len, kept)) < 20_000


async def test_what_belongs_to_an_earlier_connection_is_not_heard(browser: Browser):
    browser.send(1, hello())
    await until(lambda: browser.got("welcome"))
    revision = browser.got("welcome")[-1]["revision"]
    browser.send(2, hello(revision=revision, pending=[]))
    browser.send(1, comment(50, "late"))
    browser.send(2, {"type": "ask", "id": 1, "what": "copy", "args": {"nodes": ["hello"]}})
    await until(lambda: browser.got("answer"))
    assert browser.got("patch") == []
    assert len(browser.got("welcome")) == 1
    assert browser.calls[-1][0] == 2


async def test_a_long_message_comes_over_http(browser: Browser, http: httpx.AsyncClient):
    browser.send(1, hello(client="long"))
    await until(lambda: browser.got("welcome"))
    body = json.dumps([comment(1, "x" * 1_500_000)])
    address = f"/api/flows/greeting/messages?client={browser.page.id}&connection=1"
    answer = await http.post(address, content=body, headers={"Origin": HERE, "Content-Type": "application/json"})
    assert answer.status_code == 204
    await until(lambda: browser.got("patch"))
    assert len(browser.got("patch")[-1]["nodes"]["hello"]["comment"]) == 1_500_000


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("greeting/messages?client=nobody&connection=1", "[]", 404),
        ("other/messages?client=CLIENT&connection=1", "[]", 404),
        ("greeting/messages?client=CLIENT&connection=1", "{}", 400),
        ("greeting/messages?client=CLIENT&connection=1", "[", 400),
        ("greeting/messages?client=CLIENT&connection=x", "[]", 422),
        ("greeting/messages?client=CLIENT&connection=1", "[" + "1," * 11_000_000 + "1]", 413),
    ],
)
async def test_what_is_no_message_over_http_is_refused(browser, http, path, body, status):
    address = f"/api/flows/{path.replace('CLIENT', browser.page.id)}"
    answer = await http.post(address, content=body, headers={"Origin": HERE})
    assert answer.status_code == status


async def test_another_sites_page_cannot_send_messages(browser, http):
    address = f"/api/flows/greeting/messages?client={browser.page.id}&connection=1"
    assert (await http.post(address, content="[]", headers={"Origin": "https://evil.example"})).status_code == 403


async def test_who_leaves_is_seen_by_nobody_any_more(studio: Studio, browser: Browser, http: httpx.AsyncClient):
    browser.send(1, hello(client="first"))
    user = User(http)
    other = Browser(user, await user.open("/flow/greeting"))
    other.send(1, hello(client="second", name="Bob"))
    await until(lambda: [one for one in browser.got("presence") if one["people"]])
    assert browser.got("presence")[-1]["people"][0]["name"] == "Bob"
    other.page.delete()
    await until(lambda: browser.got("presence")[-1]["people"] == [])


async def test_a_flow_that_was_closed_meanwhile_is_opened_again_by_a_greeting(studio: Studio, browser: Browser):
    browser.send(1, hello(client="patient"))
    await until(lambda: browser.got("welcome"))
    await studio.context.sessions.close("greeting")
    browser.send(2, hello(client="patient", revision=1), comment(1, "again"))
    await until(lambda: browser.got("patch"))
    assert browser.got("patch")[-1]["client"] == "patient"


async def test_the_kinds_are_compressed_and_known_by_a_tag(http: httpx.AsyncClient):
    answer = await http.get("/api/kinds", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    kinds = {kind["kind"]: kind for kind in answer.json()["kinds"]}
    join = kinds["text.join_text"]
    assert join["inputs"][0]["sort"] == "list"
    assert join["inputs"][0]["several"] is True
    assert join["outputs"] == [{"name": "result", "type": "text", "sort": "text", "help": ""}]
    assert {"name": "text", "title": "Text", "count": 7} in answer.json()["families"]
    again = await http.get("/api/kinds", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_a_name_that_is_no_flow_says_so(http: httpx.AsyncClient):
    answer = await http.get("/flow/nowhere")
    assert "There is no flow" in answer.text
    for name in ("..%2f..%2fetc", "%00", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "greeting.py"):
        answer = await http.get(f"/flow/{name}")
        assert "<script>alert(1)" not in answer.text
        assert "flow_editor" not in answer.text
