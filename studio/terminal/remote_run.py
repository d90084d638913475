"""`treadle --url … run`, `runs` and `stop`: runs in a studio elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from engine.errors import UnknownName
from studio.terminal.failure import FLOW_FAILED
from studio.terminal.interrupts import HeldInterrupts
from studio.terminal.invocation import Invocation
from studio.terminal.remote import run_named, studio_elsewhere
from studio.terminal.run_answer import output_lines
from studio.terminal.run_display import Display, Drawing, display_for
from studio.terminal.run_lines import end_line
from studio.terminal.run_view import RunView
from studio.terminal.speech import remark, say, say_json

if TYPE_CHECKING:
    from studio.client import Treadle


def run_there(
    invocation: Invocation, flow: str, parameters: Mapping[str, str], *, to: str | None, start: str | None, fresh: bool
) -> int:
    """Run a saved flow of a studio and show what happens there; the exit code."""
    from studio.client import calls

    with studio_elsewhere(invocation) as studio, HeldInterrupts() as interrupts:
        run = studio.start(flow, parameters, to=to, start_at=start, fresh=fresh).run_id
        view = RunView(flow, run_id=run)
        display = display_for(view, json=invocation.json, verbose=invocation.verbose)
        with display:
            try:
                interrupts.release()
                _follow(studio, view, display)
            except KeyboardInterrupt:
                view.stopping = True
                studio.stop(run)
                _follow(studio, view, display)
        result: dict[str, Any] = studio.send(calls.as_told(calls.result(run)))
    if invocation.json:
        say_json(result)
    else:
        _tell(view, display, result, to)
    return 0 if result["state"] == "finished" else FLOW_FAILED


def runs_there(invocation: Invocation, flow: str | None, limit: int) -> list[dict[str, Any]]:
    """The newest runs of a studio, in the form of `treadle runs list --json`."""
    from studio.client import calls

    with studio_elsewhere(invocation) as studio:
        told = studio.send(calls.as_told(calls.runs(flow=flow or "", limit=limit)))
    return [{"id": run["run_id"], **run} for run in told["runs"]]


def run_result_there(invocation: Invocation, run: str) -> tuple[str, dict[str, Any]]:
    """The name of a run's flow, and how the run ended."""
    from studio.client import calls

    with studio_elsewhere(invocation) as studio:
        told: dict[str, Any] = studio.send(calls.as_told(calls.result(run_named(studio, run))))
    return str(told["flow"]), told


def stop_there(invocation: Invocation, run: str | None) -> list[str]:
    """Stop a run of a studio, or all of them; their ids. Raises UnknownName."""
    with studio_elsewhere(invocation) as studio:
        going_on = [each.run_id for each in studio.runs(state=("queued", "running"), limit=200).runs]
        chosen = [each for each in going_on if run is None or each.endswith(run)]
        if not chosen:
            what = f"No run {run!r} is going on" if run else "No run is going on"
            raise UnknownName(f"{what} there.", fix="`treadle runs list` shows past runs.")
        for each in chosen:
            studio.stop(each)
    return chosen


def _follow(studio: Treadle, view: RunView, display: Display) -> None:
    for event in studio.events(view.run_id, after=view.seq):
        row = view.take(event.data)
        if row is not None:
            display.show(row, event.kind)


def _tell(view: RunView, display: Display, result: Mapping[str, Any], to: str | None) -> None:
    if not isinstance(display, Drawing):
        remark(end_line(view))
    if result["error"] and view.state != "cancelled":
        remark(f"✕ {result['error']}")
    if view.state != "finished":
        remark(f"\nrun {view.run_id}")
    outputs: dict[str, Any] = result["outputs"]
    for line in output_lines(outputs if to is None else {to: outputs[to]} if to in outputs else {}):
        say(line)
