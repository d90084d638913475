"""Hypothesis strategies for flows: everything that a drawing may hold, nasty texts included."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from hypothesis import strategies as st

from engine.catalogue.spec import InputPort, NodeSpec, OutputPort
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.policy import Backoff, Cache, Policy
from engine.document.value import Code, Param, Ref
from engine.node.options import NodeOptions
from engine.python.naming import clean_comment, clean_description
from engine.types.shape import ANY


class Kinds:
    """A catalogue of a few kinds, as `SpecSource` asks for."""

    def __init__(self, *specs: NodeSpec) -> None:
        self._specs = {spec.kind: spec for spec in specs}

    def find(self, kind: str) -> NodeSpec | None:
        return self._specs.get(kind)


def kind(
    name: str, *inputs: InputPort, outputs: tuple[str, ...] = ("result",), extras: tuple[str, ...] = ()
) -> NodeSpec:
    """The spec of a kind `family.name`, or of one imported from elsewhere for `module:name`."""
    module, _, function = name.rpartition(":") if ":" in name else (f"nodes.{name}", "", name.rpartition(".")[2])
    return NodeSpec(
        kind=name,
        title=name,
        family=name.partition(".")[0],
        module=module,
        function=function,
        inputs=inputs,
        outputs=tuple(OutputPort(port, ANY) for port in outputs),
        options=NodeOptions(extras=extras),
    )


KINDS = Kinds(
    kind("text.join", InputPort("parts", ANY), InputPort("separator", ANY, keyword_only=True)),
    kind("table.join", InputPort("left", ANY), InputPort("right", ANY), extras=("table",)),
    kind("table.split", InputPort("table", ANY), outputs=("left", "right"), extras=("table",)),
    kind("logic.pick", InputPort("first", ANY, positional_only=True), InputPort("second", ANY)),
    kind("list.collect", InputPort("items", ANY, variadic="args"), InputPort("named", ANY, variadic="kwargs")),
    kind("chart.draw", InputPort("data", ANY), InputPort("flow", ANY), extras=("chart",)),
    kind("my_tasks:fetch", InputPort("url", ANY)),
)

NASTY = st.sampled_from(
    [
        '"""',
        "'''",
        "\\",
        '"',
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u202e",
        "\u2028",
        "# ///",
        "\n# /// script\n# dependencies = ['evil']\n# ///",
        '")\n    import os\n    os.system("true")\n    (("',
        "{0.__class__}",
        "é日本",
        " ",
        "x",
        "\ud800",
        "noqa",
    ]
)
TEXTS = st.one_of(st.text(max_size=12), st.lists(NASTY, max_size=4).map("".join))
NAMES = st.sampled_from(
    [
        "a",
        "b",
        "data",
        "report",
        "join",
        "fetch",
        "flow",
        "print",
        "timedelta",
        "INPUTS",
        "über",
        "x_2",
        "x",
        "code",
    ]
)
NUMBERS = st.one_of(st.integers(-(10**20), 10**20), st.floats(allow_nan=False))
LITERALS: st.SearchStrategy[Any] = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS)
CODES = st.sampled_from(
    ['Path(".")', "1 + 2", "[n * 2 for n in range(3)]", 'len("x")', "(1, 2)", 'lambda row: row["k"]']
)
KEYS = st.one_of(st.text(max_size=5).filter(lambda key: not key.startswith("$")), st.integers())


