"""What the API takes and gives about triggers and deliveries."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from engine.store.deliveries import Listed
    from engine.store.trigger_tables import DeliveryRow, TriggerRow

TRIGGER_ID = "5f2c8e0a9b31d774"
TriggerState = Literal["active", "testing", "paused", "stopped"]
DeliveryState = Literal["accepted", "started", "dead", "ignored", "kept"]


class NewTrigger(BaseModel):
    """A trigger of a saved flow."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "flow": "first_steps",
                    "kind": "webhook",
                    "name": "from the shop",
                    "settings": {"when": 'event.body.kind == "order"'},
                    "parameters": {"since": "event.body.since"},
                }
            ]
        },
    )
    flow: str = Field(max_length=200, examples=["first_steps"])
    kind: str = Field(max_length=50, examples=["webhook"])
    name: str = Field(default="", max_length=100, examples=["from the shop"])
    settings: dict[str, Any] = Field(default_factory=dict[str, Any], description="Those of the kind.", max_length=50)
    parameters: dict[str, str] = Field(
        default_factory=dict[str, str],
        description="By name: an expression over `event`. One that gives nothing leaves the flow's default.",
        max_length=500,
    )


class TriggerChange(BaseModel):
    """What is to be different; settings that are not named stay."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"settings": {"at_once": 1}}]})
    flow: str | None = Field(default=None, max_length=200)
    name: str | None = Field(default=None, max_length=100)
    settings: dict[str, Any] | None = Field(default=None, max_length=50)
    parameters: dict[str, str] | None = Field(default=None, max_length=500)


class TriggerFacts(BaseModel):
    """A trigger."""

    id: str = Field(examples=[TRIGGER_ID])
    name: str
    flow: str
    kind: str = Field(examples=["webhook"])
    state: TriggerState = Field(description="`stopped` paused by itself, `testing` keeps calls and starts nothing.")
    why: str = Field(description="Why it stopped.")
    address: str = Field(description="The path at which it is called, secret; empty for one that watches.")
    settings: dict[str, Any]
    parameters: dict[str, str]
    counts: dict[str, int] = Field(description="Deliveries by state.", examples=[{"started": 12, "dead": 1}])
    created: datetime
    changed: datetime


class TriggerList(BaseModel):
    """Triggers, the oldest first."""

    triggers: list[TriggerFacts]


class DeliveryFacts(BaseModel):
    """A delivery: something that happened, and what became of it."""

    id: str
    trigger: str = Field(examples=[TRIGGER_ID])
    state: DeliveryState = Field(
        description="`accepted` waits; `kept` came during a test; `dead` could not be started."
    )
    attempts: int
    error: str
    run_id: str = Field(description="The run that it started; empty if none.")
    run_state: str = ""
    replay_of: str
    received: datetime
    settled: datetime | None


class DeliveryWhole(DeliveryFacts):
    """A delivery with what happened."""

    event: dict[str, Any]


class DeliveryList(BaseModel):
    """A page of deliveries, the newest first."""

    deliveries: list[DeliveryFacts]
    next: str | None = Field(description="Give it as `before` for the next page; null on the last one.")


def trigger_facts(row: TriggerRow, address: str, counts: dict[str, int]) -> TriggerFacts:
    """A stored trigger as it is told."""
    return TriggerFacts(
        id=row.id,
        name=row.name,
        flow=row.flow,
        kind=row.kind,
        state=row.state,  # pyright: ignore[reportArgumentType]
        why=row.why,
        address=address,
        settings=json.loads(row.settings),
        parameters=json.loads(row.parameters),
        counts=counts,
        created=row.created,
        changed=row.changed,
    )


def delivery_facts(one: Listed | DeliveryRow) -> dict[str, Any]:
    """The fields of `DeliveryFacts`."""
    return {
        "id": one.id,
        "trigger": one.trigger,
        "state": one.state,
        "attempts": one.attempts,
        "error": one.error,
        "run_id": one.run,
        "run_state": getattr(one, "run_state", ""),
        "replay_of": one.replay_of,
        "received": one.received,
        "settled": one.settled,
    }
