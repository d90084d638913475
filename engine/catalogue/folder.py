"""A folder of node files: where its kinds lie, read one by one or all at once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.catalogue.index import Index, stamp_of
from engine.catalogue.read_source import FileReading, read_source
from engine.catalogue.spec import NodeSpec, Origin
from engine.problem import Problem

NODES = "nodes"
"""The package of the built-in nodes; the workspace's own are imported by the same name."""


@dataclass(frozen=True, slots=True)
class Root:
    """A folder with node files, the package that they are imported by, and the family of files right inside it."""

    folder: Path
    package: str = NODES
    origin: Origin = "built-in"
    family: str = ""


class NodeFolder:
    """The kinds below one root. Files are only ever parsed."""

    def __init__(self, root: Root, index_folder: Path | None = None) -> None:
        self.root = root
        self._index = Index(index_folder, root.folder)

    def find(self, kind: str) -> NodeSpec | None:
        """The kind at its usual place, `family/name.py`, or in `family.py`; only that file is read."""
        *parents, name = kind.split(".")
        if not parents or not all(part.isidentifier() for part in (*parents, name)):
            return None
        places = [Path(*parents, f"{name}.py"), Path(*parents[:-1], f"{parents[-1]}.py")]
        if parents == [self.root.family]:
            places.append(Path(f"{name}.py"))
        for place in places:
            for spec in self._read_at(place):
                if spec.kind == kind:
                    return spec
        return None

    def find_import(self, module: str, function: str) -> NodeSpec | None:
        """The kind that `from module import function` brings."""
        package, _, rest = module.partition(f"{self.root.package}.")
        parts = rest.split(".")
        if package or not all(part.isidentifier() for part in (*parts, function)):
            return None
        found = self._read_at(Path(*parts[:-1], f"{parts[-1]}.py"))
        return next((spec for spec in found if spec.function == function), None)

    def read_all(self) -> Iterator[FileReading]:
        """What every file holds, in the order of their paths."""
        self._index.load()
        for relative, files in _folders(self.root.folder, Path()):
            stamp = stamp_of(files)
            known = self._index.get(relative.as_posix(), stamp)
            if known is None:
                known = {file.name: self._read(relative / file.name) for file in files if not file.name.startswith("_")}
                self._index.put(relative.as_posix(), stamp, known)
            yield from (known[name] for name in sorted(known))
        self._index.save()

    def _read_at(self, relative: Path) -> tuple[NodeSpec, ...]:
        return self._read(relative).specs if (self.root.folder / relative).is_file() else ()

    def _read(self, relative: Path) -> FileReading:
        path = self.root.folder / relative
        try:
            source = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            said = error.strerror or str(error) if isinstance(error, OSError) else "it is not UTF-8 text"
            problem = Problem("node.unreadable", f"{path} cannot be read: {said}.", "Repair the file or remove it.")
            return FileReading((), (problem,))
        module = ".".join((self.root.package, *relative.with_suffix("").parts))
        family = None
        if self.root.package != NODES:
            family = ".".join(relative.parent.parts) or self.root.family or self.root.package
        return read_source(source, module=module, path=str(path), origin=self.root.origin, family=family)


def _folders(folder: Path, relative: Path) -> Iterator[tuple[Path, list[os.DirEntry[str]]]]:
    """Every folder that may hold node files, with its Python files, parents first."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        # A workspace need not have a folder of nodes.
        return
    files = [entry for entry in entries if entry.name.endswith(".py") and entry.name[:-3].isidentifier()]
    if files:
        yield relative, files
    for entry in entries:
        if entry.name.isidentifier() and not entry.name.startswith("_") and entry.is_dir():
            yield from _folders(folder / entry.name, relative / entry.name)
