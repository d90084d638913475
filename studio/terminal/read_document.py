"""Reading a flow's JSON form, with a sentence for whatever is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from engine.document.flow import FORMAT, Flow
from engine.errors import UnreadableFlow


def read_document(text: str, path: Path) -> Flow:
    """The flow of a document. Raises UnreadableFlow with the place."""
    try:
        data: Any = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableFlow(
            f"{path}, line {error.lineno}: this is not JSON: {error.msg}.",
            fix="Repair that line, or export the flow again.",
            line=error.lineno,
        ) from error
    except RecursionError as error:
        raise UnreadableFlow(f"{path} is nested too deeply.", fix="A flow document is not.") from error
    if not isinstance(data, dict) or "nodes" not in data:
        raise UnreadableFlow(
            f"{path} is JSON, but not a flow document: it has no nodes.",
            fix="`treadle import FLOW.py -o FLOW.json` makes one.",
        )
    _refuse_newer(cast("dict[str, Any]", data), path)
    try:
        return Flow.model_validate(data)
    except (ValidationError, ValueError) as error:
        raise UnreadableFlow(f"{path}: {_first(error)}", fix="Repair that place, or export the flow again.") from error


def _refuse_newer(data: dict[str, Any], path: Path) -> None:
    written = data.get("format", FORMAT)
    if not isinstance(written, int) or written > FORMAT:
        raise UnreadableFlow(
            f"{path} is of format {written!r}; this Treadle reads up to {FORMAT}.", fix="Upgrade Treadle to read it."
        )


def _first(error: ValueError) -> str:
    if not isinstance(error, ValidationError):
        return f"{error}."
    first = error.errors()[0]
    place = " → ".join(str(step) for step in first["loc"])
    return f"{place}: {first['msg']}."
