"""What a run tells, without what an earlier process of it has told already."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engine.events.model import AnyEvent
from engine.events.states import NODE_STATE_AFTER, NodeState, node_has_ended, node_may_become

_BY_THE_WAY = frozenset({"node.logged", "node.progressed"})


class Telling:
    """Passes on the events of one run. `before` is how the nodes stood when the process before this one left it.

    A process that goes on with a run calls the flow function from its start: blocks and plain code are gone through
    once more, and what is carried over ends once more, but all of that is known.
    """

    def __init__(self, emit: Callable[[AnyEvent], None], before: Mapping[str, NodeState]) -> None:
        self._emit = emit
        self._before = before
        self.states: dict[str, NodeState] = dict(before)
        """How each node stands, as far as it was told."""
        self.catches_up = bool(before)
        """Whether the flow function has not yet come to where the process before this one left it."""
        self.over = False
        """Whether the run leaves this process: what happens on its way out is told by the next one."""

    def __call__(self, event: AnyEvent) -> None:
        """Tell of something, unless it was told before."""
        if self.over or (self.catches_up and event.kind in _BY_THE_WAY):
            return
        state = NODE_STATE_AFTER.get(event.kind)
        node: str = getattr(event, "node", "")
        if (before := self._before.get(node)) is not None:
            if node_has_ended(before):
                if state is None or not node_may_become(before, state):
                    return
            elif event.kind == "node.started" and event.attempt <= 1:
                return
        if state is not None:
            self.states[node] = state
        self._emit(event)

    def has_ended_before(self, node: str) -> bool:
        """Whether the end of a node was told by an earlier process."""
        before = self._before.get(node)
        return before is not None and node_has_ended(before)
