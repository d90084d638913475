"""Nodes that put messages into queues and take them out: Redis streams and RabbitMQ."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
