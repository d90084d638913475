"""Who goes on, and who waits for whom."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.limits.limit import Limit
from engine.limits.waiting_room import Visitor, WaitingRoom


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def room(**limits: Limit) -> tuple[WaitingRoom, Clock]:
    clock = Clock()
    made = WaitingRoom(clock)
    made.set_limits(limits)
    return made, clock


def come(into: WaitingRoom, *names: str, priority: int = 0) -> Visitor:
    visitor = Visitor(names, priority)
    into.enter(visitor)
    return visitor


def test_they_go_in_by_priority_and_then_in_the_order_in_which_they_came() -> None:
    made, _ = room(web=Limit(1))
    first, second, third, urgent = (come(made, "web", priority=p) for p in (0, 0, 0, 1))
    order: list[Visitor] = []
    while made.waiting or made.inside:
        made.admit()
        inside = list(made.inside)
        order += inside
        for visitor in inside:
            made.leave(visitor)
    assert order == [urgent, first, second, third]


def test_who_waits_is_told_for_what_and_behind_how_many() -> None:
    made, _ = room(web=Limit(1))
    holder, second, third = (come(made, "web") for _ in range(3))
    assert made.admit() == [holder]
    places = made.places()
    assert places[second].words == "waiting for a slot of “web”"
    assert places[third].words == "waiting for a slot of “web”, 1 before it"


def test_who_wants_two_slots_is_not_passed_by_those_who_want_one_of_them() -> None:
    made, _ = room(a=Limit(1), b=Limit(1))
    holder = come(made, "a")
    made.admit()
    both, only_b = come(made, "a", "b"), come(made, "b")
    assert made.admit() == []
    made.leave(holder)
    assert made.admit() == [both]
    made.leave(both)
    assert made.admit() == [only_b]


def test_a_rate_counts_over_a_sliding_period() -> None:
    made, clock = room(api=Limit(starts=2, period_s=10))
    first, second, third = (come(made, "api") for _ in range(3))
    assert made.admit() == [first, second]
    for visitor in (first, second):
        made.leave(visitor)
    assert made.admit() == []
    assert made.places()[third].words == "waiting for its turn for “api”"
    assert made.next_change() == 10
    clock.now = 10
    assert made.admit() == [third]


def test_a_name_without_a_limit_holds_nobody_up() -> None:
    made, _ = room()
    visitors = [come(made, "free") for _ in range(5)]
    assert made.admit() == visitors


@given(
    st.lists(
        st.tuples(st.sets(st.sampled_from("abc"), min_size=1), st.integers(-1, 1), st.booleans()),
        max_size=40,
    ),
    st.dictionaries(st.sampled_from("abc"), st.integers(1, 3)),
)
def test_no_limit_is_ever_passed_and_everybody_gets_in_at_last(
    steps: list[tuple[set[str], int, bool]], limits: dict[str, int]
) -> None:
    made, _ = room(**{name: Limit(at_once) for name, at_once in limits.items()})
    came: list[Visitor] = []
    went_in: set[int] = set()

    def let_in() -> None:
        went_in.update(id(visitor) for visitor in made.admit())
        for name, at_once in limits.items():
            assert len(made.holders(name)) <= at_once
        assert made.places().keys() == set(made.waiting)

    for names, priority, somebody_leaves in steps:
        came.append(come(made, *names, priority=priority))
        let_in()
        if somebody_leaves and made.inside:
            made.leave(next(iter(made.inside)))
            let_in()
    while made.inside:
        made.leave(next(iter(made.inside)))
        let_in()
    assert went_in == {id(visitor) for visitor in came}
