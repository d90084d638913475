"""What the three pairs of hands have in common: filling in the forms of the inspector."""

from __future__ import annotations

from abc import abstractmethod

from playwright.sync_api import Locator

from tests.browser.hands import Hands


class FormHands(Hands):
    """Hands that find their way to a control of the inspector; how, they say themselves."""

    @abstractmethod
    def show_settings(self, node: str, tab: str = "Settings") -> None:
        """Bring a node's form before the eyes."""

    @abstractmethod
    def show_flow_settings(self) -> None:
        """Bring the form of the flow itself before the eyes."""

    @abstractmethod
    def reach(self, control: Locator) -> None:
        """Put the focus into a control."""

    @abstractmethod
    def press(self, button: Locator) -> None:
        """Press a button."""

    def field(self, name: str) -> Locator:
        return self.page.get_by_test_id("inspector").locator(f'[data-testid="field"][data-field="{name}"]')

    def set(self, node: str, field: str, text: str) -> None:
        self.show_settings(node)
        place = self.field(field)
        kind = place.get_attribute("data-control")
        if kind == "boolean":
            switch = place.get_by_role("switch")
            if switch.is_checked() != (text == "true"):
                self.press(switch)
        elif kind == "choice":
            self.choose(place.locator("select:not(.switch)"), text)
        elif kind == "list":
            self._fill_list(place, text.split(","))
        else:
            self.write(place.locator("input.te-input, textarea.te-input").first, text)
        self.editor.settle()

    def give(self, node: str, field: str, parameter: str) -> None:
        self.show_settings(node)
        place = self.field(field)
        self.choose(place.get_by_label(f"How {field} is given"), "parameter")
        self.choose(place.get_by_label(f"Parameter for {field}"), parameter)
        self.editor.settle()

    def express(self, node: str, field: str, source: str) -> None:
        self.show_settings(node)
        place = self.field(field)
        self.choose(place.get_by_label(f"How {field} is given"), "expression")
        code = place.locator(".cm-content")
        self.reach(code)
        self.page.keyboard.insert_text(source)
        self.editor.settle()

    def set_policy(self, node: str, field: str, text: str) -> None:
        self.show_settings(node, "Policy")
        self.write(self.field(field).locator("input"), text)
        self.editor.settle()

    def add_parameter(self, name: str, type_name: str, default: str) -> None:
        self.show_flow_settings()
        inspector = self.page.get_by_test_id("inspector")
        rows = inspector.get_by_test_id("parameter")
        before = rows.count()
        self.press(inspector.get_by_test_id("add-parameter"))
        rows.nth(before).wait_for()
        self.write(rows.nth(before).get_by_label("Name"), name)
        self.editor.settle()
        row = inspector.locator(f'[data-parameter="{name}"]')
        row.wait_for()
        self.write(row.get_by_label("Type"), type_name)
        self.write(row.get_by_label("Default"), default)
        self.editor.settle()

    def describe(self, name: str, description: str) -> None:
        self.show_flow_settings()
        self.write(self.field("flow-name").locator("input"), name)
        self.write(self.field("flow-description").locator("textarea"), description)
        self.editor.settle()

    def write(self, control: Locator, text: str) -> None:
        """Replace what stands in a control."""
        self.reach(control)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(text)
        self.editor.settle()

    def choose(self, control: Locator, value: str) -> None:
        """Choose in a list that drops down; the browser draws it itself, outside of the page."""
        self.reach(control)
        control.select_option(value)

    def _fill_list(self, place: Locator, items: list[str]) -> None:
        for index, item in enumerate(items):
            self.press(place.get_by_role("button", name="Add an item"))
            self.write(place.locator("input").nth(index), item)
