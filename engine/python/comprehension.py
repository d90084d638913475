"""A call for each item, `[f(x, y=2) for x in xs]`: how its arguments are read, and how it is written.

As with `.map`, a list is gone through; what is the same for every item is a literal, or in the document
`unmapped(…)`, which is left out in the file.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine.document.code import FORBIDDEN, Names, expression
from engine.document.naming import name_problem
from engine.document.value import Code, Value
from engine.python.scope import NotANode, Scope
from engine.python.values import code, on_one_line, value

_SAME_AGAIN = frozenset({"range", "enumerate", "zip", "sorted", "list", "reversed", "len"})
"""What gives the same however often it is called with the same."""


class Items:
    """What a comprehension goes through; `given` is the value of an argument of the call in it."""

    def __init__(self, comprehension: ast.ListComp, scope: Scope) -> None:
        if len(comprehension.generators) != 1 or comprehension.generators[0].is_async:
            raise NotANode
        self._part = comprehension.generators[0]
        self._scope = scope
        self._names = frozenset(Names.of([self._part.target]).bound)
        self._spreads = False

    def given(self, expr: ast.expr) -> Value:
        """An argument, as it is or as the list of what it is for each item. Raises NotANode."""
        if not self._names.intersection(Names.of([expr]).read):
            same = value(expr, self._scope)
            return same if is_same_for_all(same) else Code(f"unmapped({on_one_line(expr, self._scope.source)})")
        self._spreads = True
        found = self._plain(expr) or self._derived(expr)
        if is_same_for_all(found):
            raise NotANode
        return found

    def require_readable(self, callee: ast.expr) -> None:
        """Raise NotANode for a comprehension whose items are not what the call is given, or are called."""
        none = isinstance(self._part.iter, ast.List) and not self._part.iter.elts
        if not (self._spreads or none) or self._names.intersection(Names.of([callee]).read):
            raise NotANode

    def _plain(self, expr: ast.expr) -> Value:
        if not isinstance(expr, ast.Name) or self._part.ifs:
            return None
        match self._part.target, self._part.iter:
            case ast.Name(), whole:
                return value(whole, self._scope)
            case ast.Tuple(elts=names), ast.Call(func=ast.Name(id="zip"), args=lists) if len(names) == len(
                lists
            ) and all(isinstance(one, ast.Name) for one in names):
                place = next(at for at, one in enumerate(names) if isinstance(one, ast.Name) and one.id == expr.id)
                return value(lists[place], self._scope)
            case _:
                return None

    def _derived(self, expr: ast.expr) -> Value:
        """The list of what an expression is for each item; whatever it goes through is gone through once more."""
        for one in ast.walk(self._part.iter):
            if isinstance(one, ast.Call) and not (isinstance(one.func, ast.Name) and one.func.id in _SAME_AGAIN):
                raise NotANode
        for part in (expr, *self._part.ifs):
            for one in ast.walk(part):
                if isinstance(one, FORBIDDEN) or (isinstance(one, ast.Call) and self._scope.calls_node(one)):
                    raise NotANode
        code(self._part.iter, self._scope)
        source = self._scope.source
        ifs = "".join(f" if {on_one_line(one, source)}" for one in self._part.ifs)
        words = [on_one_line(one, source) for one in (expr, self._part.target, self._part.iter)]
        return Code("[{} for {} in {}{}]".format(*words, ifs))


def is_same_for_all(given: Value) -> bool:
    """Whether a value goes into the call for every item as it is: a literal, or what `unmapped` says it of."""
    if isinstance(given, Code):
        return unmapped(given) is not None
    return given is None or isinstance(given, (bool, int, float, str, dict))


def unmapped(given: Value) -> str | None:
    """What stands in `unmapped(…)`; None where nothing does."""
    if not isinstance(given, Code) or not given.source.lstrip().startswith("unmapped"):
        return None
    try:
        tree = expression(given.source)
    except SyntaxError:
        return None
    match tree:
        case ast.Call(func=ast.Name(id="unmapped"), args=[ast.expr() as inner], keywords=[]):
            return ast.unparse(inner)
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Written:
    """A comprehension in pieces: the arguments of the call as text, and what stands behind it."""

    arguments: tuple[tuple[str, str], ...]
    tail: str


def written(
    arguments: list[tuple[str, Value]], ports: Mapping[str, str], callee: str, flat: Callable[[Value], str]
) -> Written:
    """How a call for each item is written; `flat` is the text of a value, with what is waited for.

    `arguments` have a name or go by position; `ports` are the inputs of those that go by position, by their place.
    """
    taken = {*_NAME.findall(callee)}
    for _, given in arguments:
        if is_same_for_all(given):
            taken |= {*_NAME.findall(unmapped(given) or flat(given))}
    variables: list[str] = []
    lists: list[str] = []
    texts: list[tuple[str, str]] = []
    for place, (name, given) in enumerate(arguments):
        if is_same_for_all(given) or name == "wait_for":
            texts.append((name, unmapped(given) or flat(given)))
            continue
        variable = _free(name or ports.get(str(place), "item"), taken)
        taken.add(variable)
        variables.append(variable)
        lists.append(flat(given))
        texts.append((name, variable))
    match lists:
        case []:
            tail = "for _ in []"
        case [one]:
            tail = f"for {variables[0]} in {one}"
        case _:
            tail = f"for {', '.join(variables)} in zip({', '.join(lists)}, strict=True)"
    return Written(tuple(texts), tail)


_NAME = re.compile(r"[^\W\d]\w*")


def _free(wanted: str, taken: set[str]) -> str:
    wanted = "item" if name_problem(wanted) else wanted
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name
