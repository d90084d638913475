"""A folder of modules that flow files import, such as other flows: what is in there is found, but not listed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from engine.catalogue.folder import Root
from engine.catalogue.read_source import FileReading, read_source
from engine.catalogue.spec import NodeSpec


class ModuleFolder:
    """The kinds `module:function` of the modules right inside one folder. Files are only ever parsed."""

    def __init__(self, root: Root) -> None:
        self.root = root

    def find(self, kind: str) -> NodeSpec | None:
        """Nothing is called `family.name` here."""
        return None

    def find_import(self, module: str, function: str) -> NodeSpec | None:
        """The kind that `from module import function` brings."""
        return import_beside(self.root.folder, module, function) if module.isidentifier() else None

    def read_all(self) -> Iterator[FileReading]:
        """Nothing: what only flows use stands in no palette."""
        return iter(())


def import_beside(folder: Path, module: str, function: str) -> NodeSpec | None:
    """What a file in a folder gets from `from module import function`; None for a module that is not in there."""
    if not all(part.isidentifier() for part in module.split(".")):
        return None
    path = folder.joinpath(*module.split(".")).with_suffix(".py")
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        # The module is an installed one: nothing is known of its functions, and nothing is wrong.
        return None
    found = read_source(source, module=module, path=str(path), origin="import").specs
    return next((spec for spec in found if spec.function == function), None)
