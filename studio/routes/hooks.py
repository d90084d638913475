"""`/hooks/{id}/{secret}`: where other programs call a webhook. It is answered when what came is kept for good."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

from engine.errors import RequestError, TreadleError, UnknownName, WorkspaceError
from engine.triggers.event import call_event
from engine.triggers.kinds import WebhookSettings, read_settings
from engine.triggers.mapping import worked_out
from engine.triggers.signing import Call, WrongSignature, verify
from studio.context import AppContext
from studio.routes.problem_json import problem, problem_of
from studio.routes.run_results import RunResults
from studio.vault import in_vault

if TYPE_CHECKING:
    from engine.store.deliveries import Taken

PATH = "/hooks/{id}/{secret}"
METHODS = ["POST", "PUT", "GET"]
BODY_WITHIN_S = 20.0
"""A sender that drips its body holds a connection this long at most."""
SECRET_FRESH_S = 2.0
LONGEST_KEY = 500
_RETRY_S = "30"
_IDS = {"stripe": "id", "slack": "event_id"}
"""Where a body says which event it is: sent once more, it has another signature."""


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""
    hooks = _Hooks(context)

    @web.api_route(PATH, methods=METHODS, include_in_schema=False)
    async def call(id: str, secret: str, request: Request) -> Response:
        return await hooks.answer(id, secret, request)


class _Hooks:
    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._results = RunResults(context)
        self._secrets: dict[str, tuple[float, str]] = {}

    async def answer(self, id: str, secret: str, request: Request) -> Response:
        """Look at the call, keep it, and say so."""
        trigger = await self._context.triggers.at_address("webhook", id, secret)
        if trigger is None:
            return problem(404, "There is no such thing", "Nothing listens at this address.")
        settings = read_settings("webhook", trigger.settings)
        if not isinstance(settings, WebhookSettings):
            raise TypeError(f"{type(settings)} are the settings of a webhook")
        if request.method not in settings.methods:
            return problem(405, "Not in this way", f"Call it with {' or '.join(settings.methods)}.")
        try:
            return await self._kept(id, settings, request)
        except WrongSignature as error:
            return problem(401, "It is not signed as it should be", error.message, error.fix)
        except RequestError as error:
            return problem_of(error)

    async def _kept(self, id: str, settings: WebhookSettings, request: Request) -> Response:
        body = await _body(request, settings.largest)
        if body is None:
            return problem(413, "That is too much at once", f"Send up to {settings.largest} bytes.")
        headers = _headers(request)
        signed = ""
        if settings.signing != "none":
            signed = await self._secret(settings.secret)
        once = verify(settings.signing, signed, Call(headers, body), settings.window_s, time.time())
        event = call_event(request.method, headers, request.url.query, body)
        if settings.signing == "slack" and isinstance(event["body"], dict) and "challenge" in event["body"]:
            # How Slack asks whether the address is ours; the signature was right.
            return JSONResponse({"challenge": event["body"]["challenge"]})
        taken = await self._taken(id, settings, event, _told_apart(settings, event) or once)
        if taken.refused is not None:
            return _refused(taken.refused)
        if settings.answer == "result" and taken.state in {"accepted", "started", "dead"}:
            return await self._results.answer(taken, settings.wait_s)
        told = {"delivery": taken.id, "state": taken.state, "repeated": taken.repeated}
        return JSONResponse(told, status_code=200 if taken.repeated else 202)

    async def _taken(self, id: str, settings: WebhookSettings, event: dict[str, Any], once: str | None) -> Taken:
        from engine.store.deliveries import NewDelivery

        text = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
        return await self._context.triggers.intake.take(
            NewDelivery(id, text, once=once, most_waiting=settings.most_waiting)
        )

    async def _secret(self, name: str) -> str:
        """The signing secret, looked up anew every other second: a rotated one counts at once."""
        at, secret = self._secrets.get(name, (0.0, ""))
        if time.monotonic() - at < SECRET_FRESH_S:
            return secret
        try:
            handed = await in_vault(self._context, lambda vault: vault.hand(name, connection=False))
        except TreadleError as error:
            raise WorkspaceError("The signature cannot be looked at: the secret is out of reach.") from error
        if handed is None:
            raise UnknownName("The signature cannot be looked at: the secret is gone.", fix="Store it again.")
        self._secrets[name] = (time.monotonic(), handed.value)
        return handed.value


def _told_apart(settings: WebhookSettings, event: dict[str, Any]) -> str | None:
    """What tells this call from others: what the trigger or the sender's protocol says.

    Of a signed call only the body counts: anybody who repeats it could write other headers.
    """
    is_signed = settings.signing != "none"
    if settings.key.strip():
        value = worked_out(settings.key, {**event, "headers": {}, "query": {}} if is_signed else event)
        return None if value is None else f"key {json.dumps(value)[:LONGEST_KEY]}"
    if not is_signed:
        key = event["headers"].get("idempotency-key", "")
        return f"header {key[:LONGEST_KEY]}" if key else None
    body = event["body"]
    if (field := _IDS.get(settings.signing)) and isinstance(body, dict) and isinstance(body.get(field), str):  # pyright: ignore[reportUnknownMemberType]
        return f"{settings.signing} {body[field][:LONGEST_KEY]}"
    return None


def _refused(why: str) -> Response:
    if why == "gone":
        return problem(404, "There is no such thing", "Nothing listens at this address.")
    said = "It is paused." if why == "paused" else "Too much waits already."
    answer = problem(503 if why == "paused" else 429, "Not now", said, f"Send it again in {_RETRY_S} s.")
    answer.headers["Retry-After"] = _RETRY_S
    return answer


def _headers(request: Request) -> dict[str, str]:
    """Headers by their name in lower case; those that came twice in one."""
    found: dict[str, str] = {}
    for name, text in request.headers.items():
        found[name] = f"{found[name]}, {text}" if name in found else text
    return found


async def _body(request: Request, largest: int) -> bytes | None:
    """The body, or None for one that is too long. Raises RequestError for one that does not come to an end."""
    parts: list[bytes] = []
    length = 0
    try:
        async with asyncio.timeout(BODY_WITHIN_S):
            async for part in request.stream():
                length += len(part)
                if length > largest:
                    return None
                parts.append(part)
    except TimeoutError as error:
        raise RequestError("The call did not come to an end.", fix="Send it at once.") from error
    return b"".join(parts)
