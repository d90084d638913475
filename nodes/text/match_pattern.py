"""Find a pattern in a text."""

from typing import Annotated, NamedTuple

from engine.node import CodeText, Multiline, Range, node
from nodes.text.pattern import found_in


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
    found = found_in(text, pattern, group, ignore_case=ignore_case)
    return Matches(bool(found), found[0] if found else "", found)
