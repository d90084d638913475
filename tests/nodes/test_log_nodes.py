"""Logs as programs really write them: read, searched, taken apart and summed up."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.node import TreadleError
from engine.node.context import PlainContext
from nodes.log.count_levels import count_levels
from nodes.log.find_unusual import find_unusual
from nodes.log.parse_lines import parse_lines
from nodes.log.read_tail import read_tail
from nodes.log.search_files import search_files


def search(*given: Any, **named: Any) -> Any:
    return search_files(*given, **named, context=PlainContext())


@given(st.integers(0, 30), st.integers(1, 12), st.integers(0, 9000), st.booleans())
def test_the_tail_is_the_last_lines(tmp_path_factory: Any, number: int, asked: int, longer: int, ended: bool):
    lines = [f"{place} " + "x" * longer * (place % 3) for place in range(number)]
    path = tmp_path_factory.mktemp("tail") / "a.log"
    path.write_text("\n".join(lines) + ("\n" if ended and lines else ""))
    assert read_tail(path, asked).splitlines() == lines[-asked:]


def test_a_tail_that_is_too_large_is_refused(write: Callable[[str, str], Path]):
    with pytest.raises(TreadleError, match=r"larger than 0\.01 MB"):
        read_tail(write("a.log", "x" * 1_000_000), 5, most=0.01)


def test_lines_are_found_counted_and_numbered_in_all_files(tmp_path: Path, write: Callable[[str, str], Path]):
    write("logs/a.log", "ok\nTimeout after 3 s\nok\ntimeout after 20 s\n")
    write("logs/deep/b.log", "timeout after 1 s\n")
    write("logs/c.txt", "timeout after 1 s\n")
    (tmp_path / "logs" / "link.log").symlink_to(tmp_path / "logs" / "c.txt")
    (tmp_path / "logs" / "d.log").write_bytes(b"\xff\xfe timeout after 9 s\r\n")
    lines, total, by_file = search(tmp_path / "logs", r"timeout after \d+ s$", "*.log", ignore_case=True, limit=2)
    assert lines.rows() == [("a.log", 2, "Timeout after 3 s"), ("a.log", 4, "timeout after 20 s")]
    assert total == 4
    assert by_file.rows()[0] == ("a.log", 2)
    assert search(tmp_path / "logs" / "c.txt", "timeout").lines.rows() == [("c.txt", 1, "timeout after 1 s")]


def test_a_pattern_that_python_would_take_for_ever_is_quick_and_a_wrong_one_is_told(write: Callable[[str, str], Path]):
    path = write("a.log", "a" * 5000 + "!\n")
    assert search(path, "^(a+)+$").total == 0
    with pytest.raises(TreadleError, match="no pattern"):
        search(path, "(")


def test_what_pythons_logging_writes_is_taken_apart_with_its_stack_traces(tmp_path: Path):
    logger = logging.getLogger("shop.orders")
    logger.setLevel("INFO")
    handler = logging.FileHandler(tmp_path / "a.log")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.info("order %s placed", 7)
    try:
        [].index("stock")
    except ValueError:
        logger.exception("order failed")
    logger.removeHandler(handler)
    handler.close()
    parsed = parse_lines((tmp_path / "a.log").read_text())
    assert parsed.matched == 2
    assert parsed.unmatched == 0
    first, second = parsed.entries.to_dicts()
    assert (first["level"], first["source"], first["message"]) == ("info", "shop.orders", "order 7 placed")
    assert abs(first["time"].replace(tzinfo=None) - datetime.now()) < timedelta(minutes=5)  # noqa: DTZ005
    assert second["message"].startswith("order failed\nTraceback")
    assert second["message"].endswith("ValueError: 'stock' is not in list")


@pytest.mark.parametrize(
    ("form", "line", "expected"),
    [
        (
            "application",
            "2026-11-21T14:02:11.5Z [warn] disk is 91% full",
            {
                "level": "warning",
                "message": "disk is 91% full",
                "time": datetime(2026, 11, 21, 14, 2, 11, 500_000, UTC),
            },
        ),
        (
            "application",
            "2026-11-21 14:02:11+01:00 | ERROR | db.pool | no connection",
            {"level": "error", "source": "db.pool", "time": datetime(2026, 11, 21, 13, 2, 11, tzinfo=UTC)},
        ),
        (
            "web server",
            '10.0.0.1 - ada [21/Nov/2026:14:02:11 +0000] "GET /a?b=1 HTTP/1.1" 404 153 "-" "curl/8"',
            {
                "host": "10.0.0.1",
                "status": 404,
                "size": 153,
                "method": "GET",
                "message": "/a?b=1",
                "agent": "curl/8",
                "time": datetime(2026, 11, 21, 14, 2, 11, tzinfo=UTC),
            },
        ),
        (
            "syslog",
            "Jan  2 03:04:05 box sshd[812]: Accepted key",
            {"host": "box", "source": "sshd", "process": "812", "message": "Accepted key"},
        ),
    ],
)
def test_common_forms_are_read(form: Any, line: str, expected: dict[str, object]):
    (entry,) = parse_lines(line, form).entries.to_dicts()
    assert {name: entry[name] for name in expected} == expected


def test_a_date_of_syslog_lies_in_the_past():
    soon = (datetime.now(UTC) + timedelta(days=40)).strftime("%b %e %H:%M:%S")
    (entry,) = parse_lines(f"{soon} box cron: x", "syslog").entries.to_dicts()
    assert entry["time"] is None or entry["time"] < datetime.now(UTC)


def test_an_own_pattern_names_the_columns_and_what_does_not_fit_is_counted():
    parsed = parse_lines("a=1\nnonsense\na=2", "own", r"^a=(?<value>\d+)$")
    assert parsed.entries.rows() == [("1",), ("2",)]
    assert (parsed.matched, parsed.unmatched) == (2, 1)
    with pytest.raises(TreadleError, match="has no names"):
        parse_lines("x", "own", r"^(\d+)$")
    with pytest.raises(TreadleError, match="no pattern"):
        parse_lines("x", "own", r"(?<a>")
    assert parse_lines("", "syslog").entries.height == 0


def log_of(*entries: tuple[int, str, str], each: int = 1) -> Any:
    """Entries as (minute, level, message)."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    lines = [
        f"{start + timedelta(minutes=minute):%Y-%m-%d %H:%M:%S} {level} app: {text}" for minute, level, text in entries
    ]
    return parse_lines("\n".join(lines)).entries


