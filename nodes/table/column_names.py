"""Column names that can be typed: small letters, digits and underscores, each once."""

import re
import unicodedata


def readable_names(names: list[str]) -> list[str]:
    """The names in the same order: `Unit Price (€)` becomes `unit_price`, a nameless third column `column_3`."""
    taken: set[str] = set()
    plain: list[str] = []
    for position, name in enumerate(names, 1):
        wanted = _plain(name) or f"column_{position}"
        unique, number = wanted, 2
        while unique in taken:
            unique, number = f"{wanted}_{number}", number + 1
        taken.add(unique)
        plain.append(unique)
    return plain


def _plain(name: str) -> str:
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    letters = unicodedata.normalize("NFKD", parted).casefold()
    return "_".join(re.findall(r"[^\W_]+", "".join(letter for letter in letters if not unicodedata.combining(letter))))
