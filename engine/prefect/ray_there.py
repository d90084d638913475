"""The other end on Ray: a call in one of its processes, and the actor that takes what calls say."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from traceback import FrameSummary, extract_tb
from typing import Any, cast

import cloudpickle

from engine.errors import TreadleError
from engine.prefect.there import carry_out

_AHEAD = 100
"""So many things may a call say before it waits until they have arrived."""


class Ears:
    """Keeps what calls say until the run fetches it. One of Ray's queues, which are async, would mix up its order."""

    def __init__(self) -> None:
        self._said: list[dict[str, Any]] = []

    def say(self, said: dict[str, Any]) -> None:
        self._said.append(said)

    def heard(self) -> list[dict[str, Any]]:
        """What was said since this was asked last."""
        said, self._said = self._said, []
        return said


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a call. Ray's own way back would make another class of an error that the flow's file defines."""

    value: Any = None
    cpu_s: float = 0.0
    error: Exception | None = None
    frames: tuple[FrameSummary, ...] = ()
    """Where it was raised."""
    spoke: bool = False


class _Mouth:
    def __init__(self, ears: Any) -> None:
        self._ears = ears
        self._last: Any = None
        self._count = 0

    def say(self, said: dict[str, Any]) -> None:
        self._last = self._ears.say.remote(said)
        self._count += 1
        if self._count % _AHEAD == 0:
            self.end()

    def end(self) -> bool:
        """Wait until all of it has arrived; whether anything was said."""
        if self._last is not None:
            cast("Any", importlib.import_module("ray")).get(self._last)
        return self._last is not None


def carry_out_there(sent: bytes, ears: Any, places: list[str]) -> bytes:
    """Carry a call out, and give its `Outcome`. Modules are looked for in `places` after all others."""
    sys.path.extend(place for place in places if place not in sys.path)
    mouth = _Mouth(ears)
    try:
        value, cpu_s = carry_out(sent, mouth.say)
    except Exception as error:  # noqa: BLE001  # a node may raise anything; it is raised where the flow runs
        return _failed(error, spoke=mouth.end())
    spoke = mouth.end()
    try:
        return cast("bytes", cast("Any", cloudpickle).dumps(Outcome(value, cpu_s, spoke=spoke)))
    except Exception as error:  # noqa: BLE001  # as above: values have code of their own for it
        return _failed(TreadleError(f"Its value cannot be sent back: {error}", fix="Return plain data."), spoke=spoke)


def _failed(error: Exception, *, spoke: bool) -> bytes:
    frames = tuple(extract_tb(error.__traceback__))
    dumps = cast("Any", cloudpickle).dumps
    try:
        return cast("bytes", dumps(Outcome(error=error, frames=frames, spoke=spoke)))
    except Exception:  # noqa: BLE001  # what it holds cannot be sent; what it says can
        plain = RuntimeError(f"{type(error).__name__}: {error}")
        return cast("bytes", dumps(Outcome(error=plain, frames=frames, spoke=spoke)))
