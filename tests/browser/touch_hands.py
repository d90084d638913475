"""Hands that hold a telephone: they tap, and type on the keyboard that comes up."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.form_hands import FormHands


class TouchHands(FormHands):
    """Works through the sheets over the canvas: Add, Outline, Settings."""

    def _add(self, kind: str) -> None:
        self._find(kind)
        self.press(self._found(kind))

    def _add_after(self, node: str, kind: str) -> None:
        self.select(node)
        self._find(kind)
        self._found(kind).get_by_text("fits").wait_for()
        self.press(self._found(kind))

    def select(self, node: str) -> None:
        self.show("outline")
        self.press(
            self.page.get_by_test_id("outline")
            .locator(f'[aria-level="1"][data-outline="{node}"]')
            .get_by_text(node, exact=True)
        )
        self.editor.wait_for("editor.selection.nodes.size === 1 && editor.selection.nodes.has(argument)", node)

    def rename(self, node: str, to: str) -> None:
        self.select(node)
        self.press(self.page.get_by_test_id("outline").get_by_role("button", name="Rename"))
        dialog = self.page.get_by_role("dialog")
        self.write(dialog.get_by_label("New name"), to)
        self.press(dialog.get_by_role("button", name="Rename"))
        self.editor.wait_for("editor.drawing.nodes.raw.has(argument)", to)
        self.editor.settle()

    def connect(self, source: str, target: str, port: str) -> None:
        self.show_settings(target)
        place = self.field(port)
        button = place.get_by_role("button", name="Connect …").or_(place.get_by_role("button", name="Another source …"))
        if button.count():
            self.press(button)
        else:
            self.choose(place.get_by_label(f"How {port} is given"), "wire")
        output = self.page.get_by_role("dialog").locator(f"[data-key^='[\"{source}\",']")
        self.press(output.first)
        self.editor.wait_for_link(source, target, port)

    def delete(self, node: str) -> None:
        self.select(node)
        self.press(self.page.get_by_test_id("outline").get_by_role("button", name="Delete"))
        self.editor.wait_for("!editor.drawing.nodes.raw.has(argument)", node)
        self.editor.settle()

    def undo(self) -> None:
        self._command("edit.undo")
        self.editor.settle()

    def run(self) -> None:
        self.show("canvas")
        self.press(self.page.get_by_test_id("run"))

    def save(self) -> None:
        self._command("flow.save")

    def show_settings(self, node: str, tab: str = "Settings") -> None:
        if self.editor.state()["selected"] != [node]:
            self.select(node)
        self.show("inspector")
        self.press(self.page.get_by_test_id("inspector").get_by_role("tab", name=tab))

    def show_flow_settings(self) -> None:
        if self.editor.state()["selected"]:
            self.show("canvas")
            self.page.touchscreen.tap(*self.editor.free_place())
            self.editor.wait_for("editor.selection.empty")
        self.show("inspector")
        self.field("flow-name").wait_for()

    def reach(self, control: Locator) -> None:
        control.tap()

    def press(self, button: Locator) -> None:
        button.tap()

    def show(self, sheet: str) -> None:
        """Bring up one sheet, or the canvas alone."""
        tab = self.page.get_by_role("navigation", name="Panels").locator(f'[data-sheet="{sheet}"]')
        if tab.get_attribute("aria-pressed") != "true":
            self.press(tab)

    def _find(self, kind: str) -> None:
        self.show("palette")
        self.write(self.page.get_by_test_id("palette-search"), kind)

    def _found(self, kind: str) -> Locator:
        return self.page.locator(f'[data-testid="palette-item"][data-kind="{kind}"]')

    def _command(self, name: str) -> None:
        self.show("canvas")
        self.press(self.page.get_by_role("button", name="More", exact=True))
        self.press(self.page.get_by_role("menu").locator(f'[data-command="{name}"]'))
