"""The context that a node gets in a run of the engine: what it says becomes events."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import NodeCancelled, TreadleError
from engine.events.model import NodeArtifact, NodeProgressed
from engine.node.people import Question, Reply

if TYPE_CHECKING:
    from engine.kernel.watch import Watch
    from engine.prefect.call import Call


class RunContext:
    """See `engine.node.context.Context`."""

    def __init__(self, watch: Watch, call: Call) -> None:
        self._watch = watch
        self._call = call
        self._asked = 0

    def progress(self, fraction: float, message: str = "") -> None:
        if self._call.row >= 0:
            # Where many run, the progress of the node is how many have ended.
            return
        done = min(max(fraction, 0.0), 1.0)
        self._watch.emit(NodeProgressed(run=self._watch.run, node=self._call.id, fraction=done, message=message))

    def log(self, message: str, *, level: str = "info") -> None:
        self._watch.log(self._call.id, message, level, self._call.row)

    def artifact(self, name: str, data: bytes | str | Path, *, media_type: str = "") -> None:
        content = data.encode() if isinstance(data, str) else data
        guessed = media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        digest, size = self._watch.values.keep_artifact(content)
        self._watch.emit(
            NodeArtifact(
                run=self._watch.run,
                node=self._call.id,
                name=name,
                media_type=guessed,
                size=size,
                digest=digest,
            )
        )

    def run_flow(self, flow: str, parameters: Mapping[str, Any], *, wait: bool, stop: bool) -> dict[str, Any]:
        if self._watch.start_child is None:
            raise TreadleError("No engine is there that could run another flow.")
        asked = {"flow": flow, "parameters": dict(parameters), "node": self._call.id, "wait": wait, "stop": stop}
        answer = self._watch.start_child(asked)
        if answer.trouble or answer.value is None:
            raise TreadleError(answer.trouble or "The engine did not answer.", fix=answer.fix)
        return json.loads(answer.value)

    def ask(self, question: Question) -> Reply:
        number, self._asked = self._asked, self._asked + 1
        return self._watch.people.ask(self._call, number, question)

    @property
    def cancelled(self) -> bool:
        return self._watch.stopping

    def raise_if_cancelled(self) -> None:
        if self._watch.stopping:
            raise NodeCancelled("the run was stopped")
