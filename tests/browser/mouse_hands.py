"""Hands that hold a mouse: they click, drag and scroll, and use the keys for letters only."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.editor_page import EditorPage
from tests.browser.form_hands import FormHands


class MouseHands(FormHands):
    """Adds from the palette by looking through it, wires by dragging from port to port."""

    def __init__(self, editor: EditorPage) -> None:
        super().__init__(editor)
        fold = self.page.get_by_role("button", name="Fold the drawer")
        if fold.is_visible():
            fold.click()

    def _add(self, kind: str) -> None:
        self.press(self.page.get_by_role("tab", name="Add nodes"))
        item = self.page.locator(f'[data-testid="palette-item"][data-kind="{kind}"]')
        item.scroll_into_view_if_needed()
        x, y = self.editor.free_place()
        box = self.editor.canvas.bounding_box()
        assert box is not None
        item.drag_to(self.editor.canvas, target_position={"x": x - box["x"], "y": y - box["y"]})

    def _add_after(self, node: str, kind: str) -> None:
        self.tidy()
        self.drag(self._output(node), self.editor.free_place())
        self.press(self.page.get_by_test_id("quick-add").locator(f'[role="option"][data-key="{kind}"]'))

    def select(self, node: str) -> None:
        self.fit()
        self.editor.node(node).get_by_title(node, exact=True).click()
        self.editor.wait_for("editor.selection.nodes.size === 1 && editor.selection.nodes.has(argument)", node)

    def rename(self, node: str, to: str) -> None:
        self.fit()
        self.editor.node(node).get_by_title(node, exact=True).dblclick()
        self.editor.node(node).get_by_label("Name of the node").wait_for()
        self.page.keyboard.insert_text(to)
        # Looking away is enough: no key is needed.
        self.page.get_by_role("tab", name="Add nodes").click()
        self.editor.wait_for("editor.drawing.nodes.raw.has(argument)", to)
        self.editor.settle()

    def connect(self, source: str, target: str, port: str) -> None:
        self.tidy()
        box = self.editor.port(target, port, "in").bounding_box()
        assert box is not None
        self.drag(self._output(source), (box["x"] + 3, box["y"] + box["height"] / 2))
        self.editor.wait_for_link(source, target, port)

    def delete(self, node: str) -> None:
        self.fit()
        self.editor.node(node).get_by_title(node, exact=True).click(button="right")
        self.press(self.page.get_by_test_id("context-menu").locator('[data-command="edit.delete"]'))
        self.editor.wait_for("!editor.drawing.nodes.raw.has(argument)", node)
        self.editor.settle()

    def undo(self) -> None:
        self.press(self.page.get_by_test_id("undo"))
        self.editor.settle()

    def run(self) -> None:
        self.press(self.page.get_by_test_id("run"))

    def save(self) -> None:
        self.press(self.page.get_by_test_id("save"))

    def show_settings(self, node: str, tab: str = "Settings") -> None:
        if self.editor.state()["selected"] != [node]:
            self.select(node)
        self.press(self.page.get_by_test_id("inspector").get_by_role("tab", name=tab))

    def show_flow_settings(self) -> None:
        if self.editor.state()["selected"]:
            self.page.mouse.click(*self.editor.free_place())
        self.field("flow-name").wait_for()

    def reach(self, control: Locator) -> None:
        control.click()

    def press(self, button: Locator) -> None:
        button.click()

    def fit(self) -> None:
        self.page.get_by_role("button", name="Fit", exact=True).click()

    def tidy(self) -> None:
        """Have the nodes arranged, so that each port can be seen."""
        if len(self.editor.state()["order"]) < 2:
            return self.fit()
        sent = self.editor.sent()
        self.page.get_by_role("button", name="Tidy", exact=True).click()
        self.editor.wait_for("editor.connection.seq > argument", sent)
        self.editor.settle()
        return None

    def drag(self, start: Locator, end: tuple[float, float]) -> None:
        """Drag from the middle of an element to a place on the page."""
        start.hover()
        self.page.mouse.down()
        self.page.mouse.move(*end, steps=6)
        self.page.mouse.up()

    def _output(self, node: str) -> Locator:
        return self.editor.node(node).locator('[data-testid="port"][data-side="out"]').first
