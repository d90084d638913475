# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[report,table]"]
# ///
"""Run checks one after another, go on where one fails, and say in a report which failed and why."""

from pathlib import Path

from prefect import flow

from nodes.process.run_program import run_program
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.table_from_records import table_from_records


@flow(name="run-checks")
def run_checks(
    checks: list[str] = ["git --version", "git status --short", "git no-such-command"],
    folder: Path = Path(),
    output: Path = Path("reports/checks.html"),
):
    """Run checks one after another, go on where one fails, and say in a report which failed and why."""
    results = []
    for check in checks:
        try:
            ran = run_program.submit(program=check.split()[0], arguments=check.split()[1:], folder=folder)
            outcome, words = "passed", ran["output"].result()
        except Exception as error:
            outcome, words = "failed", str(error)
        results = [*results, {"check": check, "outcome": outcome, "words": words}]
    table = table_from_records.submit(records=results)
    report = write_report.submit(title="Checks", parts=[table])
    saved = save_report.submit(report=report, path=output)
    return table.result(), saved.result()


if __name__ == "__main__":
    print(run_checks())
