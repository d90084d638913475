"""Sealed secrets: what the store keeps of them is of no use without the key, which lies elsewhere."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import delete, insert, select, update

from engine.secrets.key_file import master_key
from engine.secrets.sealing import Sealed
from engine.secrets.vault import SecretFacts, StoredSecret, Vault
from engine.store.database import Database
from engine.store.tables import SECRETS, VAULTS

_FACTS = [column for column in SECRETS.c if not column.name.startswith("sealed")]


class SecretTable:
    """See `engine.secrets.vault.SecretRows`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def vault(self, make: Callable[[str], str]) -> tuple[str, str]:
        with self._database.reading() as connection:
            found = connection.execute(select(VAULTS.c.id, VAULTS.c.mark)).first()
        if found is None or not self._has_any():
            # Nothing is sealed with the key of before: a new one may take its place.
            id = secrets.token_hex(16)
            with self._database.writing() as connection:
                if connection.execute(select(SECRETS.c.name)).first() is None:
                    connection.execute(delete(VAULTS))
                    connection.execute(insert(VAULTS).values(id=id, mark=make(id), created=datetime.now(UTC)))
                found = connection.execute(select(VAULTS.c.id, VAULTS.c.mark)).one()
        return found.id, found.mark

    def all(self) -> list[SecretFacts]:
        with self._database.reading() as connection:
            rows = connection.execute(select(*_FACTS).order_by(SECRETS.c.name)).mappings()
            return [_facts(row) for row in rows]

    def find(self, name: str) -> StoredSecret | None:
        with self._database.reading() as connection:
            row = connection.execute(select(SECRETS).where(SECRETS.c.name == name)).mappings().first()
        return None if row is None else StoredSecret(_facts(row), Sealed(row["sealed_key"], row["sealed_value"]))

    def put(self, secret: StoredSecret) -> bool:
        facts = secret.facts
        row = {
            "kind": facts.kind,
            "hosts": json.dumps(facts.hosts),
            "version": facts.version,
            "sealed_key": secret.sealed.key,
            "sealed_value": secret.sealed.value,
            "created": facts.created,
            "changed": facts.changed,
            "used": facts.used,
        }
        with self._database.writing() as connection:
            if facts.version > 1:
                before = (SECRETS.c.name == facts.name) & (SECRETS.c.version == facts.version - 1)
                return connection.execute(update(SECRETS).where(before).values(row)).rowcount == 1
            if connection.execute(select(SECRETS.c.name).where(SECRETS.c.name == facts.name)).first() is not None:
                return False
            connection.execute(insert(SECRETS).values(name=facts.name, **row))
            return True

    def bind(self, name: str, hosts: Sequence[str]) -> bool:
        with self._database.writing() as connection:
            changed = update(SECRETS).where(SECRETS.c.name == name).values(hosts=json.dumps(list(hosts)))
            return connection.execute(changed).rowcount == 1

    def delete(self, name: str) -> bool:
        with self._database.writing() as connection:
            return connection.execute(delete(SECRETS).where(SECRETS.c.name == name)).rowcount == 1

    def note_use(self, name: str, at: datetime) -> None:
        with self._database.writing() as connection:
            connection.execute(update(SECRETS).where(SECRETS.c.name == name).values(used=at))

    def _has_any(self) -> bool:
        with self._database.reading() as connection:
            return connection.execute(select(SECRETS.c.name).limit(1)).first() is not None


def _facts(row: Mapping[Any, Any]) -> SecretFacts:
    return SecretFacts(
        name=row["name"],
        kind=row["kind"],
        hosts=tuple(json.loads(row["hosts"])),
        version=row["version"],
        created=row["created"],
        changed=row["changed"],
        used=row["used"],
    )


def vault_of(database: Database, folder: Path) -> Vault:
    """The vault of a workspace by its store and its `.treadle` folder, where the key lies."""
    return Vault(SecretTable(database), lambda make: master_key(folder, make=make))
