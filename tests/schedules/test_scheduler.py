"""Each time once: with a clock that the tests set, over a real store; starters fail, schedulers die."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine.errors import EngineUnavailable, InvalidFlow
from engine.schedules.schedule import CatchUp, Overlap, Schedule, row_of
from engine.schedules.scheduler import Scheduler
from engine.schedules.timing import Cron, Interval
from engine.store.schedules import ScheduleTable
from engine.store.store import Store

BEGIN = datetime(2026, 6, 1, 12, tzinfo=UTC)


class Runs:
    """Starts runs that go on until they are told to end; the same time gives the same run, as the engine does it."""

    def __init__(self) -> None:
        self.started: list[datetime] = []
        self.by_time: dict[tuple[str, datetime], str] = {}
        self.going_on: set[str] = set()
        self.stopped: list[str] = []
        self.trouble: Exception | None = None
        self.dies = False

    async def start(self, schedule: Schedule, due: datetime) -> str:
        if self.trouble is not None:
            raise self.trouble
        run = self.by_time.get((schedule.id, due))
        if run is None:
            run = self.by_time[schedule.id, due] = f"run-{len(self.started)}"
            self.started.append(due)
            self.going_on.add(run)
        if self.dies:
            raise SystemError("killed after the run was made and before that was noted")
        return run

    def goes_on(self, run: str) -> bool:
        return run in self.going_on

    async def stop(self, run: str) -> None:
        self.stopped.append(run)
        self.going_on.discard(run)


class World:
    def __init__(self, path: Path) -> None:
        self.store = Store.open(f"sqlite:///{path / 'store.db'}")
        self.table = ScheduleTable(self.store.database)
        self.runs = Runs()
        self.now = BEGIN
        self.scheduler = self.engine()

    def engine(self) -> Scheduler:
        """One more engine, as after a kill of the last."""
        return Scheduler(self.table, self.runs, lambda: self.now)

    def add(self, timing: Cron | Interval, *, catch_up: CatchUp = "one", overlap: Overlap = "queue") -> None:
        schedule = Schedule(
            id="s", name="s", flow="f", active=True, timing=timing, catch_up=catch_up, overlap=overlap,
            upto=self.now, created=self.now, changed=self.now,
        )  # fmt: skip
        self.table.add(row_of(schedule))
        self.scheduler.refresh()

    def at(self, seconds: float, *, end_runs: bool = True) -> list[datetime]:
        """Let it be so much after the beginning; the times that were started by then."""
        if end_runs:
            self.runs.going_on.clear()
        self.now = BEGIN + timedelta(seconds=seconds)
        asyncio.run(self.scheduler.turn())
        return self.runs.started

    @property
    def states(self) -> list[tuple[int, str]]:
        past = self.table.past("s", limit=1000)
        return [(int((p.occurrence.due - BEGIN).total_seconds()), p.occurrence.state) for p in reversed(past)]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.store.close()


def every(seconds: float) -> Interval:
    return Interval(seconds=seconds, anchor=BEGIN)


def after(*seconds: float) -> list[datetime]:
    return [BEGIN + timedelta(seconds=each) for each in seconds]


def test_each_time_starts_one_run_however_often_it_is_looked(world: World):
    world.add(every(10))
    for second in range(35):
        world.at(second)
    assert world.runs.started == after(10, 20, 30)
    assert world.states == [(10, "started"), (20, "started"), (30, "started")]


def test_an_engine_that_dies_between_the_run_and_its_note_starts_no_second_one(world: World):
    world.add(every(10))
    world.runs.dies = True
    with pytest.raises(SystemError):
        world.at(10)
    assert world.states == [(10, "waiting")]
    world.runs.dies = False
    world.scheduler = world.engine()
    world.at(12)
    assert world.runs.started == after(10)
    assert world.states == [(10, "started")]


def test_two_schedulers_over_one_store_start_each_time_once(world: World):
    world.add(every(10))
    other = world.engine()
    for second in range(0, 60, 5):
        world.at(second)
        asyncio.run(other.turn())
    assert world.runs.started == after(10, 20, 30, 40, 50)


@pytest.mark.parametrize(("policy", "started"), [("skip", [3600]), ("one", [3600]), ("all", range(600, 3601, 600))])
def test_times_that_passed_while_no_engine_was_there(world: World, policy: CatchUp, started: list[int]):
    world.add(every(600), catch_up=policy)
    world.scheduler = world.engine()
    for _ in range(8):
        world.at(3610)
    assert world.runs.started == after(*started)
    assert len(world.states) == 6


def test_skip_leaves_out_a_time_that_is_more_than_a_minute_past(world: World):
    world.add(every(600), catch_up="skip")
    assert world.at(700) == []
    assert world.states == [(600, "missed")]
    assert world.at(1200) == after(1200)


def test_a_clock_that_jumps_an_hour_ahead_and_back_starts_nothing_twice(world: World):
    world.add(every(60))
    for second in (60, 120, 120 + 3600, 180, 240, 3600, 3720, 3780):
        world.at(second)
    assert len(set(world.runs.started)) == len(world.runs.started)
    # Ahead: the newest of the sixty that passed at once. Back: nothing that was due before, until the time is new.
    assert world.runs.started == after(60, 120, 3720, 3780)


def test_a_clock_that_stood_years_ahead_does_not_stop_the_schedule_for_years(world: World):
    world.add(every(60))
    world.at(5 * 365 * 86400)
    world.at(30)
    assert world.at(60)[-1:] == after(60)


def test_summer_time_starts_a_daily_flow_once_on_both_days(world: World):
    world.now = datetime(2026, 3, 28, 12, tzinfo=UTC)
    world.add(Cron(expression="30 2 * * *", timezone="Europe/Berlin"))
    begin = (world.now - BEGIN).total_seconds()
    for quarter in range(4 * 48):
        world.at(begin + quarter * 900)
    assert [f"{due:%d %H:%M}" for due in world.runs.started] == ["29 01:00", "30 00:30"]


def test_a_time_waits_for_the_end_of_the_run_before(world: World):
    world.add(every(10), overlap="queue")
    world.at(10)
    world.at(20, end_runs=False)
    world.at(30, end_runs=False)
    assert world.runs.started == after(10)
    world.at(31)
    world.at(32)
    assert world.runs.started == after(10, 20, 30)


def test_a_time_is_left_out_while_the_run_before_goes_on(world: World):
    world.add(every(10), overlap="skip")
    world.at(10)
    world.at(20, end_runs=False)
    world.at(30)
    assert world.runs.started == after(10, 30)
    assert world.states[1] == (20, "skipped")


def test_a_new_time_stops_the_run_before(world: World):
    world.add(every(10), overlap="cancel")
    world.at(10)
    world.at(20, end_runs=False)
    world.at(20, end_runs=False)
    assert (world.runs.stopped, world.runs.started) == (["run-0"], after(10, 20))


def test_a_flow_that_cannot_start_is_noted_with_the_reason_and_the_next_time_comes(world: World):
    world.add(every(10))
    world.runs.trouble = InvalidFlow("“a” has no input.", fix="Connect it.")
    world.at(10)
    world.runs.trouble = None
    world.at(20)
    assert world.states == [(10, "failed"), (20, "started")]
    assert world.table.past("s")[-1].occurrence.why == "“a” has no input. Connect it."


def test_a_time_waits_while_nothing_can_be_started(world: World):
    world.add(every(600))
    world.runs.trouble = EngineUnavailable("Prefect's server is away.")
    world.at(600)
    assert world.states == [(600, "waiting")]
    world.runs.trouble = None
    assert world.at(605) == after(600)


def test_a_paused_schedule_starts_nothing_and_one_that_goes_on_does_not_make_up_for_it(world: World):
    world.add(every(10), catch_up="all")
    world.table.change("s", active=False)
    world.scheduler.refresh()
    world.at(50)
    world.table.change("s", active=True, upto=world.now)
    world.scheduler.refresh()
    assert world.at(60) == after(60)


def test_the_next_turn_is_when_something_is_due(world: World):
    pauses: Callable[[], float] = lambda: asyncio.run(world.scheduler.turn())  # noqa: E731
    assert pauses() == 5.0
    assert not world.scheduler.has_active
    world.add(every(3))
    assert pauses() == 3.0
    assert world.scheduler.has_active
