"""Writing the true end of a run into Prefect when the process that should have done it is gone."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Literal

import httpx

from engine.prefect.connection import Connection

_logger = logging.getLogger(__name__)

_NAMES = {"CANCELLED": "Cancelled", "CRASHED": "Crashed", "FAILED": "Failed"}
_OPEN = ["RUNNING", "PENDING", "SCHEDULED", "CANCELLING", "PAUSED"]


async def end_in_prefect(
    environment: Mapping[str, str],
    flow_run: str,
    state: Literal["CANCELLED", "CRASHED", "FAILED"],
    message: str,
) -> bool:
    """Force a flow run and its open task runs into their end state. False when Prefect cannot be reached now.

    `environment` is what a client of the server gets: PREFECT_API_URL and PREFECT_API_AUTH_STRING count.
    """
    try:
        async with Connection(environment) as server:
            body = {"state": {"type": state, "name": _NAMES[state], "message": message}, "force": True}
            found = await server.get(f"flow_runs/{flow_run}")
            if found.is_success and _state_type(found.json()) in _OPEN:
                (await server.post(f"flow_runs/{flow_run}/set_state", body)).raise_for_status()
            wanted = {"task_runs": {"flow_run_id": {"any_": [flow_run]}, "state": {"type": {"any_": _OPEN}}}}
            tasks = await server.post("task_runs/filter", wanted)
            for task in tasks.raise_for_status().json():
                await server.post(f"task_runs/{task['id']}/set_state", body)
    except httpx.HTTPError as error:
        _logger.warning("Prefect was not told of the end of %s: %s", flow_run, error)
        return False
    return True


def _state_type(flow_run: dict[str, Any]) -> str:
    state: dict[str, Any] = flow_run.get("state") or {}
    return str(state.get("type", ""))
