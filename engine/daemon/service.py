"""What the shell of the engine needs from the part that carries out requests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Protocol, TypeAlias

from engine.daemon.protocol import Json

Method: TypeAlias = Callable[[dict[str, Json]], Awaitable[Json]]
Stream: TypeAlias = Callable[[dict[str, Json]], AsyncIterator[Json]]


class Service(Protocol):
    """Carries out requests. A stream gives items, or `Texts` of several.

    What a method or stream raises from engine/errors.py is told to the client as it is.
    """

    @property
    def methods(self) -> Mapping[str, Method]:
        """Calls by name. One that has begun is carried to its end, even when its client is gone."""
        ...

    @property
    def streams(self) -> Mapping[str, Stream]:
        """Streams by name. One ends with its client, and waits while its client reads slowly."""
        ...

    async def start(self) -> None:
        """Get ready for requests, quickly: slow parts go on in the background."""
        ...

    async def stop(self) -> None:
        """End everything, children too."""
        ...

    def busy(self) -> bool:
        """Say whether there is work for which the engine must stay."""
        ...

    def expects_work(self) -> bool:
        """Say whether work will come by itself, such as a schedule's next run: the engine waits for it, however long.

        Unlike a busy engine, it may be replaced meanwhile.
        """
        ...
