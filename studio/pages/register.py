"""Adds every page to the application."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import Request
from fastapi.responses import Response
from nicegui import ui

from studio.assets import asset_url
from studio.context import AppContext
from studio.pages import (
    api_docs,
    compare,
    diagnostics,
    editor,
    gallery,
    home,
    inbox,
    limits,
    lost,
    past_canvas,
    run_detail,
    runs,
    schedules,
    secrets,
    tokens,
    triggers,
    workers,
)


def register_pages(context: AppContext, describe: Callable[[], dict[str, Any]]) -> Callable[[Request], Response | None]:
    """Add the pages; `describe` gives the API's description.

    To the head of each comes the design that they share; back comes the page for what is not there.
    """
    # Neither script is deferred: NiceGUI reads the storage at once, and light or dark is chosen before it is painted.
    ui.add_head_html(
        f'<link rel="icon" href="{asset_url("logo.svg")}">'
        f'<script src="{asset_url("storage.js")}"></script>'
        f'<script src="{asset_url("theme.js")}"></script>'
        f'<script src="{asset_url("pages.js")}" defer></script>'
        f'<link rel="stylesheet" href="{asset_url("theme.css")}">'
        f'<link rel="stylesheet" href="{asset_url("pages.css")}">',
        shared=True,
    )
    for page in (home, editor, gallery, inbox, runs, compare, run_detail, past_canvas, schedules, triggers):
        page.register(context)
    for page in (limits, secrets, tokens, diagnostics, workers):
        page.register(context)
    api_docs.register(context, describe)
    return lost.register(context)
