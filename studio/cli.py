"""The command line of Treadle: the one place where a terminal plugs the nodes into the engine."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from studio.terminal.failure import PIPE_CLOSED, REQUEST_WRONG, explain, tell
from studio.terminal.invocation import Invocation, group_options
from studio.terminal.lazy import LazyCommand, LazyGroup
from studio.terminal.speech import prepare_streams, say

if TYPE_CHECKING:
    from engine.catalogue.folder import Root
    from engine.workspace import Workspace

COMMANDS = {
    "serve": LazyCommand("studio.terminal.serve", "Open the studio: draw, understand and run flows in the browser."),
    "run": LazyCommand("studio.terminal.run", "Run a flow and show what happens."),
    "check": LazyCommand("studio.terminal.check", "Say everything that is wrong with a flow, without running it."),
    "plan": LazyCommand("studio.terminal.plan", "Say what a run would do, node by node, and why."),
    "stop": LazyCommand("studio.terminal.stop", "Stop a run, or all of them."),
    "inbox": LazyCommand("studio.terminal.inbox", "List the questions that wait for an answer."),
    "answer": LazyCommand("studio.terminal.answer", "Answer a question that a run asks; see `treadle inbox`."),
    "schedule": LazyCommand("studio.terminal.schedule", "Start flows by the clock."),
    "runs": LazyCommand("studio.terminal.runs", "Look at past runs."),
    "logs": LazyCommand("studio.terminal.logs", "Show what the nodes of a run said."),
    "flows": LazyCommand(
        "studio.terminal.flows", "List the saved flows; fetch them from a studio, and bring them there."
    ),
    "limits": LazyCommand("studio.terminal.limits", "Show and set how much of each class of work goes on at once."),
    "clean": LazyCommand("studio.terminal.clean", "Remove old runs, and values that nothing needs any more."),
    "backup": LazyCommand("studio.terminal.backup", "Write flows, runs, values and settings to one file."),
    "restore": LazyCommand("studio.terminal.restore", "Make a workspace of a backup."),
    "export": LazyCommand("studio.terminal.export", "Write a flow as a Python file."),
    "import": LazyCommand("studio.terminal.import_", "Read a flow file or document and write it as a document."),
    "nodes": LazyCommand("studio.terminal.nodes", "Look up the kinds of nodes."),
    "templates": LazyCommand("studio.terminal.templates", "Look at flows to start from, use one, keep your own."),
    "secrets": LazyCommand(
        "studio.terminal.secrets", "Store secrets and connections, sealed, for flows that name them."
    ),
    "tokens": LazyCommand("studio.terminal.tokens", "Make and revoke the tokens by which programs reach a studio."),
    "trigger": LazyCommand(
        "studio.terminal.trigger", "Start flows when something happens: webhooks and other triggers."
    ),
    "worker": LazyCommand("studio.terminal.worker", "Carry out runs of a studio, here or on another machine."),
    "doctor": LazyCommand("studio.terminal.doctor", "Look at this installation and say what is missing."),
    "engine": LazyCommand("studio.terminal.engine", "The engine's process.", hidden=True),
}


ELSEWHERE = frozenset({"run", "runs", "stop", "logs", "flows"})
"""Commands that can reach a studio elsewhere."""


def node_roots(workspace: Workspace) -> tuple[Root, ...]:
    """Where the kinds of a workspace lie: the built-in ones, those of plugins, its own, and flows to be imported."""
    from engine.catalogue.folder import Root
    from engine.catalogue.plugins import plugin_roots

    # By place and not by import: a workspace's own folder `nodes` may hide the package.
    built_in = Root(Path(__file__).parents[1] / "nodes")
    plugins, _ = plugin_roots()
    own = Root(workspace.root / "nodes", origin="workspace")
    return built_in, *plugins, own, Root(workspace.root / "flows", origin="import")


@click.group(
    cls=LazyGroup,
    lazy=COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="FLOW is a flow file (.py), a document (.json), or the name of a saved flow or template.",
)
@click.version_option(package_name="treadle", prog_name="treadle", message="%(prog)s %(version)s")
@group_options
@click.pass_context
def treadle(context: click.Context) -> None:
    """Treadle: draw workflows that are plain Prefect flows, and run them."""
    if context.invoked_subcommand is None:
        say(context.get_help())
    elif context.ensure_object(Invocation).chosen_url and context.invoked_subcommand not in ELSEWHERE:
        raise click.UsageError(
            f"`treadle {context.invoked_subcommand}` works on this machine: leave --url away. "
            f"It is for {', '.join(sorted(ELSEWHERE))}."
        )


def main(arguments: list[str] | None = None) -> None:
    """Run one command and leave with its exit code: 0 ok, 1 the flow failed, 2 the request is wrong."""
    given = sys.argv[1:] if arguments is None else arguments
    prepare_streams()
    invocation = Invocation(node_roots, json="--json" in given)
    sys.exit(_answer(given, invocation))


def _answer(arguments: list[str], invocation: Invocation) -> int:
    try:
        try:
            code = treadle.main(arguments, prog_name="treadle", obj=invocation, standalone_mode=False)
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the outermost place: everything is told
            failure = explain(error)
            tell(failure, error, json=invocation.json, verbose=invocation.verbose)
            sys.stdout.flush()
            code = failure.exit_code
    except (BrokenPipeError, SystemExit):
        # click turns a closed pipe into SystemExit(1), and raises that for nothing else.
        _drop_output()
        return PIPE_CLOSED
    except OSError:
        _drop_output()
        return REQUEST_WRONG
    return code if isinstance(code, int) else 0


def _drop_output() -> None:
    # What is still in the buffer would raise once more when Python ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
