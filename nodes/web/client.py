"""One request to the web, with limits on where it goes, how long it takes and how much it brings back."""

import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from engine.node import TreadleError, refuse_secrets_elsewhere
from engine.reach.address import allowed_from_environment
from engine.reach.visits import visit

if TYPE_CHECKING:
    import httpx

MOST_REDIRECTS = 3
REDIRECTS = (301, 302, 303, 307, 308)
AGENT = "Treadle/0.1 (+workflow)"
# Set by the client itself; another value would make the server and the checks see different requests.
RESERVED = frozenset({"host", "content-length", "transfer-encoding", "connection", "accept-encoding", "upgrade"})
# What may be told to another server after a redirect; anything else may be a secret.
HARMLESS = frozenset({"accept", "accept-language", "user-agent"})
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for. `seconds` is for everything together, redirects included."""

    url: str
    method: str = "GET"
    headers: Mapping[str, str] | None = None
    query: Mapping[str, str] | None = None
    body: bytes = b""
    seconds: float = 30
    most_bytes: int = 10_000_000
    packed: bool = True
    """Whether the answer may come packed; the bytes of a file that is fetched in pieces must come as they are."""


class Interrupted(TreadleError):
    """The connection broke or the time was up; what had come until then was handed on."""


@dataclass(frozen=True, slots=True)
class Response:
    """What came back, from the last address after redirects. The names of headers are in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes
    url: str
    certificate_until: str = ""
    """When the server's certificate ends, as OpenSSL writes it; empty without TLS."""

    @property
    def media_type(self) -> str:
        """The media type in lower case without parameters, empty if the server gave none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def text(self) -> str:
        """The body in the charset that the server names, or UTF-8, or what old pages use."""
        named = self.headers.get("content-type", "").lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
        for encoding in filter(None, (named, "utf-8")):
            try:
                return self.body.decode(encoding)
            except (UnicodeDecodeError, LookupError):
                continue
        return self.body.decode("cp1252", errors="replace")


def fetch(request: Request, sink: Callable[[Response, bytes], object] | None = None) -> Response:
    """Carry out a request. Every address on the way is vetted. Raises TreadleError for whatever goes wrong.

    A `sink` is handed the body of a good answer piece by piece, with the answer's head; the response then has none.
    """
    deadline = time.monotonic() + request.seconds
    url = _url(request.url, request.query)
    headers = {name.lower(): value for name, value in (request.headers or {}).items()}
    if forbidden := sorted(RESERVED & set(headers)):
        raise TreadleError(f"The header {forbidden[0]!r} is set by Treadle.", fix="Leave it out.")
    method, body = request.method, request.body
    for _ in range(MOST_REDIRECTS + 1):
        with visit(str(url)) as here:
            deadline += here.waited
            try:
                response = _once(method, url, headers, body, deadline, request, sink)
            except Interrupted as error:
                here.failed(error.message)
                raise
            here.went(response.status)
        location = response.headers.get("location")
        if response.status not in REDIRECTS or not location:
            return response
        following = _url(str(url.join(location)), None)
        if response.status == 303 or (response.status in {301, 302} and method == "POST"):
            method, body = ("HEAD" if method == "HEAD" else "GET"), b""
            headers.pop("content-type", None)
        if _origin(following) != _origin(url):
            if body:
                raise TreadleError(
                    f"{url} wants what was sent to go to {following.host} instead.",
                    fix="Send it there yourself if it is right.",
                )
            headers = {name: value for name, value in headers.items() if name in HARMLESS}
        url = following
    raise TreadleError(f"{request.url} redirects more than {MOST_REDIRECTS} times.", fix="Use the address it ends at.")


def _url(text: str, query: Mapping[str, str] | None) -> "httpx.URL":
    import httpx

    try:
        url = httpx.URL(text.strip())
        url = url.copy_merge_params(dict(query)) if query else url
    except (httpx.InvalidURL, ValueError) as error:
        raise TreadleError(
            f"{text!r} is not a web address: {error}.", fix="Write it like https://example.org/."
        ) from error
    if url.scheme not in {"http", "https"} or not url.host:
        raise TreadleError(f"{text!r} is not a web address.", fix="Only http:// and https:// are fetched.")
    if url.userinfo:
        raise TreadleError(f"The address of {url.host} holds a name or password.", fix="Use an Authorization header.")
    return url.copy_with(fragment=None)


def _origin(url: "httpx.URL") -> tuple[str, str, int]:
    return url.scheme, url.host, _port(url)


def _port(url: "httpx.URL") -> int:
    return url.port or (443 if url.scheme == "https" else 80)


def _once(
    method: str,
    url: "httpx.URL",
    headers: Mapping[str, str],
    body: bytes,
    deadline: float,
    request: Request,
    sink: Callable[[Response, bytes], object] | None,
) -> Response:
    import httpcore
    import httpx

    from engine.reach.connection import VettedBackend

    allowed = allowed_from_environment()
    sent = {"host": url.netloc.decode("ascii"), "user-agent": AGENT, "accept": "*/*", **headers}
    sent["accept-encoding"] = "gzip, deflate" if request.packed else "identity"
    if body or method in {"POST", "PUT", "PATCH"}:
        sent["content-length"] = str(len(body))
    refuse_secrets_elsewhere(str(url), *sent.values(), body)
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), request.seconds)
    context = httpx.create_ssl_context()
    try:
        with (
            httpcore.ConnectionPool(ssl_context=context, network_backend=VettedBackend(allowed, deadline)) as pool,
            pool.stream(
                method,
                httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=[(name.encode("ascii"), value.encode("latin-1")) for name, value in sent.items()],
                content=body,
                extensions={"timeout": timeouts},
            ) as answer,
        ):
            received = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
            encoding = received.get("content-encoding", "").strip().lower()
            head = Response(answer.status, received, b"", str(url), _certificate_until(answer))
            pieces = _content(answer.iter_stream(), encoding, request.most_bytes)
            if sink is None or not 200 <= answer.status < 300:
                return replace(head, body=b"".join(pieces))
            for piece in pieces:
                sink(head, piece)
            return head
    except httpcore.TimeoutException as error:
        raise Interrupted(
            f"{url.host} took longer than {request.seconds:g} s.", fix="Allow more time, or try again later."
        ) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, UnicodeError) as error:
        raise Interrupted(f"{url.host} could not be asked: {error}.", fix="Look at the address and headers.") from error


def _certificate_until(answer: Any) -> str:
    stream: Any = answer.extensions.get("network_stream")
    secured: Any = stream.get_extra_info("ssl_object") if stream is not None else None
    certificate: dict[str, Any] = (secured.getpeercert() or {}) if secured is not None else {}
    return str(certificate.get("notAfter", ""))


def _content(chunks: Iterable[bytes], encoding: str, most: int) -> Iterator[bytes]:
    """The body, unpacked no further than `most` bytes: a small answer may be made to fill the memory."""
    if encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
        raise TreadleError(
            f"The answer is packed as {encoding!r}, which was not asked for.", fix="Try another address."
        )
    # 32 recognises gzip and zlib by their first bytes.
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if encoding not in {"", "identity"} else None
    total = 0
    for chunk in chunks:
        try:
            piece = unpack.decompress(chunk, most - total + 1) if unpack else chunk
        except zlib.error as error:
            raise TreadleError(
                f"The answer is not {encoding} as it claims: {error}.", fix="Try again later."
            ) from error
        total += len(piece)
        if total > most:
            raise TreadleError(f"The answer is larger than {most / 1e6:g} MB.", fix="Allow more, or ask for less.")
        yield piece
