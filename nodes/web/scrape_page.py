"""Take what repeats on a web page as a table."""

from typing import Annotated

from engine.node import Placeholder, Range, Table, TreadleError, Unit, node
from nodes.web.elements import parse_html, select, value_of
from nodes.web.source import load


@node(extras=("table", "web"), effect="idempotent", permissions=("network", "files:read"), icon="globe")
def scrape_page(
    source: Annotated[str, Placeholder("https://example.org/shop")],
    rows: Annotated[str, Placeholder("article.product")],
    columns: dict[str, str],
    must: bool = True,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
) -> Table:
    """Take a table from a web page: one row for each element that a CSS selector finds.

    Args:
        source: An address that begins with http:// or https://, or the path of a saved page. No scripts are run.
        rows: The selector of what repeats, such as `article.product`.
        columns: What each column takes from it: `h2` the text of the first such element inside, `a@href` its
            attribute, `@id` an attribute of the row itself. Addresses are completed.
        must: Finding no row is an error, for it mostly means that the page has changed.
        timeout: For everything together.
    """
    import polars as pl

    if not columns:
        raise TreadleError("No columns are asked for.", fix="Name at least one, such as title: h2.")
    response = load(source, timeout)
    found = select(parse_html(response.text()), rows)
    if must and not found:
        raise TreadleError(f"{source} has nothing that {rows!r} finds.", fix="Look at the page, or turn off must.")
    values = {name: [value_of(one, field, response.url) for one in found] for name, field in columns.items()}
    return pl.DataFrame(values, schema=dict.fromkeys(columns, pl.String))
