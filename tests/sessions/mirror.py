"""A browser in Python: keeps a copy of the drawing by docs/editor-protocol.md, and sends again what it must."""

from __future__ import annotations

import json
from typing import Any

from studio.sessions.open_flow import OpenFlow
from studio.sessions.person import Person

Message = dict[str, Any]


class Wire:
    """One connection. What a browser did not get before it broke is lost."""

    def __init__(self) -> None:
        self.arrived: list[Message] = []
        self.broken = False

    def send(self, messages: list[str]) -> None:
        if not self.broken:
            self.arrived += [json.loads(message) for message in messages]


class Mirror:
    """The copy, the messages that were not acknowledged, and everything that the server said."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.revision: int | None = None
        self.flow: Message = {}
        self.nodes: dict[str, Message] = {}
        self.layout: dict[str, dict[str, Any]] = {}
        self.pending: list[Message] = []
        self.seq = 0
        self.wire = Wire()
        self.person: Person | None = None
        self.server: OpenFlow | None = None
        self.heard: list[Message] = []
        self.answers: dict[Any, Message] = {}

    def connect(self, server: OpenFlow, *, forget: bool = False) -> None:
        """Connect, as the same tab; `forget` stands for a reload, which keeps only what was not acknowledged."""
        self.drop()
        self.server, self.wire = server, Wire()
        if forget:
            self.revision = None
        hello = {"type": "hello", "client": self.name, "name": self.name, "colour": "#123456"}
        self._tell(hello | {"revision": self.revision, "pending": list(self.pending)})

    def drop(self) -> None:
        """The line breaks: what is on its way is lost."""
        self.wire.broken = True
        if self.person is not None and self.server is not None:
            self.server.leave(self.person, self.wire)
        self.person = None

    def edit(self, **message: Any) -> int:
        """Send a message that is numbered; kept until it is answered."""
        self.seq += 1
        numbered = {**message, "seq": self.seq}
        self.pending.append(numbered)
        if self.person is not None:
            self._tell(numbered)
        return self.seq

    def change(self, *edits: Message, label: str = "Edit") -> int:
        return self.edit(type="change", edits=list(edits), label=label)

    def ask(self, what: str, **args: Any) -> int:
        number = len(self.answers) + len(self.heard) + 1000
        self._tell({"type": "ask", "id": number, "what": what, "args": args})
        return number

    def read(self) -> None:
        """Take what has arrived."""
        while self.wire.arrived:
            self._take(self.wire.arrived.pop(0))

    def said(self, kind: str) -> list[Message]:
        """The messages of a type that were heard."""
        return [message for message in self.heard if message["type"] == kind]

    def state(self) -> Message:
        """The copy as plain data."""
        return {"flow": self.flow, "nodes": list(self.nodes.values()), "layout": self.layout}

    def _tell(self, message: Message) -> None:
        assert self.server is not None
        self.person = self.server.receive(self.person, self.wire, json.loads(json.dumps(message)))

    def _take(self, message: Message) -> None:
        self.heard.append(message)
        match message["type"]:
            case "welcome":
                self.revision = message["revision"]
                self.flow = message["flow"]
                self.nodes = {node["id"]: node for node in message["nodes"]}
                self.layout = {part: message["layout"].get(part, {}) for part in ("nodes", "groups", "notes", "extra")}
                self.pending = [one for one in self.pending if one["seq"] > message["acknowledged"]]
                self.seq = max(self.seq, message["acknowledged"])
            case "patch":
                assert self.revision is not None
                assert message["revision"] == self.revision + 1
                self._apply(message)
            case "refused" | "done":
                self._acknowledge(message["seq"])
            case "answer":
                self.answers[message["id"]] = message
            case _:
                return

    def _apply(self, patch: Message) -> None:
        self.revision = patch["revision"]
        if patch["client"] == self.name and patch["seq"] is not None:
            self._acknowledge(patch["seq"])
        self.flow = {**self.flow, **patch.get("flow", {})}
        _merge(self.nodes, patch.get("nodes", {}))
        if "order" in patch:
            self.nodes = {name: self.nodes[name] for name in patch["order"]}
        for part, field in (("nodes", "places"), ("groups", "groups"), ("notes", "notes"), ("extra", "extra")):
            _merge(self.layout[part], patch.get(field, {}))

    def _acknowledge(self, seq: int) -> None:
        self.pending = [one for one in self.pending if one["seq"] != seq]


def _merge(there: dict[str, Any], new: dict[str, Any]) -> None:
    for name, value in new.items():
        if value is None:
            there.pop(name, None)
        else:
            there[name] = value
