# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[report,table,web]"]
# ///
"""Take prices from a web page, compare them with those of the last time, and mail what has changed."""

from pathlib import Path

from prefect import flow

from nodes.mail.send_mail import send_mail
from nodes.number.compare_numbers import compare_numbers
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.clean_table import clean_table
from nodes.table.compare_tables import compare_tables
from nodes.table.read_parquet import read_parquet
from nodes.table.write_parquet import write_parquet
from nodes.web.scrape_page import scrape_page


@flow(name="price-watch")
def price_watch(
    page: str = "flows/data/shop.html",
    memory: Path = Path("reports/price_watch.parquet"),
    mail_server: str = "folder:reports/outbox",
    sender: str = "Price watch <prices@example.org>",
    to: str = "you@example.org",
    output: Path = Path("reports/price_watch.html"),
):
    """Take prices from a web page, compare them with those of the last time, and mail what has changed."""
    found = scrape_page.submit(
        source=page,
        rows="article.product",
        columns={"id": "@id", "name": "h2", "price": ".price", "in_stock": ".stock", "link": "a@href"},
    )
    now = clean_table.submit(table=found)
    before = read_parquet.submit(path=memory, must=False)
    differences = compare_tables.submit(before=before, after=now, keys=["id"])
    is_news = compare_numbers.submit(left=differences["total"], operator=">", right=0)
    report = write_report.submit(
        title="Price watch",
        parts=["## Changed", differences["changed"], "## New", differences["added"], "## Gone", differences["removed"]],
    )
    saved = save_report.submit(report=report, path=output)
    mail = send_mail.submit(
        server=mail_server,
        sender=sender,
        to=[to],
        subject="Prices have changed",
        html=report,
        when=is_news,
    )
    kept = write_parquet.submit(table=differences["current"], path=memory, wait_for=[mail])
    return saved.result(), mail["sent"].result(), kept.result()


if __name__ == "__main__":
    print(price_watch())
