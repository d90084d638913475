"""Schedules: says what there is today."""

from __future__ import annotations

from nicegui import ui

from studio.context import AppContext
from studio.pages.frame import frame
from studio.pages.parts import Tag


def register(context: AppContext) -> None:
    """Add `/schedules`."""

    @ui.page("/schedules")
    def schedules() -> None:
        with frame(context, "Schedules", here="/schedules"):
            Tag("h1", "Schedules")
            with Tag("section", look="s-empty"):
                Tag("h2", "Treadle cannot start flows by the clock yet")
                Tag("p", "A flow is a plain Prefect flow, so whatever starts Prefect flows or programs can start it:")
                with Tag("ul", look="s-list"):
                    for text, code in (
                        ("From cron, a timer or a script", "treadle run NAME"),
                        ("As a program of its own", "uv run flows/NAME.py"),
                    ):
                        with Tag("li"):
                            Tag("span", text)
                            Tag("code", code)
                Tag("p", "Runs that are started with treadle run show up under Runs.", "s-hint")
