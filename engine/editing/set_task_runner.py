"""What carries out what the flow submits, as it was typed: threads, Dask or Ray, and how many workers or whose."""

from __future__ import annotations

import re

from engine.document.edits import SetFrame
from engine.document.flow import Flow
from engine.document.task_runner import CLASSES, HOMES, OPTION, Kind, TaskRunner, class_of, task_runner_of
from engine.document.value import Code
from engine.editing.gesture import Gesture
from engine.errors import InvalidEdit
from engine.python.header_edit import without_import
from engine.python.imports import Import

PARTS = ("task_runner", "workers")
_ADDRESS = re.compile(r"[a-z]+://[^\s\"'\\]{1,200}|[\w.-]{1,200}:\d{1,5}")
_KINDS: dict[str, Kind] = {kind: kind for kind in CLASSES}
_ADDRESSES = {"Dask": "tcp://host:8786", "Ray": "ray://host:10001"}
_MOST = 1000


def set_task_runner(gesture: Gesture, part: str, text: str) -> None:
    """Change one part of it. Raises InvalidEdit for what it cannot be."""
    flow = gesture.flow
    stands = task_runner_of(flow)
    wanted = _of_kind(text, stands or TaskRunner()) if part == PARTS[0] else _with_workers(text, stands)
    if wanted == stands:
        return
    options = {name: value for name, value in flow.options.items() if name != OPTION}
    if wanted.source:
        options[OPTION] = Code(wanted.source)
    fields = {"options": options}
    gesture.do(SetFrame(fields=fields if flow.header is None else {**fields, "header": _without_old(flow, wanted)}))


def _of_kind(text: str, stands: TaskRunner) -> TaskRunner:
    if (kind := _KINDS.get(text or "threads")) is None:
        raise InvalidEdit(f"There is no task runner {text!r}.", fix="Use threads, Dask or Ray.")
    return TaskRunner(kind, stands.workers)


def _with_workers(text: str, stands: TaskRunner | None) -> TaskRunner:
    if stands is None:
        raise InvalidEdit("The task runner is written in words of its own.", fix="Change it in the file.")
    if not text:
        return TaskRunner(stands.kind)
    if text.isdecimal() and 1 <= int(text) <= _MOST:
        return TaskRunner(stands.kind, int(text))
    example = _ADDRESSES.get(stands.kind, "")
    if example and _ADDRESS.fullmatch(text):
        return TaskRunner(stands.kind, address=text)
    more = f", or the address of a cluster: {example}" if example else ""
    raise InvalidEdit(f"{text!r} is no number of workers.", fix=f"Write a number up to {_MOST}{more}.")


def _without_old(flow: Flow, wanted: TaskRunner) -> str:
    """The header without the import of the class before, if nothing else of the file names it."""
    old, header = class_of(flow), flow.header or ""
    new = CLASSES[wanted.kind] if wanted.source else ""
    if old not in HOMES or old == new:
        return header
    below = "".join([flow.footer or "", *(f"{node.text or ''}{node.source}" for node in flow.nodes)])
    return without_import(header, Import(HOMES[old], old, old), below)
