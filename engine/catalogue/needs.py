"""What a kind of node needs from this machine and does not find: libraries by their extra, and programs."""

from __future__ import annotations

import importlib.util
import re
import shutil
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, requires
from pathlib import Path
from typing import Literal

from engine.catalogue.spec import NodeSpec

PROJECT = "treadle"

# Where Debian's package has another name than the program in it.
_PACKAGES = {"tesseract": "tesseract-ocr"}
_REQUIREMENT = re.compile(r"^([\w.-]+)\s*(?:\[([^]]*)\])?")
_EXTRA = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")
_PROGRAM = re.compile(r"^([^<>=!~\s]+)\s*(.*)$")


@dataclass(frozen=True, slots=True)
class Need:
    """A library or program that is missing. `install` is what to do about it."""

    kind: Literal["extra", "program"]
    name: str
    install: str


def lacking(spec: NodeSpec) -> tuple[Need, ...]:
    """What is missing for a kind to run. Nothing is imported or started to find out."""
    extras = (Need("extra", extra, install_line(extra)) for extra in spec.options.extras if not has_extra(extra))
    programs = (one for one in map(_lacking_program, spec.options.programs) if one is not None)
    return (*extras, *programs)


def has_extra(extra: str) -> bool:
    """True when every library of an extra of Treadle is installed; an unknown extra counts as a module's name."""
    libraries = _libraries(extra, frozenset())
    if not libraries:
        return _is_module(extra)
    return all(map(_is_installed, libraries))


def install_line(extra: str) -> str:
    """The command that brings an extra, for a checkout of Treadle or for an installed one."""
    checkout = Path(__file__).parents[2] / "pyproject.toml"
    return f"uv sync --extra {extra}" if checkout.is_file() else f"pip install '{PROJECT}[{extra}]'"


def package_line(requirement: str) -> str:
    """The command that brings a package which is in no extra, for a checkout of Treadle or for an installed one."""
    checkout = Path(__file__).parents[2] / "pyproject.toml"
    return f"{'uv pip' if checkout.is_file() else 'pip'} install '{requirement}'"


def _libraries(extra: str, seen: frozenset[str]) -> set[str]:
    """The distributions behind an extra, from the metadata of the installed Treadle."""
    found: set[str] = set()
    try:
        lines = requires(PROJECT) or []
    except PackageNotFoundError:
        return found
    for line in lines:
        marker = _EXTRA.search(line)
        requirement = _REQUIREMENT.match(line)
        if marker is None or requirement is None or marker[1] != extra:
            continue
        if requirement[1] == PROJECT:
            others = {one.strip() for one in (requirement[2] or "").split(",")} - seen - {extra}
            found = found.union(*(_libraries(one, seen | {extra}) for one in others))
        else:
            found.add(requirement[1])
    return found


def _is_installed(library: str) -> bool:
    try:
        distribution(library)
    except PackageNotFoundError:
        return False
    return True


def _is_module(name: str) -> bool:
    try:
        return name.isidentifier() and importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _lacking_program(written: str) -> Need | None:
    """A program such as `git` or `ffmpeg>=5`; the version is told to the user, not looked up."""
    parts = _PROGRAM.match(written.strip())
    name, version = (parts[1], parts[2]) if parts else (written, "")
    if shutil.which(name):
        return None
    wanted = f"{name} ({version})" if version else name
    package = _PACKAGES.get(name, name)
    return Need(
        "program", name, f"install {wanted} with the system's package manager, for example: apt-get install {package}"
    )
