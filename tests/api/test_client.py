"""The client for programs, against a real studio: both forms of it, and lines that break."""

from __future__ import annotations

import inspect
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.access.tokens import TokenBook
from studio.client import (
    AsyncTreadle,
    NotAllowed,
    NotFound,
    NotSignedIn,
    OtherVersion,
    Refused,
    StillRunning,
    Treadle,
    Unreachable,
)
from tests.api.conftest import FLOW
from tests.browser.studio_process import RunningStudio

KEEPING = '''"""Keeps a file."""

from engine.node import Context, node
from prefect import flow


@node(effect="idempotent")
def write(context: Context, text: str = "kept") -> str:
    context.log("writing")
    context.artifact("note.txt", text)
    return text


@flow(name="keeping")
def keeping():
    note = write.submit()
    return note
'''


@pytest.fixture(scope="module")
def client(studio: RunningStudio) -> Iterator[Treadle]:
    with Treadle(studio.url, token=studio.token) as made:
        yield made


def test_both_clients_have_the_same_methods():
    def methods(of: type) -> dict[str, str]:
        found = inspect.getmembers(of, inspect.isfunction)
        return {name: ", ".join(inspect.signature(one).parameters) for name, one in found if not name.startswith("_")}

    assert methods(Treadle) == methods(AsyncTreadle)


def test_a_flow_is_saved_run_and_read_by_the_client(client: Treadle):
    saved = client.create_flow("by_client", FLOW.replace('"greeting"', '"by client"'))
    result = client.run("by_client", {"who": "Ada"}, timeout_s=60)
    assert (result.state, result.has_ended, result.error) == ("finished", True, None)
    assert result.outputs["shout"]["result"] == "Hello\nAda"
    assert result.nodes["hello"].state == "finished"
    again = client.wait(client.again(result.run_id, {"who": "Grace"}).run_id, timeout_s=60)
    assert again.parameters == {"who": "Grace"}
    read = client.source("by_client")
    assert read.etag == saved.etag
    client.save_flow("by_client", read.source.replace("Hello", "Goodbye"), read.etag)
    with pytest.raises(Refused, match="changed since it was read") as caught:
        client.save_flow("by_client", read.source, read.etag)
    assert (caught.value.status, bool(caught.value.fix)) == (412, True)
    assert [version.number for version in client.versions("by_client").versions] == [2, 1]
    assert client.check("by_client").ok
    [first, *_] = client.runs(flow="by client", state=["finished"]).runs
    assert first.run_id == again.run_id
    client.delete_flow("by_client")
    with pytest.raises(NotFound):
        client.flow("by_client")


def test_a_file_that_a_node_kept_is_downloaded_where_it_belongs(studio: RunningStudio, client: Treadle, tmp_path: Path):
    (studio.workspace / "flows" / "keeping.py").write_text(KEEPING)
    result = client.run("keeping", timeout_s=60)
    assert result.state == "finished", result
    [kept] = client.artifacts(run=result.run_id).artifacts
    file = client.download(kept, tmp_path)
    assert file.parent == tmp_path
    assert file.read_text() == "kept"
    assert "writing" in [line.message for line in client.log(result.run_id).lines]
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_events_are_taken_up_where_a_line_broke(studio: RunningStudio, client: Treadle):
    run = client.run("greeting", fresh=True, timeout_s=60).run_id
    whole = list(client.events(run))
    assert [event.seq for event in whole] == list(range(1, len(whole) + 1))
    with broken_line(studio, cut_after=len(str(whole[0].data)) * 2) as url, Treadle(url, token=studio.token) as other:
        assert [event.seq for event in other.events(run)] == [event.seq for event in whole]
    assert [event.seq for event in client.events(run, after=whole[2].seq)] == [event.seq for event in whole[3:]]


