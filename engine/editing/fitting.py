"""Where a wire fits best: between types, into a port, among the ports of a kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from engine.catalogue.spec import InputPort
from engine.types.compatibility import fits_port, flows_into, gone_through
from engine.types.shape import Shape

_VAGUE = {"any", "Json", "typevar", "object"}
NO_BINDINGS: Mapping[str, Shape] = {}


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether and how a value fits a port; `rank` is smaller for a better fit."""

    ok: bool
    why: str = ""
    as_item: bool = False
    rank: int = 9


def fit(given: Shape, port: InputPort, bindings: Mapping[str, Shape] = NO_BINDINGS, *, mapped: bool = False) -> Fit:
    """How a value of a type fits an input; `mapped` when the node is run once for each item of it."""
    if not bindings and not mapped:
        return _fit(given, port.shape, port.variadic)
    verdict = fits_port(given, port.shape, bindings)
    if not verdict.ok and mapped:
        verdict = flows_into(gone_through(given), Shape("list", (port.shape,), label="Iterable"), bindings)
    return Fit(verdict.ok, verdict.why, verdict.as_item, _rank(given, port.shape) + 2 * verdict.as_item)


@lru_cache(maxsize=16384)
def _fit(given: Shape, asked: Shape, variadic: str) -> Fit:
    if variadic:
        verdict = flows_into(given, asked)
        return Fit(verdict.ok, verdict.why, as_item=True, rank=_rank(given, asked) + 1)
    verdict = fits_port(given, asked)
    return Fit(verdict.ok, verdict.why, verdict.as_item, _rank(given, asked) + 2 * verdict.as_item)


def best_input(given: Shape, ports: Iterable[InputPort]) -> InputPort | None:
    """The input that a value fits best: one that needs a value before one that does not."""
    found = [(fit(given, port), port) for port in ports]
    fitting = [(one.rank, not port.required, index) for index, (one, port) in enumerate(found) if one.ok]
    return found[min(fitting)[2]][1] if fitting else None


def best_output(outputs: Mapping[str, Shape], port: InputPort) -> str | None:
    """The output that fits an input best."""
    found = [(fit(shape, port), name) for name, shape in outputs.items()]
    fitting = [(one.rank, index) for index, (one, _) in enumerate(found) if one.ok]
    return found[min(fitting)[1]][1] if fitting else None


def _rank(given: Shape, asked: Shape) -> int:
    if given == asked:
        return 0
    if given.name in _VAGUE or asked.name in _VAGUE:
        return 4
    return 1
