"""What is said over the engine's socket: one JSON object per line.

A request is `{"id", "method", "params"}`. A call is answered by `{"id", "result"}`, a stream by any number of
`{"id", "item"}` and then `{"id", "done": true}`, and either by `{"id", "error": {"code", "message", "fix", ...}}`.

The methods `hello` and `end` never change their form, so that engines and clients of all versions understand each
other that far.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

from engine.errors import InvalidFlow, RequestError, TreadleError, UnknownOutcome, UnreadableFlow
from engine.problem import Problem

Json: TypeAlias = Any
"""What JSON can say."""

PROTOCOL = 1
MESSAGE_BYTES = 64 * 1024 * 1024
HELLO = "hello"
"""Params {}; result {"protocol", "version", "build", "pid", "busy"}."""
_ITEM = b'{"id":1,"item":'
END = "end"
"""Params {}; result {"ending": bool}: an engine that is busy, or has other clients, goes on."""


def encode(message: dict[str, Json]) -> bytes:
    """Write a message as one line."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


def encode_items(number: Json, texts: Iterable[str]) -> bytes:
    """Write items of a stream that are JSON text, each as a line."""
    start = f'{{"id":{json.dumps(number)},"item":'
    return "".join(f"{start}{text}}}\n" for text in texts).encode("utf-8", "surrogatepass")


def item_texts(lines: bytes) -> tuple[list[bytes], dict[str, Json] | None]:
    """The items among whole lines of the stream 1, as JSON text, and what was said instead of one more."""
    texts: list[bytes] = []
    for line in lines.split(b"\n"):
        if not line.startswith(_ITEM):
            return texts, decode(line)
        texts.append(line[len(_ITEM) : -1])
    return texts, None


def decode_lines(lines: bytes) -> list[dict[str, Json]]:
    """Read whole lines at once, which takes half as long as one by one; or raise a RequestError."""
    return decode(b'{"all":[' + lines.replace(b"\n", b",") + b"]}")["all"]


def decode(line: bytes) -> dict[str, Json]:
    """Read a line, or raise a RequestError."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RequestError(f"The message is not JSON: {error}") from error
    if not isinstance(message, dict):
        raise RequestError("The message is not a JSON object.")
    return message  # pyright: ignore[reportUnknownVariableType]


def decode_request(line: bytes) -> tuple[Json, str, dict[str, Json]]:
    """Read a request's id, method and params, or raise a RequestError."""
    message = decode(line)
    method, params = message.get("method"), message.get("params", {})
    if "id" not in message or not isinstance(method, str) or not isinstance(params, dict):
        raise RequestError('A request is {"id": …, "method": "…", "params": {…}}.')
    return message["id"], method, params  # pyright: ignore[reportUnknownVariableType]


def describe_error(error: TreadleError) -> dict[str, Json]:
    """Put an error into the form that travels."""
    described: dict[str, Json] = {"code": type(error).__name__, "message": error.message, "fix": error.fix}
    if isinstance(error, UnreadableFlow):
        described["line"] = error.line
    if isinstance(error, UnknownOutcome):
        described["nodes"] = error.nodes
    if isinstance(error, InvalidFlow):
        described["problems"] = [problem.as_json() for problem in error.problems if isinstance(problem, Problem)]
    return described


def restore_error(described: dict[str, Json]) -> TreadleError:
    """Make the error again at the other end, as one of the classes of engine/errors.py."""
    message, fix = str(described.get("message", "")), str(described.get("fix", ""))
    kind = _error_class(str(described.get("code", "")))
    if issubclass(kind, UnreadableFlow):
        return kind(message, fix=fix, line=int(described.get("line", 0)))
    if issubclass(kind, UnknownOutcome):
        return kind(message, fix=fix, nodes=described.get("nodes"))
    if issubclass(kind, InvalidFlow):
        return kind(message, fix=fix, problems=tuple(_problem(told) for told in described.get("problems", ())))
    return kind(message, fix=fix)


def build_stamp() -> str:
    """Name the code that this process would run: it changes with an upgrade, and with an edit by a developer."""
    engine = Path(__file__).parent.parent
    newest = max(
        entry.stat().st_mtime_ns
        for folder in (engine, *(child for child in engine.iterdir() if child.is_dir()))
        for entry in os.scandir(folder)
        if entry.name.endswith(".py")
    )
    return f"{sys.prefix} {engine} {newest}"


def _error_class(name: str) -> type[TreadleError]:
    known: list[type[TreadleError]] = [TreadleError]
    for kind in known:
        if kind.__name__ == name:
            return kind
        known.extend(kind.__subclasses__())
    return TreadleError


def _problem(told: dict[str, Json]) -> Problem:
    fields: dict[str, Json] = {**told, "nodes": tuple(told.get("nodes", ()))}
    return Problem(**fields)
