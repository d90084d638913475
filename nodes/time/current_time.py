"""Say what time it is."""

from datetime import datetime
from typing import Annotated, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from engine.node import Placeholder, TreadleError, node


class Moment(NamedTuple):
    """A moment, its date and time of day as texts, and the seconds since 1970."""

    moment: datetime
    date: str
    time: str
    seconds: float


@node(effect="idempotent", icon="clock")
def current_time(zone: Annotated[str, Placeholder("Europe/Berlin")] = "UTC") -> Moment:
    """Say what time it is, when the node runs.

    Args:
        zone: A time zone by its name, such as `Europe/Berlin`.
    """
    try:
        now = datetime.now(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise TreadleError(f"There is no time zone {zone!r}.", fix="Write it like Europe/Berlin or UTC.") from error
    return Moment(now, now.date().isoformat(), now.strftime("%H:%M:%S"), now.timestamp())
