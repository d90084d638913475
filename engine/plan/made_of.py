"""What a result depends on, kept beside it: the key is made of it, and it tells what has changed since."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property

from engine.plan.keys import node_key

_GLANCE = 40
_TOLD = 3
"""So many changes are named."""


@dataclass(frozen=True)
class MadeOf:
    """`identity` is kind, version and code hash; `inputs` are digests, `shown` are short texts of plain settings."""

    identity: str
    inputs: dict[str, str]
    shown: dict[str, str] = field(default_factory=dict[str, str])

    @cached_property
    def key(self) -> str:
        """The freshness key; empty when there is none."""
        return node_key(self.identity, self.inputs) if self.identity else ""

    def as_json(self) -> str:
        """The form kept in the store."""
        return json.dumps([self.identity, self.inputs, {name: text for name, text in self.shown.items() if text}])

    @classmethod
    def from_json(cls, text: str) -> MadeOf | None:
        """What `as_json` wrote; None for an empty text."""
        return cls(*json.loads(text)) if text else None


def glance(value: object) -> str:
    """A short text of a plain setting, empty for everything else."""
    if value is None or isinstance(value, (bool, int, float, str)):
        text = repr(value)
        return text if len(text) <= _GLANCE else text[: _GLANCE - 1] + "…"
    return ""


def wire_glance(node: str, port: str = "") -> str:
    """A short text of what a wire brings: where it comes from."""
    return f"“{node}” ({port})" if port else f"“{node}”"


def difference(before: MadeOf, now: MadeOf, wired: frozenset[str]) -> str:
    """What has changed between two runs of a node, in the user's words; `wired` are the inputs that wires lead to."""
    if before.identity != now.identity:
        (kind, version, _), (new_kind, new_version, _) = _identity(before.identity), _identity(now.identity)
        if kind != new_kind:
            return f"its kind changed from {kind} to {new_kind}"
        return f"its version changed from {version} to {new_version}" if version != new_version else "its code changed"
    names = [*now.inputs, *(name for name in before.inputs if name not in now.inputs)]
    changed = [name for name in names if before.inputs.get(name) != now.inputs.get(name)]
    told = [_input_change(name, before, now, is_wire=name in wired) for name in changed[:_TOLD]]
    more = [f"and {len(changed) - _TOLD} more"] if len(changed) > _TOLD else []
    return "; ".join([*told, *more]) or "its inputs changed"


def _input_change(name: str, before: MadeOf, now: MadeOf, *, is_wire: bool) -> str:
    what = "input" if is_wire else "setting"
    if name not in now.inputs:
        return f"{what} “{name}” was taken away"
    if name not in before.inputs:
        return f"{what} “{name}” is new"
    old, new = before.shown.get(name), now.shown.get(name)
    if old and new and old != new:
        return f"{what} “{name}” changed from {old} to {new}"
    if is_wire and old and old == new:
        return f"{new} gave another value for “{name}”"
    if before.inputs[name].partition("|")[0] == now.inputs[name].partition("|")[0]:
        return f"the file of “{name}” changed"
    return f"{what} “{name}” changed"


def _identity(identity: str) -> tuple[str, str, str]:
    kind, _, rest = identity.partition("@")
    version, _, code = rest.partition("#")
    return kind, version, code
