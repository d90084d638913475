"""`/forms/{id}/{secret}`: a form that anybody fills in who knows its address, and what becomes of it."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from engine.errors import TreadleError, UnknownName
from engine.triggers.kinds import FormSettings, read_settings
from studio.assets import asset_url
from studio.context import AppContext
from studio.routes.public.fields import FormField, form_fields
from studio.routes.public.sent_form import checked, kept, read_form
from studio.routes.run_results import RunResults
from studio.run_words import STATE_WORDS

if TYPE_CHECKING:
    from engine.store.trigger_tables import TriggerRow

_logger = logging.getLogger(__name__)

PATH = "/forms/{id}/{secret}"
LOOK_AGAIN_S = 2
_NOT_NOW = {"paused": "This form is closed for now.", "full": "Too many wait already. Try again in a while."}


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""
    pages = _Pages(context)

    @web.get(PATH, include_in_schema=False)
    async def show(id: str, secret: str) -> Response:
        return await pages.show(id, secret)

    @web.post(PATH, include_in_schema=False)
    async def send(id: str, secret: str, request: Request) -> Response:
        return await pages.send(id, secret, request)

    @web.get(f"{PATH}/{{delivery}}", include_in_schema=False)
    async def sent(id: str, secret: str, delivery: str) -> Response:
        return await pages.sent(id, secret, delivery)


class _Pages:
    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._results = RunResults(context)
        self._environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
        )
        self._environment.globals["asset_url"] = asset_url

    async def show(self, id: str, secret: str) -> Response:
        """The empty form."""
        found = await self._found(id, secret)
        if found is None:
            return self._gone()
        trigger, settings = found
        if trigger.state in {"paused", "stopped"}:
            return self._message(settings, trigger, _NOT_NOW["paused"], status=503)
        return self._form(trigger, settings, await self._fields(trigger, settings, None), secrets.token_urlsafe(16))

    async def send(self, id: str, secret: str, request: Request) -> Response:
        """Keep what was filled in, or say what is wrong with it."""
        from engine.store.deliveries import NewDelivery

        found = await self._found(id, secret)
        if found is None:
            return self._gone()
        trigger, settings = found
        sent = await read_form(request)
        fields = checked(await self._fields(trigger, settings, sent.given), sent, settings.largest)
        if any(field.trouble for field in fields):
            return self._form(trigger, settings, fields, sent.once, status=422)
        try:
            event = {"kind": "form", "fields": await kept(fields, sent, self._context.workspace.root)}
        except OSError as error:
            _logger.warning("a file that was sent to the form %s cannot be kept: %s", id, error)
            return self._message(settings, trigger, "The file cannot be kept. Try again later.", status=503)
        new = NewDelivery(
            id,
            json.dumps(event, ensure_ascii=False),
            once=f"form {sent.once}" if sent.once else None,
            most_waiting=settings.most_waiting,
        )
        taken = await self._context.triggers.intake.take(new)
        if taken.refused is not None:
            return self._message(settings, trigger, _NOT_NOW.get(taken.refused, "This form is gone."), status=503)
        # Loading the page again sends nothing a second time.
        return RedirectResponse(f"/forms/{id}/{secret}/{taken.id}", status_code=303)

    async def sent(self, id: str, secret: str, delivery: str) -> Response:
        """Thanks, and what came of it if the trigger says so."""
        found = await self._found(id, secret)
        if found is None:
            return self._gone()
        trigger, settings = found
        try:
            row = await self._context.triggers.look(lambda book: book.delivery(delivery))
            result = await self._results.now(delivery)
        except UnknownName:
            return self._gone()
        if row.trigger != id:
            return self._gone()
        shows = settings.answer == "result" and row.state in {"accepted", "started"}
        page = self._environment.get_template("sent.html").render(
            title=settings.title or trigger.name,
            thanks=settings.thanks,
            again=f"/forms/{id}/{secret}",
            state=result.state if shows else "",
            words=STATE_WORDS.get(result.state, "waits for its turn") if shows else "",
            refresh=0 if result.over or not shows else LOOK_AGAIN_S,
            outputs=_texts(result.outputs) if shows and result.state == "finished" else [],
        )
        return _page(page)

    async def _found(self, id: str, secret: str) -> tuple[TriggerRow, FormSettings] | None:
        trigger = await self._context.triggers.at_address("form", id, secret)
        settings = read_settings("form", trigger.settings) if trigger is not None else None
        return (trigger, settings) if trigger is not None and isinstance(settings, FormSettings) else None

    async def _fields(
        self, trigger: TriggerRow, settings: FormSettings, given: Mapping[str, str] | None
    ) -> list[FormField]:
        try:
            flow, source = await self._context.triggers.flow_of(trigger.flow)
        except TreadleError:
            # Somebody is at work on the flow; it is no stranger's business how.
            return []
        return await asyncio.to_thread(form_fields, flow.parameters, source, settings.fields, given)

    def _form(
        self, trigger: TriggerRow, settings: FormSettings, fields: list[FormField], once: str, *, status: int = 200
    ) -> Response:
        page = self._environment.get_template("form.html").render(
            title=settings.title or trigger.name, words=settings.words, fields=fields, once=once
        )
        return _page(page, status)

    def _message(self, settings: FormSettings, trigger: TriggerRow, words: str, *, status: int) -> Response:
        return self._plain(settings.title or trigger.name, words, status)

    def _gone(self) -> Response:
        return self._plain("There is no such page", "Look whether the address is whole.", 404)

    def _plain(self, title: str, words: str, status: int) -> Response:
        return _page(self._environment.get_template("message.html").render(title=title, words=words), status)


def _page(text: str, status: int = 200) -> Response:
    return HTMLResponse(text, status, headers={"Cache-Control": "no-store"})


def _texts(outputs: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, str]]:
    """What the flow returns as texts, by node and port."""
    found: list[tuple[str, str]] = []
    for node, ports in outputs.items():
        for port, value in ports.items():
            name = node if len(ports) == 1 else f"{node}.{port}"
            found.append((name.replace("_", " "), value if isinstance(value, str) else json.dumps(value, indent=2)))
    return found
