# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[pdf,report,table]"]
# ///
"""Read invoices, printed or scanned, into one table: number, dates and sum, and say which files are no invoices."""

from pathlib import Path

from prefect import flow

from nodes.file.list_files import list_files
from nodes.pdf.read_pdf import read_pdf
from nodes.pdf.recognise_text import recognise_text
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.filter_rows import filter_rows
from nodes.table.records_from_table import records_from_table
from nodes.table.table_from_records import table_from_records
from nodes.table.write_csv import write_csv
from nodes.text.extract_fields import extract_fields


@flow(name="invoices-to-table")
def invoices_to_table(
    folder: Path = Path("flows/data/invoices"),
    table: Path = Path("reports/invoices.csv"),
    output: Path = Path("reports/invoices.html"),
):
    """Read invoices, printed or scanned, into one table: number, dates and sum, and say which files are no invoices."""
    files = list_files.submit(folder=folder, pattern="*.pdf")
    records = records_from_table.submit(table=files)
    found = []
    for file in records.result():
        printed = read_pdf.submit(path=folder / file["path"])
        text = printed["text"].result()
        # A scanned page is a picture: its text has to be recognised.
        if not text:
            scanned = recognise_text.submit(path=folder / file["path"])
            text = scanned["text"].result()
        fields = extract_fields.submit(
            text=text,
            fields={
                "number": "invoice number:?\\s+(\\S+)",
                "date": "date:?\\s+(\\d{4}-\\d\\d-\\d\\d)",
                "due": "due:?\\s+(\\d{4}-\\d\\d-\\d\\d)",
                "total": "total:?\\s+([\\d.,]+)",
                "currency": "total:?\\s+[\\d.,]+\\s+(\\w+)",
            },
        )
        found = [*found, {"file": file["name"], **fields.result()}]
    rows = table_from_records.submit(records=found)
    invoices = filter_rows.submit(table=rows, column="number", operator="is filled")
    others = filter_rows.submit(table=rows, column="number", operator="is empty")
    saved = write_csv.submit(table=invoices, path=table)
    report = write_report.submit(title="Invoices", parts=[invoices, "## No invoices", others])
    page = save_report.submit(report=report, path=output)
    return saved.result(), page.result()


if __name__ == "__main__":
    print(invoices_to_table())
