"""The version that a run ran: its text, and what is different in the flow today."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from engine.errors import TreadleError
from engine.python.files import read_text
from engine.python.read import read_flow
from studio.context import AppContext
from studio.pages.parts import Tag, button, link
from studio.run_compare.values import unified
from studio.run_history import RunRecord
from studio.sessions.node_difference import flow_difference

LONGEST_SHOWN = 60_000


def draw_version(context: AppContext, record: RunRecord, file: str) -> None:
    """The section; the texts are looked up when they are asked for."""
    version = record.version
    if version is None:
        return
    with Tag("section", look="s-section", id="version"):
        Tag("h2", f"Version {version.number}")
        with Tag("div", look="s-actions s-left"):
            show = button("Show its Python", sign="file-code")
            compare = button("Compare with the flow as it is now", data_testid="version-difference")
            if not file:
                compare.set("hidden", "")
        place = Tag("div")

        async def show_source() -> None:
            place.clear()
            with place:
                Tag("pre", version.source[:LONGEST_SHOWN], tabindex="0")

        async def show_difference() -> None:
            place.clear()
            try:
                now = await asyncio.to_thread(read_text, context.workspace.flow_path(file))
                before = await asyncio.to_thread(context.run_actions.flow_of, version)
                after = await asyncio.to_thread(read_flow, now, context.catalogue(), path=file)
            except TreadleError as error:
                with place:
                    Tag("p", f"{error.message} {error.fix}".strip(), "s-trouble", role="alert")
                return
            with place:
                draw_difference(flow_difference(before, after), version.source, now)
                link("Open the flow", f"/flow/{quote(file)}", look="s-button")

        show.on("click", show_source, args=[])
        compare.on("click", show_difference, args=[])


def draw_difference(found: dict[str, Any], before: str, after: str) -> None:
    """Nodes that came, went and changed, then the lines of the text."""
    if before == after:
        Tag("p", "Nothing is different.", data_testid="no-difference")
        return
    with Tag("ul", look="s-list s-difference"):
        for name in found["added"]:
            Tag("li", f"+ {name} came", data_sort="added")
        for name in found["removed"]:
            Tag("li", f"\N{MINUS SIGN} {name} went", data_sort="removed")
        for change in found["changed"]:
            for what in change["what"]:
                words = f"{what['before'] or 'nothing'} → {what['after'] or 'nothing'}"
                with Tag("li", data_sort="changed"):
                    Tag("b", f"± {change['node']}.{what['port']} ")
                    Tag("span", words)
    draw_lines(unified(before, after))


def draw_lines(lines: Sequence[str]) -> None:
    """A unified diff."""
    with Tag("pre", look="s-diff", tabindex="0"):
        for line in lines[:2000]:
            sort = {"+": "added", "-": "removed", "@": "place"}.get(line[:1])
            Tag("span", f"{line}\n", data_sort=sort)
