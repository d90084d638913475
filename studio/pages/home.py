"""Home: the flows of the workspace, and what ran lately."""

from __future__ import annotations

from nicegui import ui

from studio.context import AppContext
from studio.pages.frame import frame
from studio.pages.parts import Tag


def register(context: AppContext) -> None:
    """Add `/`."""

    @ui.page("/")
    async def home() -> None:
        with frame(context, "Flows", here="/"):
            Tag("h1", "Flows")
