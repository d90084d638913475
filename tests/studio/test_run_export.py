"""A run as files: everything is in them, nothing leads out of the folder, and Markdown shows words as words."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import httpx
import polars as pl
import pytest

from engine.events import model as m
from engine.store.store import Store
from engine.types.media import Image
from engine.values.blobs import BlobStore
from engine.values.codec import encode
from engine.values.encoded import Encoded, to_inline
from engine.values.signing import Signer
from studio.app import Studio
from studio.run_export.archive import archive, find_run
from studio.run_export.run_text import run_text

PNG = b"\x89PNG\r\n\x1a\n"
NASTY = "../../etc/x`|<b>"


def output(run: str, node: str, made: Encoded, *, inline: bool = True, preview: object = None) -> m.NodeOutput:
    text = to_inline(made.codec, made.data) if inline else None
    return m.NodeOutput(
        run=run, node=node, digest=made.digest, codec=made.codec, size=len(made.data), inline=text, preview=preview
    )


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Store, BlobStore, str]:
    """A run with values of several forms, one of which is gone, and with names that lead elsewhere."""
    store = Store.open(f"sqlite:///{tmp_path / 'store.db'}")
    blobs, signer = BlobStore(tmp_path / "values"), Signer.of_folder(tmp_path)
    frame = encode(pl.DataFrame({"a": [1, 2], "b": ["x", "y"]}), signer)
    blobs.put(frame.digest, frame.data)
    picture = encode(Image(PNG, "image/png"), signer)
    store.keep_version("v", "my flow", "print('hello')\n", layout='{"nodes": {}}')
    run = store.create_run("my flow", "v", parameters={"who": NASTY}, started_by="canvas")
    happened: list[m.AnyEvent] = [m.RunQueued(run=run), m.RunStarted(run=run)]
    for node, made, inline, preview in (
        ("frame", frame, False, {"type": "table", "columns": ["a"], "rows": [[1]], "height": 2}),
        ("picture", picture, True, {"type": "image/png", "bytes": 8}),
        (NASTY, encode([1, {"deep": None}], signer), True, None),
        ("words", encode("a ``` fence", signer), True, None),
        ("gone", encode(b"bytes", signer), False, {"type": "bytes", "bytes": 5}),
    ):
        happened += [
            m.NodeStarted(run=run, node=node),
            output(run, node, made, inline=inline, preview=preview),
            m.NodeFinished(run=run, node=node),
        ]
    happened += [
        m.NodeLogged(run=run, node="words", message="```\n# not a title"),
        m.NodeFailed(run=run, node="bad", error="no | pipe", traceback="line 1"),
        m.RunFailed(run=run, error="no | pipe", node="bad"),
    ]
    store.append(run, happened)
    return store, blobs, run


def unpacked(store: Store, blobs: BlobStore, run: str) -> dict[str, bytes]:
    data = b"".join(archive(store, blobs, find_run(store, run)))
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        assert made.testzip() is None
        return {name.partition("/")[2]: made.read(name) for name in made.namelist()}


def test_an_archive_holds_log_values_flow_and_every_event(kept):
    store, blobs, run = kept
    files = unpacked(store, blobs, run)
    assert files["my_flow.py"] == b"print('hello')\n"
    assert files["my_flow.layout.json"] == b'{"nodes": {}}'
    assert files["values/frame.csv"] == b"a,b\n1,x\n2,y\n"
    assert pl.read_parquet(io.BytesIO(files["values/frame.parquet"])).shape == (2, 2)
    assert files["values/picture.png"] == PNG
    assert json.loads(files["values/words.json"]) == "a ``` fence"
    assert b"words: ```" in files["log.txt"]
    told = json.loads(files["run.json"])
    assert told["run"]["id"] == run
    assert [event["seq"] for event in told["events"]] == list(range(1, len(store.events(run)) + 1))


def test_a_value_that_is_gone_is_named_and_the_rest_is_there(kept):
    store, blobs, run = kept
    files = unpacked(store, blobs, run)
    assert files["values/not-here.txt"].startswith(b"gone: ")
    assert "values/picture.png" in files


def test_no_name_leads_out_of_the_folder(kept):
    store, blobs, run = kept
    assert [name for name in unpacked(store, blobs, run) if ".." in name or name.startswith("/")] == []
    assert json.loads(unpacked(store, blobs, run)["values/etc_x_b.json"]) == [1, {"deep": None}]


def test_the_markdown_log_reads_as_it_was(kept):
    store, _, run = kept
    text = run_text(store, find_run(store, run))
    assert text.startswith("# my flow: failed\n")
    assert "| ✕ bad | failed |" in text
    assert "no \\| pipe" in text
    # A fence that stands in a text ends no block, and a name is no markup.
    assert "````json" not in text
    assert "````text\na ``` fence\n````" in text
    assert "\\<b\\>" in text
    assert "2 rows, 1 columns" in text


async def test_a_run_is_downloaded_by_who_is_signed_in(studio: Studio, person: httpx.AsyncClient):
    store = await studio.context.history.store()
    run = store.create_run("flow/name")
    store.append(run, [m.RunStarted(run=run), m.RunFinished(run=run)])
    answer = await person.get(f"/api/runs/{run}/export.zip")
    assert answer.headers["content-type"] == "application/zip"
    assert f"flow_name-{run[-6:]}.zip" in answer.headers["content-disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as made:
        assert f"flow_name-{run[-6:]}/run.md" in made.namelist()
    assert (await person.get(f"/api/runs/{run}/run.md")).text.startswith("# flow/name: finished")
    assert (await person.get("/api/runs/nowhere/export.zip")).status_code == 404
