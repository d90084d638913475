"""`/answer/{token}`: one person answers one question, once, without a sign-in. Plain HTML without scripts.

Looking does not use the link up: programs that read mail open what they find in it. The answer does.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from engine.errors import AnswerRefused, RequestError, TreadleError
from engine.runs.outcome import shown
from studio.access.limits import Attempts
from studio.assets import asset_url
from studio.context import AppContext

if TYPE_CHECKING:
    from engine.store.answer_links import AnswerLink
    from engine.store.people import StoredQuestion
    from engine.store.store import Store

GONE, TOO_MANY, REFUSED, WRONG, AWAY = 404, 429, 409, 400, 503
MOST_FIELDS = 200
_LONGEST_PREVIEW = 20_000
_NOT_HERE = "This link does not work: it was used, has expired, or was never made."
_INPUTS = {"number": "number", "integer": "number", "date": "date", "time": "datetime-local"}


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""
    links = _Links(context)

    @web.get("/answer/{token}", include_in_schema=False)
    async def show(request: Request, token: str) -> Response:
        there = await links.find(request, token)
        return there if isinstance(there, Response) else await links.form(there)

    @web.post("/answer/{token}", include_in_schema=False)
    async def answer(request: Request, token: str) -> Response:
        there = await links.find(request, token)
        if isinstance(there, Response):
            return there
        form = await request.form(max_files=0, max_fields=MOST_FIELDS)
        return await links.take(there, token, {name: str(value) for name, value in form.items()})


@dataclass(frozen=True, slots=True)
class _There:
    """A link that works, and what it is for."""

    store: Store
    link: AnswerLink
    question: StoredQuestion


class _Links:
    """What the two routes do."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._attempts = Attempts(each=20, all_together=200)
        self._pages = Environment(
            loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
        )
        self._pages.globals["asset_url"] = asset_url

    async def find(self, request: Request, token: str) -> _There | Response:
        """What a link is for, or the page that says why it does not work. Who guesses has to wait."""
        from engine.store import answer_links

        address = request.client.host if request.client else ""
        if wait_s := self._attempts.wait_s(address):
            return self._page(TOO_MANY, said=f"Too many links that do not work. Try again in {wait_s} seconds.")
        store = await self._context.history.store()
        link = await asyncio.to_thread(answer_links.find, store.database, token)
        question = await asyncio.to_thread(store.question, link.question) if link is not None else None
        if link is None or question is None:
            self._attempts.note_failure(address)
            return self._page(GONE, said=_NOT_HERE)
        over = _over(link, question)
        return _There(store, link, question) if over is None else self._page(GONE, said=over)

    async def form(self, there: _There, status: int = 200, **told: Any) -> Response:
        """The page with the form."""
        preview = await asyncio.to_thread(_preview, there.store, there.question)
        return self._page(status, question=there.question, link=there.link, preview=preview, **told)

    async def take(self, there: _There, token: str, typed: dict[str, str]) -> Response:
        """Hand an answer on; a link whose answer is not taken works again."""
        from engine.store import answer_links

        database = there.store.database
        if not await asyncio.to_thread(answer_links.use, database, token):
            return self._page(GONE, said=_NOT_HERE)
        try:
            client = await self._context.engine.client()
            taken = await client.call("answer_question", **_request(there.question, there.link, typed))
        except TreadleError as error:
            await asyncio.to_thread(answer_links.give_back, database, token)
            said = f"{error.message} {error.fix}".strip()
            if isinstance(error, AnswerRefused):
                return self._page(REFUSED, said=said)
            status = WRONG if isinstance(error, RequestError) else AWAY
            return await self.form(there, status, trouble=said, typed=typed)
        return self._page(said=f"Thank you, {there.link.who}. Your answer was taken. {taken['left']}".strip())

    def _page(self, status: int = 200, **told: Any) -> Response:
        texts = dict.fromkeys(("preview", "trouble", "said"), "")
        nothing: dict[str, Any] = {"question": None, "link": None, "typed": {}, "inputs": _INPUTS, **texts}
        # Not "no-referrer": a browser then says of the answer that it comes from nowhere, and it would be refused.
        headers = {"Cache-Control": "no-store", "Referrer-Policy": "same-origin"}
        text = self._pages.get_template("answer_link.html").render(nothing | told)
        return HTMLResponse(text, status_code=status, headers=headers)


def _request(question: StoredQuestion, link: AnswerLink, typed: dict[str, str]) -> dict[str, Any]:
    if question.asked.asks == "approve":
        value: dict[str, Any] = {"approved": {"yes": True, "no": False}.get(typed.get("decision", ""))}
    else:
        value = {field.name: typed.get(f"field.{field.name}", "") for field in question.asked.fields}
    return {
        "question": question.row.id,
        "who": link.who,
        "value": value,
        "comment": typed.get("comment", "")[:5000],
        "payload": typed.get("payload", ""),
        "through": "link",
    }


def _over(link: AnswerLink, question: StoredQuestion) -> str | None:
    """Why nothing can be answered under a link; None when it can."""
    from engine.events.event import now

    if link.used is not None or link.expires <= now():
        return _NOT_HERE
    if question.row.state == "open":
        return None
    return {
        "answered": "This was decided already. Thank you all the same.",
        "expired": "This question has expired.",
        "failed": "This question has expired.",
        "replaced": "What was shown has changed since. You will be asked again.",
    }.get(question.row.state, "The run that asked has ended.")


def _preview(store: Store, question: StoredQuestion) -> Any:
    """What is shown, as text or as a table: nothing of it is loaded from elsewhere."""
    row = store.previews([question.asked.shown]).get(question.asked.shown) if question.asked.shown else None
    if row is None:
        return ""
    preview = shown(row.codec, row.inline, json.loads(row.preview) if row.preview else None)
    match preview:
        case {"type": "table", "columns": [*_], "rows": [*_]}:
            return preview
        case str():
            return _shortened(preview)
        case _:
            return _shortened(json.dumps(preview, indent=2, ensure_ascii=False, default=str))


def _shortened(text: str) -> str:
    """A text that the page has room for; who is to approve it is told that there is more."""
    if len(text) <= _LONGEST_PREVIEW:
        return text
    left = f"{len(text) - _LONGEST_PREVIEW:,} more characters"
    return f"{text[:_LONGEST_PREVIEW]}\n\n… {left}: the whole of it is in the inbox of the studio."
