"""A breaker opens, pauses, tries once, and closes or pauses longer."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.limits.breaker import FIRST_PAUSE_S, FORGETS_AFTER_S, LONGEST_PAUSE_S, OPENS_AFTER, PROBE_S, Breaker


def opened(now: float = 0.0) -> Breaker:
    breaker = Breaker("a.example")
    for _ in range(OPENS_AFTER):
        breaker = breaker.failed("it answered 503", now)
    return breaker


def test_it_opens_after_failures_one_after_another_and_says_why() -> None:
    breaker = Breaker("a.example")
    for _ in range(OPENS_AFTER - 1):
        breaker = breaker.failed("it answered 503", 0)
    assert breaker.asked(0)[1]
    assert breaker.succeeded(0).failures == 0
    assert breaker.failed("it answered 503", FORGETS_AFTER_S + 1).state == "closed"
    breaker = breaker.failed("it did not answer", 0)
    assert (breaker.state, breaker.reason) == ("open", "it did not answer")
    assert not breaker.asked(FIRST_PAUSE_S - 1)[1]


def test_after_a_pause_one_request_tries_and_the_others_still_wait() -> None:
    probing, may = opened().asked(FIRST_PAUSE_S)
    assert (probing.state, may) == ("half-open", True)
    assert not probing.asked(FIRST_PAUSE_S + 1)[1]
    assert probing.succeeded(FIRST_PAUSE_S + 1).state == "closed"
    # Nothing was heard of the probe: its process may have been killed.
    assert probing.asked(FIRST_PAUSE_S + PROBE_S)[1]


def test_a_probe_that_fails_makes_the_pause_longer_up_to_a_limit() -> None:
    breaker, now = opened(), 0.0
    for _ in range(12):
        now = breaker.until
        breaker = breaker.asked(now)[0].failed("still not", now)
    assert (breaker.state, breaker.until - now) == ("open", LONGEST_PAUSE_S)


@given(st.lists(st.tuples(st.sampled_from(["ask", "fail", "succeed"]), st.floats(0, 1000)), max_size=50))
def test_it_never_lets_two_probes_through_and_never_stays_shut(steps: list[tuple[str, float]]) -> None:
    breaker, now, probes = Breaker("a.example"), 0.0, 0
    for what, later in steps:
        now += later
        before = breaker
        if what == "ask":
            breaker, may = breaker.asked(now)
            if before.state == "half-open" and may:
                assert now >= before.until
            probes += before.state == "open" and may
        elif what == "fail":
            breaker = breaker.failed("no", now)
        else:
            breaker = breaker.succeeded(now)
    assert breaker.asked(now + LONGEST_PAUSE_S + PROBE_S)[1]
