"""Put messages into a queue."""

from typing import Annotated, Any

from engine.node import Placeholder, Range, Secret, TreadleError, Unit, node
from nodes.queue.broker import open_broker, packed


@node(extras=("queue",), effect="once", permissions=("network",), icon="queue")
async def put_messages(
    messages: list[Any],
    server: Annotated[str, Placeholder("redis://localhost:6379/0")],
    queue: Annotated[str, Placeholder("orders")],
    user: str = "",
    password: Secret | None = None,
    timeout: Annotated[float, Range(0.1, 600), Unit("s")] = 30,
) -> int:
    """Put messages into a queue of Redis, RabbitMQ or a folder, in order; gives their number once they are kept.

    Args:
        messages: Whatever JSON can say.
        server: `redis://localhost:6379/0` or `amqp://localhost:5672/`; `rediss://` and `amqps://` are secured;
            `folder:queues` keeps the messages as files of that folder and needs no server.
        queue: Its name; it is made as needed. In Redis it is a stream.
        user: The name to sign in with, if the server asks for one.
        password: The password that goes with it.
        timeout: To reach the server.
    """
    if not queue:
        raise TreadleError("The queue has no name.", fix="Write one, such as orders.")
    ready = [packed(message) for message in messages]
    async with open_broker(server, user, password, timeout) as broker:
        if ready:
            await broker.put(queue, ready)
    return len(ready)
