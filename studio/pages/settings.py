"""The places of the settings, at the head of each of their pages."""

from __future__ import annotations

from studio.pages.parts import Tag, link

PLACES = (("Secrets", "/settings/secrets"), ("Access tokens", "/settings/tokens"))


def settings_places(here: str) -> None:
    """The way from one page of settings to the others."""
    with Tag("nav", look="s-facts", aria_label="Settings", data_choices=""):
        for name, path in PLACES:
            link(name, path, aria_current="page" if path == here else None)
