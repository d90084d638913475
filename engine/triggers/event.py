"""What a call becomes: an event as data, whatever was sent."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from engine.errors import RequestError

MOST_FIELDS = 10_000
MOST_HEADERS_BYTES = 32_000
_HIDDEN = frozenset({"authorization", "cookie", "proxy-authorization"})
"""Headers that are for the servers on the way, and would lie in the store for ever."""


def call_event(method: str, headers: Mapping[str, str], query: str, body: bytes) -> dict[str, Any]:
    """A call as data: `method`, `headers` in lower case, `query`, `body` as its content type says.

    Raises RequestError for a body that is not what it says.
    """
    shown = {name: text for name, text in headers.items() if name not in _HIDDEN}
    if sum(len(name) + len(text) for name, text in shown.items()) > MOST_HEADERS_BYTES:
        raise RequestError("The headers are too long.")
    return {
        "kind": "webhook",
        "method": method,
        "headers": shown,
        "query": _fields(query),
        "body": _read(body, headers.get("content-type", "")),
    }


def _read(body: bytes, content_type: str) -> Any:
    """JSON as data, a form as an object, a text as it is, anything else as `{"base64": …}`."""
    kind = content_type.partition(";")[0].strip().lower()
    if not body:
        return None
    if kind == "application/json" or kind.endswith("+json"):
        return strict_json(body)
    if kind == "application/x-www-form-urlencoded":
        return _fields(body.decode("latin-1"))
    if kind.startswith("text/") or kind in {"application/xml", ""} or kind.endswith("+xml"):
        return _text(body)
    return {"base64": base64.b64encode(body).decode()}


def strict_json(text: bytes | str) -> Any:
    """Data that every reader understands in the same way. Raises RequestError for anything else."""
    try:
        data = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_without_doubles)
        # What cannot be written as UTF-8, or lies too deep, could not be stored.
        json.dumps(data, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        what = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)[:200]
        raise RequestError(f"The body is not proper JSON: {what}.", fix="Send UTF-8, each key once.") from error
    return data


def message_of(body: bytes) -> Any:
    """A message of a queue as data if it is JSON, else as a text, or as `{"base64": …}`."""
    try:
        return strict_json(body)
    except RequestError:
        return _text(body)


def _text(body: bytes) -> Any:
    try:
        return body.decode().replace("\0", "\N{REPLACEMENT CHARACTER}")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(body).decode()}


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number of JSON")


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _fields(text: str) -> dict[str, Any]:
    """The fields of a form; those that come several times as lists."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise RequestError(f"The form cannot be read: {error}.") from error
    return _gathered(pairs)


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, text in pairs:
        plain = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
        if name not in found:
            found[name] = plain
        elif isinstance(found[name], list):
            found[name].append(plain)
        else:
            found[name] = [found[name], plain]
    return found
