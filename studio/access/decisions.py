"""Who may ask for what: one line for every route. A test fails when a route comes without one."""

from __future__ import annotations

import functools
from typing import Literal

from studio.assets import public_files

Decision = Literal["public", "signed-in"]

ROUTES: dict[str, Decision] = {
    # Without a sign-in: what a browser needs to sign in, and what a supervisor asks.
    "/sign-in": "public",
    "/healthz": "public",
    "/readyz": "public",
    "/favicon.ico": "public",
    # Only the files of `studio.assets.PUBLIC` are public, each by its own path.
    "/static": "signed-in",
    "/sign-out": "signed-in",
    # Pages
    "/": "signed-in",
    "/templates": "signed-in",
    "/runs": "signed-in",
    "/runs/compare": "signed-in",
    "/runs/{id}": "signed-in",
    "/runs/{id}/canvas": "signed-in",
    "/schedules": "signed-in",
    "/diagnostics": "signed-in",
    "/flow/{name}": "signed-in",
    "/api/runs": "signed-in",
    "/api/runs/{id}": "signed-in",
    "/api/runs/{id}/stop": "signed-in",
    "/api/runs/{id}/logs": "signed-in",
    "/api/runs/{id}/export.zip": "signed-in",
    "/api/runs/{id}/run.md": "signed-in",
    "/api/artifacts": "signed-in",
    "/api/artifacts/{id}": "signed-in",
    "/api/artifacts/{id}/content": "signed-in",
    "/api/runs/{id}/events": "signed-in",
    "/api/events": "signed-in",
    "/api/flows": "signed-in",
    "/api/flows/{name}": "signed-in",
    "/api/openapi.json": "signed-in",
    "/api/docs": "signed-in",
    # Prometheus shows the access token; a studio for this machine alone asks nobody.
    "/metrics": "signed-in",
    "/api/kinds": "signed-in",
    "/api/flows/{name}/messages": "signed-in",
    "/api/import": "signed-in",
    "/api/files": "signed-in",
    "/download/{name}.{form}": "signed-in",
    "/values/{digest}": "signed-in",
    "/api/values/{digest}": "signed-in",
    "/api/values/{digest}/rows": "signed-in",
    "/api/values/{digest}/text": "signed-in",
    "/api/values/{digest}/items": "signed-in",
    "/api/values/{digest}/picture": "signed-in",
    "/api/values/{digest}/tile": "signed-in",
    "/pictures/templates/{name}.svg": "signed-in",
    "/pictures/flows/{name}.svg": "signed-in",
    # What NiceGUI's pages load; they hold nothing of the workspace, but nobody needs them who may see no page.
    "/_nicegui/{version}/static": "signed-in",
    "/_nicegui/{version}/libraries/{key:path}": "signed-in",
    "/_nicegui/{version}/components/{key:path}": "signed-in",
    "/_nicegui/{version}/resources/{key}/{path:path}": "signed-in",
    "/_nicegui/{version}/dynamic_resources/{name}": "signed-in",
    "/_nicegui/{version}/esm/{key}/{path:path}": "signed-in",
    "/_nicegui_ws": "signed-in",
}
"""By the path as it was registered."""

NAMESPACES: dict[str, Decision] = {"/": "signed-in"}
"""Of socket.io: NiceGUI's one."""


@functools.cache
def _public_paths() -> frozenset[str]:
    return frozenset(path for path, decision in ROUTES.items() if decision == "public") | public_files()


def is_public(path: str) -> bool:
    """Whether anybody may ask for a path. Only whole paths count: what is not written like one is not public."""
    return path in _public_paths()
