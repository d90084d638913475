"""The types of ports that plain Python has no word for. All are light to import; heavy libraries load when used."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from polars import DataFrame

    Table: TypeAlias = DataFrame
else:

    class Table:
        """Rows and columns: at run time a `polars.DataFrame`. Only annotations use the name, so polars loads late."""


Json: TypeAlias = Any
"""Whatever JSON can say: None, bool, int, float, str, list and dict with text keys."""


class Markdown(str):
    """Text in Markdown (CommonMark with tables)."""

    __slots__ = ()


class Html(str):
    """Text in HTML. It is shown in a sandboxed frame, never inside a page of the studio."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class File:
    """A file on disk, by its path. Its content is part of what makes a step fresh or stale."""

    path: Path

    def __fspath__(self) -> str:
        return str(self.path)


@dataclass(frozen=True, slots=True)
class Image:
    """An encoded picture. `media_type` is an IANA media type such as `image/png`; sizes are in pixels, 0 if unknown."""

    data: bytes = field(repr=False)
    media_type: str = "image/png"
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Audio:
    """Encoded sound. `seconds` is 0 if unknown."""

    data: bytes = field(repr=False)
    media_type: str = "audio/wav"
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Video:
    """An encoded film. `seconds` is 0 if unknown."""

    data: bytes = field(repr=False)
    media_type: str = "video/mp4"
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Secret:
    """The name of a secret. The value is looked up when a node runs and never leaves its process."""

    name: str

    def __str__(self) -> str:
        return f"secret {self.name!r}"


@dataclass(frozen=True, slots=True)
class Connection:
    """The name of a stored connection (address and credentials) of a kind such as `postgresql`."""

    name: str
    kind: str = ""
