"""Run a shell script."""

from pathlib import Path
from typing import Annotated, Literal

from engine.node import CodeText, Context, FilePattern, Multiline, Placeholder, Range, Unit, node
from nodes.process.child import Job, Ran, run

STRICT = {"bash": ["bash", "-eu", "-o", "pipefail", "-c"], "sh": ["sh", "-eu", "-c"]}


@node(effect="once", permissions=("programs", "files:read", "files:write"), icon="terminal")
def run_script(
    script: Annotated[str, CodeText("shell")],
    arguments: Annotated[list[str], Placeholder("report.csv")] | None = None,
    shell: Literal["bash", "sh"] = "bash",
    folder: Annotated[Path, FilePattern(mode="folder")] = Path(),
    input: Annotated[str, Multiline()] = "",
    environment: dict[str, str] | None = None,
    fail: bool = True,
    timeout: Annotated[float, Range(0.1, 604_800), Unit("s")] = 600,
    most: Annotated[float, Range(0.001, 1000), Unit("MB")] = 10,
    *,
    context: Context,
) -> Ran:
    """Run a shell script, and log what it writes while it runs; it stops at the first command that fails.

    Args:
        script: Write "$1", "$2" where arguments belong: a value that becomes part of the script could be a command.
        arguments: What "$1", "$2" and so on stand for.
        shell: What reads the script.
        folder: Where it runs.
        input: What it reads from its standard input.
        environment: More environment variables.
        fail: Another exit code than 0 is an error.
        timeout: After this it is killed, with everything it has started.
        most: Kill it when it writes more.
        context: Filled in when the node runs.
    """
    command = [*STRICT[shell], script, "script", *(arguments or [])]
    return run(Job(command, folder, input, environment or {}, timeout, int(most * 1e6)), context, fail=fail)
