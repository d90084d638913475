"""Who may go on, and who waits for whom: first by priority, then in the order in which they came."""

from __future__ import annotations

import itertools
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from engine.limits.limit import HOST, Limit


@dataclass(eq=False, slots=True)
class Visitor:
    """A piece of work that counts for the limits `names`. A higher `priority` goes first."""

    names: tuple[str, ...]
    priority: int = 0
    run: str = ""
    flow: str = ""
    node: str = ""
    since: float = 0.0
    order: int = field(default=0)


@dataclass(frozen=True, slots=True)
class Place:
    """What a visitor waits for, and how many are before it."""

    limit: str
    before: int
    rate: bool = False

    @property
    def words(self) -> str:
        """As a person reads it on the node."""
        kind, name = ("a request to", self.limit.removeprefix(HOST)) if self.limit.startswith(HOST) else ("", "")
        if self.rate:
            what = f"its turn for {f'{kind} “{name}”' if kind else f'“{self.limit}”'}"
        else:
            what = f"{kind} “{name}”" if kind else f"a slot of “{self.limit}”"
        return f"waiting for {what}" + (f", {self.before} before it" if self.before else "")


class WaitingRoom:
    """The limits and who is where. It decides; it does not wait."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._numbers = itertools.count(1)
        self._starts: dict[str, deque[float]] = {}
        self.limits: dict[str, Limit] = {}
        self.inside: dict[Visitor, None] = {}
        self.waiting: list[Visitor] = []

    def set_limits(self, limits: Mapping[str, Limit]) -> None:
        """Take other limits from now on; who is inside stays."""
        self.limits = dict(limits)

    def enter(self, visitor: Visitor) -> None:
        """Have a visitor wait; `admit` lets it in."""
        visitor.order, visitor.since = next(self._numbers), self._now()
        self.waiting.append(visitor)
        self.waiting.sort(key=lambda one: (-one.priority, one.order))

    def leave(self, visitor: Visitor) -> None:
        """Forget a visitor, wherever it is."""
        self.inside.pop(visitor, None)
        if visitor in self.waiting:
            self.waiting.remove(visitor)

    def admit(self) -> list[Visitor]:
        """Let in whoever may go in now. Nobody passes one that came before and waits for the same limit."""
        taken = Counter(name for visitor in self.inside for name in visitor.names)
        blocked: set[str] = set()
        let_in: list[Visitor] = []
        for visitor in self.waiting:
            names = [name for name in visitor.names if name in self.limits]
            if any(name in blocked or self._is_full(name, taken) for name in names):
                blocked.update(names)
                continue
            let_in.append(visitor)
            taken.update(visitor.names)
            for name in names:
                self._begun(name).append(self._now())
        for visitor in let_in:
            self.waiting.remove(visitor)
            self.inside[visitor] = None
        return let_in

    def places(self) -> dict[Visitor, Place]:
        """What everybody who waits is waiting for."""
        taken = Counter(name for visitor in self.inside for name in visitor.names)
        before: Counter[str] = Counter()
        found: dict[Visitor, Place] = {}
        for visitor in self.waiting:
            names = [name for name in visitor.names if name in self.limits]
            full = [name for name in names if self._is_full(name, taken)] or [n for n in names if before[n]] or names
            if full:
                found[visitor] = Place(full[0], before[full[0]], rate=not self._is_taken(full[0], taken))
            before.update(names)
        return found

    def next_change(self) -> float | None:
        """When somebody who waits for a rate may go in, on the clock of `now`; None when nobody does."""
        wanted = {name for visitor in self.waiting for name in visitor.names if self._rate_is_full(name)}
        return min((self._starts[name][0] + self.limits[name].period_s for name in wanted), default=None)

    def holders(self, name: str) -> Sequence[Visitor]:
        """Who is inside and counts for a limit."""
        return [visitor for visitor in self.inside if name in visitor.names]

    def _is_full(self, name: str, taken: Counter[str]) -> bool:
        return self._is_taken(name, taken) or self._rate_is_full(name)

    def _is_taken(self, name: str, taken: Counter[str]) -> bool:
        limit = self.limits.get(name)
        return limit is not None and limit.at_once is not None and taken[name] >= limit.at_once

    def _rate_is_full(self, name: str) -> bool:
        limit = self.limits.get(name)
        return limit is not None and limit.starts is not None and len(self._begun(name)) >= limit.starts

    def _begun(self, name: str) -> deque[float]:
        """When the last ones began, as far as that still counts."""
        starts = self._starts.setdefault(name, deque())
        while starts and starts[0] + self.limits[name].period_s <= self._now():
            starts.popleft()
        return starts
