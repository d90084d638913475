"""Home: flows are made, brought in, renamed, copied, deleted and brought back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import serious_problems
from tests.browser.studio_process import OpenPage, RunningStudio, running_studio
from tests.repo.files import ROOT


@dataclass(frozen=True)
class HomePage:
    """The list of flows and what can be done with each; `name` is a flow that the test may do with as it likes."""

    page: Page
    name: str

    def flow(self, name: str):
        return self.page.locator(f"[data-testid=flow][data-flow={name}]")

    def choose(self, flow: str, verb: str) -> None:
        """Choose from the menu of a flow's card."""
        self.flow(flow).get_by_role("button", name="More for").click()
        self.page.get_by_role("menuitem", name=verb).click()


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningStudio]:
    with running_studio(tmp_path_factory.mktemp("workspace"), engine=False) as started:
        yield started


@pytest.fixture
def home(studio: RunningStudio, open_page: OpenPage, request: pytest.FixtureRequest) -> HomePage:
    name = f"flow_{abs(hash(request.node.name))}"
    shutil.copy(ROOT / "flows" / "first_steps.py", studio.workspace / "flows" / f"{name}.py")
    found = HomePage(open_page(studio.url), name)
    found.flow(name).wait_for()
    return found


def test_an_empty_workspace_teaches_and_offers_templates(drawing_studio: RunningStudio, open_page: OpenPage):
    page = open_page(drawing_studio.url)

    expect(page.get_by_role("heading", name="Draw your first flow")).to_be_visible()
    expect(page.get_by_test_id("template")).to_have_count(3)
    assert serious_problems(page) == []

    # A double click is what a hand does that is used to desktops: it asks for one flow.
    page.get_by_role("button", name="Use First steps").dblclick()
    page.wait_for_url("**/flow/first_steps")
    assert [file.stem for file in (drawing_studio.workspace / "flows").glob("first_steps*.py")] == ["first_steps"]


PRESS_AGAIN = """button => new MutationObserver(() => {
  if (button.ariaBusy !== "true") return;
  sessionStorage.setItem("pressed", "again");
  button.click();
}).observe(button, { attributes: true })"""


def test_a_new_flow_opens_in_the_editor_and_is_one_to_an_impatient_person(home: HomePage, studio: RunningStudio):
    before = set((studio.workspace / "flows").glob("untitled_flow*.py"))

    new = home.page.get_by_test_id("new-flow")
    new.evaluate(PRESS_AGAIN)
    new.click()
    home.page.wait_for_url("**/flow/untitled_flow*")

    assert home.page.evaluate("sessionStorage.getItem('pressed')") == "again"
    assert len(set((studio.workspace / "flows").glob("untitled_flow*.py")) - before) == 1


def test_a_flow_is_copied_deleted_and_brought_back(home: HomePage):
    home.choose(home.name, "Duplicate")
    expect(home.flow(f"{home.name}_copy")).to_be_visible()

    home.choose(home.name, "Delete")
    expect(home.flow(home.name)).to_have_count(0)
    home.page.get_by_test_id("toast").get_by_role("button", name="Undo").click()
    expect(home.flow(home.name)).to_be_visible()


def test_a_name_that_is_taken_or_wrong_is_refused_beside_the_field(home: HomePage):
    home.choose(home.name, "Rename file")
    field = home.page.get_by_label("Name, without .py")

    field.fill("../../etc/passwd")
    home.page.get_by_role("dialog").get_by_role("button", name="Rename").click()
    expect(home.page.get_by_role("alert")).to_contain_text("cannot be the name of a flow")
    assert serious_problems(home.page) == []

    field.fill(f"{home.name}_again")
    field.press("Enter")
    expect(home.flow(f"{home.name}_again")).to_be_visible()
    expect(home.page.get_by_role("dialog")).to_have_count(0)


def test_a_pasted_flow_opens_and_text_that_is_none_is_refused_with_what_to_do(home: HomePage):
    home.page.get_by_role("button", name="Import").click()
    dialog = home.page.get_by_role("dialog")

    dialog.get_by_label("Or paste its text").fill("x = 1")
    dialog.get_by_role("button", name="Import").click()
    expect(dialog.get_by_role("alert")).not_to_be_empty()

    dialog.get_by_label("Or paste its text").fill((ROOT / "flows" / "clean_csv.py").read_text("utf-8"))
    dialog.get_by_role("button", name="Import").click()
    home.page.wait_for_url("**/flow/pasted*")


def test_a_chosen_file_becomes_a_flow(home: HomePage):
    home.page.get_by_role("button", name="Import").click()
    home.page.locator("[data-import-file]").set_input_files(ROOT / "flows" / "clean_csv.py")
    home.page.wait_for_url("**/flow/clean_csv*")


def test_a_flow_can_be_taken_along_as_a_file(home: HomePage):
    home.flow(home.name).get_by_role("button", name="More for").click()
    with home.page.expect_download() as download:
        home.page.get_by_role("menuitem", name="Download as Python").click()
    assert "@flow" in Path(download.value.path()).read_text("utf-8")


def test_a_flow_is_kept_as_a_template_used_with_other_values_sent_and_taken_in(
    drawing_studio: RunningStudio, open_page: OpenPage, tmp_path: Path
):
    shutil.copy(ROOT / "flows" / "first_steps.py", drawing_studio.workspace / "flows" / "week.py")
    page = open_page(drawing_studio.url)
    home = HomePage(page, "week")
    home.choose("week", "Keep as template")
    page.get_by_label("Name").fill("Our week")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="under Yours")).to_be_visible()

    page.goto(f"{drawing_studio.url}/templates")
    page.get_by_role("button", name="Yours", exact=True).click()
    card = page.locator("[data-testid=template][data-template=our-week]")
    expect(page.locator("[data-testid=template]:visible")).to_have_count(1)
    assert serious_problems(page) == []
    card.get_by_role("button", name="More for Our week").click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name="Download to share").click()
    shared = tmp_path / "sent.treadle.zip"
    download.value.save_as(shared)

    card.get_by_role("button", name="More for Our week").click()
    page.get_by_role("menuitem", name="Use with other values").click()
    page.locator("[data-field=monday]").fill("many")
    page.get_by_test_id("confirm").click()
    expect(page.get_by_role("alert")).to_contain_text("monday")
    page.locator("[data-field=monday]").fill("7.5")
    page.get_by_test_id("confirm").click()
    page.wait_for_url("**/flow/our_week")
    assert "monday: float = 7.5" in (drawing_studio.workspace / "flows" / "our_week.py").read_text()

    page.goto(drawing_studio.url)
    page.get_by_role("button", name="Import").click()
    page.locator("[data-import-file]").set_input_files(shared)
    page.wait_for_url("**/templates")
    expect(page.locator("[data-template=sent]")).to_be_visible()
    page.locator("[data-template=sent]").get_by_role("button", name="More for Sent").click()
    page.get_by_role("menuitem", name="Remove").click()
    expect(page.locator("[data-template=sent]")).to_have_count(0)
