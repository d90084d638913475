"""What a node may ask people: the question with its form, and the reply that comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

FieldKind = Literal["text", "number", "integer", "boolean", "date", "time", "choice", "json"]
Asks = Literal["ask", "approve"]


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form. `choices` are those of a choice; `default` counts unless the field is required."""

    name: str
    kind: FieldKind = "text"
    title: str = ""
    required: bool = True
    default: Any = None
    choices: tuple[Any, ...] = ()
    help: str = ""
    minimum: float | None = None
    maximum: float | None = None

    @property
    def label(self) -> str:
        """What stands before the field."""
        return self.title or self.name.replace("_", " ").capitalize()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, of whom, and what happens when nobody answers.

    `by` are the names of those who may answer, nobody in it means everybody. `otherwise` is the reply that counts when
    `expires_s` seconds have passed, None that the node fails then. After `escalate_after_s` seconds `escalate` is asked
    as well: a name, or `flow:NAME` for a flow that is started.
    """

    asks: Asks
    text: str
    fields: tuple[FormField, ...] = ()
    shown: Any = None
    by: tuple[str, ...] = ()
    at_least: int = 1
    not_by_starter: bool = False
    expires_s: float | None = None
    otherwise: Mapping[str, Any] | None = None
    escalate: str = ""
    escalate_after_s: float | None = None
    trouble: str = ""
    """Why it is asked again."""


@dataclass(frozen=True, slots=True)
class Reply:
    """How a question ended. `expired`: nobody answered in time, and `value` is what was to count then."""

    value: Mapping[str, Any] = field(default_factory=dict[str, Any])
    who: tuple[str, ...] = ()
    when: datetime | None = None
    comment: str = ""
    expired: bool = False
