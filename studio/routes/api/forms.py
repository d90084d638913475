"""What the API takes and gives, with examples: the forms from which its description is made."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from engine.store.tables import RunRow

RUN_ID = "019ab4de31f07c2e91aa"
RunStateName = Literal["queued", "running", "waiting", "finished", "failed", "cancelled", "crashed"]


_WHO: str = Field(
    default="", max_length=100, description="The person who starts it, where a flow asks others than that person."
)


class StartRun(BaseModel):
    """A run of a saved flow with these inputs. Code, nodes and settings cannot be given: save the flow instead."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
        json_schema_extra={
            "examples": [{"flow": "first_steps", "parameters": {"since": "30 days ago"}, "fresh": False}]
        },
    )
    flow: str = Field(
        max_length=200, description="The name of a saved flow, see `GET /api/flows`.", examples=["first_steps"]
    )
    parameters: dict[str, Any] = Field(
        default_factory=dict[str, Any],
        max_length=500,
        description="By name: JSON values; a text is read as the parameter's type.",
        examples=[{"since": "30 days ago"}],
    )
    to: str | None = Field(default=None, max_length=500, description="Run only this node and what it needs.")
    from_: str | None = Field(default=None, alias="from", max_length=500, description="Run this node and what follows.")
    fresh: bool = Field(default=False, description="Run everything again, also what did not change.")
    who: str = _WHO


class StartedRun(BaseModel):
    """Where to look for the run."""

    run_id: str = Field(examples=[RUN_ID])
    repeated: bool = Field(default=False, description="Whether an earlier request with the same key started it.")


class RunAgain(BaseModel):
    """What is to be different from the run before."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"parameters": {"since": "a week ago"}}]})
    parameters: dict[str, Any] | None = Field(default=None, max_length=500, description="The same ones otherwise.")
    from_: str | None = Field(
        default=None, alias="from", max_length=500, description="Run this node and what follows; the rest keeps values."
    )
    who: str = _WHO


class StoppedRun(BaseModel):
    """The run, and its state when it was asked; its end is told as an event."""

    run_id: str = Field(examples=[RUN_ID])
    state: RunStateName


class StartedByTrigger(BaseModel):
    """The trigger and the delivery that started a run."""

    id: str = Field(examples=["5f2c8e0a9b31d774"])
    name: str = Field(examples=["from the shop"])
    delivery: str
    depth: int = Field(default=0, description="How many flows have started one another by their ends before this one.")


class ParentRun(BaseModel):
    """The run, and the node of it, that started another run."""

    run: str = Field(examples=[RUN_ID])
    node: str = Field(examples=["cleaned"])


class RunFacts(BaseModel):
    """A run at a glance."""

    run_id: str = Field(examples=[RUN_ID])
    flow: str = Field(examples=["first steps"])
    version: str = Field(examples=["first-steps-0b1c"])
    state: RunStateName
    started_by: str = Field(
        description="canvas, terminal, api, schedule, trigger, flow, again or escalation.", examples=["api"]
    )
    trigger: StartedByTrigger | None = Field(default=None, description="What started it, if a trigger did.")
    parent: ParentRun | None = Field(default=None, description="What started it, if a node did.")
    parameters: dict[str, Any] = Field(examples=[{"since": "30 days ago"}])
    counts: dict[str, int] = Field(description="Nodes by how they ended, once the run has.", examples=[{"finished": 4}])
    error: str | None = None
    duration_s: float = Field(examples=[0.42])
    created: datetime
    started: datetime | None = None
    ended: datetime | None = None
    events: int = Field(description="The number of its last event.", examples=[17])


class RunList(BaseModel):
    """A page of runs, the newest first."""

    runs: list[RunFacts]
    next: str | None = Field(description="Give it as `before` for the next page; null on the last one.")


class NodeOutcome(BaseModel):
    """How a node stands."""

    model_config = ConfigDict(extra="allow")
    state: str = Field(examples=["finished"])
    duration_s: float = Field(examples=[0.01])
    cached: bool
    why: str = Field(examples=["first run"])


class RunOutcome(RunFacts):
    """A run as `treadle run --json` tells it, with its facts."""

    nodes: dict[str, NodeOutcome]
    outputs: dict[str, dict[str, Any]] = Field(
        description="By node and port: small values whole, others as a preview.",
        examples=[{"report": {"result": "# 7"}}],
    )


class FlowParameter(BaseModel):
    """A parameter of a flow."""

    name: str = Field(examples=["since"])
    type: str = Field(examples=["str"])
    required: bool


class FlowFacts(BaseModel):
    """A saved flow."""

    name: str = Field(examples=["first_steps"])
    title: str = Field(examples=["first steps"])
    description: str
    modified: datetime
    nodes: int = Field(examples=[4])
    has_draft: bool = Field(description="Whether there are changes that were not saved; a run does not have them.")
    problem: str = Field(description="Why its file does not read as a flow; empty when it does.")


class FlowList(BaseModel):
    """The saved flows, the one that was changed last first."""

    flows: list[FlowFacts]
    total: int = Field(description="How many match in all.")


class FlowOutline(FlowFacts):
    """A saved flow and what a run of it takes."""

    parameters: list[FlowParameter]


def facts_of(row: RunRow) -> dict[str, Any]:
    """The fields of `RunFacts` for a stored run."""
    return {
        "run_id": row.id,
        "flow": row.flow,
        "version": row.version,
        "state": row.state,
        "started_by": row.started_by,
        "trigger": json.loads(row.request).get("trigger"),
        "parent": json.loads(row.request).get("parent"),
        "parameters": json.loads(row.parameters),
        "counts": json.loads(row.summary),
        "error": row.error or None,
        "duration_s": row.duration_s,
        "created": row.created,
        "started": row.started,
        "ended": row.ended,
        "events": row.seq,
    }
