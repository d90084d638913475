# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle"]
# ///
"""Meet the idea in a few nodes: take some numbers, work out what is typical, and say it in a sentence."""

from prefect import flow

from nodes.number.calculate import calculate
from nodes.number.round_number import round_number
from nodes.number.summarise_numbers import summarise_numbers
from nodes.text.format_text import format_text


@flow(name="first-steps")
def first_steps(monday: float = 41.5, tuesday: float = 38, wednesday: float = 52.25):
    """Meet the idea in a few nodes: take some numbers, work out what is typical, and say it in a sentence."""
    week = summarise_numbers.submit(values=[monday, tuesday, wednesday])
    spread = calculate.submit(left=week["largest"], operator="-", right=week["smallest"])
    typical = round_number.submit(number=week["mean"], digits=1)
    sentence = format_text.submit(
        template="On a typical day it was {typical}; the days lay {spread} apart.",
        values={"typical": typical, "spread": spread},
    )
    return sentence.result()


if __name__ == "__main__":
    print(first_steps())
