"""`GET /api/runs/{id}/nodes/{node}/items`: the items of a map or the rounds of a loop, in pages."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import FastAPI, Query
from pydantic import BaseModel, Field

from engine.errors import UnknownName
from engine.events.model import ItemRow, ItemState
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS

LARGEST_PAGE = 1000
LARGEST_NUMBER = 2**53
"""Of what JavaScript keeps exactly."""


class ItemAnswer(BaseModel):
    """One item or round. Numbers count from 0; `value` is there where it is small JSON, else ask for the `digest`."""

    number: int = Field(examples=[7])
    state: ItemState
    started: datetime | None
    duration_s: float
    error: str
    digest: str = Field(description="Of its value, for `/api/values/{digest}`; empty when it has none.")
    codec: str
    size: int
    has_value: bool = Field(description="Whether `value` is the whole value.")
    value: Any = None


class ItemsAnswer(BaseModel):
    """Rows in the order of their numbers, how many match in all, and how many there are in each state."""

    items: list[ItemAnswer]
    total: int
    counts: dict[str, int]


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""

    @web.get(
        "/api/runs/{id}/nodes/{node}/items",
        tags=["runs"],
        responses=PROBLEMS,
        summary="The items of a map, or the rounds of a loop",
    )
    async def items(
        id: str,
        node: str,
        state: Annotated[list[ItemState] | None, Query(description="Of these states only.")] = None,
        offset: Annotated[int, Query(ge=0, le=LARGEST_NUMBER)] = 0,
        limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 100,
    ) -> ItemsAnswer:
        """Rows of a run that goes on are as they stood a moment ago."""
        page = await context.history.items(id, node, state or (), offset=offset, limit=limit)
        if page is None:
            raise UnknownName(f"There is no run {id}.", fix="See GET /api/runs.")
        return ItemsAnswer(items=[_answer(row) for row in page.rows], total=page.total, counts=page.counts)


def _answer(row: ItemRow) -> ItemAnswer:
    is_here = row.codec == "json" and row.inline is not None
    return ItemAnswer(
        number=row.number,
        state=row.state,
        started=datetime.fromtimestamp(row.started, UTC) if row.started else None,
        duration_s=row.duration_s,
        error=row.error,
        digest=row.digest,
        codec=row.codec,
        size=row.size,
        has_value=is_here,
        value=json.loads(row.inline) if is_here and row.inline is not None else None,
    )
