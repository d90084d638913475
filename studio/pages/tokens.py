"""`/settings/tokens`: what tokens programs have, what they may do, and forms to make and revoke them."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime

from engine.errors import TreadleError
from studio.access.said_once import Said
from studio.access.scopes import SCOPES, WORDS
from studio.access.tokens import LONGEST_DAYS, AccessToken
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, link
from studio.pages.settings import settings_places
from studio.pages.tables import DEEDS, table
from studio.routes.tokens import PATH


def register(context: AppContext) -> None:
    """Add the page."""

    @page(PATH)
    async def tokens(said: str = "") -> None:
        with frame(context, "Access tokens", here=PATH):
            Tag("h1", "Access tokens")
            settings_places(PATH)
            with Tag("p", look="s-hint"):
                Tag(
                    "span",
                    "A program shows its token with each request, and may do what the token's scope includes. ",
                )
                link("What programs can ask for", "/api/docs", look="s-link")
            _tell(context.said.take(said))
            try:
                found = await asyncio.to_thread(context.access.tokens.all)
            except TreadleError as error:
                Tag("p", f"{error.message} {error.fix}".strip(), "s-trouble", role="alert")
                return
            _table(found)
            _new()


def _tell(said: Said | None) -> None:
    if said is None:
        return
    look, role = ("s-trouble", "alert") if said.is_trouble else ("s-hint", "status")
    Tag("p", said.words, look, role=role, data_testid="said")
    if said.token:
        with Tag("div", look="s-field"):
            Tag("label", "The new token", for_="new-token")
            Tag("input", "", "s-input s-code", id="new-token", type="text", readonly="", value=said.token,
                autocomplete="off", spellcheck="false", data_testid="new-token")  # fmt: skip
            with Tag("div"):
                button("Copy", sign="copy", data_copy="new-token")


def _table(found: list[AccessToken]) -> None:
    if not found:
        Tag("p", "There are none yet.", "s-hint")
        return
    with table("Access tokens", "Name", "May", "Last used", "Ends", DEEDS, box="s-section"):
        for token in found:
            _row(token)


def _row(token: AccessToken) -> None:
    with Tag("tr", data_testid="token", data_name=token.name):
        Tag("th", token.name, scope="row")
        Tag("td", ", ".join(token.scopes), title="; ".join(WORDS[scope] for scope in token.scopes))
        Tag("td", _day(token.used) if token.used is not None else "never")
        Tag("td", _end(token))
        with Tag("td"), Tag("form", method="post", action=PATH, autocomplete="off"):
            Tag("input", type="hidden", name_="do", value="revoke")
            Tag("input", type="hidden", name_="id", value=token.id)
            button("Revoke", look="s-danger", type="submit", aria_label=f"Revoke {token.name}")


def _new() -> None:
    with Tag("section", look="s-section"):
        Tag("h2", "New token")
        with Tag("form", look="s-secret", method="post", action=PATH, autocomplete="off"):
            Tag("input", type="hidden", name_="do", value="make")
            with Tag("div", look="s-field"):
                Tag("label", "Name", for_="token-name")
                Tag("input", "", "s-input", id="token-name", name_="name", type="text", required="", maxlength="64",
                    autocomplete="off", spellcheck="false", placeholder="ci")  # fmt: skip
            with Tag("div", look="s-field"):
                Tag("label", "It may", for_="token-scope")
                with Tag("select", look="s-input", id="token-scope", name_="scope"):
                    for scope in SCOPES:
                        Tag("option", f"{scope}: {WORDS[scope]}", value=scope)
            with Tag("div", look="s-field"):
                Tag("label", "Days until it ends", for_="token-days")
                Tag("input", "", "s-input", id="token-days", name_="days", type="number", min="1",
                    max=str(LONGEST_DAYS), placeholder="never")  # fmt: skip
            button("Make the token", look="s-primary", type="submit", data_testid="make-token")


def _end(token: AccessToken) -> str:
    if token.expires is None:
        return "never"
    return f"{'ended ' if token.expires < time.time() else ''}{_day(token.expires)}"


def _day(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
