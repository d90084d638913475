"""Download a file."""

import time
from pathlib import Path
from typing import IO, Annotated

from engine.node import (
    Context,
    File,
    FilePattern,
    Placeholder,
    Range,
    TreadleError,
    Unit,
    node,
    open_to_write,
    resolve_path,
)
from nodes.web.client import Interrupted, Request, Response, fetch


@node(effect="idempotent", permissions=("network", "files:write"), icon="download")
def download_file(
    url: Annotated[str, Placeholder("https://example.org/data.zip")],
    path: Annotated[Path, FilePattern(mode="write")],
    headers: dict[str, str] | None = None,
    overwrite: bool = True,
    attempts: Annotated[int, Range(1, 20)] = 4,
    timeout: Annotated[float, Range(0.1, 86_400), Unit("s")] = 600,
    most: Annotated[float, Range(0.001, 1_000_000), Unit("MB")] = 1000,
    *,
    context: Context,
) -> File:
    """Download a file, whole or not at all; where the connection breaks it goes on from there.

    Args:
        url: Begins with http:// or https://. Addresses inside the own network are refused.
        path: Where to; folders are made as needed.
        headers: Sent along, such as Authorization.
        overwrite: Replace a file that is there; off refuses.
        attempts: How often to try, if the connection breaks or cannot be made.
        timeout: For each attempt.
        most: Refuse a larger file.
        context: Filled in when the node runs.
    """
    with open_to_write(path, overwrite=overwrite) as file:
        download = _Download(file, int(most * 1e6), context)
        for attempt in range(1, attempts + 1):
            try:
                download.attempt(Request(url, "GET", headers, None, b"", timeout, packed=False))
                break
            except Interrupted as error:
                context.log(f"Attempt {attempt}: {error}", level="warning")
                if attempt == attempts:
                    raise
                _wait(min(2.0**attempt / 4, 10), context)
    return File(resolve_path(path))


class _Download:
    """A file on its way, and what the server said of the state of it that was begun."""

    def __init__(self, file: IO[bytes], most: int, context: Context) -> None:
        self.file = file
        self.most = most
        self.context = context
        self.mark = ""
        self.whole = 0
        self.began = False

    def attempt(self, request: Request) -> None:
        have = self.file.tell()
        # RFC 9110, 13.1.5: the rest only if the file is still the same, and everything if not.
        more = {"range": f"bytes={have}-", "if-range": self.mark} if have and self.mark else {}
        asked = Request(
            request.url,
            "GET",
            {**(request.headers or {}), **more},
            seconds=request.seconds,
            most_bytes=self.most,
            packed=False,
        )
        self.began = False
        answer = fetch(asked, self._take)
        if answer.status not in {200, 206}:
            raise TreadleError(f"{request.url} answered {answer.status}.", fix="Look at the address.")
        if self.whole and self.file.tell() < self.whole:
            raise Interrupted(f"{self.file.tell():,} of {self.whole:,} bytes came.", fix="Try again later.")

    def _take(self, head: Response, piece: bytes) -> None:
        self.context.raise_if_cancelled()
        if not self.began and head.status == 200:
            # Everything once more: the file has changed, or the server gives no parts.
            self.file.seek(0)
            self.file.truncate()
            self.mark = _mark(head)
            length = head.headers.get("content-length", "")
            self.whole = int(length) if length.isdecimal() else 0
        self.began = True
        self.file.write(piece)
        if self.file.tell() > self.most:
            raise TreadleError(f"The file is larger than {self.most / 1e6:g} MB.", fix="Allow more.")
        if self.whole:
            self.context.progress(self.file.tell() / self.whole)


def _mark(head: Response) -> str:
    """What tells one state of the file from another; a weak ETag says nothing about bytes."""
    tag = head.headers.get("etag", "")
    return tag if tag and not tag.startswith("W/") else ""


def _wait(seconds: float, context: Context) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        context.raise_if_cancelled()
        time.sleep(0.05)
