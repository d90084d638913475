"""`treadle schedule`: have flows started by the clock, look at the times, pause, change, delete."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import click

from engine.errors import RequestError
from studio.find_flow import find_flow
from studio.run_words import MARKS, STATE_WORDS
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.run import parameters
from studio.terminal.speech import bold, columns, faint, say, say_json, yellow

_CATCH_UP = click.Choice(["skip", "one", "all"])
_OVERLAP = click.Choice(["queue", "skip", "cancel"])
_NONE_YET = 'There are no schedules yet. Make one: treadle schedule add FLOW "every day at 9:00"'

_options = (
    click.option("--name", metavar="NAME", help="What it is called; by default what it does."),
    click.option("-p", "--parameter", "given", multiple=True, metavar="NAME=VALUE", help="Give a parameter a value."),
    click.option("--timezone", metavar="ZONE", help="Such as Europe/Berlin; by default this machine's."),
    click.option("--keep-version/--newest", default=None, help="Run it as it is saved now, or always the newest."),
    click.option("--pins/--no-pins", default=None, help="Take pinned values of the drawing in the places of nodes."),
    click.option("--catch-up", type=_CATCH_UP, help="Of times that passed while nobody was there, start this many."),
    click.option(
        "--overlap", type=_OVERLAP, help="While the run before goes on: wait, leave it out, or stop that run."
    ),
)


def _settings(function: Any) -> Any:
    for option in reversed(_options):
        function = option(function)
    return function


@click.group()
def command() -> None:
    """Start flows by the clock.

    WHEN is said as `every 5 minutes`, `every day at 9:30`, `weekdays at 9`, `on the 1st of every month at 6:00`, as a
    cron expression (`0 9 * * 1-5`) or as a rule of RFC 5545 (`FREQ=WEEKLY;BYDAY=MO`).
    """


@command.command("add")
@click.argument("flow")
@click.argument("when")
@_settings
@common_options
@pass_invocation
def add(invocation: Invocation, flow: str, when: str, **settings: Any) -> None:
    """Have a saved flow started by the clock."""
    found = find_flow(flow, invocation.workspace.root)
    if found.place != "saved":
        raise RequestError(
            f"Only flows that are saved in {invocation.workspace.root} can be scheduled.",
            fix=f"Take a copy first: treadle templates use {found.name}" if found.place == "template" else "",
        )
    request = {"flow": found.path.stem, "when": when, **_asked(settings)}
    request.setdefault("timezone", _zone_here())
    _call(invocation, "Scheduled", "save_schedule", **request)


@command.command("change")
@click.argument("schedule")
@click.option("--when", metavar="WHEN", help="When it starts from now on.")
@_settings
@common_options
@pass_invocation
def change(invocation: Invocation, schedule: str, when: str | None, **settings: Any) -> None:
    """Change a schedule; what is not named stays as it is."""
    with invocation.engine() as engine:
        known: dict[str, Any] = engine.call("schedule", id=schedule)
    request = _asked(settings)
    if when or "timezone" in request:
        request = {"timezone": known["timezone"], "when": when or _when(known["timing"]), **request}
    _call(invocation, "Changed", "save_schedule", id=known["id"], **request)


@command.command("list")
@click.option("--flow", metavar="NAME", help="Only those of this flow.")
@common_options
@pass_invocation
def list_schedules(invocation: Invocation, flow: str | None) -> None:
    """List the schedules, with their next times."""
    chosen = find_flow(flow, invocation.workspace.root).path.stem if flow else None
    with invocation.engine() as engine:
        found: list[dict[str, Any]] = engine.call("list_schedules", flow=chosen)
    if invocation.json:
        say_json({"schedules": found})
        return
    for line in columns([_row(each) for each in found]):
        say(line)
    if not found:
        say(_NONE_YET)


@command.command("show")
@click.argument("schedule")
@common_options
@pass_invocation
def show(invocation: Invocation, schedule: str) -> None:
    """Show a schedule: its next ten times, and what came of the last ten."""
    with invocation.engine() as engine:
        told: dict[str, Any] = engine.call("schedule", id=schedule)
        times: dict[str, Any] = engine.call("schedule_times", id=told["id"], limit=10)
    if invocation.json:
        say_json({**told, "past": times["past"]})
        return
    for line in (*_head(told), *_next_lines(told), *_past_lines(times["past"], told["timezone"])):
        say(line)


@command.command("times")
@click.argument("when")
@click.option("--timezone", metavar="ZONE", help="Such as Europe/Berlin; by default this machine's.")
@common_options
@pass_invocation
def times(invocation: Invocation, when: str, timezone: str | None) -> None:
    """Say when WHEN is, in words and as the next ten times, and make nothing."""
    from studio.schedule_words import said

    told = said(when, timezone or _zone_here())
    if invocation.json:
        say_json(told)
        return
    say(bold(told["words"]))
    for line in _next_lines({**told, "active": True}):
        say(line)


@command.command("pause")
@click.argument("schedule")
@common_options
@pass_invocation
def pause(invocation: Invocation, schedule: str) -> None:
    """Start nothing until it is resumed."""
    _call(invocation, "Paused", "pause_schedule", id=schedule)


@command.command("resume")
@click.argument("schedule")
@common_options
@pass_invocation
def resume(invocation: Invocation, schedule: str) -> None:
    """Go on from now."""
    _call(invocation, "Resumed", "resume_schedule", id=schedule)


@command.command("run")
@click.argument("schedule")
@common_options
@pass_invocation
def run(invocation: Invocation, schedule: str) -> None:
    """Start its flow now, once, beside its times."""
    with invocation.engine() as engine:
        started: dict[str, Any] = engine.call("run_schedule", id=schedule)
    if invocation.json:
        say_json(started)
    else:
        say(f"Started run {started['run_id']}. See it: treadle runs show {started['run_id'][-6:]}")


@command.command("delete")
@click.argument("schedule")
@common_options
@pass_invocation
def delete(invocation: Invocation, schedule: str) -> None:
    """Forget a schedule; its runs stay."""
    with invocation.engine() as engine:
        told: dict[str, Any] = engine.call("delete_schedule", id=schedule)
    if invocation.json:
        say_json({"deleted": told["id"]})
    else:
        say(f"Deleted {bold(schedule)}.")


def _asked(settings: Mapping[str, Any]) -> dict[str, Any]:
    """What the engine is asked for, of what was said."""
    kept: dict[bool | None, str | None] = {True: "now", False: "", None: None}
    request = {
        "name": settings["name"],
        "parameters": parameters(settings["given"]) or None,
        "timezone": settings["timezone"],
        "version": kept[settings["keep_version"]],
        "pins": settings["pins"],
        "catch_up": settings["catch_up"],
        "overlap": settings["overlap"],
    }
    return {name: value for name, value in request.items() if value is not None}


def _call(invocation: Invocation, done: str, method: str, **request: Any) -> None:
    with invocation.engine() as engine:
        told: dict[str, Any] = engine.call(method, **request)
    if invocation.json:
        say_json(told)
        return
    say(f"{done} {bold(told['name'])}.")
    for line in _next_lines(told, most=3):
        say(line)


def _head(told: Mapping[str, Any]) -> list[str]:
    version = f"version {told['version']}" if told["version"] else "always the newest version"
    missed = {"skip": "left out", "one": "started once", "all": "all started"}[told["catch_up"]]
    overlap = {"queue": "waits for its end", "skip": "leaves the time out", "cancel": "stops it"}[told["overlap"]]
    given = " ".join(f"{name}={_text(value)}" for name, value in told["parameters"].items())
    return [
        bold(told["name"]) + ("" if told["active"] else yellow("  paused")),
        f"  {told['words']}",
        f"  {told['flow']}, {version}{', with ' + given if given else ''}",
        faint(f"  Missed times are {missed}; while the run before goes on, it {overlap}."),
        *([yellow(f"  {told['paused_why']}")] if told["paused_why"] else []),
    ]


def _next_lines(told: Mapping[str, Any], most: int = 10) -> list[str]:
    if not told["active"]:
        return [faint("  It is paused: treadle schedule resume starts it again.")]
    times = [_moment(each, told["timezone"]) for each in told["next"][:most]]
    return (
        [f"  Next {times[0]}", *(f"       {each}" for each in times[1:])]
        if times
        else [faint("  It is never due again.")]
    )


def _past_lines(past: list[dict[str, Any]], zone: str) -> list[str]:
    return columns([(_mark(each), _moment(each["due"], zone), *_outcome(each)) for each in past]) if past else []


def _row(told: Mapping[str, Any]) -> tuple[str, ...]:
    next_time = (
        _moment(told["next"][0], told["timezone"]) if told["next"] else "paused" if not told["active"] else "over"
    )
    last = told["last"]
    return (
        bold(told["name"]),
        told["flow"],
        told["words"],
        f"next {next_time}" if told["next"] else yellow(next_time),
        " ".join((_mark(last), *_outcome(last))) if last else faint("has not run yet"),
    )


def _mark(past: Mapping[str, Any]) -> str:
    return MARKS.get(past["run_state"] or "", "◌" if past["state"] == "waiting" else "⊘")


def _outcome(past: Mapping[str, Any]) -> tuple[str, str]:
    came_of_it = str({"failed": "could not start"}.get(past["state"], past["state"]))
    state = STATE_WORDS.get(past["run_state"] or "", came_of_it)
    return state, past["why"] or (f"run {past['run_id']}" if past["run_id"] else "")


def _moment(moment: str, zone: str) -> str:
    return f"{datetime.fromisoformat(moment).astimezone(ZoneInfo(zone)):%a %Y-%m-%d %H:%M:%S %Z}"


def _text(value: Any) -> str:
    return str(value["text"]) if isinstance(value, dict) and "text" in value else str(value)  # pyright: ignore[reportUnknownArgumentType]


def _when(timing: Mapping[str, Any]) -> str:
    match timing["kind"]:
        case "cron":
            return str(timing["expression"])
        case "rrule":
            return str(timing["rule"])
        case _:
            raise RequestError("The zone of an interval is changed together with --when.", fix="Say both.")


def _zone_here() -> str:
    from studio.timezone_here import timezone_here

    return timezone_here()