class broken_line:  # noqa: N801 - used as a function
    """A way to the studio that breaks again and again after some bytes of an answer."""

    def __init__(self, studio: RunningStudio, cut_after: int) -> None:
        self._host, _, port = studio.url.removeprefix("http://").rpartition(":")
        self._port, self._cut_after = int(port), cut_after + 1200
        self._server = socket.create_server(("127.0.0.1", 0))

    def __enter__(self) -> str:
        threading.Thread(target=self._serve, daemon=True).start()
        return f"http://127.0.0.1:{self._server.getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self._server.close()

    def _serve(self) -> None:
        while True:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            with near, socket.create_connection(("127.0.0.1", self._port)) as far:
                asked = near.recv(65536)
                far.sendall(asked.replace(b"Connection: keep-alive", b"Connection: close"))
                left = self._cut_after
                while left > 0 and (piece := far.recv(left)):
                    near.sendall(piece)
                    left -= len(piece)


def test_who_waits_too_short_is_told_and_the_run_goes_on(client: Treadle):
    run = client.start("sleepy").run_id
    with pytest.raises(StillRunning):
        client.wait(run, timeout_s=0.3)
    assert not client.result(run).has_ended
    client.stop(run)
    assert client.wait(run, timeout_s=60).state == "cancelled"
    client.delete_run(run)


def test_the_same_key_is_the_same_run(client: Treadle):
    first, second = (client.start("greeting", key="once and for all") for _ in range(2))
    assert (first.run_id, first.repeated, second.repeated) == (second.run_id, False, True)


def test_what_is_wrong_has_a_kind_and_says_what_to_do(studio: RunningStudio, client: Treadle):
    with pytest.raises(Refused) as caught:
        client.start("broken")
    assert caught.value.problems[0]["code"]
    with pytest.raises(NotFound, match="There is no flow"):
        client.start("nothing_like_it")
    book = TokenBook(studio.workspace / ".treadle")
    _, text = book.make("reader", ["read"])
    with Treadle(studio.url, token=text) as reader:
        assert reader.flows().total >= 2
        with pytest.raises(NotAllowed, match="needs the scope run"):
            reader.start("greeting")
        book.revoke("reader")
        with pytest.raises(NotSignedIn, match="treadle tokens create"):
            reader.flows()
    with Treadle("http://127.0.0.1:9", timeout_s=2) as nobody, pytest.raises(Unreachable, match="does not answer"):
        nobody.flows()
    with pytest.raises(Unreachable, match="no address"):
        Treadle("ftp://x")


def test_what_is_no_studio_is_told_apart(httpserver):
    httpserver.expect_request("/api/flows").respond_with_json({"flows": [], "total": 0})
    with Treadle(httpserver.url_for("/")) as other, pytest.raises(OtherVersion, match="no studio"):
        other.flows()
    httpserver.clear()
    httpserver.expect_request("/api/flows").respond_with_json({"flows": []}, headers={"Treadle-Api": "2"})
    with Treadle(httpserver.url_for("/")) as newer, pytest.raises(OtherVersion, match="version 2"):
        newer.flows()


async def test_the_awaited_client_does_the_same(studio: RunningStudio, tmp_path: Path):
    async with AsyncTreadle(studio.url, token=studio.token) as client:
        result = await client.run("greeting", {"who": "Ada"}, timeout_s=60)
        assert result.outputs["shout"]["result"] == "Hello\nAda"
        seqs = [event.seq async for event in client.events(result.run_id)]
        assert seqs == list(range(1, result.events + 1))
        run = (await client.start("sleepy")).run_id
        with pytest.raises(StillRunning):
            await client.wait(run, timeout_s=0.3)
        await client.stop(run)
        assert (await client.wait(run, timeout_s=60)).state == "cancelled"
        made = await client.schedule("greeting", "every day at 9:30", timezone="Europe/Berlin", name="by client")
        assert made.id in [one.id for one in await client.schedules()]
        assert not (await client.pause_schedule(made.id)).active
        await client.delete_schedule(made.id)
        assert await client.workers() == ()
        assert "first-steps" in [one.name for one in (await client.templates("first steps")).templates]
        assert (await client.node_kinds(family="text", limit=1)).nodes[0].family == "text"
