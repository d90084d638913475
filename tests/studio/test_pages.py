"""Pages without a browser: what a person sees and does on them, through NiceGUI's simulated user."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nicegui.testing import User, user_simulation
from nicegui.testing.user_interaction import UserInteraction

from engine.document.value import Code, Value
from engine.events.model import NodeFinished, NodeLogged, NodeOutput, NodeStarted, RunFinished, RunQueued, RunStarted
from engine.schedules.schedule import Schedule, row_of
from engine.schedules.typed import timing_from_words
from engine.store.schedules import ScheduleTable
from engine.workspace import Workspace
from studio.access.address import Address
from studio.app import make_context
from studio.context import AppContext
from studio.pages.parts import Tag
from studio.pages.register import register_pages
from studio.pages.rerun_dialog import value_text
from tests.repo.files import ROOT
from tests.studio.conftest import node_roots

PATIENCE = 300
"""Looks, a tenth of a second apart: a busy machine is no failure."""


@pytest.fixture
def context(tmp_path: Path) -> AppContext:
    (tmp_path / "flows").mkdir()
    return make_context(Workspace(tmp_path.resolve()), node_roots, Address())


@pytest.fixture
async def user(context: AppContext) -> AsyncIterator[User]:
    async with user_simulation() as simulated:
        register_pages(context, dict)
        yield simulated
        await context.history.close()


def keep(context: AppContext, *names: str) -> None:
    for name in names:
        shutil.copy(ROOT / "flows" / f"{name}.py", context.workspace.root / "flows")


def tagged(user: User, test_id: str) -> list[Tag]:
    """The elements of the page that have that test handle."""
    assert user.client
    elements = user.client.elements.values()
    return [one for one in elements if isinstance(one, Tag) and one.props.get("data-testid") == test_id]


def looking_like(user: User, look: str) -> list[Tag]:
    assert user.client
    return [one for one in user.client.elements.values() if isinstance(one, Tag) and look in one.classes]


def words_of(element: Tag) -> list[str]:
    return [one.text for one in element.descendants(include_self=True) if isinstance(one, Tag)]


async def finished_run(context: AppContext) -> str:
    store = await context.history.store()
    run = store.create_run("first-steps")
    store.append(
        run,
        [
            RunQueued(run=run),
            RunStarted(run=run),
            NodeStarted(run=run, node="week", why="it has never run"),
            NodeLogged(run=run, node="week", message="counting days"),
            NodeOutput(run=run, node="week", digest="0" * 40, inline='"seven days"'),
            NodeFinished(run=run, node="week", duration_s=0.25),
            RunFinished(run=run, duration_s=1.5),
        ],
    )
    return run


async def test_home_shows_every_flow_with_how_it_ran_last(user: User, context: AppContext):
    keep(context, "first_steps", "clean_csv")
    await finished_run(context)
    await user.open("/")

    await user.should_see("first-steps", retries=PATIENCE)
    await user.should_see("clean-csv", retries=PATIENCE)
    await user.should_see("finished", retries=PATIENCE)
    await user.should_see("Recent runs", retries=PATIENCE)
    assert {card.props["data-flow"] for card in tagged(user, "flow")} == {"first_steps", "clean_csv"}


async def test_home_without_a_flow_offers_templates(user: User):
    await user.open("/")
    await user.should_see("Draw your first flow", retries=PATIENCE)
    assert len(tagged(user, "template")) == 3


async def test_a_file_that_does_not_read_is_listed_with_why(user: User, context: AppContext):
    (context.workspace.root / "flows" / "broken.py").write_text("def (:\n", "utf-8")
    await user.open("/")
    await user.should_see("broken", retries=PATIENCE)
    (card,) = tagged(user, "flow")
    assert any("line 1" in text for text in words_of(card))


async def test_the_gallery_is_searched_by_words_and_by_category(user: User):
    await user.open("/templates")
    await user.should_see("Repository pulse", retries=PATIENCE)

    def shown() -> set[str]:
        return {str(card.props["data-template"]) for card in tagged(user, "template") if "hidden" not in card.props}

    everything = shown()
    (web,) = (one for one in looking_like(user, "s-choice") if "Web" in words_of(one))
    UserInteraction(user, {web}, None).click()
    assert shown() == {"page-digest", "price-watch", "site-health"} < everything

    (search,) = looking_like(user, "s-input")
    UserInteraction(user, {search}, None).trigger("live", {"detail": "csv"})
    assert shown() == set()
    await user.should_see("No template has all of these words.", retries=PATIENCE)


async def test_a_run_is_told_with_its_nodes_values_and_log(user: User, context: AppContext):
    run = await finished_run(context)
    await user.open(f"/runs/{run}")

    for words in ("first-steps", "finished", "week", "it has never run", "seven days", "counting days", "took 1.5 s"):
        await user.should_see(words, retries=PATIENCE)


async def test_a_run_that_is_not_there_is_said_to_be_none(user: User):
    await user.open("/runs/nothing")
    await user.should_see("There is no such run", retries=PATIENCE)


async def test_runs_are_listed_and_an_empty_list_says_how_to_begin(user: User, context: AppContext):
    await user.open("/runs")
    await user.should_see("Nothing has run yet", retries=PATIENCE)

    await finished_run(context)
    await user.open("/runs")
    await user.should_see("first-steps", retries=PATIENCE)
    assert len(tagged(user, "run-row")) == 1


async def test_schedules_teach_what_can_be_typed_and_then_show_what_there_is(user: User, context: AppContext):
    await user.open("/schedules")
    await user.should_see("No flow starts by the clock yet", retries=PATIENCE)
    await user.should_see("weekdays at 9", retries=PATIENCE)

    store = await context.history.store()
    now = datetime.now(UTC)
    timing = timing_from_words("every day at 2:30", "Europe/Berlin", now)
    schedule = Schedule(
        id="s", name="nightly", flow="a-flow", active=True, timing=timing, upto=now, created=now, changed=now
    )
    ScheduleTable(store.database).add(row_of(schedule))
    await user.open("/schedules")
    await user.should_see("At 02:30 every day (Europe/Berlin)", retries=PATIENCE)
    await user.should_see("has not run yet", retries=PATIENCE)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Code('Path("flows/data/orders.csv")'), "flows/data/orders.csv"),
        (Code("hours * 60"), "hours * 60"),
        ([1], "[1]"),
    ],
)
def test_a_value_stands_in_its_field_as_a_person_would_type_it(value: Value, text: str):
    assert value_text(value) == text
