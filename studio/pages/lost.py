"""What is shown for a page that is not there, and for one that could not be made."""

from __future__ import annotations

import difflib
import logging
from collections.abc import Callable
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import Response

from engine.errors import RequestError, UnknownName
from studio.context import AppContext
from studio.nicegui_setup import answer_with_status, when_a_page_fails
from studio.pages.frame import frame
from studio.pages.parts import Tag, link
from studio.routes.problem_json import not_found

NOT_FOUND = 404

_logger = logging.getLogger(__name__)


def register(context: AppContext) -> Callable[[Request], Response | None]:
    """Add the page for failures; the page for what is not there is returned, NiceGUI takes it when it is set up."""

    def failed(error: Exception) -> None:
        _logger.error("A page could not be made", exc_info=error)
        with frame(context, "Something went wrong", here=""), Tag("section", look="s-empty", role="alert"):
            Tag("h1", "This page could not be shown")
            Tag("p", "That is a fault of Treadle. What you were working on is kept on the server.")
            Tag("p", "The studio's log says what happened: .treadle/logs/studio.log", "s-hint")
            with Tag("div"):
                link("All flows", "/", look="s-button s-primary")

    def lost(request: Request) -> Response | None:
        if "text/html" not in request.headers.get("accept", ""):
            return not_found("There is no such path.", "See /api/openapi.json.")
        answer_with_status(NOT_FOUND)
        with frame(context, "Not found", here=""), Tag("section", look="s-empty"):
            Tag("h1", "There is no such page")
            Tag("p", "The address may be mistyped, or what it led to has been renamed or deleted.")
            with Tag("div"):
                link("All flows", "/", look="s-button s-primary")
        return None

    when_a_page_fails(failed)
    return lost


def no_flow(context: AppContext, name: str, error: RequestError) -> None:
    """Show why a flow cannot be opened, and where a person may have wanted to go."""
    answer_with_status(NOT_FOUND)
    with frame(context, "Not found", here="/"), Tag("section", look="s-empty"):
        if isinstance(error, UnknownName):
            Tag("h1", f"There is no flow called “{name}”")
            Tag("p", "It may have been renamed or deleted since, or the address is mistyped.")
            _draw_near(difflib.get_close_matches(name, context.workspace.flow_names(), n=3))
        else:
            Tag("h1", f"“{name}” cannot be opened")
            Tag("p", error.message)
            Tag("p", error.fix)
        with Tag("div", look="s-ways"):
            link("All flows", "/", look="s-button s-primary")
            link("Start from a template", "/templates", look="s-button")


def _draw_near(names: list[str]) -> None:
    if not names:
        return
    with Tag("p"):
        Tag("span", "Did you mean ")
        for name in names:
            link(name, f"/flow/{quote(name)}", look="s-near")
        Tag("span", "?")
