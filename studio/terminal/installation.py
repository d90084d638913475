"""What is installed here: Python, Treadle's libraries and extras; read from metadata, nothing is imported."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cached_property
from importlib import metadata

NEEDS = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?:\[[^\]]*\])?(?P<bounds>[^;]*)(?:;(?P<marker>.*))?$")
EXTRA = re.compile(r"extra\s*==\s*['\"](?P<extra>[^'\"]+)['\"]")


@dataclass(frozen=True, slots=True)
class Requirement:
    """One library that the package names, with the extra that asks for it (empty: always) and what is installed."""

    library: str
    bounds: str
    extra: str
    installed: str


class Installation:
    """The installed package and what it asks for."""

    @property
    def python(self) -> str:
        """`3.11.2`."""
        return ".".join(str(part) for part in sys.version_info[:3])

    @property
    def version(self) -> str:
        """The version of Treadle, empty when it runs from a folder that is not installed."""
        return _version("treadle")

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """Every library that Treadle names, without the extra that bundles the others."""
        try:
            lines = metadata.requires("treadle") or []
        except metadata.PackageNotFoundError:
            return ()
        read = (_requirement(line) for line in lines)
        return tuple(each for each in read if each and each.library != "treadle")

    @property
    def missing_libraries(self) -> list[Requirement]:
        """Those that Treadle cannot do without."""
        return [each for each in self.requirements if not each.extra and not each.installed]

    @property
    def extras(self) -> dict[str, list[str]]:
        """Each extra with the libraries that it lacks; an empty list means that it is there."""
        lacking: dict[str, list[str]] = {}
        for each in self.requirements:
            if each.extra and each.extra != "all":
                lacking.setdefault(each.extra, []).extend([] if each.installed else [each.library])
        return lacking


def _requirement(line: str) -> Requirement | None:
    match = NEEDS.match(line.strip())
    if match is None:
        return None
    extra = EXTRA.search(match["marker"] or "")
    return Requirement(match["name"], match["bounds"].strip(), extra["extra"] if extra else "", _version(match["name"]))


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""
