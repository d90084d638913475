"""Commit changes to a git repository."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Multiline, TreadleError, node
from nodes.git.before import commit_at, remember_commit, take_back_commit
from nodes.git.program import plain_value, run_git

__all__ = ["commit_files", "take_back_commit"]


@node(
    programs=("git",),
    effect="idempotent",
    permissions=("files:read", "files:write", "programs"),
    icon="git",
    undo="take_back_commit",
)
def commit_files(
    message: Annotated[str, Multiline()],
    repository: Annotated[Path, FilePattern(mode="folder")] = Path(),
    files: list[str] | None = None,
    author: str = "",
) -> str:
    """Commit changed files, and give the id of the commit; without a change, of the one that is there.

    Args:
        message: What the commit says.
        repository: The folder of the repository.
        files: Which files, from the folder of the repository; all that have changed when empty.
        author: As `Name <address>`; who git says is the user when empty.
    """
    if not message.strip():
        raise TreadleError("A commit needs a message.", fix="Say what has changed.")
    chosen = [plain_value(name, "files") for name in files or ["."]]
    run_git(repository, "add", "--all", "--", *chosen)
    if not run_git(repository, "diff", "--cached", "--name-only", "-z", "--", *chosen):
        return commit_at(repository, "HEAD")
    remember_commit(repository)
    by = [f"--author={plain_value(author, 'author')}"] if author else []
    run_git(repository, "commit", "--quiet", f"--message={message}", *by, "--", *chosen)
    return commit_at(repository, "HEAD")
