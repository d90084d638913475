"""W8: maps of 1000 and 10,000 trivial items."""

import statistics

from bench.graph import FAMILY
from bench.lab import Lab
from bench.row import Row, compared, shortest
from engine.document.flow import Flow, Node
from engine.document.value import Code, Ref
from engine.python.write import write_flow

BY_HAND = '''"""A benchmark, written by hand."""

from prefect import flow, task


@task
def add(a: int = 0, b: int = 1) -> int:
    return a + b


@task
def total(parts: list[int]) -> int:
    return sum(parts)


@flow
def map_by_hand():
    sums = add.map(a=range({count}))
    return total.submit(parts=sums).result()
'''


def measure(lab: Lab) -> list[Row]:
    """A light node once per item, each item with a row of its own, against mapped tasks.

    A tenth of the larger map is what Prefect's task runner carries: it starts a thread for every item.
    """
    theirs = lab.write("map_by_hand", BY_HAND.format(count=1000))
    small, large = (lab.write(f"map_{count}", _flow(lab, count)) for count in (1000, 10_000))
    figures = lab.compare(lambda: lab.treadle(small), lambda: lab.by_hand(theirs), 3)
    plain = shortest(lambda: _plain(1000))
    lab.treadle(large)
    lab.settle()
    seconds = statistics.median(lab.treadle(large) for _ in range(1 if lab.quick else 3))
    return [
        compared("W8a", "map of 1000 trivial items", figures, 0.5, plain=plain),
        Row("W8b", "map of 10,000 trivial items", seconds, 5.0, plain=shortest(lambda: _plain(10_000))),
    ]


def _flow(lab: Lab, count: int) -> str:
    sums = Node(id="sums", kind=f"{FAMILY}.add", inputs={"a": Code(f"list(range({count}))")}, call="map")
    whole = Node(id="whole", kind=f"{FAMILY}.total", inputs={"parts": Ref("sums")})
    return write_flow(Flow(name=f"map_{count}", nodes=(sums, whole)), lab.catalogue)


def _plain(count: int) -> None:
    sum([_add(number) for number in range(count)])


def _add(a: int, b: int = 1) -> int:
    return a + b
