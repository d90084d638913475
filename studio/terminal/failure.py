"""From an exception to one sentence, what to do next, and the exit code."""

from __future__ import annotations

import errno
import re
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

import click

from engine.errors import EngineUnavailable, RequestError, TreadleError
from engine.problem import Problem
from studio.terminal.problem_lines import problem_lines
from studio.terminal.speech import red, remark, say_json

FLOW_FAILED = 1
REQUEST_WRONG = 2
INTERRUPTED = 130
"""128 + SIGINT, what a shell expects of a command that was left with Ctrl-C."""
PIPE_CLOSED = 141
"""128 + SIGPIPE, likewise for `| head`."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What the user is told. `code` is stable, for scripts."""

    code: str
    message: str
    fix: str
    exit_code: int
    problems: tuple[Problem, ...] = ()
    line: int = 0

    def as_json(self) -> dict[str, object]:
        """The form of every command's `--json` when the request was refused."""
        error: dict[str, object] = {"code": self.code, "message": self.message, "fix": self.fix}
        if self.line:
            error["line"] = self.line
        if self.problems:
            error["problems"] = [problem.as_json() for problem in self.problems]
        return {"error": error}


def explain(error: BaseException) -> Failure:
    """The failure that an exception stands for; what nobody foresaw counts as a fault of Treadle."""
    if isinstance(error, TreadleError):
        return _own(error)
    if isinstance(error, click.ClickException):
        return _usage(error)
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        fix = "`treadle runs list` shows whether a run still goes on; `treadle stop` ends it."
        return Failure("interrupted", "Left by Ctrl-C.", fix, INTERRUPTED)
    if isinstance(error, OSError):
        return _system(error)
    return Failure(
        "internal",
        f"Treadle itself failed: {type(error).__name__}: {error}.",
        "Nothing was saved by this command. Run it again with --verbose and report the traceback.",
        FLOW_FAILED,
    )


def tell(failure: Failure, error: BaseException, *, json: bool, verbose: bool) -> None:
    """Write the failure: JSON on stdout for scripts, otherwise sentences on stderr; the traceback if asked for."""
    if verbose and not isinstance(error, (click.ClickException, KeyboardInterrupt)):
        remark("".join(traceback.format_exception(error)).rstrip())
    if json:
        say_json(failure.as_json())
        return
    for line in problem_lines(failure.problems):
        remark(line)
    remark(f"{red('✕')} {failure.message}")
    if failure.fix:
        remark(f"→ {failure.fix}")


def _own(error: TreadleError) -> Failure:
    given = cast("Iterable[object]", getattr(error, "problems", ()))
    problems = tuple(problem for problem in given if isinstance(problem, Problem))
    wrong = isinstance(error, RequestError)
    fix = error.fix or ("`treadle doctor` shows what is missing." if isinstance(error, EngineUnavailable) else "")
    line = int(getattr(error, "line", 0))
    return Failure(code_of(type(error)), error.message, fix, REQUEST_WRONG if wrong else FLOW_FAILED, problems, line)


def code_of(error: type[BaseException]) -> str:
    """`UnknownName` is `unknown_name`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", error.__name__).lower()


def _usage(error: click.ClickException) -> Failure:
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "treadle"
    return Failure("usage", error.format_message(), f"`{path} --help` shows what it takes.", REQUEST_WRONG)


NO_ROOM = ("disk_full", "There is no room left: {what} could not be written.", "Free some space and try again.")
REFUSED = ("no_permission", "{what}: permission denied.", "Change its permissions, or choose another place.")
SYSTEM = {
    errno.ENOSPC: NO_ROOM,
    errno.EDQUOT: NO_ROOM,
    errno.EACCES: REFUSED,
    errno.EPERM: REFUSED,
    errno.EROFS: ("read_only", "{what} is on a read-only file system.", "Choose another place."),
    errno.ENOENT: ("no_file", "{what} does not exist.", "Check the spelling of the path."),
    errno.EISDIR: ("is_folder", "{what} is a folder, not a file.", "Name a file in it."),
    errno.ENOTDIR: ("not_folder", "{what} leads through a file.", "Check the spelling of the path."),
    errno.ENAMETOOLONG: ("name_too_long", "{what} is too long for a file name.", "Choose a shorter name."),
}


def _system(error: OSError) -> Failure:
    what = str(error.filename) if error.filename else "the output"
    reason = error.strerror or str(error)
    unknown = ("system", f"{{what}}: {reason}.", "`treadle doctor` looks at disk, ports and workspace.")
    code, message, fix = SYSTEM.get(error.errno or 0, unknown)
    return Failure(code, message.format(what=what), fix, REQUEST_WRONG)
