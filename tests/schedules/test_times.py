"""When timings are due, in words and as typed: summer time, order, and agreement with Prefect."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.errors import RequestError
from engine.schedules.missed import due_between, sort_out
from engine.schedules.schedule import CatchUp
from engine.schedules.times import times_after
from engine.schedules.timing import Cron, Interval, Recurrence, timing_of
from engine.schedules.typed import timing_from_words
from engine.schedules.words import in_words

NEW_YORK = "America/New_York"
SPRING, AUTUMN = datetime(2026, 3, 7, 17, tzinfo=UTC), datetime(2026, 10, 31, 17, tzinfo=UTC)


def local(timing: Cron | Interval | Recurrence, after: datetime, count: int) -> list[str]:
    zone = ZoneInfo(timing.timezone)
    return [f"{due.astimezone(zone):%d %H:%M %Z}" for due in islice(times_after(timing, after), count)]


def typed(text: str, zone: str = NEW_YORK) -> Cron | Interval | Recurrence:
    return timing_from_words(text, zone, datetime(2026, 1, 1, 12, 3, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "spring", "autumn"),
    [
        # The gap is from 2 to 3 on the 8th of March; 1 to 2 comes twice on the 1st of November.
        ("every day at 2:30", ["08 03:00 EDT", "09 02:30 EDT"], ["01 02:30 EST", "02 02:30 EST"]),
        ("every day at 1:30", ["08 01:30 EST", "09 01:30 EDT"], ["01 01:30 EDT", "02 01:30 EST"]),
        ("every 2 days at 2:30", ["08 03:30 EDT", "10 02:30 EDT"], ["01 02:30 EST", "03 02:30 EST"]),
        ("FREQ=DAILY;BYHOUR=2;BYMINUTE=30", ["08 03:30 EDT", "09 02:30 EDT"], ["01 02:30 EST", "02 02:30 EST"]),
        ("FREQ=DAILY;BYHOUR=1;BYMINUTE=30", ["08 01:30 EST", "09 01:30 EDT"], ["01 01:30 EDT", "02 01:30 EST"]),
    ],
)
def test_a_time_of_day_comes_once_a_day_when_the_clocks_change(text: str, spring: list[str], autumn: list[str]):
    timing = typed(text if "FREQ" not in text else f"DTSTART:20260101T000000\nRRULE:{text}")
    assert local(timing, SPRING, 2) == spring
    assert local(timing, AUTUMN, 2) == autumn


@pytest.mark.parametrize("text", ["30 * * * *", "DTSTART:20260101T003000\nRRULE:FREQ=HOURLY"])
def test_what_is_due_every_hour_is_due_in_both_doubled_hours_and_never_in_the_gap(text: str):
    timing = typed(text)
    assert local(timing, datetime(2026, 3, 8, 5, tzinfo=UTC), 3) == ["08 00:30 EST", "08 01:30 EST", "08 03:30 EDT"]
    assert local(timing, datetime(2026, 11, 1, 5, tzinfo=UTC), 3) == ["01 01:30 EDT", "01 01:30 EST", "01 02:30 EST"]


ZONES = st.sampled_from(["UTC", NEW_YORK, "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata"])
CRONS = st.builds(
    lambda minute, hour, day, month, week, zone: Cron(
        expression=f"{minute} {hour} {day} {month} {week}", timezone=zone
    ),
    st.sampled_from(["0", "30", "*/7", "5,35", "*"]),
    st.sampled_from(["*", "2", "1-3", "*/6"]),
    st.sampled_from(["*", "1", "1,15", "31"]),
    st.sampled_from(["*", "3", "10-11"]),
    st.sampled_from(["*", "0", "1-5", "6"]),
    ZONES,
)
INTERVALS = st.builds(
    lambda seconds, zone: Interval(seconds=seconds, anchor=datetime(2026, 1, 1, 1, 30, tzinfo=UTC), timezone=zone),
    st.sampled_from([1.0, 7.0, 90.0, 3600.0, 5000.0, 86400.0, 3 * 86400.0]),
    ZONES,
)
RULES = st.builds(
    lambda rule, zone: Recurrence(rule=f"DTSTART:20260101T013000\nRRULE:{rule}", timezone=zone),
    st.sampled_from(
        ["FREQ=HOURLY", "FREQ=MINUTELY;INTERVAL=17", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SU,MO", "FREQ=MONTHLY"]
    ),
    ZONES,
)
CHANGES = [
    datetime(2026, 3, 8, 7, tzinfo=UTC),
    datetime(2026, 11, 1, 6, tzinfo=UTC),
    datetime(2026, 4, 4, 15, tzinfo=UTC),
]
MOMENTS = st.builds(
    # Around changes of the clock, where things go wrong, and anywhere in the year.
    lambda change, minutes, days: change + timedelta(minutes=minutes, days=days),
    st.sampled_from(CHANGES),
    st.integers(-300, 300),
    st.sampled_from([0, 0, 0, 17, 100]),
)


@given(st.one_of(CRONS, INTERVALS, RULES), MOMENTS)
@example(Cron(expression="30 2 * * *", timezone=NEW_YORK), datetime(2026, 3, 8, 7, 0, tzinfo=UTC))
def test_times_rise_and_do_not_depend_on_where_one_begins_to_count(
    timing: Cron | Interval | Recurrence, after: datetime
):
    times = list(islice(times_after(timing, after), 12))
    assert all(first < second for first, second in pairwise([after, *times]))
    for index, begin in enumerate(times[:-4]):
        assert list(islice(times_after(timing, begin), 3)) == times[index + 1 : index + 4]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("every 5 minutes", "Every 5 minutes"),
        ("hourly", "Every hour"),
        ("weekdays at 9", f"At 09:00 on Monday through Friday ({NEW_YORK})"),
        ("every Monday and Thursday at 6 pm", f"At 18:00 on Monday and Thursday ({NEW_YORK})"),
        (
            "on the 1st and 15th of every month at noon",
            f"At 12:00 on the first and the 15th day of every month ({NEW_YORK})",
        ),
        ("every month on the last day at 23:30", f"At 23:30 on the last day of every month ({NEW_YORK})"),
        ("Monday to Friday at 7 and 19", f"At 07:00 and 19:00 on Monday through Friday ({NEW_YORK})"),
        ("every other week at noon", f"Every 2 weeks at 12:00 ({NEW_YORK})"),
        ("0 9 * * 1-5", f"At 09:00 on Monday through Friday ({NEW_YORK})"),
        ("@daily", f"At 00:00 every day ({NEW_YORK})"),
        ("FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=17;BYMINUTE=0", f"Every month on the last Friday at 17:00 ({NEW_YORK})"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=8;BYMINUTE=5", f"Every weekday at 08:05 ({NEW_YORK})"),
    ],
)
def test_what_is_typed_is_said_in_words(text: str, words: str):
    assert in_words(typed(text)) == words


@pytest.mark.parametrize(
    "text",
    ["", "soon", "every blue moon", "61 * * * *", "* * * *", "0 0 30 2 *", "every day at 25:00", "FREQ=SECONDLY",
     "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYHOUR=x", "every day at 9 and 17:30", "RRULE:FREQ=", "at",
     "1 " * 300, "every 99999999 weeks", "FREQ=" + "X" * 3000],
)  # fmt: skip
def test_what_is_not_understood_is_refused_with_what_to_write(text: str):
    with pytest.raises(RequestError) as refused:
        typed(text)
    assert refused.value.fix


def test_a_zone_that_is_none_is_refused():
    with pytest.raises(RequestError, match="no time zone 'Mars/Base'"):
        timing_of({"kind": "cron", "expression": "0 9 * * *", "timezone": "Mars/Base"})


def test_a_rule_ends_when_it_says_so():
    timing = typed("DTSTART:20260101T090000\nRRULE:FREQ=DAILY;COUNT=2")
    assert local(timing, datetime(2025, 12, 1, tzinfo=UTC), 5) == ["01 09:00 EST", "02 09:00 EST"]
    until = typed("DTSTART:20260101T090000\nRRULE:FREQ=DAILY;UNTIL=20260102T140000Z")
    assert local(until, datetime(2025, 12, 1, tzinfo=UTC), 5) == ["01 09:00 EST", "02 09:00 EST"]


NOW = datetime(2026, 6, 1, 12, 0, 5, tzinfo=UTC)
MINUTES = Interval(seconds=60, anchor=datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("away_s", "skip", "one", "every"), [(3, 1, 1, 1), (90, 1, 1, 2), (3600, 1, 1, 60), (7200, 1, 1, 100)]
)
def test_what_was_missed_is_started_as_the_policy_says(away_s: int, skip: int, one: int, every: int):
    times = due_between(MINUTES, NOW - timedelta(seconds=away_s + 3), NOW)
    policies: tuple[tuple[CatchUp, int], ...] = (("skip", skip), ("one", one), ("all", every))
    for policy, started in policies:
        start, missed = sort_out(times, NOW, policy)
        assert len(start) == started
        assert [*missed, *start] == times


def test_a_daily_time_that_is_hours_past_is_left_out_by_skip_and_made_up_for_by_one():
    times = due_between(Cron(expression="0 9 * * *"), NOW - timedelta(days=3), NOW)
    assert [len(times), len(sort_out(times, NOW, "skip")[0]), len(sort_out(times, NOW, "one")[0])] == [3, 0, 1]


def test_years_of_missed_seconds_are_no_work():
    seconds = Interval(seconds=1, anchor=datetime(2020, 1, 1, tzinfo=UTC))
    times = due_between(seconds, datetime(2024, 1, 1, tzinfo=UTC), NOW)
    assert (times[-1], len(times)) == (NOW, 500)
