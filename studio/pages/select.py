"""A list to choose from: the browser's own, which every phone and screen reader knows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from nicegui.events import GenericEventArguments

from studio.pages.parts import Tag


def chooser(
    label: str,
    choices: Iterable[tuple[str, str]],
    chosen: str,
    tell: Callable[[str], Awaitable[None]],
    **attributes: str,
) -> Tag:
    """A field with `choices` (value, words); `tell` hears of the value that is chosen."""

    async def hear(event: GenericEventArguments) -> None:
        args: dict[str, str] = event.args
        await tell(args["detail"])

    field = Tag("select", look="s-input s-select", aria_label=label, data_live="", **attributes)
    with field:
        for value, words in choices:
            Tag("option", words, value=value, selected="" if value == chosen else None)
    field.on("live", hear, args=["detail"])
    return field
