"""A flow made ready to run: read, checked, placed line by line; kept as long as neither text nor nodes change."""

from __future__ import annotations

import ast
import difflib
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from engine.catalogue.catalogue import Catalogue
from engine.catalogue.read_source import specs_in
from engine.catalogue.source import SpecSource
from engine.catalogue.spec import NodeSpec
from engine.checks.check import check
from engine.document.blocks import LOOPS, blocks_around
from engine.document.flow import CODE, Flow, Parameter
from engine.document.value import Value, from_json
from engine.errors import InvalidFlow, RequestError, UnknownName
from engine.form.parse import parse_parameter
from engine.kernel.request import Step, Stored
from engine.plan.literal import NotLiteral, python_value
from engine.plan.plan import Plan, Result
from engine.problem import Problem
from engine.python.locate import statement_lines
from engine.python.naming import function_name
from engine.python.read import read_flow
from engine.runs.effects import acts_once
from engine.syntax import parse_module
from engine.types.scope import Scope, scope_of

_WITH_VALUE = (ast.Assign, ast.AnnAssign, ast.Expr, ast.Return)


@dataclass(frozen=True)
class Prepared:
    """A readable flow with its text, the specs of its kinds and what is wrong with it."""

    flow: Flow
    source: str
    specs: dict[str, NodeSpec | None]
    problems: tuple[Problem, ...]
    find: SpecSource

    @cached_property
    def digest(self) -> str:
        """A name for this very text."""
        return hashlib.blake2b(self.source.encode(), digest_size=12).hexdigest()

    @cached_property
    def lines(self) -> dict[str, tuple[int, int]]:
        """First and last line of each node's statement."""
        return statement_lines(self.source, self.flow)

    def complete(self) -> None:
        """Work out now what a run asks of it, and what else would be worked out when it is asked for."""
        _ = self.digest, self.lines, self.once

    def write_version(self, folder: Path) -> Path:
        """Put the text where a kernel imports it from, unless it lies there; its path."""
        path = folder / self.digest / f"{self.function}.py"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f".{os.getpid()}.part")
            partial.write_bytes(self.source.encode())
            partial.replace(path)
        return path

    @property
    def function(self) -> str:
        """The name of the flow function."""
        return self.flow.function or function_name(self.flow.name)

    def refuse_errors(self) -> None:
        """Raise InvalidFlow if the check found errors."""
        errors = [problem for problem in self.problems if problem.severity == "error"]
        if errors:
            more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
            raise InvalidFlow(errors[0].message + more, fix=errors[0].fix, problems=tuple(errors))

    @cached_property
    def _scope(self) -> Scope:
        """The names of the file, for parameters of types that it defines."""
        return scope_of(parse_module(self.source), "")

    def parameters(self, given: Mapping[str, Any]) -> dict[str, Value]:
        """The given parameters as document values. A value is JSON, or `{"text": …}` as a person typed it."""
        known = {parameter.name: parameter for parameter in self.flow.parameters}
        values: dict[str, Value] = {}
        for name, value in given.items():
            if name not in known:
                raise UnknownName(f"The flow has no parameter {name!r}.", fix=_which_parameter(name, list(known)))
            match value:
                case {"text": str(text)}:
                    values[name] = _typed_in(known[name], text, self._scope)
                case _:
                    values[name] = _of_json(name, value)
        missing = [name for name, parameter in known.items() if parameter.required and name not in values]
        if missing:
            raise RequestError(f"The parameter {missing[0]!r} has no value.", fix=f"Give it one: -p {missing[0]}=…")
        return values

    def python_parameters(self, values: Mapping[str, Value]) -> dict[str, Any]:
        """Every parameter that has a value that can be known before the run."""
        found: dict[str, Any] = {}
        for parameter in self.flow.parameters:
            value: Value = values.get(parameter.name, parameter.default)
            try:
                found[parameter.name] = _typed(python_value(value, {}), parameter.type)
            except NotLiteral:
                continue
        return found

    def stored(self, result: Result) -> Stored:
        """A result as the kernel takes it."""
        return Stored(
            digest=result.digest,
            codec=result.codec,
            inline=result.inline,
            size=result.size,
            node=result.node if result.flow == self.flow.name else "",
        )

    @cached_property
    def once(self) -> frozenset[str]:
        """The nodes that must not be repeated without a person's word, also through what is inside a sub-flow."""
        specs = {node.id: self.specs.get(node.kind) for node in self.flow.nodes}
        return frozenset(
            id for id, spec in specs.items() if spec is not None and acts_once(spec, self.source, self.find)
        )

    @cached_property
    def maps(self) -> tuple[str, ...]:
        """The nodes that run once per item."""
        return tuple(node.id for node in self.flow.nodes if node.runs_per_item)

    @cached_property
    def comprehensions(self) -> frozenset[str]:
        """Those of them whose calls the flow function makes itself, one after another."""
        if not self.maps:
            return frozenset()
        statements = (one for one in ast.walk(parse_module(self.source)) if isinstance(one, _WITH_VALUE))
        found = {one.lineno for one in statements if isinstance(one.value, ast.ListComp)}
        return frozenset(id for id in self.maps if self.lines[id][0] in found)

    @cached_property
    def in_loops(self) -> tuple[str, ...]:
        """The nodes that run in rounds."""
        by_id = self.flow.by_id
        return tuple(
            node.id
            for node in self.flow.nodes
            if any(block.kind in LOOPS for block in blocks_around(by_id, node.id)) and not node.is_block
        )

    @property
    def ports(self) -> dict[str, tuple[str, ...]]:
        """The names of the outputs of each node."""
        kinds = ((node.id, self.specs.get(node.kind)) for node in self.flow.nodes)
        return {id: tuple(port.name for port in spec.outputs) for id, spec in kinds if spec is not None}

    def steps(self, plan: Plan) -> tuple[Step, ...]:
        """What the kernel must know of each node."""
        return tuple(
            Step(
                id=node.id,
                first_line=self.lines[node.id][0],
                last_line=self.lines[node.id][1],
                identity=plan.nodes[node.id].identity,
                reusable=plan.nodes[node.id].reusable,
                reads=plan.nodes[node.id].reads,
                why=plan.nodes[node.id].why,
                before=before.as_json() if (before := plan.nodes[node.id].before) is not None else "",
                memory_limit_mb=node.policy.memory_limit_mb,
                timeout_s=node.policy.timeout,
                is_code=node.kind == CODE,
                comprehension=node.id in self.comprehensions,
                once=node.id in self.once,
                block_kind=node.kind if node.is_block else "",
                block=node.block,
                arm=node.arm,
                arms=tuple(arm.name for arm in node.arms),
            )
            for node in self.flow.nodes
        )


