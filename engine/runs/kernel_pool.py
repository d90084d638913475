"""The kernels of an engine: as many as run at once, and one that waits, warm."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, nullcontext

from engine.runs.kernel_process import KernelProcess

MOST_KERNELS = max(2, min(8, os.cpu_count() or 2))


class KernelPool:
    """Hands out kernels. `make` makes one that is not started yet; runs beyond `most` wait their turn."""

    def __init__(self, make: Callable[[], Awaitable[KernelProcess]], most: int = MOST_KERNELS) -> None:
        self._make = make
        self._most = most
        self._turns = asyncio.Semaphore(most)
        self._kernels: list[KernelProcess] = []
        self._taken: set[KernelProcess] = set()
        self._one_warms = asyncio.Lock()
        self._warming: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def kernels(self) -> tuple[KernelProcess, ...]:
        """All kernels that live."""
        return tuple(kernel for kernel in self._kernels if kernel.alive)

    async def warm_up(self) -> None:
        """See to it that one kernel waits, if there is room."""
        async with self._one_warms:
            self._kernels = [kernel for kernel in self._kernels if kernel.alive or not kernel.pid]
            waiting = [kernel for kernel in self._kernels if kernel not in self._taken]
            if not waiting and not self._closed and len(self._kernels) < self._most + 1:
                await self._start_one(taken=False)

    @asynccontextmanager
    async def kernel(self, *, in_turn: bool = True) -> AsyncIterator[KernelProcess]:
        """A kernel for one run. While it runs another one warms up.

        A run for which another one waits is not `in_turn`: both would wait for each other for ever.
        """
        async with self._turns if in_turn else nullcontext():
            kernel = await self._take()
            self._warm_soon()
            try:
                yield kernel
            finally:
                self._taken.discard(kernel)
                self._warm_soon()

    async def close(self) -> None:
        """End all kernels."""
        self._closed = True
        for task in list(self._warming):
            task.cancel()
        await asyncio.gather(*(kernel.end() for kernel in self._kernels), return_exceptions=True)

    async def _take(self) -> KernelProcess:
        free = [kernel for kernel in self.kernels if kernel not in self._taken]
        kernel = next((kernel for kernel in free if kernel.is_ready), free[0] if free else None)
        if kernel is None:
            kernel = await self._start_one(taken=True)
        self._taken.add(kernel)
        try:
            await kernel.ready()
        except BaseException:
            # Who waited may have given up: the kernel is there for the next one.
            self._taken.discard(kernel)
            raise
        return kernel

    async def _start_one(self, *, taken: bool) -> KernelProcess:
        kernel = await self._make()
        self._kernels.append(kernel)
        if taken:
            # Before it starts: from then on others see it.
            self._taken.add(kernel)
        try:
            await kernel.start()
        except BaseException:
            self._kernels.remove(kernel)
            self._taken.discard(kernel)
            raise
        return kernel

    def _warm_soon(self) -> None:
        task = asyncio.create_task(self.warm_up())
        self._warming.add(task)
        task.add_done_callback(self._warming.discard)
