"""Writes a policy as the arguments of `with_options`."""

from __future__ import annotations

from engine.document.policy import Backoff, Cache, Policy
from engine.document.value import Code, Value
from engine.errors import InvalidFlow
from engine.python.imports import Imports
from engine.python.naming import name_problem
from engine.python.read_policy import CACHE_POLICIES
from engine.python.text import as_value, code_text


def policy_arguments(policy: Policy, imports: Imports) -> dict[str, Value]:
    """The arguments by name; those with a field first."""
    arguments: dict[str, Value] = {}
    if policy.retries:
        arguments["retries"] = policy.retries
    if (delay := _delay(policy.delay, imports)) is not None:
        arguments["retry_delay_seconds"] = delay
    if policy.jitter is not None:
        arguments["retry_jitter_factor"] = short(policy.jitter)
    if policy.timeout is not None:
        arguments["timeout_seconds"] = short(policy.timeout)
    if policy.cache is not None:
        arguments.update(_cache(policy.cache, imports))
    if policy.tags:
        arguments["tags"] = list(policy.tags)
    if policy.memory_limit_mb is not None:
        arguments["memory_limit_mb"] = policy.memory_limit_mb
    for name, value in policy.options.items():
        if problem := name_problem(name):
            raise InvalidFlow(f"The option {name!r} {problem}.", fix="Use an option of prefect.Task.with_options.")
        if name in arguments:
            raise InvalidFlow(f"The option {name} is given twice.", fix="Remove one of them.")
        arguments[name] = as_value(value)
    return arguments


def short(number: float) -> int | float:
    """2 rather than 2.0."""
    return int(number) if number == int(number) and abs(number) < 1e15 else number


def _delay(delay: float | tuple[float, ...] | Backoff | None, imports: Imports) -> Value:
    if isinstance(delay, Backoff):
        function = imports.of("prefect.tasks", "exponential_backoff")
        return Code(f"{function}(backoff_factor={short(delay.factor)!r})")
    if isinstance(delay, tuple):
        return [short(item) for item in delay] or None
    return None if delay is None else short(delay)


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
