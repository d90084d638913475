"""A flow file while it is written: its pieces, each kept as a person wrote it or in the writer's own form."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence

from engine.catalogue.read_source import specs_in
from engine.catalogue.source import LayeredSpecs, SpecSource
from engine.document.below import below, text_below
from engine.document.code import parse
from engine.document.flow import CODE, Flow, Node
from engine.document.task_runner import EXTRAS, PACKAGES, class_of
from engine.errors import InvalidFlow
from engine.python import ending_text, frame_text
from engine.python.comments import beside
from engine.python.header_edit import with_dependencies, with_imports, without_import
from engine.python.imports import Import, Imports, origin
from engine.python.known_names import home_of, names_of_node, names_of_returns, names_of_signature
from engine.python.module import scan
from engine.python.parts import TOP, Part, Scope, cases_of, indents, lead_of, moved, parts_of, says_pass
from engine.python.statement_text import StatementWriter
from engine.python.variables import choose_variables

_PASS = re.compile(
    r"(?P<above>(?:[ \t]*(?:#[^\n\r]*)?(?:\r\n|[\r\n]))*)"
    r"(?P<indent>[ \t]+)(?:pass|\.\.\.)[ \t]*(?P<beside>#[^\n\r]*)?(?P<end>\r\n|[\r\n]|$)"
)
_DOCSTRING = re.compile(r"""^([ \t]+)[rRuU]?["']""", re.MULTILINE)


class Draft:
    """The pieces of a file. `kept` says which nodes still stand as a person wrote them."""

    def __init__(self, flow: Flow, specs: SpecSource, order: Sequence[Node]) -> None:
        self.flow = flow
        self.order = order
        self.parts = parts_of(order)
        self.kept: dict[tuple[str, str], str] = {
            part.key: text for part in self.parts if (text := _kept_text(part)) is not None
        }
        self.header = flow.header
        self.signature = flow.signature
        self.footer = flow.footer if not order else _without_pass(flow.footer)
        self.below = text_below(flow.footer or "")
        """What a person wrote below the flow function, which stays whatever the flow returns."""
        outside = outside_of(flow)
        self.module = scan(outside)
        if any(node.kind.startswith("local.") for node in order):
            local = specs_in(ast.unparse(outside), module="")
            specs = LayeredSpecs({spec.kind: spec for spec in local}, specs)
        variables = choose_variables(flow, order)
        self.imports = Imports(self.module, variables.bound, frame_text.called(flow))
        self.writer = StatementWriter(flow, specs, variables, self.imports)
        self._written: dict[tuple[str, str], tuple[str, str]] = {}

    @property
    def newline(self) -> str:
        """The line end of the file, taken from what is kept of it."""
        texts = (self.flow.header, *self.kept.values(), self.flow.signature, self.flow.footer)
        sample = next((text for text in texts if text), "")
        return "\r\n" if "\r\n" in sample else "\n"

    def pieces(self) -> list[str]:
        """Header, signature, one piece per part, footer; each but the last ends its line."""
        self._require_names()
        indent = _indentation(self)
        depths = indents(self.parts, self.kept, indent)
        signature = self.signature
        if signature is None:
            signature = self._own(frame_text.signature(self.flow, self.imports, indent))
        nodes = [self._part(index, part, depths) for index, part in enumerate(self.parts)]
        self.writer.indent = indent
        footer = self.footer
        if footer is None:
            if not self.below:
                for module in ending_text.ending_modules(self.flow):
                    self.imports.require_module(module)
            footer = self._own(ending_text.footer(self.flow, self.writer, self.order, below=self.below))
        pieces = [signature, *nodes, footer]
        closed = [self._closed(piece) if any(pieces[index + 1 :]) else piece for index, piece in enumerate(pieces)]
        return [self._header("".join(closed)), *closed]

    def _part(self, index: int, part: Part, depths: Mapping[Scope, str]) -> str:
        indent, cases = depths[part.scope], depths.get(cases_of(part.node), "")
        if part.key in self.kept:
            kept = self.kept[part.key]
            return kept if part.scope == TOP or not part.is_first else moved(kept, indent)
        blank = _blank_lines(part.text or "")
        if not blank and self._follows_code(index):
            # Without a blank line they would be read as one.
            blank = "\n"
        if self._written.get(part.key, ("", ""))[0] != indent:
            self.writer.indent = indent
            text = self.writer.head(part, cases) if part.arm else beside(part.text or "", self.writer.write(part.node))
            self._written[part.key] = indent, text
        return self._own(blank + self._written[part.key][1])

    def _follows_code(self, index: int) -> bool:
        if index == 0 or self.parts[index].node.kind != CODE:
            return False
        above = self.parts[index - 1]
        return above.node.kind == CODE and above.scope == self.parts[index].scope

    def _own(self, text: str) -> str:
        return text.replace("\n", self.newline) if self.newline != "\n" else text

    def _closed(self, piece: str) -> str:
        return piece if not piece or piece[-1] in "\n\r" else piece + self.newline

    def _require_names(self) -> None:
        """Import what the pieces in the writer's own form use."""
        if self.signature is None or self.signature != self.flow.signature or self.header is None:
            self._require(names_of_signature(self.flow), outside=True)
        if self.signature is None or self.header is None:
            self.imports.of("prefect", "flow")
        if self.footer is None:
            self._require(names_of_returns(self.flow))
        known = set(self.flow.imported)
        for node in self.order:
            if self.header is None or (node.id, "") not in self.kept:
                self._require(names_of_node(node))
        for node in self.order:
            if not node.gives_names and (self.header is None or node.kind not in known):
                self.imports.of_kind(node.kind, self.writer.spec(node.kind))

    def _require(self, names: Sequence[str], *, outside: bool = False) -> None:
        for name in names:
            home = home_of(name)
            if home == name:
                if outside or name not in self.writer.variables.bound:
                    self.imports.require_module(name)
            elif home is not None:
                self.imports.require(name, home, outside=outside)

    def _header(self, below: str) -> str:
        kinds = {node.kind for node in self.order if not node.gives_names}
        runner = class_of(self.flow)
        of_runner: set[str] = {EXTRAS[runner]} if runner in EXTRAS else set()
        packages = [PACKAGES[runner]] if runner in PACKAGES else []
        if self.header is None:
            extras = self._extras(kinds) | of_runner
            return self._own(frame_text.header(self.flow, self.imports.added, extras, packages))
        text = with_imports(self.header, self.imports.added, self.newline)
        if all(runner != item.name for item in self.imports.added):
            of_runner, packages = set[str](), []
        if (added := kinds - set(self.flow.imported)) or of_runner or packages:
            text = with_dependencies(text, self._extras(added) | of_runner, packages)
        for kind in self.flow.imported:
            if kind not in kinds and not kind.startswith("local."):
                module, name = origin(kind, self.writer.spec(kind))
                text = without_import(text, Import(module, name, name), below)
        return self._closed(text)

    def _extras(self, kinds: set[str]) -> set[str]:
        specs = [self.writer.spec(kind) for kind in kinds]
        return {extra for spec in specs if spec is not None for extra in spec.options.extras}


