"""Find a pattern in a text."""

from typing import Annotated, NamedTuple

from engine.node import CodeText, Multiline, Range, TreadleError, node


class Matches(NamedTuple):
    """What a pattern found."""

    found: bool
    first: str
    all: list[str]


@node(extras=("table",), icon="text")
def match_pattern(
    text: Annotated[str, Multiline()],
    pattern: Annotated[str, CodeText("regex")],
    group: Annotated[int, Range(0, 99)] = 0,
    ignore_case: bool = False,
) -> Matches:
    r"""Find all places that a regular expression matches; no pattern can hang the run.

    Args:
        text: The text to search.
        pattern: A regular expression such as `#(\d+)`, without look-around and back-references.
        group: Which bracketed part of a match to give; 0 is the whole match.
        ignore_case: Take small and capital letters as the same.
    """
    # The engine behind polars needs time in proportion to the text, unlike Python's, which can take for ever.
    import polars as pl

    whole = f"(?i:{pattern})" if ignore_case else pattern
    try:
        matches = pl.Series([text]).str.extract_all(whole).explode().drop_nulls()
        parts = matches.str.extract(f"^(?:{whole})$", group) if group else matches
    except pl.exceptions.PolarsError as error:
        reason = str(error).strip().splitlines()[-1].removeprefix("error: ")
        raise TreadleError(
            f"{pattern!r} is no pattern that can be searched for: {reason}.",
            fix="Look for an unclosed bracket; look-around and back-references are not available.",
        ) from error
    found: list[str] = parts.fill_null("").to_list()
    return Matches(bool(found), found[0] if found else "", found)
