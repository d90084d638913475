"""Nothing that a run leaves behind shows a secret, whatever its nodes do with it."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from engine.secrets.vault import Vault
from engine.store.secrets import vault_of
from engine.store.store import Store, database_url
from engine.values.open_blobs import open_blobs
from studio.run_export.archive import archive, find_run
from tests.runs.bench import Bench

CANARY = "cAn4ry/tW33t+s3cr=t~Zq"
FORMS = [
    CANARY,
    CANARY[::-1],
    quote(CANARY, safe=""),
    CANARY.encode().hex(),
    base64.b64encode(CANARY.encode()).decode().rstrip("="),
    base64.b64encode(b"user:" + CANARY.encode()).decode().rstrip("=")[8:-4],
    CANARY[: len(CANARY) // 2 + 1],
    CANARY[len(CANARY) // 2 - 1 :],
]

HEAD = """
import base64, logging, subprocess, sys
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import quote

from prefect import get_run_logger

from engine.node import Connection, Context, File, Secret, Table, node, open_connection, reveal


class Pair(NamedTuple):
    whole: str
    parts: list[str]


class Odd(Exception):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.inner = (text,)

    def __str__(self) -> str:
        return f"odd {self.inner[0]}"


class Box:
    def __init__(self, text: str) -> None:
        self.text = text


@node(effect="idempotent")
def prints(key: Secret, context: Context) -> int:
    value = reveal(key)
    print("plain", value, "turned", value[::-1], "quoted", quote(value, safe=""), "hex", value.encode().hex())
    print("base64", base64.b64encode(value.encode()).decode(), base64.b64encode(b"user:" + value.encode()).decode())
    print(value[:11])
    print(value[11:])
    for letter in value:
        print(letter, end="")
    print()
    logging.getLogger("mine").warning("logged %s", value)
    context.log(f"told {value}")
    context.progress(0.5, f"at {value}")
    subprocess.run(["printf", "%s\\n", value], check=True)
    subprocess.run(["sh", "-c", "cat >&2"], input=value.encode(), check=True)
    return len(value)


@node(effect="idempotent", weight="heavy")
def logs_to_prefect(key: Secret) -> int:
    logger = get_run_logger()
    logger.warning("to prefect %s", reveal(key))
    try:
        raise ValueError(reveal(key))
    except ValueError:
        logger.exception("caught")
    return 1


@node(effect="idempotent")
def returns(key: Secret) -> Pair:
    value = reveal(key)
    return Pair(f"Bearer {value}", [value, base64.b64encode(value.encode()).decode()])


@node(effect="idempotent", weight="heavy")
def returns_table(key: Secret) -> Table:
    import polars as pl
    return pl.DataFrame({"a": [1, 2], "text": [reveal(key), "x"]})


@node(effect="idempotent")
def returns_object(key: Secret) -> Any:
    return Box(reveal(key))


@node(effect="idempotent")
def streams(key: Secret) -> Iterator[str]:
    text = "word "
    for letter in reveal(key):
        text += letter
        yield text


@node(effect="idempotent")
def keeps(key: Secret, context: Context) -> int:
    context.artifact("note.txt", f"kept {reveal(key)}")
    return 1


@node(effect="idempotent")
def raises(key: Secret) -> int:
    try:
        raise ValueError(f"first {reveal(key)}")
    except ValueError as error:
        error.add_note(f"note {reveal(key)}")
        raise RuntimeError(f"then {reveal(key)}") from error


@node(effect="idempotent", weight="heavy")
def raises_odd(key: Secret) -> int:
    raise Odd(reveal(key))


@node
def goes_on(value: Any) -> str:
    return f"got {value}"


@node(effect="idempotent")
def uses(place: Connection) -> str:
    opened = open_connection(place, kind="database")
    return opened.fields["url"].rpartition("@")[2] + " " + opened.fields["url"]
"""

TRIES = {
    "prints": "a = prints.submit(key=key)",
    "logs to prefect": "a = logs_to_prefect.submit(key=key)",
    "returns": "a = returns.submit(key=key)\nb = goes_on.submit(value=a)",
    "returns a table": "a = returns_table.submit(key=key)\nb = goes_on.submit(value=a)",
    "returns an object": "a = returns_object.submit(key=key)",
    "streams": "a = streams.submit(key=key)",
    "keeps an artifact": "a = keeps.submit(key=key)",
    "raises": "a = raises.submit(key=key)",
    "raises what shows itself": "a = raises_odd.submit(key=key)",
    "raises with retries": "a = raises.with_options(retries=1).submit(key=key)",
    "caches in Prefect": "a = returns.with_options(cache_policy=INPUTS).submit(key=key)",
    "uses a connection": "a = uses.submit(place=Connection('place'))",
    "reveals between nodes": "print(reveal(key))\nraise ValueError(reveal(key))",
}


@pytest.fixture(scope="module")
def store(bench: Bench) -> Iterator[Store]:
    opened = Store.open(database_url(bench.workspace))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def vault(bench: Bench, store: Store) -> Vault:
    opened = vault_of(store.database, bench.workspace.data)
    opened.store("canary", CANARY)
    opened.store_connection("place", "database", {"url": f"postgresql://me:{quote(CANARY, safe='')}@db.example/x"})
    return opened


@pytest.mark.prefect
@pytest.mark.slow
def test_no_file_of_a_workspace_shows_a_secret_that_nodes_print_raise_return_and_keep(
    bench: Bench, store: Store, vault: Vault
):
    seen: list[str] = []
    for name, body in TRIES.items():
        head = HEAD + "from prefect.cache_policies import INPUTS\n"
        run = bench.start(
            body, head=head, name=f"try-{name}".replace(" ", "-"), arguments="key: Secret = Secret('canary')"
        )
        events, result = bench.events(run), bench.result(run)
        seen += [json.dumps(events), json.dumps(result, default=str)]
        assert (result["state"] == "failed") is ("raises" in name or "reveals" in name or "keeps" in name), (
            name,
            result,
        )
        if name == "prints":
            lines = [event["message"] for event in events if event["kind"] == "node.logged"]
            assert len([line for line in lines if "•••" in line]) >= 8, lines
        packed = b"".join(archive(store, open_blobs(bench.workspace.root), find_run(store, run)))
        seen += [text.decode("utf-8", "replace") for text in _unpacked(packed)]
    for text in seen:
        assert [form for form in FORMS if form in text] == []
    assert _shown_in_files(bench.workspace.root) == []
    assert vault.facts("canary").used is not None


@pytest.mark.prefect
@pytest.mark.slow
def test_a_secret_that_is_not_there_says_where_to_put_it(bench: Bench, vault: Vault):
    result = bench.run("a = returns.submit(key=Secret('nowhere'))", head=HEAD, name="no-secret")
    assert "no secret 'nowhere'" in result["error"]


def _unpacked(data: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [archive.read(name) for name in archive.namelist()]


def _shown_in_files(root: Path) -> list[tuple[str, str]]:
    """Each file in which a form of the secret stands; databases are emptied into text first."""
    found: list[tuple[str, str]] = []
    for path in (path for path in root.rglob("*") if path.is_file()):
        data = path.read_bytes()
        if data.startswith(b"SQLite format 3"):
            with contextlib.closing(sqlite3.connect(path)) as database:
                data += "\n".join(database.iterdump()).encode("utf-8", "replace")
        found += [(str(path.relative_to(root)), form) for form in FORMS if form.encode() in data]
    return found
