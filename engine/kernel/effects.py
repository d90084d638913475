"""What nodes are about to do to the world, noted before they do it, so that it can be undone."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import TreadleError
from engine.events.model import AnyEvent, NodeArtifact, NodeUndoable
from engine.kernel.undo import without_bytes

if TYPE_CHECKING:
    from engine.prefect.call import Call

KeepBytes = Callable[[bytes], tuple[str, int]]
"""Keeps bytes with the run; their digest and size."""


class Effects:
    """The notes of one kernel; only for runs whose flow may be undone."""

    def __init__(self, keep: KeepBytes, sync: Callable[[], None]) -> None:
        self._keep = keep
        self._sync = sync
        self._run = ""
        self._wanted = False
        self._emit: Callable[[AnyEvent], None] = _nowhere

    def begin(self, run: str, wanted: bool, emit: Callable[[AnyEvent], None]) -> None:
        """A run begins."""
        self._run, self._wanted, self._emit = run, wanted, emit

    def note(self, call: Call, before: Callable[[], dict[str, Any]]) -> None:
        """Have it stored how to undo what a call is about to do."""
        if not self._wanted or call.node is None:
            return
        function, undo = call.node.function, call.node.options.undo
        module = sys.modules.get(function.__module__)
        if not callable(getattr(module, undo or " ", None)):
            raise TreadleError(
                f"{call.node.kind} remembers how to undo what it does, but has no function {undo!r} for it.",
                fix='Name one of its module: @node(undo="…").',
            )
        told = before()
        savepoint = bool(told.pop("savepoint", False))
        self._emit(
            NodeUndoable(
                run=self._run,
                node=call.id,
                undo=f"{function.__module__}:{undo}",
                path=inspect.getsourcefile(inspect.unwrap(function)) or "",
                folder=str(Path.cwd()),
                before=without_bytes(told, lambda name, content: self._kept(call, name, content)),
                savepoint=savepoint,
            )
        )
        # Nothing is done before it is known how to undo it, whatever dies afterwards.
        self._sync()

    def _kept(self, call: Call, name: str, content: bytes) -> str:
        digest, size = self._keep(content)
        self._emit(NodeArtifact(run=self._run, node=call.id, name=f"before: {name}", size=size, digest=digest))
        return digest


def _nowhere(_: AnyEvent) -> None:
    """No run goes on."""
