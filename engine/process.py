"""Child processes that never outlive the process that started them."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.workspace import cache_folder

if TYPE_CHECKING:
    # Costs 40 ms: the command line needs the log functions below, and never a loop.
    import asyncio

# Reads until its standard input ends, which is when the parent is gone however it died, and then kills the child's
# whole process group: with the programs that nodes have started, and even while C code holds the interpreter's lock.
# (PR_SET_PDEATHSIG reaches the child only, on Linux only, and fires when the parent's *thread* ends.)
_GUARD = 'read -r _; kill -s KILL -- "-$1"'
_LOG_BYTES = 5_000_000


class Child:
    """A child process, the leader of its own process group."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        guard_input, self._leash = os.pipe()
        try:
            self._guard = subprocess.Popen(
                ["/bin/sh", "-c", _GUARD, "treadle-guard", str(process.pid)],
                stdin=guard_input,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        finally:
            os.close(guard_input)
        self._released = False

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def returncode(self) -> int | None:
        """The exit status, minus the signal's number when a signal ended it; None while it runs."""
        return self.process.returncode

    async def wait(self) -> int:
        """Wait until it has ended, and end whatever it left in its group."""
        status = await self.process.wait()
        self._release()
        return status

    def kill(self) -> None:
        """Kill the whole group at once."""
        if not self._released:
            self._signal(signal.SIGKILL)

    async def stop(self, grace_s: float = 3.0) -> int:
        """Ask it to end, and kill the group when it has not within the grace period."""
        import asyncio

        if self.returncode is None:
            self._signal(signal.SIGTERM)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(grace_s):
                    return await self.wait()
            self.kill()
        return await self.wait()

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, number)

    def _release(self) -> None:
        if self._released:
            return
        self._signal(signal.SIGKILL)
        self._released = True
        self._guard.kill()
        self._guard.wait()
        os.close(self._leash)


async def spawn_child(
    args: Sequence[str],
    *,
    env: Mapping[str, str],
    cwd: Path | None = None,
    log: Path | None = None,
    pass_fds: Sequence[int] = (),
    stdin: int = subprocess.DEVNULL,
    stdout: int | None = None,
) -> Child:
    """Start a program that is killed, with all it has started, as soon as this process is gone.

    Its output is appended to `log`, or goes where ours goes. `stdin` and `stdout` take the constants of subprocess;
    the streams are then on `child.process`.
    """
    import asyncio

    with open_log(log) if log else contextlib.nullcontext(None) as output:
        process = await asyncio.create_subprocess_exec(
            *args,
            env=dict(env),
            cwd=cwd,
            stdin=stdin,
            stdout=output if stdout is None else stdout,
            stderr=output,
            pass_fds=tuple(pass_fds),
            start_new_session=True,
        )
    return Child(process)


@contextlib.contextmanager
def open_log(path: Path) -> Iterator[int]:
    """Open a log file for appending, for its owner only; one that has grown large is set aside as `NAME.1`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileNotFoundError):
        if path.stat().st_size > _LOG_BYTES:
            path.replace(path.with_name(path.name + ".1"))
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def last_lines(path: Path, count: int = 15) -> str:
    """The end of a log file, for an error message; empty when there is no such file."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 8192))
            return "\n".join(file.read().decode("utf-8", errors="replace").rstrip().splitlines()[-count:])
    except FileNotFoundError:
        return ""


def python_environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment for a Python child: ours, with compiled modules kept where the next start finds them.

    Containers often set PYTHONDONTWRITEBYTECODE; Prefect's server then compiles 6 s of modules at every start instead
    of 3 s in all. The wish to keep source folders clean is met by the user's cache folder.
    """
    environment = dict(os.environ if base is None else base)
    if environment.pop("PYTHONDONTWRITEBYTECODE", ""):
        environment.setdefault("PYTHONPYCACHEPREFIX", str(cache_folder() / "bytecode"))
    environment["PYTHONUNBUFFERED"] = "1"
    return environment
