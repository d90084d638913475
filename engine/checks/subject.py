"""The flow under check, with what all checks ask about it: the specs of its nodes, the names of its file, its types."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.catalogue.module_folder import import_beside
from engine.catalogue.needs import Need, lacking
from engine.catalogue.read_source import parse, specs_in
from engine.catalogue.spec import NodeSpec
from engine.checks.value_names import names_read_by
from engine.document.below import below
from engine.document.blocks import own_names
from engine.document.code import Names
from engine.document.flow import BLOCKS, CODE, Flow, Link, Node
from engine.types.read_annotation import common_scope, read_annotation
from engine.types.scope import Scope, scope_of
from engine.types.shape import Shape

_IMPORTED_WHEN_USED = ("unmapped", "exponential_backoff", "timezone")
"""Names that the writer imports by itself for an expression, beside those that are common in types."""

_BUILTINS = frozenset(dir(builtins))


@dataclass(frozen=True)
class Subject:
    """A flow to check. Nothing of it is run: its file and those beside it are only parsed."""

    flow: Flow
    catalogue: Catalogue
    source_path: Path | None = None
    bindings: dict[str, Mapping[str, Shape]] = field(default_factory=dict[str, Mapping[str, Shape]], compare=False)
    """What the type variables of nodes stand for, as far as it has been found."""

    def settle(self, node: Node, bindings: Mapping[str, Shape]) -> None:
        """Learn what the type variables of a node stand for."""
        if bindings:
            self.bindings[node.id] = bindings
        else:
            self.bindings.pop(node.id, None)

    def edited(self, flow: Flow) -> Subject:
        """The subject of a flow with the same header and footer, with all that was found of the nodes in both."""
        after = Subject(flow, self.catalogue, self.source_path, dict(self.bindings))
        for name in ("header", "below", "header_names", "scope"):
            vars(after)[name] = getattr(self, name)
        vars(after)["names_read"] = dict(self.names_read)
        return after

    def keep_known_names(self, before: Subject) -> None:
        """Take them from the subject of a flow whose nodes give the same names."""
        vars(self)["known_names"] = before.known_names

    @cached_property
    def kinds(self) -> dict[str, NodeSpec | None]:
        """The spec of each kind that the flow uses; None for code, and for kinds that are unknown or lie elsewhere."""
        return {kind: self.spec_of(kind) for kind in dict.fromkeys(node.kind for node in self.flow.nodes)}

    @cached_property
    def specs(self) -> dict[str, NodeSpec | None]:
        """The spec of each node by its id."""
        return {node.id: self.kinds[node.kind] for node in self.flow.nodes}

    @cached_property
    def position(self) -> dict[str, int]:
        """Where each node stands in the order of the nodes."""
        return {node.id: index for index, node in enumerate(self.flow.nodes)}

    @cached_property
    def lacking(self) -> dict[str, tuple[Need, ...]]:
        """What this machine lacks for each kind whose spec is known."""
        return {spec.kind: lacking(spec) for spec in self.kinds.values() if spec is not None}

    @cached_property
    def names_read(self) -> dict[str, frozenset[str]]:
        """The parameters and the names in code that each node reads, by its id."""
        return {node.id: names_read_by(node) for node in self.flow.nodes}

    @cached_property
    def known_names(self) -> frozenset[str] | None:
        """All names that code in the flow may use, None when they cannot be known."""
        header = self.header_names
        if header is None:
            return None
        flow = self.flow
        names = {*_BUILTINS, *_IMPORTED_WHEN_USED, *common_scope().imports, *header, flow.function}
        names.update(parameter.name for parameter in flow.parameters)
        for node in flow.nodes:
            names.update((node.id, node.variable or "", *own_names(node)))
        names.update(spec.function for spec in self.kinds.values() if spec is not None)
        return frozenset(names)

    def links_into(self, node: Node) -> tuple[Link, ...]:
        """The wires into a node."""
        return self.flow.links_of(node)

    @cached_property
    def placed(self) -> tuple[tuple[Node, NodeSpec], ...]:
        """The nodes whose kind is known, in order."""
        pairs = ((node, self.specs[node.id]) for node in self.flow.nodes)
        return tuple((node, spec) for node, spec in pairs if spec is not None)

    @cached_property
    def local(self) -> dict[str, NodeSpec]:
        """The kinds that the flow's own file defines."""
        path = str(self.source_path or "")
        text = self.flow.header or ""
        if any(isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)) for one in self.below):
            text += "\n" + ast.unparse(ast.Module(self.below, []))
        return {spec.kind: spec for spec in specs_in(text, module="", path=path)}

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
    def below(self) -> list[ast.stmt]:
        """What stands below the flow function, as far as it parses."""
        return below(self.flow.footer)

    @cached_property
    def header_names(self) -> frozenset[str] | None:
        """The names that the file gives to the flow function; None when they cannot be known."""
        if self.header is None:
            return frozenset(Names.of(self.below).bound) if self.flow.header is None else None
        names = Names.of([*self.header.body, *self.below]).bound
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
        if kind == CODE or kind in BLOCKS:
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
