"""What narrows a list of runs down: flow, state, who started them, since when, and words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from engine.store.run_filter import RunFilter
from studio.pages.parts import Tag, icon, live_input
from studio.pages.select import chooser
from studio.run_words import STARTED_BY

STATES: dict[str, tuple[str, ...]] = {
    "": (),
    "finished": ("finished",),
    "failed": ("failed", "crashed"),
    "cancelled": ("cancelled",),
    "open": ("queued", "running"),
    "waiting": ("waiting",),
}
_STATE_CHOICES = (
    ("", "Every state"),
    ("open", "Going on"),
    ("waiting", "Waiting for people"),
    ("finished", "Finished"),
    ("failed", "Failed or crashed"),
    ("cancelled", "Stopped"),
)
_TIMES = (("", "Any time"), ("1", "Last 24 hours"), ("7", "Last 7 days"), ("30", "Last 30 days"))
_MOST_DAYS = 36_500


def first_filter(flow: str, state: str, by: str, days: str, text: str) -> RunFilter:
    """What the address of the page asks for; what it says in vain is left out."""
    return RunFilter(flow=flow, states=STATES.get(state, ()), started_by=by, since=_since(days), text=text.strip())


class RunFilters:
    """The controls above the list; `tell` gets every new filter."""

    def __init__(self, wanted: RunFilter, flows: list[str], tell: Callable[[RunFilter], Awaitable[None]]) -> None:
        self.wanted = wanted
        self._tell = tell
        names = flows if not wanted.flow or wanted.flow in flows else [wanted.flow, *flows]
        state = next((name for name, states in STATES.items() if states == wanted.states), "")
        with Tag("div", look="s-filters", role="search", aria_label="Runs"):
            with Tag("div", look="s-search"):
                icon("search")
                live_input(
                    self._search,
                    type="search",
                    value=wanted.text,
                    placeholder="Flow, id, error or parameter",
                    aria_label="Search runs",
                    data_testid="run-search",
                )
            chooser("Flow", [("", "Every flow"), *((name, name) for name in names)], wanted.flow, self._flow)
            chooser("State", _STATE_CHOICES, state, self._state, data_testid="run-state-filter")
            origins = [("", "Started by anything"), *((name, f"From {words}") for name, words in STARTED_BY.items())]
            chooser("Started from", origins, wanted.started_by, self._by)
            chooser("Since", _TIMES, "", self._days)

    async def _search(self, text: str) -> None:
        await self._become(replace(self.wanted, text=text.strip()))

    async def _flow(self, flow: str) -> None:
        await self._become(replace(self.wanted, flow=flow))

    async def _state(self, state: str) -> None:
        await self._become(replace(self.wanted, states=STATES.get(state, ())))

    async def _by(self, by: str) -> None:
        await self._become(replace(self.wanted, started_by=by))

    async def _days(self, days: str) -> None:
        await self._become(replace(self.wanted, since=_since(days)))

    async def _become(self, wanted: RunFilter) -> None:
        self.wanted = wanted
        await self._tell(wanted)


def _since(days: str) -> datetime | None:
    if not days.isascii() or not days.isdigit() or not 0 < int(days) <= _MOST_DAYS:
        return None
    return datetime.now(UTC) - timedelta(days=int(days))
