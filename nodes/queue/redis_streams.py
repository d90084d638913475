"""Queues as streams of Redis, with one group of readers for all flows."""

import contextlib
import time
from collections.abc import AsyncIterator, Sequence
from typing import Any
from uuid import uuid4

from engine.node import TreadleError

GROUP = "treadle"
FIELD = "data"
LEFT_MS = 60_000
"""What somebody took and did not acknowledge within this time was lost in a crash, and is taken again."""


class RedisStreams:
    """A line to Redis."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._name = uuid4().hex

    async def put(self, queue: str, messages: Sequence[bytes]) -> None:
        async with self._client.pipeline(transaction=True) as pipeline:
            for message in messages:
                pipeline.xadd(queue, {FIELD: message})
            await pipeline.execute()

    async def take(self, queue: str, most: int, seconds: float) -> list[bytes]:
        from redis.exceptions import ResponseError

        try:
            await self._client.xgroup_create(queue, GROUP, id="0", mkstream=True)
        except ResponseError as error:
            if "BUSYGROUP" not in str(error):
                raise
        left: Any = await self._client.xautoclaim(queue, GROUP, self._name, LEFT_MS, count=most)
        found: list[tuple[Any, dict[bytes, bytes]]] = list(left[1])
        deadline = time.monotonic() + seconds
        while len(found) < most:
            # 0 would mean to wait for ever.
            rest = int((deadline - time.monotonic()) * 1000)
            wait = {"block": min(rest, 1000)} if rest > 0 and not found else {}
            more: Any = await self._client.xreadgroup(GROUP, self._name, {queue: ">"}, count=most - len(found), **wait)
            found += [entry for _, entries in more for entry in entries]
            if not more and (found or time.monotonic() >= deadline):
                break
        if found:
            # Done is done: a stream would keep every message for ever.
            identifiers = [identifier for identifier, _ in found]
            async with self._client.pipeline(transaction=True) as pipeline:
                pipeline.xack(queue, GROUP, *identifiers)
                pipeline.xdel(queue, *identifiers)
                await pipeline.execute()
        return [fields.get(FIELD.encode(), b"null") for _, fields in found]


@contextlib.asynccontextmanager
async def open_redis(address: str, place: str, user: str, password: str, seconds: float) -> AsyncIterator[RedisStreams]:
    """A line to Redis. Raises TreadleError for what goes wrong inside the block."""
    import redis.asyncio
    from redis.exceptions import AuthenticationError, RedisError

    client = redis.asyncio.from_url(
        address,
        username=user or None,
        password=password or None,
        socket_connect_timeout=seconds,
        socket_timeout=seconds + 5,
    )
    try:
        yield RedisStreams(client)
    except AuthenticationError as error:
        raise TreadleError(f"{place} does not let you in.", fix="Look at user and password.") from error
    except (RedisError, OSError) as error:
        raise TreadleError(f"{place} did not do it: {error}.", fix="Look whether Redis runs there.") from error
    finally:
        await client.aclose()
