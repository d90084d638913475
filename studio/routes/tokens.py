"""What the forms of the page Access tokens send. A new token's text waits for the page that shows it, once."""

from __future__ import annotations

import asyncio

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

from engine.errors import RequestError, TreadleError
from studio.access.said_once import Said
from studio.access.tokens import TokenBook
from studio.context import AppContext

PATH = "/settings/tokens"
_MOST_FIELDS = 10


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""

    @web.post(PATH, include_in_schema=False)
    async def change(request: Request) -> RedirectResponse:
        form = await request.form(max_files=0, max_fields=_MOST_FIELDS, max_part_size=4096)
        given = {name: value for name, value in form.items() if isinstance(value, str)}
        try:
            said = await asyncio.to_thread(_changed, context.access.tokens, given)
        except TreadleError as error:
            said = Said(f"{error.message} {error.fix}".strip(), is_trouble=True)
        # Back to the page: loading it again sends nothing a second time.
        return RedirectResponse(f"{PATH}?said={context.said.put(said)}", status_code=303)


def _changed(book: TokenBook, given: dict[str, str]) -> Said:
    match given.get("do"):
        case "make":
            days = given.get("days", "").strip()
            if days and not (days.isascii() and days.isdecimal() and len(days) < 6):  # noqa: PLR2004 - digits
                raise RequestError(f"{days[:20]!r} is no number of days.", fix="Leave it empty for no end.")
            token, text = book.make(given.get("name", ""), [given.get("scope", "")], int(days) if days else None)
            return Said(f"Made the token {token.name}. It is shown only now.", token=text)
        case "revoke":
            return Said(f"Revoked {book.revoke(given.get('id', '')).name}.")
        case _:
            raise RequestError("That is nothing that can be done with a token.")
