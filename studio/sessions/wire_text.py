"""Messages as JSON text, written once however many browsers get it."""

from __future__ import annotations

import json
from typing import Any

from pydantic_core import PydanticSerializationError, to_json


def wire_text(message: Any) -> str:
    """The JSON text of a message. Halves of characters, which UTF-8 has no form for, are written as escapes."""
    try:
        return to_json(message).decode()
    except (PydanticSerializationError, UnicodeEncodeError):
        return json.dumps(message, ensure_ascii=True, allow_nan=False)
