"""One call of a node inside a flow run, as a future that Prefect accepts wherever it accepts its own."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextvars import Context as ContextVars
from typing import TYPE_CHECKING, Any, Literal, cast

from prefect.client.schemas.objects import State, StateDetails
from prefect.futures import PrefectFuture
from prefect.states import Cancelled, Completed, Failed, Running

from engine.errors import NodeCancelled

if TYPE_CHECKING:
    from engine.node.decorator import Node
    from engine.prefect.items import Group
    from engine.prefect.scope import RunScope

Status = Literal["waiting", "running", "asking", "finished", "failed", "skipped", "cancelled"]

SETTLED: frozenset[Status] = frozenset({"finished", "failed", "skipped", "cancelled"})


class Call(PrefectFuture[Any]):
    """A node, its arguments and what became of it. All changes of status go through its `RunScope`."""

    def __init__(
        self, scope: RunScope, node: Node[..., Any] | None, id: str, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> None:
        self.scope = scope
        self.node = node
        self.id = id
        self.args = args
        self.kwargs = kwargs
        self.pick = ""
        self.status: Status = "waiting"
        self.value_: Any = None
        self.error: BaseException | None = None
        self.why = ""
        self.digest = ""
        self.attempt = 0
        self.cached = False
        self.item = -1
        """Which item of a map it is for; -1 for a call of its own."""
        self.row = -1
        """The how-manieth call it is of a node that runs once per item or in every round; -1 for an only one."""
        self.group: Group | None = None
        """What it has in common with the other calls of a map."""
        self.instead: Any = None
        """What it gives although it failed, where its map goes on; None for a failure like any other."""
        self.gave_up: tuple[Status, BaseException | None] | None = None
        """How it had ended before something was taken instead."""
        self.place = ""
        """What tells the calls of a run apart, also of a later process that goes on with it."""
        self.stored: Any = None
        """The form in which the value is kept, where that is known."""
        self.carried = False
        """Whether it ended before the run waited for people: nothing is told of it again."""
        self.away: Callable[..., Any] | None = None
        """What carries its function out on a cluster; None for a call that is carried out in this process."""
        self.busy = False
        self.replied = False
        """Whether its question was answered before it had left its function."""
        self.awaited = False
        self.started_at = 0.0
        self.left = 0
        self.followers: list[Call] = []
        self.listeners: list[Callable[[PrefectFuture[Any]], None]] = []
        self.context: ContextVars | None = None
        self._loader: Callable[[], Any] | None = None
        self._run_id: uuid.UUID | None = None

    @property
    def done(self) -> bool:
        """True once nothing more will happen to it."""
        return self.status in SETTLED

    @property
    def is_task_run(self) -> bool:
        """Whether it becomes a task run of Prefect's; another rides along."""
        return self.node is not None and (not self.node.is_light or self.scope.sends_away(self))

    @property
    def value(self) -> Any:
        """The value of a finished call; a stored one is loaded on first use. None for a call that was not asked for."""
        if self._loader is not None:
            self.value_, self._loader = self._loader(), None
        return self.value_

    def store_value(self, value: Any = None, *, loader: Callable[[], Any] | None = None) -> None:
        """Put the value in place, or the way to load it when somebody asks."""
        self.value_, self._loader = value, loader

    @property
    def task_run_id(self) -> uuid.UUID:
        """An id, as Prefect wants one of every future; that of the task run where there is one."""
        if self._run_id is None:
            self._run_id = uuid.uuid4()
        return self._run_id

    @task_run_id.setter
    def task_run_id(self, run_id: uuid.UUID) -> None:
        self._run_id = run_id

    @property
    def state(self) -> State[Any]:
        """The status as a Prefect state. Who looks at it has a failure in hand, as if it had been caught."""
        if self.error is not None:
            self.scope.note_raised(self.error)
        return self.state_so_far

    @property
    def state_so_far(self) -> State[Any]:
        """The state; it carries the id by which Prefect names the inputs of a task run."""
        details = StateDetails(task_run_id=self.task_run_id)
        match self.status:
            case "waiting" | "running" | "asking":
                return Running(state_details=details)
            case "cancelled":
                return Cancelled(message=self.why, state_details=details)
            case "failed":
                return Failed(message=str(self.error), data=self.error, state_details=details)
            case "skipped" if self.error is not None:
                return Failed(message=self.why, data=self.error, state_details=details)
            case _ if isinstance(said := cast("object", self.value), State):
                # A task or flow may say itself how it has ended.
                return cast("State[Any]", said)
            case _:
                return Completed(data=self.value, state_details=details)

    @property
    def _final_state(self) -> State[Any] | None:  # pyright: ignore[reportIncompatibleVariableOverride]
        """What `prefect.futures.wait` looks at before it waits."""
        return self.state_so_far if self.done else None

    def wait(self, timeout: float | None = None) -> None:
        """Wait until the call has ended, in whatever way, or the time is over."""
        self.scope.wait(self, timeout)

    def result(self, timeout: float | None = None, raise_on_failure: bool = True) -> Any:
        """Wait for the value. A failure is raised only when all that was submitted has ended.

        So one failed branch does not tear down the others half-way.
        """
        self.scope.wait(self, timeout)
        if not self.done:
            raise TimeoutError(f"{self.id or 'the node'} did not end within {timeout} s")
        if self.status == "cancelled":
            raise NodeCancelled(self.why or "the run was stopped")
        if self.error is None:
            return self.value
        if not raise_on_failure:
            # Who asks like this has the failure in hand, as if it had been caught.
            self.scope.note_raised(self.error)
            return self.error
        self.scope.drain()
        self.scope.note_raised(self.error)
        raise self.error

    def add_done_callback(self, fn: Callable[[PrefectFuture[Any]], None]) -> None:
        """Call `fn` with this future once the call has ended, at once if it has."""
        if not self.scope.listen(self, fn):
            fn(self)

    def __bool__(self) -> bool:
        """Whether its value counts as true, so that `if x:` and `while x:` mean what they say."""
        return bool(self.result())

    def __iter__(self) -> Iterator[Any]:
        """Go through its value."""
        return iter(self.result())

    def __getitem__(self, port: str) -> Call:
        """One output of a node that has several, or one item of a mapping or list."""
        return self.scope.pick(self, port)

    def __repr__(self) -> str:
        return f"<call {self.id or self.node} {self.status}>"
