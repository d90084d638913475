"""The page of a past run on the canvas."""

from __future__ import annotations

from nicegui import ui

from engine.errors import TreadleError
from studio.context import AppContext
from studio.elements.flow_editor import FlowEditor
from studio.nicegui_setup import answer_with_status, page
from studio.pages.editor import editor_style
from studio.pages.frame import frame
from studio.pages.parts import Tag, link
from studio.sessions.past_flow import PastFlow

NOT_FOUND = 404


def register(context: AppContext) -> None:
    """Add `/runs/{id}/canvas`."""

    async def open_past(run: str) -> PastFlow:
        return await PastFlow.open(run, context.sessions, context.run_actions)

    def looked(run: str) -> None:
        """Nothing is kept of a look at a past run."""

    @page("/runs/{id}/canvas")
    async def past_canvas(id: str) -> None:
        try:
            past = await open_past(id)
        except TreadleError as error:
            answer_with_status(NOT_FOUND)
            with frame(context, "Not found", here="/runs"), Tag("section", look="s-empty"):
                Tag("h1", "This run cannot be opened on the canvas")
                Tag("p", f"{error.message} {error.fix}".strip())
                with Tag("div"):
                    link("All runs", "/runs", look="s-button s-primary")
            return
        ui.page_title(f"{past.title} · Treadle")
        ui.add_css(editor_style())
        ui.query(".nicegui-content").style("padding: 0; gap: 0")
        FlowEditor(past, open_past, looked).style("width: 100vw; height: 100dvh")
