"""Every request that the clients make: what is asked, and how its answer is read. Nothing is sent here."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Generic, TypeVar
from urllib.parse import quote

import httpx

from studio.client import facts, run_facts

T = TypeVar("T")
M = TypeVar("M", bound=facts.Facts)
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """One request. It `may_repeat` when a second one changes nothing that the first has not."""

    method: str
    path: str
    read: Callable[[httpx.Response], T]
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def may_repeat(self) -> bool:
        """Whether it may be sent again when the line broke before an answer came."""
        return self.method in {"GET", "PUT", "DELETE"} or "Idempotency-Key" in self.headers


def as_told(call: Call[Any]) -> Call[Any]:
    """The same request, with its answer as the JSON that the studio told."""
    return replace(call, read=_json)


def _json(answer: httpx.Response) -> Any:
    return answer.json()


def _get(path: str, model: type[M], **query: Any) -> Call[M]:
    return Call("GET", path, _as(model), _given(query))


def _post(path: str, model: type[M], body: Values | None = None) -> Call[M]:
    return Call("POST", path, _as(model), body=None if body is None else _given(body))


def _as(model: type[M]) -> Callable[[httpx.Response], M]:
    return lambda answer: model.model_validate_json(answer.content)


def _nothing(_: httpx.Response) -> None:
    return None


def _given(values: Values) -> dict[str, Any]:
    """What was given at all; moments as the API takes them."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in values.items()
        if value is not None
    }


def _part(name: object) -> str:
    return quote(str(name), safe="")


def flows(text: str = "", *, offset: int = 0, limit: int = 100) -> Call[facts.FlowPage]:
    """The saved flows."""
    return _get("/api/flows", facts.FlowPage, text=text, offset=offset, limit=limit)


def flow(name: str) -> Call[facts.FlowDetails]:
    """A saved flow with what it takes."""
    return _get(f"/api/flows/{_part(name)}", facts.FlowDetails)


def source(name: str) -> Call[facts.FlowSource]:
    """The text of a flow."""
    return Call(
        "GET",
        f"/api/flows/{_part(name)}/source",
        lambda answer: facts.FlowSource(source=answer.content.decode(), etag=answer.headers["etag"].strip('"')),
    )


def create_flow(name: str, text: str, message: str = "") -> Call[facts.SavedFlow]:
    """Save a new flow."""
    return _post("/api/flows", facts.SavedFlow, {"name": name, "source": text, "message": message})


def save_flow(name: str, text: str, etag: str, message: str = "") -> Call[facts.SavedFlow]:
    """Replace the text that `etag` names."""
    seen = etag if etag == "*" else f'"{etag}"'
    body = {"source": text, "message": message}
    return Call("PUT", f"/api/flows/{_part(name)}", _as(facts.SavedFlow), body=body, headers={"If-Match": seen})


def delete_flow(name: str) -> Call[None]:
    """Put a flow into the trash."""
    return Call("DELETE", f"/api/flows/{_part(name)}", _nothing)


def check(name: str) -> Call[facts.Check]:
    """What is wrong with a saved flow."""
    return _get(f"/api/flows/{_part(name)}/problems", facts.Check)


def check_source(text: str) -> Call[facts.Check]:
    """What is wrong with a text."""
    return _post("/api/checks", facts.Check, {"source": text})


def versions(name: str, *, before: int | None = None, limit: int = 50) -> Call[facts.VersionPage]:
    """The versions of a flow."""
    return _get(f"/api/flows/{_part(name)}/versions", facts.VersionPage, before=before, limit=limit)


def version(id: str) -> Call[facts.Version]:
    """A version with its text."""
    return _get(f"/api/versions/{_part(id)}", facts.Version)


def start(
    name: str, parameters: Values | None, *, to: str | None, start_at: str | None, fresh: bool, key: str | None
) -> Call[run_facts.Started]:
    """Start a run; the key makes it one run, however often the request has to be sent."""
    body = {"flow": name, "parameters": dict(parameters or {}), "to": to, "from": start_at, "fresh": fresh}
    headers = {"Idempotency-Key": key or secrets.token_urlsafe(16)}
    return Call("POST", "/api/runs", _as(run_facts.Started), body=_given(body), headers=headers)


