"""Every exception that Treadle raises on purpose, in one tree.

TreadleError
├── RequestError            the request is wrong: exit code 2, nothing was changed
│   ├── UnreadableFlow      a file that is not a flow, with the line and what to write instead
│   ├── InvalidFlow         a flow whose check found errors
│   ├── InvalidEdit         an edit that does not fit the flow it is applied to
│   ├── UnknownName         a flow, kind, node or parameter that does not exist, with the nearest one
│   ├── AlreadyRunning      a flow that is not to run twice at a time is running
│   ├── AnswerRefused       an answer that does not count: late, a second one, not asked for
│   ├── UnknownOutcome      nodes that may have had their effect already: a person has to decide first
│   └── WorkspaceError      a workspace that is read-only, full, locked or of a newer format
├── BudgetExceeded          a node would use up more than is left of a budget
├── HostResting             a host that has failed again and again, and is left alone for a while
├── EngineUnavailable       the engine or Prefect's server did not come up or went away
├── ValueNotStorable        a node returned what cannot be kept
├── TooManyRounds           a `while` that runs away
├── MissingExtra            a library or program that a node needs is not installed
└── NodeStopped             raised inside a node's thread to end it
    ├── NodeTimedOut
    └── NodeCancelled
"""

from __future__ import annotations

from collections.abc import Mapping


class TreadleError(Exception):
    """Base of all errors that carry a sentence for the user; `fix` says what to do next."""

    def __init__(self, message: str, *, fix: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


class RequestError(TreadleError):
    """The request cannot be carried out as it stands; nothing was changed."""


class UnreadableFlow(RequestError):
    """A file that does not read as a flow. `line` counts from 1, 0 when it is about the whole file."""

    def __init__(self, message: str, *, fix: str = "", line: int = 0) -> None:
        super().__init__(message, fix=fix)
        self.line = line


class InvalidFlow(RequestError):
    """A flow with errors, refused before it runs. `problems` holds all of them."""

    def __init__(self, message: str, *, fix: str = "", problems: tuple[object, ...] = ()) -> None:
        super().__init__(message, fix=fix)
        self.problems = problems


class InvalidEdit(RequestError):
    """An edit that does not fit the flow it is applied to."""


class UnknownName(RequestError):
    """A name that does not exist where it was looked for."""


class AlreadyRunning(RequestError):
    """A flow that is not to run twice at a time is running: this run is skipped."""


class UnknownOutcome(RequestError):
    """Nodes that were broken off and must not be repeated without a word. `nodes` says of each why, by its id."""

    def __init__(self, message: str, *, fix: str = "", nodes: Mapping[str, str] | None = None) -> None:
        super().__init__(message, fix=fix)
        self.nodes = dict(nodes or {})


class AnswerRefused(RequestError):
    """An answer that does not count: too late, a second one, of somebody who is not asked, or to what has changed."""


class WorkspaceError(RequestError):
    """A workspace that cannot be used as it is."""


class BudgetExceeded(TreadleError):
    """What a node would use up is not left of a budget: it is not begun, or asks for no more."""


class HostResting(TreadleError):
    """A host that has failed again and again is left alone for a while: the request is not made."""


class EngineUnavailable(TreadleError):
    """The engine, or Prefect's server behind it, did not come up or went away."""


class TooManyRounds(TreadleError):
    """A loop whose end nobody knew beforehand, and that has not ended after as many rounds as are allowed."""


class TooDeep(TreadleError):
    """Sub-flows that call each other without an end."""


class ValueNotStorable(TreadleError):
    """A value that cannot be kept: too large, or of a type that cannot be written down."""


class MissingExtra(TreadleError):
    """A library or system program that a node needs is not installed; `fix` is the install line."""


class NodeStopped(TreadleError):
    """Raised inside the thread of a node to end it: there without a message of its own."""

    def __init__(self, message: str = "the run was stopped", *, fix: str = "") -> None:
        super().__init__(message, fix=fix)


class NodeTimedOut(NodeStopped):
    """The node ran longer than its time-out."""


class NodeCancelled(NodeStopped):
    """The run was asked to stop."""
