"""`treadle serve`: the studio in the browser."""

from __future__ import annotations

import errno
import os
import socket
import sys
from collections.abc import Callable

import click

from engine.errors import RequestError
from studio.access.address import Address
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, faint, remark, say, say_json

PORTS_TRIED = 50


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; others demand a token.")
@click.option("--port", type=click.IntRange(0, 65535), default=8080, show_default=True, help="0 takes any free one.")
@click.option("--no-browser", is_flag=True, help="Do not open the studio in a browser.")
@click.option("--open", "opened", default="/", metavar="PATH", help="The page to open, such as /flow/NAME.")
@click.option("--public-name", "names", multiple=True, metavar="NAME", help="A name that a proxy gives this studio.")
@click.option("--sign-in", is_flag=True, help="Demand the access token on this machine too.")
@click.option("--new-token", is_flag=True, help="Make a new access token; who had signed in must do so again.")
@common_options
@pass_invocation
def command(
    invocation: Invocation,
    host: str,
    port: int,
    no_browser: bool,
    opened: str,
    names: tuple[str, ...],
    sign_in: bool,
    new_token: bool,
) -> int:
    """Open the studio: draw, understand and run flows in the browser."""
    listening = _listen(host, port)
    address = Address(host, listening.getsockname()[1], tuple(name.lower() for name in names), sign_in)

    from studio.app import build_studio, make_context
    from studio.server import serve

    context = make_context(invocation.workspace, invocation.node_roots, address)
    token = (
        context.access.make_token() if new_token or (address.demands_sign_in and not context.access.has_token) else ""
    )

    def started() -> None:
        _announce(invocation, address, token)
        if not no_browser:
            _open_browser(address.url + opened)

    serve(build_studio(context), listening, started, log=invocation.workspace.logs / "studio.log")
    if not invocation.json:
        remark(faint("The studio has stopped; runs go on, and drafts are kept."))
    return 0


def _announce(invocation: Invocation, address: Address, token: str) -> None:
    root = str(invocation.workspace.root)
    if invocation.json:
        told = {"url": address.url, "workspace": root, "sign_in": address.demands_sign_in}
        say_json(told | ({"token": token} if token else {}))
    else:
        say(f"Treadle is at {bold(address.url)}")
        say(faint(f"Workspace {root} · stop with Ctrl-C"))
        if address.demands_sign_in:
            say(f"Others can reach {address.host}: a browser must sign in with the access token.")
            if token:
                say(f"Access token, shown only now: {bold(token)}")
            else:
                say("The token is the one that was shown when it was made; --new-token makes another.")
    sys.stdout.flush()


def _listen(host: str, port: int) -> socket.socket:
    """Take the port before anything slow is done. Raises RequestError that says which one is free."""
    try:
        return _bound(host, port)
    except OverflowError as error:
        raise RequestError(f"There is no port {port}.", fix="Take one from 1 to 65535.") from error
    except OSError as error:
        raise _refusal(host, port, error) from error


def _bound(host: str, port: int) -> socket.socket:
    family, _, _, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(place)
        # Listening at once: until then, a second studio could bind to the same port.
        listening.listen(128)
        listening.setblocking(False)
    except OSError:
        listening.close()
        raise
    return listening


def _refusal(host: str, port: int, error: OSError) -> RequestError:
    if isinstance(error, socket.gaierror):
        return RequestError(f"{host!r} is no address of this machine.", fix="Leave --host away, or name an address.")
    match error.errno:
        case errno.EADDRINUSE:
            free = _next_free(host, port, _bound)
            fix = (
                f"Take another one: treadle serve --port {free}" if free else "Stop what uses it, or name another port."
            )
            return RequestError(f"Port {port} is in use.", fix=fix)
        case errno.EACCES:
            return RequestError(f"Port {port} is for administrators.", fix="Take one above 1023, such as 8080.")
        case errno.EADDRNOTAVAIL:
            fix = "Leave --host away, or take 0.0.0.0 for all of its addresses."
            return RequestError(f"{host} is no address of this machine.", fix=fix)
        case _:
            return RequestError(f"The studio cannot listen at {host}, port {port}: {error.strerror}.")


def _next_free(host: str, port: int, bind: Callable[[str, int], socket.socket]) -> int:
    for candidate in range(port + 1, min(port + PORTS_TRIED, 65536)):
        try:
            bind(host, candidate).close()
        except OSError:
            continue
        return candidate
    return 0


def _open_browser(url: str) -> None:
    import threading
    import webbrowser

    # Without a screen a browser for the terminal would be found, which takes over the one that the studio runs in.
    has_screen = sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if has_screen and sys.stdout.isatty():
        threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()
