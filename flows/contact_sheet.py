# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[report,table]"]
# ///
"""Put all pictures of a folder on one sheet, small and in the same size, with their sizes and names."""

from pathlib import Path

from prefect import flow

from nodes.file.list_files import list_files
from nodes.image.describe_image import describe_image
from nodes.image.read_image import read_image
from nodes.image.resize_image import resize_image
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.records_from_table import records_from_table
from nodes.text.format_text import format_text


@flow(name="contact-sheet")
def contact_sheet(
    folder: Path = Path("flows/data/pictures"),
    width: int = 320,
    output: Path = Path("reports/contact_sheet.html"),
):
    """Put all pictures of a folder on one sheet, small and in the same size, with their sizes and names."""
    files = list_files.submit(folder=folder, pattern="*.png")
    records = records_from_table.submit(table=files)
    sheet = []
    for file in records.result():
        picture = read_image.submit(path=folder / file["path"])
        about = describe_image.submit(image=picture)
        small = resize_image.submit(image=picture, width=width, height=width, fit="cover", format="jpeg")
        title = format_text.submit(
            template="### {name}: {width} by {height}",
            values={"name": file["name"], "width": about["width"], "height": about["height"]},
        )
        sheet = [*sheet, title.result(), small.result()]
    report = write_report.submit(title="Contact sheet", parts=sheet)
    saved = save_report.submit(report=report, path=output)
    return saved.result()


if __name__ == "__main__":
    print(contact_sheet())
