"""What is installed here, read from metadata: nothing is imported to find out."""

from __future__ import annotations

import re
from importlib import metadata

from engine.catalogue.needs import PROJECT, has_extra

BUNDLE = "all"
"""The extra that asks for all others."""
SHOWN = ("prefect", "nicegui", "fastapi", "pydantic", "sqlalchemy", "polars", "rich", "click")
"""The libraries whose versions matter when somebody asks for help."""

_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def version_of(library: str) -> str:
    """The installed version, empty when there is none."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""


def missing_libraries() -> list[str]:
    """The libraries that Treadle cannot do without and that are not installed."""
    try:
        lines = metadata.requires(PROJECT) or []
    except metadata.PackageNotFoundError:
        return []
    names = [_NAME.match(line.strip()) for line in lines if ";" not in line]
    return [name[0] for name in names if name and not version_of(name[0])]


def extras() -> dict[str, bool]:
    """The extras of Treadle, and whether each is installed."""
    try:
        names = metadata.metadata(PROJECT).get_all("Provides-Extra") or []
    except metadata.PackageNotFoundError:
        return {}
    return {str(name): has_extra(str(name)) for name in names if name != BUNDLE}
