"""Choose one of two values."""

from typing import TypeVar

from engine.node import node

T = TypeVar("T")


@node(icon="choose")
def choose_value(condition: bool, if_true: T, if_false: T) -> T:
    """Give the one value if something is true, and the other if not.

    Args:
        condition: Decides which value it is.
        if_true: The value if it is true.
        if_false: The value if it is not.
    """
    return if_true if condition else if_false
