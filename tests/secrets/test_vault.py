"""Secrets in the store: sealed, bound to their place, opened by their key alone."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from sqlalchemy import update

from engine.errors import RequestError, UnknownName, WorkspaceError
from engine.secrets.handed import Handed
from engine.secrets.key_file import FILE, VARIABLE, master_key
from engine.secrets.sealing import MasterKey
from engine.secrets.vault import Vault
from engine.store.database import Database
from engine.store.secrets import vault_of
from engine.store.tables import SECRETS

VALUE = "a very long value that is nobody's business"


@pytest.fixture
def database(tmp_path: Path):
    opened = Database.open(f"sqlite:///{tmp_path / 'store.db'}")
    yield opened
    opened.close()


@pytest.fixture
def vault(database: Database, tmp_path: Path) -> Vault:
    return vault_of(database, tmp_path)


def handed(vault: Vault, name: str, *, connection: bool = False) -> Handed:
    found = vault.hand(name, connection=connection)
    assert found is not None
    return found


def test_a_secret_is_handed_out_as_it_was_stored(vault: Vault):
    vault.store("github", VALUE, hosts=["api.github.com"])
    found = handed(vault, "github")
    assert (found.value, found.hosts, found.hidden) == (VALUE, ("api.github.com",), (VALUE,))
    assert VALUE not in repr(found)
    assert vault.facts("github").used is not None
    assert vault.hand("github", connection=True) is None
    assert vault.hand("other", connection=False) is None


def test_no_file_holds_the_value_and_only_the_owner_reads_the_key(vault: Vault, database: Database, tmp_path: Path):
    vault.store("x", VALUE)
    database.close()
    for path in tmp_path.iterdir():
        assert VALUE.encode() not in path.read_bytes()
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert len((tmp_path / FILE).read_bytes()) == 32


def test_rotation_counts_up_and_counts_at_once(vault: Vault):
    first = vault.store("x", VALUE, hosts=["a.org"])
    second = vault.rotate("x", "another value")
    assert (first.version, second.version, second.hosts) == (1, 2, ("a.org",))
    assert handed(vault, "x").value == "another value"
    with pytest.raises(RequestError, match="already"):
        vault.store("x", VALUE)
    vault.delete("x")
    with pytest.raises(UnknownName):
        vault.rotate("x", VALUE)


def test_a_row_under_another_name_or_version_does_not_open(vault: Vault, database: Database):
    vault.store("mine", VALUE)
    for change in ({"name": "yours"}, {"version": 7}):
        with database.writing() as connection:
            connection.execute(update(SECRETS).values(name="mine", version=1))
            connection.execute(update(SECRETS).values(**change))
        with pytest.raises(WorkspaceError, match="cannot be opened"):
            vault.hand(str(change.get("name", "mine")), connection=False)


def test_another_key_is_noticed_and_may_begin_anew_in_an_empty_vault(
    vault: Vault, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    vault.store("x", VALUE)
    monkeypatch.setenv(VARIABLE, "7" * 64)
    with pytest.raises(WorkspaceError, match="another key"):
        vault.hand("x", connection=False)
    with pytest.raises(WorkspaceError, match="another key"):
        vault.store("y", VALUE)
    vault.delete("x")
    vault.store("y", VALUE)
    assert handed(vault, "y").value == VALUE
    monkeypatch.setenv(VARIABLE, "too short")
    with pytest.raises(WorkspaceError, match="32 bytes"):
        vault.hand("y", connection=False)


def test_a_lost_key_is_explained(vault: Vault, tmp_path: Path):
    vault.store("x", VALUE)
    (tmp_path / FILE).unlink()
    with pytest.raises(WorkspaceError, match="key of the secrets is missing"):
        vault.hand("x", connection=False)
    with pytest.raises(WorkspaceError, match="missing"):
        master_key(tmp_path, make=False)


def test_connections_are_complete_and_bound_to_their_own_host(vault: Vault):
    facts = vault.store_connection("db", "database", {"url": "postgresql://me:pw@db.example.org:5432/x"})
    assert (facts.kind, facts.hosts) == ("database", ("db.example.org",))
    assert handed(vault, "db", connection=True).fields["url"].endswith("/x")
    with pytest.raises(RequestError, match="missing") as caught:
        vault.store_connection("api", "http", {"auth": "basic", "secret": VALUE})
    assert VALUE not in f"{caught.value.message} {caught.value.fix}"
    vault.store_connection("mail", "smtp", {"host": "mail.example.org", "user": "me", "password": VALUE})
    vault.rotate("mail", fields={"password": "a new one"})
    assert handed(vault, "mail", connection=True).fields == {
        "host": "mail.example.org", "user": "me", "password": "a new one", "security": "tls"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value"), [("a b", VALUE), ("", VALUE), ("x", "abc"), ("x", "a\0bcdef"), ("../x", VALUE)]
)
def test_what_cannot_be_kept_is_refused(vault: Vault, name: str, value: str):
    with pytest.raises(RequestError):
        vault.store(name, value)
    assert vault.all() == []


def test_a_seal_opens_only_with_its_key_at_its_place():
    key = MasterKey(b"k" * 32)
    sealed = key.seal(VALUE, "vault", "name", "1")
    assert key.open(sealed, "vault", "name", "1") == VALUE
    assert sealed.value != key.seal(VALUE, "vault", "name", "1").value
    for other, place in ((MasterKey(b"l" * 32), ("vault", "name", "1")), (key, ("vault", "nam", "e1"))):
        with pytest.raises(WorkspaceError):
            other.open(sealed, *place)
    assert json.dumps(key.mark("vault")).isascii()
