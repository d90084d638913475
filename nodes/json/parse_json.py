"""Read JSON."""

import json
from typing import Annotated

from engine.node import CodeText, Json, TreadleError, node


@node(icon="json", converter=True)
def parse_json(text: Annotated[str, CodeText("json")]) -> Json:
    """Read JSON from a text.

    Args:
        text: JSON as RFC 8259 has it; NaN and Infinity are refused.
    """
    try:
        return json.loads(text, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise TreadleError(
            f"This is not JSON: {error.msg.lower()} in line {error.lineno}, column {error.colno}.",
            fix="Look at that place for a missing comma, quote or bracket.",
        ) from error
    except RecursionError as error:
        raise TreadleError("This JSON is nested too deeply.", fix="Flatten it where it is made.") from error


def _refuse(constant: str) -> None:
    raise TreadleError(f"JSON has no {constant}.", fix="Write null instead where the JSON is made.")
