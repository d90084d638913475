"""Random bodies of flow functions with branches, loops, tries and matches in each other, and failures in them.

They work on the variables `a` to `d`, which hold numbers, and call the node `step`: `step(value, every)` refuses the
multiples of `every`.
"""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import indent

from hypothesis import strategies as st

NAMES = ("a", "b", "c", "d")

_names = st.sampled_from(NAMES)
_every = st.sampled_from([0, 0, 2, 3, 5])
_conditions = st.builds("{} % {} == {}".format, _names, st.integers(2, 3), st.integers(0, 1))
_values = st.one_of(_names, st.builds("{} + {}".format, _names, st.integers(0, 9)), st.integers(0, 9).map(str))


@dataclass(frozen=True)
class Forms:
    """Which statements there are besides calls of `step`, futures and maps of it.

    `sub_flows` calls `inner(value, every)`. `retried` calls `hard(value, every, after)`, which fails until it has been
    tried more than `after` times. `unread` lets failures go unasked; `end` is how the function returns.
    """

    sub_flows: bool = False
    retried: bool = False
    unread: bool = True
    end: str = "return {}"


def bodies(forms: Forms | None = None) -> st.SearchStrategy[str]:
    """Statements up to `return`."""
    forms = forms or Forms()
    end = forms.end.format(f"[{', '.join(NAMES)}]")
    return _suites(3, forms, in_loop=False).map(lambda suite: f"b, c, d = a + 1, 2, 3\n{suite}\n{end}")


def _suites(depth: int, forms: Forms, *, in_loop: bool) -> st.SearchStrategy[str]:
    statements = _statements(depth, forms, in_loop=in_loop)
    return st.lists(statements, min_size=1, max_size=4 if depth == 3 else 3).map("\n".join)


def _statements(depth: int, forms: Forms, *, in_loop: bool) -> st.SearchStrategy[str]:
    simple = [*_steps(forms), st.builds("{} = {} % 100".format, _names, _values)]
    leaves = st.builds("if {}:\n    {}".format, _conditions, st.sampled_from(["break", "continue"]))
    ends = st.builds(lambda condition, name: f"if {condition}:\n    {forms.end.format(name)}", _conditions, _names)
    if in_loop:
        simple.append(leaves)
    if depth == 0:
        return st.one_of(*simple)
    inner = _suites(depth - 1, forms, in_loop=in_loop)
    return st.one_of(*simple, ends, *_blocks(inner, _suites(depth - 1, forms, in_loop=True)))


def _steps(forms: Forms) -> list[st.SearchStrategy[str]]:
    """Statements that call nodes."""
    many = st.builds("[{}, {}]".format, _values, _values)
    spread = st.builds("{}, {}".format, many, _every)
    texts = [
        "m = [step.submit(x, {every}) for x in {many}]\n{name} = sum(one.result() for one in m) % 100",
        "m = [step(x, {every}) for x in {many} if x > 1]\n{name} = sum(m) % 100",
        "{name} = step({value}, {every})",
        "{name} = step({value}, {every})",
        "{name} = step({value}, {every})",
        "f = step.submit({value}, {every})\n{name} = f.result()",
        "f = step.submit({value}, {every})\n{name} = int(f.result(raise_on_failure=False) in [1, 2, 3])",
        "f = step.submit({value}, %s)" % ("{every}" if forms.unread else "0"),
        "f = step.submit({value}, {every})\ng = step(f, {other})\n{name} = step.submit(g, 0).result()",
        "m = step.map({items})\n{name} = sum(one.result() for one in m) % 100",
        'm = step.with_options(failures="stop").map({items})\n{name} = sum(m.result()) % 100',
        'm = step.with_options(failures="skip").map({items})\n{name} = sum(one.result() for one in m) % 100',
        'm = step.with_options(failures="skip").map({items})\nh = step.submit(m, 0)\n{name} = len(h.result())',
        'm = step.with_options(failures="collect").map({items})\n{name} = sum(isinstance(x, int) for x in m.result())',
    ]
    if forms.sub_flows:
        texts += ["{name} = inner({value}, {every})"] * 2
        texts += ["m = [inner(x, every={every}) for x in {many}]\n{name} = sum(m) % 100"] * 2
    if forms.retried:
        texts += ["{name} = hard.with_options(retries={times})({value}, {every}, {after})"] * 2
        tried = "m = hard.with_options(retries={times}, MOREconcurrency=1).map({items}, {after})"
        texts += [
            f"{tried}\n{{name}} = sum(isinstance(x, int) for x in m.result())".replace("MORE", 'failures="collect", '),
            f"{tried}\n{{name}} = sum(one.result() for one in m) % 100".replace("MORE", ""),
        ]
    words = {"name": _names, "value": _values, "every": _every, "other": _every, "items": spread, "many": many}
    times = st.integers(0, 2)
    return [st.builds(text.format, **words, times=times, after=times) for text in texts]


def _blocks(inner: st.SearchStrategy[str], inner_of_loop: st.SearchStrategy[str]) -> list[st.SearchStrategy[str]]:
    arms = inner.map(_indented)
    rounds = inner_of_loop.map(_indented)
    errors = st.sampled_from(["ValueError", "KeyError", "Exception as error"])
    return [
        st.builds("if {}:\n{}".format, _conditions, arms),
        st.builds("if {}:\n{}\nelif {}:\n{}\nelse:\n{}".format, _conditions, arms, _conditions, arms, arms),
        st.builds("if {}:\n{}\nelse:\n{}".format, _conditions, arms, arms),
        st.builds("match {} % 3:\n    case 0:\n{}\n    case _:\n{}".format, _names, _twice(arms), _twice(arms)),
        st.builds("for i in range({}):\n{}".format, st.integers(0, 3), rounds),
        st.builds("n = 0\nwhile n < {}:\n    n += 1\n{}".format, st.integers(0, 3), rounds),
        st.builds("try:\n{}\nexcept {}:\n{}".format, arms, errors, arms),
        st.builds("try:\n{}\nexcept ValueError:\n{}\nelse:\n{}\nfinally:\n{}".format, arms, arms, arms, arms),
        st.builds("with suppress(ValueError):\n{}".format, arms),
    ]


def _twice(arms: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return arms.map(_indented)


def _indented(text: str) -> str:
    return indent(text, "    ")
