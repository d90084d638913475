"""Read the commits of a git repository."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Placeholder, Range, Table, Unit, node
from nodes.git.history import read_history


@node(extras=("table",), programs=("git",), effect="idempotent", permissions=("files:read", "programs"), icon="git")
def read_log(
    repository: Annotated[Path, FilePattern(mode="folder")] = Path(),
    since: Annotated[str, Placeholder("90 days ago")] = "",
    limit: Annotated[int, Range(0), Unit("commits")] = 10_000,
    branch: Annotated[str, Placeholder("main")] = "",
) -> Table:
    """Read the commits of a git repository, newest first, with the number of changed files and lines.

    Args:
        repository: A folder inside the repository, or a bare repository.
        since: Only commits after this date, in any form that git knows, such as `2026-01-31` or `2 weeks ago`.
        limit: At most this many commits; 0 reads all.
        branch: A branch, tag or range such as `v1.0..main`; empty is what is checked out.
    """
    import polars as pl

    rows = [
        {
            "commit": commit.commit,
            "author": commit.author,
            "email": commit.email,
            "when": commit.when,
            "subject": commit.subject,
            "files": len(commit.files),
            "added": sum(change.added for change in commit.files),
            "deleted": sum(change.deleted for change in commit.files),
        }
        for commit in read_history(repository, since, limit, branch)
    ]
    texts = dict.fromkeys(("commit", "author", "email", "when", "subject"), pl.String)
    schema = {**texts, **dict.fromkeys(("files", "added", "deleted"), pl.Int64)}
    when = pl.col("when").str.to_datetime("%Y-%m-%dT%H:%M:%S%z", time_zone="UTC", strict=False)
    return pl.DataFrame(rows, schema=schema).with_columns(when)
