"""The section of a run's page about what it used up, and what was undone."""

from __future__ import annotations

from engine.events.fold import RunView
from studio.pages.parts import Tag
from studio.run_account import account


def draw_account(view: RunView) -> None:
    """Nothing for a run that counted nothing."""
    lines = account(view)
    if not lines:
        return
    with Tag("section", look="s-section", data_testid="account"):
        Tag("h2", "Used and undone")
        for line in lines:
            with Tag("p"):
                Tag("strong", line.what)
                Tag("span", f" {'! ' if line.bad else ''}{line.said}")
