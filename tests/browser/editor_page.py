"""The editor as a test sees it: what stands on the page, and what this browser believes about the drawing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, cast

from playwright.sync_api import Locator, Page, expect

# The store is found where Vue keeps it, since most of a large drawing is on a canvas and not in the page.
_FIND_STORE = """() => {
  const find = (vnode) => {
    if (!vnode || typeof vnode !== "object") return null;
    const { component, suspense, children } = vnode;
    if (component) {
      const own = Object.getOwnPropertySymbols(component.provides);
      const named = (name) => component.provides[own.find((one) => one.description === name)];
      if (named("editor")) return { editor: named("editor"), view: named("view") };
      const found = find(component.subTree);
      if (found) return found;
    }
    if (suspense) return find(suspense.activeBranch);
    for (const child of Array.isArray(children) ? children : []) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  window.treadleTest = find(document.getElementById("app")?._vnode);
  return window.treadleTest !== null;
}"""

_STATE = """() => {
  const { editor, view } = window.treadleTest;
  const drawing = editor.drawing;
  const table = (map) => Object.fromEntries(map.raw);
  return JSON.stringify({
    revision: drawing.revision,
    waiting: editor.connection.waiting.value,
    online: editor.connection.online.value,
    flow: drawing.flow.value,
    order: drawing.order.value,
    nodes: table(drawing.nodes),
    places: table(drawing.places),
    groups: table(drawing.groups),
    notes: table(drawing.notes),
    extra: drawing.extra.value,
    problems: editor.problems.value,
    code: editor.code.value,
    saved: editor.saved.value,
    history: editor.history.value,
    people: editor.people.value,
    run: editor.run.value,
    states: Object.fromEntries(editor.states),
    selected: [...editor.selection.nodes],
    zoom: view.viewport.value.zoom,
  });
}"""

_FREE_PLACE = """() => {
  const canvas = document.querySelector("[data-testid=canvas]").getBoundingClientRect();
  const things = "[data-testid=node], [data-testid=note], [role=toolbar], [class=minimap]";
  const taken = [...document.querySelectorAll(`[data-testid=canvas] :is(${things}), [data-testid=empty-canvas] > *`)]
    .map((one) => one.getBoundingClientRect());
  const away = (x, y, box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  let best = [0, 0], most = -1;
  for (let x = canvas.left + 24; x < canvas.right - 24; x += 16) {
    for (let y = canvas.top + 24; y < canvas.bottom - 24; y += 16) {
      const least = Math.min(60, ...taken.map((box) => away(x, y, box)));
      // Of places as good as others the lowest: there are no wires.
      if (least > most || (least === most && y > best[1])) [best, most] = [[x, y], least];
    }
  }
  return best;
}"""


@dataclass(frozen=True)
class EditorPage:
    """One browser that has a flow open."""

    page: Page
    address: str

    @property
    def canvas(self) -> Locator:
        return self.page.get_by_test_id("canvas")

    @property
    def nodes(self) -> Locator:
        return self.page.get_by_test_id("node")

    def node(self, name: str) -> Locator:
        return self.page.locator(f'[data-testid="node"][data-node-id="{name}"]')

    def port(self, node: str, port: str, side: str) -> Locator:
        return self.node(node).locator(f'[data-testid="port"][data-port="{port}"][data-side="{side}"]')

    def go(self) -> Self:
        """Open the flow, and wait until it is there."""
        self.page.goto(self.address)
        return self.come_up()

    def come_up(self) -> Self:
        """Wait until the drawing has come from the server."""
        self.canvas.wait_for()
        self.page.wait_for_function(_FIND_STORE)
        self.wait_for("editor.ready.value && editor.catalogue.listed.value.length > 0")
        return self

    def state(self) -> dict[str, Any]:
        """What this browser believes."""
        return cast("dict[str, Any]", json.loads(self.page.evaluate(_STATE)))

    def wait_for(self, condition: str, argument: object = None, *, seconds: float | None = None) -> None:
        """Wait until a JavaScript expression over `editor`, `view` and `argument` is true."""
        self.page.wait_for_function(
            f"(argument) => {{ const {{ editor, view }} = window.treadleTest; return Boolean({condition}); }}",
            arg=argument,
            timeout=seconds * 1000 if seconds else None,
        )

    def settle(self, *, seconds: float | None = None) -> EditorPage:
        """Wait until the server has answered every edit of this browser."""
        self.wait_for(
            "(view.sendTyped(), editor.connection.online.value && editor.connection.waiting.value === 0)",
            seconds=seconds,
        )
        return self

    def wait_for_nodes(self, count: int) -> None:
        """Wait until the drawing has as many nodes, with nothing on its way to the server."""
        self.wait_for("editor.drawing.order.value.length === argument && editor.connection.waiting.value === 0", count)

    def wait_for_link(self, source: str, target: str, port: str) -> None:
        """Wait until a wire is there, with nothing on its way to the server."""
        self.wait_for(
            "editor.connection.waiting.value === 0 && editor.drawing.linksInto(argument[1])"
            ".some((link) => link.source === argument[0] && link.targetPort === argument[2])",
            [source, target, port],
        )

    def wait_for_focus(self, control: Locator) -> None:
        """Wait until the keyboard's letters go there."""
        expect(control).to_be_focused()

    def wait_for_value(self, control: Locator, value: str) -> None:
        """Wait until a field holds a value."""
        expect(control).to_have_value(value)

    def leave_fields(self) -> None:
        """Let go of whatever is being written, which sends it."""
        self.page.evaluate("document.activeElement?.blur()")

    def sent(self) -> int:
        """How many edits this browser has made."""
        return self.page.evaluate("window.treadleTest.editor.connection.seq")

    def free_place(self) -> tuple[float, float]:
        """The place in view that is farthest from everything, on the page."""
        x, y = self.page.evaluate(_FREE_PLACE)
        return x, y

    def wait_for_version(self) -> None:
        """Wait until the studio says that it has saved the flow, and that there is nothing to save any more."""
        expect(self.page.get_by_test_id("notice").filter(has_text="Saved as version").last).to_be_attached()
        self.wait_for("!editor.saved.value.dirty")

    def errors(self) -> list[Mapping[str, Any]]:
        """The problems that stand in the way of a run."""
        return [one for one in self.state()["problems"] if one["severity"] == "error"]

    def expect_no_problems(self) -> None:
        self.wait_for("!editor.problems.value.some((one) => one.severity === 'error')")

    def run(self) -> None:
        """Press Run, and wait until every node on the canvas shows its end."""
        self.page.get_by_test_id("run").click()
        expect(self.page.get_by_test_id("run-state")).to_have_attribute("data-state", "finished", timeout=90_000)


def same_drawing(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """Where two browsers' beliefs differ: nothing may."""
    parts = ("flow", "order", "nodes", "places", "groups", "notes", "extra")
    return [f"{part}: {one[part]!r} != {other[part]!r}" for part in parts if one[part] != other[part]]
