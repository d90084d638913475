"""Create a tag in a git repository."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Placeholder, node
from nodes.git.before import remove_reference
from nodes.git.references import create_reference

__all__ = ["create_tag", "remove_reference"]


@node(
    programs=("git",),
    effect="idempotent",
    permissions=("files:read", "files:write", "programs"),
    icon="git",
    undo="remove_reference",
)
def create_tag(
    name: str,
    repository: Annotated[Path, FilePattern(mode="folder")] = Path(),
    start: Annotated[str, Placeholder("HEAD")] = "HEAD",
) -> str:
    """Create a tag, and give the id of its commit; one that is there for the same commit is left as it is.

    Args:
        name: Of the tag.
        repository: The folder of the repository.
        start: The commit, branch or tag for which it stands.
    """
    return create_reference(repository, "refs/tags", name, start)
