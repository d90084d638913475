"""Where a node's code failed: the lines of the user's own files first, those of libraries left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FRAME = re.compile(r'^\s*File "(?P<file>[^"]+)", line (?P<line>\d+)(?:, in (?P<function>.+))?$')
VERSIONS = (".treadle", "versions")
"""Where the engine keeps the flow files that its kernels import."""
MARKERS = re.compile(r"^[\s~^]+$")


@dataclass(frozen=True, slots=True)
class Frame:
    """One call of a traceback."""

    file: str
    line: int
    function: str
    source: str


def frames(traceback: str) -> list[Frame]:
    """The calls of a traceback's text, outermost first; of chained tracebacks the last one."""
    lines = traceback.splitlines()
    starts = [index for index, line in enumerate(lines) if line.startswith("Traceback ")]
    lines = lines[starts[-1] if starts else 0 :]
    found: list[Frame] = []
    for index, line in enumerate(lines):
        if match := FRAME.match(line):
            after = lines[index + 1] if index + 1 < len(lines) else ""
            source = "" if FRAME.match(after) or MARKERS.match(after) or not after.startswith(" ") else after.strip()
            found.append(Frame(match["file"], int(match["line"]), match["function"] or "", source))
    return found


def user_frames(traceback: str) -> list[Frame]:
    """The calls in the user's files; when there are none, the innermost call, which at least names the place."""
    every = frames(traceback)
    own = [frame for frame in every if not _belongs_to_a_library(frame.file)]
    return own or every[-1:]


def failed_lines(traceback: str, flow: Path, *, most: int = 4) -> list[str]:
    """The place of a failure for a person, innermost first: `flow.py:12 in clean`, and the line itself."""
    lines: list[str] = []
    for frame in reversed(user_frames(traceback)[-most:]):
        lines.append(f"{_short(frame.file, flow)}:{frame.line}" + (f" in {frame.function}" if frame.function else ""))
        if frame.source:
            lines.append(f"    {frame.source}")
    return lines


def _belongs_to_a_library(file: str) -> bool:
    path = Path(file)
    if file.startswith("<") or {"site-packages", "dist-packages"} & set(path.parts):
        return True
    engine = Path(__file__).parents[2] / "engine"
    return path.is_relative_to(engine) or re.search(r"/lib/python3\.\d+/", file) is not None


def _short(file: str, flow: Path) -> str:
    path = Path(file)
    if path.parts[-4:-2] == VERSIONS and flow.suffix == path.suffix:
        # A kernel imports a copy of the flow file, named after the flow function.
        path = flow.resolve()
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
