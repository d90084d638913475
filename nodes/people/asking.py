"""Names of people, as they are given to a question."""

from collections.abc import Iterable


def names(by: Iterable[str] | str | None) -> tuple[str, ...]:
    """Each name once, without blanks around it."""
    given = [by] if isinstance(by, str) else list(by or ())
    return tuple(dict.fromkeys(name.strip() for name in given if name.strip()))
