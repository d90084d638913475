"""Write a moment as people do."""

from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from engine.node import Choices, Placeholder, TreadleError, node


@node(icon="clock")
def format_time(
    moment: datetime,
    format: Annotated[str, Choices(("%Y-%m-%d", "%d.%m.%Y %H:%M", "%A, %d %B %Y", "%G-W%V", "%H:%M"))] = "%Y-%m-%d",
    zone: Annotated[str, Placeholder("Europe/Berlin")] = "",
) -> str:
    """Write a moment as a text, such as a date for the name of a file.

    Args:
        moment: The moment; without a time zone it is taken as UTC.
        format: As strftime has it: `%Y` year, `%m` month, `%d` day, `%H:%M` time, `%A` weekday, `%V` week.
        zone: Say it in this time zone, such as `Europe/Berlin`; empty leaves its own.
    """
    known = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo("UTC"))
    try:
        return (known.astimezone(ZoneInfo(zone)) if zone else known).strftime(format)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise TreadleError(f"{format!r} in {zone!r} cannot be written.", fix="Write it like %Y-%m-%d, UTC.") from error
