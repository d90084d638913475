"""How the blocks of a flow lie in each other, as the kernel needs it: by line, by arm, by loop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.document.blocks import LOOPS
from engine.kernel.instrument import Marks
from engine.kernel.request import Step


class Tree:
    """The steps of one flow."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = {step.id: step for step in steps}
        self.blocks = {step.first_line: step for step in steps if step.block_kind}
        self.codes = {step.first_line: step for step in steps if step.is_code}
        self.comprehensions = {step.first_line: step for step in steps if step.comprehension}
        self._inside: dict[str, list[Step]] = {step.id: [] for step in self.blocks.values()}
        self.loops: dict[str, str] = {}
        """By step: the outermost loop that it is in."""
        for step in steps:
            for around, _ in self.way_to(step.id):
                self._inside[around.id].append(step)
                if around.block_kind in LOOPS:
                    self.loops[step.id] = around.id

    def inside(self, block: str) -> Sequence[Step]:
        """All steps in a block, those of blocks in it included, in the order of the file."""
        return self._inside[block]

    def way_to(self, id: str) -> Iterator[tuple[Step, str]]:
        """The blocks around a step and the arms that lead to it, the innermost first."""
        step = self._steps[id]
        while step.block:
            block = self._steps[step.block]
            yield block, step.arm
            step = block

    def is_guarded(self, id: str) -> bool:
        """Whether a `try` or a `with` is around a step."""
        return any(block.block_kind in ("try", "with") for block, _ in self.way_to(id))

    def marks(self, function: str) -> Marks:
        """What is to be told of the flow function."""
        codes = tuple((step.first_line, step.last_line) for step in self.codes.values())
        return Marks(function, frozenset(self.blocks), codes, frozenset(self.comprehensions))
