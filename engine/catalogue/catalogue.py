"""The catalogue: every kind of node that can be placed, found by name, listed, or sought as a converter."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from engine.catalogue.folder import NodeFolder, Root
from engine.catalogue.module_folder import ModuleFolder
from engine.catalogue.spec import NodeSpec
from engine.problem import Problem
from engine.types.compatibility import flows_into
from engine.types.shape import ANY, Shape


class Catalogue:
    """Kinds from folders of node files, earlier folders first, and single ones that were read elsewhere.

    Finding a kind reads its file alone; everything else reads all files once.
    """

    def __init__(self, folders: Iterable[NodeFolder | ModuleFolder] = (), specs: Iterable[NodeSpec] = ()) -> None:
        self._folders = tuple(folders)
        self._found = {spec.kind: spec for spec in specs}

    def find(self, kind: str) -> NodeSpec | None:
        """The kind of that name, of an older name of it, or of an import written `module:function`."""
        if kind not in self._found:
            found = self._look_up(kind)
            if found is None:
                return None
            self._found[kind] = found
        return self._found[kind]

    def all(self) -> list[NodeSpec]:
        """Every kind, sorted by name. Reads all files, or the index of them."""
        return sorted(self._kinds.values(), key=lambda spec: spec.kind)

    def nearest(self, kind: str) -> str:
        """The known kind whose name is most like this one, "" when none is."""
        known = [*self._kinds, *self._aliases]
        close = difflib.get_close_matches(kind, known, 1, 0.75)
        if not close:
            last = {name.rpartition(".")[2]: name for name in known}
            close = [last[one] for one in difflib.get_close_matches(kind.rpartition(".")[2], last, 1, 0.75)]
        return self._aliases.get(close[0], close[0]) if close else ""

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with single files; the others are in the catalogue all the same."""
        self.all()
        return tuple(self._problems)

    def converters(self, source: Shape, target: Shape) -> list[NodeSpec]:
        """The kinds that turn one type into another: one required input, and they say that they are converters."""
        return [spec for spec in self.all() if spec.options.converter and _converts(spec, source, target)]

    def _look_up(self, kind: str) -> NodeSpec | None:
        module, colon, function = kind.partition(":")
        for folder in self._folders:
            spec = folder.find_import(module, function) if colon else folder.find(kind)
            if spec is not None:
                return spec
        return self._kinds.get(kind) or self._kinds.get(self._aliases.get(kind, ""))

    @cached_property
    def _kinds(self) -> dict[str, NodeSpec]:
        kinds = dict(self._found)
        self._problems: list[Problem] = []
        for folder in self._folders:
            for reading in folder.read_all():
                self._problems += reading.problems
                for spec in reading.specs:
                    first = kinds.setdefault(spec.kind, spec)
                    if (first.path, first.line) != (spec.path, spec.line):
                        self._problems.append(_taken(spec, first))
        return kinds

    @cached_property
    def _aliases(self) -> dict[str, str]:
        return {alias: spec.kind for spec in self.all() for alias in spec.options.aliases if alias not in self._kinds}


def discover(*roots: Root, index: Path | None = None) -> Catalogue:
    """The catalogue of these folders. On a name that is taken, the earlier root wins and the later is a problem.

    A root of imports is only looked into for the modules that a flow names. `index` is a folder where what was read is
    remembered until the files change.
    """
    return Catalogue(ModuleFolder(root) if root.origin == "import" else NodeFolder(root, index) for root in roots)


def _taken(spec: NodeSpec, first: NodeSpec) -> Problem:
    return Problem(
        code="node.kind_taken",
        message=f"{spec.path} defines {spec.kind}, which {first.path or 'another file'} already does ({first.origin}).",
        fix="Give the function and its file another name; until then the first one is used.",
        line=spec.line,
    )


def _converts(spec: NodeSpec, source: Shape, target: Shape) -> bool:
    required = [port for port in spec.inputs if port.required]
    if len(required) != 1 or len(spec.outputs) != 1 or ANY in {required[0].shape, spec.outputs[0].shape}:
        return False
    return flows_into(source, required[0].shape).ok and flows_into(spec.outputs[0].shape, target).ok
