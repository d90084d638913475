"""The secrets of a workspace: stored, listed by name, rotated, bound to hosts, handed out."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from engine.errors import RequestError, UnknownName, WorkspaceError
from engine.secrets.handed import Handed
from engine.secrets.hosts import parse_hosts
from engine.secrets.kinds import checked_fields, own_hosts
from engine.secrets.names import checked_name
from engine.secrets.redaction import SHORTEST
from engine.secrets.sealing import MasterKey, Sealed

LONGEST = 64_000
"""Characters; a key with its certificates fits."""


@dataclass(frozen=True, slots=True)
class SecretFacts:
    """All that may be told of a secret. `kind` is empty for a secret, else that of the connection."""

    name: str
    kind: str
    hosts: tuple[str, ...]
    version: int
    created: datetime
    changed: datetime
    used: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredSecret:
    """A secret as the store has it."""

    facts: SecretFacts
    sealed: Sealed = field(repr=False)


class SecretRows(Protocol):
    """The store as a vault needs it; `engine.store.secrets.SecretTable` is one."""

    def vault(self, make: Callable[[str], str]) -> tuple[str, str]:
        """The vault's id and the mark of its key; `make` gives that mark for the id of a new, empty vault."""
        ...

    def all(self) -> list[SecretFacts]: ...
    def find(self, name: str) -> StoredSecret | None: ...

    def put(self, secret: StoredSecret) -> bool:
        """Store a secret in place of its earlier version; False when somebody else was faster."""
        ...

    def bind(self, name: str, hosts: Sequence[str]) -> bool: ...
    def delete(self, name: str) -> bool: ...
    def note_use(self, name: str, at: datetime) -> None: ...


class Vault:
    """Every call is quick, belongs in a thread, and reads the store anew: a rotated secret counts at once."""

    def __init__(self, rows: SecretRows, key: Callable[[bool], MasterKey]) -> None:
        """`key` gives the master key; it may make one when it is called with True."""
        self._rows = rows
        self._key = key

    def all(self) -> list[SecretFacts]:
        """What there is, by name."""
        return self._rows.all()

    def facts(self, name: str) -> SecretFacts:
        """What may be told of one. Raises UnknownName."""
        return self._stored(name).facts

    def store(self, name: str, value: str, *, hosts: Sequence[str] = ()) -> SecretFacts:
        """Store a new secret. Raises RequestError when there is one of that name."""
        return self._store_new(name, "", _checked_value(value), parse_hosts(hosts))

    def store_connection(
        self, name: str, kind: str, fields: Mapping[str, str], *, hosts: Sequence[str] = ()
    ) -> SecretFacts:
        """Store a new connection; one that names its own host is bound to that."""
        checked = checked_fields(kind, fields)
        return self._store_new(name, kind, json.dumps(checked), parse_hosts([*hosts, *own_hosts(checked)]))

    def rotate(self, name: str, value: str = "", *, fields: Mapping[str, str] | None = None) -> SecretFacts:
        """Put another value in the place of a secret's, or other fields into a connection. Raises UnknownName."""
        before = self._stored(name).facts
        if before.kind:
            checked = checked_fields(before.kind, {**self._opened(name).fields, **(fields or {})})
            text, hosts = json.dumps(checked), parse_hosts([*before.hosts, *own_hosts(checked)])
        else:
            text, hosts = _checked_value(value), before.hosts
        return self._put(name, before.kind, text, hosts, before)

    def bind(self, name: str, hosts: Sequence[str]) -> SecretFacts:
        """Say to which hosts it may be sent, instead of those before. Raises UnknownName."""
        if not self._rows.bind(name, parse_hosts(hosts)):
            raise _unknown(name)
        return self.facts(name)

    def delete(self, name: str) -> None:
        """Forget a secret. Raises UnknownName."""
        if not self._rows.delete(name):
            raise _unknown(name)

    def hand(self, name: str, *, connection: bool) -> Handed | None:
        """What is behind a name, for a process that uses it now; None when there is no such secret or connection."""
        found = self._rows.find(name)
        if found is None or bool(found.facts.kind) is not connection:
            return None
        handed = self._opened(name)
        self._rows.note_use(name, datetime.now(UTC))
        return handed

    def _opened(self, name: str) -> Handed:
        stored = self._stored(name)
        facts = stored.facts
        id, key = self._unlocked(make=False)
        value = key.open(stored.sealed, id, name, str(facts.version))
        return Handed(name, value, facts.kind, facts.hosts)

    def _store_new(self, name: str, kind: str, value: str, hosts: tuple[str, ...]) -> SecretFacts:
        if self._rows.find(checked_name(name)) is not None:
            raise _taken(name)
        return self._put(name, kind, value, hosts, None)

    def _put(self, name: str, kind: str, value: str, hosts: tuple[str, ...], before: SecretFacts | None) -> SecretFacts:
        id, key = self._unlocked(make=True)
        version, now = (before.version + 1 if before else 1), datetime.now(UTC)
        facts = SecretFacts(
            name, kind, hosts, version, before.created if before else now, now, before.used if before else None
        )
        if not self._rows.put(StoredSecret(facts, key.seal(value, id, name, str(version)))):
            raise _taken(name)
        return facts

    def _unlocked(self, *, make: bool) -> tuple[str, MasterKey]:
        """The vault's id and its key. Raises WorkspaceError for another key than that of the vault."""
        key = self._key(make)
        found = self._rows.vault(key.mark)
        if found[1] != key.mark(found[0]):
            raise WorkspaceError(
                "The secrets of this workspace were sealed with another key.",
                fix="Put the key back (.treadle/secrets.key, or TREADLE_KEY), or delete them and store them again.",
            )
        return found[0], key

    def _stored(self, name: str) -> StoredSecret:
        found = self._rows.find(name)
        if found is None:
            raise _unknown(name)
        return found


def _checked_value(value: str) -> str:
    if len(value) < SHORTEST:
        raise RequestError(
            f"The secret is shorter than {SHORTEST} characters.", fix="So short a text cannot be kept out of logs."
        )
    if len(value) > LONGEST or "\0" in value:
        raise RequestError(f"The secret is no text of up to {LONGEST} characters.", fix="Keep large ones in a file.")
    return value


def _unknown(name: str) -> UnknownName:
    return UnknownName(f"There is no secret {name!r}.", fix="See: treadle secrets list")


def _taken(name: str) -> RequestError:
    return RequestError(f"There is a secret {name!r} already.", fix=f"Replace its value: treadle secrets rotate {name}")
