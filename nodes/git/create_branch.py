"""Create a branch in a git repository."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Placeholder, node
from nodes.git.before import remove_reference
from nodes.git.references import create_reference

__all__ = ["create_branch", "remove_reference"]


@node(
    programs=("git",),
    effect="idempotent",
    permissions=("files:read", "files:write", "programs"),
    icon="git",
    undo="remove_reference",
)
def create_branch(
    name: str,
    repository: Annotated[Path, FilePattern(mode="folder")] = Path(),
    start: Annotated[str, Placeholder("HEAD")] = "HEAD",
) -> str:
    """Create a branch, and give the id of its commit; one that is there for the same commit is left as it is.

    Args:
        name: Of the branch.
        repository: The folder of the repository.
        start: The commit, branch or tag for which it stands.
    """
    return create_reference(repository, "refs/heads", name, start)
