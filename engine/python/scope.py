"""What the names inside a flow function stand for while its statements are read one after the other."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from engine.catalogue.source import SpecSource
from engine.catalogue.spec import NodeSpec
from engine.document.code import FORBIDDEN, Names
from engine.document.flow import Node
from engine.document.value import Param, Ref
from engine.node.decorator import kind_of
from engine.python.module import ModuleScope
from engine.python.naming import Naming
from engine.python.source import Source

_METHODS = ("submit", "map", "result", "with_options")


class NotANode(Exception):
    """A statement that is Python but not a node: it is kept as code."""


@dataclass(frozen=True, slots=True)
class Callee:
    """A kind that is called, with its spec if one is known."""

    kind: str
    spec: NodeSpec | None

    @property
    def is_node(self) -> bool:
        """True when it is known to be a node, and not just some function that is called."""
        return self.spec is not None or self.kind.startswith("local.")


@dataclass
class Scope:
    """The state of reading: a flow function's names, each with the node or parameter that it stands for just now."""

    source: Source
    module: ModuleScope
    specs: SpecSource
    flow_function: str
    local: frozenset[str]
    """All names that the flow function binds; a callee among them is not the module's."""
    naming: Naming
    standing: dict[str, Ref | Param] = field(default_factory=dict[str, Ref | Param])
    nodes: dict[str, Node] = field(default_factory=dict[str, Node])
    rebound: set[str] = field(default_factory=set[str])
    """Names that do not stand for one thing throughout, so that an expression which uses them cannot be moved."""
    callees: dict[str, Callee | None] = field(default_factory=dict[str, Callee | None])
    block: str = ""
    """The block that is being read, and its arm; empty for the flow function's own statements."""
    arm: str = ""

    def callee(self, expr: ast.expr) -> Callee | None:
        """The kind that an expression names, None when it names no node."""
        root = expr
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name) or root.id in self.local:
            return None
        if isinstance(expr, ast.Name) and expr.id in self.module.functions:
            return self._local(expr.id)
        dotted = self.module.dotted(expr)
        if dotted not in self.callees:
            self.callees[dotted] = self._imported(dotted)
        return self.callees[dotted]

    def _local(self, name: str) -> Callee | None:
        if name not in self.module.steps or name == self.flow_function:
            return None
        return Callee(f"local.{name}", self.specs.find(f"local.{name}"))

    def _imported(self, dotted: str) -> Callee | None:
        module, _, function = dotted.rpartition(".")
        if not module:
            return None
        outside = f"{module}:{function}"
        if module.startswith("nodes."):
            kind = kind_of(module, function)
            spec = self.specs.find(kind)
            if module.endswith(f".{function}") or (spec is not None and spec.module == module):
                return Callee(kind, spec)
        spec = self.specs.find(outside)
        return Callee(spec.kind if spec else outside, spec)

    def calls_node(self, expr: ast.expr) -> bool:
        """Whether an expression is a call of a node, or one for each item, with whatever arguments and options."""
        inner = expr.elt if isinstance(expr, ast.ListComp) else expr
        inner = inner.value if isinstance(inner, ast.Await) else inner
        submitted = False
        while isinstance(inner, ast.Call):
            function = inner.func
            while isinstance(function, ast.Attribute) and function.attr in _METHODS:
                submitted = submitted or function.attr in ("submit", "map")
                function = function.value
            if not isinstance(function, ast.Call):
                callee = self.callee(function)
                return callee is not None and (submitted or callee.is_node)
            inner = function
        return False

    def node_of(self, expr: ast.expr) -> Node | None:
        """The node whose variable an expression is."""
        standing = self.standing.get(expr.id) if isinstance(expr, ast.Name) else None
        if not isinstance(standing, Ref) or standing.port != "result":
            return None
        node = self.nodes.get(standing.node)
        return None if node is None or node.gives_names else node

    def bind(self, name: str, meaning: Ref) -> None:
        """Let a name stand for something from here on."""
        if name in self.standing or name not in {meaning.node, meaning.port}:
            self.rebound.add(name)
        self.standing[name] = meaning

    def require_movable(self, expr: ast.expr) -> None:
        """Raise NotANode for an expression that does more than compute, or means something else in another place."""
        for node in ast.walk(expr):
            if isinstance(node, FORBIDDEN) or (isinstance(node, ast.Call) and self.calls_node(node)):
                raise NotANode
        if self.rebound and not self.block and any(self._is_rebound(name) for name in Names.of([expr]).read):
            raise NotANode

    def _is_rebound(self, name: str) -> bool:
        """What a block gives is looked for by place, like all names inside blocks."""
        standing = self.standing.get(name)
        given = isinstance(standing, Ref) and standing.node in self.nodes and self.nodes[standing.node].is_block
        return name in self.rebound and not given
