"""A secret or connection in the hands of a process, and where a process gets them from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from engine.secrets.redaction import Redactor

HIDDEN_FIELDS = frozenset({"password", "passphrase", "secret", "token", "key", "url"})
"""The fields of a connection that must not be seen."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What is behind a name. `kind` is empty for a secret, else what the connection leads to.

    `value` is the secret itself, or the fields of the connection as JSON. `hosts` are those that it may be sent to;
    None when nobody has said, as with one that comes from an environment variable.
    """

    name: str
    value: str = field(repr=False)
    kind: str = ""
    hosts: tuple[str, ...] | None = None

    @property
    def fields(self) -> Mapping[str, str]:
        """The fields of a connection."""
        return {str(name): str(value) for name, value in json.loads(self.value).items()} if self.kind else {}

    @property
    def hidden(self) -> tuple[str, ...]:
        """The texts that must not be seen."""
        if not self.kind:
            return (self.value,)
        return tuple(value for name, value in self.fields.items() if name in HIDDEN_FIELDS and value)


class Source(Protocol):
    """Where a process gets secrets from. What it has handed out, `redactor` keeps out of sight."""

    @property
    def redactor(self) -> Redactor: ...

    def hand(self, name: str, *, connection: bool) -> Handed:
        """What is behind a name, or a TreadleError that says where to put it."""
        ...

    def known(self, name: str) -> Handed | None:
        """What has been handed out under a name."""
        ...
