"""How secrets and connections are called, here and in the environment of a flow that runs by itself."""

from __future__ import annotations

import re

from engine.errors import RequestError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


def checked_name(name: str) -> str:
    """The name, or a RequestError when nothing may be called that."""
    if _NAME.fullmatch(name) is None:
        raise RequestError(
            "A secret cannot be called that.", fix="Use up to 64 letters, digits, hyphens and underscores."
        )
    return name


def variable_of(name: str, *, connection: bool = False) -> str:
    """The environment variable in which a flow that runs by itself looks."""
    return f"TREADLE_{'CONNECTION' if connection else 'SECRET'}_{_shouted(name)}"


def hosts_variable_of(name: str) -> str:
    """The environment variable that binds it to hosts."""
    return f"TREADLE_HOSTS_{_shouted(name)}"


def block_of(name: str) -> str:
    """The name of the Prefect block that may hold it: they have small letters, digits and hyphens only."""
    return name.lower().replace("_", "-")


def _shouted(name: str) -> str:
    return name.upper().replace("-", "_")
