"""`/api/openapi.json`: the API's own description, made from its routes."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute

from studio.access.decisions import scopes_needed
from studio.access.scopes import enough_for

PATH = "/api/openapi.json"
ABOUT = """Runs of flows, their logs, events and values.

A studio that demands a sign-in takes its access token, or one with scopes, as `Authorization: Bearer TOKEN`; the scope
that a request needs stands with it. What goes wrong is told as `application/problem+json` with `fix`, what to do about
it. Events of several runs come by the websocket
`/api/events?topics=run.*.node.finished,run.RUN.*`: messages `{"events": […]}`, `{"end": RUN}` and
`{"heartbeat": TIME}`; `&after=RUN:NUMBER` goes on where a line broke."""
_PLACES = ("/api/", "/values/", "/healthz", "/readyz", "/metrics")
_OWN = frozenset({PATH, "/api/flows/{name}/messages"})
"""Not for programs: the description itself, and what only the editor sends."""


def register(web: FastAPI) -> None:
    """Add the route."""

    @web.get(PATH, include_in_schema=False)
    def openapi() -> JSONResponse:
        return JSONResponse(describe(web), headers={"Cache-Control": "no-cache"})


def describe(web: FastAPI) -> dict[str, Any]:
    """The description as OpenAPI 3.1; made once, kept by the application."""
    if web.openapi_schema is None:
        routes = [
            route
            for route in web.routes
            if isinstance(route, APIRoute) and route.path.startswith(_PLACES) and route.path not in _OWN
        ]
        told = get_openapi(
            title="Treadle", version=_version(), summary="Flows, run and watched", description=ABOUT, routes=routes
        )
        told.setdefault("components", {})["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        told["security"] = [{"token": []}, {}]
        _tell_scopes(told)
        web.openapi_schema = told
    return web.openapi_schema


def _tell_scopes(told: dict[str, Any]) -> None:
    """Say of each operation which scope a token needs for it (OpenAPI 3.1 lets any scheme name roles)."""
    for path, operations in told["paths"].items():
        for method, operation in operations.items():
            needed = scopes_needed(path, method.upper())
            if needed:
                operation["security"] = [{"token": [enough_for(needed)]}, {}]


def _version() -> str:
    from importlib.metadata import version

    return version("treadle")
