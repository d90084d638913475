"""One clear error, with the install line, when a library that a node declares in its extras is not there."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, TypeVar, cast

from engine.errors import MissingExtra

F = TypeVar("F", bound=Callable[..., Any])


def explain_missing(function: F, extras: tuple[str, ...]) -> F:
    """The function, its failed imports told as MissingExtra, so that a node need not guard each import.

    Generators are left alone: a wrapper would change what kind of function they are.
    """
    if not extras or inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
        return function
    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def explained_async(*args: Any, **kwargs: Any) -> Any:
            try:
                return await function(*args, **kwargs)
            except ModuleNotFoundError as error:
                raise _missing(function.__name__, extras, error) from error

        return cast("F", explained_async)

    @functools.wraps(function)
    def explained(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except ModuleNotFoundError as error:
            raise _missing(function.__name__, extras, error) from error

    return cast("F", explained)


def _missing(name: str, extras: tuple[str, ...], error: ModuleNotFoundError) -> MissingExtra:
    return MissingExtra(
        f"{name} needs the library {error.name}, which is not installed.",
        fix=f'Install it with: pip install "treadle[{",".join(extras)}]"',
    )
