"""A step of editing: what it changed, part by part, so that it can be told, kept, taken back and done again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, TypeAlias

from engine.document.drawing import Change, Drawing
from engine.document.edits import Batch, RenameNode
from studio.sessions.parts import Key, Parts, Section, part_from_json, part_to_json, parts_of

Order: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Pair:
    """A part before and after a step; None where it was not there.

    `behind` is what one of an ordered section stood or stands after, when it comes or goes.
    A field of the flow is never missing: there, None is a value.
    """

    before: Any
    after: Any
    behind: str | None = None

    def turned(self) -> Pair:
        """The same backwards."""
        return Pair(self.after, self.before, self.behind)


@dataclass(frozen=True, slots=True)
class Step:
    """What one change made of a drawing: first these nodes were renamed, then the parts changed, then those renamed."""

    label: str = ""
    parts: Mapping[Key, Pair] = field(default_factory=dict[Key, Pair])
    order: Mapping[Section, Order] = field(default_factory=dict[Section, Order])
    """The names of nodes or parameters before and after, where those that stayed have changed their order."""
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed_last: Mapping[str, str] = field(default_factory=dict[str, str])

    def __bool__(self) -> bool:
        return bool(self.parts or self.order or self.renamed or self.renamed_last)

    def turned(self) -> Step:
        """The step that takes this one back."""
        return Step(
            self.label,
            {key: pair.turned() for key, pair in self.parts.items()},
            {section: (after, before) for section, (before, after) in self.order.items()},
            {new: old for old, new in self.renamed_last.items()},
            {new: old for old, new in self.renamed.items()},
        )

    def joined(self, later: Step) -> Step | None:
        """This step and one that came right after it, as one; None when renaming stands between them."""
        if self.renamed_last or later.renamed:
            return None
        parts = dict(self.parts)
        for key, pair in later.parts.items():
            first = parts.get(key)
            parts[key] = Pair(first.before, pair.after, pair.behind or first.behind) if first else pair
        order: dict[Section, Order] = {**later.order, **self.order}
        for section in self.order.keys() & later.order.keys():
            order[section] = (self.order[section][0], later.order[section][1])
        parts = {key: pair for key, pair in parts.items() if pair.before is not pair.after}
        return Step(self.label, parts, order, self.renamed, later.renamed_last)

    def as_json(self) -> dict[str, Any]:
        """The form in which a journal keeps a step."""
        data: dict[str, Any] = {"label": self.label}
        if self.parts:
            data["parts"] = [
                [*key, *(None if part is None else part_to_json(key, part) for part in (pair.before, pair.after))]
                + ([pair.behind] if pair.behind is not None else [])
                for key, pair in self.parts.items()
            ]
        if self.order:
            data["order"] = dict(self.order)
        if self.renamed:
            data["renamed"] = self.renamed
        if self.renamed_last:
            data["renamed_last"] = self.renamed_last
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Step:
        """The step that a journal kept. Raises ValueError, KeyError or TypeError for what is none."""
        parts: dict[Key, Pair] = {}
        for section, name, before, after, *behind in data.get("parts", []):
            key: Key = (section, name)
            pair = [None if part is None else part_from_json(key, part) for part in (before, after)]
            parts[key] = Pair(pair[0], pair[1], behind[0] if behind else None)
        return cls(
            data.get("label", ""),
            parts,
            {section: (tuple(before), tuple(after)) for section, (before, after) in data.get("order", {}).items()},
            dict(data.get("renamed", {})),
            dict(data.get("renamed_last", {})),
        )


def step_between(before: Drawing, after: Drawing, label: str = "") -> Step:
    """What is different in two drawings. Parts that are the same object cost next to nothing."""
    parts: dict[Key, Pair] = {}
    order: dict[Section, Order] = {}
    old, new = parts_of(before), parts_of(after)
    for section in old:
        found = list(_different(old[section], new[section]))
        ordered = section in {"nodes", "parameters"} and old[section] is not new[section]
        gone = _predecessors(old[section]) if ordered and any(other is None for _, _, other in found) else {}
        come = _predecessors(new[section]) if ordered and any(one is None for _, one, _ in found) else {}
        if ordered and (moved := _order(old[section], new[section])) is not None:
            order[section] = moved
        for name, one, other in found:
            parts[section, name] = Pair(one, other, (come if one is None else gone if other is None else {}).get(name))
    return Step(label, parts, order)


def renames_in(change: Change) -> dict[str, str]:
    """Which nodes a change renames: first id to last."""
    renamed: dict[str, str] = {}
    for old, new in _renames(change.edits):
        first = next((start for start, end in renamed.items() if end == old), old)
        renamed[first] = new
    return {old: new for old, new in renamed.items() if old != new}


def _renames(edits: Sequence[Any]) -> Iterator[tuple[str, str]]:
    for edit in edits:
        if isinstance(edit, RenameNode):
            yield edit.node, edit.to
        elif isinstance(edit, Batch):
            yield from _renames(edit.edits)


def _different(old: Parts, new: Parts) -> Iterator[tuple[str, Any, Any]]:
    if old is new:
        return
    for name, part in new.items():
        before = old.get(name)
        if before is not part and not (isinstance(part, (str, bool, int)) and before == part):
            yield name, before, part
    for name, part in old.items():
        if name not in new:
            yield name, part, None


def _predecessors(parts: Parts) -> dict[str, str]:
    return {name: before for before, name in pairwise(parts)}


def _order(old: Parts, new: Parts) -> Order | None:
    stayed = [name for name in old if name in new]
    if stayed == [name for name in new if name in old]:
        return None
    return tuple(old), tuple(new)
