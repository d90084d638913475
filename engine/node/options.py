"""What a node says about itself in its decorator, and what a flow may override per step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Effect = Literal["pure", "idempotent", "once"]
"""pure: same inputs, same output, may be taken from the store. idempotent: looks at or changes the world, safe to
repeat. once: repeating it would do harm (a mail, a payment), never repeated without a person's word."""

Weight = Literal["light", "heavy"]
"""light: quick and in memory, rides along inside the flow run. heavy: gets a Prefect task run of its own."""

OF_A_MAP = frozenset({"concurrency", "failures", "batch"})
"""Policies of a step that runs once per item: so many items at once; `stop`, `skip` or `collect` what fails; so many
items given at a time."""

WITHOUT_TASK_RUN = OF_A_MAP | {"priority", "budget"}
"""The policies that need no task run: where a step stands among those that wait, and what it may use up."""

OURS = WITHOUT_TASK_RUN | {"memory_limit_mb"}
"""The policies that Prefect's tasks do not know."""


@dataclass(frozen=True, slots=True)
class NodeOptions:
    """The keyword arguments of `@node`, all literals so that they can be read without running the file."""

    title: str = ""
    version: str = "1"
    effect: Effect = "pure"
    weight: Weight | None = None
    permissions: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    icon: str = ""
    converter: bool = False
    undo: str = ""
    """The name of the function in the node's module that undoes what the node has done; see `engine.node.undoing`."""

    @property
    def effective_weight(self) -> Weight:
        """Light only when nothing outside is touched; what touches the world is worth a record in Prefect."""
        if self.weight is not None:
            return self.weight
        return "light" if self.effect == "pure" and not self.permissions else "heavy"
