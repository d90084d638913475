"""Parameters of a statement: `:name` in the text, the value beside it, never inside it."""

import re
from collections.abc import Mapping

from engine.node import TreadleError

# What is quoted or a comment holds no parameters, and `::` is PostgreSQL's and DuckDB's cast. Quotes inside quotes are
# doubled in all three, so that a doubled quote reads as two quoted pieces side by side.
PIECE = re.compile(
    r"""'[^']*'|"[^"]*"|--[^\n]*|/\*.*?\*/|(?P<tag>\$\w*\$).*?(?P=tag)|::|(?<!\w):(?P<name>[A-Za-z_]\w*)""", re.DOTALL
)


def positional(statement: str, values: Mapping[str, object], sign: str) -> tuple[str, list[object]]:
    """The statement with `sign` and a number (`$1`) for each name, and the values in that order.

    Raises TreadleError for a name without a value and a value that no name asks for.
    """
    order: dict[str, int] = {}

    def numbered(piece: re.Match[str]) -> str:
        name = piece["name"]
        return piece[0] if name is None else f"{sign}{order.setdefault(name, len(order) + 1)}"

    text = PIECE.sub(numbered, statement)
    if missing := [name for name in order if name not in values]:
        raise TreadleError(f"The statement asks for :{missing[0]}.", fix=f"Give {missing[0]} among the parameters.")
    if unused := [name for name in values if name not in order]:
        raise TreadleError(
            f"The statement does not use the parameter {unused[0]}.", fix=f"Write :{unused[0]} where it belongs."
        )
    return text, [values[name] for name in order]
