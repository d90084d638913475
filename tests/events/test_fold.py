"""What a screen shows follows from the events alone, however they arrive."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from engine.events import model as m
from engine.events.fold import Attempt, RunView, fold
from engine.events.model import AnyEvent
from engine.events.states import node_has_ended, node_may_become, run_has_ended, run_may_become

RUN = "r"


def numbered(events: list[AnyEvent]) -> list[AnyEvent]:
    return [event.model_copy(update={"seq": seq}) for seq, event in enumerate(events, 1)]


def test_a_run_that_goes_well():
    view = fold(
        numbered(
            [
                m.RunQueued(run=RUN),
                started := m.RunStarted(run=RUN, prefect_id="p"),
                m.NodeCached(run=RUN, node="a", digest="d1", why="same inputs"),
                begun := m.NodeStarted(run=RUN, node="b", why="its input changed"),
                m.NodeProgressed(run=RUN, node="b", fraction=0.5, message="half"),
                m.NodeLogged(run=RUN, node="b", message="x"),
                m.NodeOutput(run=RUN, node="b", digest="d2"),
                m.NodeFinished(run=RUN, node="b", duration_s=2.0),
                m.RunFinished(run=RUN, duration_s=3.0),
            ]
        )
    )
    assert (view.state, view.seq, view.prefect_id, view.duration_s) == ("finished", 9, "p", 3.0)
    assert view.started == started.time
    a, b = view.nodes["a"], view.nodes["b"]
    assert (a.state, a.cached, a.digest, a.why) == ("cached", True, "d1", "same inputs")
    assert (b.state, b.attempt, b.started, b.duration_s) == ("finished", 1, begun.time, 2.0)
    assert (b.why, b.progress, b.message, b.logs, b.digest) == ("its input changed", 0.5, "half", 1, "d2")


def test_a_node_that_fails_once_and_then_succeeds():
    events: list[AnyEvent] = [
        m.RunStarted(run=RUN),
        m.NodeStarted(run=RUN, node="a"),
        m.NodeRetrying(run=RUN, node="a", attempt=1, delay_s=1, error="lost"),
    ]
    view = fold(events)
    assert (view.nodes["a"].state, view.nodes["a"].error) == ("retrying", "lost")
    view = fold([m.NodeStarted(run=RUN, node="a", attempt=2), m.NodeFinished(run=RUN, node="a")], view)
    assert (view.nodes["a"].state, view.nodes["a"].attempt, view.nodes["a"].error) == ("finished", 2, "")


def test_attempts_their_ends_and_the_delays_between_them_are_known():
    first, again, second, end = (
        m.NodeStarted(run=RUN, node="a"),
        m.NodeRetrying(run=RUN, node="a", attempt=1, delay_s=4.0, error="busy"),
        m.NodeStarted(run=RUN, node="a", attempt=2),
        m.NodeFinished(run=RUN, node="a"),
    )
    queued, begun = m.RunQueued(run=RUN), m.RunStarted(run=RUN)
    view = fold([queued, begun, first, again, second, end])
    assert (view.queued, view.started, view.ended) == (queued.time, begun.time, None)
    assert view.nodes["a"].attempts == (
        Attempt(1, first.time, again.time, 4.0, "busy"),
        Attempt(2, second.time, end.time),
    )
    assert (view.nodes["a"].started, view.nodes["a"].ended) == (first.time, end.time)


def test_what_a_run_was_doing_when_it_ended_ended_then():
    start, crash = m.NodeStarted(run=RUN, node="a"), m.RunCrashed(run=RUN, why="power")
    view = fold([m.RunStarted(run=RUN), start, crash])
    assert view.nodes["a"].attempts == (Attempt(1, start.time, crash.time),)
    assert (view.ended, view.nodes["a"].ended) == (crash.time, crash.time)


def test_a_failed_run_tells_its_error():
    failed = m.NodeFailed(run=RUN, node="a", error="bad", traceback="T")
    view = fold([m.RunStarted(run=RUN), m.NodeStarted(run=RUN, node="a"), failed, m.RunFailed(run=RUN, error="a: bad")])
    assert (view.state, view.error) == ("failed", "a: bad")
    assert (view.nodes["a"].state, view.nodes["a"].error, view.nodes["a"].traceback) == ("failed", "bad", "T")


def test_a_crash_leaves_no_node_running():
    events: list[AnyEvent] = [
        m.RunStarted(run=RUN),
        m.NodeStarted(run=RUN, node="a"),
        m.RunCrashed(run=RUN, why="power"),
    ]
    view = fold([*events, m.NodeFinished(run=RUN, node="a")])
    assert (view.state, view.error) == ("crashed", "power")
    assert (view.nodes["a"].state, view.nodes["a"].why) == ("cancelled", "the run crashed")


def test_the_worst_end_of_a_mapped_node_counts():
    items: list[AnyEvent] = [m.NodeFinished(run=RUN, node="a"), m.NodeFailed(run=RUN, node="a", error="third")]
    view = fold([m.RunStarted(run=RUN), m.NodeStarted(run=RUN, node="a"), *items, m.NodeFinished(run=RUN, node="a")])
    assert (view.nodes["a"].state, view.nodes["a"].error) == ("failed", "third")


def test_a_line_of_the_run_itself_makes_no_node():
    assert fold([m.NodeLogged(run=RUN, message="hello")]).nodes == {}


NODES = st.sampled_from(["a", "b"])
EVENTS = st.one_of(
    st.builds(m.RunQueued, run=st.just(RUN)),
    st.builds(m.RunStarted, run=st.just(RUN)),
    st.builds(m.RunFinished, run=st.just(RUN)),
    st.builds(m.RunFailed, run=st.just(RUN), error=st.just("e")),
    st.builds(m.RunCancelled, run=st.just(RUN)),
    st.builds(m.RunCrashed, run=st.just(RUN), why=st.just("w")),
    st.builds(m.NodeStarted, run=st.just(RUN), node=NODES),
    st.builds(m.NodeRetrying, run=st.just(RUN), node=NODES, attempt=st.just(1), delay_s=st.just(1.0)),
    st.builds(m.NodeLogged, run=st.just(RUN), node=NODES, message=st.just("x")),
    st.builds(m.NodeProgressed, run=st.just(RUN), node=NODES, fraction=st.floats(0, 1)),
    st.builds(m.NodeOutput, run=st.just(RUN), node=NODES, digest=st.just("d")),
    st.builds(m.NodeFinished, run=st.just(RUN), node=NODES),
    st.builds(m.NodeFailed, run=st.just(RUN), node=NODES, error=st.just("e")),
    st.builds(m.NodeCached, run=st.just(RUN), node=NODES, digest=st.just("d")),
    st.builds(m.NodeSkipped, run=st.just(RUN), node=NODES),
    st.builds(m.NodeCancelled, run=st.just(RUN), node=NODES),
)
HISTORIES = st.lists(EVENTS, max_size=30).map(numbered)


@given(HISTORIES)
def test_no_history_however_broken_moves_a_state_backwards(history: list[AnyEvent]):
    views = [fold(history[:length]) for length in range(len(history) + 1)]
    for before, after in pairwise(views):
        assert before.state == after.state or run_may_become(before.state, after.state)
        for name, node in before.nodes.items():
            state = after.nodes[name].state
            # What the run's end does to a node that nobody has heard the end of.
            closed = run_has_ended(after.state) and node_has_ended(state)
            assert state == node.state or node_may_become(node.state, state) or closed


@given(HISTORIES)
def test_nothing_goes_on_in_a_run_that_has_ended(history: list[AnyEvent]):
    for length in range(len(history) + 1):
        view = fold(history[:length])
        assert not run_has_ended(view.state) or all(node_has_ended(node.state) for node in view.nodes.values())


@given(HISTORIES, st.integers(0, 30), st.integers(0, 30))
def test_a_screen_that_reconnects_sees_what_one_that_stayed_sees(history: list[AnyEvent], cut: int, overlap: int):
    stayed = fold(history)
    resumed = fold(history[max(0, cut - overlap) :], fold(history[:cut]))
    assert resumed == stayed
    assert fold(history, stayed) == stayed


@given(HISTORIES)
def test_folding_one_by_one_gives_the_same_as_folding_at_once(history: list[AnyEvent]):
    view = RunView()
    for event in history:
        view = fold([event], view)
    assert view == fold(history)
