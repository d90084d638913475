"""The templates of the gallery: what each one does, and what it asks for."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.document.value import Code, Value, to_json
from engine.python.files import load_flow
from studio.find_flow import templates


@dataclass(frozen=True, slots=True)
class TemplateParameter:
    """A parameter of a template, as people read it."""

    name: str
    type: str
    default: str


@dataclass(frozen=True, slots=True)
class Template:
    """A flow that is shipped. `category` is the family of the nodes that it begins with."""

    name: str
    title: str
    description: str
    category: str
    nodes: int
    parameters: tuple[TemplateParameter, ...]
    path: Path

    def matches(self, words: str) -> bool:
        """Whether every word occurs in what is said of the template."""
        said = f"{self.title} {self.description} {self.category} {' '.join(p.name for p in self.parameters)}".lower()
        return all(word in said for word in words.lower().split())


def all_templates(catalogue: Catalogue) -> list[Template]:
    """Every template that reads, by name. Reads files: for a thread."""
    return [_template(name, found.path, catalogue) for name, found in sorted(templates().items())]


def _template(name: str, path: Path, catalogue: Catalogue) -> Template:
    flow = load_flow(path, catalogue)
    read = {link.target for link in flow.links}
    begins = next((node for node in flow.nodes if node.id not in read), None)
    spec = catalogue.find(begins.kind) if begins else None
    return Template(
        name=name,
        title=name.replace("-", " ").capitalize(),
        description=flow.description.partition("\n")[0],
        category=spec.family.capitalize() if spec else "Other",
        nodes=len(flow.nodes),
        parameters=tuple(
            TemplateParameter(one.name, one.type, "" if one.required else _default_text(one.default))
            for one in flow.parameters
        ),
        path=path,
    )


def _default_text(value: Value) -> str:
    """A default as a person would type it: `90 days ago`, `reports/pulse.html`, `15`."""
    match value:
        case str():
            return value
        case Code(source):
            path = re.fullmatch(r"""Path\((?:r?["'](.*)["'])?\)""", source)
            return source if path is None else path[1] or "."
        case _:
            return json.dumps(to_json(value), ensure_ascii=False)
