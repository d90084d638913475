"""Parts of a page that have to be looked up: there at once when that is quick, else announced by their shape."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from engine.errors import TreadleError
from studio.nicegui_setup import in_background
from studio.pages.parts import Tag

PATIENCE_S = 0.25
"""So long a page waits for its parts before it shows their shapes instead."""

_logger = logging.getLogger(__name__)


async def fill(place: Tag, draw: Callable[[], Awaitable[None]], *, shapes: int = 3) -> None:
    """Have `draw` fill a place, now or as soon as it can. What goes wrong is said in that place."""
    with place, Tag("div", look="s-shapes", aria_hidden="true"):
        for _ in range(shapes):
            Tag("div", look="s-skeleton")

    async def work() -> None:
        try:
            await draw()
        except TreadleError as error:
            _say(place, error.message, error.fix)
        except Exception:
            _logger.exception("A part of a page could not be drawn")
            _say(place, "This could not be shown.", "The studio's log, .treadle/logs/studio.log, says why.")

    await asyncio.wait({in_background(work(), "fill a part of a page")}, timeout=PATIENCE_S)


def _say(place: Tag, message: str, fix: str) -> None:
    place.clear()
    with place, Tag("section", look="s-empty", role="alert"):
        Tag("h2", message)
        if fix:
            Tag("p", fix)
