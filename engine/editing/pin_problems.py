"""Whether pinned values are of the types of the nodes in whose places they stand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from engine.checks.subject import Subject, quoted
from engine.document.pins import Pin
from engine.form.field import required_part
from engine.form.parse import from_data
from engine.form.scalars import Unfit
from engine.problem import Problem
from engine.types.describe import with_article
from engine.types.shape import Shape

_CODECS = {
    "Table": "table",
    "Image": "image",
    "Audio": "audio",
    "Video": "video",
    "File": "file",
    "path": "path",
    "bytes": "bytes",
    "Html": "html",
    "Markdown": "markdown",
}
_PLAIN = frozenset({"none", "bool", "int", "float", "str", "list", "dict", "literal"})


def check_pins(subject: Subject, pins: Mapping[str, Pin]) -> Iterator[Problem]:
    """A problem for each pinned value that the node could not have given."""
    for id, pin in pins.items():
        node, spec = subject.flow.by_id.get(id), subject.specs.get(id)
        if node is None or spec is None or len(spec.outputs) != 1:
            continue
        shape = spec.outputs[0].shape
        shape = Shape("list", (shape,)) if node.runs_per_item else shape
        if why := _misfit(pin, shape):
            yield Problem(
                code="pin.wrong_type",
                message=f"The value pinned to {quoted(id)} is {why}.",
                fix=f"Pin {with_article(shape)}, or unpin it.",
                node=id,
            )


def _misfit(pin: Pin, shape: Shape) -> str:
    rest, _ = required_part(shape)
    wanted = _CODECS.get(rest.name) or ("json" if rest.name in _PLAIN else "")
    # What a list holds may need a codec of its own.
    if wanted and pin.codec != wanted and not (wanted == "json" and pin.codec in {"parts", "pickle", "displayed"}):
        return f"no {rest.name}: it is kept as {pin.codec}"
    if pin.codec != "json" or pin.inline is None:
        return ""
    try:
        from_data(shape, json.loads(pin.inline))
    except Unfit as error:
        return f"of another type: {error}"
    except ValueError:
        return "damaged"
    return ""
