"""Take messages out of a queue."""

from typing import Annotated, Any

from engine.node import Placeholder, Range, Secret, TreadleError, Unit, node
from nodes.queue.broker import open_broker, unpacked


@node(extras=("queue",), effect="once", permissions=("network",), icon="queue")
async def take_messages(
    server: Annotated[str, Placeholder("redis://localhost:6379/0")],
    queue: Annotated[str, Placeholder("orders")],
    most: Annotated[int, Range(1, 100_000), Unit("messages")] = 100,
    wait: Annotated[float, Range(0, 86_400), Unit("s")] = 0,
    user: str = "",
    password: Secret | None = None,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
) -> list[Any]:
    """Take messages out of a queue of Redis, RabbitMQ or a folder, the oldest first; nobody else gets them then.

    Args:
        server: `redis://localhost:6379/0` or `amqp://localhost:5672/`; `rediss://` and `amqps://` are secured;
            `folder:queues` keeps the messages as files of that folder and needs no server.
        queue: Its name; it is made as needed. In Redis it is a stream.
        most: Take no more than these.
        wait: Wait this long for the first one; an empty queue then gives an empty list.
        user: The name to sign in with, if the server asks for one.
        password: The password that goes with it.
        timeout: To reach the server.
    """
    if not queue:
        raise TreadleError("The queue has no name.", fix="Write one, such as orders.")
    async with open_broker(server, user, password, timeout) as broker:
        return [unpacked(message) for message in await broker.take(queue, most, wait)]
