"""What may be done about nodes, their policies and the flow's parameters."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from engine.checks.policy import CACHE_KEYS
from engine.editing.gesture import Gesture
from engine.editing.names import Names
from engine.editing.remedy import Answers, Remedy
from engine.problem import Problem


def _unknown_kind(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    near = gesture.context.catalogue.nearest(gesture.node(problem.node).kind)
    if near:
        yield Remedy(f"Make it {near}", "replace", {"node": problem.node, "kind": near})
    yield from _delete(gesture, problem)


def _invalid_name(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    if problem.node in gesture.flow.by_id:
        to = Names(gesture.subject, gesture.layout).free(problem.node)
        yield Remedy(f"Rename it to {to}", "rename", {"node": problem.node, "to": to})


def _delete(_gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    yield Remedy(f"Delete {problem.node}", "delete", {"nodes": [problem.node]})


def _remove_parameter(_gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    yield Remedy("Remove the parameter", "remove_parameter", {"name": problem.port})


def _repeats(_gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    yield _policy("Do not retry", problem, "retries", "")


def _cached(_gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    yield _policy("Do not cache", problem, "cache", "NO_CACHE")


def _timeout(_gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    yield _policy("Remove the time-out", problem, "timeout", "")


def _delay(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    yield _policy("Retry 3 times", problem, "retries", "3")
    field = "delay" if gesture.node(problem.node).policy.delay is not None else "jitter"
    yield _policy(f"Remove the {field}", problem, field, "")


def _cache_key(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    cache = gesture.node(problem.node).policy.cache
    key = cache.key if cache else ()
    for unknown in (name for name in key if name not in CACHE_KEYS):
        for near in get_close_matches(unknown.upper(), CACHE_KEYS, 1):
            text = " + ".join(near if name == unknown else name for name in key)
            yield _policy(f"Use {near}", problem, "cache", text)
    yield _policy("Remove the cache", problem, "cache", "")


def _policy(label: str, problem: Problem, name: str, text: str) -> Remedy:
    return Remedy(label, "set_policy", {"node": problem.node, "field": name, "text": text})


def _pinned(_: Gesture, problem: Problem) -> Iterator[Remedy]:
    yield Remedy("Unpin", "unpin", {"nodes": [problem.node]})


FOR_NODES: dict[str, Answers] = {
    "pin.wrong_type": _pinned,
    "node.unknown_kind": _unknown_kind,
    "name.invalid": _invalid_name,
    "node.unused": _delete,
    "parameter.unused": _remove_parameter,
    "policy.repeats_once": _repeats,
    "policy.retries": _repeats,
    "policy.cached_once": _cached,
    "policy.timeout": _timeout,
    "policy.delay_without_retries": _delay,
    "policy.cache_key": _cache_key,
}
