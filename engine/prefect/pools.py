"""Work pools: how runs wait in Prefect for a worker, with its queues, their priorities and limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

import httpx

from engine.prefect.connection import Connection

_MORE = 20
"""So many more are asked for than there is room: others may have put some of their own there."""


class WorkPools:
    """Raises httpx.HTTPError when Prefect cannot be reached, or refuses. `environment` is that of a client."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._server = Connection(environment)

    async def close(self) -> None:
        """Hang up."""
        await self._server.close()

    async def ensure(self, pool: str, queues: Sequence[str] = ()) -> None:
        """Make a pool and queues in it, those that are not there."""
        if (await self._server.get(f"work_pools/{pool}")).status_code == HTTPStatus.NOT_FOUND:
            about = "Runs that Treadle's workers carry out."
            made: dict[str, Any] = {"name": pool, "type": "treadle", "description": about, "base_job_template": {}}
            _made(await self._server.post("work_pools/", made))
        for queue in queues:
            if (await self._server.get(f"work_pools/{pool}/queues/{queue}")).status_code == HTTPStatus.NOT_FOUND:
                _made(await self._server.post(f"work_pools/{pool}/queues", {"name": queue}))

    async def beat(self, pool: str, worker: str, every_s: float) -> None:
        """Say that a worker is there."""
        beat = {"name": worker, "heartbeat_interval_seconds": max(1, round(every_s))}
        (await self._server.post(f"work_pools/{pool}/workers/heartbeat", beat)).raise_for_status()

    async def submit(self, flow: str, run: str, name: str, pool: str, queue: str, tags: Sequence[str]) -> str:
        """Have a run wait in a pool; the id of its flow run, which is one however often this is called."""
        flow_id = _body(await self._server.post("flows/", {"name": flow}))["id"]
        now = datetime.now(UTC).isoformat()
        body: dict[str, Any] = {
            "flow_id": flow_id,
            "name": name,
            "tags": list(tags),
            "state": {"type": "SCHEDULED", "name": "Scheduled", "state_details": {"scheduled_time": now}},
            "idempotency_key": f"treadle {run}",
            "work_pool_name": pool,
            "work_queue_name": queue or None,
        }
        made = _body(await self._server.post("flow_runs/", body))
        if _state_of(made) != "SCHEDULED":
            # A worker had taken it and is gone.
            again = {"state": {**body["state"], "message": "Its worker is gone before it began."}, "force": True}
            (await self._server.post(f"flow_runs/{made['id']}/set_state", again)).raise_for_status()
        return str(made["id"])

    async def due(self, pool: str, queues: Sequence[str], room: int) -> list[str]:
        """The flow runs that may begin now, in the order of the priorities of their queues, as limits allow."""
        asked: dict[str, Any] = {"scheduled_before": datetime.now(UTC).isoformat(), "limit": room + _MORE}
        if queues:
            asked["work_queue_names"] = list(queues)
        found = _body(await self._server.post(f"work_pools/{pool}/get_scheduled_flow_runs", asked))
        return [str(each["flow_run"]["id"]) for each in found]

    async def claim(self, flow_run: str, worker: str) -> bool:
        """Take a flow run for a worker; False when it cannot be had, as somebody has cancelled it, or for a limit."""
        body = {"state": {"type": "PENDING", "name": "Pending", "message": f"The worker {worker} has taken it."}}
        answer = _body(await self._server.post(f"flow_runs/{flow_run}/set_state", body))
        return answer["status"] == "ACCEPT"

    async def state(self, flow_run: str) -> str:
        """The type of the state of a flow run; empty when it is gone."""
        found = await self._server.get(f"flow_runs/{flow_run}")
        if found.status_code == HTTPStatus.NOT_FOUND:
            return ""
        return _state_of(_body(found))

    async def cancel(self, flow_run: str, why: str) -> None:
        """Say of a flow run that it will not be."""
        body = {"state": {"type": "CANCELLED", "name": "Cancelled", "message": why}, "force": True}
        (await self._server.post(f"flow_runs/{flow_run}/set_state", body)).raise_for_status()


def _body(answer: httpx.Response) -> Any:
    return answer.raise_for_status().json()


def _state_of(flow_run: dict[str, Any]) -> str:
    state: dict[str, Any] = flow_run.get("state") or {}
    return str(state.get("type", ""))


def _made(answer: httpx.Response) -> None:
    # Somebody else may have made it meanwhile.
    if answer.status_code != HTTPStatus.CONFLICT:
        answer.raise_for_status()
