"""The files that a setting may name: found by folder and by words, and never outside of the workspace."""

from __future__ import annotations

import pytest

from tests.sessions.browsers import asked, opened

ODD = '<b>bold<b> & "quoted" \u202e\U0001f600.csv'


@pytest.fixture
def files(workspace):
    for path in ("data/2024/sales.csv", "data/notes.txt", f"data/{ODD}", ".hidden/secret.csv", "data/.part", "top.csv"):
        file = workspace.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    outside = workspace.root.parent / "outside"
    outside.mkdir(exist_ok=True)
    (outside / "secret.csv").write_text("x")
    (workspace.root / "away").symlink_to(outside)
    (workspace.root / "link.csv").symlink_to(outside / "secret.csv")


async def listed(sessions, **args):
    flow, (ann,) = await opened(sessions, "ann")
    return await asked(flow, ann, "files", **args)


async def test_a_folder_shows_what_lies_in_it_without_hidden_ones_and_links(sessions, files):
    answer = (await listed(sessions))["result"]
    assert [one["path"] for one in answer["entries"]] == ["data", "flows", "top.csv"]
    assert answer["entries"][2] == {"path": "top.csv", "folder": False, "size": 1}
    inner = (await listed(sessions, under="data"))["result"]
    assert [one["path"] for one in inner["entries"]] == ["data/2024", f"data/{ODD}", "data/notes.txt"]


async def test_a_search_goes_through_all_folders_and_names_count_most(sessions, files):
    found = (await listed(sessions, search="CSV"))["result"]
    assert [one["path"] for one in found["entries"]] == ["top.csv", f"data/{ODD}", "data/2024/sales.csv"]
    assert (await listed(sessions, search="csv", limit=1))["result"]["cut"] is True
    assert (await listed(sessions, search="2024", folders=True))["result"]["entries"][0]["path"] == "data/2024"


@pytest.mark.parametrize("under", ["..", "data/../..", "/etc", ".treadle", "away", "data/\0", "nowhere", 3])
async def test_nothing_outside_of_the_workspace_is_shown(sessions, files, under):
    assert "error" in await listed(sessions, under=under)
