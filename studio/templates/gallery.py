"""The templates of the gallery: what each one does, and what it asks for."""

from __future__ import annotations

import functools
import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.document.flow import Flow
from engine.document.value import Code, Value, to_json
from engine.errors import TreadleError
from engine.python.files import load_flow
from studio.find_flow import own_templates, templates
from studio.templates.about import About, read_about

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TemplateParameter:
    """A parameter of a template, as people read it."""

    name: str
    type: str
    default: str


@dataclass(frozen=True, slots=True)
class Template:
    """A flow to start from, that is shipped or kept in the workspace (`own`)."""

    name: str
    title: str
    description: str
    nodes: int
    parameters: tuple[TemplateParameter, ...]
    path: Path
    about: About
    own: bool

    @property
    def category(self) -> str:
        """Where it stands in the gallery."""
        return self.about.category

    def matches(self, words: str) -> bool:
        """Whether every word occurs in what is said of the template."""
        names = " ".join(one.name for one in self.parameters)
        needs = " ".join((*self.about.needs, *self.about.may_use))
        said = f"{self.title} {self.description} {self.category} {names} {needs}".lower()
        return all(word in said for word in words.lower().split())


def all_templates(catalogue: Catalogue, workspace: Path | None = None) -> list[Template]:
    """Every template, by name; one of the workspace that does not read is left out. Reads files: for a thread."""
    own = own_templates(workspace) if workspace is not None else None
    found: list[Template] = []
    said: dict[Path, Mapping[str, About]] = {}
    for name, flow in sorted(templates(workspace).items()):
        folder = flow.path.parent
        try:
            if folder not in said:
                said[folder] = read_about(folder)
            found.append(_template(name, flow.path, catalogue, said[folder].get(name, About()), own=folder == own))
        except TreadleError as error:
            if folder != own:
                raise
            _logger.warning("the template %s cannot be read: %s", flow.path, error.message)
    return found


def _template(name: str, path: Path, catalogue: Catalogue, about: About, *, own: bool) -> Template:
    flow = _read(path, path.stat().st_mtime_ns, catalogue)
    return Template(
        name=name,
        title=name.replace("-", " ").capitalize(),
        description=flow.description.partition("\n")[0],
        nodes=len(flow.nodes),
        parameters=tuple(
            TemplateParameter(one.name, one.type, "" if one.required else _default_text(one.default))
            for one in flow.parameters
        ),
        path=path,
        about=about if about.category else about.model_copy(update={"category": "Yours" if own else "Other"}),
        own=own,
    )


@functools.lru_cache(maxsize=64)
def _read(path: Path, changed: int, catalogue: Catalogue) -> Flow:  # noqa: ARG001 - a part of the key of what is kept
    """A template's flow, read again only when its file or the kinds of nodes are others."""
    return load_flow(path, catalogue)


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
