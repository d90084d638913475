"""Read a news feed."""

from typing import Annotated

from engine.node import Placeholder, Range, Table, Unit, node
from nodes.web.feed import read_items
from nodes.web.source import load


@node(extras=("table", "web"), effect="idempotent", permissions=("network", "files:read"), icon="rss")
def read_feed(
    source: Annotated[str, Placeholder("https://example.org/feed.xml")],
    limit: Annotated[int, Range(0)] = 50,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
) -> Table:
    """Read a feed (RSS or Atom) into a table of its items, the newest first.

    Args:
        source: An address that begins with http:// or https://, or the path of a saved feed.
        limit: At most this many items; 0 gives all.
        timeout: For everything together.
    """
    import polars as pl

    response = load(source, timeout)
    texts = dict.fromkeys(("title", "link", "author", "summary"), pl.String)
    schema = {"published": pl.Datetime("us", "UTC"), **texts}
    table = pl.DataFrame(read_items(response.body, source), schema=schema, orient="row")
    ordered = table.sort("published", descending=True, nulls_last=True, maintain_order=True)
    return ordered.head(limit) if limit else ordered
