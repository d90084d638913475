"""The kinds of node that a file defines, read from its source: the file is parsed and never run."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.catalogue.code_hash import SourceOf, family_sources, function_hash, module_hash
from engine.catalogue.decorator import Decoration, read_decorator
from engine.catalogue.docstring import read_docstring
from engine.catalogue.ports import Function, read_inputs, read_outputs
from engine.catalogue.spec import NodeSpec, Origin
from engine.node.decorator import kind_of
from engine.problem import Problem
from engine.syntax import parse_module
from engine.types.scope import Load, Scope, scope_of, top_level


@dataclass(frozen=True, slots=True)
class FileReading:
    """What a file holds, and what is wrong with it."""

    specs: tuple[NodeSpec, ...]
    problems: tuple[Problem, ...] = ()


def specs_in(source: str, *, module: str, path: str = "", origin: Origin = "flow") -> tuple[NodeSpec, ...]:
    """The kinds that a source defines, in its order: nodes, Prefect tasks and sub-flows.

    Nothing in it is run. A source that does not parse defines none; `read_source` says why.
    """
    return read_source(source, module=module, path=path, origin=origin).specs


def read_source(
    source: str, *, module: str, path: str = "", origin: Origin = "flow", family: str | None = None
) -> FileReading:
    """The kinds that a source defines, with a problem for whatever cannot be read.

    `module` is the name to import it by, `path` where it lies (its neighbours are read for shared code and classes),
    `family` the one that its kinds belong to, where that does not follow from the module.
    """
    try:
        tree = parse(source)
    except (SyntaxError, ValueError, RecursionError) as error:
        return FileReading((), (_unparsable(error, path or module),))
    sources = family_sources(path, module)
    scope = scope_of(tree, "" if origin == "flow" else module, _loader(sources))
    file = _File(source, tree, module, path, origin, family, scope, sources)
    specs: list[NodeSpec] = []
    problems: list[Problem] = []
    for function, decoration in file.decorated():
        spec, sentences = file.spec(function, decoration)
        specs.append(spec)
        problems += [_problem(one, spec) for one in sentences]
    return FileReading(tuple(specs), tuple(problems))


def parse(source: str) -> ast.Module:
    """Parse without showing the warnings that Python has about the source, such as an invalid escape."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        return parse_module(source)


@dataclass(frozen=True, slots=True)
class _File:
    source: str
    tree: ast.Module
    module: str
    path: str
    origin: Origin
    family: str | None
    scope: Scope
    sources: SourceOf

    def decorated(self) -> Iterator[tuple[Function, Decoration]]:
        for statement in top_level(self.tree.body):
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
                decoration = read_decorator(statement, self.scope)
                if decoration is not None:
                    yield statement, decoration

    def spec(self, function: Function, decoration: Decoration) -> tuple[NodeSpec, tuple[str, ...]]:
        """The kind that a function is, and what could not be read of it."""
        docstring = read_docstring(ast.get_docstring(function, clean=False))
        scope = self.scope.with_typevars(one.name for one in getattr(function, "type_params", ()))
        inputs = read_inputs(function, scope, docstring)
        outputs = read_outputs(function, scope, docstring)
        kind = self._kind(function.name)
        family, _, _ = kind.rpartition(":" if ":" in kind else ".")
        spec = NodeSpec(
            kind=kind,
            title=decoration.options.title or decoration.name or title_of(function.name),
            family=family,
            module=self.module,
            function=function.name,
            inputs=inputs.ports,
            outputs=outputs.ports,
            options=decoration.options,
            summary=docstring.summary,
            help=docstring.text,
            origin=self.origin,
            path=self.path,
            line=function.lineno,
            code_hash=self._hash(function.name),
            is_async=isinstance(function, ast.AsyncFunctionDef),
            streams=outputs.streams,
            is_task=decoration.kind == "task",
            is_flow=decoration.kind == "flow",
        )
        return spec, (*decoration.problems, *inputs.problems, *outputs.problems)

    def _kind(self, function: str) -> str:
        if self.origin == "import":
            return f"{self.module}:{function}"
        return kind_of(self.module, function) if self.family is None else f"{self.family}.{function}"

    def _hash(self, function: str) -> str:
        if self.origin == "flow":
            return function_hash(self.tree, function, self.module, self.sources)
        return module_hash(self.source, self.tree, self.module, self.sources)


def title_of(function: str) -> str:
    """`count_by` as it stands on the canvas: "Count by"."""
    words = function.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _loader(sources: SourceOf) -> Load:
    """Scopes of the family's modules, each read once."""
    known: dict[str, Scope | None] = {}

    def load(module: str) -> Scope | None:
        if module not in known:
            source = sources(module)
            try:
                known[module] = None if source is None else scope_of(parse(source), module, load)
            except (SyntaxError, ValueError, RecursionError):
                # The classes of a broken neighbour stay mere names; the neighbour has its own problem.
                known[module] = None
        return known[module]

    return load


def _problem(sentence: str, spec: NodeSpec) -> Problem:
    place = f" ({Path(spec.path).name}, line {spec.line})" if spec.path else ""
    return Problem(
        code="node.not_literal" if "literal" in sentence else "node.invalid_option",
        message=f"{spec.kind}: {sentence}{place}.",
        fix="Write the value itself there: a text, a number, True, False, or a list of these; no code runs to find it.",
        line=spec.line,
    )


def _unparsable(error: Exception, name: str) -> Problem:
    line = error.lineno or 0 if isinstance(error, SyntaxError) else 0
    said = error.msg if isinstance(error, SyntaxError) else str(error) or type(error).__name__
    where = f", line {line}" if line else ""
    return Problem("node.unreadable", f"{name}{where} is not Python: {said}.", "Correct that line.", line=line)
