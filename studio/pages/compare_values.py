"""How a value changed from one run to another, drawn by what it is."""

from __future__ import annotations

from engine.errors import TreadleError
from studio.context import AppContext
from studio.pages.parts import Tag
from studio.pages.run_version import draw_lines
from studio.pages.select import chooser
from studio.run_compare.nodes import change_words
from studio.run_compare.tables import MOST_ROWS, RowChange, TableDifference
from studio.run_compare.values import NumberPair, PicturePair, TablePair, TextPair

SIGNS = {"added": "+", "removed": "\N{MINUS SIGN}", "changed": "±"}


async def draw_pair(context: AppContext, place: Tag, before: str, after: str, key: str | None = None) -> None:
    """Read both values and draw what is different between them."""
    try:
        found = await context.values.difference(before, after, key=key)
    except TreadleError as error:
        place.clear()
        with place:
            Tag("p", f"{error.message} {error.fix}".strip(), "s-trouble", role="alert")
        return
    place.clear()
    with place:
        match found:
            case NumberPair():
                words = f"{found.before:,.10g} → {found.after:,.10g}"
                Tag("p", f"{words} ({change_words(found.before, found.after)})", data_testid="number-difference")
            case TextPair():
                if found.is_cut:
                    Tag("p", "Only the beginnings are compared: these texts are long.", "s-hint")
                draw_lines(found.lines)
            case PicturePair():
                _draw_pictures(found)
            case TablePair():

                async def choose(name: str) -> None:
                    await draw_pair(context, place, before, after, name)

                choices = [("", "Compare by position"), *((name, f"Rows named by {name}") for name in found.keys)]
                chooser("How rows are found again", choices, found.key, choose)
                _draw_table(found.difference)
            case None:
                Tag("p", "These values have no form in which they could be compared.", "s-hint")


def _draw_table(found: TableDifference) -> None:
    said = [f"{SIGNS[sort]} {count:,} {sort}" for sort, count in found.counts.items() if count]
    said += [f"+ column {name}" for name in found.columns_added]
    said += [f"\N{MINUS SIGN} column {name}" for name in found.columns_removed]
    Tag("p", " · ".join(said) or "The rows are the same.", data_testid="table-difference")
    if found.is_cut:
        Tag("p", f"The first {MOST_ROWS:,} rows of each are compared.", "s-hint")
    if not found.rows:
        return
    with (
        Tag("div", look="s-table-box", tabindex="0", role="region", aria_label="Rows that are different"),
        Tag("table", look="s-cells"),
    ):
        with Tag("thead"), Tag("tr"):
            for name in ("", "Row", *found.columns):
                Tag("th", name, scope="col")
        with Tag("tbody"):
            for change in found.rows:
                _draw_row(change)


def _draw_row(change: RowChange) -> None:
    with Tag("tr", data_sort=change.sort):
        Tag("td", SIGNS[change.sort])
        Tag("td", change.place)
        for index, cell in enumerate(change.after or change.before or ()):
            if index in change.changed and change.before is not None:
                with Tag("td", look="s-changed"):
                    Tag("del", str(change.before[index]))
                    Tag("span", " → ")
                    Tag("ins", str(cell))
            else:
                Tag("td", "" if cell is None else str(cell))


def _draw_pictures(found: PicturePair) -> None:
    """Side by side, one over the other under a slider, and only what is different."""
    addresses = [f"/values/{digest}" for digest in (found.before, found.after)]
    with Tag("div", look="s-pictures", data_testid="picture-difference"):
        for address, words in zip(addresses, ("Before", "After"), strict=True):
            with Tag("figure"):
                Tag("figcaption", words, "s-hint")
                Tag("img", src=address, alt=words, loading="lazy")
        with Tag("figure"):
            Tag("figcaption", "Slide from one to the other", "s-hint")
            with Tag("div", look="s-over", data_over=""):
                Tag("img", src=addresses[0], alt="Before")
                Tag("img", src=addresses[1], alt="After")
                Tag("input", type="range", min="0", max="100", value="50", aria_label="How much of the first is seen")
        with Tag("figure"):
            Tag("figcaption", "What is different: equal places are black", "s-hint")
            with Tag("div", look="s-over s-apart"):
                Tag("img", src=addresses[0], alt="")
                Tag("img", src=addresses[1], alt="Difference of both pictures")
