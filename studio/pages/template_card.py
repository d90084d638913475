"""A template as a card, in the gallery and in an empty workspace."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import quote

from studio.context import AppContext
from studio.pages.card_menu import card_menu, menu_download, menu_item
from studio.pages.parts import Tag, button, leads_away, picture
from studio.pages.values_dialog import ask_for_values
from studio.run_words import duration
from studio.templates.gallery import Template
from studio.templates.samples import bring_samples


def template_card(
    template: Template,
    address: str,
    context: AppContext,
    *,
    brief: bool = False,
    remove: Callable[[Template], Awaitable[None]] | None = None,
) -> Tag:
    """A template with its picture, what it does and, unless in brief, what it asks for and what else can be done."""

    async def use(values: Mapping[str, str] | None = None) -> str:
        name = await context.library.create_from(template.path, values=values or {})
        await asyncio.to_thread(bring_samples, template.path, context.workspace.root)
        return f"/flow/{quote(name)}"

    card = Tag("li", look="s-card", data_testid="template", data_template=template.name)
    with card:
        picture(address, f"Picture of {template.title}")
        with Tag("div", look="s-card-text"):
            Tag("h2", template.title, "s-card-title")
            Tag("p", template.description)
            if not brief:
                _draw_needs(template)
            with Tag("div", look="s-card-foot"):
                Tag("span", template.category, "s-chip")
                Tag("span", f"{template.nodes} nodes")
                if template.about.seconds:
                    Tag("span", f"about {duration(template.about.seconds)}")
                Tag("span", look="s-grow")
                if not brief:
                    with card_menu(template.title, f"menu-{template.name}"):
                        if template.parameters:
                            item = menu_item("Use with other values", "square-pen")
                            item.on("click", lambda: ask_for_values(template, use), args=[])
                        menu_download("Download to share", f"/download/templates/{quote(template.name)}.treadle.zip")
                        if template.own and remove is not None:
                            away = menu_item("Remove", "trash-2", look="s-danger")
                            away.on("click", lambda: remove(template), args=[])
                leads_away(button("Use", sign="plus", look="s-soft", aria_label=f"Use {template.title}"), use)
    return card


def _draw_needs(template: Template) -> None:
    with Tag("dl", look="s-parameters", aria_label="Parameters and needs"):
        for parameter in template.parameters:
            Tag("dt", parameter.name)
            Tag("dd", parameter.default or "to be filled in")
    for words, things in (("Needs", template.about.needs), ("Can use", template.about.may_use)):
        if things:
            Tag("p", f"{words} {'; '.join(things)}.", "s-hint")
