"""What surrounds every page: the bar with the places, the engine's state, and light or dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from nicegui import ui

from studio.assets import asset_url
from studio.context import AppContext
from studio.nicegui_setup import page_root, when_page_goes
from studio.pages.parts import Tag, icon, link

PLACES = (
    ("Flows", "/", "workflow"),
    ("Gallery", "/templates", "layout-grid"),
    ("Inbox", "/inbox", "inbox"),
    ("Runs", "/runs", "history"),
    ("Schedules", "/schedules", "calendar-clock"),
    ("Triggers", "/triggers", "webhook"),
    ("Workers", "/workers", "server"),
)
ENGINE_WORDS = {"starting": "engine starting", "ready": "engine ready", "away": "engine asleep"}


@contextmanager
def frame(context: AppContext, title: str, *, here: str) -> Iterator[Tag]:
    """A page named `title` among the places; `here` is the path of the place that it belongs to."""
    ui.page_title(f"{title} · Treadle")
    page_root().classes("s-page")
    Tag("a", "Skip to the content", "s-skip", href="#content")
    with Tag("header", look="s-bar"):
        with Tag("a", look="s-brand", href="/", aria_label="Treadle, flows"):
            Tag("img", src=asset_url("logo.svg"), alt="", width="22", height="22")
            Tag("span", "Treadle")
        with Tag("nav", look="s-places", aria_label="Places"):
            for name, path, sign in PLACES:
                place = link(name, path, sign=sign, look="s-place", aria_current="page" if path == here else None)
                if path == "/inbox":
                    # Filled in by the page itself: what waits for people is told on every page.
                    with place:
                        Tag("span", look="s-badge", data_inbox_count="", hidden="")
        Tag("span", look="s-grow")
        engine_state(context)
        with Tag("a", look="s-button s-quiet", href="/settings/secrets", title="Secrets and access tokens"):
            icon("key-round")
            Tag("span", "Secrets and access tokens", "s-hidden")
        with Tag("a", look="s-button s-quiet", href="/diagnostics", title="Diagnostics"):
            icon("info")
            Tag("span", "Diagnostics", "s-hidden")
        with Tag("button", look="s-button s-quiet", type="button", data_theme_switch="", title="Light, dark or system"):
            for sign, choice in (("monitor", "system"), ("sun", "light"), ("moon", "dark")):
                icon(sign, f"s-theme-{choice}")
            Tag("span", "Switch between light and dark", "s-hidden")
        if context.access.demands_sign_in:
            with (
                Tag("form", method="post", action="/sign-out"),
                Tag("button", look="s-button s-quiet", type="submit", title="Sign out"),
            ):
                icon("log-out")
                Tag("span", "Sign out", "s-hidden")
    content = Tag("main", look="s-content", id="content", tabindex="-1")
    with content:
        yield content


def engine_state(context: AppContext) -> Tag:
    """The engine's state as a chip that follows it."""
    chip = Tag("span", look="s-chip", role="status", data_testid="engine-state")

    def show() -> None:
        state = context.engine.state
        chip.text = ENGINE_WORDS[state]
        chip.set("data-state", state)
        chip.set("title", context.engine.trouble or None)

    show()
    when_page_goes(context.engine.watch(show))
    return chip
