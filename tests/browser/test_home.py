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
    with running_studio(tmp_path_factory.mktemp("workspace")) as started:
        yield started


@pytest.fixture
def home(studio: RunningStudio, open_page: OpenPage, request: pytest.FixtureRequest) -> HomePage:
    name = f"flow_{abs(hash(request.node.name))}"
    shutil.copy(ROOT / "flows" / "first_steps.py", studio.workspace / "flows" / f"{name}.py")
    found = HomePage(open_page(studio.url), name)
    found.flow(name).wait_for()
    return found


def test_an_empty_workspace_teaches_and_offers_templates(own_studio: RunningStudio, open_page: OpenPage):
    page = open_page(own_studio.url)

    expect(page.get_by_role("heading", name="Draw your first flow")).to_be_visible()
    expect(page.get_by_test_id("template")).to_have_count(3)
    assert serious_problems(page) == []

    page.get_by_role("button", name="Use First steps").click()
    page.wait_for_url("**/flow/first_steps")
    assert (own_studio.workspace / "flows" / "first_steps.py").is_file()


def test_a_new_flow_opens_in_the_editor(home: HomePage):
    home.page.get_by_test_id("new-flow").click()
    home.page.wait_for_url("**/flow/untitled_flow*")


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
