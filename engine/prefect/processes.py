"""What a library of clusters does for the runs of flows; `on_dask` and `on_ray` do it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol


class Processes(Protocol):
    """The processes of one cluster, made or joined by Prefect's task runner of its library."""

    library: str
    """Its name, as a person reads it."""
    address: str
    """Where the cluster is that is joined; empty for one that is made."""
    ours: bool
    """Whether they are processes of this machine that live and end with the run."""

    def open(self, heard: Callable[[Mapping[str, Any]], None]) -> int:
        """Make or join the cluster, and say how many calls it carries out at once. Raises what its library raises.

        `heard` is called from any thread with what the calls say.
        """
        ...

    def submit(self, key: str, sent: bytes) -> Any:
        """Begin a call; a future with `done`, `cancelled`, `cancel` and `add_done_callback`."""
        ...

    def came(self, future: Any) -> tuple[Any, float]:
        """The value of a call that has ended, and its seconds of processor time. Raises what it raised."""
        ...

    def end(self, calls: Mapping[str, Any]) -> None:
        """End calls, given by their keys with their futures, and nothing else."""
        ...

    def kill(self, calls: Mapping[str, Any]) -> None:
        """End processes of a cluster that is ours, with the calls in them."""
        ...

    def close(self) -> None:
        """No more calls will come, and nothing that is said is heard any more."""
        ...
