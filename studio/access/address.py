"""Where the studio listens, and which names a browser may call it by."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass

LOOPBACK_NAMES = frozenset({"localhost"})


@dataclass(frozen=True, slots=True)
class Address:
    """A host and port to listen at. `public_names` are further names under which a proxy makes the studio known."""

    host: str = "127.0.0.1"
    port: int = 8080
    public_names: tuple[str, ...] = ()
    always_sign_in: bool = False

    @property
    def demands_sign_in(self) -> bool:
        """True when others than this machine may come: for any host but loopback, and behind a proxy."""
        return self.always_sign_in or bool(self.public_names) or not is_loopback(self.host)

    @property
    def url(self) -> str:
        """What to type into a browser on this machine."""
        everywhere = self.host in {"0.0.0.0", "::", ""}  # noqa: S104 - named to show a better name
        host = "localhost" if everywhere else self.host
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    def answers_to(self, name: str) -> bool:
        """Whether a browser may call us by that name.

        A page of another site can have its own name lead to this machine (DNS rebinding), but it cannot take an address
        or a name that it does not own: those are let through, others must have been named by whoever started us.
        """
        if is_loopback(name) or name in self.public_names:
            return True
        if is_loopback(self.host):
            return False
        return is_address(name) or name == self.host or name in _names_of_this_machine()


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach what listens there."""
    if host in LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_address(host: str) -> bool:
    """Whether it is an IP address and not a name."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _names_of_this_machine() -> frozenset[str]:
    name = socket.gethostname().lower()
    return frozenset({name, name.partition(".")[0], f"{name.partition('.')[0]}.local"})