def test_levels_are_counted_in_all_and_by_the_hour():
    entries = log_of((0, "INFO", "a"), (10, "ERROR", "b"), (70, "INFO", "c"), (80, "INFO", "d"))
    assert count_levels(entries).rows() == [("info", 3), ("error", 1)]
    assert [row[1:] for row in count_levels(entries, "hour").rows()] == [("error", 1), ("info", 1), ("info", 2)]
    with pytest.raises(TreadleError, match="no column 'level'"):
        count_levels(entries.drop("level"))


def test_what_is_new_or_comes_much_more_often_is_unusual():
    usual = [
        (minute, "INFO", f"request {minute} took {minute * 3} ms from 10.0.0.{minute % 9}")
        for minute in range(0, 1440, 4)
    ]
    rare = [(minute, "WARNING", f"slow query '{minute}'") for minute in range(0, 1380, 180)]
    burst = [(1385 + place, "WARNING", f"slow query '{place}'") for place in range(12)]
    new = [(1430, "ERROR", "disk /dev/sda1 is full\n  at line 3")]
    found = find_unusual(log_of(*sorted(usual + rare + burst + new)), recent=1)
    assert [(row["why"], row["level"], row["count"]) for row in found.to_dicts()] == [
        ("new", "error", 1),
        ("more often", "warning", 12),
    ]
    assert found.get_column("example").to_list()[0] == "disk /dev/sda1 is full"
    assert "slow query <text>" in found.get_column("kind").to_list()


def test_a_log_without_entries_holds_nothing_unusual():
    assert find_unusual(log_of()).height == 0
