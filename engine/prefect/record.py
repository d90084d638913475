"""Writing the true end of a run into Prefect when the process that should have done it is gone."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Literal

import httpx

_logger = logging.getLogger(__name__)

_NAMES = {"CANCELLED": "Cancelled", "CRASHED": "Crashed", "FAILED": "Failed"}
_OPEN = ["RUNNING", "PENDING", "SCHEDULED", "CANCELLING"]


async def end_in_prefect(
    environment: Mapping[str, str],
    flow_run: str,
    state: Literal["CANCELLED", "CRASHED", "FAILED"],
    message: str,
) -> bool:
    """Force a flow run and its open task runs into their end state. False when Prefect cannot be reached now.

    `environment` is what a client of the server gets: PREFECT_API_URL and PREFECT_API_AUTH_STRING count.
    """
    auth = environment.get("PREFECT_API_AUTH_STRING", "")
    user, _, password = auth.partition(":")
    try:
        async with httpx.AsyncClient(
            base_url=environment["PREFECT_API_URL"].rstrip("/") + "/",
            auth=(user, password) if auth else None,
            timeout=30,
            trust_env=False,
        ) as client:
            headers = await _csrf_headers(client)
            body = {"state": {"type": state, "name": _NAMES[state], "message": message}, "force": True}
            found = await client.get(f"flow_runs/{flow_run}")
            if found.is_success and _state_type(found.json()) in _OPEN:
                (await client.post(f"flow_runs/{flow_run}/set_state", json=body, headers=headers)).raise_for_status()
            wanted = {"task_runs": {"flow_run_id": {"any_": [flow_run]}, "state": {"type": {"any_": _OPEN}}}}
            tasks = await client.post("task_runs/filter", json=wanted, headers=headers)
            for task in tasks.raise_for_status().json():
                await client.post(f"task_runs/{task['id']}/set_state", json=body, headers=headers)
    except httpx.HTTPError as error:
        _logger.warning("Prefect was not told of the end of %s: %s", flow_run, error)
        return False
    return True


def _state_type(flow_run: dict[str, Any]) -> str:
    state: dict[str, Any] = flow_run.get("state") or {}
    return str(state.get("type", ""))


async def _csrf_headers(client: httpx.AsyncClient) -> dict[str, str]:
    answer = await client.get("csrf-token", params={"client": "treadle-engine"})
    if not answer.is_success:
        return {}
    return {"Prefect-Csrf-Token": answer.json()["token"], "Prefect-Csrf-Client": "treadle-engine"}
