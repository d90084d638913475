"""Turn Markdown into HTML."""

from typing import Annotated

from engine.node import Html, Markdown, Multiline, node
from nodes.report.markdown import markdown_to_html


@node(extras=("report",), icon="markdown", converter=True)
def render_markdown(text: Annotated[Markdown, Multiline(8)]) -> Html:
    """Turn Markdown into clean HTML: no scripts, and no pictures from elsewhere.

    Args:
        text: CommonMark with tables and ~~strike-through~~.
    """
    return Html(markdown_to_html(text))
