"""Undoing one effect in a kernel: the function that the node has named, with what it had noted."""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import Any, cast

from engine.errors import TreadleError
from engine.kernel.request import Answer, EffectToUndo
from engine.kernel.sentences import first_line
from engine.secrets import here
from engine.secrets.masking import mask_error
from engine.values.blobs import BlobStore

_BYTES = "$bytes"
_TWICE = "its undoing was broken off, and must not be begun a second time: look whether it was undone"


def undone(effect: EffectToUndo, blobs: BlobStore) -> Answer:
    """Undo it; the answer's trouble is empty when that went well."""
    try:
        with suppress(OSError):
            os.chdir(effect.folder)
        module, _, name = effect.undo.rpartition(":")
        function = cast("Callable[[dict[str, Any]], object]", getattr(_module(module, effect.path), name))
        if effect.again and not getattr(function, "safe_to_repeat", False):
            return Answer(kind="unknown", trouble=_TWICE)
        function(_with_bytes(json.loads(effect.before), blobs))
    except TreadleError as error:
        return Answer(kind="failed", trouble=f"{error.message} {error.fix}".strip())
    except BaseException as error:  # noqa: BLE001  # a node's code may raise anything; it is told
        return Answer(kind="failed", trouble=first_line(mask_error(error, here.redactor())))
    return Answer()


def without_bytes(before: dict[str, Any], keep: Callable[[str, bytes], str]) -> str:
    """What a node has noted, as JSON; bytes are kept elsewhere and named by their digest."""
    told = {name: {_BYTES: keep(name, value)} if isinstance(value, bytes) else value for name, value in before.items()}
    return json.dumps(told)


def _with_bytes(before: dict[str, Any], blobs: BlobStore) -> dict[str, Any]:
    return {name: _loaded(value, blobs) for name, value in before.items()}


def _loaded(value: Any, blobs: BlobStore) -> Any:
    told = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return blobs.get(str(told[_BYTES])) if told.keys() == {_BYTES} else cast("Any", value)


def _module(name: str, path: str) -> ModuleType:
    """The module by name; that of a flow's own file by its path."""
    if name in sys.modules:
        return sys.modules[name]
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        spec = importlib.util.spec_from_file_location(name, path)
        if spec is None or spec.loader is None:
            raise
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
