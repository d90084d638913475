"""The client that waits for each answer."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Self, TypeVar

import httpx

from studio.client import calls, facts, run_facts
from studio.client.calls import Call
from studio.client.errors import StudioFailed
from studio.client.exchange import (
    NO_CONTENT,
    TRIES,
    Place,
    is_worth_another_try,
    look_at,
    options,
    pause_after,
    request_of,
    target_of,
    unreachable,
)
from studio.client.stream import Following

T = TypeVar("T")


class Treadle:
    """A studio. `url` and `token` are taken from TREADLE_URL and TREADLE_TOKEN when they are not given.

    Every method raises StudioError. Safe to use from several threads.
    """

    def __init__(self, url: str | None = None, *, token: str | None = None, timeout_s: float = 60.0) -> None:
        self.place = Place.of(url, token)
        self._http = httpx.Client(**options(self.place, timeout_s))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all connections."""
        self._http.close()

    def send(self, call: Call[T]) -> T:
        """Make one request of `studio.client.calls`; again when the line breaks and nothing can happen twice."""
        for number in range(TRIES):
            try:
                answer = self._http.request(**request_of(call))
            except httpx.TransportError as error:
                if not call.may_repeat or number == TRIES - 1:
                    raise unreachable(self.place, error) from error
            else:
                if number == TRIES - 1 or not is_worth_another_try(call, answer):
                    look_at(answer, self.place)
                    return call.read(answer)
            time.sleep(pause_after(number))
        raise AssertionError("the last try either answers or raises")

    def flows(self, text: str = "", *, offset: int = 0, limit: int = 100) -> facts.FlowPage:
        """The saved flows, the one that was changed last first."""
        return self.send(calls.flows(text, offset=offset, limit=limit))

    def flow(self, name: str) -> facts.FlowDetails:
        """A saved flow with its parameters."""
        return self.send(calls.flow(name))

    def source(self, name: str) -> facts.FlowSource:
        """The text of a flow, with the name of that very text."""
        return self.send(calls.source(name))

    def create_flow(self, name: str, text: str, message: str = "") -> facts.SavedFlow:
        """Save a new flow."""
        return self.send(calls.create_flow(name, text, message))

    def save_flow(self, name: str, text: str, etag: str, message: str = "") -> facts.SavedFlow:
        """Replace the text that `etag` names; Refused when there is another one. `*` replaces any."""
        return self.send(calls.save_flow(name, text, etag, message))

    def delete_flow(self, name: str) -> None:
        """Put a flow into the trash; its runs stay."""
        self.send(calls.delete_flow(name))

    def check(self, name: str) -> facts.Check:
        """What is wrong with a saved flow."""
        return self.send(calls.check(name))

    def check_source(self, text: str) -> facts.Check:
        """What is wrong with a text; it is saved nowhere."""
        return self.send(calls.check_source(text))

    def versions(self, name: str, *, before: int | None = None, limit: int = 50) -> facts.VersionPage:
        """The versions of a flow, the newest first."""
        return self.send(calls.versions(name, before=before, limit=limit))

    def version(self, id: str) -> facts.Version:
        """A version with its text."""
        return self.send(calls.version(id))

    def start(
        self,
        flow: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        to: str | None = None,
        start_at: str | None = None,
        fresh: bool = False,
        key: str | None = None,
    ) -> run_facts.Started:
        """Start a run. With the same `key` it is the same run, however often that is asked."""
        return self.send(calls.start(flow, parameters, to=to, start_at=start_at, fresh=fresh, key=key))

    def run(
        self, flow: str, parameters: Mapping[str, Any] | None = None, *, timeout_s: float | None = None, **how: Any
    ) -> run_facts.RunResult:
        """Start a run and wait for its end; `how` is as for `start`."""
        return self.wait(self.start(flow, parameters, **how).run_id, timeout_s=timeout_s)

    def again(
        self, run: str, parameters: Mapping[str, Any] | None = None, *, start_at: str | None = None
    ) -> run_facts.Started:
        """Run the version of a run again, with the same parameters or others."""
        return self.send(calls.again(run, parameters, start_at=start_at))

    def wait(self, run: str, *, timeout_s: float | None = None) -> run_facts.RunResult:
        """The run once it has ended. Raises StillRunning after `timeout_s`."""
        for _ in self.events(run, timeout_s=timeout_s):
            pass
        return self.result(run)

    def result(self, run: str) -> run_facts.RunResult:
        """How a run stands, with its nodes and values."""
        return self.send(calls.result(run))

    def runs(
        self,
        *,
        flow: str = "",
        state: Sequence[run_facts.RunState] = (),
        started_by: str = "",
        text: str = "",
        since: datetime | None = None,
        before: str = "",
        limit: int = 50,
    ) -> run_facts.RunPage:
        """Find runs, the newest first."""
        wanted = calls.runs(
            flow=flow, state=state, started_by=started_by, text=text, since=since, before=before, limit=limit
        )
        return self.send(wanted)

    def stop(self, run: str) -> None:
        """Ask a run to stop; its end is told as an event."""
        self.send(calls.stop(run))

    def delete_run(self, run: str) -> None:
        """Forget a run that has ended."""
        self.send(calls.delete_run(run))

    def log(
        self,
        run: str,
        *,
        node: str | None = None,
        level: str | None = None,
        text: str = "",
        after: int | None = None,
        before: int | None = None,
        limit: int = 200,
    ) -> run_facts.Log:
        """Lines of a run's log: the last ones, or the first ones after a number."""
        wanted = calls.log(run, node=node, level=level, text=text, after=after, before=before, limit=limit)
        return self.send(wanted)

    def events(self, run: str, *, after: int = 0, timeout_s: float | None = None) -> Iterator[run_facts.Event]:
        """The events of a run in order, each once, to its end; a line that breaks is taken up where it broke.

        Raises StillRunning when the run has not ended after `timeout_s`.
        """
        following = Following(run, after, timeout_s)
        while not following.is_over:
            broken: Exception | None = None
            try:
                with self._listening(following) as lines:
                    for line in lines:
                        if event := following.hear(line):
                            yield event
                        if following.wants_new_line(line):
                            break
            except (httpx.TransportError, StudioFailed) as error:
                broken = error
            if not following.is_over:
                time.sleep(following.pause(broken))

    @contextmanager
    def _listening(self, following: Following) -> Iterator[Iterator[str]]:
        call = calls.events(following.run, following.after)
        with self._http.stream(**request_of(call), timeout=following.timeout) as answer:
            if not answer.is_success:
                answer.read()
            look_at(answer, self.place)
            following.is_over = answer.status_code == NO_CONTENT
            yield answer.iter_lines()

    def artifacts(
        self,
        *,
        run: str = "",
        node: str = "",
        name: str = "",
        flow: str = "",
        before: int | None = None,
        limit: int = 50,
    ) -> run_facts.ArtifactPage:
        """Files that nodes kept, the newest first."""
        return self.send(calls.artifacts(run=run, node=node, name=name, flow=flow, before=before, limit=limit))

    def download(self, artifact: run_facts.Artifact, to: Path | str = ".") -> Path:
        """Write a file that a node kept to a path, or into a folder under its own name; whole or not at all."""
        target = target_of(artifact, Path(to))
        part = target.with_name(f".{target.name}.part")
        call = calls.content(artifact.id)
        try:
            with self._http.stream(**request_of(call)) as answer, part.open("wb") as file:
                if not answer.is_success:
                    answer.read()
                look_at(answer, self.place)
                for piece in answer.iter_bytes():
                    file.write(piece)
            part.replace(target)
        except httpx.TransportError as error:
            raise unreachable(self.place, error) from error
        finally:
            part.unlink(missing_ok=True)
        return target

    def schedules(self, flow: str | None = None) -> tuple[facts.Schedule, ...]:
        """What is started by the clock."""
        return self.send(calls.schedules(flow)).schedules

    def schedule(
        self,
        flow: str,
        when: str,
        *,
        timezone: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        name: str | None = None,
    ) -> facts.Schedule:
        """Start a flow by the clock; `when` is as a person writes it: `every day at 9:30`, `0 9 * * 1-5`."""
        return self.send(calls.schedule(flow, when, timezone=timezone, parameters=parameters, name=name))

    def pause_schedule(self, id: str) -> facts.Schedule:
        """Start nothing until it is resumed."""
        return self.send(calls.pause_schedule(id))

    def resume_schedule(self, id: str) -> facts.Schedule:
        """Go on from now."""
        return self.send(calls.resume_schedule(id))

    def delete_schedule(self, id: str) -> None:
        """Forget a schedule; its runs stay."""
        self.send(calls.delete_schedule(id))

    def triggers(self, flow: str = "") -> tuple[facts.Trigger, ...]:
        """What starts flows when something happens; needs the scope edit."""
        return self.send(calls.triggers(flow)).triggers

    def workers(self) -> tuple[facts.Worker, ...]:
        """Who carries runs out beside the engine."""
        return self.send(calls.workers()).workers

    def templates(self, text: str = "", *, offset: int = 0, limit: int = 100) -> facts.TemplatePage:
        """Flows that come with Treadle."""
        return self.send(calls.templates(text, offset=offset, limit=limit))

    def use_template(self, name: str, title: str = "") -> str:
        """Make a flow of a template; the flow's name."""
        return self.send(calls.use_template(name, title)).name

    def node_kinds(self, text: str = "", *, family: str = "", offset: int = 0, limit: int = 100) -> facts.NodeKindPage:
        """Kinds of nodes."""
        return self.send(calls.node_kinds(text, family=family, offset=offset, limit=limit))
