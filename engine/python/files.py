"""Opens and saves flows as files: `.py` is the flow file, `.json` the same document for interchange."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from engine.catalogue.source import SpecSource
from engine.document.flow import Flow
from engine.document.json_form import flow_from_json, flow_to_json
from engine.errors import RequestError, UnreadableFlow, WorkspaceError
from engine.python.read import read_flow
from engine.python.write import write_flow

LARGEST = 10 * 1024 * 1024
"""Bytes; no flow that a person can look at comes near."""


def load_flow(path: Path, specs: SpecSource) -> Flow:
    """The flow of a file. Raises RequestError for what is no readable file, UnreadableFlow for what is no flow."""
    if path.suffix not in (".py", ".json"):
        raise RequestError(
            f"{path} is not a flow: its name ends with {path.suffix or 'nothing'}.", fix="Give a .py or .json."
        )
    text = read_text(path)
    if path.suffix == ".py":
        return read_flow(text, specs, path=str(path))
    try:
        return flow_from_json(text)
    except UnreadableFlow as error:
        place = f"{path}, line {error.line}: " if error.line else f"{path}: "
        raise UnreadableFlow(place + error.message, fix=error.fix, line=error.line) from error


def save_flow(flow: Flow, path: Path, specs: SpecSource) -> None:
    """Write a flow file or document, whole or not at all: on any failure a file that was there stays as it was."""
    text = flow_to_json(flow) if path.suffix == ".json" else write_flow(flow, specs)
    write_text(path, text)


def read_text(path: Path) -> str:
    """The text of a flow file with its own line ends. Raises RequestError naming what is wrong with the file."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise RequestError(f"{path} is a folder.", fix="Name a flow file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise RequestError(f"{path} is not an ordinary file.", fix="Name a flow file.")
        if status.st_size > LARGEST:
            raise RequestError(
                f"{path} has {status.st_size / 1024 / 1024:.0f} MB, too much for a flow.",
                fix="Keep data in other files.",
            )
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise RequestError(f"There is no file {path}.", fix="Look at the name and the folder.") from error
    except (OSError, ValueError) as error:
        raise RequestError(f"{path} cannot be read: {_reason(error)}.", fix="Look at its permissions.") from error
    if not data.strip():
        raise UnreadableFlow(f"{path} is empty.", fix="Start from a template: `treadle templates list`.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableFlow(
            f"{path}, line {line}: this is not text in UTF-8.", fix="Save it in the encoding UTF-8.", line=line
        ) from error
    if "\0" in text:
        raise UnreadableFlow(f"{path} is not text: it contains zero bytes.", fix="Name a flow file.")
    return text


def write_text(path: Path, text: str) -> None:
    """Put a text in place of a file at once. Raises WorkspaceError when it cannot be written."""
    try:
        target = path.resolve()
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            part.chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o644)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except (OSError, UnicodeEncodeError, ValueError) as error:
        raise WorkspaceError(
            f"{path} cannot be written: {_reason(error)}.",
            fix="Look at the folder and the free space.",
        ) from error


def _reason(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error)).lower()
