"""Elements of a page by CSS selectors."""

from typing import Any
from urllib.parse import urljoin

from engine.node import TreadleError

ADDRESSES = {"href", "src", "action", "poster", "data-src"}


def parse_html(html: str) -> Any:
    """The page as a tree of selectolax."""
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(html)


def select(tree: Any, selector: str) -> list[Any]:
    """The elements that a CSS selector finds, in the order of the page. Raises TreadleError for no selector."""
    from selectolax.lexbor import SelectolaxError

    try:
        return tree.css(selector)
    except SelectolaxError as error:
        raise TreadleError(f"{selector!r} is no CSS selector.", fix="Write it like table.prices td > a.") from error


def value_of(element: Any, field: str, url: str) -> str | None:
    """What a field finds below an element: `h2` its text, `a@href` an attribute, `@href` one of the element itself.

    Addresses are completed by `url`; None if there is no such element or attribute.
    """
    selector, at, attribute = field.rpartition("@") if "@" in field else (field, "", "")
    found = next(iter(select(element, selector)), None) if selector.strip() else element
    if found is None:
        return None
    if not at:
        return " ".join(found.text(separator=" ").split())
    value = found.attributes.get(attribute.strip())
    return urljoin(url, value) if value is not None and attribute.strip() in ADDRESSES and url else value
