"""What tests do with browsers: open a flow in several, wait until all is told, compare."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from studio.sessions.open_flow import OpenFlow
from studio.sessions.registry import Sessions
from studio.sessions.wire import drawing_to_json
from tests.sessions.mirror import Message, Mirror


async def settled(flow: OpenFlow, *mirrors: Mirror) -> None:
    """Wait until everything is answered and told."""
    await flow.inbox.settled()
    await until(lambda: True)
    for mirror in mirrors:
        mirror.read()


async def until(met: Callable[[], object]) -> None:
    for _ in range(2000):
        await asyncio.sleep(0)
        if met():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it never came")


async def opened(sessions: Sessions, *names: str) -> tuple[OpenFlow, list[Mirror]]:
    flow = await sessions.open("greeting")
    mirrors = [Mirror(name) for name in names]
    for mirror in mirrors:
        mirror.connect(flow)
    await settled(flow, *mirrors)
    return flow, mirrors


def is_mirrored(flow: OpenFlow, mirror: Mirror) -> bool:
    truth = drawing_to_json(flow.session.drawing)
    layout = {part: truth["layout"].get(part, {}) for part in ("nodes", "groups", "notes", "extra")}
    return mirror.state() == {**truth, "layout": layout}


async def asked(flow: OpenFlow, mirror: Mirror, what: str, **args: Any) -> Message:
    """The answer to a question."""
    number = mirror.ask(what, **args)
    await until(lambda: mirror.read() or number in mirror.answers)
    return mirror.answers[number]
