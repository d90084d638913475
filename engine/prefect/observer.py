"""Who watches the calls of a flow run: nobody in a plain run, the kernel in a run of the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from engine.prefect.guarded import is_guarded

if TYPE_CHECKING:
    from types import FrameType

    from engine.node.context import Context
    from engine.prefect.call import Call, Status
    from engine.prefect.items import Failures


class Observer(Protocol):
    """Is told what happens to every call, and may answer a call from the store instead."""

    def place(self) -> str:
        """The id of the node whose statement is being carried out, found from the calling frame; empty if unknown."""
        ...

    def guarded(self, id: str, caller: FrameType) -> bool:
        """Whether a failure of a node could be caught where it is called."""
        ...

    def row(self, id: str) -> int:
        """The number of the next call of a node that is called in every round; -1 for one that is called once."""
        ...

    def admitted(self, call: Call) -> None:
        """A call was made; in the thread, and at the line, that makes it."""
        ...

    def answer(self, call: Call) -> bool:
        """All inputs are there: settle the call without running it and return True, or return False."""
        ...

    def stand_in(self, call: Call) -> bool:
        """Settle the call with a value that stands in, whatever becomes of its inputs, and return True; or False."""
        ...

    def instead_of_map(self, id: str) -> int | None:
        """How many calls a map makes whatever its lists hold, all of them stood in for; None to go by the lists."""
        ...

    def mapped(self, id: str, count: int, failures: Failures) -> int:
        """A node will be called once for each of so many items; the number of the first call."""
        ...

    def started(self, call: Call) -> None: ...
    def asking(self, call: Call) -> None: ...
    def suspended(self) -> None:
        """All that is left waits for people: the flow function is left now, and called again in another process."""
        ...

    def carried(self, call: Call, status: Status, error: BaseException | None) -> None:
        """A call ended before the run waited for people; it was told of then."""
        ...

    def retrying(self, call: Call, error: BaseException, delay_s: float) -> None: ...
    def partial(self, call: Call, value: Any) -> None: ...
    def finished(self, call: Call, value: Any) -> None: ...
    def failed(self, call: Call, error: BaseException) -> None: ...
    def skipped(self, call: Call, why: str) -> None: ...
    def cancelled(self, call: Call) -> None: ...
    def context(self, call: Call) -> Context | None: ...


class Nobody:
    """The observer of a flow that runs by itself: `python flow.py`, a plain Prefect worker."""

    def place(self) -> str:
        return ""

    def guarded(self, id: str, caller: FrameType) -> bool:
        return is_guarded(caller)

    def row(self, id: str) -> int:
        return -1

    def admitted(self, call: Call) -> None:
        return

    def answer(self, call: Call) -> bool:
        return False

    def stand_in(self, call: Call) -> bool:
        return False

    def instead_of_map(self, id: str) -> int | None:
        return None

    def mapped(self, id: str, count: int, failures: Failures) -> int:
        return 0

    def started(self, call: Call) -> None:
        return

    def asking(self, call: Call) -> None:
        return

    def suspended(self) -> None:
        return

    def carried(self, call: Call, status: Status, error: BaseException | None) -> None:
        return

    def retrying(self, call: Call, error: BaseException, delay_s: float) -> None:
        return

    def partial(self, call: Call, value: Any) -> None:
        return

    def finished(self, call: Call, value: Any) -> None:
        return

    def failed(self, call: Call, error: BaseException) -> None:
        return

    def skipped(self, call: Call, why: str) -> None:
        return

    def cancelled(self, call: Call) -> None:
        return

    def context(self, call: Call) -> Context | None:
        return None
