"""Writes a policy as the arguments of `with_options`."""

from __future__ import annotations

from typing import overload

from engine.document.naming import name_problem
from engine.document.policy import Backoff, Cache, Policy
from engine.document.value import Code, Value
from engine.errors import InvalidFlow
from engine.python.imports import Imports
from engine.python.read_policy import CACHE_POLICIES
from engine.python.text import as_value, code_text

_NOTHING_SET = Policy()
_EXACT = 2**53
"""Up to here a float and an int of the same value are written alike."""


def policy_arguments(policy: Policy, imports: Imports) -> dict[str, Value]:
    """The arguments by name; those with a field first."""
    if policy == _NOTHING_SET:
        return {}
    fields: dict[str, Value] = {
        "retries": policy.retries or None,
        "retry_delay_seconds": _delay(policy.delay, imports),
        "retry_jitter_factor": short(policy.jitter),
        "timeout_seconds": short(policy.timeout),
        **(_cache(policy.cache, imports) if policy.cache else {}),
        "tags": list(policy.tags) or None,
        "memory_limit_mb": policy.memory_limit_mb,
        "concurrency": policy.concurrency,
        "failures": policy.failures,
        "batch": policy.batch,
        "priority": policy.priority or None,
        "budget": policy.budget or None,
    }
    arguments: dict[str, Value] = {name: value for name, value in fields.items() if value is not None}
    for name, value in policy.options.items():
        if problem := name_problem(name):
            raise InvalidFlow(f"The option {name!r} {problem}.", fix="Use an option of prefect.Task.with_options.")
        if name in arguments:
            raise InvalidFlow(f"The option {name} is given twice.", fix="Remove one of them.")
        arguments[name] = as_value(value)
    return arguments


@overload
def short(number: float) -> int | float: ...
@overload
def short(number: float | None) -> int | float | None: ...
def short(number: float | None) -> int | float | None:
    """2 rather than 2.0."""
    return int(number) if number is not None and number.is_integer() and abs(number) < _EXACT else number


def _delay(delay: float | tuple[float, ...] | Backoff | None, imports: Imports) -> Value:
    if isinstance(delay, Backoff):
        function = imports.of("prefect.tasks", "exponential_backoff")
        return Code(f"{function}(backoff_factor={short(delay.factor)!r})")
    if isinstance(delay, tuple):
        return [short(item) for item in delay] or None
    return short(delay)


def _cache(cache: Cache, imports: Imports) -> dict[str, Value]:
    arguments: dict[str, Value] = {}
    if unknown := [name for name in cache.key if name not in CACHE_POLICIES]:
        raise InvalidFlow(f"There is no cache policy {unknown[0]!r}.", fix=f"Use some of {', '.join(CACHE_POLICIES)}.")
    if cache.key:
        names = [imports.of("prefect.cache_policies", name) for name in cache.key]
        arguments["cache_policy"] = Code(code_text(" + ".join(names)))
    if cache.ttl is not None:
        arguments["cache_expiration"] = Code(f"{imports.of('datetime', 'timedelta')}(seconds={short(cache.ttl)!r})")
    return arguments
