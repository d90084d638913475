"""The tables of the page of limits: who holds a slot and who waits, what is used up, which hosts are left alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from engine.limits.budget import Used
from engine.settings import BUDGETS
from studio.pages.parts import Tag, button, icon, link
from studio.pages.tables import DEEDS, table
from studio.pages.times import moment
from studio.run_account import used_words

WHOSE = {"run": "Every run", "day": "All runs of a day"}
_BREAKER = {
    "closed": ("finished", "circle-check", "asked again"),
    "half-open": ("retrying", "refresh-cw", "being tried"),
    "open": ("failed", "circle-x", "left alone"),
}


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the buttons do; the texts are those that stand there now."""

    change: Callable[[str, str], None]
    remove: Callable[[str], None]
    budget: Callable[[str, str], None]
    reset: Callable[[str], Awaitable[None]]


class LimitList:
    """Each limit with its holders and its queue, in the order in which they go in; drawn anew where something is new.

    The buttons of a limit stay while runs come and go: who is about to press one must not miss it.
    """

    def __init__(self, deeds: Deeds) -> None:
        self._deeds = deeds
        self._rules: list[tuple[str, str, str]] | None = None
        self._queues: dict[str, tuple[Tag, object]] = {}
        self._place = Tag("section", look="s-section", data_testid="limits")

    def update(self, limits: list[dict[str, Any]]) -> None:
        """Show these."""
        rules = [(row["name"], row["limit"], row["from"]) for row in limits]
        if rules != self._rules:
            self._rules = rules
            self._draw(rules)
        for row in limits:
            place, drawn = self._queues[row["name"]]
            if (now := _timeless(row)) != drawn:
                self._queues[row["name"]] = place, now
                place.clear()
                with place:
                    _draw_queue(row)

    def _draw(self, rules: list[tuple[str, str, str]]) -> None:
        self._place.clear()
        self._queues.clear()
        with self._place:
            Tag("h2", "Limits")
            if not rules:
                Tag("p", "There are none: everything goes on as fast as it can.", "s-hint")
            for name, limit, where in rules:
                with Tag("article", look="s-limit", data_testid="limit", data_name=name):
                    _draw_rule(name, limit, where, self._deeds)
                    self._queues[name] = Tag("div"), None


def _timeless(row: dict[str, Any]) -> object:
    """Who holds and who waits, but not for how long, which grows by itself."""
    return [[{**one, "since_s": 0} for one in row[name]] for name in ("holders", "waiting")]


def _draw_rule(name: str, limit: str, where: str, deeds: Deeds) -> None:
    with Tag("div", look="s-heading"):
        Tag("h3", name)
        Tag("span", limit, "s-chip", data_testid="limit-rule")
        Tag("span", f"from {where}", "s-hint")
        Tag("span", look="s-grow")
        change = button("Change", sign="pencil", look="s-quiet", aria_label=f"Change the limit of {name}")
        change.on("click", lambda: deeds.change(name, limit), args=[])
        remove = button("Remove", sign="trash-2", look="s-quiet", aria_label=f"Remove the limit of {name}")
        remove.on("click", lambda: deeds.remove(name), args=[])


def _draw_queue(row: dict[str, Any]) -> None:
    if not row["holders"] and not row["waiting"]:
        Tag("p", "Nothing holds a slot now.", "s-hint")
        return
    with Tag("ol", look="s-queue"):
        for one in row["holders"]:
            _draw_visitor(one, "running", "circle-play", "holds a slot")
        for one in row["waiting"]:
            ranked = f", priority {one['priority']}" if one["priority"] else ""
            _draw_visitor(one, "waiting", "clock", f"{one['why'] or 'waits'}{ranked}")


def _draw_visitor(one: dict[str, Any], state: str, sign: str, words: str) -> None:
    with Tag("li", data_testid="visitor", data_state=state):
        with Tag("span", look="s-state", data_state=state):
            icon(sign)
            Tag("span", words)
        with Tag("span"):
            Tag("span", f"{one['node'] or 'a node'} of ")
            link(f"run {one['run'][-6:]}", f"/runs/{one['run']}", look="s-link")
        moment(datetime.now(UTC) - timedelta(seconds=one["since_s"]))


def draw_budgets(spending: dict[str, Any], deeds: Deeds) -> None:
    """What the workspace allows, and what has been used up today."""
    with Tag("section", look="s-section", data_testid="budgets"):
        Tag("h2", "Budgets")
        with table("Budgets", "For", "May use up", DEEDS):
            for name in BUDGETS:
                _draw_budget(name, spending["budgets"].get(name, ""), deeds)
        used = used_words(Used(**spending["together"]))
        Tag("h3", "Used today (UTC)", "s-used")
        Tag("p", used or "Nothing that is counted.", "s-hint", data_testid="used-today")
        if len(spending["flows"]) > 1:
            with table("Used today by flow", "Flow", "Used"):
                for flow, of_flow in spending["flows"].items():
                    with Tag("tr"):
                        Tag("td", flow)
                        Tag("td", used_words(Used(**of_flow)) or "nothing that is counted")


def _draw_budget(name: str, budget: str, deeds: Deeds) -> None:
    with Tag("tr", data_testid="budget", data_name=name):
        Tag("td", WHOSE[name])
        Tag("td", budget or "anything")
        with Tag("td", look="s-number"):
            change = button("Change", sign="pencil", look="s-quiet", aria_label=f"Change the budget: {WHOSE[name]}")
            change.on("click", lambda: deeds.budget(name, budget), args=[])


def draw_breakers(breakers: list[dict[str, Any]], deeds: Deeds) -> None:
    """The hosts that have failed lately; the ones that are left alone first."""
    with Tag("section", look="s-section", data_testid="breakers"):
        Tag("h2", "Hosts that failed lately")
        if not breakers:
            Tag("p", "None. A host that fails five times in a row is left alone for a while, in all runs.", "s-hint")
            return
        with table("Hosts that failed lately", "Host", "State", DEEDS):
            for row in breakers:
                _draw_breaker(row, deeds)


def _draw_breaker(row: dict[str, Any], deeds: Deeds) -> None:
    host = row["host"]
    state, sign, words = _BREAKER[row["state"]]
    if row["until"] and row["state"] == "open":
        words += f" until {datetime.fromisoformat(row['until']):%H:%M:%S} UTC"
    with Tag("tr", data_testid="breaker", data_name=host, data_state=row["state"]):
        many = f"{row['failures']} {'failure' if row['failures'] == 1 else 'failures'} in a row"
        with Tag("td"):
            Tag("span", host)
            Tag("p", f"{many}; {row['reason']}" if row["reason"] else many, "s-hint")
        with Tag("td"), Tag("span", look="s-state", data_state=state):
            icon(sign)
            Tag("span", words)
        with Tag("td", look="s-number"):
            reset = button("Ask it again", sign="refresh-cw", look="s-quiet", aria_label=f"Ask {host} again at once")
            reset.on("click", lambda: deeds.reset(host), args=[])
