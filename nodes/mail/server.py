"""The address of a mail server as one text, and that nobody on the way reads a password."""

import re
from dataclasses import dataclass
from ipaddress import ip_address

from engine.node import TreadleError

WRITTEN = re.compile(r"(?P<kind>smtps?|imaps?)://(?P<host>\[[0-9a-fA-F:.]+\]|[^\s/:@]+)(?::(?P<port>\d{1,5}))?/?")
PORTS = {"smtp": 587, "smtps": 465, "imap": 143, "imaps": 993}


@dataclass(frozen=True, slots=True)
class Server:
    """Where a mail server is. `secure` is TLS from the first byte; otherwise STARTTLS follows."""

    host: str
    port: int
    secure: bool

    @property
    def place(self) -> str:
        """The host and port, for binding a secret to them."""
        return f"{self.host}:{self.port}"

    @property
    def here(self) -> bool:
        """Whether nothing leaves this machine on the way to it."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def parse_server(text: str, protocol: str) -> Server:
    """A server such as `smtps://mail.example.org` or `imap://localhost:1143`. Raises TreadleError for anything else."""
    found = WRITTEN.fullmatch(text.strip())
    if found is None or not found["kind"].startswith(protocol):
        raise TreadleError(
            "The mail server cannot be read.", fix=f"Write it like {protocol}s://mail.example.org, without a name."
        )
    return Server(found["host"].strip("[]"), int(found["port"] or PORTS[found["kind"]]), found["kind"].endswith("s"))
