"""Commands for a studio elsewhere: which one is meant, and its errors as those of this command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from engine.errors import EngineUnavailable, InvalidFlow, RequestError, TreadleError, UnknownName
from engine.problem import Problem
from studio.terminal.invocation import Invocation

if TYPE_CHECKING:
    from studio.client import StudioError, Treadle

LOOKED_THROUGH = 200
"""So many runs are looked through for one that is named by its last letters."""
_PROBLEM = frozenset(field.name for field in fields(Problem))


@contextmanager
def studio_elsewhere(invocation: Invocation) -> Iterator[Treadle]:
    """The studio that `--url` or TREADLE_URL names."""
    from studio.client import StudioError, Treadle

    try:
        with Treadle(invocation.url or None, token=invocation.token or None) as studio:
            yield studio
    except StudioError as error:
        raise own_error(error) from error


def own_error(error: StudioError) -> TreadleError:
    """The error that this command line would have raised by itself."""
    from studio.client import NotFound, StudioFailed, Unreachable

    if error.problems:
        return InvalidFlow(error.message, fix=error.fix, problems=tuple(_problem(told) for told in error.problems))
    if isinstance(error, NotFound):
        return UnknownName(error.message, fix=error.fix)
    if isinstance(error, Unreachable):
        return EngineUnavailable(error.message, fix=error.fix)
    if isinstance(error, StudioFailed):
        return TreadleError(error.message, fix=error.fix)
    return RequestError(error.message, fix=error.fix)


def run_named(studio: Treadle, name: str) -> str:
    """The id of a run that is named by it, or by its last letters."""
    runs = studio.runs(limit=LOOKED_THROUGH).runs
    return next((run.run_id for run in runs if run.run_id.endswith(name)), name)


def _problem(told: dict[str, Any]) -> Problem:
    known: dict[str, Any] = {name: value for name, value in told.items() if name in _PROBLEM}
    given: dict[str, Any] = {"fix": "", **known, "nodes": tuple(known.get("nodes", ()))}
    return Problem(**given)
