"""Messages of a queue of RabbitMQ: acknowledged once they are kept; the server hands out again what was not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from engine.errors import MissingExtra, TreadleError
from engine.triggers.event import message_of
from engine.triggers.kinds import RabbitSettings
from engine.triggers.watchers.watched import Happened, Watched

AHEAD = 100
"""So many messages the server hands out before the first is acknowledged."""
CONNECT_S = 10.0


async def watch_rabbitmq(watched: Watched) -> None:
    """Read a queue until cancelled. Raises TreadleError when the server cannot be reached."""
    settings = watched.settings
    if not isinstance(settings, RabbitSettings):
        raise TypeError(f"{type(settings)} are not the settings of a queue")
    try:
        import aio_pika
    except ModuleNotFoundError as error:
        raise MissingExtra("aio-pika is needed for this.", fix="pip install 'treadle[queue]'") from error

    kind, _, rest = settings.server.partition("://")
    word = await watched.secret(settings.password, rest.partition("/")[0])
    named = f"{kind}://{quote(settings.user, safe='')}:{quote(word, safe='')}@{rest}" if settings.user else None
    try:
        connection = await aio_pika.connect(named or settings.server, timeout=CONNECT_S)
        async with connection:
            channel = await connection.channel()
            await channel.set_qos(prefetch_count=AHEAD)
            queue = await channel.declare_queue(settings.queue, durable=True)
            watched.well()
            async with queue.iterator() as messages:
                async for message in messages:
                    await watched.hand_on([_happened(settings.queue, message)])
                    await message.ack()
    except (aio_pika.exceptions.AMQPError, OSError) as error:
        raise TreadleError(f"RabbitMQ does not answer as it should: {error}.", fix="Look whether it runs.") from error
    raise TreadleError("RabbitMQ has closed the line.", fix="Look at its log.")


def _happened(queue: str, message: Any) -> Happened:
    id: str | None = message.message_id
    headers: Mapping[Any, Any] = message.headers or {}
    event = {
        "kind": "rabbitmq",
        "queue": queue,
        "message": message_of(message.body),
        "message_id": id,
        "headers": {str(name): str(value) for name, value in headers.items()},
    }
    return Happened(event, f"message {id}" if id else None)
