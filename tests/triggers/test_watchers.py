"""What triggers watch: told once, kept before it is let go of, and found again after a crash."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from engine.events.model import now
from engine.secrets.handed import Handed
from engine.spool import Spool
from engine.store.deliveries import DeliveryTable
from engine.store.store import Store
from engine.store.trigger_tables import DeliveryRow, TriggerRow
from engine.store.triggers import TriggerTable
from engine.triggers.kinds import read_settings
from engine.triggers.watchers.watched import Watched
from engine.triggers.watching import WATCHERS, Watching
from engine.workspace import Workspace

WITHIN_S = 30.0


class Place:
    """A workspace with a store, and the way to have a trigger watch in it."""

    def __init__(self, root: Path) -> None:
        self.workspace = Workspace(root)
        self.workspace.prepare()
        self.store = Store.open(f"sqlite:///{root / 'store.db'}")
        self.secrets: dict[str, Handed] = {}

    def trigger(self, kind: str, **settings: Any) -> str:
        row = TriggerRow(
            id=f"{len(TriggerTable(self.store.database).all()):016x}",
            name=kind,
            flow="f",
            kind=kind,
            settings=read_settings(kind, settings).model_dump_json(),
            created=now(),
            changed=now(),
        )
        TriggerTable(self.store.database).add(row)
        return row.id

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[Watching]:
        """Watch, as an engine does; who leaves ends it as abruptly as a crash would."""

        async def hand(name: str, connection: bool) -> Handed | None:
            return self.secrets.get(name)

        watching = Watching(self.workspace, hand, lambda: None)
        await watching.start(self.store.database)
        try:
            yield watching
        finally:
            await watching.stop()

    def rows(self, trigger: str) -> list[DeliveryRow]:
        table = DeliveryTable(self.store.database)
        found = [table.find(id) for id in sorted(one.id for one in table.page(trigger, (), 100))]
        return [row for row in found if row is not None]

    def events(self, trigger: str) -> list[dict[str, Any]]:
        return [json.loads(row.event) for row in self.rows(trigger)]

    def why(self, trigger: str) -> str:
        row = TriggerTable(self.store.database).find(trigger)
        assert row is not None
        return row.why

    async def marked(self, trigger: str) -> None:
        """Wait until the trigger has begun to watch."""
        await until(lambda: bool(TriggerTable(self.store.database).marks(trigger)))


@pytest.fixture
def place(tmp_path: Path) -> Any:
    made = Place(tmp_path)
    yield made
    made.store.close()


async def until(claim: Callable[[], bool]) -> None:
    async with asyncio.timeout(WITHIN_S):
        while not claim():  # noqa: ASYNC110 - what is waited for is in a database
            await asyncio.sleep(0.02)


async def test_a_file_is_told_once_it_is_left_alone(place: Place, tmp_path: Path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "old.csv").write_text("was there")
    trigger = place.trigger("files", folder="inbox", patterns=["*.csv"], settle_s=0.5)
    async with place.watching():
        await place.marked(trigger)
        growing = inbox / "new.csv"
        for _ in range(5):
            with growing.open("a") as file:
                file.write("more\n")
            await asyncio.sleep(0.05)
        (inbox / "other.txt").write_text("not meant")
        await until(lambda: any(event["size"] == 25 for event in place.events(trigger)))
    told = place.rows(trigger)
    assert {json.loads(row.event)["path"] for row in told} == {str(growing)}
    for row in told:
        # On a machine that stands still between two lines it may be told before the last.
        modified = datetime.fromisoformat(json.loads(row.event)["modified"])
        assert (row.received - modified).total_seconds() >= 0.45


async def test_what_happened_to_files_while_nobody_watched_is_told_later_and_nothing_twice(
    place: Place, tmp_path: Path
):
    (tmp_path / "a.txt").write_text("1")
    (tmp_path / "b.txt").write_text("1")
    settings = {"folder": ".", "patterns": ["*.txt"], "settle_s": 0.1, "changes": ["added", "changed", "deleted"]}
    trigger = place.trigger("files", **settings)
    together = place.trigger("files", **settings, together=True)
    async with place.watching():
        await place.marked(trigger)
        await place.marked(together)
    (tmp_path / "a.txt").write_text("22")
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c.txt").write_text("3")
    expected = [("a.txt", "changed"), ("b.txt", "deleted"), ("c.txt", "added")]
    async with place.watching():
        await until(lambda: len(place.events(trigger)) == 3 and len(place.events(together)) == 1)
    async with place.watching():
        (tmp_path / "d.txt").write_text("4")
        await until(lambda: len(place.events(trigger)) == 4 and len(place.events(together)) == 2)
    told = [(event["name"], event["change"]) for event in place.events(trigger)]
    assert sorted(told) == [*expected, ("d.txt", "added")]
    assert [(part["name"], part["change"]) for part in place.events(together)[0]["changes"]] == expected


async def test_a_folder_that_is_not_there_is_said_and_watched_once_it_is(place: Place, tmp_path: Path):
    trigger = place.trigger("files", folder="later", settle_s=0.1, existing=True)
    async with place.watching():
        await until(lambda: "There is no folder" in place.why(trigger))
        (tmp_path / "later").mkdir()
        (tmp_path / "later" / "x").write_text("1")
        await until(lambda: len(place.events(trigger)) == 1)
        await until(lambda: place.why(trigger) == "")


async def test_the_end_of_a_flow_is_told_once_also_of_runs_that_nobody_watched(place: Place):
    from engine.events import model as m

    store = place.store
    before = store.create_run("other-flow")
    store.append(before, [m.RunStarted(run=before), m.RunFinished(run=before)])
    trigger = place.trigger("flow_end", after="other_flow", states=["finished", "failed"])
    async with place.watching():
        await place.marked(trigger)
    runs = [store.create_run("other-flow") for _ in range(3)]
    for run in runs:
        store.append(run, [m.RunStarted(run=run)])
    store.append(runs[0], [m.RunFinished(run=runs[0])])
    store.append(runs[1], [m.RunFailed(run=runs[1], error="no")])
    store.append(runs[2], [m.RunCancelled(run=runs[2])])
    async with place.watching() as watching:
        await until(lambda: len(place.events(trigger)) == 2)
        last = store.create_run("other-flow")
        store.append(last, [m.RunStarted(run=last), m.RunFinished(run=last)])
        watching.run_ended()
        await until(lambda: len(place.events(trigger)) == 3)
    told = [(event["run"], event["state"], event["depth"]) for event in place.events(trigger)]
    assert told == [(runs[0], "finished", 1), (runs[1], "failed", 1), (last, "finished", 1)]


async def test_messages_of_a_stream_are_told_once_and_kept_before_they_are_acknowledged(place: Place, redis: str):
    import redis.asyncio as client

    line: Any = client.from_url(redis)  # pyright: ignore[reportUnknownMemberType]
    await line.xadd("orders", {"data": '{"n": 0}'})
    trigger = place.trigger("redis", server=redis, queue="orders")

    async def groups() -> list[Any]:
        return await line.xinfo_groups("orders")

    async with place.watching():
        await until_true(groups)
        await line.xadd("orders", {"data": '{"n": 1}'})
        await line.xadd("orders", {"a": "x", "b": "2"})
        await until(lambda: len(place.events(trigger)) == 2)
    await line.xadd("orders", {"data": "text"})
    async with place.watching():
        await until(lambda: len(place.events(trigger)) == 3)
    assert [event["message"] for event in place.events(trigger)] == [{"n": 1}, {"a": "x", "b": 2}, "text"]

    async def acknowledged() -> bool:
        return (await groups())[0]["pending"] == 0

    await until_true(acknowledged)
    await line.aclose()


async def test_a_message_of_a_queue_with_an_id_is_told_once_however_often_it_comes(place: Place, rabbitmq: str):
    import aio_pika

    trigger = place.trigger("rabbitmq", server=rabbitmq, queue="orders")
    connection = await aio_pika.connect(rabbitmq)
    async with connection, place.watching():
        channel = await connection.channel()
        await channel.declare_queue("orders", durable=True)
        for body, id in ((b'{"n": 1}', "one"), (b'{"n": 1}', "one"), (b"plain", None), (b"plain", None)):
            await channel.default_exchange.publish(aio_pika.Message(body, message_id=id), routing_key="orders")
        await until(lambda: len(place.events(trigger)) == 3)
        declared = await channel.declare_queue("orders", durable=True)
        await until(lambda: declared.declaration_result.message_count == 0)
    assert [event["message"] for event in place.events(trigger)] == [{"n": 1}, "plain", "plain"]


async def test_a_mail_is_told_as_soon_as_it_comes_and_once(place: Place, mailboxes: str):
    import imap_tools

    host, _, port = mailboxes.removeprefix("imap://").partition(":")
    fields = {"host": host, "port": port, "security": "none", "user": "watched", "password": "sesame"}
    place.secrets["box"] = Handed("box", json.dumps(fields), "imap")
    trigger = place.trigger("mail", connection="box")

    def send(subject: str) -> None:
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = "ada@example.org", "watched@example.org", subject
        mail.set_content(f"About {subject}")
        mail.add_attachment(b"1,2", maintype="text", subtype="csv", filename="a.csv")
        with imap_tools.MailBoxUnencrypted(host, int(port)).login("watched", "sesame") as box:
            box.append(mail.as_bytes(), "INBOX", flag_set=[])

    await asyncio.to_thread(send, "before")
    async with place.watching():
        await place.marked(trigger)
        await asyncio.to_thread(send, "first")
        await until(lambda: len(place.events(trigger)) == 1)
    await asyncio.to_thread(send, "second")
    async with place.watching():
        await until(lambda: len(place.events(trigger)) == 2)
    told = place.events(trigger)
    assert [event["subject"] for event in told] == ["first", "second"]
    assert told[0]["from"] == "ada@example.org"
    assert told[0]["text"].strip() == "About first"
    assert told[0]["attachments"] == [{"name": "a.csv", "type": "text/csv", "size": 3}]


async def test_a_server_that_cannot_be_reached_is_said_on_the_trigger(place: Place):
    trigger = place.trigger("redis", server="redis://127.0.0.1:1/0", queue="orders")
    async with place.watching():
        await until(lambda: "Redis does not answer" in place.why(trigger))


async def until_true(claim: Callable[[], Awaitable[Any]]) -> None:
    async with asyncio.timeout(WITHIN_S):
        while not await claim():  # noqa: ASYNC110 - what is waited for is on a server
            await asyncio.sleep(0.02)


async def test_what_swallows_its_cancellation_is_ended_all_the_same(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async def stubborn(watched: Watched) -> None:
        watched.well()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise OSError("the line broke while it was closed") from None

    monkeypatch.setitem(WATCHERS, "files", stubborn)  # pyright: ignore[reportArgumentType]
    place.trigger("files", folder="inbox", patterns=["*.csv"])
    async with asyncio.timeout(WITHIN_S):
        async with place.watching() as watching:
            assert watching.watches()
            await asyncio.sleep(0)
        assert not watching.watches()


async def test_messages_of_a_folder_are_told_once_and_what_a_crash_interrupted_is_told_after_it(
    place: Place, tmp_path: Path
):
    spool = Spool(tmp_path / "queues" / "orders")
    trigger = place.trigger("queue", queue="orders")
    spool.put([b'{"n": 1}', b"plain"])
    # Taken by the very trigger, which died before it was kept.
    assert len(Spool(tmp_path / "queues" / "orders", trigger).take(1)) == 1
    async with place.watching():
        await until(lambda: len(place.events(trigger)) == 2)
        spool.put([b'{"n": 3}'])
        await until(lambda: len(place.events(trigger)) == 3)
        await until(lambda: not list((tmp_path / "queues" / "orders").glob("*/*")))
    assert [event["message"] for event in place.events(trigger)] == [{"n": 1}, "plain", {"n": 3}]
