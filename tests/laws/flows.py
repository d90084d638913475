"""Random flows that can be run: graphs of the probe nodes with failures, retries, parameters and returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from hypothesis import strategies as st

from engine.document.flow import Flow, Node, Parameter
from engine.document.policy import Backoff, Cache, Policy
from engine.document.value import Code, Literal, Param, Ref, Value

NUMBERS = st.integers(0, 60)
WORDS = st.sampled_from(["", "n", "a b", '"', "é\n", "{x}"])

PURE = (
    *("add", "total", "weigh", "halves", "spell", "measure", "perhaps", "or_seven"),
    *("refuse", "later", "climb", "square", "later_heavy", "climb_heavy", "flaky"),
)
KINDS = (*PURE, "look")

_KEYS = st.sampled_from(["a", "bb", "é c"])


@dataclass
class _Drawn:
    """What has been placed so far, by the type of what it gives."""

    nodes: list[Node] = field(default_factory=list)
    numbers: list[Ref] = field(default_factory=list)
    texts: list[Ref] = field(default_factory=list)
    maybes: list[Ref] = field(default_factory=list)


@st.composite
def flows(
    draw: st.DrawFn, *, name: str = "law", kinds: tuple[str, ...] = KINDS, smallest: int = 2, largest: int = 25
) -> Flow:
    """A flow whose parameters are `folder` (required), `start` and `words`."""
    drawn = _Drawn()
    for index in range(draw(st.integers(smallest, largest))):
        _place(draw, drawn, draw(st.sampled_from(kinds)), index)
    nodes = draw(st.permutations(drawn.nodes)) if draw(st.booleans()) else drawn.nodes
    return Flow(
        name=name,
        description=draw(st.sampled_from(["", "A law."])),
        parameters=(
            Parameter(name="folder", type="str", required=True),
            Parameter(name="start", type="int", default=draw(NUMBERS)),
            Parameter(name="words", type="str", default=draw(WORDS)),
        ),
        nodes=tuple(nodes),
        returns=draw(_returns(drawn)),
        is_async=draw(st.integers(0, 5)) == 0,
    )


def given_values() -> st.SearchStrategy[dict[str, Any]]:
    """Values for some of the parameters that have defaults."""
    return st.fixed_dictionaries({}, optional={"start": NUMBERS, "words": WORDS})


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """Mostly none; else retries with every way to say the delay, time-outs, tags."""
    if draw(st.integers(0, 2)):
        return Policy()
    return Policy(
        retries=draw(st.integers(0, 3)),
        delay=draw(st.sampled_from([None, 0.01, (0.01, 0.02), Backoff(factor=0.01)])),
        timeout=draw(st.sampled_from([None, 60.0])),
        tags=draw(st.sampled_from([(), ("law", "x y")])),
        cache=draw(st.sampled_from([None, None, Cache(key=("NO_CACHE",))])),
    )


def _place(draw: st.DrawFn, drawn: _Drawn, kind: str, index: int) -> None:
    id = kind if all(node.id != kind for node in drawn.nodes) else f"{kind}_{index}"
    before = [node.id for node in drawn.nodes]
    after = draw(st.sampled_from([(), (), (), "one"])) if before else ()
    drawn.nodes.append(
        Node(
            id=id,
            kind=f"law.{kind}",
            inputs=_inputs(draw, drawn, kind, id),
            policy=draw(policies()),
            after=(draw(st.sampled_from(before)),) if after else (),
            comment=draw(st.sampled_from(["", "", "Why."])),
        )
    )
    match kind:
        case "halves":
            drawn.numbers += [Ref(id, "left"), Ref(id, "right")]
        case "spell":
            drawn.texts.append(Ref(id))
        case "perhaps":
            drawn.maybes.append(Ref(id))
        case _:
            drawn.numbers.append(Ref(id))


def _inputs(draw: st.DrawFn, drawn: _Drawn, kind: str, id: str) -> dict[str, Value]:
    number = _number(drawn)
    words = st.one_of(WORDS, st.just(Param("words")))
    counted: dict[str, st.SearchStrategy[Value]] = {"folder": st.just(Param("folder")), "me": st.just(id)}
    inputs: dict[str, dict[str, st.SearchStrategy[Value]]] = {
        "total": {"parts": st.lists(number, max_size=4)},
        "weigh": {"weights": st.dictionaries(_KEYS, number).map(_mapping)},
        "spell": {"a": number, "words": words, "loud": st.booleans()},
        "measure": {"text": _among(drawn.texts, WORDS, Param("words"))},
        "or_seven": {"a": _among(drawn.maybes, st.none(), Param("start"))},
        "refuse": {"a": number, "every": st.sampled_from([1, 2, 5, 1000])},
        "climb": {"to": number},
        "climb_heavy": {"to": number},
        "flaky": {"a": number, **counted, "until": st.integers(1, 4)},
        "look": {"a": number, **counted},
    }
    values = {name: draw(value) for name, value in inputs.get(kind, {"a": number}).items()}
    if kind == "add" and draw(st.booleans()):
        values["b"] = draw(number)
    return values


def _number(drawn: _Drawn) -> st.SearchStrategy[Value]:
    return st.one_of(_among(drawn.numbers, NUMBERS, Param("start")), _among(drawn.numbers, NUMBERS, Code("start + 1")))


def _among(earlier: list[Ref], literals: st.SearchStrategy[Any], other: Value) -> st.SearchStrategy[Value]:
    """Mostly what an earlier node gives, and mostly one of the last, so that long chains and their failures come up."""
    usual = [st.sampled_from(earlier[-2:])] * 4 + [st.sampled_from(earlier)] if earlier else []
    return st.one_of(*usual, literals, st.just(other))


def _mapping(items: Mapping[str, Any]) -> Value:
    return cast("dict[Literal, Value]", dict(items))


def _returns(drawn: _Drawn) -> st.SearchStrategy[Value]:
    """What nothing else reads, or one, several or named outputs."""
    one: st.SearchStrategy[Value] = st.sampled_from([*drawn.numbers, *drawn.texts, *drawn.maybes])
    several: st.SearchStrategy[Any] = st.lists(one, min_size=1, max_size=3)
    named = st.dictionaries(st.sampled_from(["one", "two"]), one, min_size=1).map(_mapping)
    return st.one_of(st.none(), st.none(), one, several, named)
