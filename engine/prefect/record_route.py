"""One more route of our own Prefect server: it writes down what flow runs came to, many at once, as it was and when.

Prefect's client makes a request for each state and waits for its answer, which is most of the time of a short run. A
kernel goes on instead, and what became of its runs is written through Prefect's own models a moment later: the same
rows, the same events for automations, with the times at which it happened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias
from uuid import UUID

from fastapi import Body
from prefect.server import models, schemas
from prefect.server.database import provide_database_interface
from pydantic import BaseModel

if TYPE_CHECKING:
    from fastapi import FastAPI

PATH = "/treadle/record"

Session: TypeAlias = Any
"""A session of Prefect's database, whose library only the store knows."""


class Entry(BaseModel):
    """What is new of one flow run. `run` makes it, as `POST /flow_runs/` does; `flow` is the name of its flow."""

    id: UUID
    flow: str = ""
    run: dict[str, Any] | None = None
    states: list[schemas.states.State] = []


class Written(BaseModel):
    """The answer: which flow runs are not there, as somebody has deleted them."""

    gone: list[UUID]


def add_record_route(api: FastAPI) -> None:
    """Let the API take what `Recorder` sends. Its login and its token against forged requests count here too."""
    api.add_api_route(PATH, write, methods=["POST"], include_in_schema=False)


async def write(entries: Annotated[list[Entry], Body()], *, again: bool = False) -> Written:
    """Write everything down or nothing. With `again` it may have been written before, and is not written twice."""
    gone: list[UUID] = []
    database = provide_database_interface()
    # With the write lock from the start: a transaction that reads first and finds another writer has to begin anew.
    async with database.session_context(begin_transaction=True, with_for_update=True) as session:
        for entry in entries:
            states = list(entry.states)
            if again:
                states = [state for state in states if not await _is_known(session, state.id)]
            if entry.run is not None and not (again and await _is_there(session, entry.id)):
                await _make(session, entry, states.pop(0) if states else schemas.states.Pending())
            if states and not await _is_there(session, entry.id):
                gone.append(entry.id)
                continue
            for state in states:
                await models.flow_runs.set_flow_run_state(session, entry.id, state, force=True)
    return Written(gone=gone)


async def _make(session: Session, entry: Entry, state: schemas.states.State) -> None:
    asked = schemas.actions.FlowRunCreate.model_validate({**(entry.run or {}), "state": None})
    # Its flow may have been deleted since the kernel asked for it.
    flow = await models.flows.create_flow(session=session, flow=schemas.core.Flow(name=entry.flow))
    fields = {**asked.model_dump(), "id": entry.id, "flow_id": flow.id, "state": state}
    run = schemas.core.FlowRun.model_validate(fields)
    await models.flow_runs.create_flow_run(session=session, flow_run=run)


async def _is_there(session: Session, run: UUID) -> bool:
    return await models.flow_runs.read_flow_run(session=session, flow_run_id=run) is not None


async def _is_known(session: Session, state: UUID) -> bool:
    return await models.flow_run_states.read_flow_run_state(session=session, flow_run_state_id=state) is not None
