# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[chart,report,table]"]
# ///
"""Write a report, have a person approve that very report, and mail it only then."""

from pathlib import Path

from prefect import flow

from nodes.chart.bar_chart import bar_chart
from nodes.mail.send_mail import send_mail
from nodes.people.approve import approve
from nodes.report.write_report import write_report
from nodes.table.clean_table import clean_table
from nodes.table.count_by import count_by
from nodes.table.read_csv import read_csv


@flow(name="approved-mail")
def approved_mail(
    orders: Path = Path("flows/data/orders.csv"),
    wait: str = "2 days",
    mail_server: str = "folder:reports/outbox",
    sender: str = "Reports <reports@example.org>",
    to: str = "you@example.org",
):
    """Write a report, have a person approve that very report, and mail it only then."""
    raw = read_csv.submit(path=orders, types=False)
    table = clean_table.submit(table=raw)
    by_region = count_by.submit(table=table, column="region")
    chart = bar_chart.submit(table=by_region, x="region", y="count", title="Orders by region")
    report = write_report.submit(title="Orders by region", parts=[chart, by_region])
    decision = approve.submit(question="Mail this report?", shown=report, expires=wait)
    if decision["approved"].result():
        mail = send_mail.submit(server=mail_server, sender=sender, to=[to], subject="Orders by region", html=report)
        sent = mail["sent"].result()
    else:
        sent = False
    return sent


if __name__ == "__main__":
    print(approved_mail())
