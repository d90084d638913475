"""A week of schedules: three days back, today and three ahead, each with its times and what came of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from studio.pages.parts import Tag, live_input
from studio.run_words import MARKS
from studio.schedule_book import ScheduleBook
from studio.timezone_here import is_zone, timezone_here

BACK, AHEAD = 3, 3
MOST_A_DAY = 12
MOST_OF_ONE = 4
"""So many coming times of one schedule are shown of a day; the rest is a number."""
_MARKS = {"failed": "✕", "skipped": "⊘", "missed": "⊘", "waiting": "◌", "coming": "·"}
_WORDS = {
    "failed": "could not start",
    "skipped": "left out",
    "missed": "missed",
    "waiting": "waits",
    "coming": "to come",
}


class ScheduleWeek:
    """In the time zone of the browser, which tells it when the page opens; another one can be typed."""

    def __init__(self, book: ScheduleBook) -> None:
        self._book = book
        self._zone = timezone_here()
        self._names: dict[str, str] = {}
        self._drawn: object = None
        with Tag("section", look="s-section"):
            with Tag("div", look="s-heading"):
                Tag("h2", "Past and coming")
                with Tag("label", look="s-zone"):
                    Tag("span", "Time zone", "s-hint")
                    live_input(
                        self._set_zone, data_timezone="", value=self._zone, maxlength="64", data_testid="week-zone"
                    )
            self._place = Tag("ol", look="s-week", data_testid="schedule-week", aria_label="Days")

    async def update(self, names: dict[str, str]) -> None:
        """Look again; `names` are those of the schedules, by id."""
        self._names = names
        zone = ZoneInfo(self._zone)
        today = datetime.now(zone).date()
        days = [today + timedelta(days=each) for each in range(-BACK, AHEAD + 1)]
        since, until = (
            datetime.combine(day, time(), zone).astimezone(UTC) for day in (days[0], days[-1] + timedelta(1))
        )
        times = [each for each in await self._book.times(since, until) if each["schedule"] in names]
        seen = (
            self._zone,
            today,
            [(each["schedule"], each["due"], each["state"], each.get("run_state")) for each in times],
        )
        if seen != self._drawn:
            self._drawn = seen
            self._draw(days, today, times)

    async def _set_zone(self, zone: str) -> None:
        if is_zone(zone.strip()):
            self._zone = zone.strip()
            await self.update(self._names)

    def _draw(self, days: list[date], today: date, times: list[dict[str, Any]]) -> None:
        by_day: defaultdict[date, list[dict[str, Any]]] = defaultdict(list)
        for each in times:
            by_day[self._local(each).date()].append(each)
        self._place.clear()
        with self._place:
            for day in days:
                with Tag("li", look="s-day", data_today="" if day == today else None):
                    Tag("h3", "Today" if day == today else f"{day:%a %-d %b}")
                    self._draw_day(by_day[day], past=day < today)

    def _draw_day(self, times: list[dict[str, Any]], *, past: bool) -> None:
        if not times:
            Tag("p", "nothing", "s-hint")
            return
        times, left_out = _few_of_each(times)
        # Of a day that is over the last ones say most, of today those around now, of another day the first.
        come = sum(each["state"] != "coming" for each in times)
        first = len(times) - MOST_A_DAY if past else max(0, min(come - MOST_A_DAY // 2, len(times) - MOST_A_DAY))
        shown = times[max(0, first) : max(0, first) + MOST_A_DAY]
        if first > 0:
            Tag("p", f"{first} earlier", "s-hint")
        with Tag("ul", look="s-times"):
            for each in shown:
                self._draw_time(each)
            for schedule, count in left_out.items():
                Tag("li", f"{self._names[schedule]}: {count} more", "s-hint")
        if more := len(times) - max(0, first) - len(shown):
            Tag("p", f"{more} later", "s-hint")

    def _draw_time(self, told: dict[str, Any]) -> None:
        name = str(self._names[told["schedule"]])
        due = self._local(told)
        came_to = str(told.get("run_state") or told["state"])
        words = _WORDS.get(str(told["state"]), came_to)
        run = told.get("run_id")
        with (
            Tag("li", data_state=came_to, title=f"{name}: {words}"),
            Tag("a" if run else "span", href=f"/runs/{run}" if run else None, look="s-time"),
        ):
            Tag("span", _MARKS.get(told["state"], MARKS.get(came_to, "·")), "s-mark", aria_hidden="true")
            Tag("time", f"{due:%H:%M:%S}" if due.second else f"{due:%H:%M}", datetime=told["due"])
            Tag("span", name, "s-cut")
            Tag("span", words, "s-hidden")

    def _local(self, told: dict[str, Any]) -> datetime:
        return datetime.fromisoformat(told["due"]).astimezone(ZoneInfo(self._zone))


def _few_of_each(times: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], Counter[str]]:
    """Leave out most of the coming times of a schedule that is due all day, and say how many those are."""
    seen: Counter[str] = Counter()
    shown: list[dict[str, Any]] = []
    for each in times:
        if each["state"] == "coming":
            seen[each["schedule"]] += 1
        if each["state"] != "coming" or seen[each["schedule"]] <= MOST_OF_ONE:
            shown.append(each)
    return shown, Counter({id: count - MOST_OF_ONE for id, count in seen.items() if count > MOST_OF_ONE})
