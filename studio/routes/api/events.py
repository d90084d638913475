"""Events of runs as they happen: `GET /api/runs/{id}/events` (server-sent events) and the websocket `/api/events`."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import FastAPI, Header, Query, WebSocket, WebSocketDisconnect
from fastapi.responses import Response, StreamingResponse

from engine.errors import EngineUnavailable, RequestError, TreadleError, UnknownName
from engine.events.states import run_has_ended
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.heartbeat import BEAT_S, with_heartbeat
from studio.routes.api.topics import Topics, starts
from studio.run_feeds import RunEvent, RunFeeds

_logger = logging.getLogger(__name__)

LARGEST_NUMBER = 2**53
NORMAL, REFUSED, TRY_AGAIN = 1000, 1008, 1013
"""Codes with which a websocket is closed."""
TRY_AGAIN_S = 2.0

_STREAM: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}, "description": "Events as they happen."},
    204: {"description": "The run has ended, and all its events were told."},
}


def register(web: FastAPI, context: AppContext) -> None:
    """Add both."""
    feeds = context.sessions.surroundings.feeds

    @web.get(
        "/api/runs/{id}/events",
        tags=["runs"],
        responses=PROBLEMS | _STREAM,
        response_class=StreamingResponse,
        summary="The events of a run, as they happen",
    )
    async def events(
        id: str,
        after: Annotated[int, Query(ge=0, le=LARGEST_NUMBER, description="Go on after this number.")] = 0,
        last_event_id: Annotated[str | None, Header(description="As `after`, sent by browsers by themselves.")] = None,
    ) -> Response:
        """Server-sent events: `id` is the number of the event in the run, `data` its JSON. Ends with the run."""
        store = await context.history.store()
        row = await asyncio.to_thread(store.run, id.replace("\0", ""))
        if row is None:
            raise UnknownName(f"There is no run {id}.", fix="See GET /api/runs.")
        if last_event_id and last_event_id.isdecimal() and last_event_id.isascii():
            after = min(int(last_event_id[:15]), LARGEST_NUMBER)
        if run_has_ended(row.state) and after >= row.seq:  # pyright: ignore[reportArgumentType]
            # With this answer a browser asks no more.
            return Response(status_code=204)
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(_told(feeds, id, after), media_type="text/event-stream", headers=headers)

    @web.websocket("/api/events")
    async def topics(socket: WebSocket, topics: str = "", after: str = "") -> None:
        await socket.accept()
        try:
            listener = _Listener(socket, context, Topics.parse(topics), starts(after))
        except RequestError as error:
            await socket.send_json({"problem": {"title": "No such topic", "detail": error.message, "fix": error.fix}})
            await socket.close(REFUSED)
            return
        await listener.serve()


async def _told(feeds: RunFeeds, run: str, after: int) -> AsyncIterator[str | bytes]:
    yield "retry: 2000\n\n"
    try:
        async for batch in with_heartbeat(feeds.follow(run, after), BEAT_S):
            if batch is None:
                yield ": still here\n\n"
            else:
                yield batch.records
    except EngineUnavailable as error:
        # The browser comes back by itself, with the number of the last event that it got.
        _logger.info("events of run %s: %s", run, error.message)
        yield f": {error.message}\n\n"


class _Listener:
    """One websocket that hears topics: each run that it follows is read at the pace at which it takes what is sent."""

    def __init__(self, socket: WebSocket, context: AppContext, topics: Topics, after: dict[str, int]) -> None:
        self._socket = socket
        self._context = context
        self._feeds = context.sessions.surroundings.feeds
        self._topics = topics
        self._after = after
        self._begun = datetime.now(UTC)
        self._sending = asyncio.Lock()
        self._following: dict[str, asyncio.Task[None]] = {}

    async def serve(self) -> None:
        """Until the other side hangs up, or all runs that it has named have ended."""
        told = asyncio.create_task(self._tell_all())
        beating = asyncio.create_task(self._beat())
        hearing = asyncio.create_task(self._hear())
        try:
            await asyncio.wait({told, hearing}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (told, beating, hearing, *self._following.values()):
                task.cancel()
            await asyncio.gather(told, beating, hearing, *self._following.values(), return_exceptions=True)
            with suppress(RuntimeError, WebSocketDisconnect):
                await self._socket.close(NORMAL)

    async def _tell_all(self) -> None:
        for run in self._topics.runs:
            self._follow(run, 0)
        while self._topics.any_run:
            try:
                client = await self._context.engine.client()
                async for news in client.stream("watch_runs"):
                    await self._announced(str(news["run_id"]))
            except EngineUnavailable as error:
                _logger.info("events: %s", error.message)
            await asyncio.sleep(TRY_AGAIN_S)
        await asyncio.gather(*self._following.values())

    async def _announced(self, run: str) -> None:
        """Follow a run that nobody named: whole when it began after us, else from now on."""
        if run in self._following:
            return
        store = await self._context.history.store()
        row = await asyncio.to_thread(store.run, run)
        if row is not None:
            self._follow(run, 0 if row.created >= self._begun else row.seq)

    def _follow(self, run: str, after: int) -> None:
        task = asyncio.create_task(self._tell(run, self._after.get(run, after)))
        self._following[run] = task
        if self._topics.any_run:
            task.add_done_callback(lambda _: self._following.pop(run, None))

    async def _tell(self, run: str, after: int) -> None:
        store = await self._context.history.store()
        if await asyncio.to_thread(store.run, run) is None:
            await self._send({"problem": {"title": "There is no such run", "detail": f"There is no run {run}."}})
            return
        try:
            async for batch in self._feeds.follow(run, after):
                if wanted := [event for event in batch if self._topics.want(run, event.kind)]:
                    await self._send_text(_joined(wanted))
        except TreadleError as error:
            await self._send(
                {"problem": {"title": "The run goes on unseen", "detail": error.message, "fix": error.fix}}
            )
            return
        await self._send({"end": run})

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT_S)
            await self._send({"heartbeat": datetime.now(UTC).isoformat()})

    async def _hear(self) -> None:
        """What the other side says means nothing, but that it is still there."""
        with suppress(WebSocketDisconnect):
            while True:
                await self._socket.receive_text()

    async def _send(self, message: dict[str, Any]) -> None:
        await self._send_text(json.dumps(message))

    async def _send_text(self, text: str) -> None:
        # One at a time; the server makes us wait while the other side reads slowly.
        async with self._sending:
            with suppress(WebSocketDisconnect, RuntimeError):
                await self._socket.send_text(text)


def _joined(events: list[RunEvent]) -> str:
    return f'{{"events": [{", ".join(event.text for event in events)}]}}'
