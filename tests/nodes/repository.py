"""A git repository made on the spot, with dates and authors of one's choice."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Repository:
    """A folder under git."""

    folder: Path

    def git(self, *arguments: str, **environment: str) -> str:
        """Run git in the folder, apart from the settings of whoever runs the tests."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        command = ["git", "-C", str(self.folder), *arguments]
        done = subprocess.run(command, check=True, capture_output=True, env={**kept, **own, **environment})
        return done.stdout.decode(errors="replace")

    def commit(
        self,
        files: dict[str | bytes, str],
        *,
        subject: str = "Change",
        author: str = "Ada <ada@example.org>",
        when: str = "2026-03-02T10:00:00+00:00",
    ) -> None:
        """Write the files and commit them; no files make an empty commit."""
        for name, text in files.items():
            path = os.path.join(os.fsencode(self.folder), os.fsencode(name))  # noqa: PTH118 - a name of any bytes
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
            with open(path, "w") as file:  # noqa: PTH123
                file.write(text)
        name, _, email = author.partition(" <")
        people = {
            f"GIT_{role}_{part}": value
            for role in ("AUTHOR", "COMMITTER")
            for part, value in (("NAME", name), ("EMAIL", email.rstrip(">")), ("DATE", when))
        }
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", subject, **people)


def new_repository(folder: Path) -> Repository:
    """An empty repository with the branch `main`."""
    folder.mkdir(parents=True, exist_ok=True)
    repository = Repository(folder)
    repository.git("init", "--quiet", "--initial-branch=main")
    return repository
