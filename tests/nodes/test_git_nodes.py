"""The git nodes read any repository, whatever its names hold, and cannot be talked into running something."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from repository import Repository

from engine.node import MissingExtra, TreadleError
from nodes.git.changes_by_file import changes_by_file
from nodes.git.list_branches import list_branches
from nodes.git.read_log import read_log
from nodes.git.read_status import read_status
from nodes.git.summarise_log import summarise_log

ODD_NAMES: dict[str | bytes, str] = {
    "tab\there": "x\n",
    "new\nline": "x\n",
    "-dash": "x\n",
    "12\t3\tz": "x\n",
    b"\xff": "x\n",
}


def test_a_log_lists_the_newest_commit_first_with_its_lines(repository: Repository):
    repository.commit({"a.txt": "1\n2\n"}, subject="Begin", when="2026-03-02T10:00:00+02:00")
    repository.commit({"a.txt": "1\n"}, subject="Shorten", author="Bob <bob@example.org>")
    log = read_log(repository.folder)
    assert log.get_column("subject").to_list() == ["Shorten", "Begin"]
    assert log.get_column("author").to_list() == ["Bob", "Ada"]
    assert log.select("files", "added", "deleted").rows() == [(1, 0, 1), (1, 2, 0)]
    assert log.item(1, "when") == datetime(2026, 3, 2, 8, tzinfo=UTC)


def test_a_log_survives_names_of_any_bytes_and_empty_commits_and_merges(repository: Repository):
    repository.commit(ODD_NAMES, subject="Odd")
    repository.commit({}, subject="Empty")
    repository.git("checkout", "-q", "-b", "side")
    repository.commit({"s": "1\n"}, subject="Side")
    repository.git("checkout", "-q", "main")
    repository.commit({"m": "1\n"}, subject="Main")
    repository.git("-c", "user.name=M", "-c", "user.email=m@x", "merge", "-q", "--no-ff", "-m", "Merged", "side")
    log = read_log(repository.folder)
    assert dict(log.select("subject", "files").rows()) == {"Merged": 0, "Main": 1, "Side": 1, "Empty": 0, "Odd": 5}
    assert set(changes_by_file(repository.folder).get_column("file")) >= {"tab\there", "new\nline", "-dash", "12\t3\tz"}


def test_a_bare_repository_and_a_limit_are_read(repository: Repository, tmp_path: Path):
    for number in range(3):
        repository.commit({"a": f"{number}\n"}, subject=f"Change {number}")
    repository.git("clone", "-q", "--bare", str(repository.folder), str(tmp_path / "bare.git"))
    assert read_log(tmp_path / "bare.git", limit=2).get_column("subject").to_list() == ["Change 2", "Change 1"]


def test_an_empty_repository_has_an_empty_log_with_all_columns(repository: Repository):
    log = read_log(repository.folder)
    assert log.height == 0
    assert log.columns == ["commit", "author", "email", "when", "subject", "files", "added", "deleted"]
    assert summarise_log(log) == "No commits in this time."


def test_only_commits_after_a_date_are_read(repository: Repository):
    repository.commit({"a": "1\n"}, subject="Old", when="2020-01-01T00:00:00+00:00")
    repository.commit({"a": "2\n"}, subject="New", when="2026-01-01T00:00:00+00:00")
    assert read_log(repository.folder, since="2025-01-01").get_column("subject").to_list() == ["New"]


def test_the_summary_counts_commits_people_and_lines(repository: Repository):
    repository.commit({"a": "1\n2\n"})
    repository.commit({"a": "1\n"}, author="Bob <b@x>", when="2026-03-05T10:00:00+00:00")
    assert summarise_log(read_log(repository.folder)) == (
        "**2 commits** by **2 people** between 2026-03-02 and 2026-03-05: **2** lines added, **1** deleted."
    )


def test_the_summary_of_one_day_names_the_day(repository: Repository):
    repository.commit({"a": "1\n"})
    assert "**1 commit** by **1 person** on 2026-03-02" in summarise_log(read_log(repository.folder))


def test_files_are_counted_most_changed_first(repository: Repository):
    repository.commit({"a": "1\n", "b": "1\n"})
    repository.commit({"b": "1\n2\n"})
    assert changes_by_file(repository.folder).rows() == [("b", 2, 2, 0), ("a", 1, 1, 0)]


@pytest.mark.parametrize("value", ["--output=stolen", "-x", "--upload-pack=touch x", "a\nb"])
def test_a_value_that_looks_like_an_option_is_refused(repository: Repository, value: str):
    repository.commit({"a": "1\n"})
    with pytest.raises(TreadleError, match="since may not be"):
        read_log(repository.folder, since=value)
    with pytest.raises(TreadleError, match="branch may not be"):
        read_log(repository.folder, branch=value)
    assert not (repository.folder / "stolen").exists()


def test_programs_named_in_a_repository_are_not_run(repository: Repository, tmp_path: Path):
    repository.commit({"a": "1\n"})
    canary = tmp_path / "canary"
    for setting in (
        "core.fsmonitor",
        "core.pager",
        "gpg.program",
        "diff.external",
        "diff.x.textconv",
        "core.sshCommand",
    ):
        repository.git("config", setting, f"touch {canary}")
    (repository.folder / ".gitattributes").write_text("* diff=x\n")
    assert read_log(repository.folder).height == 1
    assert not canary.exists()


def test_the_repository_of_a_surrounding_hook_is_not_taken(repository: Repository, monkeypatch: pytest.MonkeyPatch):
    repository.commit({"a": "1\n"}, subject="Right one")
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    assert read_log(repository.folder).get_column("subject").to_list() == ["Right one"]


def test_a_folder_without_a_repository_and_an_unknown_branch_are_explained(repository: Repository, tmp_path: Path):
    with pytest.raises(TreadleError, match="is not a git repository"):
        read_log(tmp_path)
    with pytest.raises(TreadleError, match="is not a folder"):
        read_log(tmp_path / "nowhere")
    repository.commit({"a": "1\n"})
    with pytest.raises(TreadleError, match="git could not do that"):
        read_log(repository.folder, branch="nowhere")


def test_a_missing_git_program_says_how_to_install_it(repository: Repository, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(MissingExtra) as raised:
        read_log(repository.folder)
    assert "apt-get install git" in raised.value.fix


def test_branches_are_listed_newest_first(repository: Repository):
    repository.commit({"a": "1\n"}, subject="Old", when="2026-01-01T00:00:00+00:00")
    repository.git("checkout", "-q", "-b", "feature/new")
    repository.commit({"a": "2\n"}, subject="New", when="2026-02-01T00:00:00+00:00")
    listed = list_branches(repository.folder)
    assert listed.select("branch", "subject", "author").rows() == [
        ("feature/new", "New", "Ada"),
        ("main", "Old", "Ada"),
    ]
    assert listed.item(0, "when") == datetime(2026, 2, 1, tzinfo=UTC)


def test_an_empty_repository_has_no_branches_and_no_changes(repository: Repository):
    assert list_branches(repository.folder).height == 0
    assert read_status(repository.folder).height == 0


def test_the_status_tells_staged_unstaged_renamed_and_untracked(repository: Repository):
    repository.commit({"a": "1\n", "b": "a longer text\n", "c d": "3\n"})
    (repository.folder / "a").write_text("changed")
    repository.git("mv", "b", "moved\nhere")
    (repository.folder / "new").write_text("x")
    repository.git("rm", "-q", "c d")
    assert set(read_status(repository.folder).rows()) == {
        ("a", "", "modified", ""),
        ("moved\nhere", "renamed", "", "b"),
        ("c d", "deleted", "", ""),
        ("new", "untracked", "untracked", ""),
    }
    assert "new" not in read_status(repository.folder, untracked=False).get_column("path").to_list()


def test_a_status_runs_no_program_of_the_repository(repository: Repository, tmp_path: Path):
    repository.commit({"a": "1\n"})
    canary = tmp_path / "canary"
    repository.git("config", "core.fsmonitor", f"touch {canary}")
    read_status(repository.folder)
    assert not canary.exists()
