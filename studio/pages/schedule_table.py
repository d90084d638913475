"""Schedules as a table: what they are, when they are next due, how the last run went, and what can be done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from studio.pages.parts import Tag, button, link, state
from studio.pages.tables import DEEDS, table

Do = Callable[[str, dict[str, Any]], Awaitable[None]]

SOON_S = 7 * 86_400
_CAME_TO = {
    "failed": ("failed", "could not start"),
    "skipped": ("skipped", "left out"),
    "missed": ("skipped", "missed"),
    "waiting": ("queued", "waits"),
}


class ScheduleTable:
    """Drawn anew where something about a schedule is new. `do` is told what is to be done with which one."""

    def __init__(self, do: Do) -> None:
        self._do = do
        self._known: dict[str, dict[str, Any]] = {}
        self._rows: dict[str, Tag] = {}
        self._cells: dict[str, tuple[Tag, Tag]] = {}
        self._seen: dict[str, tuple[str, Any]] = {}
        columns = ("Schedule", "When", "Next", "Last", DEEDS)
        self._body = table("Schedules", *columns, box="s-schedules", look="s-schedules-table")

    def update(self, schedules: Sequence[dict[str, Any]]) -> None:
        """Show these."""
        wanted = {each["id"]: each for each in schedules}
        for gone in [id for id in self._rows if id not in wanted]:
            self._rows.pop(gone).delete()
            del self._known[gone], self._seen[gone], self._cells[gone]
        for index, each in enumerate(schedules):
            if each["id"] not in self._rows:
                with self._body:
                    row = self._rows[each["id"]] = Tag("tr", data_testid="schedule-row", data_schedule=each["id"])
                row.move(target_index=index)
            before = self._known.get(each["id"])
            self._known[each["id"]] = each
            # The buttons stay what they are while times pass: who is about to press one must not miss it.
            if before is None or _lasting(before) != _lasting(each):
                self._draw(each)
            self._draw_times(each)

    def _draw(self, told: dict[str, Any]) -> None:
        row = self._rows[told["id"]]
        row.clear()
        row.set("data-active", str(told["active"]).lower())
        with row:
            with Tag("td"):
                Tag("b", told["name"])
                with Tag("p", look="s-hint"):
                    link(told["flow"], f"/flow/{told['flow']}")
                    Tag("span", ", a version that stays" if told["version"] else ", the newest version")
            with Tag("td"):
                Tag("span", told["words"])
                if told["paused_why"]:
                    Tag("p", told["paused_why"], "s-hint")
            self._cells[told["id"]] = Tag("td"), Tag("td")
            with Tag("td"), Tag("div", look="s-row-actions"):
                self._draw_actions(told)

    def _draw_times(self, told: dict[str, Any]) -> None:
        """When it is next due, and what came of the last time."""
        coming, last = self._cells[told["id"]]
        seen = (_until(told), told["last"])
        if self._seen.get(told["id"]) == seen and not _is_empty(coming):
            return
        self._seen[told["id"]] = seen
        coming.clear()
        coming.set("title", "\n".join(moment_in(each, told["timezone"]) for each in told["next"]) or None)
        with coming:
            Tag("span", seen[0])
            if told["next"]:
                Tag("p", moment_in(told["next"][0], told["timezone"]), "s-hint")
        last.clear()
        with last:
            draw_outcome(told["last"])

    def _draw_actions(self, told: dict[str, Any]) -> None:
        pausing = ("pause", "Pause", "pause") if told["active"] else ("resume", "Resume", "play")
        verbs = (
            pausing,
            ("run", "Run now", "circle-play"),
            ("edit", "Change", "pencil"),
            ("delete", "Delete", "trash-2"),
        )
        for verb, words, sign in verbs:
            made = button(
                "",
                sign=sign,
                look="s-quiet",
                title=words,
                aria_label=f"{words}: {told['name']}",
                data_testid=f"schedule-{verb}",
            )
            made.on("click", partial(self._act, verb, told["id"]), args=[])

    async def _act(self, verb: str, id: str) -> None:
        await self._do(verb, self._known[id])


def draw_outcome(past: dict[str, Any] | None) -> None:
    """What came of a time: the state of its run, with a way to it, or why there is none."""
    if past is None:
        Tag("span", "has not run yet", "s-hint")
        return
    name, words = _CAME_TO.get(past["state"], (past["run_state"] or "unknown", ""))
    if past["run_id"]:
        with Tag("a", href=f"/runs/{past['run_id']}", look="s-plain"):
            state(past["run_state"] or name)
    else:
        state(name, words)
    if past["why"]:
        Tag("p", past["why"], "s-hint s-error-line")


def moment_in(moment: str, zone: str) -> str:
    """`Mon 23 Nov, 09:00`, in a time zone; with the year when it is another one, with seconds when there are some."""
    at = datetime.fromisoformat(moment).astimezone(ZoneInfo(zone))
    year = f" {at.year}" if at.year != datetime.now(UTC).year else ""
    return f"{at:%a %-d %b}{year}, {at:%H:%M:%S}" if at.second else f"{at:%a %-d %b}{year}, {at:%H:%M}"


def _lasting(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if name not in {"next", "last"}}


def _is_empty(cell: Tag) -> bool:
    return not list(cell)


def _until(told: dict[str, Any]) -> str:
    if not told["active"]:
        return "paused"
    if not told["next"]:
        return "never again"
    coming = [datetime.fromisoformat(each) for each in told["next"]]
    now = datetime.now(UTC)
    seconds = (next((each for each in coming if each > now), coming[-1]) - now).total_seconds()
    if seconds < 60:  # noqa: PLR2004 - a minute
        return f"in {max(seconds, 0):.0f} s"
    if seconds < 3600:  # noqa: PLR2004 - an hour
        return f"in {seconds / 60:.0f} min"
    hours = seconds / 3600
    return f"in {hours:.0f} h" if hours < 48 else f"in {hours / 24:.0f} days"  # noqa: PLR2004 - two days
