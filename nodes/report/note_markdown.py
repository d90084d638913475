"""Write a piece of Markdown."""

from typing import Annotated

from engine.node import Markdown, Multiline, node


@node(icon="markdown")
def note_markdown(text: Annotated[str, Multiline(8)]) -> Markdown:
    """Write a note in Markdown, as a part of a report or beside the drawing.

    Args:
        text: CommonMark, such as `## Heading` or `- an item`.
    """
    return Markdown(text)
