"""What is shown for a page that is not there, and for one that could not be made."""

from __future__ import annotations

import logging
from collections.abc import Callable

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from studio.context import AppContext
from studio.nicegui_setup import answer_with_status, when_a_page_fails
from studio.pages.frame import frame
from studio.pages.parts import Tag, link

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
            return JSONResponse({"error": {"message": "There is no such path."}}, status_code=NOT_FOUND)
        answer_with_status(NOT_FOUND)
        with frame(context, "Not found", here=""), Tag("section", look="s-empty"):
            Tag("h1", "There is no such page")
            Tag("p", "The address may be mistyped, or what it led to has been renamed or deleted.")
            with Tag("div"):
                link("All flows", "/", look="s-button s-primary")
        return None

    when_a_page_fails(failed)
    return lost
