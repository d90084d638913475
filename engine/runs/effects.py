"""Which nodes must not be repeated without a person's word: those that act once, and sub-flows that hold one."""

from __future__ import annotations

from pathlib import Path

from engine.catalogue.read_source import specs_in
from engine.catalogue.source import LayeredSpecs, SpecSource
from engine.catalogue.spec import NodeSpec
from engine.errors import UnreadableFlow
from engine.python.subflow import read_subflow

_DEEPEST = 20


def acts_once(spec: NodeSpec, source: str, specs: SpecSource, depth: int = 0) -> bool:
    """Tell whether repeating a node would do harm. `source` is the text of the file in which the flow stands."""
    if not spec.is_flow:
        return spec.options.effect == "once"
    if depth > _DEEPEST:
        return True
    if spec.origin != "flow":
        try:
            source = Path(spec.path).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return False
    local = {found.kind: found for found in specs_in(source, module="", path=spec.path)}
    inside = LayeredSpecs(local, specs)
    try:
        flow = read_subflow(source, spec.function, inside)
    except UnreadableFlow:
        # It runs as it is written, in one piece, and nobody can say what it does.
        return False
    kinds = {node.kind for node in flow.nodes}
    return any(acts_once(found, source, specs, depth + 1) for kind in kinds if (found := inside.find(kind)) is not None)
