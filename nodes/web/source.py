"""The content of an address of the web or of a saved file."""

from engine.node import TreadleError, read_bytes
from nodes.web.client import Request, Response, fetch


def load(source: str, seconds: float) -> Response:
    """Fetch an address, or read a file if `source` is a path. Raises TreadleError for a status of 400 and above."""
    if "://" not in source:
        return Response(200, {}, read_bytes(source), "")
    response = fetch(Request(source, seconds=seconds))
    if response.status >= 400:
        raise TreadleError(f"{source} answered {response.status}.", fix="Look at the address, or try again later.")
    return response
