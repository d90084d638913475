"""What became of the statements that a person wrote between the nodes, told when the flow function has ended."""

from __future__ import annotations

import traceback
from collections.abc import Iterator

from engine.events.model import AnyEvent, NodeFailed, NodeFinished, NodeSkipped, NodeStarted
from engine.kernel.request import RunRequest
from engine.kernel.sentences import first_line, user_traceback


def ends_of_statements(request: RunRequest, error: BaseException | None) -> Iterator[AnyEvent]:
    """They run as part of the flow function, so what is known is where it stopped, if it did."""
    stopped_at = _line_of(error, request.path) if error is not None else 0
    for step in request.steps:
        if not step.is_code:
            continue
        if error is not None and stopped_at and step.first_line <= stopped_at <= step.last_line:
            yield NodeStarted(run=request.run, node=step.id, why=step.why)
            yield NodeFailed(
                run=request.run,
                node=step.id,
                error=first_line(error),
                error_type=type(error).__name__,
                traceback=user_traceback(error),
            )
        elif error is not None and (not stopped_at or step.first_line > stopped_at):
            yield NodeSkipped(run=request.run, node=step.id, why="the flow function ended before it")
        else:
            yield NodeStarted(run=request.run, node=step.id, why=step.why)
            yield NodeFinished(run=request.run, node=step.id)


def _line_of(error: BaseException, path: str) -> int:
    lines = [frame.lineno or 0 for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return lines[0] if lines else 0
