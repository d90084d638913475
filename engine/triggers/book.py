"""The triggers of a workspace: made, changed, paused and forgotten, by whoever may."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from engine.errors import RequestError, UnknownName
from engine.events.event import now
from engine.secrets.vault import Vault
from engine.store.database import Database
from engine.store.deliveries import DeliveryTable, NewDelivery, new_delivery_id
from engine.store.trigger_tables import DeliveryRow, TriggerRow
from engine.store.triggers import TriggerTable
from engine.triggers.kinds import FlowEndSettings, Settings, WebhookSettings, read_settings
from engine.triggers.mapping import check_expressions
from engine.workspace import Workspace

LONGEST_NAME = 100
Wish = Literal["active", "testing", "paused"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A trigger as somebody wishes it."""

    name: str
    flow: str
    kind: str
    settings: Mapping[str, Any]
    parameters: Mapping[str, str]


class TriggerBook:
    """Every call is quick and belongs in a thread. `parameters_of` gives the names of the parameters of a flow."""

    def __init__(
        self, workspace: Workspace, database: Database, vault: Vault, parameters_of: Callable[[str], Collection[str]]
    ) -> None:
        self._workspace = workspace
        self._vault = vault
        self._parameters_of = parameters_of
        self.triggers = TriggerTable(database)
        self.deliveries = DeliveryTable(database)

    def make(self, draft: Draft) -> TriggerRow:
        """A new trigger, which is active at once. Raises RequestError for what cannot be."""
        settings = self._checked(draft)
        row = TriggerRow(
            id=secrets.token_hex(8),
            name=draft.name.strip() or draft.flow,
            flow=draft.flow,
            kind=draft.kind,
            settings=settings.model_dump_json(),
            parameters=json.dumps(dict(draft.parameters)),
            created=now(),
            changed=now(),
        )
        self.triggers.add(row)
        return row

    def change(self, id: str, changes: Mapping[str, Any]) -> TriggerRow:
        """Give a trigger another name, flow, settings or parameters; settings that are not named stay."""
        row = self.find(id)
        draft = Draft(
            name=changes.get("name", row.name),
            flow=changes.get("flow", row.flow),
            kind=row.kind,
            settings={**json.loads(row.settings), **changes.get("settings", {})},
            parameters=changes.get("parameters", json.loads(row.parameters)),
        )
        settings = self._checked(draft)
        self.triggers.change(
            id,
            {
                "name": draft.name.strip() or draft.flow,
                "flow": draft.flow,
                "settings": settings.model_dump_json(),
                "parameters": json.dumps(dict(draft.parameters)),
                "changed": now(),
            },
        )
        return self.find(id)

    def become(self, id: str, wish: Wish) -> TriggerRow:
        """Pause it, let it go on, or let it keep what comes without starting anything."""
        row = self.find(id)
        values: dict[str, Any] = {"state": wish, "why": "", "changed": now()}
        if row.state == "stopped":
            # What came to nothing before somebody looked at it counts no more.
            values["counted_from"] = new_delivery_id()
        self.triggers.change(id, values)
        return self.find(id)

    def move(self, id: str) -> TriggerRow:
        """Give it another secret address; the one that it has leads nowhere from then on."""
        row = self.find(id)
        self.triggers.change(id, {"address": row.address + 1, "changed": now()})
        return self.find(id)

    def find(self, id: str) -> TriggerRow:
        """A trigger. Raises UnknownName."""
        row = self.triggers.find(id)
        if row is None:
            raise UnknownName(f"There is no trigger {id!r}.", fix="See: treadle trigger list")
        return row

    def delete(self, id: str) -> None:
        """Forget a trigger with its deliveries; runs stay. Raises UnknownName."""
        if not self.triggers.delete(id):
            self.find(id)

    def delivery(self, id: str) -> DeliveryRow:
        """A delivery. Raises UnknownName."""
        row = self.deliveries.find(id)
        if row is None:
            raise UnknownName(f"There is no delivery {id!r}.", fix="See: treadle trigger deliveries TRIGGER")
        return row

    def replay(self, id: str) -> DeliveryRow:
        """Have what happened once happen again: a new delivery of the same event."""
        old = self.delivery(id)
        again = NewDelivery(old.trigger, old.event, replay_of=old.id)
        taken = self.deliveries.take_in([again])[0]
        if taken.refused is not None:
            raise RequestError("The trigger takes nothing now: it is paused, or too much waits.", fix="Resume it.")
        return self.delivery(taken.id)

    def _checked(self, draft: Draft) -> Settings:
        """The settings, complete. Raises RequestError for what could never start a run."""
        if len(draft.name) > LONGEST_NAME:
            raise RequestError(f"The name is longer than {LONGEST_NAME} characters.")
        self._workspace.flow_path(draft.flow)
        settings = read_settings(draft.kind, draft.settings)
        known = self._parameters_of(draft.flow)
        for name in draft.parameters:
            if name not in known:
                there = f"It has {', '.join(known)}." if known else "It takes none."
                raise RequestError(f"The flow {draft.flow!r} has no parameter {name!r}.", fix=there)
        texts = {name: text for name, text in draft.parameters.items() if text.strip()}
        if settings.when.strip():
            texts["when"] = settings.when
        if isinstance(settings, FlowEndSettings):
            self._workspace.flow_path(settings.after)
            if settings.after == draft.flow:
                raise RequestError("A flow cannot start whenever it ends itself: it would never stop.")
        if isinstance(settings, WebhookSettings):
            self._check_signing(settings)
            if settings.key.strip():
                texts["key"] = settings.key
        check_expressions(texts)
        return settings

    def _check_signing(self, settings: WebhookSettings) -> None:
        if settings.signing != "none" and not settings.secret:
            raise RequestError(
                "A signature needs a secret.", fix="Name a stored one, or store it first: treadle secrets set NAME"
            )
        if settings.secret and self._vault.facts(settings.secret).kind:
            raise RequestError(f"{settings.secret} is a connection.", fix="Name a secret.")
