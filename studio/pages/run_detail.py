"""One run: its nodes, times, values and log."""

from __future__ import annotations

from nicegui import ui

from studio.context import AppContext
from studio.pages.frame import frame
from studio.pages.parts import Tag


def register(context: AppContext) -> None:
    """Add `/runs/{id}`."""

    @ui.page("/runs/{id}")
    async def run_detail(id: str) -> None:
        with frame(context, "Run", here="/runs"):
            Tag("h1", id)
