"""Change between small and capital letters."""

import re
from typing import Literal

from engine.node import node


@node(icon="text")
def change_case(text: str, style: Literal["lower", "upper", "title", "sentence", "snake", "kebab"] = "lower") -> str:
    """Write a text in lower case, UPPER CASE, Title Case, Sentence case, snake_case or kebab-case.

    Args:
        text: The text to change.
        style: How to write it.
    """
    match style:
        case "lower":
            return text.lower()
        case "upper":
            return text.upper()
        case "title":
            # Not str.title, which writes "It'S".
            return re.sub(r"\S+", lambda word: word[0][:1].upper() + word[0][1:].lower(), text)
        case "sentence":
            return text[:1].upper() + text[1:].lower()
        case "snake" | "kebab":
            words = re.findall(r"[^\W_]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text))
            return ("_" if style == "snake" else "-").join(words).lower()
