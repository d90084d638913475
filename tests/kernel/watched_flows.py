"""Flow functions watched as in a kernel, calls, threads and values included, but for Prefect's flow run around them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.errors import NodeCancelled
from engine.events.fold import RunView, fold
from engine.events.model import (
    AnyEvent,
    ItemRow,
    NodeItems,
    NodeOutput,
)
from engine.events.people import NodeAsked
from engine.kernel import told
from engine.kernel.digests import Values
from engine.kernel.instrument import TELLER, instrumented
from engine.kernel.journal import Journal
from engine.kernel.request import KnownQuestion, RunRequest, Stored
from engine.kernel.tree import Tree
from engine.kernel.watch import Watch
from engine.node.context import current_context
from engine.node.decorator import Node
from engine.node.options import NodeOptions
from engine.node.people import Question, Reply
from engine.prefect.call import Call
from engine.prefect.inputs import futures_in
from engine.prefect.items import Items
from engine.prefect.mapping import submit_each
from engine.prefect.scope import RunScope
from engine.prefect.tasks import PrefectTasks
from engine.prefect.waiting import RunSuspended
from engine.values.open_blobs import open_blobs
from engine.values.signing import Signer
from tests.kernel.told_flows import flow_text, steps_of


def values_in(folder: Path) -> Values:
    """A store of values."""
    return Values(open_blobs(folder), Signer.of_folder(folder))


@dataclass
class Watched:
    """What came of a flow function."""

    events: list[AnyEvent] = field(default_factory=list)
    returned: Any = None
    raised: BaseException | None = None
    failed: str = ""
    """The sentence of a failure that the flow function did not catch."""
    attempts: list[Any] = field(default_factory=list)
    """What the node was called with, in order; a call that asks counts once it has its answer."""
    processes: int = 0
    """How many processes the run had: one more than it waited for people."""

    @property
    def view(self) -> RunView:
        """How the nodes stand."""
        return fold(self.events)

    @property
    def states(self) -> dict[str, str]:
        """The states of the nodes."""
        return {name: node.state for name, node in self.view.nodes.items()}

    @property
    def outputs(self) -> dict[str, str | None]:
        """The JSON of the last value of each node."""
        return {e.node: e.inline for e in self.events if isinstance(e, NodeOutput) and not e.partial}

    def rows(self, node: str) -> list[ItemRow]:
        """The newest rows of a node."""
        told_rows = (row for e in self.events if isinstance(e, NodeItems) and e.node == node for row in e.rows)
        return [row for _, row in sorted({row.number: row for row in told_rows}.items())]


def given_on(value: Any, every: int) -> Any:
    """What the node does: it raises errors, and refuses the multiples of a number."""
    if isinstance(value, Exception):
        raise value
    if every and value % every == 0:
        raise ValueError(f"{value} is refused")
    return value


class Caller:
    """The node `step` in a flow function: gives its argument back, or raises it; called as the bridge calls nodes.

    `asks` tells for which values it asks people before.
    """

    def __init__(self, scope: RunScope, watch: Watch, attempts: list[Any], asks: Callable[[Any], bool]) -> None:
        def step(value: Any = None, every: int = 0) -> Any:
            if asks(value):
                context = current_context.get()
                assert context is not None
                assert context.ask(Question("approve", f"{value}?")).value == {"approved": True}
            attempts.append(repr(value))
            return given_on(value, every)

        self._node: Node[..., Any] = Node(step, NodeOptions())
        self._scope = scope
        self._watch = watch

    def __call__(self, value: Any = None, every: int = 0) -> Any:
        place = self._watch.place()
        row = self._watch.row(place)
        if next(futures_in(value), None) is not None and not self._watch.guarded(place, sys._getframe(1)):  # noqa: SLF001
            return self._scope.submit(self._node, (value, every), {}, id=place, row=row)
        call = Call(self._scope, self._node, place, (value, every), {})
        call.row = row
        return self._scope.carrier.run_now(call)

    def submit(self, value: Any = None, every: int = 0) -> Call:
        place = self._watch.place()
        return self._scope.submit(self._node, (value, every), {}, id=place, row=self._watch.row(place))

    def map(self, values: Any, every: int = 0) -> Items:
        return submit_each(self._scope, self._node, (values, every), {})

    def with_options(self, **policy: Any) -> Caller:
        other = copy(self)
        vars(other)["_node"] = self._node.with_options(**policy)
        return other


def watched(
    body: str,
    values: Values,
    *,
    known: dict[str, Stored] | None = None,
    identity: str = "",
    asks: Callable[[Any], bool] = lambda value: False,
    **given: Any,
) -> Watched:
    """Carry out a flow function with these statements and parameters, watched.

    When it waits for people, one question is answered, and it goes on as in another process.
    """
    tree = ast.parse(flow_text(body, given), "flow.py")
    steps = tuple(
        step.model_copy(update={"identity": identity, "reusable": bool(identity)} if not step.is_code else {})
        for step in steps_of(tree)
    )
    request = RunRequest(
        run="r", path="flow.py", function="the_flow", name="", steps=steps, known=known or {}, most_rounds=50
    )
    found = Watched()
    code = compile(instrumented(tree, Tree(steps).marks("the_flow")), "flow.py", "exec")
    journal: Journal | None = None
    while True:
        found.processes += 1
        watch = Watch(request, values, found.events.append, _nothing, _nothing, _nothing, journal)
        scope = RunScope(PrefectTasks(), watch)
        names: dict[str, Any] = {"flow": lambda function: function, TELLER: told}
        names["step"] = Caller(scope, watch, found.attempts, asks)
        exec(code, names)
        _carry_out(found, names["the_flow"], given, watch, scope)
        if not scope.quiet.suspended:
            break
        journal = Journal.model_validate_json(watch.journal(scope.calls, 0.0).model_dump_json())
        waited_for = watch.people.waited_for(call for call in scope.calls if call.status == "asking")
        request = request.model_copy(update={"journal": "j", "questions": _answered(found, request, waited_for[0])})
    watch.over(found.raised)
    uncaught = [c.error for c in scope.calls if c.status == "failed" and c.error and not scope.was_raised(c.error)]
    found.failed = found.failed or (str(uncaught[0]) if uncaught else "")
    return found


def _carry_out(
    found: Watched, function: Callable[..., Any], given: Mapping[str, Any], watch: Watch, scope: RunScope
) -> None:
    watch.begin()
    token = told.watching.set(watch.blocks)
    try:
        found.returned = function(**given)
        scope.drain()
    except (Exception, NodeCancelled, RunSuspended) as error:  # noqa: BLE001  # whatever the test's function raises
        if not scope.quiet.suspended:
            found.raised, found.failed = error, str(error)
    finally:
        told.watching.reset(token)


def _answered(found: Watched, request: RunRequest, question: str) -> tuple[KnownQuestion, ...]:
    """All that was asked so far, with an answer to one more."""
    known = {one.id: one for one in request.questions}
    for event in found.events:
        if isinstance(event, NodeAsked):
            asked = KnownQuestion(id=event.question, place=event.place, payload=event.payload)
            known.setdefault(event.question, asked)
    known[question] = known[question].model_copy(update={"reply": Reply({"approved": True}, ("ann",))})
    return tuple(known.values())


def _nothing() -> None:
    """Nobody waits for anything."""
