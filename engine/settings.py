"""The settings of a workspace: its file `treadle.toml`, beside the flows, and the environment, which goes first."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, cast

from engine.errors import WorkspaceError

FILE = "treadle.toml"
VALUES_URL = "TREADLE_VALUES_URL"


@dataclass(frozen=True, slots=True)
class Keep:
    """How much of the past is kept. 0 stands for everything; the newest run of each flow always is."""

    runs_per_flow: int = 1000
    days: int = 365
    gigabytes: float = 50.0
    """Of values and artifacts; the oldest runs go first."""


@dataclass(frozen=True, slots=True)
class Values:
    """Where values lie: in the workspace when `url` is empty."""

    url: str = ""
    cache_gigabytes: float = 10.0
    """Of what lies elsewhere, so much is kept here too."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, one section each."""

    keep: Keep = field(default_factory=Keep)
    values: Values = field(default_factory=Values)


def read_settings(root: Path) -> Settings:
    """The settings of the workspace in a folder. Raises WorkspaceError for a file that cannot be read as such."""
    path = root / FILE
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        data = {}
    except (OSError, ValueError) as error:
        raise WorkspaceError(f"{path} cannot be read: {error}.", fix="Mend it, or move it away.") from error
    settings = Settings(_section(path, data, Keep), _section(path, data, Values))
    if url := os.environ.get(VALUES_URL, ""):
        settings = Settings(settings.keep, Values(url, settings.values.cache_gigabytes))
    return settings


def _section(path: Path, data: dict[str, Any], kind: type[Any]) -> Any:
    name = kind.__name__.lower()
    given = data.get(name, {})
    known: dict[str, Any] = {item.name: item.default for item in fields(kind)}
    if not isinstance(given, dict):
        raise WorkspaceError(f"{path}: {name} is no section.", fix=f"Write [{name}] on a line of its own.")
    for key, value in cast("dict[str, Any]", given).items():
        if key not in known:
            raise WorkspaceError(f"{path}: [{name}] has no setting {key!r}.", fix=f"There are {', '.join(known)}.")
        if not _is_like(value, known[key]):
            raise WorkspaceError(
                f"{path}: {key} = {value!r} is not what it should be.", fix=f"Write it like {key} = {known[key]!r}."
            )
    return kind(**given)


def _is_like(value: object, default: object) -> bool:
    """Tell whether a value has the type of the default: a text, or a number that is not negative."""
    match default:
        case str():
            return isinstance(value, str)
        case float():
            return isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0
        case _:
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
