"""Results by key and by node, and versions by content."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic import command
from sqlalchemy import create_engine

from engine.events.model import NodeOutput
from engine.store.revision import migration_config
from engine.store.store import Store


@pytest.fixture
def run(store: Store) -> str:
    return store.create_run("pulse")


def output(run: str, node: str, key: str, digest: str = "d", **more) -> NodeOutput:
    return NodeOutput(run=run, node=node, key=key, digest=digest, **more)


def test_an_output_with_a_key_is_found_by_it(store: Store, run: str):
    made = output(run, "a", "k", inline='"x"', size=3, preview={"p": 1}, made_of="[]")
    store.append(run, [made])
    result = store.results(["k", "other"])["k"]
    assert (result.digest, result.inline, result.size, result.node, result.run) == ("d", '"x"', 3, "a", run)
    assert (result.flow, result.preview, result.made_of, result.created) == ("pulse", '{"p": 1}', "[]", made.time)


def test_partial_outputs_and_those_without_a_key_are_no_results(store: Store, run: str):
    store.append(run, [output(run, "a", ""), output(run, "a", "k", partial=True)])
    assert store.results(["", "k"]) == {}
    assert store.results_of_run(run) == []


def test_whatever_was_shown_is_found_by_its_digest(store: Store, run: str):
    store.append(run, [output(run, "a", "", "one"), output(run, "b", "k", "two", partial=True)])
    assert set(store.previews(["one", "two", "three"])) == {"one", "two"}
    assert store.last_results("pulse") == {}


def test_the_newest_value_under_a_key_counts(store: Store, run: str):
    store.append(run, [output(run, "a", "k", "old"), output(run, "a", "k", "new")])
    assert store.results(["k"])["k"].digest == "new"
    again = store.create_run("pulse")
    store.append(again, [output(again, "a", "k", "newest")])
    assert store.results(["k"])["k"].digest == "newest"
    assert [result.digest for result in store.results_of_run(run)] == ["old", "new"]


def test_thousands_of_keys_are_looked_up_at_once(store: Store, run: str):
    store.append(run, [output(run, "a", f"k{n}") for n in range(3000)])
    found = store.results([f"k{n}" for n in range(1000, 5000)])
    assert set(found) == {f"k{n}" for n in range(1000, 3000)}
    assert store.results([]) == {}


def test_the_last_result_of_each_node_of_a_flow(store: Store, run: str):
    other = store.create_run("other")
    store.append(run, [output(run, "a", "1", "a1"), output(run, "b", "2", "b1"), output(run, "a", "3", "a2")])
    store.append(other, [output(other, "a", "4", "elsewhere")])
    assert {node: row.digest for node, row in store.last_results("pulse").items()} == {"a": "a2", "b": "b1"}
    assert store.last_results("nothing") == {}


def test_a_value_is_shown_by_its_digest_with_a_preview_if_there_is_one(store: Store, run: str):
    store.append(run, [output(run, "a", "1", "d", preview=[1]), output(run, "b", "2", "d")])
    assert store.previews(["d", "none"])["d"].preview == "[1]"
    assert "none" not in store.previews(["d", "none"])


def test_the_same_text_is_the_same_version(store: Store):
    assert store.save_version("v-a", "pulse", "text a") == 1
    assert store.save_version("v-b", "pulse", "text b", "second") == 2
    assert store.save_version("v-a", "pulse", "text a") == 1
    assert store.save_version("w", "other", "text") == 1
    assert [version.id for version in store.versions("pulse")] == ["v-b", "v-a"]
    version = store.version("v-b")
    assert version is not None
    assert (version.source, version.message, version.number) == ("text b", "second", 2)
    assert store.version("nowhere") is None
    assert store.versions("nowhere") == []


def test_versions_saved_at_once_get_different_numbers(store: Store, reopen: Callable[[], Store]):
    stores = [store, reopen()]
    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(lambda n: stores[n % 2].save_version(f"v{n % 20}", "pulse", "text"), range(40)))
    assert sorted(set(numbers)) == list(range(1, 21))
    assert len(store.versions("pulse")) == 20


def test_what_a_person_saves_is_the_newest_version_also_when_the_text_was_one_before(store: Store):
    store.save_version("v-a", "pulse", "text a")
    first = store.keep_version("v-a", "pulse", "text a", "named", "{}")
    assert (first.id, first.number, first.message, first.layout) == ("v-a", 1, "named", "{}")
    assert store.keep_version("v-b", "pulse", "text b").number == 2
    back = store.keep_version("v-a", "pulse", "text a", "back", "{1}")
    assert (back.id, back.number) == ("v-a.3", 3)
    assert store.keep_version("v-a", "pulse", "text a").message == "back"
    assert [(one.number, one.message) for one in store.versions("pulse")] == [(3, "back"), (2, ""), (1, "named")]


def test_a_store_of_the_first_form_keeps_its_versions(url: str, store: Store, reopen: Callable[[], Store]):
    store.save_version("v-a", "pulse", "text a", "one")
    store.close()
    go_back(url, "0001")
    version = reopen().version("v-a")
    assert version is not None
    assert (version.message, version.layout) == ("one", "")


def go_back(url: str, revision: str) -> None:
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        command.downgrade(migration_config(connection), revision)
    engine.dispose()
