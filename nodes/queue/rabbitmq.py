"""Queues of RabbitMQ: durable, with messages that outlive a restart of the server."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Sequence
from typing import Any
from urllib.parse import quote

from engine.node import TreadleError

LOOK_S = 0.1


class RabbitMQ:
    """A line to RabbitMQ."""

    def __init__(self, channel: Any) -> None:
        self._channel = channel

    async def put(self, queue: str, messages: Sequence[bytes]) -> None:
        import aio_pika

        await self._channel.declare_queue(queue, durable=True)
        for message in messages:
            body = aio_pika.Message(
                message, content_type="application/json", delivery_mode=aio_pika.DeliveryMode.PERSISTENT
            )
            # Returns when the server has confirmed it.
            await self._channel.default_exchange.publish(body, routing_key=queue, mandatory=True)

    async def take(self, queue: str, most: int, seconds: float) -> list[bytes]:
        declared = await self._channel.declare_queue(queue, durable=True)
        found: list[Any] = []
        deadline = time.monotonic() + seconds
        while len(found) < most:
            message = await declared.get(no_ack=False, fail=False)
            if message is not None:
                found.append(message)
            elif found or time.monotonic() >= deadline:
                break
            else:
                await asyncio.sleep(LOOK_S)
        if found:
            await found[-1].ack(multiple=True)
        return [message.body for message in found]


@contextlib.asynccontextmanager
async def open_rabbitmq(address: str, place: str, user: str, password: str, seconds: float) -> AsyncIterator[RabbitMQ]:
    """A line to RabbitMQ. Raises TreadleError for what goes wrong inside the block."""
    import aio_pika

    kind, _, rest = address.partition("://")
    named = f"{kind}://{quote(user, safe='')}:{quote(password, safe='')}@{rest}" if user else address
    try:
        connection = await aio_pika.connect(named, timeout=seconds)
        async with connection:
            yield RabbitMQ(await connection.channel())
    except (aio_pika.exceptions.AuthenticationError, aio_pika.exceptions.ProbableAuthenticationError) as error:
        raise TreadleError(f"{place} does not let you in.", fix="Look at user and password.") from error
    except (aio_pika.exceptions.AMQPError, OSError) as error:
        raise TreadleError(f"{place} did not do it: {error}.", fix="Look whether RabbitMQ runs there.") from error
