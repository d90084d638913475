"""A program that is started, watched line by line, and ended with everything it started."""

import contextlib
import os
import selectors
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from engine.node import Context, MissingExtra, NodeCancelled, TreadleError, resolve_path

# What Treadle and Prefect were started with is no business of other programs: it may hold tokens.
OWN = ("TREADLE_", "PREFECT_")
# Leads the group that the program joins. It ends when our end of the pipe closes, which is when we are gone however we
# died, and then kills the group. Started first, so that there is no moment in which a program has no guard.
GUARD = "read -r _; kill -s KILL 0"
LOOK_S = 0.1
CHUNK = 1 << 16


class Ran(NamedTuple):
    """How a program ended: its exit code (minus the signal that ended it), what it wrote, and how long it took."""

    exit_code: int
    output: str
    errors: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Job:
    """What to run, where, and within which limits."""

    command: Sequence[str]
    folder: Path
    stdin: str = ""
    environment: Mapping[str, str] = field(default_factory=dict[str, str])
    seconds: float = 600
    most_bytes: int = 10_000_000


def run(job: Job, context: Context, *, fail: bool) -> Ran:
    """Run it to its end; each line that it writes goes to the log as it comes.

    Raises TreadleError when it cannot be started, takes too long, writes too much or, with `fail`, does not end well.
    """
    started = time.monotonic()
    with tempfile.TemporaryFile() as stdin:
        stdin.write(job.stdin.encode())
        stdin.seek(0)
        with _group() as group, _started(job, stdin.fileno(), group) as process:
            texts = _watched(process, group, job, started + job.seconds, context)
            code = process.wait()
    output, errors = texts["out"], texts["err"]
    if fail and code != 0:
        last = (errors.strip() or output.strip() or "it wrote nothing").splitlines()[-1][:300]
        how = f"was ended by signal {-code}" if code < 0 else f"ended with {code}"
        raise TreadleError(
            f"{job.command[0]} {how}: {last}", fix="Look at its arguments and the log, or turn off failing."
        )
    return Ran(code, output, errors, time.monotonic() - started)


@contextlib.contextmanager
def _started(job: Job, stdin: int, group: int) -> Iterator[subprocess.Popen[bytes]]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OWN)}
    folder = resolve_path(job.folder)
    if not folder.is_dir():
        raise TreadleError(f"{job.folder} is not a folder.", fix="Choose the folder to run in.")
    try:
        process = subprocess.Popen(
            job.command,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env={**kept, **job.environment},
            process_group=group,
        )
    except FileNotFoundError as error:
        raise MissingExtra(f"There is no program {job.command[0]}.", fix="Install it, or look at its name.") from error
    except (OSError, ValueError) as error:
        raise TreadleError(f"{job.command[0]} cannot be started: {error}.", fix="Look at what it is.") from error
    with process:
        try:
            yield process
        finally:
            _kill(group)


@contextlib.contextmanager
def _group() -> Iterator[int]:
    """A group of processes that does not outlive this one; its number."""
    read, write = os.pipe()
    guard = subprocess.Popen(
        ["/bin/sh", "-c", GUARD, "treadle-guard"],
        stdin=read,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        process_group=0,
    )
    os.close(read)
    try:
        yield guard.pid
    finally:
        _kill(guard.pid)
        guard.wait()
        os.close(write)


def _kill(group: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


def _watched(
    process: subprocess.Popen[bytes], group: int, job: Job, deadline: float, context: Context
) -> dict[str, str]:
    whole = {"out": bytearray(), "err": bytearray()}
    unfinished = {"out": b"", "err": b""}
    with selectors.DefaultSelector() as selector:
        for pipe, name in ((process.stdout, "out"), (process.stderr, "err")):
            if pipe is not None:
                selector.register(pipe, selectors.EVENT_READ, name)
        while selector.get_map():
            _check(job, deadline, context)
            if process.poll() is not None:
                # What it left running would hold the pipes open for ever.
                _kill(group)
            for key, _ in selector.select(LOOK_S):
                chunk = os.read(key.fd, CHUNK)
                name = str(key.data)
                if not chunk:
                    selector.unregister(key.fileobj)
                whole[name] += chunk
                *lines, unfinished[name] = (unfinished[name] + chunk).split(b"\n")
                for line in [*lines, *([unfinished[name]] if not chunk and unfinished[name] else [])]:
                    context.log(line.decode(errors="replace"), level="warning" if name == "err" else "info")
            if len(whole["out"]) + len(whole["err"]) > job.most_bytes:
                raise TreadleError(
                    f"{job.command[0]} wrote more than {job.most_bytes / 1e6:g} MB.",
                    fix="Allow more, or let it write to a file.",
                )
    while process.poll() is None:
        # It has closed what it writes to, and runs on.
        _check(job, deadline, context)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(LOOK_S)
    return {name: data.decode(errors="replace") for name, data in whole.items()}


def _check(job: Job, deadline: float, context: Context) -> None:
    if context.cancelled:
        raise NodeCancelled(f"{job.command[0]} was stopped.", fix="Run the flow again.")
    if time.monotonic() > deadline:
        raise TreadleError(f"{job.command[0]} took longer than {job.seconds:g} s.", fix="Allow more time.")
