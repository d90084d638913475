"""The kernels of a worker: one kind for each state of the workspace's nodes, the last one warm."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

from engine.kernel.request import Answer, Message
from engine.runs.kernel_pool import KernelPool
from engine.runs.kernel_process import KernelProcess
from engine.secrets.handed import Handed
from engine.workers.relay import Relay, RelayedDoor


class ToldPrefect:
    """Prefect as carrying out needs it, told by way of the engine."""

    def __init__(self, environment: Mapping[str, str], relay: Relay) -> None:
        self._environment = dict(environment)
        self.recorded = relay.recorded

    def environment(self) -> dict[str, str]:
        """Environment variables of its clients."""
        return self._environment

    async def ready(self) -> None:
        """Wait for nothing: the engine has seen to it before it handed the run out."""


class _Hearing:
    """To whom a kernel talks: the relay of the run that it has."""

    def __init__(self) -> None:
        self.relay: Relay | None = None
        self.tell: Callable[[Message], None] = _nobody

    def record(self, entry: dict[str, Any]) -> None:
        if self.relay is not None:
            self.relay.record(entry)

    async def recorded(self) -> None:
        if self.relay is not None:
            await self.relay.recorded()

    async def hand(self, name: str, connection: bool) -> Handed | None:
        return await self.relay.hand(name, connection) if self.relay is not None else None

    async def start_child(self, _: str, asked: Mapping[str, Any]) -> Answer:
        return await self.relay.start_child(asked) if self.relay is not None else Answer()

    def door(self, tell: Callable[[Message], None], _: Callable[[], int]) -> RelayedDoor:
        self.tell = tell
        return RelayedDoor(lambda: self.relay)


class KernelsHere:
    """`environment` is how kernels reach Prefect, `modules` what they import ahead."""

    def __init__(self, home: Path, most: int, modules: Sequence[str], environment: Mapping[str, str]) -> None:
        self._home, self._most, self._modules = home, most, tuple(modules)
        self.environment = {"PREFECT_LOGGING_LEVEL": "WARNING", **environment}
        self._pools: dict[Path, KernelPool] = {}
        self._hearing: dict[KernelProcess, _Hearing] = {}
        self._used: dict[Path, int] = {}

    def lent_to(self, relay: Relay, root: Path) -> Lent:
        """Kernels for one run, which know the nodes of `root`."""
        return Lent(self, relay, root)

    async def close(self) -> None:
        """End all kernels."""
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            await pool.close()

    @asynccontextmanager
    async def kernel(self, relay: Relay, root: Path, *, in_turn: bool) -> AsyncIterator[KernelProcess]:
        """A kernel that talks to a relay."""
        await self._close_unused(root)
        pool = self._pools.setdefault(root, KernelPool(lambda: self._make(root), self._most))
        self._used[root] = self._used.get(root, 0) + 1
        try:
            async with pool.kernel(in_turn=in_turn) as kernel:
                hearing = self._hearing[kernel]
                hearing.relay = relay
                relay.heard_by(hearing.tell)
                try:
                    yield kernel
                finally:
                    hearing.relay = None
        finally:
            self._used[root] -= 1

    async def _close_unused(self, root: Path) -> None:
        for other in [each for each in self._pools if each != root and not self._used.get(each)]:
            await self._pools.pop(other).close()

    async def _make(self, root: Path) -> KernelProcess:
        self._hearing = {kernel: hearing for kernel, hearing in self._hearing.items() if kernel.alive}
        hearing, log = _Hearing(), self._home / "logs" / "kernel.log"
        ways = hearing.hand, hearing.door, hearing.start_child
        kernel = KernelProcess(root / ".treadle", log, self._modules, self.environment, hearing, *ways)
        self._hearing[kernel] = hearing
        return kernel


class Lent:
    """A pool as carrying out needs it."""

    def __init__(self, kernels: KernelsHere, relay: Relay, root: Path) -> None:
        self._kernels, self._relay, self._root = kernels, relay, root

    def kernel(self, *, in_turn: bool = True) -> AbstractAsyncContextManager[KernelProcess]:
        """A kernel for the run."""
        return self._kernels.kernel(self._relay, self._root, in_turn=in_turn)


def _nobody(_: Message) -> None:
    """No kernel has begun."""
