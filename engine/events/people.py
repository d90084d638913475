"""The events of questions to people, and of runs that wait for them without a process."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import Field

from engine.events.event import Event
from engine.node.people import FormField


class NodeAsked(Event):
    """A node asks people. `place` tells its calls apart, `payload` is the digest of all that is asked and shown.

    `otherwise` counts at `expires`; None there means that the node fails. `escalate` is asked as well at `escalates`.
    """

    kind: Literal["node.asked"] = "node.asked"
    node: str
    question: str
    item: int | None = None
    """The item or round that asks, of a node that runs several times."""
    place: str = ""
    asks: Literal["ask", "approve"] = "ask"
    text: str = ""
    fields: tuple[FormField, ...] = ()
    shown: str = ""
    """The digest of the value that is shown; empty when there is none."""
    payload: str = ""
    by: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()
    at_least: int = 1
    expires: datetime | None = None
    otherwise: dict[str, Any] | None = None
    escalate: str = ""
    escalates: datetime | None = None
    trouble: str = ""


class NodeAnswered(Event):
    """Somebody answered, and it counts; `through` is inbox, canvas, link, api or terminal."""

    kind: Literal["node.answered"] = "node.answered"
    node: str
    question: str
    who: str
    value: dict[str, Any] = Field(default_factory=dict[str, Any])
    comment: str = ""
    payload: str = ""
    through: str = ""


class NodeEscalated(Event):
    """Nobody had decided in time, so `to` is asked as well: a name, or `flow:NAME` for a flow that was started."""

    kind: Literal["node.escalated"] = "node.escalated"
    node: str
    question: str
    to: str


class NodeDecided(Event):
    """A question is closed; `how` is as in `engine.people.law`."""

    kind: Literal["node.decided"] = "node.decided"
    node: str
    question: str
    how: Literal["answered", "expired", "failed", "replaced", "withdrawn"]
    value: dict[str, Any] = Field(default_factory=dict[str, Any])
    who: tuple[str, ...] = ()
    comment: str = ""


class RunWaiting(Event):
    """All that is left waits for people: the run has no process until it is resumed.

    `journal` names what its calls gave, for the process that goes on with them; `keeps` are values that only it names.
    """

    kind: Literal["run.waiting"] = "run.waiting"
    journal: str = ""
    keeps: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    """What it waits for: a decision about one of these is enough for it to go on."""
    duration_s: float = 0.0


class RunResumed(Event):
    """A process goes on with a run that waited."""

    kind: Literal["run.resumed"] = "run.resumed"
    prefect_id: str = ""
