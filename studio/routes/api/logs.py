"""`GET /api/runs/{id}/logs`: what the nodes of a run said, in pages."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from fastapi import FastAPI, Query
from pydantic import BaseModel, Field

from engine.errors import UnknownName
from engine.store.log_page import LogFilter
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS

LARGEST_PAGE = 1000
LARGEST_NUMBER = 2**53
"""Of what JavaScript keeps exactly; databases have room for more."""

Level = Literal["debug", "info", "warning", "error", "critical"]
Number = Annotated[int | None, Query(ge=0, le=LARGEST_NUMBER)]


class LogLineAnswer(BaseModel):
    """One line. `seq` is the number of its event in the run; `node` is empty for what the flow itself said."""

    seq: int = Field(examples=[41])
    time: datetime
    node: str = Field(examples=["fetch"])
    item: int | None = Field(description="The item or round that said it, of a node that runs several times.")
    level: str = Field(examples=["info"])
    message: str = Field(examples=["42 rows"])


class LogAnswer(BaseModel):
    """Lines in their order, and how many match in all."""

    lines: list[LogLineAnswer]
    total: int
    cut: bool = Field(description="Whether `total` is an estimate, because counting would take too long.")


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""

    @web.get("/api/runs/{id}/logs", tags=["runs"], responses=PROBLEMS, summary="The log of a run")
    async def logs(
        id: str,
        node: Annotated[str | None, Query(max_length=500, description="Of this node only; empty: of the flow.")] = None,
        level: Annotated[Level | None, Query(description="This level and above.")] = None,
        item: Annotated[Number, Query(description="Of this item or round only; with `node`.")] = None,
        text: Annotated[str, Query(max_length=500, description="Lines that hold this, in upper or lower case.")] = "",
        after: Annotated[Number, Query(description="The first lines after this number; 0: from the start.")] = None,
        before: Annotated[Number, Query(description="Without `after`, the last lines before this number.")] = None,
        limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 200,
    ) -> LogAnswer:
        """Without `after` and `before` these are the last lines. Lines are in the order in which they were said."""
        wanted = LogFilter(node=node, level=level, item=item, text=text)
        page = await context.history.log_lines(id, wanted, after=after, before=before, limit=limit)
        if page is None:
            raise UnknownName(f"There is no run {id}.", fix="See GET /api/runs.")
        lines = [
            LogLineAnswer(
                seq=line.seq,
                time=line.time,
                node=line.node,
                item=line.item,
                level=line.level,
                message=line.message,
            )
            for line in page.lines
        ]
        return LogAnswer(lines=lines, total=page.total, cut=page.estimated)
