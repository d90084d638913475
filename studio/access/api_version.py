"""The version of the API, told with every answer: a program that was made for another one is refused, not misread."""

from __future__ import annotations

from collections.abc import Mapping

HEADER = "treadle-api"
VERSION = "1"
"""Grows when something that programs rely on is taken away or means something else; new things do not change it."""


def is_of_another(headers: Mapping[str, str]) -> bool:
    """Whether who asks says that it was made for another version."""
    return headers.get(HEADER, VERSION) != VERSION
