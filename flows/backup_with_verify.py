# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[archive,report,table]"]
# ///
"""Pack a folder, read the archive again to see that each file in it is whole, and keep its fingerprint."""

from pathlib import Path

from prefect import flow

from nodes.archive.create_archive import create_archive
from nodes.archive.list_archive import list_archive
from nodes.archive.verify_archive import verify_archive
from nodes.file.hash_file import hash_file
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.text.format_text import format_text


@flow(name="backup-with-verify")
def backup_with_verify(
    folder: Path = Path("flows"),
    archive: Path = Path("backups/flows.tar.gz"),
    output: Path = Path("reports/backup.html"),
):
    """Pack a folder, read the archive again to see that each file in it is whole, and keep its fingerprint."""
    packed = create_archive.submit(source=folder, path=archive, exclude=["__pycache__/*"])
    verified = verify_archive.submit(path=archive, folder=folder, wait_for=[packed])
    fingerprint = hash_file.submit(path=archive, wait_for=[packed])
    listing = list_archive.submit(path=archive, wait_for=[packed])
    summary = format_text.submit(
        template="{files} files, {megabytes} MB. Each is whole: {ok}. SHA-256: `{fingerprint}`",
        values={
            "files": packed["files"],
            "megabytes": packed["megabytes"],
            "ok": verified["ok"],
            "fingerprint": fingerprint,
        },
    )
    report = write_report.submit(
        title="Backup",
        parts=[summary, "## Problems", verified["problems"], "## What is in it", listing],
        most_rows=1000,
    )
    saved = save_report.submit(report=report, path=output)
    return verified["ok"].result(), saved.result()


if __name__ == "__main__":
    print(backup_with_verify())
