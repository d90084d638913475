"""All that keeps runs and their nodes from going on at once: turns of runs, limits, budgets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.document.flow import Flow
from engine.errors import UnknownName
from engine.events.model import AnyEvent
from engine.kernel.request import Message
from engine.limits.breaker import Breaker
from engine.limits.budget import parse_budget
from engine.limits.flow_rules import FlowRules
from engine.prefect.remote import RemoteServer
from engine.prefect.server import PrefectServer
from engine.prefect.slots import PrefectSlots
from engine.runs.active import ActiveRun
from engine.runs.breakers import Breakers
from engine.runs.door import Door
from engine.runs.doorman import Doorman
from engine.runs.ledger import Ledger
from engine.runs.turns import Turns
from engine.settings import BUDGETS, read_settings, write_entry
from engine.store import breakers as stored_breakers
from engine.store import spending as stored_spending
from engine.store.database import Database
from engine.workspace import Workspace


class Gates:
    """Those of one engine. `going` gives the runs that are not over, by id, those that wait for people too."""

    def __init__(
        self,
        root: Path,
        prefect: PrefectServer | RemoteServer,
        going: Callable[[], Mapping[str, ActiveRun]],
    ) -> None:
        self._root = root
        self._doorman = Doorman(
            root, PrefectSlots(prefect.environment(), Workspace(root).data / "slots"), prefect.ready
        )
        self._database: Database | None = None
        self._ledger = Ledger()
        self._breakers = Breakers(self._keep_breaker)
        self._turns = Turns(lambda: tuple(going().values()))
        self.methods: Mapping[str, Callable[..., Any]] = {
            **self._doorman.methods,
            **self._breakers.methods,
            "spending": self.spending,
            "set_budget": self.set_budget,
        }

    async def start(self, database: Database) -> None:
        """Go on from what is kept: what was used up today, and which hosts have failed."""
        self._database = database
        today = datetime.now(UTC).date().isoformat()
        self._ledger.begin_day(await asyncio.to_thread(stored_spending.of_day, database, today))
        self._breakers.begin(await asyncio.to_thread(stored_breakers.every, database))

    def refuse(self, flow: Flow) -> None:
        """Raise AlreadyRunning if there is to be no run of the flow now."""
        self._turns.refuse(flow)

    async def given_to(
        self, run: str, flow: str, said: Mapping[str, Any], pool: object = "", before: Sequence[AnyEvent] = ()
    ) -> dict[str, Any]:
        """What the request for a run says of limits and budgets, where its flow has `said` what its rules are.

        `before` is what has happened in it already.
        """
        rules = FlowRules.of(said)
        settings = await asyncio.to_thread(read_settings, self._root)
        return {
            "pool": str(pool or rules.pool),
            "most_rounds": settings.run.rounds,
            "undoable": rules.undo != "never",
            "limited": await self._doorman.names(),
            "budgeted": self._ledger.begin_run(run, flow, rules, settings.budgets, before),
        }

    def begin(self, run: ActiveRun, flow: Flow) -> None:
        """Have a run wait for its turn."""
        rules = FlowRules.of(flow.rules)
        run.turn = lambda: self._turns.take(run, rules)

    async def over(self, run: ActiveRun) -> None:
        """A run is over."""
        self._ledger.end_run(run.id)
        await self._turns.over()

    def heard(self, run: str, flow: str, events: Sequence[AnyEvent]) -> None:
        """Take what has been stored of a run."""
        self._ledger.take(run, flow, events)

    def door(self, tell: Callable[[Message], None], pid: Callable[[], int]) -> Door:
        """The door of a kernel."""
        return Door(self._doorman, self._ledger, self._breakers, tell, pid)

    async def spending(self, params: dict[str, Any]) -> dict[str, Any]:
        """What has been used up today."""
        budgets = (await asyncio.to_thread(read_settings, self._root)).budgets
        return self._ledger.report() | {"budgets": {name: str(budget) for name, budget in budgets.items()}}

    async def set_budget(self, params: dict[str, Any]) -> dict[str, Any]:
        """Set what every `run`, or all runs of a `day`, may use up, in treadle.toml; an empty text takes it away."""
        name, text = str(params["name"]).strip(), str(params.get("budget") or "").strip()
        if name not in BUDGETS:
            raise UnknownName(f"There is no budget for {name!r}.", fix=f"There is one for {' and '.join(BUDGETS)}.")
        rule = str(parse_budget(text)) if text else None
        await asyncio.to_thread(write_entry, self._root, "budgets", name, rule)
        self._ledger.allow((await asyncio.to_thread(read_settings, self._root)).budgets)
        return {"name": name, "budget": rule or ""}

    async def _keep_breaker(self, breaker: Breaker) -> None:
        if self._database is not None:
            await asyncio.to_thread(stored_breakers.keep, self._database, breaker)

    async def close(self) -> None:
        """Give everything back."""
        await self._doorman.close()
        await self._breakers.close()
