"""Cleaning up: what the rules do not keep goes, and whatever is still referred to can be read afterwards."""

from __future__ import annotations

import hashlib
import json
import os
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from engine.backup.turn import turn
from engine.errors import RequestError, WorkspaceError
from engine.events import model as m
from engine.runs.cleaning import Cleaner, Going
from engine.settings import Keep, read_settings, write_keep
from engine.store.log_page import LogFilter
from engine.store.store import Store
from engine.store.tables import RUNS
from engine.store.vacuum import spare_share, vacuum
from engine.values.blobs import BlobStore
from engine.workspace import Workspace

LONG_AGO = time.time() - 3600


def digest_of(name: str) -> str:
    return hashlib.sha1(name.encode()).hexdigest()


@dataclass
class Place:
    """A workspace with a store and values, which all were written long ago."""

    workspace: Workspace
    store: Store
    blobs: BlobStore
    going: Going = field(default_factory=Going)

    @property
    def cleaner(self) -> Cleaner:
        return Cleaner(self.workspace, self.store.database, self.blobs, lambda: self.going)

    def value(self, name: str, size: int = 10) -> str:
        self.blobs.put(digest_of(name), name.encode().ljust(size))
        os.utime(self.blobs.path(digest_of(name)), (LONG_AGO, LONG_AGO))
        return digest_of(name)

    def run(self, flow: str, *events: Any, over: bool = True, days_ago: float = 0) -> str:
        run = self.store.create_run(flow)
        told: list[Any] = [m.RunStarted(run=run), *(event.model_copy(update={"run": run}) for event in events)]
        self.store.append(run, [*told, *([m.RunFinished(run=run)] if over else [])])
        if days_ago:
            with self.store.database.writing() as connection:
                created = datetime.now(UTC) - timedelta(days=days_ago)
                connection.execute(update(RUNS).where(RUNS.c.id == run).values(created=created))
        return run

    def keep(self, **rules: float) -> None:
        text = "\n".join(f"{name} = {value}" for name, value in rules.items())
        (self.workspace.root / "treadle.toml").write_text(f"[keep]\n{text}\n")

    def there(self) -> set[str]:
        return {blob.digest for blob in self.blobs.blobs()}


def gave(digest: str, *, inline: str | None = None, key: str = "") -> m.NodeOutput:
    return m.NodeOutput(run="", node="n", digest=digest, inline=inline, key=key)


def took(digest: str) -> m.NodeCached:
    return m.NodeCached(run="", node="n", digest=digest)


def kept(digest: str) -> m.NodeArtifact:
    return m.NodeArtifact(run="", node="n", name="a.txt", digest=digest)


def open_place(folder: Path) -> Place:
    workspace = Workspace(folder)
    workspace.prepare()
    return Place(workspace, Store.open(f"sqlite:///{workspace.store}"), BlobStore(workspace.values))


@pytest.fixture
def place(tmp_path: Path):
    opened = open_place(tmp_path)
    yield opened
    opened.store.close()


def test_only_so_many_runs_of_each_flow_are_kept(place: Place):
    runs = [place.run("a", gave(place.value(f"a{n}"))) for n in range(4)]
    other = place.run("b", gave(place.value("b")))
    place.keep(runs_per_flow=2)
    would = place.cleaner.clean(dry_run=True)
    assert (would.runs, would.values, would.freed_bytes) == (2, 2, 20)
    assert len(place.store.runs(limit=99)) == 5
    assert place.cleaner.clean() == would
    assert {run.id for run in place.store.runs(limit=99)} == {*runs[2:], other}
    assert place.there() == {digest_of(name) for name in ("a2", "a3", "b")}
    assert place.cleaner.clean().runs == 0


def test_old_runs_go_but_for_the_newest_of_a_flow(place: Place):
    place.run("a", days_ago=30)
    newest = place.run("a", days_ago=20)
    place.keep(days=10)
    place.cleaner.clean()
    assert [run.id for run in place.store.runs(limit=99)] == [newest]


def test_a_marked_run_stays_whatever_the_rules_say(place: Place):
    marked, other, newest = (place.run("a", gave(place.value(name))) for name in ("marked", "other", "newest"))
    assert place.store.set_kept(marked, kept=True)
    place.keep(runs_per_flow=1, gigabytes=0.000000001)
    place.cleaner.clean()
    assert {run.id for run in place.store.runs(limit=99)} == {marked, newest}
    assert place.there() == {digest_of("marked"), digest_of("newest")}
    with pytest.raises(RequestError, match="kept for ever"):
        place.cleaner.delete_run(marked)
    place.store.set_kept(marked, kept=False)
    place.cleaner.clean()
    assert [run.id for run in place.store.runs(limit=99)] == [newest]
    assert other != newest


