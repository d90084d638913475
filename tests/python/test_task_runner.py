"""The task runner of a flow: read and written, with what it needs."""

from __future__ import annotations

import pytest

from engine.document.flow import Flow
from engine.document.task_runner import CLASSES, Kind, TaskRunner, class_of, task_runner_of
from engine.document.value import Code
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.strategies import KINDS

BY_HAND = '''# Ours.
from prefect import flow, task
from prefect_dask import DaskTaskRunner  # for the long ones


@task
def double(n: int) -> int:
    return 2 * n


@flow(name="by-hand", task_runner=DaskTaskRunner(cluster_class="dask_jobqueue.SLURMCluster"))
def by_hand():
    """Look."""
    found = double.map([1, 2])
    return found
'''


@pytest.mark.parametrize(
    "runner",
    [
        TaskRunner(),
        TaskRunner("threads", 4),
        TaskRunner("Dask"),
        TaskRunner("Dask", 4),
        TaskRunner("Dask", address="tcp://host:8786"),
        TaskRunner("Ray"),
        TaskRunner("Ray", 4),
        TaskRunner("Ray", address="ray://host:10001"),
    ],
)
def test_a_task_runner_is_written_as_in_prefect_and_read_back(runner: TaskRunner) -> None:
    options = {"task_runner": Code(runner.source)} if runner.source else {}
    text = write_flow(Flow(name="heavy", options=options), KINDS)
    back = read_flow(text, KINDS)
    assert task_runner_of(back) == runner
    assert (back.header, back.signature) == (None, None), "it is the writer's own form"
    assert write_flow(back, KINDS) == text
    assert ("from prefect_dask import DaskTaskRunner\n" in text) == (runner.kind == "Dask")
    assert ('# dependencies = ["treadle[dask]"]\n' in text) == (runner.kind == "Dask")
    assert ("from prefect_ray import RayTaskRunner\n" in text) == (runner.kind == "Ray")
    assert ('# dependencies = ["treadle", "prefect-ray>=0.6,<0.7"]\n' in text) == (runner.kind == "Ray")


@pytest.mark.parametrize("arguments", ["", "()"])
@pytest.mark.parametrize(("kind", "name"), CLASSES.items())
def test_a_class_without_arguments_is_what_it_does_by_itself(kind: Kind, name: str, arguments: str) -> None:
    flow = Flow(name="bare", options={"task_runner": Code(name + arguments)})
    assert task_runner_of(flow) == TaskRunner(kind)


def test_what_a_person_wrote_otherwise_stays_as_it_is() -> None:
    flow = read_flow(BY_HAND, KINDS)
    assert (class_of(flow), task_runner_of(flow)) == ("DaskTaskRunner", None)
    assert write_flow(flow, KINDS) == BY_HAND
    other = write_flow(flow.model_copy(update={"description": "Look again."}), KINDS)
    assert other == BY_HAND.replace("Look.", "Look again.")
