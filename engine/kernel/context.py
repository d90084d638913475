"""The context that a node gets in a run of the engine: what it says becomes events."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import NodeCancelled
from engine.events.model import NodeArtifact, NodeProgressed

if TYPE_CHECKING:
    from engine.kernel.watch import Watch
    from engine.prefect.call import Call


class RunContext:
    """See `engine.node.context.Context`."""

    def __init__(self, watch: Watch, call: Call) -> None:
        self._watch = watch
        self._call = call

    def progress(self, fraction: float, message: str = "") -> None:
        done = min(max(fraction, 0.0), 1.0)
        self._watch.emit(NodeProgressed(run=self._watch.run, node=self._call.id, fraction=done, message=message))

    def log(self, message: str, *, level: str = "info") -> None:
        self._watch.log(self._call.id, message, level)

    def artifact(self, name: str, data: bytes | str | Path, *, media_type: str = "") -> None:
        content = data.read_bytes() if isinstance(data, Path) else data.encode() if isinstance(data, str) else data
        guessed = media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        digest = self._watch.values.keep_bytes(content)
        self._watch.emit(
            NodeArtifact(
                run=self._watch.run,
                node=self._call.id,
                name=name,
                media_type=guessed,
                size=len(content),
                digest=digest,
            )
        )

    @property
    def cancelled(self) -> bool:
        return self._watch.stopping

    def raise_if_cancelled(self) -> None:
        if self._watch.stopping:
            raise NodeCancelled("the run was stopped")
