"""The address of a database, as one text."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from engine.node import TreadleError, resolve_path

FIX = "Write it like sqlite:///data/shop.db, duckdb:///data/shop.duckdb or postgresql://name@host:5432/shop."
FILE = re.compile(r"(sqlite|duckdb):///(.+)")
SERVER = re.compile(r"postgres(?:ql)?://[^\s/]*(?:/[^\s]*)?")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is: the path of a file, or the URL of a server, which may hold a password."""

    kind: str
    path: Path = Path()
    url: str = field(default="", repr=False)

    @property
    def shown(self) -> str:
        """The address for messages, without name and password."""
        return str(self.path) if self.kind != "postgresql" else "postgresql://" + self.url.rpartition("@")[2]


def parse_address(text: str) -> Address:
    """An address such as `sqlite:///shop.db` (relative), `sqlite:////srv/shop.db` (absolute), `postgresql://host/db`.

    Raises TreadleError for anything else, without repeating it: it may hold a password.
    """
    written = text.strip()
    if found := FILE.fullmatch(written):
        return Address(found[1], resolve_path(found[2]))
    if SERVER.fullmatch(written):
        return Address("postgresql", url=written)
    raise TreadleError("The address of the database cannot be read.", fix=FIX)
