"""Wait for a while."""

import time
from typing import Annotated, TypeVar

from engine.node import Context, Range, Unit, node

T = TypeVar("T")
STEP_S = 0.1


@node(effect="idempotent", weight="heavy", icon="clock")
def wait(value: T, seconds: Annotated[float, Range(0, 86_400), Unit("s")] = 10, *, context: Context) -> T:
    """Hand a value on after some time.

    Args:
        value: What to hand on, unchanged.
        seconds: How long to wait; a stop ends it at once.
        context: Filled in when the node runs.
    """
    started = time.monotonic()
    while (passed := time.monotonic() - started) < seconds:
        context.raise_if_cancelled()
        context.progress(passed / seconds)
        time.sleep(min(STEP_S, seconds - passed))
    return value
