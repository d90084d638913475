"""The line of a flow's file that is being carried out is the one that Python itself would tell."""

from __future__ import annotations

import inspect

from engine.kernel.lines import Lines
from engine.kernel.request import Step

PATH = "/somewhere/flow.py"
SOURCE = """
def flow(look):
    look()
    for number in range(2):
        total = [
            look(number)
            for _ in range(2)
            if look(number) is None
        ]
        with open(__import__("os").devnull, "w") as sink:
            sink.writable() and look(
                number,
            )
    try:
        raise ValueError(look())
    except ValueError:
        look()
    finally:
        (lambda: look())()
    return inner(look)


def inner(look):
    look(); look()
"""


def test_at_every_place_of_every_function():
    lines, seen = Lines(PATH, (Step(id="first", first_line=3, last_line=3),)), list[tuple[int, int, str]]()

    def look(_: object = None) -> None:
        frame = inspect.currentframe()
        frame = frame.f_back if frame is not None else None
        assert frame is not None
        seen.append((lines.number(), frame.f_lineno, lines.node()))

    names: dict[str, object] = {}
    exec(compile(SOURCE, PATH, "exec"), names)
    flow = names["flow"]
    assert callable(flow)
    flow(look)

    assert [found for found, _, _ in seen] == [told for _, told, _ in seen]
    assert {found for found, _, _ in seen} == {3, 6, 8, 11, 15, 17, 19, 24}
    assert {node for found, _, node in seen if found == 3} == {"first"}
    assert {node for found, _, node in seen if found != 3} == {""}


def test_elsewhere_there_is_none():
    assert Lines(PATH, ()).number() == 0
