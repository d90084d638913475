"""Run another flow."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from engine.node import Context, Placeholder, StartsRuns, node


class ChildRun(NamedTuple):
    """outputs: What its nodes gave, by node and port. state: How it ended. run: Its id. error: Why it failed."""

    outputs: dict[str, Any]
    state: str
    run: str
    error: str


@node(effect="idempotent", weight="heavy", permissions=("programs",), icon="flow")
def run_flow(
    flow: Annotated[str, Placeholder("clean-csv")],
    parameters: dict[str, Any] | None = None,
    wait: bool = True,
    fail: bool = True,
    stop: bool = True,
    *,
    context: Context,
) -> ChildRun:
    """Run a saved flow as a run of its own, with a link to this one.

    Args:
        flow: The name of a saved flow of the workspace.
        parameters: Its parameters; those that are not given have their defaults.
        wait: Go on when it has ended; off, as soon as it is queued.
        fail: Its failure is one of this node; off, `state` and `error` tell of it.
        stop: Stop it when this run is stopped; off, it goes on.
        context: Filled in when the node runs.
    """
    given = parameters or {}
    if isinstance(context, StartsRuns):
        found = context.run_flow(flow, given, wait=wait, stop=stop)
    else:
        found = _from_the_terminal(flow, given)
    error = str(found.get("error") or "")
    if wait and fail and found["state"] != "finished":
        raise RuntimeError(f"The flow {flow} {found['state']}{f': {error}' if error else ''} (run {found['run_id']})")
    return ChildRun(found["outputs"], found["state"], found["run_id"], error)


def _from_the_terminal(flow: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """A flow that is run by plain `python` asks as a person does."""
    program = Path(sys.executable).with_name("treadle")
    words = [word for name, value in parameters.items() for word in ("-p", f"{name}={_text(value)}")]
    ran = subprocess.run([program, "run", flow, "--json", *words], capture_output=True, text=True, check=False)
    try:
        return json.loads(ran.stdout)
    except ValueError:
        raise RuntimeError(f"The flow {flow} could not be run: {ran.stderr.strip()}") from None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
