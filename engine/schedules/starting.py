"""Starting the flow of a schedule, as any other run is started: same plan, same events, one run for each time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from engine.document.layout import layout_from_json, layout_path
from engine.document.pins import pins_of, pins_to_json
from engine.errors import TreadleError, UnknownName
from engine.schedules.schedule import Schedule
from engine.store.store import Store
from engine.workspace import Workspace


class Runs(Protocol):
    """The engine's runs; `engine.runs.service.RunService` is one."""

    async def start_run(self, params: dict[str, Any]) -> dict[str, Any]: ...

    async def stop_run(self, params: dict[str, Any]) -> dict[str, Any]: ...

    async def refuse(self, params: dict[str, Any]) -> None:
        """Raise what would refuse a run; start none."""
        ...

    async def keep_version(self, params: dict[str, Any]) -> str: ...

    def goes_on(self, run: str) -> bool: ...


class FlowStarter:
    """See `engine.schedules.scheduler.Starter`."""

    def __init__(
        self, workspace: Workspace, runs: Runs, store: Store, in_prefect: Callable[[Schedule, datetime], str]
    ) -> None:
        self._in_prefect = in_prefect
        self._workspace = workspace
        self._runs = runs
        self._store = store

    async def start(self, schedule: Schedule, due: datetime) -> str:
        params = await asyncio.to_thread(self._request, schedule)
        key = f"schedule {schedule.id} {due.astimezone(UTC).isoformat()}"
        of = {"id": schedule.id, "name": schedule.name, "due": due.astimezone(UTC).isoformat()}
        flow_run = self._in_prefect(schedule, due)
        asked = {"schedule": of, "once": key, "asked": key, "flow_run": flow_run}
        return str((await self._runs.start_run({**params, **asked}))["run_id"])

    async def start_asked(self, schedule: Schedule, flow_run: str, parameters: dict[str, Any]) -> str:
        """Start a run that somebody asked Prefect for, with parameters as Prefect has them."""
        params = await asyncio.to_thread(self._request, schedule)
        given = {name: {"text": value} if isinstance(value, str) else value for name, value in parameters.items()}
        key = f"prefect {flow_run}"
        of = {"id": schedule.id, "name": schedule.name, "due": ""}
        asked = {"schedule": of, "once": key, "asked": key, "flow_run": flow_run, "started_by": "prefect"}
        return str((await self._runs.start_run({**params, "parameters": given, **asked}))["run_id"])

    def place(self, schedule: Schedule) -> tuple[str, str]:
        """Tell where the flow lies, as a deployment says it: a folder, and `FILE:FUNCTION` from there."""
        root = self._workspace.root
        try:
            path = self._workspace.flow_path(schedule.flow).relative_to(root)
        except (TreadleError, ValueError):
            return str(root), ""
        return str(root), f"{path}:{schedule.flow}"

    def goes_on(self, run: str) -> bool:
        return self._runs.goes_on(run)

    async def stop(self, run: str) -> None:
        if self._runs.goes_on(run):
            await self._runs.stop_run({"run_id": run})

    async def refuse(self, schedule: Schedule) -> None:
        """Raise what would refuse a run of this schedule."""
        await self._runs.refuse(await asyncio.to_thread(self._request, schedule))

    async def newest_version(self, flow: str) -> str:
        """Keep the flow as it is saved now; the version's id."""
        return await self._runs.keep_version(
            {"flow_path": str(await asyncio.to_thread(self._workspace.flow_path, flow))}
        )

    def _request(self, schedule: Schedule) -> dict[str, Any]:
        params: dict[str, Any] = {
            "name": schedule.flow,
            "folder": str(self._workspace.root),
            "parameters": schedule.parameters,
            "started_by": "schedule",
        }
        path = self._path(schedule)
        if path is not None:
            params |= {"flow_path": str(path), "pins": _pins(path) if schedule.pins else {}}
        if schedule.version:
            params["source"] = self._source(schedule)
        return params

    def _path(self, schedule: Schedule) -> Path | None:
        try:
            return self._workspace.flow_path(schedule.flow)
        except UnknownName:
            # A version that was kept runs on when its file is gone.
            if schedule.version:
                return None
            raise

    def _source(self, schedule: Schedule) -> str:
        version = self._store.version(schedule.version)
        if version is None:
            raise UnknownName(
                f"The version {schedule.version} of {schedule.flow} is gone.",
                fix="Choose another version, or always the newest.",
            )
        return version.source


def _pins(path: Path) -> dict[str, Any]:
    drawing = layout_path(path)
    if not drawing.is_file():
        return {}
    try:
        return pins_to_json(pins_of(layout_from_json(drawing.read_text(encoding="utf-8"))))
    except (OSError, UnicodeDecodeError) as error:
        raise TreadleError(f"The pins of {path.stem} cannot be read: {error}.") from error
