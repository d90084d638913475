"""Who lets calls begin: a limit, a budget. Nobody does in a flow that runs by itself."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from engine.prefect.call import Call


class Gate(Protocol):
    """Every call passes it when its inputs are there, and is told of again at its end."""

    def enter(self, call: Call, go: Callable[[], None]) -> None:
        """Call `go` when the call may begin: now, or from another thread. Raises what keeps it from beginning."""
        ...

    def wait(self, call: Call) -> None:
        """Wait here until the call may begin. Raises what keeps it from beginning."""
        ...

    def leave(self, call: Call) -> None:
        """The call has ended, in whatever way, or will not begin."""
        ...

    def around(self, call: Call) -> AbstractContextManager[object]:
        """Around the function of a node, in the thread that runs it."""
        ...

    def slots(self, call: Call) -> frozenset[str]:
        """The tags for which the call holds a slot already: Prefect must not count it a second time."""
        ...


_here: list[Gate] = []


def set_gate(gate: Gate | None) -> None:
    """Have every scope of this process that is made from now on pass this gate."""
    _here[:] = [] if gate is None else [gate]


def gate_here() -> Gate | None:
    """The gate of this process."""
    return _here[0] if _here else None
