"""Works out what follows from drawings: problems in a thread, the code of large ones in a process of their own.

Problems are looked for only where an edit can have changed them, which takes milliseconds also in large flows. Code is
written and read back as a whole, and nobody's problems wait for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import pickle
import sys
from typing import Any

from engine.catalogue.folder import Root
from engine.checks.flow_check import FlowCheck
from engine.document.drawing import Drawing
from engine.editing.context import Context
from engine.process import Child, python_environment, spawn_child
from studio.sessions.derivation import CodeText, code_of, problems_of
from studio.sessions.deriving_messages import LENGTH, Forget, Request, Start, packed
from studio.sessions.step import step_between

_logger = logging.getLogger(__name__)

LARGE = 200
"""From so many nodes on, a thread would hold the interpreter for long enough to be felt at the other end of a wire."""


class Deriver:
    """Answers one question after another. Without `roots`, or when its process fails, everything is done in threads."""

    def __init__(self, roots: tuple[Root, ...] = ()) -> None:
        self._roots = roots
        self._child: Child | None = None
        self._turn = asyncio.Lock()
        self._sent: dict[str, Drawing] = {}
        self._checks: dict[str, FlowCheck] = {}

    @property
    def pid(self) -> int | None:
        """The process, once one was needed."""
        return self._child.pid if self._child is not None else None

    async def problems(self, session: str, drawing: Drawing, context: Context) -> list[dict[str, Any]]:
        """The problems of a drawing. A session asks for one drawing after the other."""
        kept = self._checks.setdefault(session, FlowCheck())
        return await asyncio.to_thread(problems_of, drawing, context, kept)

    async def code(self, session: str, drawing: Drawing, context: Context) -> CodeText:
        """The code of a drawing."""
        found = None if self._is_small(drawing) else await self._ask(session, drawing)
        return found or await asyncio.to_thread(code_of, drawing.flow, context.catalogue)

    def forget(self, session: str) -> None:
        """A session has ended."""
        self._checks.pop(session, None)
        if self._sent.pop(session, None) is not None and self._child is not None:
            with contextlib.suppress(BrokenPipeError):
                _input_of(self._child.process).write(packed(Forget(session)))

    async def close(self) -> None:
        """End the process."""
        child, self._child = self._child, None
        self._sent.clear()
        if child is not None:
            child.kill()
            await child.wait()

    def _is_small(self, drawing: Drawing) -> bool:
        return not self._roots or len(drawing.flow.nodes) < LARGE

    async def _ask(self, session: str, drawing: Drawing) -> CodeText | None:
        """Have the process write the code; None when it cannot."""
        async with self._turn:
            try:
                process = await self._running()
                before = self._sent.get(session)
                content = drawing if before is None else step_between(before, drawing)
                request = Request(session, content)
                data = await asyncio.to_thread(packed, request) if before is None else packed(request)
                self._sent[session] = drawing
                return await _exchange(process, data)
            except (OSError, asyncio.IncompleteReadError, pickle.PickleError) as error:
                _logger.warning("the process that writes large flows failed: %r", error)
                await self.close()
                return None
            except asyncio.CancelledError:
                # The answer would be taken for that of the next question.
                await self.close()
                raise

    async def _running(self) -> asyncio.subprocess.Process:
        if self._child is None or self._child.returncode is not None:
            self._sent.clear()
            self._child = await spawn_child(
                [sys.executable, "-P", "-m", "studio.sessions.deriving_process"],
                env=python_environment(),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
            )
            _input_of(self._child.process).write(packed(Start(self._roots)))
        return self._child.process


def _input_of(process: asyncio.subprocess.Process) -> asyncio.StreamWriter:
    if process.stdin is None:
        raise BrokenPipeError("the process has no input")
    return process.stdin


async def _exchange(process: asyncio.subprocess.Process, data: bytes) -> CodeText:
    if process.stdout is None:
        raise BrokenPipeError("the process has no output")
    _input_of(process).write(data)
    await _input_of(process).drain()
    length: int = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))[0]
    return pickle.loads(await process.stdout.readexactly(length))  # noqa: S301  from a process that we started
