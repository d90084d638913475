"""`treadle limits`: how much of each class of work may go on, who holds a slot, and who waits for one."""

from __future__ import annotations

from typing import Any

import click

from engine.limits.budget import Used
from engine.settings import BUDGETS
from studio.run_account import used_words
from studio.run_words import duration
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import bold, columns, faint, say, say_json


@click.group(invoke_without_command=True)
@common_options
@click.pass_context
def command(context: click.Context) -> None:
    """Show and set how much of each class of work goes on at once.

    A limit is for a tag, which nodes have among their options, or for a host: `host:api.example.org`. It holds for all
    runs of the workspace together, and a limit of a tag for everybody who shares Prefect's server.
    """
    if context.invoked_subcommand is None:
        context.invoke(show)


@command.command("show")
@common_options
@pass_invocation
def show(invocation: Invocation) -> None:
    """Show every limit, with who holds a slot of it and who waits."""
    with invocation.engine() as engine:
        limits: list[dict[str, Any]] = engine.call("limits")
        breakers: list[dict[str, Any]] = engine.call("breakers")
        spending: dict[str, Any] = engine.call("spending")
    if invocation.json:
        say_json({"limits": limits, "breakers": breakers, "spending": spending})
        return
    for row in limits:
        say(f"{bold(row['name'])}  {row['limit']}  {faint('from ' + row['from'])}")
        for line in columns([_holder(one) for one in row["holders"]] + [_waiting(one) for one in row["waiting"]]):
            say(line)
    if not limits:
        say('There are no limits. Set one: treadle limits set web "4 at once, 60 per minute"')
    for line in [*_spending(spending), *_breakers(breakers)]:
        say(line)


@command.command("reset")
@click.argument("host")
@common_options
@pass_invocation
def reset(invocation: Invocation, host: str) -> None:
    """Let a host be asked again at once that is left alone because it failed."""
    with invocation.engine() as engine:
        made: dict[str, Any] = engine.call("reset_breaker", host=host)
    if invocation.json:
        say_json(made)
    else:
        say(f"{bold(made['host'])} is asked again.")


@command.command("set")
@click.argument("name")
@click.argument("limit")
@common_options
@pass_invocation
def set_limit(invocation: Invocation, name: str, limit: str) -> None:
    """Set a limit, in treadle.toml and in Prefect.

    NAME is a tag, or host:NAME. LIMIT is like "4 at once", "60 per minute", or both with a comma between them.
    """
    with invocation.engine() as engine:
        made: dict[str, Any] = engine.call("set_limit", name=name, limit=limit)
    if invocation.json:
        say_json(made)
    else:
        say(f"{bold(made['name'])}: {made['limit']}, from now on. New names count for runs that begin now.")


@command.command("budget")
@click.argument("name", type=click.Choice(BUDGETS))
@click.argument("budget")
@common_options
@pass_invocation
def set_budget(invocation: Invocation, name: str, budget: str) -> None:
    """Set what each run, or all runs of a day together, may use up.

    BUDGET is like "5 USD, 100k tokens", with `, warn` if it is not to stop anything; "" takes it away.
    """
    with invocation.engine() as engine:
        made: dict[str, Any] = engine.call("set_budget", name=name, budget=budget)
    if invocation.json:
        say_json(made)
    else:
        say(f"{bold(name)}: {made['budget'] or 'not limited any more'}. It counts for runs that begin now.")


@command.command("remove")
@click.argument("name")
@common_options
@pass_invocation
def remove(invocation: Invocation, name: str) -> None:
    """Remove a limit, from treadle.toml and from Prefect."""
    with invocation.engine() as engine:
        made: dict[str, Any] = engine.call("set_limit", name=name, limit="")
    if invocation.json:
        say_json(made)
    else:
        say(f"{bold(name)} is not limited any more.")


def _spending(spending: dict[str, Any]) -> list[str]:
    """What was used up today, where a budget of the workspace or a count says something."""
    used = used_words(Used(**spending["together"]))
    budgets = [f"{name}: {budget}" for name, budget in spending["budgets"].items()]
    told = f"Used today: {used or 'nothing that is counted'}" + (f" (budgets: {'; '.join(budgets)})" if budgets else "")
    return ["", told] if used or budgets else []


def _breakers(breakers: list[dict[str, Any]]) -> list[str]:
    if not breakers:
        return []
    rows = [(row["host"], row["state"], f"{row['failures']} failures", faint(row["reason"])) for row in breakers]
    return ["", "Hosts that failed lately:", *columns(rows)]


def _holder(row: dict[str, Any]) -> list[str]:
    return [f"{row['node'] or 'a node'} of {row['run'][-6:]}", f"since {duration(row['since_s'])}", ""]


def _waiting(row: dict[str, Any]) -> list[str]:
    ranked = f", priority {row['priority']}" if row["priority"] else ""
    return [f"{row['node'] or 'a node'} of {row['run'][-6:]}", faint(f"{row['why']}{ranked}"), ""]
