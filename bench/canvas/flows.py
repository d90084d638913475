"""The flows that are opened: any number of nodes in layers, one and a half links per node, each with its place."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.catalogue.source import SpecSource
from engine.document.flow import Flow, Node
from engine.document.layout import Layout, Place, layout_path, layout_to_json
from engine.document.value import Code, Ref, Value
from engine.python.write import write_flow

COLUMN, ROW = 300, 200
ITEMS = 10_000
MakeNode = Callable[[int, int, random.Random], Node]


def write_sized_flow(folder: Path, count: int, specs: SpecSource) -> str:
    """Write a flow of that many nodes that work on tables, and its layout; its name."""
    return _write(folder, f"nodes_{count}", count, _node, specs)


def write_running_flow(folder: Path, count: int, specs: SpecSource) -> str:
    """Write a flow of that many nodes that run at once and need nothing, and its layout; its name."""
    return _write(folder, f"running_{count}", count, _sum, specs)


def write_mapped_flow(folder: Path, count: int, specs: SpecSource) -> str:
    """The same with one node more, which runs once for each of 10,000 items; its name."""
    items = Node(
        id="mapped", kind="number.calculate", inputs={"left": Code(f"list(range({ITEMS}))"), "right": 1}, call="map"
    )
    return _write(folder, f"mapped_{count}", count, _sum, specs, items)


def sized_graph(count: int) -> tuple[list[dict[str, Any]], list[tuple[str, str]]]:
    """The nodes of the sized flow with their places, and its links from node to node."""
    nodes, places = _drawn(count, _node)
    placed = [{"id": id, "x": place.x, "y": place.y} for id, place in places.items()]
    links = [(ref.node, node.id) for node in nodes for ref in node.inputs.values() if isinstance(ref, Ref)]
    return placed, links


def _drawn(count: int, make: MakeNode) -> tuple[list[Node], dict[str, Place]]:
    draw = random.Random(7)
    columns = math.isqrt(count - 1) + 1
    nodes: list[Node] = []
    places: dict[str, Place] = {}
    for number in range(count):
        column, row = divmod(number, columns)
        nodes.append(make(number, columns, draw))
        places[nodes[-1].id] = Place(x=column * COLUMN, y=row * ROW)
    return nodes, places


def _write(folder: Path, name: str, count: int, make: MakeNode, specs: SpecSource, *more: Node) -> str:
    nodes, places = _drawn(count, make)
    nodes += more
    places |= {node.id: Place(x=-COLUMN, y=index * ROW) for index, node in enumerate(more)}
    path = folder / f"{name}.py"
    path.write_text(write_flow(Flow(name=name.replace("_", "-"), nodes=tuple(nodes)), specs), "utf-8")
    layout_path(path).write_text(layout_to_json(Layout(nodes=places)), "utf-8")
    return name


def _node(number: int, columns: int, draw: random.Random) -> Node:
    """The first column reads files; every other node reads one or two of the column before it."""
    name = f"step_{number}"
    if number < columns:
        return Node(id=name, kind="table.read_csv", inputs={"path": Code(f"Path('data/{number}.csv')")})
    start = (number // columns - 1) * columns
    one, other = (Ref(f"step_{start + draw.randrange(columns)}") for _ in range(2))
    if number % 2:
        return Node(id=name, kind="table.join_tables", inputs={"left": one, "right": other, "on": ["id"]})
    return Node(id=name, kind="table.count_by", inputs={"table": one, "column": "author", "top": 10})


def _sum(number: int, columns: int, draw: random.Random) -> Node:
    """Every node but those of the first column adds up two numbers of the column before it."""
    left: Value = number
    right: Value = 1
    if number >= columns:
        start = (number // columns - 1) * columns
        left, right = (Ref(f"step_{start + draw.randrange(columns)}") for _ in range(2))
    return Node(id=f"step_{number}", kind="number.calculate", inputs={"left": left, "right": right})
