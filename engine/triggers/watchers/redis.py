"""Messages of a stream of Redis: acknowledged once they are kept, and taken up again after a crash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.errors import MissingExtra, TreadleError
from engine.triggers.event import message_of
from engine.triggers.kinds import RedisSettings
from engine.triggers.watchers.watched import Happened, Watched

TOGETHER = 100
WAIT_MS = 5000
CONNECT_S = 10.0
FIELD = b"data"
"""Where the queue nodes put a message; an entry of others is an object of its fields."""


async def watch_redis(watched: Watched) -> None:
    """Read a stream until cancelled. Raises TreadleError when the server cannot be reached."""
    settings = watched.settings
    if not isinstance(settings, RedisSettings):
        raise TypeError(f"{type(settings)} are not the settings of a stream")
    try:
        import redis.asyncio
        from redis.exceptions import RedisError, ResponseError
    except ModuleNotFoundError as error:
        raise MissingExtra("redis is needed for this.", fix="pip install 'treadle[queue]'") from error

    word = await watched.secret(settings.password, settings.server.partition("://")[2].partition("/")[0])
    client: Any = redis.asyncio.from_url(  # pyright: ignore[reportUnknownMemberType]
        settings.server,
        username=settings.user or None,
        password=word or None,
        socket_connect_timeout=CONNECT_S,
        socket_timeout=WAIT_MS / 1000 + CONNECT_S,
    )
    group = f"treadle-{watched.id}"
    try:
        try:
            # What is there already does not count: the trigger was not there then.
            await client.xgroup_create(settings.queue, group, id="$", mkstream=True)
        except ResponseError as error:
            if "BUSYGROUP" not in str(error):
                raise
        watched.well()
        # First what was handed to us and not acknowledged, then what is new.
        start = "0"
        while True:
            answer: Any = await client.xreadgroup(
                group, watched.id, {settings.queue: start}, count=TOGETHER, block=WAIT_MS
            )
            entries: Sequence[tuple[bytes, dict[bytes, bytes] | None]] = [one for _, many in answer for one in many]
            if not entries and start == "0":
                start = ">"
            if entries:
                await watched.hand_on([_happened(settings.queue, id, fields or {}) for id, fields in entries])
                await client.xack(settings.queue, group, *[id for id, _ in entries])
    except (RedisError, OSError) as error:
        raise TreadleError(
            f"Redis does not answer as it should: {error}.", fix="Look whether it runs there."
        ) from error
    finally:
        await client.aclose()


def _happened(queue: str, id: bytes, fields: dict[bytes, bytes]) -> Happened:
    message: Any
    if set(fields) == {FIELD}:
        message = message_of(fields[FIELD])
    else:
        message = {name.decode(errors="replace"): message_of(value) for name, value in fields.items()}
    told = id.decode()
    return Happened({"kind": "redis", "queue": queue, "message": message, "message_id": told}, f"entry {told}")
