"""Fill the gaps of a text."""

import re
from difflib import get_close_matches
from typing import Annotated, Any

from engine.node import Multiline, Placeholder, TreadleError, node

GAP = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")


@node(icon="text")
def format_text(
    template: Annotated[str, Multiline(), Placeholder("Hello {name}")],
    values: dict[str, Any],
) -> str:
    """Fill the gaps of a text, such as `{name}`, with values.

    Args:
        template: The text with its gaps; `{{` and `}}` are plain brackets.
        values: The value for each name. Only names are looked up: `{a.b}` reaches into nothing.
    """

    def filled(match: re.Match[str]) -> str:
        if match[0] in {"{{", "}}"}:
            return match[0][0]
        name = match[1].strip()
        if name in values:
            return str(values[name])
        near = get_close_matches(name, values, 1)
        hint = f"Did you mean {near[0]!r}?" if near else f"There are {', '.join(values) or 'none'}."
        raise TreadleError(f"The text has a gap {{{name}}}, but there is no such value. {hint}", fix="Add the value.")

    return GAP.sub(filled, template)
