"""The flow under check, with what all checks ask about it: the specs of its nodes, the names of its file, its types."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.catalogue.module_folder import import_beside
from engine.catalogue.read_source import parse, specs_in
from engine.catalogue.spec import NodeSpec
from engine.document.code import Names
from engine.document.flow import CODE, Flow, Node
from engine.document.value import Code, Value
from engine.types.read_annotation import common_scope, read_annotation
from engine.types.scope import Scope, scope_of
from engine.types.shape import Shape


@dataclass(frozen=True)
class Subject:
    """A flow to check. Nothing of it is run: its file and those beside it are only parsed."""

    flow: Flow
    catalogue: Catalogue
    source_path: Path | None = None

    @cached_property
    def specs(self) -> dict[str, NodeSpec | None]:
        """The spec of each node by its id; None for code, and for kinds that are unknown or lie elsewhere."""
        by_kind = {kind: self.spec_of(kind) for kind in dict.fromkeys(node.kind for node in self.flow.nodes)}
        return {node.id: by_kind[node.kind] for node in self.flow.nodes}

    @cached_property
    def placed(self) -> tuple[tuple[Node, NodeSpec], ...]:
        """The nodes whose kind is known, in order."""
        pairs = ((node, self.specs[node.id]) for node in self.flow.nodes)
        return tuple((node, spec) for node, spec in pairs if spec is not None)

    @cached_property
    def local(self) -> dict[str, NodeSpec]:
        """The kinds that the flow's own file defines."""
        path = str(self.source_path or "")
        return {spec.kind: spec for spec in specs_in(self.flow.header or "", module="", path=path)}

    @cached_property
    def header(self) -> ast.Module | None:
        """What stands above the flow function, None when that is the writer's own or does not parse."""
        if self.flow.header is None:
            return None
        try:
            return parse(self.flow.header)
        except (SyntaxError, ValueError, RecursionError):
            return None

    @cached_property
    def header_names(self) -> frozenset[str] | None:
        """The names that the file gives to the flow function; None when they cannot be known."""
        if self.header is None:
            return frozenset() if self.flow.header is None else None
        names = Names.of(self.header.body).bound
        return None if "*" in names else frozenset(names)

    @cached_property
    def scope(self) -> Scope:
        """What the names in the annotations of the flow's parameters mean."""
        common = common_scope()
        if self.header is None:
            return common
        own = scope_of(self.header)
        return Scope("", {**common.imports, **own.imports}, own.classes, own.aliases)

    @cached_property
    def parameter_shapes(self) -> dict[str, Shape]:
        """The types of the flow's parameters."""
        return {one.name: read_annotation(one.type or None, self.scope).shape for one in self.flow.parameters}

    def spec_of(self, kind: str) -> NodeSpec | None:
        """The spec of a kind as this flow means it: its own functions first, then the catalogue, then files beside."""
        if kind == CODE:
            return None
        return self.local.get(kind) or self.catalogue.find(kind) or self._beside(kind)

    def _beside(self, kind: str) -> NodeSpec | None:
        """A kind from a module that lies beside the flow's file."""
        module, colon, function = kind.partition(":")
        if not colon or self.source_path is None:
            return None
        return import_beside(self.source_path.parent, module, function)


def quoted(name: str) -> str:
    """A name as messages show it."""
    return f"“{name}”"


def listed(names: list[str], joiner: str = "and") -> str:
    """Names in a sentence."""
    shown = [quoted(name) for name in names]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} {joiner} {shown[-1]}"


def codes_in(value: Value) -> Iterator[Code]:
    """Every expression inside a value."""
    match value:
        case Code():
            yield value
        case list():
            for item in value:
                yield from codes_in(item)
        case dict():
            for item in value.values():
                yield from codes_in(item)
        case _:
            pass
