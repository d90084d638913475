"""A flow file while it is written: its pieces, each kept as a person wrote it or in the writer's own form."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from engine.catalogue.read_source import specs_in
from engine.catalogue.source import LayeredSpecs, SpecSource
from engine.document.code import parse
from engine.document.flow import CODE, Flow, Node
from engine.errors import InvalidFlow
from engine.python import ending_text, frame_text
from engine.python.header_edit import with_dependencies, with_imports, without_import
from engine.python.imports import Import, Imports, origin
from engine.python.known_names import home_of, names_of_node, names_of_returns, names_of_signature
from engine.python.module import scan
from engine.python.source import leading_blanks
from engine.python.statement_text import StatementWriter
from engine.python.variables import choose_variables


class Draft:
    """The pieces of a file. `kept` says which nodes still stand as a person wrote them."""

    def __init__(self, flow: Flow, specs: SpecSource, order: Sequence[Node]) -> None:
        self.flow = flow
        self.order = order
        self.kept: dict[str, str] = {node.id: node.text for node in order if node.text is not None}
        self.header = flow.header
        self.signature = flow.signature
        self.footer = flow.footer
        outside = outside_of(flow)
        self.module = scan(outside)
        if any(node.kind.startswith("local.") for node in order):
            local = specs_in(ast.unparse(outside), module="")
            specs = LayeredSpecs({spec.kind: spec for spec in local}, specs)
        variables = choose_variables(flow, order)
        self.imports = Imports(self.module, variables.bound, frame_text.called(flow))
        self.writer = StatementWriter(flow, specs, variables, self.imports)
        self._written: dict[str, str] = {}

    @property
    def newline(self) -> str:
        """The line end of the file, taken from what is kept of it."""
        texts = (self.flow.header, *self.kept.values(), self.flow.signature, self.flow.footer)
        sample = next((text for text in texts if text), "")
        return "\r\n" if "\r\n" in sample else "\n"

    def pieces(self) -> list[str]:
        """Header, signature, one piece per node, footer; each but the last ends its line."""
        self._require_names()
        if (indent := _indentation(self)) != self.writer.indent:
            self.writer.indent = indent
            self._written.clear()
        signature = self.signature
        if signature is None:
            signature = self._own(frame_text.signature(self.flow, self.imports, indent))
        nodes = [self._node(index, node) for index, node in enumerate(self.order)]
        footer = self.footer
        if footer is None:
            for module in ending_text.ending_modules(self.flow):
                self.imports.require_module(module)
            footer = self._own(ending_text.footer(self.flow, self.writer, self.order))
        pieces = [signature, *nodes, footer]
        closed = [self._closed(piece) if any(pieces[index + 1 :]) else piece for index, piece in enumerate(pieces)]
        return [self._header("".join(closed)), *closed]

    def _node(self, index: int, node: Node) -> str:
        if node.id in self.kept:
            return self.kept[node.id]
        blank = _blank_lines(node.text or "")
        if not blank and index > 0 and node.kind == CODE and self.order[index - 1].kind == CODE:
            # Without a blank line they would be read as one.
            blank = "\n"
        if node.id not in self._written:
            self._written[node.id] = self.writer.write(node)
        return self._own(blank + self._written[node.id])

    def _own(self, text: str) -> str:
        return text.replace("\n", self.newline) if self.newline != "\n" else text

    def _closed(self, piece: str) -> str:
        return piece if not piece or piece[-1] in "\n\r" else piece + self.newline

    def _require_names(self) -> None:
        """Import what the pieces in the writer's own form use."""
        if self.signature is None or self.header is None:
            self._require(names_of_signature(self.flow), outside=True)
            self.imports.of("prefect", "flow")
        if self.footer is None:
            self._require(names_of_returns(self.flow))
        known = set(self.flow.imported)
        for node in self.order:
            if self.header is None or node.id not in self.kept:
                self._require(names_of_node(node))
        for node in self.order:
            if node.kind != CODE and (self.header is None or node.kind not in known):
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
        kinds = {node.kind for node in self.order if node.kind != CODE}
        if self.header is None:
            return self._own(frame_text.header(self.flow.description, self.imports.added, self._extras(kinds)))
        text = with_imports(self.header, self.imports.added, self.newline)
        if added := kinds - set(self.flow.imported):
            text = with_dependencies(text, self._extras(added))
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
    if flow.footer is not None:
        indent = re.match(r"(?:[ \t]*(?:#[^\n\r]*)?[\r\n]+)*([ \t]*)", flow.footer)
        lead = (indent[1] if indent else "") or frame_text.INDENT
        try:
            body += parse(f"def _():\n{lead}pass\n{flow.footer}").body[1:]
        except SyntaxError:
            # The reading of the whole draft finds it, and the writer's own footer replaces it.
            return ast.Module(body, [])
    return ast.Module(body, [])


def _blank_lines(text: str) -> str:
    """As many line ends as a text has blank lines at its start."""
    lines = re.split(r"\r\n|[\r\n]", text)
    return "\n" * next((index for index, line in enumerate(lines) if line.strip()), 0)


def _indentation(draft: Draft) -> str:
    for text in draft.kept.values():
        for line in re.split(r"[\r\n]+", text):
            if line.strip() and not line.lstrip().startswith("#"):
                return leading_blanks(line) or frame_text.INDENT
    return frame_text.INDENT
