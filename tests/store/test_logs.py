"""Log lines: in pages of both directions, by node, level and text, with how many there are."""

from __future__ import annotations

import pytest
from alembic import command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from engine.events import model as m
from engine.events.levels import LEVELS, rank_of
from engine.store import logs
from engine.store.log_page import LogFilter, LogPage
from engine.store.revision import migration_config
from engine.store.store import Store

TEXTS = ["plain", "GROSS", "100 % sure_ly!", 'with "quotes" and \\n', "two\nlines", "größe ✓", "\x1b[31mred", ""]


def run_with(store: Store, lines: list[tuple[str, str, str]]) -> str:
    """A run with these lines (node, level, message) among events of other kinds."""
    run = store.create_run("f")
    events: list[m.AnyEvent] = [m.RunStarted(run=run)]
    for node, level, message in lines:
        events += [m.NodeProgressed(run=run, node="n", fraction=0.5, message=message)]
        events += [m.NodeLogged(run=run, node=node, level=level, message=message)]
    store.append(run, events[:3])
    store.append(run, events[3:])
    return run


def said(page: LogPage) -> list[str]:
    return [line.message for line in page.lines]


def test_a_log_is_read_in_pages_from_either_end(store: Store):
    run = run_with(store, [("a", "info", str(number)) for number in range(10)])
    last = store.log_lines(run, limit=3)
    assert said(last) == ["7", "8", "9"]
    assert last.total == 10
    assert said(store.log_lines(run, before=last.lines[0].seq, limit=3)) == ["4", "5", "6"]
    first = store.log_lines(run, after=0, limit=3)
    assert said(first) == ["0", "1", "2"]
    assert said(store.log_lines(run, after=first.lines[-1].seq, limit=99)) == [str(number) for number in range(3, 10)]
    assert said(store.log_lines(run, after=last.lines[-1].seq)) == []


def test_a_level_means_this_one_and_those_above(store: Store):
    run = run_with(store, [("a", level, level) for level in (*LEVELS, "notice", "stderr", "WARN")])
    assert said(store.log_lines(run, LogFilter(level="warning"))) == ["warning", "error", "critical", "WARN"]
    assert store.log_lines(run, LogFilter(level="warning"), limit=1).total == 4
    assert store.log_lines(run, LogFilter(level="debug")).total == 8


def test_lines_of_a_store_of_yesterday_are_found_too(url: str):
    store = Store.open(url)
    run = run_with(store, [("a", "info", "1"), ("a", "error", 'no "level":"debug" here'), ("", "odd", "3")])
    expected = [store.log_lines(run, LogFilter(level=level)) for level in LEVELS]
    store.close()
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        command.downgrade(migration_config(connection), "0002")
    engine.dispose()
    again = Store.open(url)
    assert [again.log_lines(run, LogFilter(level=level)) for level in LEVELS] == expected
    again.close()


@pytest.mark.parametrize(("word", "rank"), [("info", 20), ("notice", 20), ("fatal", 50), ("WARN", 30), ("notset", 10)])
def test_a_level_of_another_name_has_the_nearest_rank(word: str, rank: int):
    assert rank_of(word) == rank


def test_lines_of_a_node_and_of_the_flow_are_told_apart(store: Store):
    run = run_with(store, [("a", "info", "1"), ("", "info", "2"), ("b", "error", "3")])
    assert said(store.log_lines(run, LogFilter(node="a"))) == ["1"]
    assert said(store.log_lines(run, LogFilter(node=""))) == ["2"]
    assert store.log_lines(run, LogFilter(node="b", level="error")).total == 1
    assert store.log_lines(run, LogFilter(node="nobody")).total == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from(list(LEVELS)), st.sampled_from(TEXTS)), max_size=25
    ),
    text=st.sampled_from(["", "gross", "%", "_", "!", '"', "\\", "\n", "n", "ö", "u001b", "message", "info", "\x1b"]),
    level=st.sampled_from([None, *LEVELS]),
    limit=st.integers(1, 30),
    is_backwards=st.booleans(),
)
def test_pages_hold_what_a_look_at_every_line_finds(
    store: Store, lines: list[tuple[str, str, str]], text: str, level: str | None, limit: int, is_backwards: bool
):
    run = run_with(store, lines)
    wanted = LogFilter(level=level, text=text)
    expected = [
        message
        for _, of_line, message in lines
        if LEVELS[of_line] >= LEVELS[level or "debug"] and text.casefold() in message.casefold()
    ]
    page = store.log_lines(run, wanted, after=None if is_backwards else 0, limit=limit)
    assert said(page) == (expected[-limit:] if is_backwards else expected[:limit])
    assert page.total >= len(page.lines)


def test_how_many_of_very_many_lines_hold_a_text_is_estimated(store: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(logs, "SAMPLE", 20)
    run = run_with(store, [("a", "info", "even" if number % 2 == 0 else "odd") for number in range(100)])
    page = store.log_lines(run, LogFilter(text="even"), limit=10)
    assert (page.total, page.estimated) == (50, True)
    whole = store.log_lines(run, LogFilter(text="even"), limit=1000)
    assert (whole.total, whole.estimated) == (50, False)
