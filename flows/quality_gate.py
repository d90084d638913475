# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[report,table]"]
# ///
"""Let data through only if enough of its rows are whole; else leave the file as it was and mail what is wrong."""

from pathlib import Path

from prefect import flow

from nodes.mail.send_mail import send_mail
from nodes.report.write_report import write_report
from nodes.table.clean_table import clean_table
from nodes.table.filter_rows import filter_rows
from nodes.table.read_csv import read_csv
from nodes.table.write_csv import write_csv


@flow(name="quality-gate")
def quality_gate(
    source: Path = Path("flows/data/orders.csv"),
    column: str = "postcode",
    most_empty: int = 5,
    approved: Path = Path("reports/orders_approved.csv"),
    mail_server: str = "folder:reports/outbox",
    sender: str = "Quality gate <gate@example.org>",
    to: str = "you@example.org",
):
    """Let data through only if enough of its rows are whole; else leave the file as it was and mail what is wrong."""
    raw = read_csv.submit(path=source, types=False)
    table = clean_table.submit(table=raw)
    empty = filter_rows.submit(table=table, column=column, operator="is empty")
    if empty.result().height <= most_empty:
        saved = write_csv.submit(table=table, path=approved)
        outcome = saved.result()
    else:
        report = write_report.submit(title="Not let through", parts=["## Rows that are not whole", empty])
        mail = send_mail.submit(server=mail_server, sender=sender, to=[to], subject="Not let through", html=report)
        outcome = mail["sent"].result()
    return outcome


if __name__ == "__main__":
    print(quality_gate())
