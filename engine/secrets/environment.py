"""Secrets of a flow that runs by itself: environment variables, or Prefect's Secret blocks."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Callable
from typing import cast

from engine.errors import TreadleError
from engine.secrets.handed import Handed
from engine.secrets.hosts import parse_hosts
from engine.secrets.names import block_of, hosts_variable_of, variable_of
from engine.secrets.redaction import Redactor


class Environment:
    """Looks into the environment, then into Prefect's blocks if the flow has Prefect."""

    def __init__(self, redactor: Redactor | None = None) -> None:
        self._redactor = redactor or Redactor()
        self._handed: dict[str, Handed] = {}

    @property
    def redactor(self) -> Redactor:
        return self._redactor

    def hand(self, name: str, *, connection: bool) -> Handed:
        found = self.find(name, connection=connection)
        if found is None:
            raise TreadleError(f"There is no {_what(connection)} {name!r}.", fix=where_to_put(name, connection))
        return found

    def find(self, name: str, *, connection: bool) -> Handed | None:
        """What is behind a name; None when nothing is."""
        variable = variable_of(name, connection=connection)
        value = os.environ.get(variable) or _block_value(name)
        if not value:
            return None
        hosts = os.environ.get(hosts_variable_of(name))
        kind, value = _connection(value, variable) if connection else ("", value)
        handed = Handed(name, value, kind, parse_hosts([hosts]) if hosts is not None else None)
        for hidden in handed.hidden:
            self._redactor.add(name, hidden)
        self._handed[name] = handed
        return handed

    def known(self, name: str) -> Handed | None:
        return self._handed.get(name)


def where_to_put(name: str, connection: bool) -> str:
    """What to do about a secret that is not there."""
    store = f"treadle secrets set {name}" + (" --kind KIND" if connection else "")
    variable = variable_of(name, connection=connection)
    return (
        f"Store it with `{store}`, or on the page Secrets. A flow that runs without Treadle takes it from the "
        f"environment variable {variable}, or from a Prefect Secret block named {block_of(name)!r}."
    )


def _what(connection: bool) -> str:
    return "connection" if connection else "secret"


def _block_value(name: str) -> str:
    if "prefect" not in sys.modules:
        return ""
    # By name, as nodes find Prefect: what only reads a secret imports none of it.
    look = cast("Callable[[str], str]", importlib.import_module("engine.prefect.secret_block").value_of_block)
    return look(block_of(name))


def _connection(text: str, variable: str) -> tuple[str, str]:
    """Kind and fields of a connection that is written as a URL or as a JSON object with its `kind`."""
    if not text.lstrip().startswith("{"):
        return "database", json.dumps({"url": text})
    try:
        fields = cast("dict[str, object]", json.loads(text))
    except ValueError:
        # Without the cause: it would quote the text.
        raise TreadleError(
            f"{variable} is neither a URL nor a JSON object.", fix='Write it like {"kind": "http", …}.'
        ) from None
    kind = str(fields.pop("kind", "")) or "database"
    return kind, json.dumps({name: str(value) for name, value in fields.items()})
