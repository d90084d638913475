"""What a node does with a secret or a connection that it was given by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.errors import TreadleError
from engine.secrets import here
from engine.secrets.departure import refuse_elsewhere
from engine.types.media import Connection, Secret


@dataclass(frozen=True, slots=True)
class OpenConnection:
    """What is stored of a connection: its kind, such as `http` or `database`, and its fields."""

    kind: str
    fields: Mapping[str, str] = field(repr=False)


def reveal(secret: Secret, *, to: str = "") -> str:
    """The secret itself, to be used at once and kept nowhere.

    `to` is where it is about to be sent, a web address or `host:port`; leave it empty for what stays on this machine,
    such as the password of an archive. Raises TreadleError when there is no such secret, or it is not for that host.
    """
    handed = here.source().hand(secret.name, connection=False)
    if to:
        refuse_elsewhere(handed, to)
    return handed.value


def open_connection(connection: Connection, *, kind: str = "", to: str = "") -> OpenConnection:
    """The fields of a connection; `kind` is what it must lead to, `to` as in `reveal`."""
    handed = here.source().hand(connection.name, connection=True)
    wanted = kind or connection.kind
    if wanted and handed.kind != wanted:
        raise TreadleError(
            f"The connection {connection.name!r} is of the kind {handed.kind}, and {wanted} is needed here.",
            fix="Choose another one, or store it again as that kind.",
        )
    if to:
        refuse_elsewhere(handed, to)
    return OpenConnection(handed.kind, handed.fields)
