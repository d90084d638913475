"""Values that grow while a generator runs: told now and then, and only as much of them as is new to the eye."""

from __future__ import annotations

import json
import time
from typing import Any, Literal

from engine.events.model import NodeOutput
from engine.kernel.outputs import shown
from engine.prefect.call import Call
from engine.types.media import Html, Image
from engine.values.preview import preview
from engine.values.rendering import shows_itself
from engine.values.table import is_frame

EVERY_S = 0.05
PICTURE_EVERY_S = 0.5
TAIL = 280
"""Characters of the end of a text: what a node on the canvas has room for."""


class Growing:
    """Follows the generators of one run. What is told of a value costs the same however large it has become."""

    def __init__(self, run: str) -> None:
        self._run = run
        self._told_at: dict[Call, float] = {}
        self._newest: dict[Call, Any] = {}

    def grown(self, call: Call, value: Any) -> NodeOutput | Literal["keep"] | None:
        """A generator gave its next item, which stands for the whole so far; None when nothing is to be told yet.

        `keep` means that the item is to be kept and told as a whole: nothing less of a picture can be shown.
        """
        self._newest[call] = value
        now = time.monotonic()
        is_picture = _is_picture(value)
        if not call.id or now - self._told_at.get(call, 0.0) < (PICTURE_EVERY_S if is_picture else EVERY_S):
            return None
        self._told_at[call] = now
        if is_picture:
            return "keep"
        told: dict[str, Any]
        if value is None or type(value) in {bool, int} or (type(value) is str and len(value) <= TAIL):
            told = {"inline": json.dumps(value)}
        elif isinstance(value, str):
            told = {"preview": f"…{value[-TAIL:]}"}
        elif hasattr(value, "_fields"):
            told = {"preview": shown(value._replace(**_ends(value)))}
        else:
            told = {"preview": preview(value)}
        # Without a digest: it is not kept, only the whole will be.
        return NodeOutput(run=self._run, node=call.id, digest="", partial=True, **told)

    def over(self, call: Call) -> Any:
        """The last that a generator gave, once; None when it gave nothing."""
        self._told_at.pop(call, None)
        return self._newest.pop(call, None)


def _is_picture(value: object) -> bool:
    """Of a table and a text, the part that is shown can be told without the rest."""
    return isinstance(value, (Image, Html)) or (shows_itself(value) and not is_frame(value))


def _ends(value: Any) -> dict[str, str]:
    """The ends of the long texts among several outputs: what is new stands there."""
    fields: dict[str, Any] = value._asdict()
    return {name: f"…{text[-TAIL:]}" for name, text in fields.items() if isinstance(text, str) and len(text) > TAIL}
