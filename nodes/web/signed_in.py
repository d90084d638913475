"""Requests that show who asks, by a stored connection: a token, a name with a password, or a key."""

import base64
from dataclasses import replace

from engine.node import Connection, TreadleError, open_connection
from nodes.web.client import Request


def signed_in(request: Request, connection: Connection | None) -> Request:
    """The request with what the connection says. Raises TreadleError when it is not for that host."""
    if connection is None:
        return request
    fields = open_connection(connection, kind="http", to=request.url).fields
    name, secret = fields.get("name", ""), fields.get("secret", "")
    match fields.get("auth", "bearer"):
        case "bearer":
            return _with_header(request, "authorization", f"Bearer {secret}")
        case "basic":
            return _with_header(
                request, "authorization", f"Basic {base64.b64encode(f'{name}:{secret}'.encode()).decode()}"
            )
        case "header":
            return _with_header(request, name, secret)
        case "query":
            return replace(request, query={**(request.query or {}), name: secret})
        case other:
            raise TreadleError(
                f"A web API is not signed in to by {other!r}.", fix="Use bearer, basic, header or query."
            )


def _with_header(request: Request, name: str, value: str) -> Request:
    others = {key: text for key, text in (request.headers or {}).items() if key.lower() != name.lower()}
    return replace(request, headers={**others, name: value})
