"""What carries a run out, as far as carrying out needs to know it: a process here, or one at a worker."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from engine.events.model import AnyEvent
from engine.kernel.request import Message, RunRequest

OnEvents = Callable[[list[AnyEvent]], Awaitable[bool]]
"""Takes events; False when they could not be stored."""


class Kernel(Protocol):
    """Takes one run at a time; `engine.runs.kernel_process.KernelProcess` is one."""

    took: bool
    """Whether it has begun the run that it was last given: only then can anything of it have happened."""
    trouble: str
    """Why it ended, where that is known."""

    @property
    def pid(self) -> int:
        """Its process id; less than 0 when it is not of this machine."""
        ...

    async def carry_out(self, request: RunRequest, on_events: OnEvents) -> bool:
        """Run a flow; `on_events` gets its events in order. False when it ended before the run did."""
        ...

    def printed(self, *, last: bool = False) -> list[tuple[str, str]]:
        """What its processes have printed since the last time, as (level, line); the `last` time to the end."""
        ...

    async def prints(self) -> None:
        """Wait until there is something printed."""
        ...

    async def ask_to_stop(self, why: str = "stopped") -> None:
        """Ask for the end of the run that is going on."""
        ...

    async def hand(self, message: Message) -> None:
        """Tell it something about the run that it carries out."""
        ...

    def kill(self) -> None:
        """End it at once."""
        ...


class KernelDoor(Protocol):
    """Passes on what a kernel asks of limits and budgets."""

    def heard(self, message: Message) -> None:
        """The kernel asks for something, or gives it back."""
        ...

    def close(self) -> None:
        """The run of the kernel is over, or the kernel is dead."""
        ...


class Kernels(Protocol):
    """Hands out kernels; `engine.runs.kernel_pool.KernelPool` does."""

    def kernel(self, *, in_turn: bool = True) -> AbstractAsyncContextManager[Kernel]:
        """A kernel for one run; it need not wait for its turn when another run waits for it."""
        ...
