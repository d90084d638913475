"""The arguments of commands and questions, as they come from a browser."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.document.flow import Link
from engine.document.value import RESULT

Number = Annotated[float, Field(allow_inf_nan=False, ge=-1e9, le=1e9)]
Point = tuple[Number, Number]


class Arguments(BaseModel):
    """What a command or a question needs to be told."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class End(Arguments):
    """One end of a wire: a port of a node, `out` for an output, `in` for an input."""

    node: str
    port: str = RESULT
    side: Literal["in", "out"] = "out"


class Wire(Arguments):
    """A wire, drawn or wished for; `path` leads to it inside a list or mapping."""

    source: str
    source_port: str = RESULT
    target: str
    target_port: str
    path: tuple[int | str, ...] = ()

    @property
    def link(self) -> Link:
        """The same as a link of the flow."""
        return Link(self.source, self.source_port, self.target, self.target_port, self.path)
