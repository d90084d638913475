"""Reads the arguments of `with_options` as a policy; what has no field of its own is kept among its options."""

from __future__ import annotations

import ast
from typing import cast

from engine.document.policy import Backoff, Cache, Policy
from engine.document.value import Value
from engine.python.scope import NotANode, Scope
from engine.python.values import value

CACHE_POLICIES = ("DEFAULT", "FLOW_PARAMETERS", "INPUTS", "NONE", "NO_CACHE", "RUN_ID", "TASK_SOURCE")


def read_policy(call: ast.Call, scope: Scope) -> Policy:
    """The policy of a `with_options(…)`. Raises NotANode for starred arguments."""
    if call.args or any(keyword.arg is None for keyword in call.keywords):
        raise NotANode
    fields: dict[str, object] = {}
    options: dict[str, Value] = {}
    cache: dict[str, object] = {}
    for keyword in call.keywords:
        name = cast("str", keyword.arg)
        if not (_known(name, keyword.value, scope, fields) or _caching(name, keyword.value, scope, cache)):
            options[name] = value(keyword.value, scope)
    if cache:
        fields["cache"] = Cache.model_validate({"key": (), **cache})
    return Policy.model_validate({**fields, "options": options})


def _known(name: str, expr: ast.expr, scope: Scope, fields: dict[str, object]) -> bool:
    """Fill the field of an option when its value has the field's form; an explicit `retries=0` stays an option."""
    number = _number(expr)
    whole = number if isinstance(number, int) else None
    match name:
        case "retries" if whole is not None and whole > 0:
            fields["retries"] = whole
        case "retry_delay_seconds" if (delay := _delay(expr, scope)) is not None:
            fields["delay"] = delay
        case "retry_jitter_factor" if number is not None and number >= 0:
            fields["jitter"] = number
        case "timeout_seconds" if number is not None and number > 0:
            fields["timeout"] = number
        case "memory_limit_mb" | "concurrency" | "batch" if whole is not None and whole > 0:
            fields[name] = whole
        case "failures" if (text := _text(expr)) in ("stop", "skip", "collect"):
            fields["failures"] = text
        case "priority" if whole := _whole(expr):
            fields["priority"] = whole
        case "budget" if text := _text(expr):
            fields["budget"] = text
        case "tags" if tags := _texts(expr):
            fields["tags"] = tags
        case _:
            return False
    return True


def _caching(name: str, expr: ast.expr, scope: Scope, cache: dict[str, object]) -> bool:
    if name == "cache_policy" and (key := _cache_key(expr, scope)):
        cache["key"] = key
        return True
    if name == "cache_expiration" and (seconds := _seconds(expr, scope)):
        cache["ttl"] = seconds
        return True
    return False


def _number(expr: ast.expr) -> int | float | None:
    match expr:
        case ast.Constant(value=number) if type(number) in (int, float) and number != float("inf"):
            return cast("float", number)
        case _:
            return None


def _text(expr: ast.expr) -> str:
    return expr.value if isinstance(expr, ast.Constant) and isinstance(expr.value, str) else ""


def _whole(expr: ast.expr) -> int | None:
    """A whole number, also one below zero."""
    if isinstance(expr, ast.UnaryOp) and isinstance(expr.op, ast.USub):
        number = _number(expr.operand)
        return -number if isinstance(number, int) else None
    number = _number(expr)
    return number if isinstance(number, int) else None


def _delay(expr: ast.expr, scope: Scope) -> object:
    if (number := _number(expr)) is not None:
        return number
    if isinstance(expr, ast.List):
        numbers = [_number(item) for item in expr.elts]
        return None if None in numbers or not numbers else tuple(cast("list[float]", numbers))
    match expr:
        case ast.Call(func=function, args=arguments, keywords=keywords) if (
            scope.module.dotted(function) == "prefect.tasks.exponential_backoff"
            and len(arguments) + len(keywords) == 1
            and all(keyword.arg == "backoff_factor" for keyword in keywords)
        ):
            factor = _number([*arguments, *(keyword.value for keyword in keywords)][0])
            return Backoff(factor=factor) if factor else None
        case _:
            return None


def _texts(expr: ast.expr) -> tuple[str, ...]:
    items = expr.elts if isinstance(expr, (ast.List, ast.Tuple, ast.Set)) else []
    texts = tuple(item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str))
    return texts if len(texts) == len(items) else ()


def _cache_key(expr: ast.expr, scope: Scope) -> tuple[str, ...]:
    if isinstance(expr, ast.BinOp) and isinstance(expr.op, ast.Add):
        left, right = _cache_key(expr.left, scope), _cache_key(expr.right, scope)
        return (*left, *right) if left and right and not isinstance(expr.right, ast.BinOp) else ()
    module, _, name = scope.module.dotted(expr).rpartition(".")
    return (name,) if module == "prefect.cache_policies" and name in CACHE_POLICIES else ()


def _seconds(expr: ast.expr, scope: Scope) -> float | None:
    units = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400, "weeks": 604800}
    match expr:
        case ast.Call(func=function, args=[], keywords=[_, *_] as keywords) if (
            scope.module.dotted(function) == "datetime.timedelta"
        ):
            parts = [(units.get(keyword.arg or ""), _number(keyword.value)) for keyword in keywords]
            if any(unit is None or number is None for unit, number in parts):
                return None
            return float(sum(cast("float", unit) * cast("float", number) for unit, number in parts))
        case _:
            return None
