"""No way of writing an address leads a node into the machine or its network."""

import socket
from ipaddress import ip_address

import httpcore
import pytest

from engine.node import TreadleError
from engine.reach.address import allowed_from_environment, is_public
from engine.reach.connection import VettedBackend, vetted_addresses
from nodes.web.http_get import http_get

INSIDE = [
    "127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1",
    "169.254.169.254", "192.0.0.8", "192.88.99.1", "198.18.0.1", "224.0.0.1", "239.1.1.1", "240.0.0.1",
    "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::1", "2001:0:7f00:1::1", "fe80::1", "fec0::1",
    "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1",
]  # fmt: skip
WRITTEN = [
    "http://2130706433/", "http://0x7f000001/", "http://0x7f.0x0.0x0.0x1/", "http://017700000001/", "http://0177.1/",
    "http://127.1/", "http://0/", "http://localhost/", "http://LOCALHOST./", "http://[::1]/", "http://[::]/",
    "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[64:ff9b::7f00:1]/",
    "http://169.254.169.254/latest/meta-data/", "http://2852039166/", "http://[fd00:ec2::254]/",
    "http://１２７.０.０.１/", "http://127。0。0。1/", "http://a b/", "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
]  # fmt: skip
NOT_THE_WEB = [
    "file:///etc/passwd", "gopher://127.0.0.1:70/_x", "ftp://example.org/", "dict://127.0.0.1/", "unix:///run/x.sock",
    "//example.org/", "example.org", "", "http://", "http:///path", "javascript:alert(1)", "data:text/plain,x",
    "http://a\nb/", "http://example.org\x00/", "http://[::1", "http://93.184.215.14:99999/",
    "http://user:password@example.org/",
]  # fmt: skip


@pytest.mark.parametrize("address", INSIDE)
def test_an_inside_address_is_not_public(address: str):
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_a_public_address_is_public(address: str):
    assert is_public(ip_address(address))


@pytest.mark.parametrize("url", WRITTEN)
def test_however_it_is_written_an_inside_address_is_refused(url: str):
    with pytest.raises(TreadleError, match=r"not on the public web|has no address|not a web address"):
        http_get(url)


@pytest.mark.parametrize("url", NOT_THE_WEB)
def test_what_is_not_the_web_is_refused(url: str):
    with pytest.raises(TreadleError, match=r"is not a web address|holds a name or password|not one of the web's"):
        http_get(url)


@pytest.mark.parametrize("port", [22, 25, 6379, 4200, 8080])
def test_other_ports_than_those_of_the_web_are_refused(port: int):
    with pytest.raises(TreadleError, match="not one of the web's") as raised:
        http_get(f"http://93.184.215.14:{port}/")
    assert f"93.184.215.14:{port}" in raised.value.fix


def test_one_inside_address_among_public_ones_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch):
    answer = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.215.14", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answer)
    with pytest.raises(TreadleError, match=r"leads to 10\.0\.0\.1"):
        vetted_addresses("mixed.example", 80, allowed_from_environment())


def test_a_resolver_that_changes_its_mind_is_asked_only_once(monkeypatch: pytest.MonkeyPatch):
    asked: list[str] = []
    connected: list[str] = []

    def rebind(host: str, port: int, *_: object, **__: object):
        asked.append(host)
        address = "93.184.215.14" if len(asked) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    def connect(self: object, host: str, *_: object, **__: object):
        connected.append(host)
        raise httpcore.ConnectError("nobody there")

    monkeypatch.setattr(socket, "getaddrinfo", rebind)
    monkeypatch.setattr(httpcore.SyncBackend, "connect_tcp", connect)
    with pytest.raises(TreadleError, match="could not be asked"):
        http_get("http://rebinding.example/")
    assert asked == ["rebinding.example"]
    assert connected == ["93.184.215.14"]


def test_allowed_names_and_networks_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_ALLOW_HOSTS", "Intranet.example:8080, wiki.example 10.1.0.0/16,[::1]:9000 ::1/128")
    allowed = allowed_from_environment()
    assert allowed.name("intranet.example", 8080)
    assert not allowed.name("intranet.example", 80)
    assert allowed.name("wiki.example", 443)
    assert not allowed.name("wiki.example", 8080)
    assert allowed.name("::1", 9000)
    assert allowed.address(ip_address("10.1.2.3"))
    assert allowed.address(ip_address("::ffff:10.1.2.3"))
    assert not allowed.address(ip_address("10.2.0.1"))


def test_a_socket_file_is_never_opened():
    with pytest.raises(TreadleError, match="no web address"):
        VettedBackend(allowed_from_environment(), 0).connect_unix_socket("/run/docker.sock")
