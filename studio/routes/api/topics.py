"""Topics: which events of which runs a program wants to hear, with wildcards."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.errors import RequestError

MOST = 50
LONGEST = 10_000
_PATTERN = re.compile(r"run\.(?P<run>\*|[0-9A-Za-z_-]{1,64})\.(?P<kind>\*|(run|node)\.(\*|[a-z_]{1,40}))")
_AFTER = re.compile(r"(?P<run>[0-9A-Za-z_-]{1,64}):(?P<seq>\d{1,15})")


@dataclass(frozen=True, slots=True)
class Topics:
    """`patterns` are pairs of a run and a kind of events, either of which may be `*`, a kind also `node.*`."""

    patterns: frozenset[tuple[str, str]]

    @classmethod
    def parse(cls, text: str) -> Topics:
        """Read `run.*.node.finished,run.ID.*`. Raises RequestError."""
        found: set[tuple[str, str]] = set()
        parts = [part.strip() for part in text[: LONGEST + 1].split(",") if part.strip()]
        for part in parts:
            match = _PATTERN.fullmatch(part)
            if match is None or len(text) > LONGEST:
                raise RequestError(
                    f"{part[:100]!r} is no topic.", fix="Write run.RUN.KIND, such as run.*.node.finished or run.ID.*"
                )
            found.add((match["run"], match["kind"]))
        if not found or len(found) > MOST:
            raise RequestError(f"Give 1 to {MOST} topics.", fix="Such as ?topics=run.*.run.finished")
        return cls(frozenset(found))

    @property
    def runs(self) -> frozenset[str]:
        """The runs that are named."""
        return frozenset(run for run, _ in self.patterns if run != "*")

    @property
    def any_run(self) -> bool:
        """Whether runs are wanted that nobody named."""
        return any(run == "*" for run, _ in self.patterns)

    def want(self, run: str, kind: str) -> bool:
        """Whether an event is wanted."""
        kinds = (kind, f"{kind.partition('.')[0]}.*", "*")
        return any((each, wanted) in self.patterns for each in (run, "*") for wanted in kinds)


def starts(text: str) -> dict[str, int]:
    """Read `ID:41,ID:7`: after which event each run goes on. Raises RequestError."""
    found: dict[str, int] = {}
    for part in (part.strip() for part in text[:LONGEST].split(",")):
        if not part:
            continue
        match = _AFTER.fullmatch(part)
        if match is None:
            raise RequestError(f"{part[:100]!r} says not where to go on.", fix="Write after=RUN:NUMBER,RUN:NUMBER")
        found[match["run"]] = int(match["seq"])
    return found