def outside_of(flow: Flow) -> ast.Module:
    """What the kept header and footer define. Raises InvalidFlow when the header does not parse."""
    body: list[ast.stmt] = []
    if flow.header is not None:
        try:
            body += parse(flow.header.removeprefix("\ufeff")).body
        except SyntaxError as error:
            raise InvalidFlow(
                f"What stands above the flow does not parse: {error.msg} (line {error.lineno}).",
                fix="Correct the line.",
            ) from error
    # A footer that does not parse is found by the reading of the whole draft, and the writer's own replaces it.
    return ast.Module([*body, *below(flow.footer)], [])


def _without_pass(footer: str | None) -> str | None:
    """A footer without the `pass` of a function that had no statement; comments beside it stay."""
    found = _PASS.match(footer or "")
    if footer is None or found is None:
        return footer
    beside = f"{found['indent']}{found['beside']}{found['end']}" if found["beside"] else ""
    return found["above"] + beside + footer[found.end() :]


def _blank_lines(text: str) -> str:
    """As many line ends as a text has blank lines at its start."""
    lines = re.split(r"\r\n|[\r\n]", text)
    return "\n" * next((index for index, line in enumerate(lines) if line.strip()), 0)


def _kept_text(part: Part) -> str | None:
    """The text of a part, unless it has a `pass` for statements that it has now, or none where it needs one."""
    text = part.text
    return None if text is not None and part.arm and says_pass(text) != part.empty else text


def _indentation(draft: Draft) -> str:
    for part in draft.parts:
        if part.scope == TOP and part.is_first and (lead := lead_of(draft.kept.get(part.key, ""))):
            return lead
    found = _DOCSTRING.search((draft.signature or "").rpartition("def ")[2])
    return found[1] if found else frame_text.INDENT