def again(run: str, parameters: Values | None, *, start_at: str | None) -> Call[run_facts.Started]:
    """Run the version of a run again."""
    body = {"parameters": dict(parameters) if parameters is not None else None, "from": start_at}
    return _post(f"/api/runs/{_part(run)}/again", run_facts.Started, body)


def runs(
    *,
    flow: str = "",
    state: Sequence[str] = (),
    started_by: str = "",
    text: str = "",
    since: datetime | None = None,
    before: str = "",
    limit: int = 50,
) -> Call[run_facts.RunPage]:
    """Find runs."""
    query = {"flow": flow, "state": list(state), "started_by": started_by, "text": text, "since": since}
    return _get("/api/runs", run_facts.RunPage, **query, before=before, limit=limit)


def result(run: str) -> Call[run_facts.RunResult]:
    """How a run stands."""
    return _get(f"/api/runs/{_part(run)}", run_facts.RunResult)


def stop(run: str) -> Call[None]:
    """Ask a run to stop; one that has ended stays as it ended."""
    return Call("POST", f"/api/runs/{_part(run)}/stop", _nothing)


def delete_run(run: str) -> Call[None]:
    """Forget a run that has ended."""
    return Call("DELETE", f"/api/runs/{_part(run)}", _nothing)


def log(
    run: str,
    *,
    node: str | None,
    level: str | None,
    text: str,
    after: int | None,
    before: int | None,
    limit: int,
) -> Call[run_facts.Log]:
    """Lines of a run's log."""
    path = f"/api/runs/{_part(run)}/logs"
    return _get(path, run_facts.Log, node=node, level=level, text=text, after=after, before=before, limit=limit)


def events(run: str, after: int) -> Call[None]:
    """The events of a run as they happen, as server-sent events."""
    headers = {"Accept": "text/event-stream"}
    return Call("GET", f"/api/runs/{_part(run)}/events", _nothing, {"after": after}, headers=headers)


def artifacts(
    *, run: str, node: str, name: str, flow: str, before: int | None, limit: int
) -> Call[run_facts.ArtifactPage]:
    """Files that nodes kept."""
    query = {"run": run, "node": node, "name": name, "flow": flow}
    return _get("/api/artifacts", run_facts.ArtifactPage, **query, before=before, limit=limit)


def content(artifact: int) -> Call[bytes]:
    """What a file holds."""
    return Call("GET", f"/api/artifacts/{artifact}/content", lambda answer: answer.content)


def schedules(flow: str | None) -> Call[facts.Schedules]:
    """What is started by the clock."""
    return _get("/api/schedules", facts.Schedules, flow=flow)


def schedule(
    flow: str, when: str, *, timezone: str | None, parameters: Values | None, name: str | None
) -> Call[facts.Schedule]:
    """Make a schedule."""
    body = {"flow": flow, "when": when, "timezone": timezone, "parameters": parameters, "name": name}
    return _post("/api/schedules", facts.Schedule, body)


def pause_schedule(id: str) -> Call[facts.Schedule]:
    """Start nothing until it is resumed."""
    return _post(f"/api/schedules/{_part(id)}/pause", facts.Schedule)


def resume_schedule(id: str) -> Call[facts.Schedule]:
    """Go on from now."""
    return _post(f"/api/schedules/{_part(id)}/resume", facts.Schedule)


def delete_schedule(id: str) -> Call[None]:
    """Forget a schedule; its runs stay."""
    return Call("DELETE", f"/api/schedules/{_part(id)}", _nothing)


def triggers(flow: str) -> Call[facts.Triggers]:
    """What starts flows when something happens."""
    return _get("/api/triggers", facts.Triggers, flow=flow)


def workers() -> Call[facts.Workers]:
    """Who carries runs out beside the engine."""
    return _get("/api/workers", facts.Workers)


def templates(text: str, *, offset: int, limit: int) -> Call[facts.TemplatePage]:
    """Flows that come with Treadle."""
    return _get("/api/templates", facts.TemplatePage, text=text, offset=offset, limit=limit)


def use_template(name: str, title: str) -> Call[facts.Name]:
    """A copy of a template among the saved flows."""
    return _post(f"/api/templates/{_part(name)}/use", facts.Name, {"title": title})


def node_kinds(text: str, *, family: str, offset: int, limit: int) -> Call[facts.NodeKindPage]:
    """Kinds of nodes."""
    return _get("/api/nodes", facts.NodeKindPage, text=text, family=family, offset=offset, limit=limit)
