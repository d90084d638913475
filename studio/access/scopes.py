"""What a token may do: scopes, each of which includes others."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, get_args

Scope = Literal["read", "run", "edit", "work", "admin"]

SCOPES: tuple[Scope, ...] = get_args(Scope)
WORDS: dict[Scope, str] = {
    "read": "look at flows, runs, values and schedules",
    "run": "start and stop runs, too",
    "edit": "change flows, schedules and triggers, delete runs, too",
    "work": "carry out runs, as a worker",
    "admin": "everything, such as tokens",
}
_INCLUDES: dict[Scope, frozenset[Scope]] = {
    "read": frozenset({"read"}),
    "run": frozenset({"read", "run"}),
    # Who changes a flow decides what runs.
    "edit": frozenset({"read", "run", "edit"}),
    "work": frozenset({"work"}),
    "admin": frozenset(SCOPES),
}


def allowed(scopes: Collection[Scope]) -> frozenset[Scope]:
    """Everything that these scopes include."""
    return frozenset(included for scope in scopes for included in _INCLUDES[scope])


def enough_for(needed: Collection[Scope]) -> Scope:
    """The smallest scope that includes all of these."""
    return next(scope for scope in SCOPES if _INCLUDES[scope].issuperset(needed))
