"""`/chats/{id}/{secret}`: a conversation with a flow, for who knows its address; answers are shown as they grow."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from fastapi import FastAPI
from fastapi.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import BaseModel, ConfigDict, Field

from engine.errors import EngineUnavailable, UnknownName
from engine.triggers.kinds import ChatSettings, read_settings
from studio.assets import asset_url
from studio.context import AppContext
from studio.routes.problem_json import not_found, problem
from studio.routes.public.growing import GrowingText
from studio.routes.run_results import Result, RunResults

if TYPE_CHECKING:
    from engine.store.trigger_tables import TriggerRow

PATH = "/chats/{id}/{secret}"
PATIENCE_S = 3600.0
LOOK_S = 0.1
_LONGEST = 20_000


class Said(BaseModel):
    """One message of a conversation."""

    model_config = ConfigDict(extra="forbid")
    role: Literal["user", "assistant"]
    text: str = Field(max_length=200_000)


class ChatMessage(BaseModel):
    """What somebody writes, with what was said before."""

    model_config = ConfigDict(extra="forbid")
    message: str = Field(min_length=1, max_length=_LONGEST)
    history: list[Said] = Field(default_factory=list[Said], max_length=100)
    once: str = Field(default="", max_length=100)


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""
    pages = _Pages(context)

    @web.get(PATH, include_in_schema=False)
    async def show(id: str, secret: str) -> Response:
        return await pages.show(id, secret)

    @web.post(PATH, include_in_schema=False)
    async def say(id: str, secret: str, body: ChatMessage) -> Response:
        return await pages.say(id, secret, body)

    @web.get(f"{PATH}/{{delivery}}", include_in_schema=False)
    async def answer(id: str, secret: str, delivery: str) -> Response:
        return await pages.answer(id, secret, delivery)


class _Pages:
    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._results = RunResults(context)
        self._environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
        )
        self._environment.globals["asset_url"] = asset_url

    async def show(self, id: str, secret: str) -> Response:
        """The page, without anything said yet."""
        found = await self._found(id, secret)
        if found is None:
            return self._page("message.html", 404, title="There is no such page", words="Is the address whole?")
        trigger, settings = found
        title = settings.title or trigger.name
        if trigger.state in {"paused", "stopped"}:
            return self._page("message.html", 503, title=title, words="Nobody is here for now.")
        return self._page("chat.html", 200, title=title, words=settings.words, greeting=settings.greeting)

    async def say(self, id: str, secret: str, body: ChatMessage) -> Response:
        """Keep a message, which starts a run; the id under which its answer is heard."""
        from engine.store.deliveries import NewDelivery

        found = await self._found(id, secret)
        if found is None:
            return not_found("Nobody listens at this address.")
        _, settings = found
        history = [{"role": one.role, "text": _plain(one.text)} for one in body.history]
        once = f"chat {_plain(body.once)}" if body.once else None
        text = json.dumps({"kind": "chat", "message": _plain(body.message), "history": history})
        taken = await self._context.triggers.intake.take(
            NewDelivery(id, text, once=once, most_waiting=settings.most_waiting)
        )
        if taken.refused is not None:
            return problem(503, "Not now", "Nobody can answer now.", "Try again in a while.")
        return JSONResponse({"delivery": taken.id}, status_code=202)

    async def answer(self, id: str, secret: str, delivery: str) -> Response:
        """The answer as server-sent events: `{"text"}` as it grows, and `{"done", "text"}` or `{"done", "trouble"}`."""
        found = await self._found(id, secret)
        try:
            row = await self._context.triggers.look(lambda book: book.delivery(delivery))
        except UnknownName:
            row = None
        if found is None or row is None or row.trigger != id:
            return not_found("Nothing was said there.")
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._told(delivery), media_type="text/event-stream", headers=headers)

    async def _told(self, delivery: str) -> AsyncIterator[str]:
        give_up = time.monotonic() + PATIENCE_S
        while (result := await self._results.now(delivery)).state == "accepted" and time.monotonic() < give_up:
            yield ": it waits\n\n"
            await asyncio.sleep(LOOK_S)
        if result.run:
            growing = GrowingText(await self._results.returned_nodes(result.run))
            feeds = self._context.sessions.surroundings.feeds
            try:
                async for batch in feeds.follow(result.run, 0):
                    texts = [text for event in batch.events if (text := growing.take(event)) is not None]
                    if texts:
                        yield _record({"text": texts[-1]})
            except EngineUnavailable:
                # The run may have ended all the same: the store says.
                await asyncio.sleep(LOOK_S)
            result = await self._results.now(delivery)
        yield _record(_last(result))

    async def _found(self, id: str, secret: str) -> tuple[TriggerRow, ChatSettings] | None:
        trigger = await self._context.triggers.at_address("chat", id, secret)
        settings = read_settings("chat", trigger.settings) if trigger is not None else None
        return (trigger, settings) if trigger is not None and isinstance(settings, ChatSettings) else None

    def _page(self, template: str, status: int, **words: str) -> Response:
        headers = {"Cache-Control": "no-store"}
        return HTMLResponse(self._environment.get_template(template).render(**words), status, headers=headers)


def _plain(text: str) -> str:
    """A text as a database takes it."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def _record(told: dict[str, Any]) -> str:
    return f"data: {json.dumps(told, ensure_ascii=False)}\n\n"


def _last(result: Result) -> dict[str, Any]:
    """The end of an answer."""
    if result.state != "finished":
        words = {"none": "It was not answered.", "running": "It takes very long.", "accepted": "Nobody had time."}
        return {"done": True, "trouble": words.get(result.state, "Something went wrong.")}
    values = [value for ports in result.outputs.values() for value in ports.values()]
    texts = [value if isinstance(value, str) else json.dumps(value, indent=2) for value in values if value is not None]
    return {"done": True, "text": "\n\n".join(texts)}
