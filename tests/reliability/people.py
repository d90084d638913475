"""What tests of questions to people share: finding them in the store, and answering."""

from __future__ import annotations

from typing import Any

from engine.store.people import StoredQuestion
from engine.store.store import Store, database_url
from engine.workspace import Workspace
from tests.processes import eventually


def opened(workspace: Workspace) -> Store:
    """The store of a workspace, beside its engine."""
    return Store.open(database_url(workspace))


def the_question(store: Store, run: str) -> StoredQuestion:
    """The open question of a run, as soon as there is one."""
    found: list[StoredQuestion] = []

    def look_for_it() -> bool:
        found[:] = [each for each in store.questions_of_run(run) if each.row.state == "open"]
        return bool(found)

    eventually(look_for_it, within_s=150)
    return found[0]


def waits(store: Store, run: str) -> None:
    """Wait until a run has left its process."""

    def is_waiting() -> bool:
        row = store.run(run)
        return row is not None and row.state == "waiting"

    eventually(is_waiting, within_s=150)


def given(question: StoredQuestion, who: str, value: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An answer as the engine takes it."""
    payload = question.asked.payload
    return {"question": question.row.id, "who": who, "value": value, "payload": payload, "through": "api"} | more
