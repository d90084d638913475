"""Send something to an address of the web."""

import json
from typing import Annotated, Any, Literal

from engine.node import Connection, Placeholder, Range, Unit, node
from nodes.web.answer import Answer, answer_of
from nodes.web.client import Request, fetch
from nodes.web.signed_in import signed_in


@node(effect="once", permissions=("network",), icon="globe")
def http_request(
    url: Annotated[str, Placeholder("https://example.org/api/items")],
    method: Literal["POST", "PUT", "PATCH", "DELETE", "GET", "HEAD", "OPTIONS"] = "POST",
    body: str | dict[str, Any] | list[Any] | None = None,
    query: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
    fail: bool = True,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
    most: Annotated[float, Range(0.001, 500), Unit("MB")] = 10,
    connection: Connection | None = None,
) -> Answer:
    """Send a request that may change something, such as adding an item by an API; it is not repeated by itself.

    Args:
        url: Begins with http:// or https://. Addresses inside the own network are refused.
        method: What to do there.
        body: A text is sent as it is, anything else as JSON.
        query: What is added behind the `?` of the address.
        headers: Sent along, such as Authorization; not passed on to another server by a redirect.
        fail: A status of 400 and above is an error.
        timeout: For everything together.
        most: Refuse a larger answer, also after unpacking.
        connection: A stored web API that says how to sign in; it is shown to the hosts that it is bound to only.
    """
    content = b"" if body is None else (body if isinstance(body, str) else json.dumps(body)).encode()
    kind = "text/plain; charset=utf-8" if isinstance(body, str) else "application/json"
    named = {name.lower() for name in headers or {}}
    sent = {**(headers or {}), **({"content-type": kind} if content and "content-type" not in named else {})}
    request = Request(url, method, sent, query, content, timeout, int(most * 1e6))
    return answer_of(fetch(signed_in(request, connection)), fail=fail)
