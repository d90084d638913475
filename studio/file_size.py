"""The size of a file in words."""

from __future__ import annotations

THOUSAND = 1000


def file_size(size: int) -> str:
    """`812 B`, `12 kB`, `3.4 MB`."""
    amount = float(size)
    for unit in ("B", "kB", "MB"):
        if amount < THOUSAND:
            return f"{amount:.1f} {unit}" if unit == "MB" else f"{amount:.0f} {unit}"
        amount /= THOUSAND
    return f"{amount:.1f} GB"
