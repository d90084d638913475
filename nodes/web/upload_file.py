"""Upload a file."""

import mimetypes
from pathlib import Path
from typing import Annotated, Literal
from uuid import uuid4

from engine.node import FilePattern, Placeholder, Range, TreadleError, Unit, node, open_to_read
from nodes.web.answer import Answer, answer_of
from nodes.web.client import Request, fetch


@node(effect="once", permissions=("network", "files:read"), icon="upload")
def upload_file(
    url: Annotated[str, Placeholder("https://example.org/upload")],
    path: Annotated[Path, FilePattern()],
    method: Literal["PUT", "POST"] = "PUT",
    field: Annotated[str, Placeholder("file")] = "",
    fields: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
    fail: bool = True,
    timeout: Annotated[float, Range(0.1, 86_400), Unit("s")] = 300,
    most: Annotated[float, Range(0.001, 2000), Unit("MB")] = 200,
) -> Answer:
    """Upload a file, by itself or as part of a form; it is not repeated by itself.

    Args:
        url: Begins with http:// or https://. Addresses inside the own network are refused.
        path: The file.
        method: PUT sets what is at the address, POST adds to it.
        field: Send a form, with the file under this name; empty sends only the file.
        fields: What else the form holds.
        headers: Sent along, such as Authorization.
        fail: A status of 400 and above is an error.
        timeout: For everything together.
        most: Refuse to send a larger file.
    """
    with open_to_read(path) as file:
        content = file.read(int(most * 1e6) + 1)
    if len(content) > most * 1e6:
        raise TreadleError(f"{path} is larger than {most:g} MB.", fix="Allow more.")
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    if field:
        mark = uuid4().hex
        content = _form(mark, field, path.name, kind, content, fields or {})
        kind = f"multipart/form-data; boundary={mark}"
    sent = {**(headers or {}), "content-type": kind}
    return answer_of(fetch(Request(url, method, sent, None, content, timeout)), fail=fail)


def _form(mark: str, field: str, name: str, kind: str, content: bytes, fields: dict[str, str]) -> bytes:
    """A form with a file, as browsers send it (RFC 7578)."""
    parts = [
        f'--{mark}\r\nContent-Disposition: form-data; name="{_quoted(key)}"\r\n\r\n{value}\r\n'.encode()
        for key, value in fields.items()
    ]
    head = f'--{mark}\r\nContent-Disposition: form-data; name="{_quoted(field)}"; filename="{_quoted(name)}"\r\n'
    parts += [head.encode(), f"Content-Type: {kind}\r\n\r\n".encode(), content, f"\r\n--{mark}--\r\n".encode()]
    return b"".join(parts)


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
