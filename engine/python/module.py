"""What a flow file says around its flow: the imports, its own functions, and which function is the flow."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from engine.errors import UnreadableFlow

Function = ast.FunctionDef | ast.AsyncFunctionDef

FLOW = frozenset({"prefect.flow", "prefect.flows.flow", "prefect.main.flow"})
STEP = frozenset(
    {
        *("prefect.task", "prefect.tasks.task", "prefect.main.task"),
        *("prefect.assets.materialize", "prefect.assets.materialize.materialize"),
        *("engine.node.node", "engine.node.decorator.node"),
    }
)


@dataclass(frozen=True)
class ModuleScope:
    """The names of a module: `names` maps what is imported to where it comes from, dotted."""

    names: dict[str, str] = field(default_factory=dict[str, str])
    imports: dict[str, str] = field(default_factory=dict[str, str])
    """How the file itself writes what it imports: `nodes.git.read_log.read_log` is `read_log` in it."""
    functions: dict[str, Function] = field(default_factory=dict[str, Function])
    steps: frozenset[str] = frozenset()
    """Functions of the file that are nodes: decorated with `@node`, `@task` or `@flow`."""
    flows: tuple[str, ...] = ()
    bound: frozenset[str] = frozenset()
    star: int = 0
    """The line of a starred import, 0 when there is none."""

    def dotted(self, expr: ast.expr) -> str:
        """Where a name or attribute chain comes from, such as `prefect.flow`; empty when it is not from an import."""
        if isinstance(expr, ast.Name):
            return self.names.get(expr.id, "")
        if isinstance(expr, ast.Attribute):
            inner = self.dotted(expr.value)
            return f"{inner}.{expr.attr}" if inner else ""
        return ""


def scan(tree: ast.Module) -> ModuleScope:
    """Collect the names of a module, those inside `if` and `try` at its top included."""
    names: dict[str, str] = {}
    imports: dict[str, str] = {}
    functions: dict[str, Function] = {}
    bound: set[str] = set()
    star = 0
    for statement in _top_level(tree.body):
        if isinstance(statement, ast.Import):
            for alias in statement.names:
                local = alias.asname or alias.name.partition(".")[0]
                names[local] = alias.name if alias.asname else local
                imports[alias.name] = alias.asname or alias.name
                bound.add(local)
        elif isinstance(statement, ast.ImportFrom):
            module = "." * statement.level + (statement.module or "")
            for alias in statement.names:
                if alias.name == "*":
                    star = statement.lineno
                else:
                    names[alias.asname or alias.name] = f"{module}.{alias.name}"
                    imports[f"{module}.{alias.name}"] = alias.asname or alias.name
                    bound.add(alias.asname or alias.name)
        elif isinstance(statement, Function):
            functions[statement.name] = statement
            names.pop(statement.name, None)
            bound.add(statement.name)
        elif isinstance(statement, ast.ClassDef):
            names.pop(statement.name, None)
            bound.add(statement.name)
        else:
            for name in _assigned(statement):
                names.pop(name, None)
                functions.pop(name, None)
                bound.add(name)
    return _classified(ModuleScope(names, imports, functions, bound=frozenset(bound), star=star))


def _classified(module: ModuleScope) -> ModuleScope:
    decorators = {
        name: {module.dotted(_callee(decorator)) for decorator in function.decorator_list}
        for name, function in module.functions.items()
    }
    flows = tuple(name for name, found in decorators.items() if found & FLOW)
    steps = frozenset(name for name, found in decorators.items() if found & (STEP | FLOW))
    imports = {dotted: local for dotted, local in module.imports.items() if local.partition(".")[0] in module.names}
    return ModuleScope(module.names, imports, module.functions, steps, flows, module.bound, module.star)


def _callee(decorator: ast.expr) -> ast.expr:
    return decorator.func if isinstance(decorator, ast.Call) else decorator


def _top_level(body: list[ast.stmt]) -> list[ast.stmt]:
    found: list[ast.stmt] = []
    for statement in body:
        if isinstance(statement, ast.If):
            found += _top_level([*statement.body, *statement.orelse])
        elif isinstance(statement, ast.Try):
            handlers = [inner for handler in statement.handlers for inner in handler.body]
            found += _top_level([*statement.body, *handlers, *statement.orelse, *statement.finalbody])
        else:
            found.append(statement)
    return found


def _assigned(statement: ast.stmt) -> list[str]:
    return [node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]


def main_flow(tree: ast.Module, module: ModuleScope) -> Function:
    """The flow of a file: the one started at its end, else the one that no other calls, else the last.

    Raises UnreadableFlow when the file has none.
    """
    if not module.flows:
        raise UnreadableFlow(
            "There is no flow in this file: no function is decorated with @flow.",
            fix="Write `from prefect import flow` and put `@flow` above the function that calls the tasks.",
        )
    if len(module.flows) == 1:
        return _at_left_margin(module.functions[module.flows[0]], tree)
    started = _mentioned([guard for guard in tree.body if _is_main_guard(guard)])
    candidates = [name for name in module.flows if name in started] or list(module.flows)
    called = {name for caller in module.flows for name in _mentioned(module.functions[caller].body) if name != caller}
    chosen = [name for name in candidates if name not in called] or candidates
    return _at_left_margin(module.functions[chosen[-1]], tree)


def flow_named(name: str, tree: ast.Module, module: ModuleScope) -> Function:
    """One flow of a file by the name of its function. Raises UnreadableFlow when the file has no such flow."""
    if name not in module.flows:
        raise UnreadableFlow(f"There is no flow {name} in this file.", fix=f"Put `@flow` above the function {name}.")
    return _at_left_margin(module.functions[name], tree)


def _at_left_margin(function: Function, tree: ast.Module) -> Function:
    if function not in tree.body:
        raise UnreadableFlow(
            f"The flow {function.name} is defined inside another statement.",
            fix="Define the flow at the left margin of the file.",
            line=function.lineno,
        )
    return function


def _is_main_guard(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.If) and any(
        isinstance(node, ast.Name) and node.id == "__name__" for node in ast.walk(statement.test)
    )


def _mentioned(statements: list[ast.stmt]) -> set[str]:
    return {node.id for statement in statements for node in ast.walk(statement) if isinstance(node, ast.Name)}
