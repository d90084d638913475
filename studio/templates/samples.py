"""The sample files that a template reads by default: those that it names in `flows/data`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

DATA = "flows/data"
_SAMPLE = re.compile(rf"""["']({DATA}/[\w-]+(?:\.[\w-]+)*)["']""")


def samples_of(text: str, root: Path) -> Iterator[tuple[str, Path]]:
    """The files below `root` that the text of a template names, each with its path from there. Links are left out."""
    for name in dict.fromkeys(_SAMPLE.findall(text)):
        for file in _files(root / name):
            yield file.relative_to(root).as_posix(), file


def bring_samples(template: Path, workspace: Path) -> list[Path]:
    """Copy the samples of the shipped template at that path to the same places. The copies come back."""
    shipped = template.resolve().parents[1]
    named = samples_of(template.read_text(encoding="utf-8"), shipped)
    return put_samples({name: file.read_bytes() for name, file in named}, workspace)


def put_samples(samples: Mapping[str, bytes], workspace: Path) -> list[Path]:
    """Put samples into the workspace; what is there already stays as it is. Those that were put come back."""
    put: list[Path] = []
    root = workspace.resolve()
    for name, content in samples.items():
        target = root / name
        # A folder of the workspace may be a link to elsewhere.
        if target.exists() or not target.parent.resolve().is_relative_to(root):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        put.append(target)
    return put


def _files(sample: Path) -> Iterator[Path]:
    if sample.is_symlink():
        return
    if sample.is_dir():
        yield from sorted(path for path in sample.rglob("*") if path.is_file() and not path.is_symlink())
    elif sample.is_file():
        yield sample
