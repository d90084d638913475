"""A node called once for each item of a list, each row of a table, or each batch of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from prefect.futures import PrefectFuture
from prefect.utilities.annotations import unmapped

from engine.prefect.items import Group, Items, MapPolicy

if TYPE_CHECKING:
    from engine.node.decorator import Node
    from engine.prefect.scope import RunScope


def submit_each(scope: RunScope, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Items:
    """One submitted call per item. Texts, mappings and `unmapped` values are the same for all, as in Prefect."""
    place = scope.observer.place()
    policy = MapPolicy.of(node.policy)
    group = Group(policy)
    if (instead := scope.observer.instead_of_map(place)) is not None:
        return Items([scope.submit(node, (), {}, id=place, item=index) for index in range(instead)], policy)
    spread = {index: _items(value, policy.batch) for index, value in enumerate(args)}
    spread_named = {name: _items(value, policy.batch) for name, value in kwargs.items() if name != "wait_for"}
    lengths = {len(items) for items in (*spread.values(), *spread_named.values()) if items is not None}
    if len(lengths) != 1:
        what = "no argument is a list" if not lengths else f"the lists have different lengths {sorted(lengths)}"
        raise ValueError(f"{node.kind} cannot be mapped: {what}")
    count = lengths.pop()
    first = scope.observer.mapped(place, count, policy.failures)
    calls = [
        scope.submit(
            node,
            tuple(_at(items, value, index) for (_, items), value in zip(spread.items(), args, strict=True)),
            {name: _at(spread_named.get(name), value, index) for name, value in kwargs.items()},
            id=place,
            item=index,
            row=first + index,
            group=group,
        )
        for index in range(count)
    ]
    return Items(calls, policy)


def _items(value: Any, batch: int) -> list[Any] | None:
    if isinstance(value, unmapped):
        return None
    if isinstance(value, PrefectFuture):
        value = cast("PrefectFuture[Any]", value).result()
    return _gone_through(value, batch)


def _at(items: list[Any] | None, value: Any, index: int) -> Any:
    if items is not None:
        return items[index]
    return cast("unmapped[Any]", value).value if isinstance(value, unmapped) else value


def _gone_through(value: Any, batch: int) -> list[Any] | None:
    """What a map goes through: items, the rows of a table as mappings, or batches of either; None for one value."""
    rows = getattr(value, "to_dicts", None)
    if rows is not None and batch:
        return [value[start : start + batch] for start in range(0, len(value), batch)]
    if isinstance(value, (str, bytes, dict)) or not (callable(rows) or hasattr(value, "__iter__")):
        return None
    items = cast("list[Any]", rows() if callable(rows) else list(value))
    return [items[start : start + batch] for start in range(0, len(items), batch)] if batch else items
