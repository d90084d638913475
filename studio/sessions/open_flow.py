"""A flow that is open: its session with everything around it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeAlias

from engine.document.drawing import Change, Drawing
from engine.editing.commands import make_command
from engine.editing.context import Context, Made
from engine.editing.questions import answer_question
from studio.run_words import STARTED_BY
from studio.sessions.adopt import with_places
from studio.sessions.derived import Derived
from studio.sessions.earlier_values import earlier_values
from studio.sessions.flow_list import FlowList
from studio.sessions.inbox import Inbox
from studio.sessions.inside import change_within, inner_drawing, read_inside
from studio.sessions.messages import CodeTyped
from studio.sessions.opening import Opened, read_opened
from studio.sessions.own_kinds import OwnKinds, kinds_beside
from studio.sessions.person import Line, Message, Person
from studio.sessions.pin_values import PinValues
from studio.sessions.presence import Presence
from studio.sessions.readiness import Readiness
from studio.sessions.run_form import RunForm
from studio.sessions.runs import FlowRuns
from studio.sessions.saved import SavedFile
from studio.sessions.session import Commit, EditingSession
from studio.sessions.surroundings import Surroundings
from studio.sessions.typed_code import TypedCode
from studio.sessions.versions import Versions
from studio.sessions.wire import drawing_to_json
from studio.sessions.workspace_files import WorkspaceFiles

RUNS_AT_ONCE = 50
Answer: TypeAlias = Callable[[Person, Mapping[str, Any]], Awaitable[Any]]


class OpenFlow:
    """Plugs the parts of one open flow together; the lines of browsers lead here."""

    def __init__(self, name: str, opened: Opened, surroundings: Surroundings) -> None:
        self.name = name
        self.closed = False
        self.path = opened.path
        self.session = EditingSession(name, opened.state, opened.draft, opened.nodes)
        self.surroundings = surroundings
        self._flows = FlowList(surroundings.workspace, surroundings.catalogue)
        self.derived = Derived(self.session, self._context, surroundings.deriver)
        self.presence = Presence(self.session)
        self.inbox = Inbox(self.session, self, self.presence.changed)
        self.notices = list(opened.notices)
        self._typed_code = TypedCode(self.session, self.derived, surroundings.catalogue)
        self.own_kinds = OwnKinds(self.session, opened.path, surroundings.catalogue)
        self.saved = SavedFile(self.session, self.derived, opened.path, surroundings, opened.file)
        versions = Versions(self.session, self.derived, self.saved, opened.path, surroundings)
        self._readiness = Readiness(self.derived, opened.path, surroundings)
        self.runs = FlowRuns(self.session, self.derived, opened.path, surroundings)
        pins = PinValues(self.session, self._context, surroundings, self.runs.digest_of)
        self._questions: dict[str, Answer] = {
            "save": self.saved.save,
            "reload": self.saved.reload,
            "revert": self.saved.revert,
            "runs": self._past_runs,
            "versions": versions.list,
            "difference": versions.difference,
            "restore": versions.restore,
            "flows": self._saved_flows,
            "subflow": self._subflow,
            "run": self.runs.run,
            "stop": self.runs.stop,
            "plan": self.runs.plan,
            "output": self.runs.output,
            "values": self._earlier_values,
            "failure": self.runs.failure,
            "files": WorkspaceFiles(surroundings.workspace.root).list,
            "keep_value": pins.keep,
            "parameters": RunForm(self.session, self._context).answer,
        }
        self.session.complete = lambda drawing: with_places(drawing, self._context())
        self.session.welcoming.append(lambda _: {"build": surroundings.build()})
        self._compacting: set[asyncio.Task[None]] = set()
        self.session.changed.append(self._compact)

    @classmethod
    async def open(cls, name: str, surroundings: Surroundings) -> OpenFlow:
        """Open a flow by its name. Raises RequestError for what cannot be opened."""
        return cls(name, await asyncio.to_thread(read_opened, name, surroundings), surroundings)

    def receive(self, person: Person | None, line: Line, data: object) -> Person | None:
        """Take a message from a line; the person who speaks over it from now on."""
        if self.closed:
            return person
        after = self.inbox.receive(person, line, data)
        if after is not None and after is not person:
            for notice in self.notices:
                after.send({"type": "notice", "level": "warning", "message": notice, "fix": ""})
            self.notices.clear()
        return after

    def leave(self, person: Person, line: Line) -> None:
        """The browser behind a line is away."""
        self.inbox.leave(person, line)

    def command(self, name: str, args: Mapping[str, Any], inside: Sequence[str]) -> Made:
        """The change of a command, of the whole drawing. Raises TreadleError."""
        context = self._context(with_flows=name == "use_flow")
        made = make_command(name, args, inner_drawing(self.session.drawing, inside, context), context)
        return Made(self.inside(made.change, inside), made.created) if inside else made

    def inside(self, change: Change, inside: Sequence[str]) -> Change:
        """A change of a sub-flow as one of the whole drawing. Raises TreadleError."""
        return change_within(self.session.drawing, inside, change, self._context())

    async def typed(self, person: Person, message: CodeTyped) -> None:
        """Take what was typed as code."""
        await self._typed_code.take(person, message)

    async def answer(self, person: Person, what: str, args: Mapping[str, Any]) -> Any:
        """Answer a question."""
        if what in self._questions:
            return await self._questions[what](person, args)
        inside = read_inside(args.get("inside"))
        own = {name: value for name, value in args.items() if name != "inside"}
        # What fits where takes as long as the flow is large.
        return await asyncio.to_thread(self._about_drawing, what, own, inside, self.session.drawing)

    def _about_drawing(self, what: str, args: Mapping[str, Any], inside: Sequence[str], drawing: Drawing) -> object:
        context = self._context()
        return answer_question(what, args, inner_drawing(drawing, inside, context), context)

    async def _subflow(self, person: Person, args: Mapping[str, Any]) -> Message:
        """A sub-flow as it would be welcomed: `node` is one node, or the nodes that lead to it."""
        inside, context = read_inside(args.get("node")), self._context()
        drawing = inner_drawing(self.session.drawing, inside, context)
        kinds = kinds_beside(drawing.flow, context)
        told = drawing_to_json(drawing) | {"revision": self.session.revision, "name": self.name, "kinds": kinds}
        return {"flow": told}

    async def _past_runs(self, person: Person, args: Mapping[str, Any]) -> list[Message]:
        """The newest runs of this flow; `before` is the id after which older ones begin."""
        store = await self.surroundings.store()
        before = str(args.get("before") or "") or None
        rows = await asyncio.to_thread(store.runs, self.session.drawing.flow.name, RUNS_AT_ONCE, before)
        return [
            {
                "id": row.id,
                "state": row.state,
                "at": row.created.isoformat(),
                "duration_s": row.duration_s,
                "started_by": STARTED_BY.get(row.started_by, row.started_by),
                "error": row.error.partition("\n")[0][:200],
            }
            for row in rows
        ]

    async def _earlier_values(self, person: Person, args: Mapping[str, Any]) -> list[Message]:
        """What a node gave in past runs, the newest first."""
        store = await self.surroundings.store()
        flow = self.session.drawing.flow.name
        return await asyncio.to_thread(earlier_values, store, flow, str(args.get("node")))

    async def _saved_flows(self, person: Person, args: Mapping[str, Any]) -> list[Message]:
        """The flows that may be used as nodes of this one."""
        entries = await asyncio.to_thread(self._flows.entries)
        return [
            {"name": entry.name, "title": entry.title, "description": entry.description}
            for entry in entries
            if entry.name != self.name and not entry.problem
        ]

    def _compact(self, commit: Commit) -> None:
        if self.session.draft.is_long:
            task = asyncio.get_running_loop().create_task(self.session.draft.compact(self.session.state()))
            self._compacting.add(task)
            task.add_done_callback(self._compacting.discard)

    def _context(self, *, with_flows: bool = False) -> Context:
        workspace = self.surroundings.workspace
        names = [name for name in workspace.flow_names() if name != self.name] if with_flows else []
        return Context(self.surroundings.catalogue(), self.path, {name: workspace.flow_path(name) for name in names})

    async def close(self, why: str = "") -> None:
        """End everything that goes on, and let go of the journal; those who are there are told why."""
        await self.inbox.close()
        self.closed = True
        for person in self.session.present:
            if why:
                person.send({"type": "notice", "level": "warning", "message": why, "fix": "Go to the list of flows."})
            person.flush()
            person.detach()
        await self.derived.close()
        await self._readiness.close()
        self.surroundings.deriver.forget(self.name)
        await self.saved.close()
        await self.runs.close()
        await asyncio.gather(*self._compacting)
        self.presence.close()
        self.session.draft.close()
