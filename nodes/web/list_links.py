"""List the links of a web page."""

from typing import Annotated
from urllib.parse import urljoin, urlsplit

from engine.node import Placeholder, Range, Table, Unit, node
from nodes.web.elements import parse_html, select
from nodes.web.source import load


@node(extras=("table", "web"), effect="idempotent", permissions=("network", "files:read"), icon="globe")
def list_links(
    source: Annotated[str, Placeholder("https://example.org/")],
    within: Annotated[str, Placeholder("main")] = "",
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
) -> Table:
    """List the links of a web page: text, whole address, and whether it stays on the same site; each address once.

    Args:
        source: An address that begins with http:// or https://, or the path of a saved page.
        within: A CSS selector for the part of the page to look at; empty takes all.
        timeout: For everything together.
    """
    import polars as pl

    response = load(source, timeout)
    host = urlsplit(response.url).netloc
    rows: dict[str, tuple[str, str, bool]] = {}
    for link in select(parse_html(response.text()), f"{within} a[href]".strip()):
        address = urljoin(response.url, link.attributes.get("href") or "").partition("#")[0]
        parts = urlsplit(address)
        if parts.scheme in {"http", "https"}:
            rows.setdefault(address, (" ".join(link.text().split()), address, parts.netloc == host))
    schema = {"text": pl.String, "url": pl.String, "same_site": pl.Boolean}
    return pl.DataFrame(list(rows.values()), schema=schema, orient="row")
