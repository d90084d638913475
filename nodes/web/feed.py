"""Reading RSS and Atom."""

import io
from datetime import UTC, datetime
from typing import Any, cast

from engine.node import TreadleError
from nodes.web.page import plain_text

Item = tuple[datetime | None, str, str, str, str]


def read_items(data: bytes, source: str) -> list[Item]:
    """Each item as (published, title, link, author, summary), texts without tags. Raises TreadleError for no feed."""
    import feedparser

    # As a stream: given text that looks like an address or a path, feedparser would open it by itself.
    feed = cast("Any", feedparser).parse(io.BytesIO(data))
    if not feed.entries and not feed.version:
        raise TreadleError(f"{source} is not a feed.", fix="Look for a link to RSS or Atom on the page.")
    return [_item(entry) for entry in feed.entries]


def _item(entry: Any) -> Item:
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    link = str(entry.get("link", ""))
    return (
        datetime(*moment[:6], tzinfo=UTC) if moment else None,
        plain_text(str(entry.get("title", ""))),
        link if link.startswith(("http://", "https://")) else "",
        plain_text(str(entry.get("author", ""))),
        plain_text(str(entry.get("summary", ""))),
    )
