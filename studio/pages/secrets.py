"""`/settings/secrets`: what secrets there are, and forms to store, replace, bind and delete them.

The forms are plain HTML and go to `studio.routes.secrets`: what is typed into them never passes through this page.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from fastapi import Request

from engine.errors import TreadleError
from engine.secrets.kinds import KINDS, ConnectionKind
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, link
from studio.pages.settings import settings_places
from studio.pages.tables import table
from studio.routes.secrets import PATH, said_before
from studio.vault import in_vault

if TYPE_CHECKING:
    from engine.secrets.vault import SecretFacts

_HOSTS = "api.example.org, *.example.org, localhost:8000"


def register(context: AppContext) -> None:
    """Add the page."""

    @page(PATH)
    async def secrets(request: Request, kind: str = "") -> None:
        with frame(context, "Secrets", here=PATH):
            Tag("h1", "Secrets")
            settings_places(PATH)
            Tag(
                "p",
                "A flow holds the name of a secret. The value is sealed here, handed to a node when it runs, and sent "
                "to the hosts that it is bound to. It is never shown again.",
                "s-hint",
            )
            is_trouble, said = said_before(request.cookies)
            if said:
                Tag("p", said, "s-trouble" if is_trouble else "s-hint", role="alert" if is_trouble else "status",
                    data_testid="said")  # fmt: skip
            try:
                found = await in_vault(context, lambda vault: vault.all())
            except TreadleError as error:
                Tag("p", f"{error.message} {error.fix}".strip(), "s-trouble", role="alert")
                return
            _table(found)
            _new(KINDS.get(kind))


def _table(found: list[SecretFacts]) -> None:
    if not found:
        Tag("p", "There are none yet.", "s-hint")
        return
    with table("Secrets", "Name", "Kind", "May be sent to", "Version", "Last used", box="s-section"):
        for facts in found:
            _row(facts)
    for facts in found:
        _changes(facts)


def _row(facts: SecretFacts) -> None:
    with Tag("tr", data_testid="secret", data_name=facts.name):
        Tag("th", facts.name, scope="row")
        Tag("td", KINDS[facts.kind].title if facts.kind in KINDS else "Secret")
        Tag("td", ", ".join(facts.hosts) or "no host yet")
        Tag("td", f"{facts.version}, {_day(facts.changed)}")
        Tag("td", _day(facts.used) if facts.used else "never")


def _changes(facts: SecretFacts) -> None:
    with Tag("details", look="s-changes", data_testid="change-secret", data_name=facts.name):
        Tag("summary", f"Change {facts.name}")
        with _form("rotate", facts.name):
            _value_fields(facts.name, KINDS.get(facts.kind), replaces=True)
            button("Replace", type="submit")
        with _form("bind", facts.name):
            _field(f"hosts-{facts.name}", "hosts", "Hosts", value=" ".join(facts.hosts), placeholder=_HOSTS)
            button("Bind", type="submit")
        with _form("delete", facts.name):
            button(f"Delete {facts.name}", look="s-danger", type="submit")


def _new(kind: ConnectionKind | None) -> None:
    with Tag("section", look="s-section"):
        Tag("h2", f"New connection: {kind.title}" if kind else "New secret")
        with Tag("nav", look="s-facts", aria_label="What to store", data_choices=""):
            link("Secret", PATH, aria_current=None if kind else "page")
            for each in KINDS.values():
                link(each.title, f"{PATH}?kind={each.name}", aria_current="page" if each is kind else None)
        with _form("store", ""):
            _field("new-name", "name", "Name", required="", maxlength="64", pattern="[A-Za-z0-9][A-Za-z0-9_\\-]*")
            _value_fields("new", kind, replaces=False)
            _field("new-hosts", "hosts", "Hosts that it may be sent to", placeholder=_HOSTS)
            button("Store", look="s-primary", type="submit", data_testid="store-secret")


@contextmanager
def _form(do: str, name: str) -> Iterator[None]:
    with Tag("form", look="s-secret", method="post", action=PATH, autocomplete="off"):
        Tag("input", type="hidden", name_="do", value=do)
        if name:
            Tag("input", type="hidden", name_="name", value=name)
        yield


def _value_fields(key: str, kind: ConnectionKind | None, *, replaces: bool) -> None:
    if kind is None:
        with Tag("div", look="s-field"):
            Tag("label", "New value" if replaces else "Value", for_=f"value-{key}")
            # A text area takes keys of several lines; the style hides what is typed.
            Tag("textarea", look="s-input s-unseen", id=f"value-{key}", name_="value", required="", rows="2",
                autocomplete="off", spellcheck="false")  # fmt: skip
        return
    Tag("input", type="hidden", name_="kind", value=kind.name)
    for field in kind.fields:
        id, name = f"{field.name}-{key}", f"field.{field.name}"
        if field.choices:
            with Tag("div", look="s-field"):
                Tag("label", field.title, for_=id)
                with Tag("select", look="s-input", id=id, name_=name):
                    for choice in ("", *field.choices) if replaces else field.choices:
                        Tag("option", choice or "as before", value=choice)
            continue
        needed = "" if field.required and not replaces else None
        hint = "as before" if replaces else field.default
        _field(id, name, field.title, type="password" if field.hidden else "text", required=needed, placeholder=hint)


def _field(id: str, name: str, title: str, **attributes: str | None) -> None:
    with Tag("div", look="s-field"):
        Tag("label", title, for_=id)
        made = {"type": "text", "autocomplete": "off", "spellcheck": "false", **attributes}
        Tag("input", "", "s-input", id=id, name_=name, **made)


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
