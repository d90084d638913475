"""The names under which a flow file knows what it imports, and the lines that import what is still missing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from engine.catalogue.spec import NodeSpec
from engine.document.naming import name_problem
from engine.errors import InvalidFlow
from engine.python.module import ModuleScope

_DOTTED = re.compile(r"\.*\w+(\.\w+)*")


@dataclass(frozen=True, slots=True)
class Import:
    """One name from one module, under another name if need be; without a name, the module itself."""

    module: str
    name: str = ""
    local: str = ""

    @property
    def line(self) -> str:
        """The import statement."""
        if not self.name:
            return f"import {self.module}"
        return f"from {self.module} import {self.item}"

    @property
    def item(self) -> str:
        """What stands behind `import`."""
        return self.name if self.local in ("", self.name) else f"{self.name} as {self.local}"


class Imports:
    """Gives everything that a flow uses a name that nothing else has; remembers what must be imported for it.

    `local` are the names that the flow function binds, which hide those of the module.
    """

    def __init__(self, module: ModuleScope, local: Iterable[str], function: str) -> None:
        self._module = module
        self._local = frozenset(local)
        self._named = module.bound | {function}
        self._taken = self._local | self._named
        self._given: dict[tuple[str, str], str] = {}
        self._kinds: dict[str, str] = {}
        self.added: list[Import] = []

    def of(self, module: str, name: str) -> str:
        """How the file writes a function, class or constant of a module."""
        key = (module, name)
        if key not in self._given:
            self._given[key] = self._existing(f"{module}.{name}") or self._add(module, name)
        return self._given[key]

    def of_kind(self, kind: str, spec: NodeSpec | None) -> str:
        """How the file writes the function of a kind."""
        if kind not in self._kinds:
            local = kind.startswith("local.")
            self._kinds[kind] = self._of_local(kind.removeprefix("local.")) if local else self.of(*origin(kind, spec))
        return self._kinds[kind]

    def require(self, name: str, module: str, *, outside: bool) -> None:
        """Import a name that an expression uses as it is, unless something of the file already is called so.

        `outside` of the flow function, in its signature, the names that the function binds hide nothing.
        """
        if name not in (self._named if outside else self._named | self._local):
            self._named |= {name}
            self._taken |= {name}
            if name not in self._local:
                self._given[module, name] = name
            self.added.append(Import(module, name, name))

    def require_module(self, module: str) -> None:
        """Import a module under its own name, unless something of the file already is called so."""
        if module not in self._named:
            self._named |= {module}
            self._taken |= {module}
            self.added.append(Import(module))

    def _existing(self, dotted: str) -> str:
        outer, _, last = dotted.rpartition(".")
        text = self._module.imports.get(dotted, "")
        if not text and outer in self._module.imports:
            text = f"{self._module.imports[outer]}.{last}"
        return "" if text.partition(".")[0] in self._local else text

    def _of_local(self, function: str) -> str:
        if function not in self._module.steps:
            raise InvalidFlow(
                f"The flow uses its own function {function}, which it does not define.",
                fix=f"Define {function} with @task or @node above the flow, or use another kind.",
            )
        if function in self._local:
            raise InvalidFlow(
                f"A step has the name of the function {function} of the same file.", fix="Give the step another name."
            )
        return function

    def _add(self, module: str, name: str) -> str:
        local = name
        if local in self._taken:
            parts = module.strip(".").split(".")
            family = parts[-2] if len(parts) > 1 and parts[-1] == name else parts[-1]
            local = f"{family}_{name}"
        number = 2
        while local in self._taken:
            local, number = f"{local.rstrip('_0123456789')}_{number}", number + 1
        self._named |= {local}
        self._taken |= {local}
        self.added.append(Import(module, name, local))
        return local


def origin(kind: str, spec: NodeSpec | None) -> tuple[str, str]:
    """The module and function of a kind."""
    if spec is not None and spec.module:
        module, name = spec.module, spec.function
    elif ":" in kind:
        module, _, name = kind.rpartition(":")
    else:
        module, name = f"nodes.{kind}", kind.rpartition(".")[2]
    parts = module.lstrip(".").split(".")
    if not _DOTTED.fullmatch(module) or any(name_problem(part) for part in [*parts, name] if part):
        raise InvalidFlow(f"{kind!r} is not the name of a kind.", fix="Kinds are written family.name or module:name.")
    return module, name
