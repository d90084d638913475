"""Items and rounds as rows: paged by number and state, their values kept as far as they lie in the store."""

from __future__ import annotations

from engine.events.model import ItemRow, NodeItems, NodeLogged
from engine.store.log_page import LogFilter
from engine.store.store import Store


def test_the_newest_row_of_each_item_counts_in_the_order_of_the_items(store: Store):
    run = store.create_run("f")
    first = (ItemRow(2, "running"), ItemRow(0, "finished", inline="1", codec="json"), ItemRow(1, "failed", error="no"))
    second = (ItemRow(2, "finished", digest="d2", size=5000, codec="json"), ItemRow(3, "running"))
    for rows in (first, second):
        store.append(run, [NodeItems(run=run, node="a", counts={}, rows=rows)])
    page = store.items(run, "a", (), offset=1, limit=2)
    assert [(row.number, row.state) for row in page.rows] == [(1, "failed"), (2, "finished")]
    assert (page.total, page.counts) == (4, {"finished": 2, "failed": 1, "running": 1})
    assert [row.number for row in store.items(run, "a", ("finished",), offset=0, limit=9).rows] == [0, 2]
    assert store.items(run, "b", (), offset=0, limit=9).total == 0


def test_values_that_lie_apart_or_have_a_key_are_results(store: Store):
    run = store.create_run("f")
    apart, small = ItemRow(0, "finished", digest="d0", size=9000), ItemRow(1, "finished", digest="d1", inline="1")
    keyed = ItemRow(2, "finished", digest="d2", inline="2", key="k2", made_of='["x",{},{}]')
    store.append(run, [NodeItems(run=run, node="a", counts={}, rows=(apart, small, keyed))])
    assert set(store.previews(["d0", "d1", "d2"])) == {"d0", "d2"}
    assert store.results(["k2"])["k2"].inline == "2"


def test_the_lines_of_one_item_are_found(store: Store):
    run = store.create_run("f")
    lines = [NodeLogged(run=run, node="a", item=item % 12, message=f"line {item}") for item in range(30)]
    store.append(run, [*lines, NodeLogged(run=run, node="a", message='"item":1,"message":"not of one')])
    found = store.log_lines(run, LogFilter(node="a", item=1))
    assert [line.message for line in found.lines] == ["line 1", "line 13", "line 25"]
    assert found.total == 3
    assert [line.message for line in store.log_lines(run, LogFilter(node="a", item=1, text="13")).lines] == ["line 13"]
