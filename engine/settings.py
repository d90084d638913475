"""The settings of a workspace: its file `treadle.toml`, beside the flows, and the environment, which goes first."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar, cast

from engine.errors import RequestError, WorkspaceError
from engine.limits.budget import Budget, parse_budget
from engine.limits.limit import Limit, parse_limit
from engine.toml_text import with_section

FILE = "treadle.toml"
VALUES_URL = "TREADLE_VALUES_URL"
BUDGETS = ("run", "day")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Keep:
    """How much of the past is kept. 0 stands for everything; the newest run of each flow always is."""

    runs_per_flow: int = 1000
    days: int = 365
    gigabytes: float = 50.0
    """Of values and artifacts; the oldest runs go first."""
    log_days: int = 0
    """Of runs that are older the log goes, and the rest stays."""
    value_days: int = 0
    """Of runs that are older values and artifacts go, and the rest stays, previews too."""


@dataclass(frozen=True, slots=True)
class Values:
    """Where values lie: in the workspace when `url` is empty."""

    url: str = ""
    cache_gigabytes: float = 10.0
    """Of what lies elsewhere, so much is kept here too."""


@dataclass(frozen=True, slots=True)
class Run:
    """What every run keeps to."""

    rounds: int = 10_000
    """After so many rounds a loop is ended whose number of rounds nobody knows."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, one section each."""

    keep: Keep = field(default_factory=Keep)
    values: Values = field(default_factory=Values)
    run: Run = field(default_factory=Run)
    limits: Mapping[str, Limit] = field(default_factory=dict[str, Limit])
    """By tag, or by `host:NAME`."""
    budgets: Mapping[str, Budget] = field(default_factory=dict[str, Budget])
    """What every `run`, and all runs of a `day` together, may use up."""


def read_settings(root: Path) -> Settings:
    """The settings of the workspace in a folder. Raises WorkspaceError for a file that cannot be read as such."""
    path = root / FILE
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        data = {}
    except (OSError, ValueError) as error:
        raise WorkspaceError(f"{path} cannot be read: {error}.", fix="Mend it, or move it away.") from error
    sections = [_section(path, data, kind) for kind in (Keep, Values, Run)]
    settings = Settings(*sections, limits=_read(path, data, "limits", parse_limit), budgets=_budgets(path, data))
    if url := os.environ.get(VALUES_URL, ""):
        settings = replace(settings, values=Values(url, settings.values.cache_gigabytes))
    return settings


def keep_of(given: object) -> Keep:
    """Rules from JSON. Raises WorkspaceError for what is none."""
    return cast("Keep", _section(Path(FILE), {"keep": given}, Keep))


def write_keep(root: Path, keep: Keep) -> None:
    """Write the rules into the workspace's file, and leave everything else in it as it is.

    Raises WorkspaceError where that cannot be done without knowing more of TOML than lines.
    """
    values = {item.name: getattr(keep, item.name) for item in fields(Keep)}
    _write(root, "keep", lambda _: values)


def write_entry(root: Path, section: str, name: str, text: str | None) -> None:
    """Write one entry of a section, or take it out with None. Raises WorkspaceError as `write_keep` does."""

    def changed(before: dict[str, Any]) -> dict[str, Any]:
        left = {key: value for key, value in before.items() if key != name}
        return left if text is None else left | {name: text}

    _write(root, section, changed)


def _write(root: Path, section: str, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    path = root / FILE
    try:
        text = path.read_text("utf-8") if path.exists() else ""
        before = tomllib.loads(text)
        wanted = change(before.get(section, {}))
        changed = with_section(text, section, wanted)
        draft = path.with_suffix(".toml.new")
        draft.write_text(changed, "utf-8")
        _check_change(tomllib.loads(changed), {**before, section: wanted})
        draft.replace(path)
    except (OSError, ValueError) as error:
        path.with_suffix(".toml.new").unlink(missing_ok=True)
        fix = f"Change [{section}] in it by hand."
        raise WorkspaceError(f"{path} cannot be changed here: {error}.", fix=fix) from error


def _check_change(after: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Raise ValueError unless the file says what was wanted, and all else as before."""
    if after != wanted:
        raise ValueError("it is not written line by line")


def _read(path: Path, data: dict[str, Any], section: str, parse: Callable[[object], T]) -> dict[str, T]:
    given = data.get(section, {})
    if not isinstance(given, dict):
        raise WorkspaceError(f"{path}: {section} is no section.", fix=f"Write [{section}] on a line of its own.")
    try:
        return {name: parse(text) for name, text in cast("dict[str, Any]", given).items()}
    except RequestError as error:
        raise WorkspaceError(f"{path}, [{section}]: {error.message}", fix=error.fix) from error


def _budgets(path: Path, data: dict[str, Any]) -> dict[str, Budget]:
    found = _read(path, data, "budgets", parse_budget)
    if unknown := found.keys() - set(BUDGETS):
        raise WorkspaceError(f"{path}: [budgets] has no {unknown.pop()!r}.", fix="There are run and day.")
    return found


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
