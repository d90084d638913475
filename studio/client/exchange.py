"""What both clients share: where the studio is, what goes with each request, and what its answers mean."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, cast
from urllib.parse import urlsplit

import httpx

from studio.client.calls import Call
from studio.client.errors import (
    NotAllowed,
    NotFound,
    NotSignedIn,
    OtherVersion,
    Refused,
    StudioError,
    StudioFailed,
    Unreachable,
)
from studio.client.run_facts import Artifact

API_VERSION = "1"
HEADER = "Treadle-Api"
NO_CONTENT = 204
"""Of events: the run has ended, and all of it was told."""
TRIES = 4
PAUSE_S = 0.2
"""Before the second try; twice as long before each further one."""
_KINDS: dict[int, type[StudioError]] = {401: NotSignedIn, 403: NotAllowed, 404: NotFound}
_AWAY = frozenset({502, 503, 504})


@dataclass(frozen=True, slots=True)
class Place:
    """A studio's address, and the token that is shown there."""

    url: str
    token: str = ""

    @classmethod
    def of(cls, url: str | None, token: str | None) -> Place:
        """As given, or as TREADLE_URL and TREADLE_TOKEN say."""
        found = (url or os.environ.get("TREADLE_URL") or "http://127.0.0.1:8080").rstrip("/")
        parts = urlsplit(found)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise Unreachable(f"{found!r} is no address of a studio.", fix="Write it as http://HOST:PORT.")
        return cls(found, (token if token is not None else os.environ.get("TREADLE_TOKEN", "")).strip())

    @property
    def headers(self) -> dict[str, str]:
        """What goes with each request."""
        shown = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return {HEADER: API_VERSION, "User-Agent": "treadle-client", **shown}


def options(place: Place, timeout_s: float) -> dict[str, Any]:
    """How httpx is set up: a redirect is never followed, since it could take the token elsewhere."""
    return {
        "base_url": place.url,
        "headers": place.headers,
        "timeout": httpx.Timeout(timeout_s, connect=min(timeout_s, 10.0)),
        "follow_redirects": False,
    }


def request_of(call: Call[Any]) -> dict[str, Any]:
    """A call as httpx takes it."""
    asked: dict[str, Any] = {"method": call.method, "url": call.path, "params": call.query, "headers": call.headers}
    return asked if call.body is None else {**asked, "json": call.body}


def pause_after(number: int) -> float:
    """How long to wait after the try of that number, from 0."""
    return PAUSE_S * 2**number


def is_worth_another_try(call: Call[Any], answer: httpx.Response) -> bool:
    """Whether the studio or its engine is just away, and nothing is done twice by asking again."""
    return call.may_repeat and answer.status_code in _AWAY


def unreachable(place: Place, error: httpx.HTTPError) -> Unreachable:
    """What to say when no answer came."""
    said = str(error) or type(error).__name__
    return Unreachable(
        f"The studio at {place.url} does not answer: {said}.", fix="Look whether it runs, and at its address."
    )


def look_at(answer: httpx.Response, place: Place) -> None:
    """Raise the error that an answer is; its body must have been read."""
    spoken = answer.headers.get(HEADER)
    if spoken is None and answer.status_code not in _AWAY:
        raise OtherVersion(
            f"What answers at {place.url} is no studio of Treadle, or an older one.", status=answer.status_code
        )
    if spoken is not None and spoken != API_VERSION:
        raise OtherVersion(
            f"The studio at {place.url} speaks version {spoken} of the API, this program {API_VERSION}.",
            fix="Install the same Treadle on both sides.",
            status=answer.status_code,
        )
    if not answer.is_success:
        raise error_of(answer)


def error_of(answer: httpx.Response) -> StudioError:
    """The error that an answer tells, as problem+json if it is the studio's own."""
    told = _problem(answer)
    title = str(told.get("title") or f"The answer has the status {answer.status_code}")
    kind = _KINDS.get(answer.status_code) or (StudioFailed if answer.is_server_error else Refused)
    problems = cast("Sequence[dict[str, Any]]", told.get("problems") or ())
    message = str(told.get("detail") or "") or f"{title}."
    return kind(message, fix=str(told.get("fix") or ""), status=answer.status_code, problems=problems)


def _problem(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        told: object = answer.json()
    except ValueError:
        return {}
    return cast("dict[str, Any]", told) if isinstance(told, dict) else {}


def target_of(artifact: Artifact, to: Path) -> Path:
    """Where a file goes. Its own name is a node's text: only its last part counts."""
    name = PurePosixPath(artifact.name.replace("\\", "/")).name.lstrip(".") or f"artifact-{artifact.id}"
    return to / name if to.is_dir() else to
