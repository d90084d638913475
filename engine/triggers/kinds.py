"""The kinds of triggers, with the settings of each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.document.flow import Parameter
from engine.errors import RequestError

Signing = Literal["none", "github", "stripe", "slack", "standard", "plain"]
Method = Literal["POST", "PUT", "GET"]


class Settings(BaseModel):
    """What every kind can be told."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    when: str = Field(
        default="",
        max_length=2000,
        title="Only when",
        description="An expression over `event`; what it does not hold for starts nothing.",
        examples=['event.body.action == "opened"'],
    )
    fresh: bool = Field(default=False, title="Run everything again", description="Also what did not change.")
    at_once: int = Field(default=4, ge=1, le=100, title="Runs at once", description="What comes meanwhile waits.")
    most_waiting: int = Field(
        default=10_000, ge=1, le=1_000_000, title="Most that wait", description="Then nothing more is taken."
    )
    pause_after: int = Field(
        default=5,
        ge=0,
        le=1000,
        title="Pause after",
        description="So many runs that failed one after another; 0 never pauses.",
    )


class WebhookSettings(Settings):
    """Another program calls a secret address."""

    signing: Signing = Field(
        default="none",
        title="Signature",
        description="How calls are signed. `standard` is Standard Webhooks; `plain` is X-Signature: sha256=HEX over "
        "X-Timestamp, a dot and the body.",
    )
    secret: str = Field(
        default="", max_length=64, title="Signing secret", description="The name of the stored secret that signs."
    )
    window_s: int = Field(
        default=300, ge=10, le=86_400, title="Replay window, s", description="How old a signed call may be."
    )
    methods: tuple[Method, ...] = Field(default=("POST", "PUT"), min_length=1, title="Methods")
    key: str = Field(
        default="",
        max_length=2000,
        title="Tells repeats by",
        description="An expression over `event`: a call that gives the same value again starts nothing.",
        examples=["event.body.id"],
    )
    answer: Literal["now", "result"] = Field(
        default="now", title="Answer", description="`now`, once the call is kept; `result`, once the run has ended."
    )
    wait_s: int = Field(default=30, ge=1, le=300, title="Wait for a result, s")
    largest: int = Field(default=1_000_000, ge=1, le=20_000_000, title="Largest body, bytes")


class FileSettings(Settings):
    """A file comes into a folder, changes there or goes, and has been left alone for a moment."""

    folder: str = Field(min_length=1, max_length=1000, title="Folder", description="Beside the flows, or from /.")
    patterns: tuple[str, ...] = Field(
        default=("*",), min_length=1, max_length=50, title="Files", description="Such as *.csv *.tsv."
    )
    subfolders: bool = Field(default=False, title="Subfolders too")
    changes: tuple[Literal["added", "changed", "deleted"], ...] = Field(
        default=("added", "changed"), min_length=1, title="What happens", description="added, changed, deleted."
    )
    settle_s: float = Field(
        default=2.0, ge=0.1, le=3600, title="Left alone for, s", description="A file that still grows has to wait."
    )
    together: bool = Field(
        default=False, title="One run for several", description="Of all that settle at the same time."
    )
    existing: bool = Field(default=False, title="Also what is there already")


class FlowEndSettings(Settings):
    """A run of another flow ends."""

    after: str = Field(min_length=1, max_length=200, title="After the flow")
    states: tuple[Literal["finished", "failed", "crashed", "cancelled"], ...] = Field(
        default=("finished",), min_length=1, title="When it has", description="finished, failed, crashed, cancelled."
    )


class FolderSettings(Settings):
    """A message comes into a queue that is kept in a folder and needs no server; one run for each."""

    folder: str = Field(
        default="queues", min_length=1, max_length=1000, title="Folder", description="Beside the flows, or from /."
    )
    queue: str = Field(
        min_length=1,
        max_length=200,
        pattern=r"^[^./][^/]*$",
        title="Queue",
        description="The node “Put messages” with the server folder:queues puts messages into it.",
    )


class QueueSettings(Settings):
    """A message comes into a queue."""

    server: str = Field(min_length=1, max_length=500, title="Server")
    queue: str = Field(min_length=1, max_length=200, title="Queue")
    user: str = Field(default="", max_length=200, title="User")
    password: str = Field(default="", max_length=64, title="Password", description="The name of a stored secret.")


