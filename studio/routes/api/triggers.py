"""`/api/triggers` and `/api/deliveries`: triggers made, changed and paused, what came to them, and replay."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import FastAPI, Query, Response

from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.runs import plain
from studio.routes.api.trigger_forms import (
    DeliveryFacts,
    DeliveryList,
    DeliveryState,
    DeliveryWhole,
    NewTrigger,
    TriggerChange,
    TriggerFacts,
    TriggerList,
    delivery_facts,
    trigger_facts,
)

if TYPE_CHECKING:
    from engine.store.trigger_tables import TriggerRow
    from engine.triggers.book import Wish

LARGEST_PAGE = 200


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""
    _register_triggers(web, context)
    _register_states(web, context)
    _register_deliveries(web, context)


def _register_triggers(web: FastAPI, context: AppContext) -> None:
    desk = context.triggers

    @web.get("/api/triggers", tags=["triggers"], responses=PROBLEMS, summary="The triggers")
    async def triggers(
        flow: Annotated[str, Query(max_length=200, description="Of this saved flow.")] = "",
    ) -> TriggerList:
        """What starts flows by itself, with how much came."""
        rows, counts = await desk.look(lambda book: (book.triggers.all(flow=plain(flow)), book.deliveries.counts()))
        told = [trigger_facts(row, await desk.address(row), counts.get(row.id, {})) for row in rows]
        return TriggerList(triggers=told)

    @web.post("/api/triggers", tags=["triggers"], status_code=201, responses=PROBLEMS, summary="Make a trigger")
    async def make(body: NewTrigger, response: Response) -> TriggerFacts:
        """It is active at once. A webhook's `address` is its secret: whoever knows it can start the flow."""
        from engine.triggers.book import Draft

        draft = Draft(body.name, body.flow, body.kind, body.settings, body.parameters)
        row = await desk.change(lambda book: book.make(draft))
        response.headers["Location"] = f"/api/triggers/{row.id}"
        return await _told(context, row)

    @web.get("/api/triggers/{id}", tags=["triggers"], responses=PROBLEMS, summary="A trigger")
    async def show(id: str) -> TriggerFacts:
        """With its settings, its address and how much came."""
        return await _told(context, await desk.look(lambda book: book.find(plain(id))))

    @web.patch("/api/triggers/{id}", tags=["triggers"], responses=PROBLEMS, summary="Change a trigger")
    async def change(id: str, body: TriggerChange) -> TriggerFacts:
        """Its address and what came stay."""
        changes = body.model_dump(exclude_none=True)
        return await _told(context, await desk.change(lambda book: book.change(plain(id), changes)))

    @web.delete(
        "/api/triggers/{id}", tags=["triggers"], status_code=204, responses=PROBLEMS, summary="Delete a trigger"
    )
    async def delete(id: str) -> Response:
        """What came to it is forgotten with it; runs stay."""
        await desk.change(lambda book: book.delete(plain(id)))
        return Response(status_code=204)


def _register_states(web: FastAPI, context: AppContext) -> None:
    async def become(id: str, wish: Wish) -> TriggerFacts:
        return await _told(context, await context.triggers.change(lambda book: book.become(plain(id), wish)))

    @web.post("/api/triggers/{id}/pause", tags=["triggers"], responses=PROBLEMS, summary="Pause a trigger")
    async def pause(id: str) -> TriggerFacts:
        """Nothing more is taken, and what waits goes on waiting."""
        return await become(id, "paused")

    @web.post("/api/triggers/{id}/resume", tags=["triggers"], responses=PROBLEMS, summary="Let a trigger go on")
    async def resume(id: str) -> TriggerFacts:
        """After a pause, a stop or a test; what waits is started."""
        return await become(id, "active")

    @web.post("/api/triggers/{id}/test", tags=["triggers"], responses=PROBLEMS, summary="Keep what comes, for a test")
    async def test(id: str) -> TriggerFacts:
        """Until it is resumed, calls are answered and kept, and start nothing; replay starts a run with one."""
        return await become(id, "testing")

    @web.post("/api/triggers/{id}/address", tags=["triggers"], responses=PROBLEMS, summary="Give it another address")
    async def move(id: str) -> TriggerFacts:
        """The address that it had leads nowhere from then on."""
        return await _told(context, await context.triggers.change(lambda book: book.move(plain(id))))


def _register_deliveries(web: FastAPI, context: AppContext) -> None:
    desk = context.triggers

    @web.get("/api/triggers/{id}/deliveries", tags=["triggers"], responses=PROBLEMS, summary="What came to a trigger")
    async def deliveries(
        id: str,
        state: Annotated[list[DeliveryState] | None, Query(description="In one of these states.")] = None,
        before: Annotated[str, Query(max_length=100, description="`next` of the page before.")] = "",
        limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 50,
    ) -> DeliveryList:
        """The newest first, in pages, without their events."""
        await desk.look(lambda book: book.find(plain(id)))
        found = await desk.look(lambda book: book.deliveries.page(plain(id), state or (), limit + 1, plain(before)))
        told = [DeliveryFacts(**delivery_facts(one)) for one in found[:limit]]
        return DeliveryList(deliveries=told, next=told[-1].id if len(found) > limit else None)

    @web.get("/api/deliveries/{id}", tags=["triggers"], responses=PROBLEMS, summary="What came, whole")
    async def delivery(id: str) -> DeliveryWhole:
        """With its event, as expressions see it."""
        row = await desk.look(lambda book: book.delivery(plain(id)))
        event: dict[str, Any] = json.loads(row.event)
        return DeliveryWhole(**delivery_facts(row), event=event)

    @web.post(
        "/api/deliveries/{id}/replay", tags=["triggers"], status_code=202, responses=PROBLEMS, summary="Replay it"
    )
    async def replay(id: str) -> DeliveryFacts:
        """The same event again, as a new delivery, which starts a run whatever `when` says."""
        row = await desk.change(lambda book: book.replay(plain(id)))
        return DeliveryFacts(**delivery_facts(row))


async def _told(context: AppContext, row: TriggerRow) -> TriggerFacts:
    counts = await context.triggers.look(lambda book: book.deliveries.counts())
    return trigger_facts(row, await context.triggers.address(row), counts.get(row.id, {}))
