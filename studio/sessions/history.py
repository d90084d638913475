"""What one person may undo and do again: his or her own steps, the last one first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from studio.sessions.step import Step

KEPT = 200
"""So many steps can be undone."""

Direction = Literal["do", "join", "undo", "redo", "drop_undo", "drop_redo"]


@dataclass
class History:
    """Two stacks of steps. The step to make is the one on top, as `carry_out` takes it."""

    undo: list[Step] = field(default_factory=list[Step])
    redo: list[Step] = field(default_factory=list[Step])

    def take(self, direction: Direction, step: Step) -> None:
        """Note a step that this person made."""
        match direction:
            case "do":
                self.undo = [*self.undo[-KEPT + 1 :], step.turned()]
                self.redo = []
            case "join":
                joined = self.undo[-1].turned().joined(step) if self.undo else None
                if joined is None:
                    self.take("do", step)
                else:
                    self.undo[-1] = joined.turned()
                    self.redo = []
            case "undo":
                self.undo[-1:] = []
                self.redo.append(step.turned())
            case "redo":
                self.redo[-1:] = []
                self.undo.append(step.turned())
            case "drop_undo":
                self.undo[-1:] = []
            case "drop_redo":
                self.redo[-1:] = []

    def labels(self) -> dict[str, str | None]:
        """What would be undone and done again, as the browser is told."""
        return {
            "undo": self.undo[-1].label if self.undo else None,
            "redo": self.redo[-1].label if self.redo else None,
        }

    def as_json(self) -> dict[str, Any]:
        """The form that a journal keeps."""
        return {"undo": [step.as_json() for step in self.undo], "redo": [step.as_json() for step in self.redo]}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> History:
        """The history that a journal kept."""
        return cls([Step.from_json(one) for one in data["undo"]], [Step.from_json(one) for one in data["redo"]])
