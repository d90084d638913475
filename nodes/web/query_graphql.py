"""Ask a GraphQL server."""

import json
from typing import Annotated, Any, cast

from engine.node import CodeText, Json, Placeholder, Range, TreadleError, Unit, node
from nodes.web.answer import answer_of
from nodes.web.client import Request, fetch


@node(effect="once", permissions=("network",), icon="globe")
def query_graphql(
    url: Annotated[str, Placeholder("https://example.org/graphql")],
    query: Annotated[str, CodeText("graphql")],
    variables: dict[str, Any] | None = None,
    headers: dict[str, str] | None = None,
    partial: bool = False,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
) -> Json:
    """Ask a GraphQL server and give the data of its answer; not repeated by itself, for it may change something.

    Args:
        url: Begins with http:// or https://.
        query: A query or mutation with `$name` where variables belong; write no values into it.
        variables: A value for each `$name`.
        headers: Sent along, such as Authorization.
        partial: Give what there is even if the server reports errors in parts of it.
        timeout: For everything together.
    """
    body = json.dumps({"query": query, "variables": variables or {}}).encode()
    # https://graphql.github.io/graphql-over-http: errors of a query come with either status.
    sent = {"accept": "application/graphql-response+json, application/json", **(headers or {})}
    sent["content-type"] = "application/json"
    answer = answer_of(fetch(Request(url, "POST", sent, None, body, timeout)), fail=False)
    if not isinstance(cast("object", answer.json), dict):
        raise TreadleError(f"{url} answered {answer.status}, and not as GraphQL does.", fix="Look at the address.")
    told = cast("dict[str, Any]", answer.json)
    errors = cast("list[dict[str, Any]]", told.get("errors") or [])
    if errors and not (partial and told.get("data") is not None):
        said = str(errors[0].get("message", "it gave no reason"))[:300]
        raise TreadleError(f"{url} says: {said}", fix="Look at the query and its variables.")
    return told.get("data")
