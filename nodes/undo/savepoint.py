"""Mark a point to which a run goes back when it is undone."""

from typing import Any

from engine.node import node, remember


@node(effect="idempotent", icon="flag", undo="stop_here")
def savepoint(value: Any = None) -> Any:
    """Pass a value on, and let nothing be undone that was done before.

    Args:
        value: What is to be done before; it is given on as it is.
    """
    remember(lambda: {"savepoint": True})
    return value


def stop_here(before: dict[str, Any]) -> None:
    """Nothing is undone at a savepoint itself."""
    del before
