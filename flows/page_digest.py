# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[report,table,web]"]
# ///
"""Read a news feed, from the web or saved, as a calm digest in one page."""

from pathlib import Path

from prefect import flow

from nodes.report.save_report import save_report
from nodes.report.write_digest import write_digest
from nodes.report.write_report import write_report
from nodes.web.read_feed import read_feed


@flow(name="page-digest")
def page_digest(source: str = "flows/data/feed.xml", limit: int = 10, output: Path = Path("reports/page_digest.html")):
    """Read a news feed, from the web or saved, as a calm digest in one page."""
    items = read_feed.with_options(retries=2, retry_delay_seconds=[2, 8]).submit(source=source, limit=limit)
    digest = write_digest.submit(items=items, limit=limit)
    report = write_report.submit(title="Today's digest", parts=[digest])
    saved = save_report.submit(report=report, path=output)
    return saved.result()


if __name__ == "__main__":
    print(page_digest())
