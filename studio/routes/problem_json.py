"""Errors as programs read them: `application/problem+json` (RFC 9457) with `fix`, what to do about it."""

from __future__ import annotations

from typing import Any

from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from engine.errors import (
    AlreadyRunning,
    EngineUnavailable,
    InvalidFlow,
    MissingExtra,
    RequestError,
    TreadleError,
    UnknownName,
    UnknownOutcome,
    UnreadableFlow,
    ValueNotStorable,
    WorkspaceError,
)
from engine.problem import Problem

MEDIA_TYPE = "application/problem+json"
_STATUSES: tuple[tuple[type[TreadleError], int, str], ...] = (
    (UnknownName, 404, "There is no such thing"),
    (InvalidFlow, 422, "The flow has errors"),
    (UnreadableFlow, 422, "The text is no flow"),
    (AlreadyRunning, 409, "The flow is running"),
    (UnknownOutcome, 409, "Somebody has to decide first"),
    (WorkspaceError, 503, "The workspace cannot be used"),
    (RequestError, 400, "The request cannot be carried out"),
    (EngineUnavailable, 503, "The engine does not answer"),
    (ValueNotStorable, 404, "The value cannot be shown"),
    (MissingExtra, 503, "Something is not installed"),
    (TreadleError, 500, "Something went wrong"),
)


class ProblemAnswer(BaseModel):
    """What is wrong, and what to do about it."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "title": "There is no such thing",
                    "status": 404,
                    "detail": "There is no run 42.",
                    "fix": "See /api/runs.",
                }
            ]
        }
    )
    title: str
    status: int
    detail: str
    fix: str = Field(default="", description="What to do about it.")
    problems: list[dict[str, Any]] = Field(
        default_factory=list[dict[str, Any]],
        description="Of a flow with errors: all of them, as `treadle check --json`.",
    )


def problem(
    status: int, title: str, detail: str, fix: str = "", problems: list[dict[str, Any]] | None = None
) -> JSONResponse:
    """An answer that says what is wrong."""
    told: dict[str, Any] = {"title": title, "status": status, "detail": detail, "fix": fix}
    if problems:
        told["problems"] = problems
    return JSONResponse(told, status_code=status, media_type=MEDIA_TYPE, headers={"Cache-Control": "no-store"})


def problem_of(error: TreadleError) -> JSONResponse:
    """An error raised on purpose as an answer."""
    status, title = next((status, title) for kind, status, title in _STATUSES if isinstance(error, kind))
    problems = (
        [each.as_json() for each in error.problems if isinstance(each, Problem)]
        if isinstance(error, InvalidFlow)
        else []
    )
    return problem(status, title, error.message, error.fix, problems)


def not_found(detail: str, fix: str = "") -> JSONResponse:
    """An answer for what is not there."""
    return problem(404, "There is no such thing", detail, fix)
