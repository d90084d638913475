"""Hands that do whatever comes to mind: every kind of edit, by mouse and keys, at random but always the same way."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

from tests.browser.editor_page import EditorPage

KINDS = (
    "text.join_text",
    "text.change_case",
    "number.calculate",
    "number.round_number",
    "table.filter_rows",
    "table.count_by",
    "json.parse_json",
    "json.pick_value",
)
WORDS = ("a", "12", "1 + 1", "name, other", "<b>x</b>", "مرحبا", 'it\'s "quoted"', "\\n", "None", "🚀")
MANY = 20
"""With more nodes than this some are deleted first."""

_VISIBLE = """(selector) => [...document.querySelectorAll(selector)].flatMap((one) => {
  const box = one.getBoundingClientRect();
  const at = [box.x + Math.min(box.width / 2, 30), box.y + Math.min(box.height / 2, 12)];
  const top = document.elementFromPoint(...at);
  return top && (one.contains(top) || one === top) ? [at] : [];
})"""
_NODES = '[data-testid="canvas"] [data-testid="node"] header'
_PORTS = '[data-testid="canvas"] [data-testid="port"][data-side="{}"]'
_SETTINGS = '[data-testid="canvas"] [data-testid="node"] input[data-field][type="text"]'
_ENCLOSE = ("edit.enclose_if", "edit.enclose_for", "edit.enclose_while", "edit.enclose_try", "edit.map")
# A place that shows the frame of an arm and nothing over it, of each arm in view.
_ARMS = """() => {
  const { view } = window.treadleTest;
  const canvas = document.querySelector("[data-testid=canvas]").getBoundingClientRect();
  const found = new Map();
  for (let y = canvas.top + 20; y < canvas.bottom - 20; y += 16) {
    for (let x = canvas.left + 20; x < canvas.right - 20; x += 16) {
      const arm = view.canvas.armAt(view.canvas.toCanvas([x, y]));
      const top = document.elementFromPoint(x, y);
      if (arm && !found.has(`${arm.block} ${arm.arm}`) && top?.closest("[data-testid=canvas]") &&
        !top.closest("[data-testid=node], [role=toolbar]")) found.set(`${arm.block} ${arm.arm}`, [x, y]);
    }
  }
  return [...found.values()];
}"""
_FIELDS = '[data-testid="inspector"] [data-testid="field"] input.te-input'


class RandomHands:
    """One person before one browser. What cannot be done just now is left."""

    def __init__(self, editor: EditorPage, seed: int) -> None:
        self.editor = editor
        self.page = editor.page
        self.done: dict[str, int] = {}
        self._random = random.Random(seed)
        self._actions: list[tuple[Callable[[], object], int]] = [
            (self.add, 6),
            (self.add_by_double_click, 2),
            (self.draw_wire, 8),
            (self.drop_wire, 2),
            (self.move, 5),
            (self.nudge, 2),
            (self.set_on_node, 4),
            (self.set_in_inspector, 4),
            (self.rename, 2),
            (self.delete, 2),
            (self.undo, 4),
            (self.redo, 2),
            (self.duplicate, 1),
            (self.copy_and_paste, 1),
            (self.disable, 2),
            (self.group, 1),
            (self.note, 1),
            (self.collapse, 1),
            (self.tidy, 1),
            (self.add_parameter, 1),
            (self.write_code, 2),
            (self.add_block, 2),
            (self.enclose, 2),
            (self.move_into, 4),
            (self.move_out, 2),
            (self.make_subflow, 1),
        ]

    def go_on_for(self, seconds: float) -> None:
        """Edit until the time is up."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.act()

    def act(self) -> None:
        """Do one thing, and leave every list and dialog that came of it."""
        actions, weights = zip(*self._actions, strict=True)
        action = self.delete_many if self._count() > MANY else self._random.choices(actions, weights)[0]
        name = getattr(action, "__name__", "?")
        self.done[name] = self.done.get(name, 0) + 1
        action()
        self._leave_lists()

    def add(self) -> None:
        self._on_canvas()
        self._press("/")
        self.page.keyboard.insert_text(self._random.choice(KINDS))
        self._press("Enter")

    def add_by_double_click(self) -> None:
        self.page.mouse.dblclick(*self.editor.free_place())
        self.page.keyboard.insert_text(self._random.choice(KINDS))
        self._press("Enter")

    def draw_wire(self) -> None:
        start, end = self._one(_PORTS.format("out")), self._one(_PORTS.format("in"))
        if start and end:
            self._drag(start, end)

    def drop_wire(self) -> None:
        if start := self._one(_PORTS.format("out")):
            self._drag(start, self.editor.free_place())
            self._press("Enter")

    def move(self) -> None:
        if start := self._one(_NODES):
            self._drag(start, (start[0] + self._random.randint(-80, 80), start[1] + self._random.randint(-60, 60)))

    def nudge(self) -> None:
        if self._choose():
            self._press(self._random.choice(("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown")))

    def set_on_node(self) -> None:
        if place := self._one(_SETTINGS):
            self._write(place)

    def set_in_inspector(self) -> None:
        if self._choose() and (place := self._one(_FIELDS)):
            self._write(place)

    def rename(self) -> None:
        if self._choose():
            self._press("F2")
            self.page.keyboard.insert_text(f"{self._random.choice(('rows', 'text', 'x', 'été', '1st'))}")
            self._press("Enter")

    def delete(self) -> None:
        if self._choose():
            self._press(self._random.choice(("Delete", "Control+Delete")))

    def delete_many(self) -> None:
        self._on_canvas()
        self._press("Control+A")
        self._press("Delete")

    def add_block(self) -> None:
        self._on_canvas()
        self._press("/")
        self.page.keyboard.insert_text(self._random.choice(("if", "for", "while", "try", "match")))
        self._press("Enter")

    def enclose(self) -> None:
        """Put a block around a node, or let it run for each item."""
        self._from_menu(self._random.choice(_ENCLOSE))

    def move_into(self) -> None:
        arms: list[tuple[float, float]] = self.page.evaluate(_ARMS)
        if arms and (start := self._one(_NODES)):
            self._drag(start, self._random.choice(arms))

    def move_out(self) -> None:
        if start := self._one(_NODES):
            self._drag(start, self.editor.free_place())

    def make_subflow(self) -> None:
        if self._from_menu("edit.subflow"):
            self._press("Enter")

    def undo(self) -> None:
        self._on_canvas()
        for _ in range(self._random.randint(1, 4)):
            self._press("Control+Z")

    def redo(self) -> None:
        self._on_canvas()
        for _ in range(self._random.randint(1, 3)):
            self._press("Control+Shift+Z")

    def duplicate(self) -> None:
        if self._choose():
            self._press("Control+D")

    def copy_and_paste(self) -> None:
        if self._choose():
            self._press("Control+C")
            self._press("Control+V")

    def disable(self) -> None:
        if self._choose():
            self._press("d")

    def group(self) -> None:
        if self._choose():
            self._press("Control+G")

    def note(self) -> None:
        self._on_canvas()
        self._press("n")
        if places := self._all('[data-testid="note"]'):
            self.page.mouse.dblclick(*places[-1])
            self.page.keyboard.insert_text(self._random.choice(WORDS))

    def collapse(self) -> None:
        if self._choose():
            self._press("h")

    def tidy(self) -> None:
        self.page.get_by_role("button", name="Tidy", exact=True).click()

    def add_parameter(self) -> None:
        self._on_canvas()
        self._press("Escape")
        buttons = self._all('[data-testid="add-parameter"]')
        if buttons and len(self.editor.state()["flow"].get("parameters", [])) < 4:
            self.page.mouse.click(*buttons[0])

    def write_code(self) -> None:
        """Write a comment over the flow, or half a statement that the next one takes away."""
        if places := self._all('[data-testid="drawer"] .cm-content'):
            self.page.mouse.click(*places[0])
            self._press("Control+Home")
            half = self._random.random() < 0.3
            self.page.keyboard.insert_text("def (" if half else f"# {self._random.choice(WORDS[:3])}\n")
            if half:
                for _ in "def (":
                    self._press("Backspace")

    def _from_menu(self, command: str) -> bool:
        """Choose what the menu of a node offers, if it does."""
        if place := self._one(_NODES):
            self.page.mouse.click(*place, button="right")
            if items := self._all(f'[data-testid="context-menu"] [data-command="{command}"]:enabled'):
                self.page.mouse.click(*items[0])
                return True
        return False

    def _choose(self) -> bool:
        """Click a node, so that it is selected."""
        place = self._one(_NODES)
        if place:
            self.page.mouse.click(*place)
        return place is not None

    def _write(self, place: tuple[float, float]) -> None:
        self.page.mouse.click(*place)
        self._press("Control+A")
        self.page.keyboard.insert_text(self._random.choice(WORDS))
        self._press("Enter")

    def _on_canvas(self) -> None:
        self.page.mouse.click(*self.editor.free_place())

    def _leave_lists(self) -> None:
        if answers := self._all('[data-testid="keep-content"], [data-testid="delete-content"]'):
            self.page.mouse.click(*self._random.choice(answers))
        opened = '[data-testid="quick-add"], [data-testid="context-menu"], dialog[open]'
        if self.page.evaluate("(selector) => document.querySelector(selector) !== null", opened):
            self._press("Escape")
        if self._random.random() < 0.1:
            self.page.get_by_role("button", name="Fit", exact=True).click()

    def _one(self, selector: str) -> tuple[float, float] | None:
        places = self._all(selector)
        return self._random.choice(places) if places else None

    def _all(self, selector: str) -> list[tuple[float, float]]:
        found: list[Any] = self.page.evaluate(_VISIBLE, selector)
        return [(x, y) for x, y in found]

    def _drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.page.mouse.move(*start)
        self.page.mouse.down()
        self.page.mouse.move(*end, steps=3)
        self.page.mouse.up()

    def _count(self) -> int:
        return self.page.evaluate("window.treadleTest.editor.drawing.order.value.length")

    def _press(self, keys: str) -> None:
        self.page.keyboard.press(keys)
