"""Several parts of the engine as one service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.daemon.service import Method, Service, Stream


class Several:
    """Starts its parts in their order and stops them in the opposite one: a part may need those before it."""

    def __init__(self, parts: Sequence[Service]) -> None:
        self._parts = tuple(parts)
        self.methods: Mapping[str, Method] = {name: each for part in parts for name, each in part.methods.items()}
        self.streams: Mapping[str, Stream] = {name: each for part in parts for name, each in part.streams.items()}

    async def start(self) -> None:
        """Start all of them."""
        for part in self._parts:
            await part.start()

    async def stop(self) -> None:
        """Stop all of them."""
        for part in reversed(self._parts):
            await part.stop()

    def busy(self) -> bool:
        """Whether any of them is."""
        return any(part.busy() for part in self._parts)

    def expects_work(self) -> bool:
        """Whether any of them does."""
        return any(part.expects_work() for part in self._parts)
