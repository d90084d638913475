"""The forms of log lines that are common, and regular expressions that need time in proportion to the text."""

import contextlib
from collections.abc import Iterator

from engine.node import TreadleError

LEVEL = r"(?<level>TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|ALERT|EMERG|PANIC)"
MOMENT = r"(?<time>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)"
FORMS = {
    # `logging` of Python, Logback, most programs: time, level, who, what.
    "application": (
        rf"(?i)^\[?{MOMENT}\]?[\s|-]*\[?{LEVEL}\]?[\s|:-]+"
        r"(?:\[?(?<source>[\w.$/-]+)\]?\s*[|:-]+\s+)?(?<message>.*)$"
    ),
    # RFC 3164 and what journald writes: `Nov 21 14:02:11 host program[123]: text`.
    "syslog": r"^(?<time>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<host>\S+) (?<source>[^:\[\s]+)(?:\[(?<process>\d+)\])?: (?<message>.*)$",  # noqa: E501
    # The combined format of Apache and nginx (mod_log_config).
    "web server": r'^(?<host>\S+) \S+ (?<user>\S+) \[(?<time>[^\]]+)\] "(?<method>\S+) (?<message>\S+)[^"]*" (?<status>\d{3}) (?<size>\d+|-)(?: "(?<referrer>[^"]*)" "(?<agent>[^"]*)")?',  # noqa: E501
}


@contextlib.contextmanager
def explained(pattern: str) -> Iterator[None]:
    """Turn what polars says of a pattern into a sentence. Its engine never takes for ever, as Python's can."""
    import polars as pl

    try:
        yield
    except pl.exceptions.PolarsError as error:
        reason = str(error).strip().splitlines()[-1].removeprefix("error: ").rstrip(".")
        raise TreadleError(
            f"{pattern!r} is no pattern that can be searched for: {reason}.",
            fix="Look for an unclosed bracket; look-around and back-references are not available.",
        ) from error
