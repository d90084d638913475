"""A run told piece by piece: who hears all the news knows what somebody is told who comes at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engine.document.flow import Flow, Node
from engine.events import model as m
from engine.plan.staleness import Basis
from studio.sessions.run_screen import NOT_ASKED, RunScreen, Shown

NODES = ("a", "b", "c", "d")
NAMES = st.sampled_from(NODES)
DIGESTS = st.sampled_from(["", "d1", "d2"])
HAPPENED: st.SearchStrategy[m.AnyEvent] = st.one_of(
    st.builds(m.NodeStarted, run=st.just("r"), node=NAMES),
    st.builds(m.NodeOutput, run=st.just("r"), node=NAMES, digest=DIGESTS, inline=st.sampled_from(['"x"', '"y"'])),
    st.builds(m.NodeFinished, run=st.just("r"), node=NAMES),
    st.builds(m.NodeCached, run=st.just("r"), node=NAMES, digest=DIGESTS),
    st.builds(m.NodeSkipped, run=st.just("r"), node=NAMES, why=st.sampled_from([NOT_ASKED, "off"])),
    st.builds(m.NodeProgressed, run=st.just("r"), node=NAMES, fraction=st.just(0.5)),
    st.builds(m.NodeLogged, run=st.just("r"), node=NAMES, message=st.just("said")),
    st.builds(m.RunStarted, run=st.just("r")),
    st.builds(m.RunCancelled, run=st.just("r")),
)
STEPS = st.one_of(
    st.lists(HAPPENED, min_size=1, max_size=4),
    st.lists(HAPPENED, min_size=1, max_size=4),
    st.frozensets(NAMES, max_size=3).map(lambda names: ("stale", names)),
    st.sampled_from(["d1", "d2"]).map(lambda digest: ("learn", digest)),
    st.sampled_from([("renamed", "a", "e"), ("renamed", "e", "a"), ("renamed", "b", "f")]),
)


def earlier() -> dict[str, Shown]:
    state = {"state": "finished", "progress": None, "message": "", "duration_s": 1.0, "why": "", "error": ""}
    return {name: Shown(state, {"preview": name, "digest": name, "codec": "json"}, name) for name in ("a", "b", "z")}


@given(st.lists(STEPS, max_size=12), st.sets(NAMES))
def test_the_news_add_up_to_the_whole(steps: list[Any], waiting: set[str]) -> None:
    basis = Basis(Flow(name="f", nodes=tuple(Node(id=name, kind="text.join") for name in NODES)))
    screen = RunScreen("r", earlier=earlier(), waiting=sorted(waiting), basis=basis)
    heard: dict[str, Any] = {name: one.state | one.value for name, one in earlier().items()}
    for step in steps:
        match step:
            case list():
                screen.take(step)
            case ("stale", names):
                screen.stale = names
            case ("learn", digest):
                screen.unknown_digests()
                screen.learn({digest: ("json", f"what {digest} holds")})
            case ("renamed", old, new):
                basis.follow({old: new})
                screen.follow({old: new})
                heard = {new if name == old else name: one for name, one in heard.items()}
            case _:
                raise AssertionError(step)
        news = screen.news() or {"nodes": {}}
        heard |= {name: _after(heard.get(name, {}), told) for name, told in news["nodes"].items()}
        assert {name: heard[name] for name in screen.shown} == screen.whole()["nodes"]


def _after(known: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """What a browser knows of a node then: without a preview in the message it keeps the value that it shows."""
    kept = {} if "preview" in told else {key: known[key] for key in ("preview", "digest", "codec") if key in known}
    return kept | dict(told)


def test_what_happens_to_one_node_is_no_news_of_the_others() -> None:
    names = [f"n{number}" for number in range(1000)]
    screen = RunScreen("r", waiting=names)
    assert set((screen.news() or {})["nodes"]) == set(names)
    screen.take([m.NodeStarted(run="r", node="n7")])
    assert set((screen.news() or {})["nodes"]) == {"n7"}
    assert screen.news() is None


def test_a_value_that_is_shown_already_is_not_looked_for() -> None:
    screen = RunScreen(
        "r", earlier={"a": Shown({"state": "finished"}, {"preview": 1, "digest": "d", "codec": "json"}, 1)}
    )
    screen.take([m.RunStarted(run="r"), m.NodeCached(run="r", node="a", digest="d")])
    assert screen.unknown_digests() == set()
    assert screen.whole()["nodes"]["a"]["preview"] == 1


def test_a_value_that_was_found_once_is_shown_on_every_node_that_has_it() -> None:
    screen = RunScreen("r")
    screen.take([m.NodeCached(run="r", node="a", digest="d1")])
    assert screen.unknown_digests() == {"d1"}
    screen.learn({"d1": ("json", "found")})
    screen.take([m.NodeCached(run="r", node="b", digest="d1")])
    assert screen.unknown_digests() == set()
    assert screen.value_of("b") == "found"