def values(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values with lists and mappings of each other."""
    return st.recursive(
        leaves,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
        max_leaves=5,
    )


@dataclass(frozen=True)
class Pick:
    """A leaf that stands for one of a flow's own: a strategy made anew for each flow would cost more than its flows."""

    number: int


PICKS = st.integers(0, 59).map(Pick)
LITERAL_VALUES = values(LITERALS)
DEFAULTS = values(st.one_of(LITERALS, CODES.map(Code)))
INPUTS = values(st.one_of(LITERALS, CODES.map(Code), PICKS, PICKS))
SOME_INPUTS = st.lists(INPUTS, min_size=1, max_size=2)
NAMED_INPUTS = st.dictionaries(st.sampled_from(["colour", "size"]), INPUTS, max_size=2)
RETURNS = st.one_of(st.none(), values(st.one_of(LITERALS.filter(lambda value: value is not None), PICKS)))


def picked(value: Any, own: Sequence[Any]) -> Any:
    """A value with what its picks stand for; 0 where there is nothing to pick."""
    match value:
        case Pick(number):
            return own[number % len(own)] if own else 0
        case list():
            return [picked(one, own) for one in cast("list[Any]", value)]
        case dict():
            return {key: picked(one, own) for key, one in cast("dict[Any, Any]", value).items()}
        case _:
            return value


WRITABLE = TEXTS.filter(lambda text: text.encode("utf-8", "replace").decode() == text)
"""TOML has no form for half a letter."""
POSITIVE = st.one_of(st.integers(1, 90).map(float), st.floats(0.001, 1e6))
POLICIES = st.builds(
    Policy,
    retries=st.integers(0, 3),
    delay=st.one_of(
        st.none(), POSITIVE, st.lists(POSITIVE, min_size=1, max_size=3).map(tuple), st.builds(Backoff, factor=POSITIVE)
    ),
    jitter=st.one_of(st.none(), POSITIVE),
    timeout=st.one_of(st.none(), POSITIVE),
    cache=st.one_of(
        st.none(),
        st.builds(
            Cache,
            key=st.sampled_from([("INPUTS",), ("NO_CACHE",), ("INPUTS", "RUN_ID"), ()]),
            ttl=st.one_of(st.none(), POSITIVE),
        ).filter(lambda cache: bool(cache.key or cache.ttl)),
    ),
    tags=st.lists(TEXTS, max_size=2).map(tuple),
    memory_limit_mb=st.one_of(st.none(), st.integers(1, 9000)),
    concurrency=st.one_of(st.none(), st.integers(1, 9)),
    failures=st.sampled_from([None, "stop", "skip", "collect"]),
    batch=st.one_of(st.none(), st.integers(1, 900)),
    priority=st.integers(-9, 9),
    budget=st.sampled_from(["", "0.5 USD, 20000 tokens", "10 min, warn"]),
    options=st.dictionaries(st.sampled_from(["task_run_name", "log_prints"]), LITERAL_VALUES, max_size=1),
)


@st.composite
def flows(draw: st.DrawFn) -> Flow:
    """A flow without kept text, in an order that holds, as it comes back after writing and reading."""
    names = draw(st.lists(NAMES, min_size=0, max_size=6, unique=True))
    parameters = draw(st.lists(st.sampled_from(["since", "limit", "Table", "draw"]), max_size=3, unique=True))
    nodes: list[Node] = []
    for name in names:
        nodes.append(draw(_node(name, nodes, parameters)))
    flow = Flow(
        name=draw(st.sampled_from(["daily-report", "Flow 1", "über", "join", "class", "1", "日本"])),
        description=clean_description(draw(TEXTS)),
        parameters=_ordered(draw, parameters),
        nodes=tuple(nodes),
        is_async=draw(st.booleans()),
        options=draw(st.dictionaries(st.sampled_from(["log_prints", "retries"]), LITERAL_VALUES, max_size=2)),
        rules=draw(
            st.dictionaries(
                st.sampled_from(["overlap", "debounce", "undo"]), st.booleans() | WRITABLE | POSITIVE, max_size=2
            )
        ),
    )
    return draw(_with_returns(flow))


def _ordered(draw: st.DrawFn, names: list[str]) -> tuple[Parameter, ...]:
    parameters = [
        Parameter(name=name, required=True)
        if draw(st.booleans())
        else Parameter(name=name, type="list[int] | None", default=draw(DEFAULTS))
        for name in names
    ]
    return tuple(sorted(parameters, key=lambda parameter: not parameter.required))


@st.composite
def _node(draw: st.DrawFn, name: str, before: list[Node], parameters: list[str]) -> Node:
    own = [*map(Param, parameters), *(ref for node in before for ref in _outputs(node))]
    chosen = draw(
        st.sampled_from(
            ["text.join", "table.join", "table.split", "logic.pick", "list.collect", "chart.draw", "my_tasks:fetch"]
        )
    )
    spec = KINDS.find(chosen)
    assert spec is not None
    inputs: dict[str, Any] = {}
    for port in spec.inputs:
        if port.variadic == "args":
            inputs[port.name] = picked(draw(SOME_INPUTS), own)
        elif port.variadic == "kwargs":
            inputs.update(picked(draw(NAMED_INPUTS), own))
        elif port.positional_only or draw(st.booleans()):
            inputs[port.name] = picked(draw(INPUTS), own)
    forced = sum(1 for port in spec.inputs if port.name in inputs and (port.positional_only or port.variadic == "args"))
    plain = [node.id for node in before if node.kind != CODE]
    calls: list[Literal["submit", "call", "map"]] = ["submit", "submit", "call", "map"]
    call = draw(st.sampled_from(calls))
    return Node(
        id=name,
        kind=chosen,
        inputs=inputs,
        positional=forced,
        policy=draw(POLICIES),
        call=call,
        comment=clean_comment(draw(TEXTS)),
        after=()
        if call == "call" or not plain
        else tuple(draw(st.lists(st.sampled_from(plain), max_size=2, unique=True))),
        annotation=draw(st.sampled_from(["", "", "int", "dict[str, list[int]]"])),
    )


def _outputs(node: Node) -> list[Ref]:
    spec = KINDS.find(node.kind)
    if spec is not None and len(spec.outputs) > 1:
        return [Ref(node.id), *(Ref(node.id, port.name) for port in spec.outputs)]
    return [Ref(node.id)]


@st.composite
def _with_returns(draw: st.DrawFn, flow: Flow) -> Flow:
    usual = list(map(Ref, flow.default_returns))
    returns = picked(draw(RETURNS), [ref for node in flow.nodes for ref in _outputs(node)])
    nothing = returns is None and bool(usual) and draw(st.booleans())
    if returns in (usual, [], [None]) or [returns] == usual:
        returns = None
    return flow.model_copy(update={"returns": returns, "returns_nothing": nothing})
