"""List the branches of a git repository."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Table, node
from nodes.git.program import decoded, run_git

FIELDS = ("refname:short", "objectname", "committerdate:iso-strict", "authorname", "upstream:short", "subject")
COLUMNS = ("branch", "commit", "when", "author", "upstream", "subject")


@node(extras=("table",), programs=("git",), effect="idempotent", permissions=("files:read", "programs"), icon="git")
def list_branches(repository: Annotated[Path, FilePattern(mode="folder")] = Path(), remote: bool = False) -> Table:
    """List the branches of a git repository with their latest commit, the newest first.

    Args:
        repository: A folder inside the repository, or a bare repository.
        remote: Also list the branches of remotes, as they were at the last fetch.
    """
    import polars as pl

    places = ["refs/heads", "refs/remotes"] if remote else ["refs/heads"]
    form = "%00".join(f"%({field})" for field in FIELDS) + "%00"
    output = decoded(run_git(repository, "for-each-ref", "--sort=-committerdate", f"--format={form}", *places))
    pieces = [piece.lstrip("\n") for piece in output.split("\0")]
    count = len(COLUMNS)
    rows = [pieces[start : start + count] for start in range(0, len(pieces) - 1, count)]
    table = pl.DataFrame(rows, schema=dict.fromkeys(COLUMNS, pl.String), orient="row")
    return table.with_columns(pl.col("when").str.to_datetime("%Y-%m-%dT%H:%M:%S%z", time_zone="UTC", strict=False))
