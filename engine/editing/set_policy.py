"""`set_policy`: one field of how a step is carried out, as it was typed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Literal

from pydantic import ValidationError

from engine.checks.policy import CACHE_KEYS
from engine.checks.subject import quoted
from engine.document.edits import SetPolicy
from engine.document.flow import Node
from engine.document.policy import Backoff, Cache, Policy
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.set_call import call_in_words, set_call
from engine.errors import InvalidEdit, RequestError
from engine.form.scalars import seconds_of
from engine.limits.budget import parse_budget

FAILURES: dict[str, Literal["stop", "skip", "collect"] | None] = {
    "finish the others": None,
    "stop": "stop",
    "leave out": "skip",
    "collect": "collect",
}
"""What the failure of an item does, in words."""

PER_ITEM = ("concurrency", "failures", "batch")
"""The fields of a step that runs once per item."""

_BACKOFF = "backoff"


class PolicySetting(Arguments):
    node: str
    field: str
    text: str = ""


def set_policy(gesture: Gesture, asked: PolicySetting) -> Made:
    """An empty text leaves the field to the node."""
    node = gesture.node(asked.node)
    label = f"Set {asked.field} of {node.id}"
    if node.gives_names:
        raise InvalidEdit(f"{node.id} has no policy: it is no step of its own.", fix="Set it on the nodes inside.")
    text = asked.text.strip()
    if asked.field == "call":
        set_call(gesture, node, text)
        return gesture.made(label)
    if asked.field in PER_ITEM and node.call == "each":
        raise InvalidEdit(
            f"{quoted(node.id)} is called for one item after another by the flow itself: it has no {asked.field}.",
            fix="Put it into a for with a try inside, where that is wanted.",
        )
    read = _READ.get(asked.field)
    if read is None:
        raise InvalidEdit(f"A policy has no field {asked.field!r}.", fix=f"Use one of {', '.join(('call', *_READ))}.")
    try:
        policy = Policy.model_validate({**_fields(node.policy), **read(node.policy, text)})
    except (ValueError, OverflowError, RequestError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InvalidEdit(f"{asked.field}: {reason[:1].lower()}{reason[1:]}.", fix=_EXAMPLES[asked.field]) from error
    if policy != node.policy:
        gesture.do(SetPolicy(node=node.id, policy=policy))
    return gesture.made(label)


def policy_texts(node: Node) -> dict[str, str]:
    """The fields of a policy as texts that `set_policy` reads back."""
    policy = node.policy
    match policy.delay:
        case None:
            delay = ""
        case Backoff(factor=factor):
            delay = f"{_BACKOFF} {_number(factor)}"
        case tuple():
            delay = ", ".join(map(_number, policy.delay))
            delay = f"[{delay}]" if len(policy.delay) == 1 else delay
        case number:
            delay = _number(number)
    cache = policy.cache or Cache(key=())
    return {
        "call": call_in_words(node),
        "retries": str(policy.retries or ""),
        "delay": delay,
        "jitter": _number(policy.jitter),
        "timeout": _number(policy.timeout),
        "cache": " + ".join(cache.key),
        "cache_for": _number(cache.ttl),
        "tags": _tags_text(policy.tags),
        "memory_limit_mb": str(policy.memory_limit_mb or ""),
        "concurrency": str(policy.concurrency or ""),
        "failures": next(word for word, failures in FAILURES.items() if failures == policy.failures),
        "batch": str(policy.batch or ""),
        "priority": str(policy.priority or ""),
        "budget": policy.budget,
    }


def _fields(policy: Policy) -> dict[str, Any]:
    return {name: getattr(policy, name) for name in (*Policy.model_fields, *(policy.model_extra or {}))}


def _retries(_policy: Policy, text: str) -> dict[str, Any]:
    return {"retries": int(text) if text else 0}


def _delay(_policy: Policy, text: str) -> dict[str, Any]:
    if not text:
        return {"delay": None}
    if text.startswith(_BACKOFF):
        return {"delay": Backoff(factor=float(text.removeprefix(_BACKOFF)))}
    delays = [seconds_of(part) for part in re.split(r"[,;]\s*|\s+", text.strip(" [],")) if part]
    if any(delay < 0 for delay in delays):
        raise ValueError("a delay is not less than 0")
    return {"delay": delays[0] if len(delays) == 1 and not text.startswith("[") else tuple(delays)}


def _jitter(_policy: Policy, text: str) -> dict[str, Any]:
    return {"jitter": float(text) if text else None}


def _timeout(_policy: Policy, text: str) -> dict[str, Any]:
    return {"timeout": seconds_of(text) if text else None}


def _cache(policy: Policy, text: str) -> dict[str, Any]:
    key = tuple(part.strip().upper() for part in text.split("+") if part.strip())
    unknown = [name for name in key if name not in CACHE_KEYS]
    if unknown:
        raise ValueError(f"Prefect knows no cache by {unknown[0]!r}")
    ttl = policy.cache.ttl if policy.cache else None
    return {"cache": Cache(key=key, ttl=ttl) if key or ttl else None}


def _cache_for(policy: Policy, text: str) -> dict[str, Any]:
    key = policy.cache.key if policy.cache else ("INPUTS",) if text else ()
    ttl = seconds_of(text) if text else None
    return {"cache": Cache(key=key, ttl=ttl) if key or ttl else None}


def _tags_text(tags: tuple[str, ...]) -> str:
    text = ", ".join(tags)
    plain = not text.startswith("[") and _words(text) == tags
    return text if plain else json.dumps(tags)


def _tags(_policy: Policy, text: str) -> dict[str, Any]:
    if text.startswith("["):
        return {"tags": json.loads(text)}
    return {"tags": _words(text)}


def _words(text: str) -> tuple[str, ...]:
    """Those between commas, each once."""
    return tuple(dict.fromkeys(word for part in text.split(",") if (word := part.strip())))


def _memory(_policy: Policy, text: str) -> dict[str, Any]:
    return {"memory_limit_mb": int(text) if text else None}


def _concurrency(_policy: Policy, text: str) -> dict[str, Any]:
    return {"concurrency": int(text) if text else None}


def _failures(_policy: Policy, text: str) -> dict[str, Any]:
    return {"failures": FAILURES.get(text, text or None)}


def _batch(_policy: Policy, text: str) -> dict[str, Any]:
    return {"batch": int(text) if text else None}


def _priority(_policy: Policy, text: str) -> dict[str, Any]:
    return {"priority": int(text) if text else 0}


def _budget(policy: Policy, text: str) -> dict[str, Any]:
    # What stands there already keeps the words that it was written in.
    return {"budget": str(parse_budget(text)) if text and text != policy.budget else text}


_READ: dict[str, Callable[[Policy, str], dict[str, Any]]] = {
    "retries": _retries,
    "delay": _delay,
    "jitter": _jitter,
    "timeout": _timeout,
    "cache": _cache,
    "cache_for": _cache_for,
    "tags": _tags,
    "memory_limit_mb": _memory,
    "concurrency": _concurrency,
    "failures": _failures,
    "batch": _batch,
    "priority": _priority,
    "budget": _budget,
}
_EXAMPLES = {
    "retries": "Write a whole number, such as 3.",
    "delay": "Write seconds, as 5 or 90s, several as 1, 4, 10, or backoff 2 for 2, 4, 8, …",
    "jitter": "Write a number, such as 0.5.",
    "timeout": "Write seconds, or as 90s, 5m or 2h.",
    "cache": f"Write {', '.join(CACHE_KEYS[:4])}, joined by +.",
    "cache_for": "Write seconds, or as 90s, 5m, 2h or 1d.",
    "tags": "Write words with commas between them.",
    "memory_limit_mb": "Write a whole number of megabytes, such as 512.",
    "concurrency": "Write how many items may run at once, such as 4.",
    "failures": f"Use one of {', '.join(FAILURES)}.",
    "batch": "Write how many items it is given at a time, such as 100.",
    "priority": "Write a whole number, such as 5, or -5 for what may wait.",
    "budget": "Write what it may use up, such as 0.50 USD, 20000 tokens, 10 min.",
}


def _number(number: float | None) -> str:
    if number is None:
        return ""
    return str(int(number)) if float(number).is_integer() else repr(number)
