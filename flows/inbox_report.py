# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[chart,report,table]"]
# ///
"""Clean every CSV file of a folder, put them into one table, and mail what is in it as a report with a chart."""

from pathlib import Path

from prefect import flow

from nodes.chart.bar_chart import bar_chart
from nodes.file.list_files import list_files
from nodes.mail.send_mail import send_mail
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.clean_table import clean_table
from nodes.table.concatenate_tables import concatenate_tables
from nodes.table.group_rows import group_rows
from nodes.table.read_csv import read_csv
from nodes.table.records_from_table import records_from_table


@flow(name="inbox-report")
def inbox_report(
    folder: Path = Path("flows/data/inbox"),
    group: str = "region",
    amount: str = "total",
    mail_server: str = "folder:reports/outbox",
    sender: str = "Reports <reports@example.org>",
    to: str = "you@example.org",
    output: Path = Path("reports/inbox.html"),
):
    """Clean every CSV file of a folder, put them into one table, and mail what is in it as a report with a chart."""
    files = list_files.submit(folder=folder, pattern="*.csv")
    records = records_from_table.submit(table=files)
    tables = []
    for file in records.result():
        raw = read_csv.submit(path=folder / file["path"], types=False)
        clean = clean_table.submit(table=raw)
        tables = [*tables, clean.result()]
    together = concatenate_tables.submit(tables=tables, columns="all", source="file")
    by_group = group_rows.submit(table=together, by=[group], column=amount)
    chart = bar_chart.submit(table=by_group, x=group, y=amount, title="What came in")
    report = write_report.submit(title="What came in", parts=[chart, by_group, "## The files", files])
    saved = save_report.submit(report=report, path=output)
    mail = send_mail.submit(server=mail_server, sender=sender, to=[to], subject="What came in", html=report)
    return saved.result(), mail["sent"].result()


if __name__ == "__main__":
    print(inbox_report())
