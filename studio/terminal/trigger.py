"""`treadle trigger`: make, look at, pause and replay what starts flows by itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from engine.errors import RequestError
from engine.triggers.addresses import Addresses
from engine.triggers.kinds import KINDS, PLACES
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, columns, faint, say, say_json
from studio.trigger_words import DELIVERY_WORDS, STATE_WORDS

if TYPE_CHECKING:
    from engine.store.deliveries import Listed
    from engine.store.trigger_tables import TriggerRow
    from engine.triggers.book import TriggerBook


@click.group()
def command() -> None:
    """Start flows when something happens: webhooks and other triggers.

    A webhook is answered by the studio (treadle serve), whatever comes is kept, and the engine starts the runs.
    """


@command.command("list")
@click.option("--flow", default="", metavar="NAME", help="Only those of this flow.")
@common_options
@pass_invocation
def list_triggers(invocation: Invocation, flow: str) -> None:
    """List the triggers, with state and what came."""
    with _book(invocation) as book:
        rows, counts = book.triggers.all(flow=flow), book.deliveries.counts()
    if invocation.json:
        say_json({"triggers": [{**_as_json(invocation, row), "counts": counts.get(row.id, {})} for row in rows]})
        return
    for line in columns([_row(row, counts.get(row.id, {})) for row in rows]):
        say(line)
    if not rows:
        say("There are no triggers yet. Make one: treadle trigger add webhook FLOW")


@command.command("add")
@click.argument("kind", type=click.Choice(tuple(KINDS)))
@click.argument("flow")
@click.option("--name", default="", help="What it is called; the flow's name if nothing is said.")
@click.option("-p", "--parameter", "parameters", multiple=True, metavar="NAME=EXPRESSION",
              help="What a parameter of the flow gets: since=event.body.since")  # fmt: skip
@click.option("-s", "--setting", "settings", multiple=True, metavar="NAME=VALUE", help="signing=github, at_once=1")
@common_options
@pass_invocation
def add(
    invocation: Invocation, kind: str, flow: str, name: str, parameters: tuple[str, ...], settings: tuple[str, ...]
) -> None:
    """Make a trigger of a saved flow; it is active at once."""
    from engine.triggers.book import Draft

    given = {key: _typed(text) for key, text in _pairs(settings).items()}
    with _book(invocation, changes=True) as book:
        row = book.make(Draft(name, flow, kind, given, _pairs(parameters)))
    _say_trigger(invocation, row)


@command.command("show")
@click.argument("trigger")
@common_options
@pass_invocation
def show(invocation: Invocation, trigger: str) -> None:
    """Show a trigger with its settings and its secret address."""
    with _book(invocation) as book:
        row = _found(book, trigger)
    _say_trigger(invocation, row)


@command.command("set")
@click.argument("trigger")
@click.option("--name", help="What it is called.")
@click.option("-p", "--parameter", "parameters", multiple=True, metavar="NAME=EXPRESSION", help="Instead of before.")
@click.option("-s", "--setting", "settings", multiple=True, metavar="NAME=VALUE", help="The others stay.")
@common_options
@pass_invocation
def change(
    invocation: Invocation, trigger: str, name: str | None, parameters: tuple[str, ...], settings: tuple[str, ...]
) -> None:
    """Change a trigger."""
    changes: dict[str, Any] = {"settings": {key: _typed(text) for key, text in _pairs(settings).items()}}
    changes |= {"name": name} if name is not None else {}
    with _book(invocation, changes=True) as book:
        row = _found(book, trigger)
        if parameters:
            changes["parameters"] = {**json.loads(row.parameters), **_pairs(parameters)}
        row = book.change(row.id, changes)
    _say_trigger(invocation, row)


def _state_command(name: str, wish: str, words: str) -> None:
    @command.command(name, help=words)
    @click.argument("trigger")
    @common_options
    @pass_invocation
    def become(invocation: Invocation, trigger: str) -> None:
        with _book(invocation, changes=True) as book:
            row = book.become(_found(book, trigger).id, wish)  # pyright: ignore[reportArgumentType]
        _say_trigger(invocation, row)


_state_command("pause", "paused", "Take nothing more; what waits goes on waiting.")
_state_command("resume", "active", "Go on after a pause, a stop or a test.")
_state_command("test", "testing", "Keep what comes and start nothing, until it is resumed.")


@command.command("move")
@click.argument("trigger")
@common_options
@pass_invocation
def move(invocation: Invocation, trigger: str) -> None:
    """Give a trigger another secret address; the one that it had leads nowhere then."""
    with _book(invocation, changes=True) as book:
        row = book.move(_found(book, trigger).id)
    _say_trigger(invocation, row)


@command.command("delete")
@click.argument("trigger")
@common_options
@pass_invocation
def delete(invocation: Invocation, trigger: str) -> None:
    """Forget a trigger with what came to it; runs stay."""
    with _book(invocation, changes=True) as book:
        row = _found(book, trigger)
        book.delete(row.id)
    if invocation.json:
        say_json({"deleted": row.id})
    else:
        say(f"Deleted {bold(row.name)}.")


@command.command("deliveries")
@click.argument("trigger")
@click.option("--limit", type=click.IntRange(1, 500), default=20, show_default=True, help="So many of the newest.")
@common_options
@pass_invocation
def deliveries(invocation: Invocation, trigger: str, limit: int) -> None:
    """List what came to a trigger, the newest first."""
    with _book(invocation) as book:
        found = book.deliveries.page(_found(book, trigger).id, (), limit)
    if invocation.json:
        say_json({"deliveries": [_delivery_json(one) for one in found]})
        return
    for line in columns([_delivery_row(one) for one in found]):
        say(line)
    if not found:
        say("Nothing has come yet.")


@command.command("replay")
@click.argument("delivery")
@common_options
@pass_invocation
def replay(invocation: Invocation, delivery: str) -> None:
    """Have what came once come again, and start a run."""
    with _book(invocation, changes=True) as book:
        row = book.replay(delivery)
    if invocation.json:
        say_json({"delivery": row.id, "state": row.state})
    else:
        say(f"Delivery {row.id} is on its way.")


@contextmanager
def _book(invocation: Invocation, *, changes: bool = False) -> Iterator[TriggerBook]:
    """The book of the workspace; after `changes` the engine looks at it, started if need be."""
    from engine.store.secrets import vault_of
    from engine.store.store import Store, database_url
    from engine.triggers.book import TriggerBook

    workspace = invocation.workspace
    workspace.prepare()
    store = Store.open(database_url(workspace))
    try:
        vault = vault_of(store.database, workspace.data)
        yield TriggerBook(workspace, store.database, vault, _parameters_of(invocation))
    finally:
        store.close()
    if changes:
        with invocation.engine() as engine:
            engine.call("triggers_changed")


def _parameters_of(invocation: Invocation) -> Callable[[str], list[str]]:
    def names(flow: str) -> list[str]:
        from engine.python.files import read_text
        from engine.python.read import read_flow

        path = invocation.workspace.flow_path(flow)
        read = read_flow(read_text(path), invocation.catalogue(), path=path.name)
        return [parameter.name for parameter in read.parameters]

    return names


def _found(book: TriggerBook, text: str) -> TriggerRow:
    """A trigger by its id, the first characters of it, or its name. Raises UnknownName."""
    found = [row for row in book.triggers.all() if row.id.startswith(text) or row.name == text]
    if len(found) > 1:
        raise RequestError(f"{text!r} may be {len(found)} triggers.", fix=f"Give an id: {found[0].id}")
    return found[0] if found else book.find(text)


def _pairs(texts: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text in texts:
        name, mark, value = text.partition("=")
        if not mark or not name:
            raise RequestError(f"{text!r} is no NAME=VALUE.", fix="Write it like at_once=1.")
        found[name] = value
    return found


def _typed(text: str) -> Any:
    """A setting as JSON if it reads so, else as the text that it is."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _address(invocation: Invocation, row: TriggerRow) -> str:
    if row.kind not in PLACES:
        return ""
    return f"/{PLACES[row.kind]}/{row.id}/{Addresses(invocation.workspace.data).secret(row.id, row.address)}"


