"""Runs of the studio."""

from __future__ import annotations

from nicegui import ui

from studio.context import AppContext
from studio.pages.frame import frame
from studio.pages.parts import Tag


def register(context: AppContext) -> None:
    """Add `/runs`."""

    @ui.page("/runs")
    async def runs() -> None:
        with frame(context, "Runs", here="/runs"):
            Tag("h1", "Runs")
