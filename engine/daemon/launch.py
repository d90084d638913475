"""Reaching the engine of a workspace, and starting it when there is none."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence

from engine.daemon.client import EngineClient, connect
from engine.daemon.lock import is_held, lock_at, read_holder
from engine.daemon.protocol import END, PROTOCOL, build_stamp
from engine.errors import EngineUnavailable
from engine.process import last_lines, open_log, python_environment
from engine.workspace import Workspace

START_TIMEOUT_S = 60.0
_LOOK_AGAIN_S = 0.02


def ensure_engine(workspace: Workspace, command: Sequence[str], *, timeout_s: float = START_TIMEOUT_S) -> EngineClient:
    """Reach the engine of a workspace, started with `command` when there is none or it runs other code.

    Of several processes that do this at once one starts the engine and the others wait for it. The engine is detached:
    it outlives us, and its output goes to `.treadle/logs/engine.log`.
    """
    workspace.prepare()
    give_up = time.monotonic() + timeout_s
    while time.monotonic() < give_up:
        if client := _current_engine(workspace):
            return client
        starting = lock_at(workspace.data / "start.lock", workspace)
        if starting is None:
            time.sleep(_LOOK_AGAIN_S)
            continue
        try:
            if client := _start(workspace, command, give_up):
                return client
        finally:
            starting.release()
    raise _silence(workspace, timeout_s)


def _current_engine(workspace: Workspace) -> EngineClient | None:
    """Connect to an engine that runs our code. An idle one with other code is asked to end."""
    client = connect(workspace)
    if client is None or client.engine.get("build") == build_stamp():
        return client
    if _asked_to_end(client):
        client.close()
        return None
    if client.engine.get("protocol") == PROTOCOL and client.engine.get("version") == _our_version():
        # The same release, edited: what is busy goes on, and this request with it.
        return client
    told = client.engine
    client.close()
    raise EngineUnavailable(
        f"The engine of this workspace is Treadle {told.get('version')} (process {told.get('pid')}), is busy, and "
        f"cannot be replaced by Treadle {_our_version()} now.",
        fix="Wait until its runs have ended, or use the same version of Treadle.",
    )


def _asked_to_end(client: EngineClient) -> bool:
    try:
        return bool(client.call(END)["ending"])
    except EngineUnavailable:
        # It was ending already, and hung up before it could say so.
        return True


def _start(workspace: Workspace, command: Sequence[str], give_up: float) -> EngineClient | None:
    """Start the engine and wait for its answer; None when the time is over or another engine came first."""
    while is_held(workspace.lock):
        # One that is ending, or that someone has started by hand and that does not answer yet.
        if client := _current_engine(workspace):
            return client
        if time.monotonic() > give_up:
            return None
        time.sleep(_LOOK_AGAIN_S)
    with open_log(workspace.engine_log) as log:
        engine = subprocess.Popen(
            list(command),
            cwd=workspace.root,
            env=python_environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    while time.monotonic() < give_up:
        if client := connect(workspace):
            return client
        if engine.poll() is not None and not is_held(workspace.lock):
            raise EngineUnavailable(
                f"The engine ended while it started. The end of its log:\n{last_lines(workspace.engine_log)}",
                fix=f"Read {workspace.engine_log}.",
            )
        time.sleep(_LOOK_AGAIN_S)
    return None


def _silence(workspace: Workspace, timeout_s: float) -> EngineUnavailable:
    holder = read_holder(workspace.lock)
    held_by = f" (process {holder.pid})" if holder else ""
    return EngineUnavailable(
        f"The engine{held_by} did not answer within {timeout_s:.0f} s.", fix=f"Read {workspace.engine_log}."
    )


def _our_version() -> str:
    from importlib.metadata import version

    return version("treadle")
