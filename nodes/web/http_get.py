"""Fetch an address of the web."""

from typing import Annotated

from engine.node import Connection, Placeholder, Range, Unit, node
from nodes.web.alternatives import first_answer
from nodes.web.answer import Answer, answer_of
from nodes.web.client import Request, fetch
from nodes.web.signed_in import signed_in


@node(effect="idempotent", permissions=("network",), icon="globe")
def http_get(
    url: Annotated[str, Placeholder("https://example.org/data.json")],
    query: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
    fail: bool = True,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
    most: Annotated[float, Range(0.001, 500), Unit("MB")] = 10,
    connection: Connection | None = None,
    mirrors: list[str] | None = None,
) -> Answer:
    """Fetch an address of the public web: status, headers, text and data.

    Args:
        url: Begins with http:// or https://. Addresses inside the own network are refused.
        query: What is added behind the `?` of the address.
        headers: Sent along, such as Accept; not passed on to another server by a redirect.
        fail: A status of 400 and above is an error.
        timeout: For everything together.
        most: Refuse a larger answer, also after unpacking.
        mirrors: Other addresses of the same, asked in turn when this one fails; sign-in goes along only where it may.
        connection: A stored web API that says how to sign in; it is shown to the hosts that it is bound to only.
    """

    def ask(address: str) -> Answer:
        request = Request(address, "GET", headers, query, b"", timeout, int(most * 1e6))
        return answer_of(fetch(signed_in(request, connection)), fail=fail or address != addresses[-1])

    addresses = [url, *(mirrors or ())]
    return first_answer(ask, addresses)
