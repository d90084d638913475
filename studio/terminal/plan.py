"""`treadle plan`: say what a run would do, node by node, and why."""

from __future__ import annotations

from collections import Counter
from typing import Any

import click

from studio.find_flow import find_flow
from studio.terminal.flow_text import request_for
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.run import parameters
from studio.terminal.speech import columns, faint, say, say_json

MARKS = {"run": "◌", "maybe": "·", "cached": "◔", "pinned": "⌖", "skip": "⊘"}
WORDS = {"run": "will run", "maybe": "depends", "cached": "cached", "pinned": "pinned", "skip": "left out"}


@click.command()
@click.argument("flow")
@click.option("-p", "--parameter", "given", multiple=True, metavar="NAME=VALUE", help="Give a parameter a value.")
@click.option("--to", metavar="NODE", help="Only this node and what it needs.")
@click.option("--from", "start", metavar="NODE", help="This node and all that hangs on it again.")
@click.option("--fresh", is_flag=True, help="As if nothing had been run before.")
@common_options
@pass_invocation
def command(
    invocation: Invocation, flow: str, given: tuple[str, ...], to: str | None, start: str | None, fresh: bool
) -> None:
    """Say what a run would do, node by node, and why.

    Nothing is run. FLOW is a flow file (.py), a document (.json), or the name of a saved flow or template.
    """
    found = find_flow(flow, invocation.workspace.root)
    asked = {"to": to, "from": start, "fresh": fresh}
    request = {**request_for(invocation, found), "parameters": parameters(given), **asked}
    with invocation.engine() as engine:
        plan: dict[str, Any] = engine.call("plan", **request)
    if invocation.json:
        say_json(plan)
        return
    nodes: dict[str, dict[str, str]] = plan["nodes"]
    for line in columns([_row(name, node) for name, node in nodes.items()]):
        say(line)
    counts = Counter(node["action"] for node in nodes.values())
    say(faint(f"\n{', '.join(f'{counts[action]} {word}' for action, word in WORDS.items() if counts[action])}"))


def _row(name: str, node: dict[str, str]) -> tuple[str, str, str]:
    action = node["action"]
    return f"{MARKS.get(action, '·')} {name}", WORDS.get(action, action), faint(node.get("why", ""))
