"""The `markdown` and `html` codecs: text that knows how it is shown."""

from __future__ import annotations

from engine.types.media import Html, Markdown
from engine.values.encoded import damaged

CODECS: dict[type[str], str] = {Markdown: "markdown", Html: "html"}
NAMES: dict[str, type[str]] = {name: cls for cls, name in CODECS.items()}


def encode(value: str) -> bytes:
    """UTF-8; lone surrogates, as file names may hold, are kept."""
    return value.encode("utf-8", "surrogatepass")


def decode(codec: str, data: bytes) -> str:
    """The text, as Markdown or Html."""
    try:
        return NAMES[codec](data.decode("utf-8", "surrogatepass"))
    except UnicodeDecodeError as error:
        raise damaged(codec) from error
