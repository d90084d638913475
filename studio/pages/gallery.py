"""Gallery of the studio."""

from __future__ import annotations

from nicegui import ui

from studio.context import AppContext
from studio.pages.frame import frame
from studio.pages.parts import Tag


def register(context: AppContext) -> None:
    """Add `/templates`."""

    @ui.page("/templates")
    async def gallery() -> None:
        with frame(context, "Gallery", here="/templates"):
            Tag("h1", "Gallery")