def test_what_other_rules_would_remove_can_be_asked_before_they_are_written(place: Place):
    for name in ("x", "y", "z"):
        place.run("a", gave(place.value(name)))
    would = place.cleaner.clean(dry_run=True, rules=Keep(runs_per_flow=1))
    assert (would.runs, would.values) == (2, 2)
    assert place.cleaner.clean().runs == 0


def test_rules_are_written_beside_what_somebody_wrote(tmp_path: Path):
    path = tmp_path / "treadle.toml"
    rules = Keep(runs_per_flow=7, days=0, gigabytes=1.5)
    write_keep(tmp_path, rules)
    assert read_settings(tmp_path).keep == rules
    path.write_text(
        "# Ours\n[keep] # the past\ndays = 9  # a week and two\n\n[values]\ncache_gigabytes = 2.0\n", "utf-8"
    )
    write_keep(tmp_path, rules)
    text = path.read_text("utf-8")
    assert "# Ours\n[keep] # the past\n" in text
    assert "days = 0  # a week and two\n" in text
    assert (read_settings(tmp_path).keep, read_settings(tmp_path).values.cache_gigabytes) == (rules, 2.0)
    path.write_text("keep = {days = 9}\n", "utf-8")
    with pytest.raises(WorkspaceError, match="cannot be changed here"):
        write_keep(tmp_path, rules)
    assert path.read_text("utf-8") == "keep = {days = 9}\n"


def test_the_oldest_runs_make_room(place: Place):
    shared = place.value("shared", 400_000)
    runs = [place.run("a", gave(place.value(f"v{n}", 400_000)), took(shared)) for n in range(4)]
    place.keep(gigabytes=0.0013)
    place.cleaner.clean()
    assert [run.id for run in place.store.runs(limit=99)] == [runs[3], runs[2]]
    assert place.there() == {shared, digest_of("v2"), digest_of("v3")}


def test_what_goes_on_keeps_what_it_writes_and_what_it_was_handed(place: Place):
    handed = place.value("handed")
    lost = place.value("lost")
    run = place.run("a", gave(place.value("given")), over=False)
    place.blobs.put(digest_of("just written"), b"x")
    place.going = Going(time.time() - 60, frozenset({handed}))
    place.keep(runs_per_flow=1, days=1, gigabytes=0.000001)
    place.cleaner.clean()
    assert place.store.run(run) is not None
    assert place.there() == {handed, digest_of("given"), digest_of("just written")}
    assert lost not in place.there()
    with pytest.raises(RequestError):
        place.cleaner.delete_run(run)


def test_deleting_a_run_removes_what_nobody_else_needs(place: Place):
    own, shared, file = place.value("own"), place.value("shared"), place.value("file")
    run = place.run("a", gave(own, key="k"), gave(shared, key="s"), kept(file))
    place.value("left behind by a crash")
    other = place.run("b", took(shared))
    place.cleaner.delete_run(run)
    assert place.store.run(run) is None
    assert place.store.events(run) == []
    assert place.store.artifacts(run) == []
    assert shared in place.there()
    assert not {own, file} & place.there()
    assert set(place.store.results(["k", "s"])) == {"s"}, "what others took may be used again"
    place.cleaner.delete_run(other)
    assert shared not in place.there()
    assert place.store.previews([shared]) == {}


@pytest.mark.parametrize(
    "where",
    [
        "flows/a.layout.json",
        "a.layout.json",
        ".treadle/drafts/a.journal",
        ".treadle/trash/1-a/a.layout.json",
        "version",
    ],
)
def test_what_is_pinned_anywhere_stays_readable(place: Place, where: str):
    large, small = place.value("large"), digest_of("small")
    run = place.run("a", gave(large), gave(small, inline='"small"'))
    pins = json.dumps({"pins": {"n": {"digest": large}, "m": {"digest": small, "codec": "json"}}})
    if where == "version":
        place.store.keep_version("v", "a", "text", layout=pins)
    else:
        path = place.workspace.root / where
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pins)
    place.cleaner.delete_run(run)
    assert large in place.there()
    found = place.store.previews([large, small])
    assert found[small].inline == '"small"'
    assert large in found


def said(words: str) -> m.NodeLogged:
    return m.NodeLogged(run="", node="n", message=words)


