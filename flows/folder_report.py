# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[chart,report,table]"]
# ///
"""See what fills a folder: its size by type of file and its largest files, as a report with a chart."""

from pathlib import Path

from prefect import flow

from nodes.chart.bar_chart import bar_chart
from nodes.file.list_files import list_files
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.group_rows import group_rows
from nodes.table.select_columns import select_columns
from nodes.table.sort_rows import sort_rows


@flow(name="folder-report")
def folder_report(folder: Path = Path(), output: Path = Path("reports/folder_report.html")):
    """See what fills a folder: its size by type of file and its largest files, as a report with a chart."""
    files = list_files.submit(folder=folder)
    by_type = group_rows.submit(table=files, by=["type"], column="size", aggregate="sum")
    top_types = sort_rows.submit(table=by_type, by=["size"], descending=True, limit=15)
    type_chart = bar_chart.submit(table=top_types, x="type", y="size", title="Bytes by type of file", horizontal=True)
    largest = sort_rows.submit(table=files, by=["size"], descending=True, limit=25)
    largest_files = select_columns.submit(table=largest, columns=["path", "size", "modified"])
    report = write_report.submit(
        title="Folder report",
        parts=[type_chart, "## By type", top_types, "## Largest files", largest_files],
    )
    saved = save_report.submit(report=report, path=output)
    return saved.result()


if __name__ == "__main__":
    print(folder_report())