def _typed_in(parameter: Parameter, text: str, scope: Scope) -> Value:
    try:
        return parse_parameter(parameter.type, text, scope)
    except RequestError as error:
        raise RequestError(f"The parameter {parameter.name!r}: {error.message}", fix=error.fix) from error


def _of_json(name: str, value: Any) -> Value:
    try:
        return from_json(value)
    except ValueError as error:
        raise RequestError(f"The parameter {name!r} does not read: {error}.", fix="Give it as plain JSON.") from error


def _which_parameter(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    if near:
        return f"Did you mean {near[0]!r}?"
    return f"Its parameters are {', '.join(known)}." if known else "It takes none."


def prepare(source: str, catalogue: Catalogue, path: Path | None) -> Prepared:
    """Read and check a flow file's text. Raises UnreadableFlow."""
    flow = read_flow(source, catalogue, path=str(path or ""))
    local: dict[str, NodeSpec] = {}
    if any(node.kind.startswith("local.") for node in flow.nodes):
        local = {spec.kind: spec for spec in specs_in(source, module="", path=str(path or ""))}
    specs = {node.kind: local.get(node.kind) or catalogue.find(node.kind) for node in flow.nodes}
    return Prepared(flow, source, specs, check(flow, catalogue, source_path=path), catalogue)


def _typed(value: Any, annotation: str) -> Any:
    """What pydantic makes of a text default for a path parameter when Prefect validates it."""
    return Path(value) if isinstance(value, str) and annotation.endswith("Path") else value
