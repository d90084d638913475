"""`treadle tokens`: make, list and revoke the tokens by which programs reach a studio."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from studio.access.scopes import SCOPES, WORDS
from studio.access.tokens import LONGEST_DAYS, AccessToken, TokenBook
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, columns, faint, say, say_json


@click.group()
def command() -> None:
    """Make and revoke the tokens by which programs reach a studio.

    A program shows its token as `Authorization: Bearer TOKEN`, or as TREADLE_TOKEN to this command line. Scopes: read;
    run, which includes read; edit, which includes run; work, for workers; admin, which includes everything.
    """


@command.command("create")
@click.argument("name")
@click.option("--scope", "scopes", multiple=True, type=click.Choice(SCOPES), required=True, help="May be repeated.")
@click.option("--days", type=click.IntRange(1, LONGEST_DAYS), help="Let it end by itself after so many days.")
@common_options
@pass_invocation
def create(invocation: Invocation, name: str, scopes: tuple[str, ...], days: int | None) -> None:
    """Make a token. It is shown only now."""
    token, text = _book(invocation).make(name, scopes, days)
    if invocation.json:
        say_json({**_as_json(token), "token": text})
        return
    say(f"Made the token {bold(token.name)}: it may {WORDS[token.scopes[-1]]}.")
    say("It is shown only now; a studio that runs takes it at once.")
    say(text)


@command.command("list")
@common_options
@pass_invocation
def list_tokens(invocation: Invocation) -> None:
    """List the tokens, with when each was used last."""
    found = _book(invocation).all()
    if invocation.json:
        say_json({"tokens": [_as_json(token) for token in found]})
        return
    for line in columns([_row(token) for token in found]):
        say(line)
    if not found:
        say("There are no tokens yet. Make one: treadle tokens create NAME --scope read")


@command.command("revoke")
@click.argument("name")
@common_options
@pass_invocation
def revoke(invocation: Invocation, name: str) -> None:
    """Make a token worthless, by its name or id."""
    token = _book(invocation).revoke(name)
    if invocation.json:
        say_json({"revoked": token.name, "id": token.id})
    else:
        say(f"Revoked {bold(token.name)}.")


def _book(invocation: Invocation) -> TokenBook:
    workspace = invocation.workspace
    workspace.prepare()
    return TokenBook(workspace.data)


def _row(token: AccessToken) -> tuple[str, ...]:
    used = f"used {_day(token.used)}" if token.used is not None else "never used"
    if token.expires is None:
        ends = ""
    else:
        ends = f"{'ended' if token.expires < datetime.now(UTC).timestamp() else 'ends'} {_day(token.expires)}"
    return bold(token.name), ", ".join(token.scopes), used, ends, faint(token.id)


def _as_json(token: AccessToken) -> dict[str, object]:
    return {
        "id": token.id,
        "name": token.name,
        "scopes": list(token.scopes),
        "created": _iso(token.created),
        "expires": _iso(token.expires),
        "used": _iso(token.used),
    }


def _iso(seconds: float | None) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat()


def _day(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"
