"""`GET /api/values/{digest}` and what hangs below: a value a piece at a time, whatever its size."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from fastapi import FastAPI, Query
from fastapi.responses import FileResponse, JSONResponse, Response

from engine.values.looking.picture import MEDIA_TYPE, WIDTHS
from engine.values.looking.table import LONGEST_SEARCH, MOST_ROWS, Arrangement
from engine.values.looking.text import MOST_CHARACTERS
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.values import SEALED

LARGEST = 2**53
"""Of what JavaScript keeps exactly."""
KEPT = {"Cache-Control": "private, max-age=86400"}

Offset = Annotated[int, Query(ge=0, le=LARGEST)]
Limit = Annotated[int, Query(ge=0, le=MOST_ROWS)]
Part = Annotated[
    str, Query(max_length=1000, description="Of a value with parts: which one, as in its `parts`, such as `/table`.")
]


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""
    views = context.values

    @web.get("/api/values/{digest}", tags=["values"], responses=PROBLEMS, summary="What a value is")
    async def facts(digest: str, part: Part = "") -> Response:
        """The view that shows it best (`view`), its size and shape, a preview, and the parts it is made of."""
        return _kept(await views.facts(digest, part))

    @web.get("/api/values/{digest}/rows", tags=["values"], responses=PROBLEMS, summary="Rows of a table")
    async def rows(
        digest: str,
        part: Part = "",
        offset: Offset = 0,
        limit: Limit = 100,
        sort: Annotated[str, Query(max_length=10_000, description="The column to sort by.")] = "",
        descending: bool = False,
        search: Annotated[str, Query(max_length=LONGEST_SEARCH, description="Rows that hold this text.")] = "",
    ) -> Response:
        """Rows are lists in the order of `columns`; `height` counts the rows that there are, or that were found."""
        wanted = Arrangement(sort, descending and bool(sort), search)
        return _kept(await views.rows(digest, part, offset, limit, wanted))

    @web.get("/api/values/{digest}/text", tags=["values"], responses=PROBLEMS, summary="A stretch of a text")
    async def text(
        digest: str,
        part: Part = "",
        offset: Offset = 0,
        limit: Annotated[int, Query(ge=0, le=MOST_CHARACTERS)] = 50_000,
    ) -> Response:
        """Offsets and lengths count characters. JSON is written with line breaks."""
        return _kept(await views.text(digest, part, offset, limit))

    @web.get("/api/values/{digest}/items", tags=["values"], responses=PROBLEMS, summary="A branch of a tree")
    async def items(
        digest: str,
        path: Annotated[str, Query(max_length=10_000, description="A JSON pointer: `/a/0`.")] = "",
        offset: Offset = 0,
        limit: Limit = 100,
    ) -> Response:
        """What an object, a list or a value with parts holds, one level deep."""
        return _kept(await views.items(digest, path, offset, limit))

    @web.get("/api/values/{digest}/picture", tags=["values"], responses=PROBLEMS, summary="A picture, scaled")
    async def picture(
        digest: str,
        part: Part = "",
        width: Annotated[int, Query(ge=1, le=WIDTHS[-1], description="In pixels; the next larger size is sent.")] = 512,
    ) -> Response:
        """WebP, as wide as asked for or a little wider, never wider than the picture."""
        return _picture(await views.picture(digest, part, width))

    @web.get("/api/values/{digest}/tile", tags=["values"], responses=PROBLEMS, summary="A tile of a picture")
    async def tile(
        digest: str,
        level: Annotated[int, Query(ge=0, le=30, description="0 is full size, each further one half of it.")],
        x: Annotated[int, Query(ge=0, le=1 << 20)],
        y: Annotated[int, Query(ge=0, le=1 << 20)],
        part: Part = "",
    ) -> Response:
        """WebP of 512 by 512 pixels, less at the right and the lower edge."""
        return _picture(await views.tile(digest, part, level, x, y))


def _picture(file: Path) -> Response:
    return FileResponse(file, media_type=MEDIA_TYPE, headers={**SEALED, **KEPT})


def _kept(answer: dict[str, Any]) -> Response:
    # A digest names its content for ever.
    return JSONResponse(answer, headers=KEPT)