class RedisSettings(QueueSettings):
    """A message comes into a stream of Redis; each trigger reads all of it."""

    server: str = Field(
        min_length=1, max_length=500, title="Server", pattern="^rediss?://", examples=["redis://localhost:6379/0"]
    )


class RabbitSettings(QueueSettings):
    """A message comes into a queue of RabbitMQ; one that has a message id starts one run, however often it comes."""

    server: str = Field(
        min_length=1, max_length=500, title="Server", pattern="^amqps?://", examples=["amqp://localhost:5672/"]
    )


class MailSettings(Settings):
    """A mail comes into a mailbox."""

    connection: str = Field(
        min_length=1, max_length=64, title="Mailbox", description="The name of a stored connection “Mail, reading”."
    )
    folder: str = Field(default="INBOX", min_length=1, max_length=500, title="Folder")


class PageSettings(Settings):
    """What every page with its own address is told."""

    title: str = Field(default="", max_length=200, title="Heading", description="The trigger's name if empty.")
    words: str = Field(default="", max_length=2000, title="Words below it")
    answer: Literal["now", "result"] = Field(
        default="result", title="Afterwards", description="`result` shows what the flow returns, `now` only thanks."
    )


class FormSettings(PageSettings):
    """Somebody fills in a form that is made from the flow's parameters, at an address of its own."""

    fields: tuple[str, ...] = Field(
        default=(), max_length=100, title="Fields", description="Parameters that are asked for; all of them if empty."
    )
    thanks: str = Field(default="Thank you.", max_length=500, title="Words afterwards")
    largest: int = Field(
        default=10_000_000, ge=0, le=50_000_000, title="Largest file, bytes", description="0 takes no files."
    )


class ChatSettings(PageSettings):
    """Somebody writes messages, each of which starts a run; what the flow returns is the answer, as it grows."""

    greeting: str = Field(default="", max_length=2000, title="First words", description="What the page says first.")


KINDS: Mapping[str, type[Settings]] = {
    "webhook": WebhookSettings,
    "form": FormSettings,
    "chat": ChatSettings,
    "files": FileSettings,
    "flow_end": FlowEndSettings,
    "queue": FolderSettings,
    "redis": RedisSettings,
    "rabbitmq": RabbitSettings,
    "mail": MailSettings,
}
"""By the name of the kind."""

TITLES: Mapping[str, str] = {
    "webhook": "Webhook",
    "form": "Form",
    "chat": "Chat",
    "files": "Files",
    "flow_end": "Another flow's end",
    "queue": "Queue in a folder",
    "redis": "Redis stream",
    "rabbitmq": "RabbitMQ queue",
    "mail": "Mail",
}

PLACES: Mapping[str, str] = {"webhook": "hooks", "form": "forms", "chat": "chats"}
"""The first part of the secret address of those kinds that have one."""

_FIELDS: Mapping[str, str] = {
    "webhook": "event.body",
    "form": "event.fields",
    "queue": "event.message",
    "redis": "event.message",
    "rabbitmq": "event.message",
}
"""Where an event has fields that are named as parameters may be."""


def first_expression(kind: str, parameter: Parameter) -> str:
    """What a parameter of that name most likely gets of an event; empty for nothing."""
    if kind == "chat":
        if parameter.name in {"history", "messages"}:
            return "event.history"
        return "event.message" if parameter.required or parameter.type in {"", "str"} else ""
    if kind == "files":
        return "event.path" if parameter.name in {"file", "path"} or parameter.type.endswith("Path") else ""
    return f"{_FIELDS[kind]}.{parameter.name}" if kind in _FIELDS else ""


def read_settings(kind: str, given: Mapping[str, Any] | str) -> Settings:
    """The settings of a kind, complete. Raises RequestError that names what is wrong."""
    form = KINDS.get(kind)
    if form is None:
        raise RequestError(f"There is no kind of trigger {kind!r}.", fix=f"There are {', '.join(KINDS)}.")
    data: Any = json.loads(given) if isinstance(given, str) else dict(given)
    try:
        return form.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "the settings"
        names = ", ".join(form.model_fields)
        raise RequestError(f"{place}: {first['msg']}.", fix=f"A {kind} has the settings {names}.") from error
