"""Fetch all pages of a list."""

import re
from typing import Annotated, Any, Literal, NamedTuple, cast
from urllib.parse import urljoin, urlsplit

from engine.node import Context, Json, Placeholder, Range, TreadleError, Unit, node
from nodes.web.answer import Answer, answer_of
from nodes.web.client import Request, fetch

NEXT = re.compile(r"<([^>]*)>\s*;[^,]*\brel=\"?next\b", re.IGNORECASE)
"""The next page in a Link header (RFC 8288)."""


class Pages(NamedTuple):
    """The items of all pages in their order, and how many pages there were."""

    items: list[Any]
    pages: int


@node(effect="idempotent", permissions=("network",), icon="globe")
def get_pages(
    url: Annotated[str, Placeholder("https://example.org/api/items")],
    style: Literal["link header", "page number", "offset", "cursor"] = "link header",
    items: Annotated[str, Placeholder("data.items")] = "",
    parameter: Annotated[str, Placeholder("page")] = "",
    cursor: Annotated[str, Placeholder("meta.next")] = "next",
    start: Annotated[int, Range(0)] = 1,
    query: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
    most_pages: Annotated[int, Range(1), Unit("pages")] = 100,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
    *,
    context: Context,
) -> Pages:
    """Fetch a list that an API gives page by page, until there are no more.

    Args:
        url: The address of the first page.
        style: How the next page is found: in the Link header, by counting pages or items, or by a value in the answer.
        items: Where the list stands in the answer, such as `data.items`; empty if the answer is the list.
        parameter: What is sent: for page number `page`, for offset `offset`, for cursor `cursor`, if left empty.
        cursor: For cursor: where the value for the next page stands; it may also be the address of that page.
        start: For page number: the number of the first page.
        query: What else is added behind the `?`.
        headers: Sent with each page. A next page on another server is refused.
        most_pages: Fetching more is an error.
        timeout: For each page.
        context: Filled in when the node runs.
    """
    found: list[Any] = []
    given = dict(query or {})
    name = parameter or {"page number": "page", "offset": "offset", "cursor": "cursor"}.get(style, "")
    if style in {"page number", "offset"}:
        given[name] = str(start if style == "page number" else 0)
    address, seen = url, {(url, given.get(name))}
    for page in range(1, most_pages + 1):
        context.raise_if_cancelled()
        answer = answer_of(fetch(Request(address, "GET", headers, given, b"", timeout)), fail=True)
        batch = _items(answer, items)
        found += batch
        context.log(f"Page {page}: {len(batch)} items")
        if style == "link header":
            link = NEXT.search(answer.headers.get("link", ""))
            following = link[1] if link else None
        elif style == "cursor":
            following = _at(answer.json, cursor)
        else:
            following = (str(start + page) if style == "page number" else str(len(found))) if batch else None
        if following in {None, "", False}:
            return Pages(found, page)
        if style == "link header" or "://" in str(following):
            # The whole address of the next page, with whatever it needs behind the `?`.
            address, given = _same_server(urljoin(answer.url, str(following)), url), {}
        else:
            given[name] = str(following)
        if (address, given.get(name)) in seen:
            raise TreadleError(f"Page {page + 1} is one that was there already.", fix="Look at style and cursor.")
        seen.add((address, given.get(name)))
    raise TreadleError(f"There are more than {most_pages} pages.", fix="Allow more, or ask for less.")


def _items(answer: Answer, path: str) -> list[Any]:
    batch = _at(answer.json, path)
    if not isinstance(batch, list):
        raise TreadleError(f"{answer.url} has no list {f'at {path!r}' if path else ''}.", fix="Look where it stands.")
    return cast("list[Any]", batch)


def _at(data: Json, path: str) -> Any:
    for name in filter(None, path.split(".")):
        data = cast("dict[str, Any]", data).get(name) if isinstance(data, dict) else None
    return data


def _same_server(following: str, first: str) -> str:
    if urlsplit(following)[:2] != urlsplit(first)[:2]:
        raise TreadleError(f"The next page is on another server: {following}.", fix="Start there if it is right.")
    return following
