"""Fetch the text of a web page."""

from typing import Annotated, NamedTuple

from engine.node import Placeholder, Range, Unit, node
from nodes.web.page import read_page
from nodes.web.source import load


class PageText(NamedTuple):
    """What a person reads on a page."""

    title: str
    text: str
    links: list[str]


@node(extras=("web",), effect="idempotent", permissions=("network", "files:read"), icon="globe")
def fetch_page_text(
    source: Annotated[str, Placeholder("https://example.org/article")],
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
) -> PageText:
    """Fetch a web page and give its title, its readable text and its links, without menus and scripts.

    Args:
        source: An address that begins with http:// or https://, or the path of a saved page.
        timeout: For everything together.
    """
    response = load(source, timeout)
    page = read_page(response.text(), response.url)
    return PageText(page.title, page.text, page.links)
