"""The frame of a table on a page: a box that scrolls by itself, and a head that says what the columns are."""

from __future__ import annotations

from dataclasses import dataclass

from studio.pages.parts import Tag


@dataclass(frozen=True, slots=True)
class Column:
    """`spoken` columns have a title for screen readers only."""

    title: str
    look: str = ""
    spoken: bool = False


DEEDS = Column("What can be done", spoken=True)
"""The column of the buttons."""


def table(label: str, *columns: Column | str, box: str = "", look: str = "") -> Tag:
    """Draw an empty table here, and return the body for its rows. `label` names it to screen readers.

    `box` and `look` are further classes of the box and of the table in it.
    """
    with (
        Tag("div", look=f"s-table-box {box}".strip(), tabindex="0", role="region", aria_label=label),
        Tag("table", look=f"s-table {look}".strip()),
    ):
        with Tag("thead"), Tag("tr"):
            for each in columns:
                column = Column(each) if isinstance(each, str) else each
                if not column.spoken:
                    Tag("th", column.title, column.look, scope="col")
                    continue
                with Tag("th", look=column.look, scope="col"):
                    Tag("span", column.title, "s-hidden")
        return Tag("tbody")
