"""Laying out on a worker's disk what a run needs: the text of its flow, the modules beside it, the nodes."""

from __future__ import annotations

import asyncio
import hashlib
import json
from contextlib import suppress
from pathlib import Path

from engine.errors import WorkspaceError
from engine.kernel.request import RunRequest
from engine.values.signing import KEY_FILE, Signer
from engine.workers.bundle import unpack
from engine.workers.line import Line
from engine.workers.protocol import Job


async def nodes_of(bundle: str, home: Path, line: Line) -> Path:
    """A folder with the workspace's own nodes, fetched when it is not there; it is the root of a workspace."""
    root = home / "bundles" / (bundle or "none")
    if not root.is_dir():
        data = await line.get(f"/api/work/bundles/{bundle}") if bundle else b""
        await asyncio.to_thread(unpack, data, bundle, home)
    await asyncio.to_thread(_prepare, root, home)
    return root


def lay_out(job: Job, home: Path) -> RunRequest:
    """Write the texts of a run down; the request with the paths of this machine. Raises WorkspaceError."""
    name = f"{job.request.function}.py"
    if not job.request.function.isidentifier() or any(not _is_module(each) for each in job.beside):
        raise WorkspaceError("A file of the flow has a name that leads elsewhere.", fix="See who sent it.")
    version = _written(home / "versions", {name: job.source})
    beside = _written(home / "beside", job.beside) if job.beside else None
    folder = home / "files"
    folder.mkdir(parents=True, exist_ok=True)
    paths = {"path": str(version / name), "beside": str(beside or ""), "folder": str(folder)}
    return job.request.model_copy(update=paths)


def _prepare(root: Path, home: Path) -> None:
    data, values = root / ".treadle", home / "values"
    data.mkdir(mode=0o700, exist_ok=True)
    values.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (data / "values").is_symlink():
        (data / "values").symlink_to(values)
    # One key for all: what was signed before the nodes were changed counts still.
    Signer.of_folder(home)
    with suppress(FileExistsError):
        (data / KEY_FILE).hardlink_to(home / KEY_FILE)


def _written(folder: Path, texts: dict[str, str]) -> Path:
    """A folder named by what is in it, so that a kernel which has imported it need not do so again."""
    digest = hashlib.blake2b(json.dumps(texts, sort_keys=True).encode(), digest_size=12).hexdigest()
    place = folder / digest
    for name, text in texts.items():
        path = place / name
        if not path.exists():
            place.mkdir(parents=True, exist_ok=True)
            draft = path.with_name(f".{name}.part")
            draft.write_text(text, encoding="utf-8")
            draft.replace(path)
    return place


def _is_module(name: str) -> bool:
    return name.endswith(".py") and name.removesuffix(".py").isidentifier()
