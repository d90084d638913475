"""Round a number."""

import math
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, Literal

from engine.node import Range, node


@node(icon="number")
def round_number(
    number: float,
    digits: Annotated[int, Range(-12, 12)] = 0,
    direction: Literal["nearest", "up", "down"] = "nearest",
) -> float:
    """Round a number to some digits after the point.

    Args:
        number: The number to round.
        digits: Digits after the point; -2 rounds to hundreds.
        direction: `nearest` takes a half away from zero, as people do.
    """
    if not math.isfinite(number):
        return number
    exact = Decimal(str(number)).scaleb(digits)
    if direction == "nearest":
        rounded = exact.quantize(Decimal(1), rounding=ROUND_HALF_UP)
    else:
        rounded = Decimal(math.ceil(exact) if direction == "up" else math.floor(exact))
    return float(rounded.scaleb(-digits))
