"""`GET /api/values/{digest}/difference`: how a value differs from an earlier one, by what both are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from fastapi import FastAPI, Query
from fastapi.responses import JSONResponse, Response

from engine.values.looking.cell import cell
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.values import KEPT, Part

if TYPE_CHECKING:
    from studio.run_compare.tables import RowChange
    from studio.run_compare.values import Pair


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""

    @web.get(
        "/api/values/{digest}/difference",
        tags=["values"],
        responses=PROBLEMS,
        summary="How a value differs from another one",
    )
    async def difference(
        digest: str,
        before: Annotated[str, Query(max_length=100, description="The digest of the value to compare with.")],
        part: Part = "",
        key: Annotated[
            str | None,
            Query(max_length=10_000, description="Of tables: the column that names rows; empty to go by position."),
        ] = None,
    ) -> Response:
        """`sort` is number, text (`lines` of a unified diff), table (rows that are different), picture or none."""
        return JSONResponse(_told(await context.values.difference(before, digest, part, key)), headers=KEPT)


def _told(pair: Pair | None) -> dict[str, Any]:
    # Looked up here: the module brings the library of tables along.
    from studio.run_compare.values import NumberPair, PicturePair, TablePair, TextPair

    match pair:
        case NumberPair():
            return {"sort": "number", "before": cell(pair.before), "after": cell(pair.after)}
        case TextPair():
            return {"sort": "text", "lines": pair.lines, "cut": pair.is_cut}
        case PicturePair():
            return {"sort": "picture"}
        case TablePair():
            found = pair.difference
            return {
                "sort": "table",
                "columns": found.columns,
                "columns_added": found.columns_added,
                "columns_removed": found.columns_removed,
                "counts": found.counts,
                "rows": [_row(change) for change in found.rows],
                "cut": found.is_cut,
                "key": pair.key,
                "keys": pair.keys,
            }
        case None:
            return {"sort": "none"}


def _row(change: RowChange) -> dict[str, Any]:
    return {
        "sort": change.sort,
        "place": change.place,
        "before": None if change.before is None else [cell(one) for one in change.before],
        "after": None if change.after is None else [cell(one) for one in change.after],
        "changed": sorted(change.changed),
    }