def test_logs_of_older_runs_go_and_what_happened_in_them_stays(place: Place):
    old, marked = (place.run("f", said("old"), gave(place.value("v")), days_ago=20) for _ in range(2))
    place.store.set_kept(marked, True)
    young, last_of_g = place.run("f", said("young")), place.run("g", said("last"), days_ago=20)
    place.keep(log_days=10)
    assert place.cleaner.clean().lines == 1
    lines = {run: len(page_of(place, run)) for run in (old, marked, young, last_of_g)}
    assert lines == {old: 0, marked: 1, young: 1, last_of_g: 1}
    assert [event.kind for event in place.store.events(old)] == ["run.started", "node.output", "run.finished"]
    assert digest_of("v") in place.there()
    assert place.cleaner.clean().lines == 0


def page_of(place: Place, run: str) -> list[Any]:
    return list(place.store.log_lines(run, LogFilter(node=None, level=None, item=None, text=""), limit=10).lines)


def test_values_of_older_runs_go_unless_a_younger_one_took_them(place: Place):
    first = [gave(place.value(name)) for name in ("taken", "alone")]
    old = place.run("f", *first, kept(place.value("file")), days_ago=20)
    place.run("f", took(digest_of("taken")), gave(place.value("young")))
    place.keep(value_days=10)
    would = place.cleaner.clean(dry_run=True)
    cleaned = place.cleaner.clean()
    assert (would.runs, would.values) == (cleaned.runs, cleaned.values) == (0, 2)
    assert place.there() == {digest_of("taken"), digest_of("young")}
    assert place.store.run(old) is not None
    assert place.store.artifacts(old) == []
    assert digest_of("taken") in place.store.previews([digest_of("taken")])


def test_a_clean_up_and_a_backup_do_not_happen_at_once(place: Place):
    with turn(place.workspace), pytest.raises(RequestError, match="is going on"):
        place.cleaner.clean()
    place.cleaner.clean()


def test_the_store_gives_back_the_room_of_what_went(place: Place):
    run = place.run("f", *(said("x" * 5000) for _ in range(400)))
    place.run("f")
    place.cleaner.delete_run(run)
    free, share = spare_share(place.store.database)
    assert free > 1_000_000
    assert share > 0.5
    assert vacuum(place.store.database) > 1_000_000
    assert spare_share(place.store.database)[0] == 0
    assert len(place.store.runs()) == 1


NAMES = st.sampled_from("pqrstu")
USE = st.tuples(st.sampled_from([gave, took, kept]), NAMES)
RUN = st.tuples(st.sampled_from("ab"), st.lists(USE, max_size=4), st.sampled_from([0, 0, 5, 50]), st.booleans())


@given(
    runs=st.lists(RUN, max_size=8),
    pinned=st.sets(NAMES, max_size=2),
    rules=st.fixed_dictionaries(
        {
            "runs_per_flow": st.integers(0, 3),
            "days": st.sampled_from([0, 10]),
            "gigabytes": st.sampled_from([0, 0.00000002]),
        }
    ),
    deleted=st.integers(0, 8),
)
def test_after_any_clean_up_whatever_is_referred_to_can_be_read(
    tmp_path_factory: pytest.TempPathFactory,
    runs: list[Any],
    pinned: set[str],
    rules: dict[str, float],
    deleted: int,
):
    place = open_place(tmp_path_factory.mktemp("clean"))
    uses: dict[str, set[str]] = {}
    for flow, used, days_ago, over in runs:
        digests = [(how, place.value(name)) for how, name in used]
        run = place.run(flow, *(how(digest) for how, digest in digests), over=over, days_ago=days_ago)
        uses[run] = {digest for _, digest in digests}
    layout = {name: {"digest": place.value(name)} for name in pinned}
    (place.workspace.root / "a.layout.json").write_text(json.dumps(layout))
    lost = place.value("nobody's")
    place.keep(**rules)
    would = place.cleaner.clean(dry_run=True)
    cleaned = place.cleaner.clean()
    assert (would.runs, would.values) == (cleaned.runs, cleaned.values)
    over = [run for run in uses if (row := place.store.run(run)) and row.state == "finished"]
    if deleted < len(over):
        place.cleaner.delete_run(over[deleted])
    staying = {run for run in uses if place.store.run(run)}
    needed = {digest for run in staying for digest in uses[run]} | {digest_of(name) for name in pinned}
    for digest in needed:
        assert place.blobs.get(digest)
    assert lost not in place.there()
    if deleted >= len(over):
        assert place.there() == needed
    newest = {flow: run for run, (flow, *_) in zip(uses, runs, strict=True)}
    assert set(newest.values()) <= staying | {over[deleted] if deleted < len(over) else ""}
    place.store.close()
