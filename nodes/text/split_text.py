"""Split a text into a list."""

from typing import Annotated

from engine.node import Multiline, Placeholder, node


@node(icon="text")
def split_text(
    text: Annotated[str, Multiline()],
    separator: Annotated[str, Placeholder(",")] = "",
    trim: bool = True,
    keep_empty: bool = False,
) -> list[str]:
    """Split a text at a separator, or into lines.

    Args:
        text: The text to split.
        separator: Where to split; empty splits into lines.
        trim: Drop spaces around each piece.
        keep_empty: Keep pieces that hold nothing.
    """
    pieces = text.split(separator) if separator else text.splitlines()
    trimmed = [piece.strip() for piece in pieces] if trim else pieces
    return [piece for piece in trimmed if piece or keep_empty]
