"""What a request to the web gives to the next node."""

import json
from typing import NamedTuple

from engine.node import Json, TreadleError
from nodes.web.client import Response


class Answer(NamedTuple):
    """Status, headers (names in lower case), body as text and, if it is JSON, as data, and the final address."""

    status: int
    headers: dict[str, str]
    text: str
    json: Json
    url: str


def answer_of(response: Response, *, fail: bool) -> Answer:
    """The answer as a value. Raises TreadleError for a status of 400 and above when `fail` is set."""
    text = response.text()
    if fail and response.status >= 400:
        detail = " ".join(text.split())[:200]
        raise TreadleError(
            f"{response.url} answered {response.status}{': ' + detail if detail else ''}.",
            fix="Look at the address, or turn off failing to go on with the status.",
        )
    return Answer(response.status, response.headers, text, _json(response, text), response.url)


def _json(response: Response, text: str) -> Json:
    if response.media_type != "application/json" and not response.media_type.endswith("+json"):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        # The text is there for a node that knows what to do with it.
        return None
