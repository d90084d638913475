"""Two runs side by side: how they ended, how long they took, what they were given, what came out."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.document.value import from_json
from engine.errors import TreadleError
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.compare_values import draw_pair
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, link, nothing, run_state, state
from studio.pages.rerun_dialog import value_text
from studio.pages.run_version import draw_difference
from studio.pages.times import moment
from studio.run_compare.nodes import NodePair, change_words, pairs
from studio.run_history import RunRecord
from studio.run_words import duration
from studio.sessions.node_difference import flow_difference

AT_ONCE = 50


def register(context: AppContext) -> None:
    """Add `/runs/compare`. Before `/runs/{id}`, which would take it for a run."""

    @page("/runs/compare")
    async def compare(a: str = "", b: str = "") -> None:
        with frame(context, "Compare runs", here="/runs"):
            link("Runs", "/runs", look="s-back")
            place = Tag("div")
        await fill(place, lambda: _draw(context, place, a, b))


@dataclass(frozen=True)
class _Both:
    before: RunRecord
    after: RunRecord

    @property
    def records(self) -> tuple[RunRecord, RunRecord]:
        return self.before, self.after


async def _draw(context: AppContext, place: Tag, a: str, b: str) -> None:
    before, after = await context.history.find(a), await context.history.find(b)
    place.clear()
    with place:
        if before is None or after is None:
            words = "One of the two runs is not there. Select two in the list of runs."
            nothing("There is nothing to compare", words)
            return
        both = _Both(before, after)
        names = dict.fromkeys((before.row.flow, after.row.flow))
        with Tag("div", look="s-heading"):
            Tag("h1", " and ".join(names))
            link("Other way round", f"/runs/compare?a={b}&b={a}", look="s-button")
        _draw_heads(both)
        _draw_parameters(both)
        _draw_nodes(context, both)
        await _draw_versions(context, both)


def _draw_heads(both: _Both) -> None:
    with (
        Tag("div", look="s-table-box", tabindex="0", role="region", aria_label="Both runs"),
        Tag("table", look="s-table", data_testid="compare-heads"),
    ):
        with Tag("thead"), Tag("tr"):
            for name in ("Run", "State", "Started", "Took", "Version"):
                Tag("th", name, scope="col")
        with Tag("tbody"):
            for record in both.records:
                with Tag("tr"):
                    with Tag("td"):
                        link(record.row.id[-6:], f"/runs/{record.row.id}")
                    with Tag("td"):
                        run_state(record.row.state)
                    with Tag("td"):
                        moment(record.row.created)
                    with Tag("td"):
                        Tag("span", duration(record.row.duration_s))
                        if record is both.after:
                            change = change_words(both.before.row.duration_s, record.row.duration_s)
                            Tag("span", f" {change}", "s-hint")
                    Tag("td", str(record.version.number) if record.version else "not kept")


def _draw_parameters(both: _Both) -> None:
    before: dict[str, Any] = json.loads(both.before.row.parameters)
    after: dict[str, Any] = json.loads(both.after.row.parameters)
    changed = [name for name in dict.fromkeys((*before, *after)) if before.get(name) != after.get(name)]
    with Tag("section", look="s-section", data_testid="compare-parameters"):
        Tag("h2", "Parameters")
        if not changed:
            Tag("p", "Both were given the same." if before else "None was given to either.", "s-hint")
        with Tag("ul", look="s-list s-difference"):
            for name in changed:
                with Tag("li", data_sort="changed"):
                    Tag("b", f"{name}: ")
                    Tag("span", f"{_given(before, name)} → {_given(after, name)}")


def _given(values: dict[str, Any], name: str) -> str:
    return value_text(from_json(values[name])) if name in values else "its default"


def _draw_nodes(context: AppContext, both: _Both) -> None:
    values = [{name: output.digest for name, output in record.outputs.items()} for record in both.records]
    found = pairs(both.before.view, both.after.view, values[0], values[1])
    different = sum(pair.is_different for pair in found)
    with Tag("section", look="s-section"):
        Tag("h2", "Nodes")
        words = f"{different} of {len(found)} nodes are different." if different else "No node came out differently."
        Tag("p", words, "s-hint", data_testid="compare-count")
        listed = Tag("ol", look="s-nodes", data_testid="compare-nodes")
        more = button("More nodes", look="s-more")
    shown = 0

    def show_more() -> None:
        nonlocal shown
        with listed:
            for pair in found[shown : shown + AT_ONCE]:
                _draw_node(context, pair)
        shown += AT_ONCE
        more.set("hidden", "" if shown >= len(found) else None)

    more.on("click", show_more, args=[])
    show_more()


def _draw_node(context: AppContext, pair: NodePair) -> None:
    with Tag("li", look="s-node", data_node_id=pair.node, data_different="" if pair.is_different else None):
        with Tag("div", look="s-node-line"):
            Tag("h3", pair.node)
            for node in (pair.before, pair.after):
                state(node.state) if node is not None else Tag("span", "not in this run", "s-hint")
            if pair.before is not None and pair.after is not None and (pair.before.duration_s or pair.after.duration_s):
                took = f"{duration(pair.before.duration_s)} → {duration(pair.after.duration_s)}"
                Tag("span", took, "s-number s-hint")
            if not pair.has_other_value:
                Tag("span", "the same value" if all(pair.digests) else "", "s-hint")
                return
            show = button("Show how its value changed", look="s-quiet", data_testid="compare-value")
        place = Tag("div")
    show.on("click", _showing(context, pair, place), args=[])


def _showing(context: AppContext, pair: NodePair, place: Tag) -> Callable[[], Any]:
    async def show() -> None:
        await draw_pair(context, place, pair.digests[0], pair.digests[1])

    return show


async def _draw_versions(context: AppContext, both: _Both) -> None:
    before, after = both.before.version, both.after.version
    with Tag("section", look="s-section", data_testid="compare-versions"):
        Tag("h2", "Version")
        if before is None or after is None:
            Tag("p", "One of the versions is not kept any more.", "s-hint")
            return
        if before.source == after.source:
            Tag("p", "Both ran the same version.", "s-hint")
            return
        try:
            flows = [await asyncio.to_thread(context.run_actions.flow_of, version) for version in (before, after)]
        except TreadleError as error:
            Tag("p", f"{error.message} {error.fix}".strip(), "s-trouble")
            return
        draw_difference(flow_difference(flows[0], flows[1]), before.source, after.source)
