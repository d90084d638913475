"""The kinds of connections, with the fields that each needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from engine.errors import RequestError
from engine.secrets.handed import HIDDEN_FIELDS


@dataclass(frozen=True, slots=True)
class ConnectionField:
    """One field of a form; `choices` when only these values are allowed."""

    name: str
    title: str
    required: bool = True
    default: str = ""
    choices: tuple[str, ...] = ()

    @property
    def hidden(self) -> bool:
        """Whether it must not be seen."""
        return self.name in HIDDEN_FIELDS


@dataclass(frozen=True, slots=True)
class ConnectionKind:
    """What can be connected to."""

    name: str
    title: str
    fields: tuple[ConnectionField, ...]


_MAIL = (
    ConnectionField("host", "Server"),
    ConnectionField("port", "Port", required=False),
    ConnectionField("security", "Encryption", default="tls", choices=("tls", "starttls", "none")),
    ConnectionField("user", "User", required=False),
    ConnectionField("password", "Password", required=False),
)

KINDS: Mapping[str, ConnectionKind] = {
    kind.name: kind
    for kind in (
        ConnectionKind(
            "http",
            "Web API",
            (
                ConnectionField(
                    "auth", "How it is shown", default="bearer", choices=("bearer", "basic", "header", "query")
                ),
                ConnectionField("name", "User, or name of the header or query field", required=False),
                ConnectionField("secret", "Token, key or password"),
            ),
        ),
        ConnectionKind("database", "Database", (ConnectionField("url", "URL, driver://user:password@host/name"),)),
        ConnectionKind("smtp", "Mail, sending", _MAIL),
        ConnectionKind("imap", "Mail, reading", _MAIL),
    )
}


def checked_fields(kind: str, given: Mapping[str, str]) -> dict[str, str]:
    """The fields of a connection, complete. Raises RequestError, never with what was given."""
    known = KINDS.get(kind)
    if known is None:
        raise RequestError(f"There is no connection of the kind {kind!r}.", fix=f"There are {', '.join(KINDS)}.")
    names = [field.name for field in known.fields]
    if strange := sorted(set(given) - set(names)):
        raise RequestError(f"A {kind} connection has no field {strange[0]!r}.", fix=f"It has {', '.join(names)}.")
    fields = {field.name: given.get(field.name, "").strip() or field.default for field in known.fields}
    for field in known.fields:
        value = fields[field.name]
        if field.required and not value:
            raise RequestError(f"{field.title} is missing.", fix=f"Give the field {field.name!r}.")
        if field.choices and value not in field.choices:
            raise RequestError(f"{field.name} cannot be that.", fix=f"It is one of {', '.join(field.choices)}.")
    if fields.get("auth") in {"basic", "header", "query"} and not fields["name"]:
        raise RequestError("The name of the user, header or query field is missing.", fix="Give the field 'name'.")
    return {name: value for name, value in fields.items() if value}


def own_hosts(fields: Mapping[str, str]) -> tuple[str, ...]:
    """The hosts that a connection itself leads to; none for one that only says how to sign in."""
    if host := fields.get("host"):
        return (host.lower(),)
    try:
        host = urlsplit(fields.get("url", "")).hostname
    except ValueError:
        host = None
    return (host,) if host else ()
