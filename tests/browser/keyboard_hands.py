"""Hands that never leave the keyboard."""

from __future__ import annotations

from playwright.sync_api import Locator

from tests.browser.form_hands import FormHands

FARTHEST = 120
"""How often Tab is pressed at most on the way to a control."""


class KeyboardHands(FormHands):
    """Adds by `/`, wires by `C`, finds by `Ctrl+F`, and walks through forms with Tab."""

    def _add(self, kind: str) -> None:
        self.to_canvas()
        self._key("/")
        search = self.page.get_by_test_id("palette-search")
        self._type_into(search, kind)
        self.walk_to(search, f'[data-kind="{kind}"]')
        self._key("Enter")

    def _add_after(self, node: str, kind: str) -> None:
        self.select(node)
        self._key("Shift+A")
        search = self.page.get_by_test_id("quick-add-search")
        self._type_into(search, kind)
        self.walk_to(search, f'[data-key="{kind}"]')
        self._key("Enter")

    def select(self, node: str) -> None:
        self.to_canvas()
        self._key("Control+F")
        search = self.page.get_by_test_id("find-search")
        self._type_into(search, node)
        self.walk_to(search, f'[data-key="node {node}"]')
        self._key("Enter")
        self.editor.wait_for(
            "editor.selection.nodes.has(argument) && document.activeElement?.dataset.nodeId === argument", node
        )

    def rename(self, node: str, to: str) -> None:
        self.select(node)
        self._key("F2")
        self.editor.node(node).get_by_label("Name of the node").wait_for()
        self.page.keyboard.type(to)
        self._key("Enter")
        self.editor.wait_for("editor.drawing.nodes.raw.has(argument)", to)
        self.editor.settle()

    def connect(self, source: str, target: str, port: str) -> None:
        self.select(source)
        self._key("c")
        search = self.page.get_by_test_id("connect-search")
        self._type_into(search, f"{target}.{port}")
        self.walk_to(search, f'[data-key=\'["{target}","{port}"]\']')
        self._key("Enter")
        self.editor.wait_for_link(source, target, port)

    def delete(self, node: str) -> None:
        self.select(node)
        self._key("Delete")
        self.editor.wait_for("!editor.drawing.nodes.raw.has(argument)", node)
        self.editor.settle()

    def undo(self) -> None:
        self.to_canvas()
        self._key("Control+Z")
        self.editor.settle()

    def run(self) -> None:
        self._key("Control+Enter")

    def save(self) -> None:
        self._key("Control+S")

    def show_settings(self, node: str, tab: str = "Settings") -> None:
        inspector = self.page.get_by_test_id("inspector")
        if self.editor.state()["selected"] != [node]:
            self.select(node)
        if self._on_canvas():
            self._key("Enter")
            self.editor.wait_for("document.activeElement.closest('[data-testid=inspector]') !== null")
        chosen = inspector.get_by_role("tab", selected=True).first
        if chosen.inner_text() != tab:
            self.reach(chosen)
            while inspector.get_by_role("tab", selected=True).first.inner_text() != tab:
                self._key("ArrowRight")

    def show_flow_settings(self) -> None:
        if self.editor.state()["selected"]:
            self.to_canvas()
            self._key("Escape")
        self.field("flow-name").wait_for()

    def reach(self, control: Locator) -> None:
        """Tab to a control, forwards or backwards, as it lies on the page."""
        control.wait_for()
        before = control.evaluate(
            "(one) => Boolean(document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING)"
        )
        for _ in range(FARTHEST):
            if control.evaluate("(one) => one === document.activeElement"):
                return
            if self.page.evaluate("document.activeElement.closest('.cm-editor') !== null"):
                # Tab indents there, until Escape has been pressed.
                self._key("Escape")
            self._key("Shift+Tab" if before else "Tab")
        raise AssertionError(f"Tab does not lead to {control}")

    def press(self, button: Locator) -> None:
        self.reach(button)
        self._key("Space")

    def choose(self, control: Locator, value: str) -> None:
        self.reach(control)
        labels = control.locator("option").evaluate_all("(all) => all.map((one) => [one.value, one.label])")
        label: str = next(label for one, label in labels if one == value)
        # The first word is enough, and more would go on after the choice has been made.
        self.page.keyboard.type(label.split(maxsplit=1)[0])
        self.editor.wait_for_value(control, value)

    def to_canvas(self) -> None:
        """Leave fields and lists, as Escape and Tab do."""
        if not self._on_canvas():
            self.reach(self.editor.canvas)

    def _on_canvas(self) -> bool:
        return self.editor.canvas.evaluate("(canvas) => canvas.contains(document.activeElement)")

    def _type_into(self, search: Locator, text: str) -> None:
        search.wait_for()
        self.editor.wait_for_focus(search)
        self.page.keyboard.type(text)

    def walk_to(self, search: Locator, wanted: str) -> None:
        """Press the down arrow until the wanted row is the pointed one."""
        self.page.locator(wanted).first.wait_for()
        for _ in range(FARTHEST):
            pointed = search.get_attribute("aria-activedescendant")
            if pointed and self.page.locator(f'[id="{pointed}"]').and_(self.page.locator(wanted)).count():
                return
            self._key("ArrowDown")
        raise AssertionError(f"the arrow keys do not lead to {wanted}")

    def _key(self, chord: str) -> None:
        self.page.keyboard.press(chord)
