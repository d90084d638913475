"""Count the changes of every file of a git repository."""

from collections import Counter
from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Placeholder, Range, Table, Unit, node
from nodes.git.history import read_history


@node(extras=("table",), programs=("git",), effect="idempotent", permissions=("files:read", "programs"), icon="git")
def changes_by_file(
    repository: Annotated[Path, FilePattern(mode="folder")] = Path(),
    since: Annotated[str, Placeholder("90 days ago")] = "",
    limit: Annotated[int, Range(0), Unit("commits")] = 10_000,
    branch: Annotated[str, Placeholder("main")] = "",
) -> Table:
    """Count commits and lines for every file of a git repository, the most often changed first.

    Args:
        repository: A folder inside the repository, or a bare repository.
        since: Only commits after this date, in any form that git knows, such as `2026-01-31` or `2 weeks ago`.
        limit: Look at no more than this many commits; 0 looks at all.
        branch: A branch, tag or range such as `v1.0..main`; empty is what is checked out.
    """
    import polars as pl

    commits, added, deleted = Counter[str](), Counter[str](), Counter[str]()
    for commit in read_history(repository, since, limit, branch):
        for change in commit.files:
            commits[change.path] += 1
            added[change.path] += change.added
            deleted[change.path] += change.deleted
    rows = [(path, count, added[path], deleted[path]) for path, count in commits.items()]
    schema = {"file": pl.String, "commits": pl.Int64, "added": pl.Int64, "deleted": pl.Int64}
    table = pl.DataFrame(rows, schema=schema, orient="row")
    return table.sort(["commits", "file"], descending=[True, False])
