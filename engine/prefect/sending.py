"""Making a call ready to be sent to another process: what is found there by its name, and what is sent along."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Any, cast

import cloudpickle

from engine.errors import TreadleError
from engine.prefect.there import Work

if TYPE_CHECKING:
    from engine.node.decorator import Node


def pickled(work: Work) -> bytes:
    """The call as bytes. Raises TreadleError for what cannot be sent."""
    try:
        return cast("Any", cloudpickle).dumps(work)
    except Exception as error:
        raise TreadleError(
            f"Its function or its inputs cannot be sent to another process: {error}",
            fix="Hand it plain data, or choose threads as task runner in the settings of the flow.",
        ) from error


def named(node: Node[..., Any]) -> tuple[Callable[..., Any] | None, str]:
    """The function of a node, or else the name by which another process finds it."""
    function = node.function
    module, name = function.__module__, function.__name__
    found = getattr(sys.modules.get(module), name, None)
    if _is_importable(module) and getattr(found, "function", None) is function:
        return None, f"{module}:{name}"
    _by_value(module)
    return function, ""


@functools.cache
def _is_importable(module: str) -> bool:
    return module != "__main__" and PathFinder.find_spec(module.partition(".")[0]) is not None


@functools.cache
def _by_value(module: str) -> None:
    """Send what a module defines along, where nobody there could import it: the file of a version of a flow."""
    if module != "__main__" and not _is_importable(module):
        cast("Any", cloudpickle).register_pickle_by_value(sys.modules[module])
