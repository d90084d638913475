"""Fewer requests per run: what a kernel knows already is not asked of Prefect's server again, and no answer awaited.

Prefect's engine makes seven requests for an empty flow run: it looks the flow up by name, creates the run, names it,
sets it running, reads it back, asks where results lie and sets it completed. Where the server takes a record behind the
run (`tell` is given), none of them is waited for: the engine of the workspace hands on what became of the run, in
order. Otherwise those are spared that say nothing new when one process makes run after run.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
from prefect.client.orchestration import SyncPrefectClient

RESULTS_LIE_S = 30.0
"""Where the server wants results to lie is asked this often."""

Tell = Callable[[dict[str, Any]], None]


class RecordClient:
    """Stands in for the `request` of a client. `begin` before each run.

    `tell` takes entries of `engine.prefect.record_route`; `settle` waits until those that were told are written.
    """

    def __init__(self, client: SyncPrefectClient, tell: Tell | None, settle: Callable[[], None]) -> None:
        self._send = client.request
        self._tell = tell
        self._settle = settle
        self._name = ""
        self._known = ""
        self._behind = False
        self._untold = False
        self._entry: dict[str, Any] | None = None
        self._mine = ""
        self._flows: dict[str, httpx.Response] = {}
        self._flow = ""
        self._runs: dict[str, dict[str, Any]] = {}
        # Prefect offers no place for a client of ours.
        client.request = self.request
        client.read_server_default_result_storage = _now_and_then(client.read_server_default_result_storage)

    def begin(self, name: str, *, asks: bool, known: str = "") -> None:
        """A run begins, whose name is known. It `asks` when the server has a say in what becomes of its states.

        `known` is the id of a flow run that the server has already, and that this run becomes.
        """
        self._name = name
        self._known = known
        self._behind = self._tell is not None and not asks
        self._entry, self._mine, self._runs = None, "", {}

    def settled(self) -> None:
        """Wait until the server knows all that was told, as it must before it hears of anything that belongs to it."""
        if self._untold:
            self._settle()
            self._untold = False

    def request(
        self, method: Any, path: Any, params: Any = None, path_params: dict[str, Any] | None = None, **kwargs: Any
    ) -> Any:
        """Answer from memory, or ask."""
        id = str((path_params or {}).get("id"))
        match method, path:
            case "POST", "/flows/":
                return self._flow_of(kwargs)
            case "POST", "/flow_runs/":
                return self._new_run(kwargs)
            case "POST", "/flow_runs/{id}/set_state" if id == self._mine and _is_plain(kwargs["json"]["state"]):
                return self._new_state(id, kwargs["json"]["state"])
            case "POST", "/flow_runs/{id}/set_state":
                self.settled()
                self._mine = ""
                answer = self._send(method, path, params=params, path_params=path_params, **kwargs)
                self._note_state(id, answer)
                return answer
            case "PATCH", "/flow_runs/{id}":
                self.settled()
                # A run that was given another name is read again.
                self._runs.pop(id, None)
                return self._send(method, path, params=params, path_params=path_params, **kwargs)
            case "GET", "/flow_runs/{id}" if run := self._runs.pop(id, None):
                return httpx.Response(200, json=run)
            case _:
                self.settled()
                return self._send(method, path, params=params, path_params=path_params, **kwargs)

    def _flow_of(self, kwargs: dict[str, Any]) -> httpx.Response:
        self._flow = str(kwargs["json"]["name"])
        if self._flow not in self._flows:
            self._flows[self._flow] = self._send("POST", "/flows/", **kwargs)
        return self._flows[self._flow]

    def _new_run(self, kwargs: dict[str, Any]) -> httpx.Response:
        body: dict[str, Any] = kwargs["json"]
        if self._name and not body.get("name"):
            # Only the first is the run itself; others are sub-flows.
            body, self._name = {**body, "name": self._name}, ""
            if self._behind:
                return self._run_behind(body)
            if self._known:
                self.settled()
                return self._send("GET", "/flow_runs/{id}", path_params={"id": self._known})
        self.settled()
        answer = self._send("POST", "/flow_runs/", **{**kwargs, "json": body})
        run = answer.json()
        self._runs = {str(run["id"]): run}
        return answer

    def _run_behind(self, body: dict[str, Any]) -> httpx.Response:
        self._mine = self._known or str(uuid.uuid4())
        # It is told of together with its first state.
        self._entry = None if self._known else {"id": self._mine, "flow": self._flow, "run": body}
        run = {**body, "id": self._mine, "created": _now(), "updated": _now()}
        self._runs = {self._mine: run}
        return httpx.Response(201, json=run)

    def _new_state(self, run_id: str, proposed: dict[str, Any]) -> httpx.Response:
        state = {**proposed, "id": str(uuid.uuid4()), "timestamp": _now()}
        if self._tell is not None:
            self._tell({**(self._entry or {"id": run_id}), "states": [state]})
        self._entry, self._untold = None, True
        answer = httpx.Response(201, json={"state": state, "status": "ACCEPT", "details": {"type": "accept_details"}})
        self._note_state(run_id, answer)
        return answer

    def _note_state(self, run_id: str, answer: httpx.Response) -> None:
        run, given = self._runs.get(run_id), answer.json()
        if run is None:
            return
        if given.get("status") != "ACCEPT":
            del self._runs[run_id]
            return
        state = given["state"]
        self._runs[run_id] = {
            **run,
            "state": state,
            "state_id": state["id"],
            "state_type": state["type"],
            "state_name": state["name"],
        }


def _is_plain(state: dict[str, Any]) -> bool:
    """Whether the server has nothing to say to a state; to pause a run or to wait with it is for it to allow."""
    return state["type"] in {"RUNNING", "COMPLETED", "FAILED", "CRASHED", "CANCELLED"}


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _now_and_then(ask: Callable[[], Any]) -> Callable[[], Any]:
    """Ask again only after a while."""
    known: list[Any] = []
    asked_at = 0.0

    def remembered() -> Any:
        nonlocal asked_at
        if not known or time.monotonic() - asked_at > RESULTS_LIE_S:
            known[:] = [ask()]
            asked_at = time.monotonic()
        return known[0]

    return remembered
