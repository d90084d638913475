"""Check whether sites are well."""

import time
from datetime import UTC, datetime
from typing import Annotated, NamedTuple

from engine.node import Context, Placeholder, Range, Table, TreadleError, Unit, node
from nodes.web.client import Request, Response, fetch

CERTIFICATE = "%b %d %H:%M:%S %Y %Z"
"""How OpenSSL writes the end of a certificate."""


class Health(NamedTuple):
    """One row per site, whether all are well or there is trouble, and the addresses of those that are not well."""

    sites: Table
    well: bool
    trouble: bool
    troubled: list[str]


@node(extras=("table",), effect="idempotent", permissions=("network",), icon="globe")
def check_sites(
    urls: Annotated[list[str], Placeholder("https://example.org/")],
    expected: Annotated[str, Placeholder("Welcome")] = "",
    slow: Annotated[float, Range(0.01, 600), Unit("s")] = 5,
    days: Annotated[int, Range(0), Unit("days")] = 14,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 20,
    *,
    context: Context,
) -> Health:
    """Check sites: whether they answer, well and soon, with the expected words and a certificate that lasts.

    Args:
        urls: The addresses to fetch, one after another.
        expected: Words that each answer must hold.
        slow: An answer that takes longer is a problem.
        days: A certificate that ends sooner is a problem.
        timeout: Give up on a site after this.
        context: Filled in when the node runs.
    """
    import polars as pl

    rows: list[tuple[str, bool, int | None, float, int | None, str]] = []
    for number, url in enumerate(urls):
        context.raise_if_cancelled()
        context.progress(number / len(urls), url)
        started = time.monotonic()
        try:
            response = fetch(Request(url, seconds=timeout))
        except TreadleError as error:
            rows.append((url, False, None, time.monotonic() - started, None, str(error)))
            continue
        seconds = time.monotonic() - started
        left = _days_left(response)
        problems = [*_problems(response, expected), *([f"took {seconds:.1f} s"] if seconds > slow else [])]
        if left is not None and left < days:
            problems.append(f"its certificate ends in {left} days")
        rows.append((url, not problems, response.status, seconds, left, "; ".join(problems)))
    schema = {
        "url": pl.String,
        "well": pl.Boolean,
        "status": pl.Int64,
        "seconds": pl.Float64,
        "certificate_days": pl.Int64,
        "problem": pl.String,
    }
    troubled = [row[0] for row in rows if not row[1]]
    return Health(pl.DataFrame(rows, schema=schema, orient="row"), not troubled, bool(troubled), troubled)


def _problems(response: Response, expected: str) -> list[str]:
    if response.status >= 400:
        return [f"answered {response.status}"]
    return [f"does not say {expected!r}"] if expected and expected not in response.text() else []


def _days_left(response: Response) -> int | None:
    if not response.certificate_until:
        return None
    ends = datetime.strptime(response.certificate_until, CERTIFICATE).replace(tzinfo=UTC)
    return (ends - datetime.now(UTC)).days
