"""How a repository was before a node changed it, and going back: only where nobody has gone on from there."""

from pathlib import Path
from typing import Any

from engine.node import TreadleError, remember, resolve_path, safe_to_repeat
from nodes.git.program import decoded, run_git


def commit_at(repository: Path, name: str) -> str:
    """The commit that a name stands for; empty when it stands for none."""
    try:
        return decoded(run_git(repository, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")).strip()
    except TreadleError:
        return ""


def remember_commit(repository: Path) -> None:
    """Before a commit is made on the branch that is checked out."""
    remember(lambda: {"repository": str(resolve_path(repository)), "head": commit_at(repository, "HEAD")})


@safe_to_repeat
def take_back_commit(before: dict[str, Any]) -> None:
    """Take the newest commit back; its changes stay in the folder, ready to be committed."""
    repository, head = Path(before["repository"]), before["head"]
    if commit_at(repository, "HEAD") == head:
        return
    if not head:
        raise TreadleError(f"{repository} had no commit before this one.", fix="Remove its folder .git if you want.")
    if commit_at(repository, "HEAD^") != head:
        raise TreadleError(
            f"{repository} has later commits: nothing is taken back.", fix="Undo it with git revert, if it is right."
        )
    run_git(repository, "reset", "--soft", head)


def remember_reference(repository: Path, reference: str, commit: str) -> None:
    """Before a branch or tag is made that was not there; `reference` is its full name."""
    remember(lambda: {"repository": str(resolve_path(repository)), "reference": reference, "commit": commit})


@safe_to_repeat
def remove_reference(before: dict[str, Any]) -> None:
    """Remove a branch or tag, if it still stands for the commit for which it was made."""
    repository, reference = Path(before["repository"]), before["reference"]
    now = commit_at(repository, reference)
    if not now:
        return
    if now != before["commit"]:
        raise TreadleError(f"{reference} stands for another commit by now: it stays.", fix="Look at it yourself.")
    # With the value that it must have: nobody can have moved it in between.
    run_git(repository, "update-ref", "-d", reference, _object_at(repository, reference))


def _object_at(repository: Path, reference: str) -> str:
    return decoded(run_git(repository, "rev-parse", "--verify", reference)).strip()
