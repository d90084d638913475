"""`set_policy`: one field of how a step is carried out, as it was typed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from engine.checks.policy import CACHE_KEYS
from engine.checks.subject import quoted
from engine.document.edits import ReplaceNodes, SetPolicy
from engine.document.flow import CODE, Node
from engine.document.policy import Backoff, Cache, Policy
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.errors import InvalidEdit
from engine.form.scalars import seconds_of

CALLS = {"once": "submit", "here": "call", "for each": "map"}
"""How a step is called, in words: as a task, in the flow's own process, or once for each item of its input."""

_BACKOFF = "backoff"


class PolicySetting(Arguments):
    node: str
    field: str
    text: str = ""


def set_policy(gesture: Gesture, asked: PolicySetting) -> Made:
    """An empty text leaves the field to the node."""
    node = gesture.node(asked.node)
    label = f"Set {asked.field} of {node.id}"
    if node.kind == CODE:
        raise InvalidEdit(f"Code has no policy: {node.id} holds statements as they are.", fix="Change the code.")
    text = asked.text.strip()
    if asked.field == "call":
        _set_call(gesture, node, text)
        return gesture.made(label)
    read = _READ.get(asked.field)
    if read is None:
        raise InvalidEdit(f"A policy has no field {asked.field!r}.", fix=f"Use one of {', '.join(('call', *_READ))}.")
    try:
        policy = Policy.model_validate({**_fields(node.policy), **read(node.policy, text)})
    except (ValueError, OverflowError) as error:
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
        "call": next(word for word, call in CALLS.items() if call == node.call),
        "retries": str(policy.retries or ""),
        "delay": delay,
        "jitter": _number(policy.jitter),
        "timeout": _number(policy.timeout),
        "cache": " + ".join(cache.key),
        "cache_for": _number(cache.ttl),
        "tags": _tags_text(policy.tags),
        "memory_limit_mb": str(policy.memory_limit_mb or ""),
    }


def _set_call(gesture: Gesture, node: Node, text: str) -> None:
    call = CALLS.get(text or "once", text)
    spec = gesture.spec(node.id)
    if call not in CALLS.values():
        raise InvalidEdit(f"A step is not called {text!r}.", fix=f"Use one of {', '.join(CALLS)}.")
    if spec is not None and spec.is_flow and call != "call":
        raise InvalidEdit(f"{quoted(node.id)} is a sub-flow, which runs here.", fix="Leave it.")
    if call == "call" and node.after:
        raise InvalidEdit(
            f"{quoted(node.id)} waits for {', '.join(node.after)}, which only a task of its own can.",
            fix="Remove that wire first.",
        )
    if call != node.call:
        gesture.do(ReplaceNodes(nodes=(node.model_copy(update={"call": call}),)))


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
    plain = not text.startswith("[") and tuple(part.strip() for part in text.split(",") if part.strip()) == tags
    return text if plain else json.dumps(tags)


def _tags(_policy: Policy, text: str) -> dict[str, Any]:
    if text.startswith("["):
        return {"tags": json.loads(text)}
    return {"tags": tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))}


def _memory(_policy: Policy, text: str) -> dict[str, Any]:
    return {"memory_limit_mb": int(text) if text else None}


_READ: dict[str, Callable[[Policy, str], dict[str, Any]]] = {
    "retries": _retries,
    "delay": _delay,
    "jitter": _jitter,
    "timeout": _timeout,
    "cache": _cache,
    "cache_for": _cache_for,
    "tags": _tags,
    "memory_limit_mb": _memory,
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
}


def _number(number: float | None) -> str:
    if number is None:
        return ""
    return str(int(number)) if float(number).is_integer() else repr(number)
