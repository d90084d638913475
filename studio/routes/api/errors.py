"""How every route of the API answers what goes wrong: as problem+json, whoever noticed it."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response

from engine.errors import TreadleError
from studio.routes.problem_json import ProblemAnswer, problem, problem_of

PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": ProblemAnswer, "description": description}
    for status, description in (
        (400, "The request cannot be carried out as it stands; nothing was changed."),
        (401, "A token is missing, or counts no more."),
        (403, "The token's scope does not include that; the answer says which one does."),
        (404, "There is no such thing."),
        (422, "The request does not have the form that it should have."),
        (503, "The engine or the store cannot be reached."),
    )
}


def register(web: FastAPI) -> None:
    """Have errors of all routes answered in one form."""

    async def refused(_: Request, error: Exception) -> Response:
        if not isinstance(error, TreadleError):
            raise error
        return problem_of(error)

    async def misformed(_: Request, error: Exception) -> Response:
        if not isinstance(error, RequestValidationError):
            raise error
        said = "; ".join(f"{_place(each['loc'])}: {each['msg']}" for each in error.errors())
        return problem(422, "The request does not have the right form", said, "See /api/docs.")

    async def not_read(_: Request, error: Exception) -> Response:
        # What the reader of bodies raises by itself.
        return problem(400, "The request cannot be read", str(getattr(error, "detail", "")), "See /api/docs.")

    web.add_exception_handler(TreadleError, refused)
    web.add_exception_handler(400, not_read)
    web.add_exception_handler(RequestValidationError, misformed)


def _place(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part) for part in location[1:]) or str(location[0])
