"""Loops are named: one for each link back, by example and by law."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from engine.checks.check import check
from engine.document.flow import Flow, Node
from engine.document.value import Ref
from engine.problem import Problem
from tests.checks.flows import catalogue


def loops(edges: list[tuple[int, int]], order: list[int]) -> list[Problem]:
    """The loops of a flow whose nodes stand in some order; each edge leads into an input that takes anything."""
    nodes = tuple(
        Node(
            id=f"n{number}",
            kind="sample.ping",
            inputs={"text": [Ref(f"n{source}") for source, target in edges if target == number]},
        )
        for number in order
    )
    found = check(Flow(name="sample", nodes=nodes), catalogue())
    return [problem for problem in found if problem.code == "graph.cycle"]


def test_a_loop_names_the_nodes_in_it_in_order() -> None:
    (problem,) = loops([(0, 1), (1, 2), (2, 1), (2, 3)], [0, 1, 2, 3])
    assert problem.message == "“n1” → “n2” → “n1” go round in a loop."
    assert problem.nodes == ("n1", "n2")
    assert problem.fix == "Remove one of these links, such as the one from “n2” to “n1”."


def test_a_node_that_reads_itself_is_a_loop_of_one() -> None:
    (problem,) = loops([(0, 0)], [0])
    assert problem.message == "“n0” → “n0”: it waits for its own result."


def test_two_links_back_are_two_loops() -> None:
    found = loops([(0, 1), (1, 0), (1, 2), (2, 3), (3, 2)], [0, 1, 2, 3])
    assert [problem.nodes for problem in found] == [("n0", "n1"), ("n2", "n3")]


def test_many_loops_are_told_without_going_on_for_ever() -> None:
    everything = [(one, other) for one in range(20) for other in range(20)]
    assert 1 <= len(loops(everything, list(range(20)))) <= 20


@st.composite
def graphs_with_one_link_back(draw: st.DrawFn) -> tuple[list[tuple[int, int]], tuple[int, int], list[int]]:
    """A graph without loops, a path in it and the link from its end to its start, and the nodes in any order."""
    size = draw(st.integers(2, 12))
    forward = st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)).filter(lambda pair: pair[0] < pair[1])
    edges = draw(st.lists(forward, max_size=20, unique=True))
    path = sorted(draw(st.sets(st.integers(0, size - 1), min_size=2, max_size=5)))
    edges = list(dict.fromkeys([*edges, *pairwise(path)]))
    order = draw(st.permutations(range(size)))
    return edges, (path[-1], path[0]), order


@given(graphs_with_one_link_back())
def test_one_link_back_gives_exactly_one_loop_that_names_its_nodes(
    case: tuple[list[tuple[int, int]], tuple[int, int], list[int]],
) -> None:
    edges, back, order = case
    assert loops(edges, order) == []
    (problem,) = loops([*edges, back], order)
    numbers = [int(name[1:]) for name in problem.nodes]
    around = list(zip(numbers, [*numbers[1:], numbers[0]], strict=True))
    assert back in around
    assert set(around) <= {*edges, back}
    assert len(set(numbers)) == len(numbers)
