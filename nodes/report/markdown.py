"""Markdown to HTML that is safe to show: no scripts, no styles, nothing that is loaded from elsewhere."""

from typing import Any

TEXT_TAGS = "a abbr b br code del em i img kbd mark s samp small span strong sub sup u"
BLOCK_TAGS = "blockquote dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre ul"
TABLE_TAGS = "table tbody td tfoot th thead tr"
TAGS = frozenset(f"{TEXT_TAGS} {BLOCK_TAGS} {TABLE_TAGS}".split())
ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title", "width", "height"},
    "td": {"align"},
    "th": {"align"},
}


def markdown_to_html(text: str) -> str:
    """HTML of CommonMark with tables and strike-through. Tags in the text are shown as text."""
    from markdown_it import MarkdownIt

    return clean_html(MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).render(text))


def clean_html(text: str) -> str:
    """The HTML without scripts, styles, frames and forms; pictures stay only if they lie in the page itself."""
    import nh3

    return nh3.clean(
        text,
        tags=set(TAGS),
        clean_content_tags={"script", "style", "title", "iframe", "object", "template", "noscript"},
        attributes=dict(ATTRIBUTES),
        attribute_filter=_allowed,
        url_schemes={"http", "https", "mailto", "data"},
        link_rel="noopener noreferrer nofollow",
    )


def _allowed(tag: str, attribute: str, value: str) -> Any:
    # A picture from elsewhere would tell its server that, when and by whom the report was read.
    if (tag, attribute) == ("img", "src"):
        return value if value.startswith("data:image/") else None
    if (tag, attribute) == ("a", "href") and value.lower().lstrip().startswith("data:"):
        return None
    return value
