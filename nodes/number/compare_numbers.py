"""Compare two numbers."""

import math
from typing import Annotated, Literal

from engine.node import Range, node


@node(icon="number")
def compare_numbers(
    left: float,
    operator: Literal["<", "≤", "=", "≠", "≥", ">"] = "=",
    right: float = 0,
    tolerance: Annotated[float, Range(0)] = 0,
) -> bool:
    """Say whether one number is smaller than, equal to or larger than another.

    Args:
        left: The first number.
        operator: The claim to check.
        right: The second number.
        tolerance: Numbers that lie no further apart than this count as equal.
    """
    equal = math.isclose(left, right, rel_tol=0, abs_tol=tolerance)
    match operator:
        case "<":
            return left < right and not equal
        case "≤":
            return left < right or equal
        case "=":
            return equal
        case "≠":
            return not equal
        case "≥":
            return left > right or equal
        case ">":
            return left > right and not equal
