"""Files that a person brings into the workspace for a node to read."""

from __future__ import annotations

import asyncio
import os
import re
import tempfile
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

from studio.context import AppContext

FOLDER = "uploads"
_UNSAFE = re.compile(r"[^\w .()-]+")
_LONGEST = 100


def register(web: FastAPI, context: AppContext) -> None:
    """Add `POST /api/files?name=NAME`: the body is the file, the answer where it lies in the workspace."""

    @web.post("/api/files")
    async def take_in(request: Request, name: str = "") -> Response:
        data = bytearray()
        # How much may come is held by the gate, for every route.
        async for chunk in request.stream():
            data += chunk
        try:
            path = await asyncio.to_thread(keep, context.workspace.root, name, bytes(data))
        except OSError as error:
            return JSONResponse({"error": {"message": f"The file cannot be kept: {error.strerror}.", "fix": ""}})
        return JSONResponse({"path": path})


def keep(root: Path, name: str, data: bytes) -> str:
    """Put a file into the folder of uploads; its path in the workspace. No file that is there is written over."""
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    if folder.is_symlink():
        raise OSError(None, f"{FOLDER} is a link to another folder")
    handle, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        for wanted in _names(safe_name(name)):
            target = folder / wanted
            try:
                # Unlike renaming, this never takes the place of a file that somebody else made meanwhile.
                target.hardlink_to(part)
            except FileExistsError:
                if target.is_symlink() or not target.is_file() or target.read_bytes() != data:
                    continue
            return f"{FOLDER}/{wanted}"
        raise OSError(None, f"there are too many files named {safe_name(name)}")
    finally:
        Path(part).unlink()


def safe_name(name: str) -> str:
    """The last part of a name, without what leads elsewhere or hides it."""
    last = re.split(r"[/\\]", name)[-1]
    plain = _UNSAFE.sub("_", last).strip(" ._")[-_LONGEST:].strip(" ._")
    return plain or "file"


def _names(name: str) -> list[str]:
    path = Path(name)
    return [name, *(f"{path.stem}_{number}{path.suffix}" for number in range(2, 100))]
