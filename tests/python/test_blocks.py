"""Branches, loops, tries and matches around nodes: read as blocks, and written back as they were."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from engine.document.flow import CODE, Flow, Node
from engine.document.value import Code, Param, Ref
from engine.python.locate import statement_lines
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.strategies import KINDS

HEAD = """from prefect import flow
from nodes.text.join import join
from nodes.table.split import split


@flow
def structured(n=3, rows=()):
"""
NAMES = ("a", "b", "total")
CONDITIONS = ("n > 2", "n", "a", "a.result()", "total.result() > 3", "not (a\n  and b)", "join.submit([n]).result()")


def bare(flow: Flow) -> Flow:
    """The flow without anything that was kept of its text, as if it had been drawn."""
    nodes = tuple(
        node.model_copy(
            update={"text": None, "arms": tuple(arm.model_copy(update={"text": None}) for arm in node.arms)}
        )
        for node in flow.nodes
    )
    return flow.model_copy(update={"header": None, "signature": None, "footer": None, "nodes": nodes, "imported": ()})


def said(nodes: tuple[Node, ...]) -> list[Node]:
    """The nodes without kept text and comments, which the writer may lay out anew."""
    return [
        node.model_copy(
            update={
                "text": None,
                "comment": "",
                "arms": tuple(arm.model_copy(update={"text": None, "comment": ""}) for arm in node.arms),
            }
        )
        for node in nodes
    ]


@st.composite
def statements(draw: st.DrawFn, indent: str, depth: int, in_loop: bool = False) -> list[str]:
    """Some lines, at least one of them a statement."""
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        if draw(st.booleans()):
            lines.append(draw(st.sampled_from(["", f"{indent}# why", f"{indent}#no blank"])))
        form = draw(st.sampled_from(["node", "node", "code", *(["block"] * 2 if depth else [])]))
        match form:
            case "node":
                lines.append(indent + draw(nodes()))
            case "code":
                words = ["n = n + 1", "x = [a for a in rows]", "print(n)", "total = 0", *(["break"] if in_loop else [])]
                lines.append(indent + draw(st.sampled_from(words)))
            case _:
                lines += draw(blocks(indent, depth - 1, in_loop))
    return lines


@st.composite
def nodes(draw: st.DrawFn) -> str:
    """A statement that calls a node."""
    read = draw(st.lists(st.sampled_from([*NAMES, "n", "1"]), max_size=2))
    call = draw(st.sampled_from(["join", "join.submit", "join.map", "split.submit"]))
    target = draw(st.sampled_from([*(f"{name} = " for name in NAMES), ""]))
    return f"{target}{call}({', '.join(read[:1]) if 'split' in call else '[' + ', '.join(read) + ']'})" + draw(
        st.sampled_from(["", "  # yes"])
    )


@st.composite
def blocks(draw: st.DrawFn, indent: str, depth: int, in_loop: bool) -> list[str]:
    """A compound statement."""
    unit = draw(st.sampled_from(["    ", "  "]))
    inner = indent + unit

    def body(loop: bool = in_loop, lead: str = inner) -> list[str]:
        if draw(st.integers(0, 5)) == 0:
            return [f"{lead}pass"]
        return draw(statements(lead, depth, loop))

    condition = draw(st.sampled_from(CONDITIONS)).replace("\n", "\n" + inner)
    match draw(st.sampled_from(["if", "for", "while", "try", "match", "with"])):
        case "if":
            lines = [f"{indent}if {condition}:", *body()]
            for _ in range(draw(st.integers(0, 2))):
                lines += [f"{indent}elif n == 2:  # else", *body()]
            otherwise = draw(st.sampled_from([[], [f"{indent}else:"], [f"{indent}# otherwise", f"{indent}else:"]]))
            return [*lines, *otherwise, *(body() if otherwise else [])]
        case "for":
            target = draw(st.sampled_from(["i in range(n)", "i, total in rows", "a in total", "a in b.result()"]))
            return [f"{indent}for {target}:", *body(loop=True)]
        case "while":
            return [f"{indent}while {condition}:", *body(loop=True)]
        case "try":
            lines = [f"{indent}try:", *body(), f"{indent}except (ValueError, KeyError) as error:", *body()]
            if draw(st.booleans()):
                lines += [f"{indent}else:", *body()]
            return [*lines, f"{indent}finally:", *body()] if draw(st.booleans()) else lines
        case "match":
            return draw(_matches(indent, indent + unit, body))
        case _:
            return [f"{indent}with open('x') as b, open('y'):", *body()]


@st.composite
def _matches(draw: st.DrawFn, indent: str, case: str, body: Callable[[bool, str], list[str]]) -> list[str]:
    in_loop, lead = False, case + "    "
    return [
        f"{indent}match n:",
        *([f"{case}# first"] if draw(st.booleans()) else []),
        f"{case}case 1 | 2 if a:",
        *body(in_loop, lead),
        f"{case}case {{'k': total}}:",
        *body(in_loop, lead),
        f"{case}case _:",
        *body(in_loop, lead),
    ]


BEFORE = """    a = join.submit([n])
    b = join.submit([a])
    total = join([b])
"""
FILES = statements("    ", 3).map(lambda lines: HEAD + BEFORE + "\n".join(lines) + "\n    return n\n")


@given(FILES)
def test_a_structured_file_comes_back_byte_for_byte(text: str):
    assert write_flow(read_flow(text, KINDS), KINDS) == text


@given(FILES)
def test_a_drawn_structure_reads_back_as_the_same(text: str):
    flow = bare(read_flow(text, KINDS))

    back = read_flow(write_flow(flow, KINDS), KINDS)

    assert said(back.nodes) == said(flow.nodes)
    assert back.links == flow.links


@given(FILES)
def test_every_node_of_a_structure_has_lines_of_its_own(text: str):
    flow = read_flow(text, KINDS)

    lines = statement_lines(text, flow)

    assert set(lines) == {node.id for node in flow.nodes}
    taken = [line for first, last in lines.values() for line in range(first, last + 1)]
    assert len(taken) == len(set(taken))


def test_what_both_arms_bind_is_merged_and_what_a_loop_binds_is_carried():
    flow = read_flow(
        HEAD
        + """    total = join.submit(rows)
    if total.result() > n:
        a = join.submit([total])
    elif n:
        a = join.submit([1])
    else:
        pass
    for row in rows:
        total = join.submit([total, row])
    return join([a, total])
""",
        KINDS,
    )

    branch, loop = flow.by_id["branch"], flow.by_id["each"]
    assert branch.inputs == {"condition": Code("total.result() > n"), "condition_2": Param("n")}
    assert [arm.name for arm in branch.arms] == ["then", "then_2", "else"]
    assert (loop.inputs, loop.arms[0].head) == ({"items": Param("rows")}, "row")
    assert flow.by_id["total_2"].inputs == {"parts": [Ref("each", "total"), Ref("each", "row")]}
    assert flow.by_id["join"].inputs == {"parts": [Ref("branch", "a"), Ref("each", "total")]}
    assert flow.by_id["join"].variable == "return"


def test_statements_around_no_node_stay_code():
    text = HEAD + "    for row in rows:\n        print(row)\n    a = join([n])\n    return a\n"

    assert [node.kind for node in read_flow(text, KINDS).nodes] == [CODE, "text.join"]
