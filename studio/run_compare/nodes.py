"""Two runs side by side, node by node: states, durations, and whether the values are the very same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.events.fold import NodeView, RunView


@dataclass(frozen=True, slots=True)
class NodePair:
    """A node in two runs; None in the one that does not have it. `digests` name its values, "" for none."""

    node: str
    before: NodeView | None
    after: NodeView | None
    digests: tuple[str, str]

    @property
    def has_other_value(self) -> bool:
        """Whether both runs have a value of it, and not the same."""
        return all(self.digests) and self.digests[0] != self.digests[1]

    @property
    def has_other_end(self) -> bool:
        """Whether it came or went, or ended otherwise; fresh or computed is no difference in what came out."""
        if self.before is None or self.after is None:
            return True
        good = {"finished", "cached"}
        return self.before.state != self.after.state and not {self.before.state, self.after.state} <= good

    @property
    def is_different(self) -> bool:
        """Whether there is anything to look at but times."""
        return self.has_other_end or self.has_other_value or bool(self.digests[0]) != bool(self.digests[1])

    @property
    def change_s(self) -> float:
        """How much longer it took in the second run."""
        return (self.after.duration_s if self.after else 0.0) - (self.before.duration_s if self.before else 0.0)


def pairs(
    before: RunView, after: RunView, values_before: Mapping[str, str], values_after: Mapping[str, str]
) -> list[NodePair]:
    """All nodes of both runs: what is different first, in the order in which the nodes were heard of."""
    names = dict.fromkeys((*after.nodes, *before.nodes))
    found = [
        NodePair(
            name,
            before.nodes.get(name),
            after.nodes.get(name),
            (values_before.get(name, ""), values_after.get(name, "")),
        )
        for name in names
    ]
    return sorted(found, key=lambda pair: not pair.is_different)


def change_words(before: float, after: float) -> str:
    """`+12.5 %`; empty where there is nothing to compare with."""
    if before == after:
        return "the same"
    if not before:
        return ""
    return f"{(after - before) / abs(before):+,.1%}".replace("%", " %")
