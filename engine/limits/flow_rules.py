"""What a flow says of its own runs, in the table `[tool.treadle]` of its script block."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from engine.errors import RequestError
from engine.limits.budget import Budget, parse_budget

Overlap = Literal["allow", "queue", "skip", "newest"]
"""What becomes of a run that is asked for while another of the same flow is not over: it runs beside it, waits for it,
is not made, or ends it."""

Undo = Literal["never", "failure", "ask"]

RULES = {"overlap": "allow", "debounce": "", "budget": "", "budget_per_day": "", "undo": "never", "pool": ""}
"""The names of the rules, with what holds when nothing is said."""

_SECONDS = re.compile(r"(\d+(?:\.\d+)?) ?(s|sec|seconds?|m|min|minutes?|h|hours?)?")
_POOL = re.compile(r"[^/%&><\s]{1,100}(/[^/%&><\s]{1,100})?")
_UNITS = {"s": 1, "m": 60, "h": 3600}


@dataclass(frozen=True, slots=True)
class FlowRules:
    """`debounce_s`: so long a run waits whether a newer one is asked for, which then takes its place.

    `undo` says whether what a run has done is undone when it fails or is stopped, never, or when a person asks for it.
    `pool` is the work pool whose workers carry it out, POOL or POOL/QUEUE; empty for the engine itself.
    `budget` is for each run, `budget_per_day` for all runs of the flow from midnight to midnight, UTC.
    """

    overlap: Overlap = "allow"
    debounce_s: float = 0.0
    undo: Undo = "never"
    budget: Budget | None = None
    budget_per_day: Budget | None = None
    pool: str = ""

    @classmethod
    def of(cls, raw: Mapping[str, Any]) -> FlowRules:
        """Read them. Raises RequestError for a rule that says nothing; names that are not ours are others' affair."""
        overlap = raw.get("overlap", "allow")
        if overlap not in get_args(Overlap):
            words = ", ".join(get_args(Overlap))
            raise RequestError(f"overlap = {overlap!r} is no rule for runs that meet.", fix=f"Use one of {words}.")
        undo = raw.get("undo", "never")
        if undo not in get_args(Undo):
            raise RequestError(f"undo = {undo!r} is no rule.", fix=f"Use one of {', '.join(get_args(Undo))}.")
        budgets = [parse_budget(raw[name]) if raw.get(name) else None for name in ("budget", "budget_per_day")]
        pool = raw.get("pool", "")
        if not isinstance(pool, str) or (pool and _POOL.fullmatch(pool) is None):
            raise RequestError(f"pool = {pool!r} is no work pool.", fix="Write its name, or NAME/QUEUE.")
        return cls(cast("Overlap", overlap), _seconds("debounce", raw.get("debounce", 0)), undo, *budgets, pool=pool)


def _seconds(name: str, given: object) -> float:
    if isinstance(given, (int, float)) and not isinstance(given, bool) and given >= 0:
        return float(given)
    found = _SECONDS.fullmatch(given.strip()) if isinstance(given, str) else None
    if found is None:
        raise RequestError(f"{name} = {given!r} is no time.", fix="Write seconds, or as 5 s, 2 min, 1 h.")
    return float(found[1]) * _UNITS[(found[2] or "s")[0]]
