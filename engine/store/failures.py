"""Sentences for what stops a database from outside: a full disk, a closed folder, a server that is away."""

from __future__ import annotations

from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError, DataError, IntegrityError, NotSupportedError, ProgrammingError

from engine.errors import WorkspaceError

_OURS = (IntegrityError, DataError, ProgrammingError, NotSupportedError)
"""Mistakes of the program, which are shown as they are."""

_SQLITE: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("readonly", "read-only"),
        "The workspace is read-only: {place} cannot be written.",
        "Give this user the right to write there, or choose another --workspace.",
    ),
    (
        ("unable to open",),
        "The workspace cannot be used: {place} cannot be opened.",
        "Give this user the right to read and write the folder, or choose another --workspace.",
    ),
    (
        ("disk is full", "disk i/o error"),
        "The disk is full or failing: {place} cannot be written.",
        "Free some space and run again; everything stored so far is kept.",
    ),
    (
        ("locked",),
        "The workspace is busy: {place} stayed locked by another process.",
        "End other programs that have it open, then try again.",
    ),
    (
        ("malformed", "not a database"),
        "The store {place} is damaged or is no store.",
        "Move it away, or bring a backup back; flow files are not touched.",
    ),
)


def is_outside_cause(error: DatabaseError) -> bool:
    """Tell whether the cause lies outside the program."""
    return not isinstance(error, _OURS)


def sentence(error: DatabaseError, url: URL) -> WorkspaceError:
    """What is wrong and what to do, without a password."""
    reason = str(error.orig or error).strip().partition("\n")[0]
    place = url.database or "the database"
    if url.get_backend_name() == "sqlite":
        for marks, message, fix in _SQLITE:
            if any(mark in reason.lower() for mark in marks):
                return WorkspaceError(message.format(place=place), fix=fix)
    where = url.render_as_string(hide_password=True)
    return WorkspaceError(
        f"The database {where} cannot be used: {reason}.",
        fix="See that it is up and has room, and that its URL is right.",
    )
