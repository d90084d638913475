# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[chart,report,table]"]
# ///
"""See who changed what in a git repository, week by week, as a report with charts."""

from pathlib import Path

from prefect import flow

from nodes.chart.bar_chart import bar_chart
from nodes.git.changes_by_file import changes_by_file
from nodes.git.read_log import read_log
from nodes.git.summarise_log import summarise_log
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.count_by import count_by
from nodes.table.count_per_period import count_per_period
from nodes.table.sort_rows import sort_rows


@flow(name="repository-pulse")
def repository_pulse(
    repository: Path = Path(),
    since: str = "90 days ago",
    output: Path = Path("reports/repository_pulse.html"),
):
    """See who changed what in a git repository, week by week, as a report with charts."""
    commits = read_log.with_options(retries=2, retry_delay_seconds=[1, 4]).submit(repository=repository, since=since)
    summary = summarise_log.submit(commits=commits)
    by_week = count_per_period.submit(table=commits, column="when", period="week")
    week_chart = bar_chart.submit(table=by_week, x="when", y="count", title="Commits per week")
    by_author = count_by.submit(table=commits, column="author", top=15)
    author_chart = bar_chart.submit(table=by_author, x="author", y="count", title="Commits by author", horizontal=True)
    by_file = changes_by_file.submit(repository=repository, since=since)
    top_files = sort_rows.submit(table=by_file, by=["commits", "added"], descending=True, limit=15)
    file_chart = bar_chart.submit(table=top_files, x="file", y="commits", title="Most changed files", horizontal=True)
    report = write_report.submit(
        title="Repository pulse",
        parts=[summary, week_chart, author_chart, file_chart, "## In numbers", top_files],
    )
    saved = save_report.submit(report=report, path=output)
    return saved.result()


if __name__ == "__main__":
    print(repository_pulse())
