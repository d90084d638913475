"""Events on their way out of a kernel: in order, none lost, and few frames for many."""

from __future__ import annotations

import time

from engine.events.model import NodeStarted, events_adapter
from engine.kernel.emit import APART_S, Emitter
from engine.kernel.request import EVENTS, HEADER


def test_a_burst_goes_out_in_order_and_in_few_frames():
    frames: list[bytes] = []
    emitter = Emitter(frames.append)
    count = 400
    began = time.monotonic()
    for number in range(count):
        emitter.emit(NodeStarted(run="r", node=f"n{number}"))
        time.sleep(0.0005)
    took = time.monotonic() - began
    emitter.close()
    told: list[str] = []
    for sent in frames:
        length, kind = HEADER.unpack(sent[: HEADER.size])
        assert (kind, length) == (EVENTS, len(sent) - HEADER.size)
        told += [
            event.node for event in events_adapter.validate_json(sent[HEADER.size :]) if event.kind == "node.started"
        ]
    assert told == [f"n{number}" for number in range(count)]
    assert len(frames) <= took / APART_S + 2
