# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[chart,excel,report,sql,table]"]
# ///
"""Bring rows into a database, ask it in SQL, and get the answer as a report with a chart and as a workbook."""

from pathlib import Path

from prefect import flow

from nodes.chart.bar_chart import bar_chart
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.sql.insert_rows import insert_rows
from nodes.sql.list_tables import list_tables
from nodes.sql.run_query import run_query
from nodes.table.clean_table import clean_table
from nodes.table.read_csv import read_csv
from nodes.table.write_excel import write_excel


@flow(name="database-report")
def database_report(
    database: str = "sqlite:///reports/shop.db",
    orders: Path = Path("flows/data/orders.csv"),
    least: float = 1000,
    output: Path = Path("reports/database_report.html"),
    workbook: Path = Path("reports/database_report.xlsx"),
):
    """Bring rows into a database, ask it in SQL, and get the answer as a report with a chart and as a workbook."""
    raw = read_csv.submit(path=orders, types=False)
    cleaned = clean_table.submit(table=raw)
    inserted = insert_rows.submit(rows=cleaned, address=database, table="orders", keys=["order_id"])
    tables = list_tables.submit(address=database, wait_for=[inserted])
    by_region = run_query.submit(
        address=database,
        query="SELECT region, count(*) AS orders, sum(total) AS total FROM orders GROUP BY region ORDER BY total DESC",
        wait_for=[inserted],
    )
    largest = run_query.submit(
        address=database,
        query="SELECT order_id, customer_name, region, total FROM orders WHERE total >= :least ORDER BY total DESC",
        parameters={"least": least},
        wait_for=[inserted],
    )
    chart = bar_chart.submit(table=by_region, x="region", y="total", title="Sales by region")
    report = write_report.submit(
        title="Database report",
        parts=[chart, by_region, "## Large orders", largest, "## The tables", tables],
        most_rows=20,
    )
    saved_report = save_report.submit(report=report, path=output)
    saved_workbook = write_excel.submit(sheets={"Regions": by_region, "Large orders": largest}, path=workbook)
    return saved_report.result(), saved_workbook.result()


if __name__ == "__main__":
    print(database_report())
