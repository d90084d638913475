"""What the API takes and gives about flows: their texts, problems and versions."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from engine.python.files import LARGEST

SOURCE = '''"""Says hello."""

from nodes.text.join_text import join_text
from prefect import flow


@flow(name="hello")
def hello(who: str = "world"):
    """Greets."""
    text = join_text.submit(parts=["Hello", who])
    return text
'''


def _encodable(text: str) -> str:
    # JSON can write half of a pair, which is no character, and PostgreSQL knows no NUL.
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError("this is not text")
    return text


Text = Annotated[str, AfterValidator(_encodable)]
_SOURCE = Field(max_length=LARGEST, description="The text of a flow file; nothing in it is run.", examples=[SOURCE])
_MESSAGE = Field(default="", max_length=2000, description="Kept with the version.", examples=["Greet everybody"])


class NewFlow(BaseModel):
    """A flow to be saved under a name that no flow has."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"name": "hello", "source": SOURCE, "message": "First"}]}
    )
    name: str = Field(min_length=1, max_length=100, examples=["hello"])
    source: Text = _SOURCE
    message: Text = _MESSAGE


class FlowText(BaseModel):
    """Another text for a flow."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"source": SOURCE}]})
    source: Text = _SOURCE
    message: Text = _MESSAGE


class FlowToCheck(BaseModel):
    """A text to be checked; it is saved nowhere."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"source": SOURCE}]})
    source: Text = _SOURCE


class SavedFlow(BaseModel):
    """What was saved."""

    name: str = Field(examples=["hello"])
    etag: str = Field(description="Names this very text: give it as `If-Match` with the next one.")
    version: int = Field(description="The number of the version that was kept.")


class DeletedFlow(BaseModel):
    """A flow that lies in the trash."""

    name: str
    trash: str = Field(description="Brings it back: `POST /api/trash/{id}/restore`.")


class NamedFlow(BaseModel):
    """A flow by the name that it has now."""

    name: str


class ProblemFacts(BaseModel):
    """One thing that is wrong with a flow, as `treadle check --json` tells it."""

    model_config = ConfigDict(extra="allow")
    code: str = Field(examples=["input.missing"])
    severity: Literal["error", "warning", "info"]
    message: str
    fix: str = ""


class CheckAnswer(BaseModel):
    """Everything that is wrong with a flow; `ok` when none of it is an error."""

    ok: bool
    name: str = Field(description="What the flow calls itself; empty when it does not read.", examples=["hello"])
    problems: list[ProblemFacts]


class VersionFacts(BaseModel):
    """One text of a flow: what a person saved, or what was only run."""

    id: str = Field(examples=["hello-0b1c"])
    flow: str = Field(description="The name that the flow has.", examples=["hello"])
    number: int
    message: str
    saved: bool = Field(description="False for a text that was only run.")
    created: datetime


class VersionList(BaseModel):
    """Versions, the newest first."""

    versions: list[VersionFacts]
    next: int | None = Field(description="Give it as `before` for the next page; null on the last one.")


class VersionWhole(VersionFacts):
    """A version with its text."""

    source: str


class TemplateFacts(BaseModel):
    """A flow to start from, that comes with Treadle or is kept in the workspace (`own`)."""

    name: str = Field(examples=["first-steps"])
    title: str
    description: str
    category: str
    nodes: int
    own: bool
    seconds: float = Field(description="About how long a run takes as it is; 0 when nobody knows.")
    needs: list[str]
    may_use: list[str]
    parameters: list[dict[str, str]]


class TemplateWhole(TemplateFacts):
    """A template with its text."""

    source: str


class TemplateList(BaseModel):
    """Templates, by name."""

    templates: list[TemplateFacts]
    total: int = Field(description="How many match in all.")


class UseTemplate(BaseModel):
    """What the copy is to be called, the template's own name otherwise, and other defaults."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"title": "My first steps", "values": {"monday": "40"}}]}
    )
    title: Text = Field(default="", max_length=200)
    values: dict[str, Text] = Field(
        default_factory=dict, max_length=200, description="Other defaults for parameters, as they are typed in a form."
    )


class NodeKindList(BaseModel):
    """Kinds of nodes, by name."""

    nodes: list[dict[str, Any]]
    total: int = Field(description="How many match in all.")
