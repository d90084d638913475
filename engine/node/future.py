"""What `.submit` of a node gives back: a value that may still be on its way."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

R_co = TypeVar("R_co", covariant=True)


class NodeFuture(Protocol[R_co]):
    """A future of a node's return value; inside a Prefect flow it is also a `prefect.futures.PrefectFuture`."""

    def result(self, timeout: float | None = None, raise_on_failure: bool = True) -> R_co:
        """Wait for the value; raise what the node raised."""
        ...

    def wait(self, timeout: float | None = None) -> None:
        """Wait until the node has ended, in whatever state."""
        ...

    def __getitem__(self, port: str) -> NodeFuture[Any]:
        """One output of a node that has several, or one item of a mapping, as a future."""
        ...
