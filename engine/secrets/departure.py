"""The last look at what is about to be sent: no secret leaves for a host that it is not bound to."""

from __future__ import annotations

from engine.errors import TreadleError
from engine.secrets import here
from engine.secrets.handed import Handed
from engine.secrets.hosts import may_go_to, place_of


def refuse_secrets_elsewhere(address: str, *sent: bytes | str) -> None:
    """Raise TreadleError when something that is about to be sent holds a secret that is not for that host.

    Every client that nodes reach the network with asks this before each request, also after a redirect.
    """
    source = here.source()
    if not source.redactor.active:
        return
    for name in sorted({name for part in (address, *sent) for name in source.redactor.names_in(part)}):
        refuse_elsewhere(source.known(name), address)


def refuse_elsewhere(handed: Handed | None, address: str) -> None:
    """Raise TreadleError unless a secret may be sent to an address."""
    if handed is None or handed.hosts is None:
        return
    place = place_of(address)
    if may_go_to(handed.hosts, place):
        return
    where = ", ".join(handed.hosts) or "no host yet"
    clear = " without encryption" if place.is_in_clear else ""
    raise TreadleError(
        f"{handed.name!r} may not be sent to {place.host}{clear}: it is for {where}.",
        fix=f"If it is meant to go there: treadle secrets bind {handed.name} {place}",
    )
