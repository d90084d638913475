"""Run a program."""

from pathlib import Path
from typing import Annotated

from engine.node import Context, FilePattern, Multiline, Placeholder, Range, TreadleError, Unit, node
from nodes.process.child import Job, Ran, run


@node(effect="once", permissions=("programs", "files:read", "files:write"), icon="terminal")
def run_program(
    program: Annotated[str, Placeholder("rsync")],
    arguments: Annotated[list[str], Placeholder("--archive")] | None = None,
    folder: Annotated[Path, FilePattern(mode="folder")] = Path(),
    input: Annotated[str, Multiline()] = "",
    environment: dict[str, str] | None = None,
    fail: bool = True,
    timeout: Annotated[float, Range(0.1, 604_800), Unit("s")] = 600,
    most: Annotated[float, Range(0.001, 1000), Unit("MB")] = 10,
    *,
    context: Context,
) -> Ran:
    """Run a program with a list of arguments, and log what it writes while it runs; no shell reads them.

    Args:
        program: Its name or path.
        arguments: One by one, as they are: spaces, quotes and stars mean nothing.
        folder: Where it runs.
        input: What it reads from its standard input.
        environment: More environment variables.
        fail: Another exit code than 0 is an error.
        timeout: After this it is killed, with everything it has started.
        most: Kill it when it writes more.
        context: Filled in when the node runs.
    """
    command = [program, *(arguments or [])]
    if not program or any("\0" in part for part in command):
        raise TreadleError("There is no program to run.", fix="Write its name, such as rsync.")
    return run(Job(command, folder, input, environment or {}, timeout, int(most * 1e6)), context, fail=fail)
