"""Everything that the application answers to, read from the application itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from nicegui import __version__, core

from studio.app import Studio


def routes(studio: Studio) -> dict[str, set[str]]:
    """Every path as it was registered, with its methods; a mounted application without routes counts as one path."""
    found: dict[str, set[str]] = {}
    for path, methods in _routes(_application(studio)):
        found.setdefault(path.replace(__version__, "{version}"), set()).update(methods)
    return found


def namespaces() -> set[str]:
    """The namespaces of socket.io to which something listens."""
    server: Any = core.sio
    return {*server.handlers, *server.namespace_handlers}


def _application(studio: Studio) -> Any:
    app: Any = studio.guarded
    while not hasattr(app, "routes"):
        app = app.app
    return app


def _routes(app: Any, prefix: str = "") -> Iterator[tuple[str, set[str]]]:
    for route in app.routes:
        if hasattr(route, "original_router"):
            yield from _routes(route.original_router, prefix)
        elif inner := getattr(route, "app", None) if hasattr(route, "methods") is False else None:
            path = prefix + route.path
            if getattr(inner, "routes", None):
                yield from _routes(inner, path)
            else:
                yield path, set()
        else:
            yield prefix + route.path, set(route.methods or ())


def filled(path: str) -> str:
    """A path that a browser could ask for, from one with parameters."""
    return re.sub(r"\{[^}]*\}", "x", path.replace("{version}", __version__))
