"""Say what numbers have in common."""

import statistics
from typing import NamedTuple

from engine.node import TreadleError, node


class Summary(NamedTuple):
    """What a list of numbers comes to."""

    quantity: int
    total: float
    mean: float
    median: float
    smallest: float
    largest: float


@node(icon="number")
def summarise_numbers(values: list[float]) -> Summary:
    """Count, add up and average a list of numbers, and find the smallest, middle and largest.

    Args:
        values: The numbers, in any order.
    """
    if not values:
        raise TreadleError("There are no numbers to summarise.", fix="Give at least one number.")
    return Summary(
        len(values), sum(values), statistics.fmean(values), statistics.median(values), min(values), max(values)
    )
