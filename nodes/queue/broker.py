"""A queue, the same for Redis, RabbitMQ and folders."""

import contextlib
import json
import re
from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from engine.node import Json, Secret, TreadleError, reveal

WRITTEN = re.compile(
    r"(?P<kind>rediss?|amqps?)://(?P<host>\[[0-9a-fA-F:.]+\]|[^\s/:@]+)(?::(?P<port>\d{1,5}))?(?:/\S*)?"
)
PORTS = {"redis": 6379, "rediss": 6379, "amqp": 5672, "amqps": 5671}
FOLDER = "folder:"
MOST_BYTES = 10_000_000


class Broker(Protocol):
    """An open line to a server. Messages are bytes."""

    async def put(self, queue: str, messages: Sequence[bytes]) -> None:
        """Add messages; when it returns, the server has them."""
        ...

    async def take(self, queue: str, most: int, seconds: float) -> list[bytes]:
        """Take up to `most` messages, waiting for the first one; what a crash interrupts is there again later."""
        ...


@contextlib.asynccontextmanager
async def open_broker(address: str, user: str, password: Secret | None, seconds: float) -> AsyncIterator[Broker]:
    """A line to `redis://`, `rediss://`, `amqp://` or `amqps://`, or the queues of `folder:PATH`.

    Raises TreadleError for whatever goes wrong.
    """
    if address.startswith(FOLDER):
        from nodes.queue.folder import open_folders

        async with open_folders(address.removeprefix(FOLDER).strip()) as broker:
            yield broker
        return
    found = WRITTEN.fullmatch(address.strip())
    if found is None:
        raise TreadleError(
            "The address of the queue's server cannot be read.",
            fix="Write it like redis://localhost:6379/0, amqp://localhost:5672/ or folder:queues, without a name.",
        )
    place = f"{found['host']}:{found['port'] or PORTS[found['kind']]}"
    word = reveal(password, to=place) if password else ""
    if found["kind"].startswith("redis"):
        from nodes.queue.redis_streams import open_redis as opened
    else:
        from nodes.queue.rabbitmq import open_rabbitmq as opened
    async with opened(address.strip(), place, user, word, seconds) as broker:
        yield broker


def packed(message: Json) -> bytes:
    """A message as JSON. Raises TreadleError for what JSON has no word for, and what is too large for a queue."""
    try:
        data = json.dumps(message, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError) as error:
        raise TreadleError(f"This cannot be put into a queue: {error}.", fix="Give plain data only.") from error
    if len(data) > MOST_BYTES:
        raise TreadleError("The message is larger than 10 MB.", fix="Put a path or an address into the queue.")
    return data


def unpacked(data: bytes) -> Json:
    """The message; a text if somebody else put in what is no JSON."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return data.decode(errors="replace")
