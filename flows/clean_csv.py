# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[chart,report,table]"]
# ///
"""Turn a messy CSV export into a clean table, and see in a report what is in it."""

from pathlib import Path

from prefect import flow

from nodes.chart.bar_chart import bar_chart
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.clean_table import clean_table
from nodes.table.describe_table import describe_table
from nodes.table.group_rows import group_rows
from nodes.table.read_csv import read_csv
from nodes.table.sort_rows import sort_rows
from nodes.table.write_csv import write_csv


@flow(name="clean-csv")
def clean_csv(
    source: Path = Path("flows/data/orders.csv"),
    cleaned: Path = Path("reports/orders_clean.csv"),
    output: Path = Path("reports/clean_csv.html"),
    group: str = "region",
    amount: str = "total",
):
    """Turn a messy CSV export into a clean table, and see in a report what is in it."""
    raw = read_csv.submit(path=source, types=False)
    table = clean_table.submit(table=raw, blanks=["unknown", "tbd"])
    saved_table = write_csv.submit(table=table, path=cleaned)
    columns = describe_table.submit(table=table)
    by_group = group_rows.submit(table=table, by=[group], column=amount, aggregate="sum")
    ranked = sort_rows.submit(table=by_group, by=[amount], descending=True)
    chart = bar_chart.submit(table=ranked, x=group, y=amount, title="Where the money comes from")
    report = write_report.submit(
        title="Clean CSV",
        parts=[chart, ranked, "## The columns", columns, "## The cleaned rows", table],
        most_rows=15,
    )
    saved_report = save_report.submit(report=report, path=output)
    return saved_table.result(), saved_report.result()


if __name__ == "__main__":
    print(clean_csv())
