"""Reading and writing flow files: the canonical form."""

from __future__ import annotations

from engine.catalogue.spec import NodeSpec
from engine.document.value import Ref
from engine.python.read import read_flow
from engine.python.write import write_flow

PULSE = '''# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle"]
# ///
"""Who changed what in a git repository, as a report with a chart."""

from pathlib import Path

from prefect import flow

from nodes.chart.bar_chart import bar_chart
from nodes.git.read_log import read_log
from nodes.report.write_report import write_report
from nodes.table.count_by import count_by


@flow(name="repository-pulse")
def repository_pulse(repository: Path = Path("."), since: str = "90 days ago"):
    """Who changed what in a git repository, as a report with a chart."""
    commits = read_log.with_options(retries=2, retry_delay_seconds=[1, 4]).submit(repository=repository, since=since)
    by_author = count_by.submit(table=commits, column="author")
    chart = bar_chart.submit(table=by_author, x="author", y="count")
    # Shown in the Monday mail.
    report = write_report.submit(title="Repository pulse", parts=[chart, by_author])
    return report.result()


if __name__ == "__main__":
    print(repository_pulse())
'''


class NoSpecs:
    """A catalogue without kinds."""

    def find(self, kind: str) -> NodeSpec | None:
        return None


def test_a_canonical_file_is_read_without_keeping_text():
    flow = read_flow(PULSE, NoSpecs())

    assert [node.kind for node in flow.nodes] == [
        "git.read_log",
        "table.count_by",
        "chart.bar_chart",
        "report.write_report",
    ]
    assert flow.by_id["report"].inputs["parts"] == [Ref("chart"), Ref("by_author")]
    assert (flow.header, flow.signature, flow.footer) == (None, None, None)
    assert all(node.text is None for node in flow.nodes)


def test_a_canonical_file_is_written_as_it_was():
    assert write_flow(read_flow(PULSE, NoSpecs()), NoSpecs()) == PULSE
