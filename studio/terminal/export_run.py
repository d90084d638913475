"""`treadle runs export`: a run as an archive or a Markdown log, straight from the store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import RequestError
from studio.terminal.invocation import Invocation
from studio.terminal.speech import bold, say, say_json

if TYPE_CHECKING:
    from engine.store.store import Store
    from engine.store.tables import RunRow

MOST = 500


def export_run(invocation: Invocation, run: str, output: Path | None, *, force: bool) -> None:
    """Write the run whose id is or ends with `run`; a name that ends with `.md` gets the Markdown log alone."""
    from engine.store.store import Store, database_url
    from engine.values.blobs import BlobStore
    from studio.run_export.archive import archive, archive_name
    from studio.run_export.run_text import run_text

    workspace = invocation.workspace
    store = Store.open(database_url(workspace))
    try:
        row = _find(store, run)
        target = output or Path(f"{archive_name(row)}.zip")
        _refuse(target, force=force)
        # Whole or not at all: what is written by halves lies under another name.
        part = target.with_name(f".{target.name}.part")
        try:
            with part.open("wb") as file:
                if target.suffix == ".md":
                    file.write(run_text(store, row).encode("utf-8", "replace"))
                else:
                    for piece in archive(store, BlobStore(workspace.values), row):
                        file.write(piece)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    finally:
        store.close()
    if invocation.json:
        say_json({"run_id": row.id, "path": str(target), "size": target.stat().st_size})
    else:
        say(f"Wrote the run {bold(row.id)} of {row.flow} to {target}.")


def _find(store: Store, run: str) -> RunRow:
    from studio.run_export.archive import find_run

    found = next((row for row in store.runs(limit=MOST) if row.id.endswith(run)), None)
    return found or find_run(store, run)


def _refuse(target: Path, *, force: bool) -> None:
    if target.is_dir():
        raise RequestError(f"{target} is a folder.", fix=f"Give a file name, such as {target / 'run.zip'}.")
    if target.exists() and not force:
        raise RequestError(f"{target} already exists.", fix="Choose another name, or add --force to replace it.")
    if not target.parent.is_dir():
        raise RequestError(f"There is no folder {target.parent}.", fix=f"Create it first: mkdir -p {target.parent}")
