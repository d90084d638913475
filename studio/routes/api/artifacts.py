"""`GET /api/artifacts`: the files that nodes kept with their runs: listed, looked at, downloaded."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

from fastapi import FastAPI, Query, Request
from fastapi.responses import Response
from pydantic import BaseModel, Field

from engine.errors import UnknownName
from engine.values.content import Content
from engine.values.looking.media import raw_of
from engine.values.looking.stored import StoredValue
from engine.values.looking.view import view_of
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.values import sealed

if TYPE_CHECKING:
    from engine.store.tables import ArtifactRow

LARGEST_PAGE = 200
LARGEST = 2**53
_Text = Annotated[str, Query(max_length=500)]


class ArtifactAnswer(BaseModel):
    """One file. Its content is at `content`; `value` looks at it like a value, in the view that `kind` names."""

    id: int
    run: str
    node: str
    name: str = Field(examples=["report.csv"])
    kind: str = Field(description="What it is by its type: image, text, table, …")
    size: int = Field(description="In bytes.")
    hash: str = Field(description="BLAKE2b-160 of its content; the digest of it as a value.")
    media_type: str = Field(examples=["text/csv"])
    created: datetime
    content: str = Field(examples=["/api/artifacts/42/content"])
    value: str = Field(examples=["/api/values/6b1f…"])


class ArtifactPage(BaseModel):
    """Artifacts, the newest first. `before` is what to ask for the next page with; null at the end."""

    artifacts: list[ArtifactAnswer]
    before: int | None


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""

    @web.get("/api/artifacts", tags=["artifacts"], responses=PROBLEMS, summary="Files that nodes kept")
    async def listing(
        run: _Text = "",
        node: _Text = "",
        name: Annotated[str, Query(max_length=500, description="Looked for anywhere in the name.")] = "",
        flow: _Text = "",
        limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 50,
        before: Annotated[int | None, Query(ge=0, le=LARGEST)] = None,
    ) -> ArtifactPage:
        """All filters must fit."""
        # The studio builds its routes before it loads the database's library.
        from engine.store.artifacts import ArtifactFilter

        wanted = ArtifactFilter(run=run, node=node, name=name, flow=flow)
        rows = await context.history.artifacts(wanted, limit, before)
        return ArtifactPage(
            artifacts=[_answer(row) for row in rows], before=rows[-1].id if len(rows) == limit else None
        )

    @web.get("/api/artifacts/{id}", tags=["artifacts"], responses=PROBLEMS, summary="One file that a node kept")
    async def one(id: int) -> ArtifactAnswer:
        return _answer(await _found(context, id))

    @web.get("/api/artifacts/{id}/content", tags=["artifacts"], responses=PROBLEMS, summary="The file itself")
    async def content(
        request: Request,
        id: int,
        inline: Annotated[bool, Query(description="To be shown, if a browser can show it safely.")] = False,
    ) -> Response:
        """A download, whole or by `Range`."""
        row = await _found(context, id)
        raw = raw_of(await context.values.artifact(row))
        return sealed(request, raw, etag=row.digest, download=not inline)


async def _found(context: AppContext, id: int) -> ArtifactRow:
    row = await context.history.artifact(id) if 0 <= id <= LARGEST else None
    if row is None:
        raise UnknownName(f"There is no artifact {id}.", fix="See GET /api/artifacts.")
    return row


def _answer(row: ArtifactRow) -> ArtifactAnswer:
    unread = StoredValue(row.digest, "bytes", Content(), media_type=row.media_type.lower(), name=row.name)
    return ArtifactAnswer(
        id=row.id or 0,
        run=row.run,
        node=row.node,
        name=row.name,
        kind=view_of(unread),
        size=row.size,
        hash=row.digest,
        media_type=row.media_type,
        created=row.created,
        content=f"/api/artifacts/{row.id}/content",
        value=f"/api/values/{row.digest}",
    )
