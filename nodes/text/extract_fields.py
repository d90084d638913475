"""Take named fields out of a text."""

from typing import Annotated

from engine.node import Multiline, TreadleError, node
from nodes.text.pattern import found_in


@node(extras=("table",), icon="text")
def extract_fields(
    text: Annotated[str, Multiline()],
    fields: dict[str, str],
    ignore_case: bool = True,
    must: bool = False,
) -> dict[str, str]:
    r"""Take named fields out of a text, each by a regular expression; no pattern can hang the run.

    Args:
        text: Where the fields stand.
        fields: A pattern for each name, such as `Total:?\s+([\d.,]+)`. Of the first place that matches, what stands in
            the first brackets is taken, or all of it where the pattern has none. A field that is not found is empty.
        ignore_case: Take small and capital letters as the same.
        must: Refuse a text that lacks a field.
    """
    found = {name: _first(text, pattern, ignore_case=ignore_case) for name, pattern in fields.items()}
    missing = [name for name, value in found.items() if not value]
    if must and missing:
        raise TreadleError(
            f"The text has no {', no '.join(missing)}.", fix="Look at the text, and change the pattern of the field."
        )
    return found


def _first(text: str, pattern: str, *, ignore_case: bool) -> str:
    groups = _groups(pattern)
    places = found_in(text, pattern, 1 if groups else 0, ignore_case=ignore_case)
    return places[0].strip() if places else ""


def _groups(pattern: str) -> int:
    import polars as pl

    try:
        return len(pl.Series([""]).str.extract_groups(pattern).struct.fields)
    except pl.exceptions.PolarsError:
        # What is wrong with it is said where it is searched for.
        return 0
