"""Read what is changed but not committed."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Table, node
from nodes.git.program import decoded, run_git

MEANINGS = {"M": "modified", "A": "added", "D": "deleted", "R": "renamed", "C": "copied", "T": "type changed"}
WORDS = {**MEANINGS, "U": "in conflict", "?": "untracked", "!": "ignored", " ": ""}


@node(extras=("table",), programs=("git",), effect="idempotent", permissions=("files:read", "programs"), icon="git")
def read_status(repository: Annotated[Path, FilePattern(mode="folder")] = Path(), untracked: bool = True) -> Table:
    """List the files of a git work tree that are changed but not committed.

    Args:
        repository: A folder inside the work tree.
        untracked: Also list files that git does not know.
    """
    import polars as pl

    shown = "--untracked-files=all" if untracked else "--untracked-files=no"
    # Format v1 of git-status(1): two letters, a space, the path; after a rename the older path follows.
    pieces = iter(decoded(run_git(repository, "status", "--porcelain=v1", "-z", shown, "--")).split("\0"))
    rows: list[tuple[str, str, str, str]] = []
    for piece in pieces:
        if piece:
            staged, unstaged, path = piece[0], piece[1], piece[3:]
            older = next(pieces) if "R" in (staged, unstaged) or "C" in (staged, unstaged) else ""
            rows.append((path, WORDS.get(staged, staged), WORDS.get(unstaged, unstaged), older))
    columns = ("path", "staged", "unstaged", "older_path")
    return pl.DataFrame(rows, schema=dict.fromkeys(columns, pl.String), orient="row")
