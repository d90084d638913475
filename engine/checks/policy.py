"""Policies: retries, time-outs and caches that do harm or cannot be carried out."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from engine.checks.subject import Subject, quoted
from engine.document.flow import Node
from engine.node.options import OF_A_MAP
from engine.problem import Problem

CACHE_KEYS = ("INPUTS", "TASK_SOURCE", "FLOW_PARAMETERS", "RUN_ID", "DEFAULT", "NO_CACHE", "NONE")
"""The cache policies of `prefect.cache_policies`."""


def check_policy(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report policy.repeats_once, cached_once, timeout, retries, cache_key, delay_without_retries and those of maps."""
    spec = subject.specs[node.id]
    policy = node.policy
    if spec is not None and spec.options.effect == "once":
        if policy.retries > 0:
            message = (
                f"{quoted(node.id)} ({spec.title}) would be repeated when it fails, and may have its effect twice."
            )
            yield _problem("policy.repeats_once", message, "Set its retries to 0.", node)
        if policy.cache is not None and "NO_CACHE" not in policy.cache.key:
            message = f"{quoted(node.id)} ({spec.title}) has an effect each time, which a stored result would skip."
            yield _problem("policy.cached_once", message, "Remove its cache.", node)
    if policy.timeout is not None and policy.timeout <= 0:
        message = f"The time-out of {quoted(node.id)} is {policy.timeout} s: it could never finish."
        yield _problem("policy.timeout", message, "Give it a time-out above 0 seconds, or none.", node)
    if policy.retries < 0:
        message = f"{quoted(node.id)} has {policy.retries} retries."
        yield _problem("policy.retries", message, "Set its retries to 0 or more.", node)
    yield from _of_a_map(node, is_task=spec is not None and spec.is_task)
    yield from _cache_keys(node)
    if (policy.delay is not None or policy.jitter) and not policy.retries:
        yield Problem(
            code="policy.delay_without_retries",
            message=f"{quoted(node.id)} has a delay between retries, but no retries.",
            fix="Set its retries, or remove the delay.",
            severity="warning",
            node=node.id,
        )


def _cache_keys(node: Node) -> Iterator[Problem]:
    for key in node.policy.cache.key if node.policy.cache else ():
        if key not in CACHE_KEYS:
            near = get_close_matches(key.upper(), CACHE_KEYS, 1)
            message = f"{quoted(node.id)} is cached by {quoted(key)}, which Prefect does not know."
            fix = f"Did you mean {near[0]}?" if near else f"Use {', '.join(CACHE_KEYS[:4])}, joined by +."
            yield _problem("policy.cache_key", message, fix, node)


def _of_a_map(node: Node, *, is_task: bool) -> Iterator[Problem]:
    """Report policy.only_of_a_map and policy.not_of_a_task."""
    found = sorted(name for name in OF_A_MAP if getattr(node.policy, name) is not None)
    if not found:
        return
    if node.call != "map":
        message = f"{quoted(node.id)} runs once: its {' and '.join(found)} would do nothing."
        yield _problem("policy.only_of_a_map", message, "Let it run for each item, or remove this.", node)
    elif is_task:
        message = f"{quoted(node.id)} is a Prefect task, and Prefect's tasks have no {' or '.join(found)}."
        yield _problem("policy.not_of_a_task", message, "Make it a node with @node, or remove this.", node)


def _problem(code: str, message: str, fix: str, node: Node) -> Problem:
    return Problem(code, message, fix, node=node.id)
