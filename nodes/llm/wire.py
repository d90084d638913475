"""Requests to a provider: JSON out, JSON or a stream of it back, and every failure in a sentence."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from engine.node import TreadleError
from nodes.llm.question import Place

if TYPE_CHECKING:
    import httpx

TRY_AGAIN = frozenset({429, 500, 502, 503, 504, 529})
TRIES = 3
LONGEST_WAIT_S = 60.0
# Where Ollama listens on this machine unless it is told otherwise.
OWN_OLLAMA = frozenset({("localhost", 11434), ("127.0.0.1", 11434)})


def ask(place: Place, path: str, body: Mapping[str, Any] | None, headers: Mapping[str, str]) -> dict[str, Any]:
    """The answer to one request; a GET without a body. Raises TreadleError for whatever goes wrong."""
    with _answer(place, path, body, headers) as answer:
        answer.read()
        return _object(answer.text, place)


def events(place: Place, path: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """The data of server-sent events, until the stream or a `[DONE]` ends them."""
    with _answer(place, path, body, headers) as answer:
        for line in answer.iter_lines():
            if line.startswith("data:"):
                data = line[5:].strip()
                if data == "[DONE]":
                    return
                yield _object(data, place)


def lines(place: Place, path: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """A JSON object per line."""
    with _answer(place, path, body, headers) as answer:
        for line in answer.iter_lines():
            if line.strip():
                yield _object(line, place)


def broke_off(place: Place) -> TreadleError:
    """The error for an answer that ended before its end."""
    return TreadleError(f"The answer of {_host(place)} broke off.", fix="Try again; retries can be set on the node.")


def refused(place: Place, said: object) -> TreadleError:
    """The error for what a provider says in the middle of an answer."""
    return TreadleError(f"{_host(place)} says: {str(said)[:300]}.", fix="Try again later, or ask another model.")


@contextmanager
def _answer(
    place: Place, path: str, body: Mapping[str, Any] | None, headers: Mapping[str, str]
) -> "Iterator[httpx.Response]":
    import httpcore
    import httpx

    from engine.reach.client import open_client
    from engine.reach.visits import visit

    method, content = ("GET", b"") if body is None else ("POST", json.dumps(body).encode())
    sent = {"content-type": "application/json", "accept": "application/json, text/event-stream", **headers}
    try:
        with visit(place.address) as here, open_client(place.seconds, besides=OWN_OLLAMA) as client:
            deadline = time.monotonic() + place.seconds
            for attempt in range(1, TRIES + 1):
                with client.stream(method, place.address + path, content=content, headers=sent) as answer:
                    here.went(answer.status_code)
                    if answer.status_code < 300:
                        yield answer
                        return
                    answer.read()
                    wait = _wait(answer, attempt)
                    if wait is None or time.monotonic() + wait > deadline:
                        raise _failure(place, answer)
                time.sleep(wait)
    except (httpcore.TimeoutException, httpx.TimeoutException) as error:
        raise TreadleError(f"{_host(place)} took longer than {place.seconds:g} s.", fix="Allow more time.") from error
    except (httpcore.RemoteProtocolError, httpcore.ReadError) as error:
        raise broke_off(place) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpx.HTTPError, httpx.InvalidURL) as error:
        raise TreadleError(f"{_host(place)} could not be asked: {error}.", fix="Look at the address.") from error


def _wait(answer: "httpx.Response", attempt: int) -> float | None:
    """How long to wait before the next try; None when there is to be none."""
    if answer.status_code not in TRY_AGAIN or attempt == TRIES:
        return None
    try:
        wait = float(answer.headers.get("retry-after", ""))
    except ValueError:
        wait = 0.5 * 2**attempt
    return wait if 0 <= wait <= LONGEST_WAIT_S else None


def _failure(place: Place, answer: "httpx.Response") -> TreadleError:
    status, said = answer.status_code, " ".join(_message(answer.text).split())[:300]
    told = f"{_host(place)} answered {status}{': ' + said if said else ''}."
    match status:
        case 401 | 403:
            return TreadleError(told, fix="Look at the key: store the right one with treadle secrets rotate NAME.")
        case 404:
            return TreadleError(told, fix="Look at the name of the model, and at the address.")
        case 429:
            later = answer.headers.get("retry-after", "")
            return TreadleError(told, fix=f"It asks for patience{f' ({later} s)' if later else ''}: try again later.")
        case _ if status >= 500:
            return TreadleError(told, fix="The provider is overloaded or broken: try again later.")
        case _:
            return TreadleError(told, fix="Look at the settings of the node.")


def _message(text: str) -> str:
    """What an error says, in the forms of all four providers."""
    try:
        data: Any = json.loads(text)
    except ValueError:
        return text
    if isinstance(data, list) and data:
        data = cast("list[Any]", data)[0]
    error: Any = cast("dict[str, Any]", data).get("error", text) if isinstance(data, dict) else text
    return str(cast("dict[str, Any]", error).get("message", error)) if isinstance(error, dict) else str(error)


def _object(text: str, place: Place) -> dict[str, Any]:
    try:
        data: Any = json.loads(text)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        raise TreadleError(f"{_host(place)} does not answer as such a provider does.", fix="Look at the address.")
    return cast("dict[str, Any]", data)


def _host(place: Place) -> str:
    return place.address.partition("://")[2].partition("/")[0] or place.address
