"""Regular expressions that cannot hang a run."""

from engine.node import TreadleError


def found_in(text: str, pattern: str, group: int = 0, *, ignore_case: bool = False) -> list[str]:
    """All places that a pattern matches, or one bracketed part of each. Raises TreadleError."""
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
    return parts.fill_null("").to_list()
