"""Asks how much of the past is kept, and says beforehand what a clean-up by these rules would remove."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from engine.errors import RequestError, TreadleError
from engine.settings import Keep, read_settings, write_keep
from studio.context import AppContext
from studio.file_size import file_size
from studio.pages.dialogs import dialog
from studio.pages.parts import Tag, button, live_input
from studio.pages.toast import Toasts

_FIELDS = (
    ("runs_per_flow", "Runs of each flow", "The newest one always stays."),
    ("days", "Days", "Older runs go."),
    ("gigabytes", "Gigabytes", "Of values and files. When they are more, the oldest runs go first."),
    ("log_days", "Days of logs", "Of older runs the log goes, and the rest stays."),
    ("value_days", "Days of values", "Of older runs values and files go, and the rest stays."),
)


async def ask_what_to_keep(context: AppContext, toasts: Toasts) -> None:
    """Open the dialog. The rules stand in treadle.toml, where they can be changed as well."""
    root = context.workspace.root
    try:
        settings = await asyncio.to_thread(read_settings, root)
    except TreadleError as error:
        toasts.refuse(error)
        return
    with dialog("What is kept of the past") as opened:
        asking = _Asking(context, settings.keep)
        Tag("p", "Runs beyond these rules are removed while nothing runs. 0 keeps everything.", "s-hint")
        for name, words, hint in _FIELDS:
            with Tag("label", look="s-field"):
                Tag("span", words)
                value = getattr(settings.keep, name)
                live_input(
                    asking.typing(name), value=f"{value:g}", inputmode="decimal", maxlength="12", data_field=name
                )
                Tag("small", hint, "s-hint")
        asking.said = Tag(
            "p", "Working out what would go \N{HORIZONTAL ELLIPSIS}", role="status", data_testid="keep-preview"
        )

        async def save(*, clean: bool) -> None:
            try:
                rules = asking.rules()
                await asyncio.to_thread(write_keep, root, rules)
                removed = await asking.ask(rules, dry_run=False) if clean else None
            except TreadleError as error:
                asking.refuse(error)
                return
            opened.delete()
            toasts.say("The rules are saved." if removed is None else f"{_words(removed, 'Removed')}")

        with Tag("div", look="s-actions"):
            button("Cancel", data_close="")
            button("Save and clean up now", look="s-danger", data_testid="keep-clean").on(
                "click", lambda: save(clean=True), args=[]
            )
            button("Save", look="s-primary", data_testid="keep-save").on("click", lambda: save(clean=False), args=[])
    await asking.preview()


class _Asking:
    """What stands in the fields, and what it would come to."""

    def __init__(self, context: AppContext, keep: Keep) -> None:
        self._context, self._keep = context, keep
        self._typed: dict[str, str] = {}
        self._asked = 0
        self.said: Tag

    def typing(self, name: str) -> Callable[[str], Any]:
        """Who hears what is typed into a field."""

        async def typed(text: str) -> None:
            self._typed[name] = text
            await self.preview()

        return typed

    def rules(self) -> Keep:
        """The rules as typed. Raises RequestError for what is no number."""
        return replace(self._keep, **{name: _number(name, text) for name, text in self._typed.items()})

    async def ask(self, rules: Keep, *, dry_run: bool) -> dict[str, Any]:
        """Clean up by these rules, or only hear what that would remove."""
        given = {name: getattr(rules, name) for name, _, _ in _FIELDS}
        engine = await self._context.engine.client()
        return await engine.call("clean", dry_run=dry_run, keep=given)

    async def preview(self) -> None:
        """Say what would go; of several answers the last counts."""
        self._asked += 1
        mine = self._asked
        try:
            found = await self.ask(self.rules(), dry_run=True)
        except TreadleError as error:
            self.refuse(error)
            return
        if mine == self._asked and not self.said.is_deleted:
            self.said.classes(remove="s-trouble")
            self.said.text = _words(found, "A clean-up by these rules removes")

    def refuse(self, error: TreadleError) -> None:
        """Say what is wrong."""
        if not self.said.is_deleted:
            self.said.classes("s-trouble")
            self.said.text = f"{error.message} {error.fix}".strip()


def _number(name: str, text: str) -> float:
    try:
        number = float(text.strip() or "0")
    except ValueError:
        number = -1.0
    whole = name != "gigabytes"
    if number < 0 or not math.isfinite(number) or (whole and not number.is_integer()):
        raise RequestError(f"“{text[:20]}” is not such a number.", fix="Type 0 or more.")
    return int(number) if whole else number


def _words(found: dict[str, Any], verb: str) -> str:
    runs, values = found["runs"], found["values"]
    if not runs and not values:
        return f"Nothing goes by these rules; {file_size(found['kept_bytes'])} are kept."
    gone = f"{runs:,} {'run' if runs == 1 else 'runs'} and {values:,} {'value' if values == 1 else 'values'}"
    return f"{verb} {gone} ({file_size(found['freed_bytes'])}); {file_size(found['kept_bytes'])} are kept."
