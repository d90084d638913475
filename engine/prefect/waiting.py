"""How code is unwound that has to wait for people. Neither is an `Exception`: no node's `except` may take it."""

from __future__ import annotations


class WaitsForPeople(BaseException):
    """Leaves the function of a node that has asked and has no reply yet; it is called again when there is one."""


class RunSuspended(BaseException):
    """Leaves the flow function when all that is left waits for people; it is called again when they have answered."""
