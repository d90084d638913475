"""The log of a run on its page: in pages, by node, level and text; its end follows while the run goes on."""

from __future__ import annotations

from engine.store.log_page import LogFilter
from studio.context import AppContext
from studio.pages.parts import Tag, button, live_input
from studio.pages.select import chooser

AT_ONCE = 200
LEVELS = (("", "Every level"), ("info", "Info and above"), ("warning", "Warnings and errors"), ("error", "Errors"))


class RunLog:
    """Shows the last lines first."""

    def __init__(self, context: AppContext, run: str, nodes: list[str]) -> None:
        self._context, self._run = context, run
        self._node, self._level, self._text = "", "", ""
        self._first, self._last, self._at_end = 0, 0, True
        with Tag("section", look="s-section"):
            Tag("h2", "Log")
            with Tag("div", look="s-filters"):
                with Tag("div", look="s-search"):
                    live_input(self._search, type="search", placeholder="Search the log", aria_label="Search the log")
                choices = [("", "Every node"), *((name, name) for name in nodes)]
                self._nodes = chooser("Lines of", choices, "", self._choose_node)
                chooser("Level", LEVELS, "", self._choose_level)
                self._count = Tag("span", look="s-hint")
            self._older = button("Older lines", look="s-more", hidden="")
            self._older.on("click", self._show_older, args=[])
            self._place = Tag("div", look="s-log", tabindex="0", role="region", aria_label="Log", data_testid="log")
            self._newer = button("Newer lines", look="s-more", hidden="")
            self._newer.on("click", self._show_newer, args=[])

    async def only(self, node: str) -> None:
        """Show the lines of one node, or of all."""
        self._node = node
        self._nodes.set("value", node)
        await self.load()

    async def load(self) -> None:
        """Show the last lines."""
        self._at_end = True
        await self._show(None, None)

    async def go_on(self) -> None:
        """There are more lines: show them where the end is shown, and leave alone whoever reads further back."""
        if self._at_end:
            await self._show(None, None)

    async def _show(self, after: int | None, before: int | None) -> None:
        wanted = LogFilter(node=self._node or None, level=self._level or None, text=self._text)
        history = self._context.history
        page = await history.log_lines(self._run, wanted, after=after, before=before, limit=AT_ONCE)
        lines = page.lines if page is not None else ()
        total = page.total if page is not None else 0
        if not lines and (after is not None or before is not None):
            self._at_end = self._at_end or after is not None
            return
        self._first, self._last = (lines[0].seq, lines[-1].seq) if lines else (0, 0)
        about = "about " if page is not None and page.estimated else ""
        self._count.text = f"{about}{total:,} lines" if total else ""
        self._place.clear()
        with self._place:
            if not lines:
                Tag("p", "No line is like that." if self._text or self._node or self._level else "Nothing was logged.")
            for line in lines:
                with Tag("p", data_level=line.level):
                    Tag("time", line.time.strftime("%H:%M:%S"))
                    Tag("b", line.node)
                    Tag("span", line.message)
        self._older.set("hidden", None if len(lines) == AT_ONCE or not self._at_end else "")
        self._newer.set("hidden", "" if self._at_end else None)

    async def _show_older(self) -> None:
        self._at_end = False
        await self._show(None, self._first)

    async def _show_newer(self) -> None:
        await self._show(self._last, None)

    async def _search(self, text: str) -> None:
        self._text = text.strip()
        await self.load()

    async def _choose_node(self, node: str) -> None:
        self._node = node
        await self.load()

    async def _choose_level(self, level: str) -> None:
        self._level = level
        await self.load()
