"""How NiceGUI is set up: the few places where its parts without types are touched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, cast

from fastapi import FastAPI, Request
from fastapi.responses import Response
from nicegui import Client, background_tasks, core, ui

RECONNECT_S = 60.0
"""How long the page of a browser that went offline is kept; it comes back where it was, without a reload."""
RESPONSE_S = 60.0
"""How long a page may be made: NiceGUI would show an error after three seconds, too few for a machine that is busy."""
LARGEST_MESSAGE = 1_000_000
"""Bytes of one message from a browser; what is larger comes by HTTP."""


def run_inside(web: FastAPI, lost: Callable[[Request], Response | None]) -> None:
    """Let NiceGUI answer for what the application itself does not know, and `lost` for what NiceGUI does not."""
    engineio = cast("Any", core.sio).eio
    engineio.max_http_buffer_size = LARGEST_MESSAGE
    # Long polling would be a second way in, and browsers have not needed it for years.
    engineio.transports = ["websocket"]
    core.app.config.socket_io_js_transports = ["websocket"]
    # Quasar would show a bar of its own for every request of a page.
    cast("Any", core.app.config).quasar_config["loadingBar"] = {"skipHijack": True}
    cast("Any", ui).run_with(
        web,
        root=lost,
        title="Treadle",
        language="en-US",
        dark=False,
        tailwind=False,
        reconnect_timeout=RECONNECT_S,
        show_welcome_message=False,
        # The studio compresses after it has read the page.
        gzip_middleware_factory=None,
    )


def page(path: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register what makes the page of a path."""
    return ui.page(path, response_timeout=RESPONSE_S, reconnect_timeout=RECONNECT_S)


def when_page_goes(do: Callable[[], None]) -> None:
    """Have something done once the page that is being made is gone for good."""
    cast("Any", ui.context.client).on_delete(do)


def page_root() -> ui.element:
    """The element around all of the current page: what is put there outlives the part that asked for it."""
    return ui.context.client.content


def in_background(work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
    """Start something that ends by itself, or with the studio."""
    return cast("Any", background_tasks).create(work, name=name)


def count_browsers() -> int:
    """How many pages are open in browsers now."""
    return sum(client.has_socket_connection for client in Client.instances.values())


def answer_with_status(status: int) -> None:
    """Let the page that is being made come with another status than 200."""
    ui.context.client.status_code = status


def when_a_page_fails(show: Callable[[Exception], None]) -> None:
    """Have something else shown for a page whose making raised an error."""
    cast("Any", core.app).on_page_exception(show)
