"""`treadle run`: have the engine run a flow, and show what happens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from engine.node.terminal_question import user_name
from studio.find_flow import FoundFlow, find_flow
from studio.terminal.failure import FLOW_FAILED
from studio.terminal.flow_text import pins_beside, read_outline, request_for
from studio.terminal.interrupts import HeldInterrupts
from studio.terminal.invocation import Invocation, common_options, pass_invocation, remote_options
from studio.terminal.run_answer import failure_lines, output_lines
from studio.terminal.run_display import Display, Drawing, display_for
from studio.terminal.run_lines import end_line
from studio.terminal.run_view import RunView
from studio.terminal.speech import faint, quantity, remark, say, say_json

if TYPE_CHECKING:
    from engine.daemon.client import EngineClient


@click.command()
@click.argument("flow")
@click.option("-p", "--parameter", "given", multiple=True, metavar="NAME=VALUE", help="Give a parameter a value.")
@click.option("--to", metavar="NODE", help="Run only this node and what it needs.")
@click.option("--from", "start", metavar="NODE", help="Run this node and all that hangs on it again.")
@click.option("--fresh", is_flag=True, help="Run everything again, also what did not change.")
@click.option("--pins", is_flag=True, help="Take the values that are pinned in the drawing in the places of nodes.")
@click.option("--repeat", multiple=True, metavar="NODE", help="Run this node again although it may have happened.")
@click.option("--done", multiple=True, metavar="NODE", help="Take this node, which may have happened, for done.")
@common_options
@remote_options
@pass_invocation
def command(
    invocation: Invocation, flow: str, given: tuple[str, ...], to: str | None, start: str | None, **how: Any
) -> int:
    """Run a flow and show what happens.

    FLOW is a flow file (.py), a document (.json), or the name of a saved flow or template. What did not change since
    the last run is taken from the store.
    """
    if invocation.is_remote:
        return _elsewhere(invocation, flow, given, to, start, how)
    found = find_flow(flow, invocation.workspace.root)
    decided = {name: list(how[name]) for name in ("repeat", "done")}
    asked = {"to": to, "from": start, "fresh": how["fresh"], **decided}
    pinned = {"pins": pins_beside(found)} if how["pins"] else {}
    request = {**request_for(invocation, found), "parameters": parameters(given), **asked, **pinned}
    with invocation.engine() as engine, HeldInterrupts() as interrupts:
        who = {"started_by": "terminal", "who": user_name()}
        run_id = str(engine.call("start_run", **who, **request)["run_id"])
        # Read while the engine already works: only what is shown to a person needs it.
        outline = None if invocation.json else read_outline(invocation, found)
        view = RunView(found.name, outline.kinds if outline else (), run_id=run_id)
        display = display_for(view, json=invocation.json, verbose=invocation.verbose)
        watch(engine, view, display, interrupts)
        result: dict[str, Any] = engine.call("run_result", run_id=run_id)
    if invocation.json:
        say_json(result)
    else:
        _tell_end(view, display, found)
        _tell_values(result["outputs"], [to] if to else outline.sinks if outline else (), verbose=invocation.verbose)
    return 0 if result["state"] == "finished" else FLOW_FAILED


def _elsewhere(
    invocation: Invocation, flow: str, given: tuple[str, ...], to: str | None, start: str | None, how: dict[str, Any]
) -> int:
    from studio.terminal.remote_run import run_there

    if here := [name for name in ("pins", "repeat", "done") if how[name]]:
        raise click.UsageError(f"--{here[0]} works on this machine only.")
    texts = {name: value["text"] for name, value in parameters(given).items()}
    return run_there(invocation, flow, texts, to=to, start=start, fresh=how["fresh"])


def parameters(given: tuple[str, ...]) -> dict[str, Any]:
    """`NAME=VALUE` as the engine takes it: the text as it was typed, for the flow's own type to read."""
    values: dict[str, Any] = {}
    for each in given:
        name, equals, text = each.partition("=")
        if not equals or not name.strip():
            raise click.UsageError(f"-p takes NAME=VALUE, such as -p since='30 days ago'; {each!r} is not.")
        values[name.strip()] = {"text": text}
    return values


def watch(engine: EngineClient, view: RunView, display: Display, interrupts: HeldInterrupts) -> None:
    """Follow a run to its end. The first Ctrl-C asks it to stop; the second one leaves at once."""
    with display:
        try:
            interrupts.release()
            _follow(engine, view, display)
        except KeyboardInterrupt:
            view.stopping = True
            _ask_to_stop(engine, view)
            _follow(engine, view, display)


def _follow(engine: EngineClient, view: RunView, display: Display) -> None:
    for event in engine.stream("watch_run", run_id=view.run_id, after=view.seq):
        row = view.take(event)
        if row is not None:
            display.show(row, str(event["kind"]))


def _ask_to_stop(engine: EngineClient, view: RunView) -> None:
    from engine.errors import UnknownName

    try:
        engine.call("stop_run", run_id=view.run_id)
    except UnknownName:
        # It ended by itself in the meantime; following it tells how.
        return


def _tell_end(view: RunView, display: Display, found: FoundFlow) -> None:
    if not isinstance(display, Drawing):
        remark(end_line(view))
    for line in failure_lines(view, found.path):
        remark(line)
    if view.state != "finished":
        remark(faint(f"\nrun {view.run_id}"))


def _tell_values(values: dict[str, Any], asked: Sequence[str], *, verbose: bool) -> None:
    shown = values if verbose else {node: values[node] for node in asked if node in values}
    for line in output_lines(shown):
        say(line)
    if more := len(values) - len(shown):
        remark(faint(f"\n{quantity(more, 'more value')}: --verbose shows them, --to NODE runs up to one."))
