"""Write data as JSON."""

import json
from typing import Annotated

from engine.node import Json, Range, TreadleError, node


@node(icon="json", converter=True)
def write_json(data: Json, indent: Annotated[int, Range(0, 8)] = 2, sort_keys: bool = False) -> str:
    """Write data as JSON text.

    Args:
        data: Lists, mappings, texts, numbers, true, false and none.
        indent: Spaces per level; 0 writes one line.
        sort_keys: Put the names of mappings in order.
    """
    try:
        return json.dumps(data, indent=indent or None, sort_keys=sort_keys, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise TreadleError(f"This cannot be written as JSON: {error}.", fix="Give plain data only.") from error
