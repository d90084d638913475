"""Addresses that stand for one another: asked in turn until one answers."""

import itertools
from collections.abc import Callable, Sequence

from engine.node import BudgetExceeded, NodeStopped, TreadleError, say
from nodes.web.answer import Answer


def first_answer(ask: Callable[[str], Answer], addresses: Sequence[str]) -> Answer:
    """The answer of the first address that gives one. Why each other one did not is in the node's log."""
    for address, following in itertools.pairwise(addresses):
        try:
            return ask(address)
        except (NodeStopped, BudgetExceeded):
            raise
        except TreadleError as error:
            say(f"{address} failed: {error.message} Asking {following} instead.", level="warning")
    return ask(addresses[-1])
