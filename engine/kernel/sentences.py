"""Errors of nodes in few words, and their tracebacks from the user's own lines on."""

from __future__ import annotations

import traceback

from engine.prefect.there import RaisedThere

MAY_HAVE_HAPPENED = "it may have happened"
"""Of what must not be repeated and was broken off."""


def first_line(error: BaseException) -> str:
    """The first line of an error, with its type where the text alone says little."""
    text = str(error).strip().splitlines()[0] if str(error).strip() else ""
    name = type(error).__name__
    return text if text and name in {"ValueError", "RuntimeError", "TreadleError"} else f"{name}: {text}".rstrip(": ")


def user_traceback(error: BaseException) -> str:
    """The traceback from the user's own lines on: without the frames of Prefect and of the engine."""
    cause = error.__cause__
    frames = cause.frames if isinstance(cause, RaisedThere) else traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if not _is_machinery(frame.filename)]
    lines = traceback.format_list(own or list(frames))
    return "".join([*lines, *traceback.format_exception_only(error)])[-20_000:]


def _is_machinery(path: str) -> bool:
    return "/prefect/" in path or "/engine/" in path or "/concurrent/futures/" in path
