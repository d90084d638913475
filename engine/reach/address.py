"""Which addresses a node may reach: public ones, and what `TREADLE_ALLOW_HOSTS` adds.

The variable holds entries parted by commas or spaces: a name with or without a port (`intranet.example:8080`) or a
network (`10.1.0.0/16`, every port). Rules and pitfalls: RFC 6890 and its registries, RFC 6052, 3056, 4380.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

VARIABLE = "TREADLE_ALLOW_HOSTS"
USUAL_PORTS = (80, 443)
Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

NAT64 = IPv6Network("64:ff9b::/96")
# What `ipaddress` calls global in some versions, although it leads inside.
DENIED: tuple[Network, ...] = (
    IPv4Network("0.0.0.0/8"),
    IPv4Network("169.254.0.0/16"),
    IPv4Network("192.0.0.0/24"),
    IPv4Network("192.88.99.0/24"),
    IPv6Network("::/96"),
    IPv6Network("64:ff9b:1::/48"),
    IPv6Network("fec0::/10"),
    IPv6Network("fd00:ec2::254/128"),
)


@dataclass(frozen=True, slots=True)
class Allowed:
    """What is reachable besides the public web. A name with port 0 opens the usual ports."""

    names: frozenset[tuple[str, int]] = frozenset()
    networks: tuple[Network, ...] = ()

    def name(self, host: str, port: int) -> bool:
        """True if this name was allowed with this port, whatever its addresses."""
        known = host.lower().rstrip(".")
        return (known, port) in self.names or (port in USUAL_PORTS and (known, 0) in self.names)

    def address(self, address: Address) -> bool:
        """True if the address lies in an allowed network, or the IPv4 address inside it does."""
        return any(each in network for each in (address, *inner_addresses(address)) for network in self.networks)


def allowed_from_environment() -> Allowed:
    """What the machine's administrator allows."""
    names: set[tuple[str, int]] = set()
    networks: list[Network] = []
    for entry in os.environ.get(VARIABLE, "").replace(",", " ").split():
        try:
            networks.append(ip_network(entry, strict=False))
        except ValueError:
            host, colon, port = entry.rpartition(":")
            named = bool(colon) and port.isdecimal()
            names.add(((host if named else entry).strip("[]").lower().rstrip("."), int(port) if named else 0))
    return Allowed(frozenset(names), tuple(networks))


def is_public(address: Address) -> bool:
    """True for an address of the open internet, and so for every address that is wrapped inside it."""
    if inner := tuple(inner_addresses(address)):
        return all(is_public(each) for each in inner)
    if any(address in network for network in DENIED):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def inner_addresses(address: Address) -> Iterator[Address]:
    """The IPv4 addresses that an IPv6 address leads to: mapped, NAT64, 6to4 and Teredo."""
    if not isinstance(address, IPv6Address):
        return
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
    if address in NAT64:
        yield IPv4Address(int(address) & 0xFFFFFFFF)
    if address.sixtofour is not None:
        yield address.sixtofour
    if address.teredo is not None:
        yield from address.teredo


def parsed(text: str) -> Address:
    """An address as the resolver gives it, its zone dropped."""
    return ip_address(text.partition("%")[0])
