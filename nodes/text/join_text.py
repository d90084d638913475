"""Join texts into one."""

from typing import Annotated

from engine.node import Placeholder, node


@node(icon="text")
def join_text(parts: list[str], separator: Annotated[str, Placeholder(", ")] = "\n") -> str:
    """Join texts into one, in their order.

    Args:
        parts: The texts to join.
        separator: Stands between two of them.
    """
    return separator.join(parts)
