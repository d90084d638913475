"""Running the git program so that neither arguments nor the repository's own settings make it do something else."""

import os
import subprocess
from pathlib import Path

from engine.node import MissingExtra, TreadleError, resolve_path

# A repository may be anyone's: nothing that its settings name is run, and nothing waits for a person.
SETTINGS = (
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.pager=cat",
    "log.showSignature=false",
    "log.mailmap=true",
    "protocol.ext.allow=never",
    "i18n.logOutputEncoding=UTF-8",
)
# Without these, a git hook or a CI job that runs the flow would make git look at its own repository.
FOREIGN = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE", "GIT_COMMON_DIR")
EMPTY_REPOSITORY = "does not have any commits yet"


def run_git(repository: str | os.PathLike[str], *arguments: str, seconds: float = 120) -> bytes:
    """What git printed. `arguments` begin with the subcommand; a user's texts go through `plain_value` first."""
    folder = resolve_path(repository)
    if not folder.is_dir():
        raise TreadleError(f"{folder} is not a folder.", fix="Give the folder of a git repository.")
    settings = [part for setting in SETTINGS for part in ("-c", setting)]
    command = ["git", "--no-pager", "-C", str(folder), *settings, *arguments]
    try:
        done = subprocess.run(
            command, capture_output=True, check=False, env=_environment(), stdin=subprocess.DEVNULL, timeout=seconds
        )
    except FileNotFoundError as error:
        raise MissingExtra(
            "The program git is not installed.", fix="Install it, such as: apt-get install git"
        ) from error
    except subprocess.TimeoutExpired as error:
        raise TreadleError(
            f"git {arguments[0]} took longer than {seconds:g} s.", fix="Ask for a shorter time."
        ) from error
    if done.returncode == 0:
        return done.stdout
    complaint = done.stderr.decode(errors="replace").strip()
    if EMPTY_REPOSITORY in complaint:
        return b""
    raise _explained(complaint, folder)


def plain_value(value: str, name: str) -> str:
    """The value, refused if git could take it for an option."""
    if value.startswith("-") or "\0" in value or "\n" in value:
        raise TreadleError(f"{name} may not be {value!r}.", fix="Write it without a leading dash and on one line.")
    return value


def decoded(data: bytes) -> str:
    """Text of git, in which names and subjects may hold any bytes."""
    return data.decode(errors="replace")


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return {**kept, "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C.UTF-8"}


def _explained(complaint: str, folder: Path) -> TreadleError:
    if "not a git repository" in complaint:
        return TreadleError(f"{folder} is not a git repository.", fix="Choose a folder with a clone, or run git init.")
    if "dubious ownership" in complaint:
        return TreadleError(
            f"{folder} belongs to somebody else, and git does not trust it.",
            fix=f"If you do: git config --global --add safe.directory {folder}",
        )
    last = complaint.splitlines()[-1] if complaint else "git gave no reason"
    return TreadleError(f"git could not do that: {last.removeprefix('fatal: ')}", fix="Look at the fields of the node.")
