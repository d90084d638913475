"""Replace a piece of text by another."""

from typing import Annotated

from engine.node import Multiline, Range, node


@node(icon="text")
def replace_text(
    text: Annotated[str, Multiline()],
    find: str,
    replacement: str = "",
    limit: Annotated[int, Range(0)] = 0,
) -> str:
    """Replace a piece of text wherever it occurs, letter for letter.

    Args:
        text: The text to change.
        find: The piece to look for; nothing is changed if it is empty.
        replacement: What stands there instead.
        limit: Replace only this many from the start; 0 replaces all.
    """
    return text.replace(find, replacement, limit or -1) if find else text
