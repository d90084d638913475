"""Deployments in Prefect: what a schedule looks like there, and the flow runs that Prefect has scheduled for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, NamedTuple

import httpx

from engine.prefect.connection import Connection

TAG = "treadle"
_MOST = 200
_KEY = "scheduled "
"""So begin the keys of the flow runs that Prefect schedules."""


class PlacedSchedule(NamedTuple):
    """A schedule in Prefect."""

    deployment: str
    schedule: str
    theirs: dict[str, Any]
    """What can be changed there, as it is now."""


class Deployments:
    """Raises httpx.HTTPError when Prefect cannot be reached, or refuses. `pool` is the name of a work pool."""

    def __init__(self, environment: Mapping[str, str], pool: str) -> None:
        self._server = Connection(environment)
        self.pool = pool

    async def close(self) -> None:
        """Hang up."""
        await self._server.close()

    async def pool_id(self) -> str:
        """The pool, made when it is not there; another database of Prefect has another one."""
        found = await self._server.get(f"work_pools/{self.pool}")
        if found.status_code == HTTPStatus.NOT_FOUND:
            about = "Flows that Treadle's engine starts: schedules, and what is started for them from here."
            made: dict[str, Any] = {"name": self.pool, "type": "treadle", "description": about, "base_job_template": {}}
            found = await self._server.post("work_pools/", made)
        return str(_body(found)["id"])

    async def put(self, flow: str, name: str, facts: Mapping[str, Any], tags: list[str]) -> PlacedSchedule:
        """Make a deployment with one schedule, or bring the one of that name to what is wanted.

        `facts` are `active`, `schedule` as Prefect writes it, `parameters`, `entrypoint`, `path` and `description`.
        """
        flow_id = _body(await self._server.post("flows/", {"name": flow}))["id"]
        body = {
            "name": name,
            "flow_id": flow_id,
            "work_pool_name": self.pool,
            "tags": [TAG, *tags],
            "paused": not facts["active"],
            "parameters": facts["parameters"],
            "enforce_parameter_schema": False,
            "entrypoint": facts["entrypoint"],
            "path": facts["path"],
            "description": facts["description"],
            "schedules": [{"active": facts["active"], "schedule": facts["schedule"], "slug": TAG}],
        }
        return _placed(_body(await self._server.post("deployments/", body)))

    async def all(self) -> dict[str, PlacedSchedule]:
        """Ours in this pool, by the tags that name the schedules."""
        wanted = {
            "deployments": {"tags": {"all_": [TAG]}},
            "work_pools": {"name": {"any_": [self.pool]}},
            "limit": _MOST,
        }
        found: dict[str, PlacedSchedule] = {}
        while True:
            page = _body(await self._server.post("deployments/filter", {**wanted, "offset": len(found)}))
            found |= {_schedule_of(each): _placed(each) for each in page if _schedule_of(each)}
            if len(page) < _MOST:
                return found

    async def delete(self, deployment: str) -> None:
        """Take a deployment away, with what is scheduled for it."""
        await self._server.delete(f"deployments/{deployment}")

    async def flow_run_at(self, placed: PlacedSchedule, due: datetime, zone_text: str) -> str:
        """The flow run of a time: the one that Prefect has scheduled, or one that is made now. Never two."""
        body = {
            "state": {"type": "SCHEDULED", "state_details": {"scheduled_time": due.astimezone(UTC).isoformat()}},
            # Prefect's own key for it.
            "idempotency_key": f"{_KEY}{placed.deployment} {placed.schedule} {zone_text}",
            "enforce_parameter_schema": False,
        }
        made = await self._server.post(f"deployments/{placed.deployment}/create_flow_run", body)
        return str(_body(made)["id"])

    async def scheduled_until(self, moment: datetime) -> list[dict[str, Any]]:
        """The flow runs of the pool that are due, as a worker asks for them: by that the pool counts as served."""
        beat = {"name": "engine", "heartbeat_interval_seconds": 30}
        (await self._server.post(f"work_pools/{self.pool}/workers/heartbeat", beat)).raise_for_status()
        asked = {"scheduled_before": moment.astimezone(UTC).isoformat(), "limit": _MOST}
        found = await self._server.post(f"work_pools/{self.pool}/get_scheduled_flow_runs", asked)
        return [each["flow_run"] for each in _body(found)]

    @staticmethod
    def is_of_a_time(flow_run: Mapping[str, Any]) -> bool:
        """Tell a flow run of a time, made by Prefect or by us, from one that somebody asked for."""
        return bool(flow_run.get("auto_scheduled")) or str(flow_run.get("idempotency_key") or "").startswith(_KEY)

    async def claim(self, flow_run: str) -> bool:
        """Take a flow run that is due; of several who try one succeeds."""
        body = {"state": {"type": "PENDING", "name": "Pending", "message": "Treadle's engine has taken it."}}
        answer = _body(await self._server.post(f"flow_runs/{flow_run}/set_state", body))
        return answer["status"] == "ACCEPT"

    async def leave_out(self, flow_run: str, why: str) -> None:
        """Say of a flow run that it will not be."""
        body = {"state": {"type": "CANCELLED", "name": "Cancelled", "message": why}, "force": True}
        (await self._server.post(f"flow_runs/{flow_run}/set_state", body)).raise_for_status()


def _body(answer: httpx.Response) -> Any:
    return answer.raise_for_status().json()


def _schedule_of(deployment: Mapping[str, Any]) -> str:
    prefix = f"{TAG}-schedule:"
    return next((tag.removeprefix(prefix) for tag in deployment["tags"] if tag.startswith(prefix)), "")


def _placed(deployment: Mapping[str, Any]) -> PlacedSchedule:
    own = next((each for each in deployment["schedules"] if each.get("slug") == TAG), None)
    own = own or next(iter(deployment["schedules"]), None)
    theirs = {
        "active": bool(own and own["active"]) and not deployment["paused"],
        "schedule": own["schedule"] if own else None,
        "parameters": deployment["parameters"],
    }
    return PlacedSchedule(str(deployment["id"]), str(own["id"]) if own else "", theirs)
