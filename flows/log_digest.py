# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[chart,report,table]"]
# ///
"""Read a log, see how it went by the hour, and find what is new or comes much more often than before."""

from pathlib import Path

from prefect import flow

from nodes.chart.bar_chart import bar_chart
from nodes.log.count_levels import count_levels
from nodes.log.find_unusual import find_unusual
from nodes.log.parse_lines import parse_lines
from nodes.log.read_tail import read_tail
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.filter_rows import filter_rows
from nodes.table.select_columns import select_columns
from nodes.table.sort_rows import sort_rows


@flow(name="log-digest")
def log_digest(
    log: Path = Path("flows/data/shop_log.txt"),
    recent_hours: float = 1,
    output: Path = Path("reports/log_digest.html"),
):
    """Read a log, see how it went by the hour, and find what is new or comes much more often than before."""
    text = read_tail.submit(path=log, lines=100000)
    parsed = parse_lines.submit(text=text)
    by_hour = count_levels.submit(entries=parsed["entries"], period="hour")
    chart = bar_chart.submit(table=by_hour, x="time", y="count", title="Entries per hour", color="level")
    unusual = find_unusual.submit(entries=parsed["entries"], recent=recent_hours)
    shown = select_columns.submit(table=unusual, columns=["why", "level", "count", "usual", "first", "example"])
    errors = filter_rows.submit(table=parsed["entries"], column="level", operator="equals", value="error")
    latest = sort_rows.submit(table=errors, by=["time"], descending=True, limit=20)
    report = write_report.submit(
        title="Log digest",
        parts=["## Unusual", shown, "## By the hour", chart, "## Latest errors", latest],
    )
    saved = save_report.submit(report=report, path=output)
    return saved.result()


if __name__ == "__main__":
    print(log_digest())
