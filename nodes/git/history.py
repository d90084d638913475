"""The history of a repository as plain data, parsed from NUL-separated output so that any name survives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nodes.git.program import decoded, plain_value, run_git

FIELDS = ("%H", "%aN", "%aE", "%aI", "%s")
NUMBERS = re.compile(rb"\n?(\d+|-)\t(\d+|-)\t")


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file in one commit; a binary file counts no lines."""

    path: str
    added: int
    deleted: int


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit. `when` is the author's date in ISO 8601; a merge lists no files."""

    commit: str
    author: str
    email: str
    when: str
    subject: str
    files: tuple[FileChange, ...]


def read_history(repository: Path, since: str, limit: int, branch: str) -> list[Commit]:
    """The newest commits first, at most `limit` of them (0 is all)."""
    arguments = ["log", "-z", "--numstat", "--no-renames", "--no-ext-diff", "--no-textconv"]
    arguments.append("--format=" + "%x00".join(FIELDS))
    if since:
        arguments.append(f"--since={plain_value(since, 'since')}")
    if limit:
        arguments.append(f"--max-count={limit}")
    # Without a name git says that a new repository has no commits; with HEAD it would say that HEAD is unknown.
    references = ["--end-of-options", plain_value(branch, "branch")] if branch else []
    return list(parse_history(run_git(repository, *arguments, *references, "--")))


def parse_history(output: bytes) -> Iterator[Commit]:
    """Read what `git log -z --numstat` prints: five fields, then one `added TAB deleted TAB path` per file."""
    pieces = output.split(b"\0")
    position = 0
    while position + len(FIELDS) <= len(pieces):
        fields = [decoded(piece) for piece in pieces[position : position + len(FIELDS)]]
        position += len(FIELDS)
        changes: list[FileChange] = []
        while position < len(pieces) and (numbers := NUMBERS.match(pieces[position])):
            changes.append(_change(numbers, pieces[position]))
            position += 1
        yield Commit(fields[0], fields[1], fields[2], fields[3], fields[4], tuple(changes))


def _change(numbers: re.Match[bytes], piece: bytes) -> FileChange:
    added, deleted = (0 if number == b"-" else int(number) for number in numbers.groups())
    return FileChange(decoded(piece[numbers.end() :]), added, deleted)
