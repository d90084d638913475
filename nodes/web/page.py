"""Reading what a person would read on a web page."""

import re
from dataclasses import dataclass
from urllib.parse import urljoin

NOISE = "script, style, noscript, template, iframe, svg, nav, header, footer, aside, form, [hidden], [aria-hidden=true]"
MAIN = "article, main, [role=main]"
BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, figcaption, dt, dd, div, section"


@dataclass(frozen=True, slots=True)
class Page:
    """A page as text: one paragraph per line, links as whole addresses."""

    title: str
    text: str
    links: list[str]


def read_page(html: str, url: str) -> Page:
    """The page without its surroundings; `url` completes relative links."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    heading = tree.css_first("title") or tree.css_first("h1")
    title = _one_line(heading.text()) if heading else ""
    for noise in tree.css(NOISE):
        noise.decompose()
    main = tree.css_first(MAIN) or tree.body
    if main is None:
        return Page(title, "", [])
    addresses = (urljoin(url, link.attributes.get("href") or "") for link in main.css("a[href]"))
    links = list(dict.fromkeys(address for address in addresses if address.startswith(("http://", "https://"))))
    for block in main.css(BLOCKS):
        block.insert_after("\n")
    lines = (_one_line(line) for line in main.text().splitlines())
    return Page(title, "\n".join(line for line in lines if line), links)


def plain_text(html: str) -> str:
    """A piece of HTML as one line of text."""
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(html).body
    return _one_line(body.text(separator=" ")) if body is not None else ""


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
