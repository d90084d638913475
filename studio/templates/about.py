"""What is said of templates beside their flows: `about.toml` in their folder."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from engine.errors import RequestError

FILE = "about.toml"


class About(BaseModel):
    """One template: where it stands in the gallery, how long a run takes as shipped, and what it needs."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    category: str = Field(default="", max_length=50)
    seconds: float = Field(default=0, ge=0)
    """About; 0 when nobody knows."""
    needs: tuple[str, ...] = ()
    may_use: tuple[str, ...] = ()


_ALL = TypeAdapter(dict[str, About])


def read_about(folder: Path) -> Mapping[str, About]:
    """By the name of the template. Raises RequestError for a file that cannot be read."""
    file = folder / FILE
    if not file.is_file():
        return {}
    try:
        data: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        return _ALL.validate_python(data)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValidationError) as error:
        raise RequestError(f"{file} cannot be read: {error}", fix="Mend it, or remove it.") from error
