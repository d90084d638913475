"""Making the names by which commits are known: branches and tags."""

from pathlib import Path

from engine.node import TreadleError
from nodes.git.before import commit_at, remember_reference
from nodes.git.program import plain_value, run_git


def create_reference(repository: Path, folder: str, name: str, start: str) -> str:
    """Have a name below `refs/heads` or `refs/tags` stand for a commit; the commit's id."""
    reference = f"{folder}/{plain_value(name, 'name')}"
    try:
        run_git(repository, "check-ref-format", reference)
    except TreadleError as error:
        raise TreadleError(f"{reference} is no name that git allows.", fix="Write it like release-1.2.") from error
    commit = commit_at(repository, plain_value(start, "start"))
    if not commit:
        raise TreadleError(f"There is no commit {start!r}.", fix="Look at the field start.")
    there = commit_at(repository, reference)
    if there == commit:
        return commit
    if there:
        raise TreadleError(f"{reference} is there already, for another commit.", fix="Choose another name.")
    remember_reference(repository, reference, commit)
    # With nothing as the value that it must have had: one that was made in between stays.
    run_git(repository, "update-ref", reference, commit, "0" * 40)
    return commit
