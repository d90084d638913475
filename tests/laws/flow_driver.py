"""A plain Python program that calls the flow functions of several exported files, one after another.

Its argument is a JSON file of [path, function, arguments]; it prints a JSON list of what was returned or raised.
"""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import json
import sys
from pathlib import Path
from typing import Any

from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings


def outcome_of(path: str, function: str, arguments: dict[str, Any]) -> dict[str, str]:
    """What a flow function of a file gives for these arguments, as text."""
    spec = importlib.util.spec_from_file_location(f"exported_{abs(hash(path))}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    try:
        result = getattr(module, function)(**arguments)
        return {"returned": repr(asyncio.run(result) if inspect.iscoroutine(result) else result)}
    except (ValueError, RuntimeError) as error:
        return {"raised": str(error)}


if __name__ == "__main__":
    calls: list[tuple[str, str, dict[str, Any]]] = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    # Otherwise every flow takes a second to end, in which Prefect joins a thread that sleeps.
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        print(json.dumps([outcome_of(*call) for call in calls]))
