"""A template as a card, in the gallery and in an empty workspace."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from nicegui import ui

from studio.context import AppContext
from studio.gallery import Template
from studio.pages.parts import Tag, button, picture
from studio.template_data import bring_samples


def template_card(template: Template, address: str, context: AppContext, *, brief: bool = False) -> Tag:
    """A template with its picture, what it does and, unless in brief, what it asks for; a button makes it one's own."""

    async def use() -> None:
        name = await context.library.create_from(template.path)
        await asyncio.to_thread(bring_samples, template.path, context.workspace.root)
        ui.navigate.to(f"/flow/{quote(name)}")

    card = Tag("li", look="s-card", data_testid="template", data_template=template.name)
    with card:
        picture(address, f"Picture of {template.title}")
        with Tag("div", look="s-card-text"):
            Tag("h2", template.title, "s-card-title")
            Tag("p", template.description)
            if template.parameters and not brief:
                with Tag("dl", look="s-parameters", aria_label="Parameters"):
                    for parameter in template.parameters:
                        Tag("dt", parameter.name)
                        Tag("dd", parameter.default or "to be filled in")
            with Tag("div", look="s-card-foot"):
                Tag("span", template.category, "s-chip")
                Tag("span", f"{template.nodes} nodes")
                Tag("span", look="s-grow")
                made = button("Use", sign="plus", look="s-soft", aria_label=f"Use {template.title}")
                made.on("click", use)
    return card
