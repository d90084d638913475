"""`treadle secrets`: store, bind, replace and forget secrets. Values are typed unseen or piped in, never arguments."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

import click

from engine.errors import RequestError
from engine.secrets.kinds import KINDS, ConnectionField
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, columns, faint, say, say_json

if TYPE_CHECKING:
    from engine.secrets.vault import SecretFacts, Vault

_LONGEST_INPUT = 100_000

_hosts = click.option(
    "--host", "hosts", multiple=True, metavar="HOST", help="A host it may be sent to; may be repeated."
)


@click.group()
def command() -> None:
    """Store secrets and connections, sealed, for flows that name them.

    A value is asked for without being shown, or read from standard input: printf %s "$TOKEN" | treadle secrets set NAME
    """


@command.command("set")
@click.argument("name")
@click.option("--kind", type=click.Choice(tuple(KINDS)), help="Store a connection of this kind, field by field.")
@_hosts
@common_options
@pass_invocation
def set_secret(invocation: Invocation, name: str, kind: str | None, hosts: tuple[str, ...]) -> None:
    """Store a new secret, or connection.

    A secret without a host may be used on this machine, and is sent nowhere. A connection on standard input is a JSON
    object with its fields.
    """
    with _vault(invocation) as vault:
        if kind is None:
            _told(invocation, vault.store(name, _value(f"Value of {name}"), hosts=hosts), "Stored")
        else:
            facts = vault.store_connection(name, kind, _fields(kind), hosts=hosts)
            _told(invocation, facts, "Stored")


@command.command("list")
@common_options
@pass_invocation
def list_secrets(invocation: Invocation) -> None:
    """List the names, with hosts and times."""
    with _vault(invocation) as vault:
        found = vault.all()
    if invocation.json:
        say_json({"secrets": [_as_json(facts) for facts in found]})
        return
    for line in columns([_row(facts) for facts in found]):
        say(line)
    if not found:
        say("There are no secrets yet. Store one: treadle secrets set NAME")


@command.command("show-hosts")
@click.argument("name")
@common_options
@pass_invocation
def show_hosts(invocation: Invocation, name: str) -> None:
    """Show where a secret may be sent."""
    with _vault(invocation) as vault:
        facts = vault.facts(name)
    if invocation.json:
        say_json({"name": facts.name, "hosts": facts.hosts})
        return
    for host in facts.hosts:
        say(host)
    if not facts.hosts:
        say(f"Nowhere yet. Allow a host: treadle secrets bind {name} HOST")


@command.command("bind")
@click.argument("name")
@click.argument("hosts", nargs=-1)
@common_options
@pass_invocation
def bind(invocation: Invocation, name: str, hosts: tuple[str, ...]) -> None:
    """Say to which hosts a secret may be sent, instead of those before; without any, to none.

    api.example.org, *.example.org, db.example.org:5432, or http://intranet for a server without encryption.
    """
    with _vault(invocation) as vault:
        _told(invocation, vault.bind(name, hosts), "Bound")


@command.command("rotate")
@click.argument("name")
@common_options
@pass_invocation
def rotate(invocation: Invocation, name: str) -> None:
    """Put another value in the place of a secret's; runs take it from now on."""
    with _vault(invocation) as vault:
        facts = vault.facts(name)
        if facts.kind:
            _told(invocation, vault.rotate(name, fields=_fields(facts.kind)), "Replaced")
        else:
            _told(invocation, vault.rotate(name, _value(f"New value of {name}")), "Replaced")


@command.command("delete")
@click.argument("name")
@common_options
@pass_invocation
def delete(invocation: Invocation, name: str) -> None:
    """Forget a secret. Flows that name it fail until it is stored again."""
    with _vault(invocation) as vault:
        vault.delete(name)
    if invocation.json:
        say_json({"deleted": name})
    else:
        say(f"Deleted {bold(name)}.")


@contextmanager
def _vault(invocation: Invocation) -> Iterator[Vault]:
    from engine.store.secrets import vault_of
    from engine.store.store import Store, database_url

    workspace = invocation.workspace
    workspace.prepare()
    store = Store.open(database_url(workspace))
    try:
        yield vault_of(store.database, workspace.data)
    finally:
        store.close()


def _value(question: str) -> str:
    """What is typed unseen, or the whole of standard input without the end of its last line."""
    if sys.stdin.isatty():
        return str(click.prompt(question, hide_input=True, confirmation_prompt="Once more", err=True))
    text = sys.stdin.read(_LONGEST_INPUT + 1)
    if not text.strip():
        raise RequestError("There is no value on standard input.", fix='For example: printf %s "$TOKEN" | treadle …')
    return text.removesuffix("\n").removesuffix("\r")


def _fields(kind: str) -> dict[str, str]:
    if sys.stdin.isatty():
        return {field.name: _asked(field) for field in KINDS[kind].fields}
    try:
        given: object = json.loads(_value(""))
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise RequestError(
            "Standard input is no JSON object.", fix=f"Its fields are {', '.join(f.name for f in KINDS[kind].fields)}."
        )
    return {str(name): str(value) for name, value in cast("Mapping[object, object]", given).items()}


def _asked(field: ConnectionField) -> str:
    answer: object = click.prompt(
        field.title,
        default=field.default or ("" if not field.required else None),
        hide_input=field.hidden,
        show_default=bool(field.default),
        type=click.Choice(field.choices) if field.choices else str,
        err=True,
    )
    return str(answer)


def _told(invocation: Invocation, facts: SecretFacts, done: str) -> None:
    if invocation.json:
        say_json(_as_json(facts))
        return
    where = ", ".join(facts.hosts)
    say(f"{done} {bold(facts.name)}, version {facts.version}. " + (f"It may be sent to {where}." if where else ""))
    if not where:
        say(faint(f"It is sent nowhere yet. Allow a host: treadle secrets bind {facts.name} HOST"))


def _as_json(facts: SecretFacts) -> dict[str, object]:
    return {
        "name": facts.name,
        "kind": facts.kind or "secret",
        "hosts": facts.hosts,
        "version": facts.version,
        "created": facts.created.isoformat(),
        "changed": facts.changed.isoformat(),
        "used": facts.used.isoformat() if facts.used else None,
    }


def _row(facts: SecretFacts) -> tuple[str, ...]:
    used = f"used {facts.used:%Y-%m-%d %H:%M}" if facts.used else "not used yet"
    return (
        bold(facts.name),
        facts.kind or "secret",
        f"version {facts.version}",
        used,
        ", ".join(facts.hosts) or "no host",
    )