def _as_json(invocation: Invocation, row: TriggerRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "flow": row.flow,
        "kind": row.kind,
        "state": row.state,
        "why": row.why,
        "address": _address(invocation, row),
        "settings": json.loads(row.settings),
        "parameters": json.loads(row.parameters),
    }


def _say_trigger(invocation: Invocation, row: TriggerRow) -> None:
    told = _as_json(invocation, row)
    if invocation.json:
        say_json(told)
        return
    say(f"{bold(row.name)}  {STATE_WORDS[row.state]} · {row.kind} · starts {row.flow} · {row.id}")
    if row.why:
        say(row.why)
    if told["address"]:
        say(f"Called at {told['address']}")
        say(faint("below the studio's address; whoever knows it can start the flow."))
    lines = [(f"  {name}", str(value)) for name, value in {**told["settings"], **told["parameters"]}.items()]
    for line in columns(lines):
        say(line)


def _row(row: TriggerRow, counts: dict[str, int]) -> tuple[str, ...]:
    came = ", ".join(f"{count} {DELIVERY_WORDS[state]}" for state, count in counts.items()) or "nothing came yet"
    return row.id, bold(row.name), row.kind, row.flow, STATE_WORDS[row.state], faint(came)


def _delivery_row(one: Listed) -> tuple[str, ...]:
    became = f"run {one.run} {one.run_state}" if one.run else one.error
    return one.id, f"{one.received:%Y-%m-%d %H:%M:%S}", DELIVERY_WORDS[one.state], faint(became)


def _delivery_json(one: Listed) -> dict[str, Any]:
    told = {name: getattr(one, name) for name in ("id", "state", "attempts", "error", "run", "run_state", "replay_of")}
    return {**told, "received": one.received.isoformat()}
