"""What a studio tells, as frozen data. What a newer studio tells beyond it is passed over."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict


class Facts(BaseModel):
    """Frozen, and tolerant of what is new."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Parameter(Facts):
    """A parameter of a flow."""

    name: str
    type: str
    required: bool


class Flow(Facts):
    """A saved flow. `problem` says why its file does not read as one."""

    name: str
    title: str
    description: str
    modified: datetime
    nodes: int
    has_draft: bool = False
    problem: str = ""


class FlowDetails(Flow):
    """A saved flow with what it takes."""

    parameters: tuple[Parameter, ...] = ()


class FlowPage(Facts):
    """Some of the flows, and how many match."""

    flows: tuple[Flow, ...]
    total: int


class FlowSource(Facts):
    """The text of a flow; `etag` names this very text, and goes with the one that replaces it."""

    source: str
    etag: str


class SavedFlow(Facts):
    """A text that was saved."""

    name: str
    etag: str
    version: int


class Problem(Facts):
    """One thing that is wrong with a flow."""

    code: str
    severity: str
    message: str
    fix: str = ""
    node: str = ""


class Check(Facts):
    """Everything that is wrong with a flow; `ok` when none of it is an error."""

    ok: bool
    name: str
    problems: tuple[Problem, ...]


class Version(Facts):
    """A text of a flow; `source` is there when one version was asked for."""

    id: str
    flow: str
    number: int
    message: str
    saved: bool
    created: datetime
    source: str = ""


class VersionPage(Facts):
    """Versions, the newest first; `next` is `before` of the next page."""

    versions: tuple[Version, ...]
    next: int | None


class Schedule(Facts):
    """A flow that is started by the clock. `next` are its next times."""

    id: str
    name: str
    flow: str
    active: bool
    words: str
    timezone: str
    parameters: dict[str, Any]
    next: tuple[datetime, ...] = ()
    paused_why: str = ""


class Schedules(Facts):
    """Schedules, by name."""

    schedules: tuple[Schedule, ...]


class Trigger(Facts):
    """What starts a flow when something happens. `address` is where calls go, and a key to it."""

    id: str
    name: str
    flow: str
    kind: str
    state: str
    address: str = ""
    settings: dict[str, Any]
    parameters: dict[str, str]


class Triggers(Facts):
    """Triggers."""

    triggers: tuple[Trigger, ...]


class Worker(Facts):
    """Who carries runs out, on this machine or another."""

    id: str
    name: str
    pool: str
    slots: int
    host: str
    state: str
    silent_s: float
    runs: tuple[dict[str, Any], ...] = ()


class Workers(Facts):
    """Workers, by name."""

    workers: tuple[Worker, ...]


class Template(Facts):
    """A flow that comes with Treadle; `source` is there when one was asked for."""

    name: str
    title: str
    description: str
    category: str
    nodes: int
    source: str = ""


class TemplatePage(Facts):
    """Some of the templates, and how many match."""

    templates: tuple[Template, ...]
    total: int


class NodeKind(Facts):
    """A kind of node; `inputs` and `outputs` are as `treadle nodes show --json` tells them."""

    kind: str
    title: str
    family: str
    summary: str
    inputs: tuple[dict[str, Any], ...]
    outputs: tuple[dict[str, Any], ...]


class NodeKindPage(Facts):
    """Some of the kinds, and how many match."""

    nodes: tuple[NodeKind, ...]
    total: int


class Name(Facts):
    """A flow by the name that it has now."""

    name: str
