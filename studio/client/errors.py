"""What goes wrong between a program and a studio, in one tree.

StudioError
├── Unreachable     no studio answers there, or the line broke and stayed broken
├── OtherVersion    what answers is no studio, or one of another version of the API
├── NotSignedIn     401: a token is missing, or counts no more
├── NotAllowed      403: the token's scope does not include that
├── NotFound        404: there is no such flow, run, value, …
├── Refused         400, 409, 412, 422, 428: the request as it stands; `problems` holds those of a flow
├── StillRunning    a run has not ended in the time that was given
└── StudioFailed    5xx: the studio, its engine or its store
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class StudioError(Exception):
    """A sentence, and in `fix` what to do about it. `status` is that of HTTP, 0 where there was no answer."""

    def __init__(
        self, message: str, *, fix: str = "", status: int = 0, problems: Sequence[dict[str, Any]] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.status = status
        self.problems = tuple(problems)

    def __str__(self) -> str:
        return f"{self.message} {self.fix}".strip()


class Unreachable(StudioError):
    """No studio answers there, or the line broke and stayed broken."""


class OtherVersion(StudioError):
    """What answers is no studio, or one of another version of the API."""


class NotSignedIn(StudioError):
    """A token is missing, or counts no more."""


class NotAllowed(StudioError):
    """The token's scope does not include that."""


class NotFound(StudioError):
    """There is no such flow, run or value."""


class Refused(StudioError):
    """The request cannot be carried out as it stands."""


class StillRunning(StudioError):
    """A run has not ended in the time that was given."""


class StudioFailed(StudioError):
    """The studio, its engine or its store failed."""
