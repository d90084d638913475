"""Values over HTTP: by digest, a piece at a time, whole or in stretches, and never as a page of the studio."""

from __future__ import annotations

import io
import os
import signal
from typing import Any

import httpx
import polars as pl
import pytest
from PIL import Image as Pillow

from engine.events.model import NodeArtifact, NodeOutput
from engine.store.store import Store, database_url
from engine.types.media import Html, Image, Markdown
from engine.values.blobs import BlobStore
from engine.values.codec import encode
from engine.values.encoded import to_inline
from engine.workspace import Workspace
from studio.app import Studio
from studio.routes.ranges import stretch
from tests.values.kit import SIGNER

SMALL = 16 * 1024


def keep(workspace: Workspace, value: Any) -> str:
    """Have a run give a value; its digest."""
    encoded = encode(value, SIGNER)
    inline = to_inline(encoded.codec, encoded.data) if len(encoded.data) <= SMALL else None
    if inline is None:
        BlobStore(workspace.values).put(encoded.digest, encoded.data)
    store = Store.open(database_url(workspace))
    run = store.create_run("a")
    store.append(
        run,
        [
            NodeOutput(
                run=run,
                node="n",
                digest=encoded.digest,
                codec=encoded.codec,
                size=len(encoded.data),
                inline=inline,
                key="k",
            )
        ],
    )
    store.close()
    return encoded.digest


@pytest.fixture
async def workspace(studio: Studio):
    yield studio.context.workspace
    await studio.context.values.close()


async def test_a_table_is_paged_sorted_and_searched(person: httpx.AsyncClient, workspace: Workspace):
    digest = keep(workspace, pl.DataFrame({"n": range(10_000), "word": [f"w{n % 7}" for n in range(10_000)]}))
    told = (await person.get(f"/api/values/{digest}")).json()
    assert (told["view"], told["height"], told["width"]) == ("table", 10_000, 2)
    assert told["columns"] == [{"name": "n", "type": "Int64"}, {"name": "word", "type": "String"}]

    async def rows(**asked: Any) -> dict[str, Any]:
        return (await person.get(f"/api/values/{digest}/rows", params=asked)).json()

    assert (await rows(offset=9_999))["rows"] == [[9_999, "w3"]]
    assert (await rows(sort="n", descending=True, limit=2))["rows"] == [[9_999, "w3"], [9_998, "w2"]]
    assert (await rows(sort="n", descending=True, limit=1, offset=5_000))["rows"] == [[4_999, "w1"]]
    found = await rows(search="W6", sort="n", descending=True, limit=1)
    assert (found["height"], found["rows"]) == (1428, [[9_995, "w6"]])


async def test_a_value_is_compared_with_an_earlier_one_by_what_both_are(
    person: httpx.AsyncClient, workspace: Workspace
):
    async def difference(before: Any, after: Any, **asked: Any) -> dict[str, Any]:
        old, new = keep(workspace, before), keep(workspace, after)
        return (await person.get(f"/api/values/{new}/difference", params={"before": old, **asked})).json()

    assert await difference(200, 150) == {"sort": "number", "before": 200.0, "after": 150.0}
    lines = ["@@ -1,2 +1,2 @@", " a", "-b", "+c"]
    assert await difference("a\nb", "a\nc") == {"sort": "text", "lines": lines, "cut": False}
    rows = pl.DataFrame({"id": ["x", "y"], "n": [1, 2]})
    told = await difference(rows, rows.with_columns(n=pl.Series([1, 3])))
    assert (told["key"], told["counts"]) == ("id", {"added": 0, "removed": 0, "changed": 1})
    changed = {"sort": "changed", "place": "y", "before": ["y", 2], "after": ["y", 3], "changed": [1]}
    assert told["rows"] == [changed]
    assert (await difference(rows, rows.reverse(), key=""))["counts"]["changed"] == 2
    assert await difference("a", rows) == {"sort": "none"}


async def test_texts_and_trees_come_in_pieces(person: httpx.AsyncClient, workspace: Workspace):
    text = keep(workspace, Markdown("# é\n" * 1_000_000))
    page = (await person.get(f"/api/values/{text}/text", params={"offset": 3_999_998, "limit": 10})).json()
    assert page == {"offset": 3_999_998, "length": 4_000_000, "text": "é\n"}
    tree = keep(workspace, {"a": list(range(300_000))})
    page = (await person.get(f"/api/values/{tree}/items", params={"path": "/a", "offset": 299_999})).json()
    assert page["items"] == [{"key": "299999", "preview": 299_999, "kind": "scalar", "length": 0}]
    small = keep(workspace, {"a": [1]})
    assert (await person.get(f"/api/values/{small}")).json()["preview"] == {"a": [1]}
    assert (await person.get(f"/api/values/{small}/items")).json()["items"][0]["kind"] == "array"


async def test_a_content_comes_whole_or_in_stretches(person: httpx.AsyncClient, workspace: Workspace):
    film = bytes(range(256)) * 1000
    digest = keep(workspace, Image(film, "image/png"))
    whole = await person.get(f"/values/{digest}")
    assert (whole.status_code, whole.content, whole.headers["content-type"]) == (200, film, "image/png")
    assert "sandbox allow-scripts; default-src 'none'" in whole.headers["content-security-policy"]
    part = await person.get(f"/values/{digest}", headers={"Range": "bytes=1000-1003"})
    assert (part.status_code, part.content) == (206, film[1000:1004])
    assert part.headers["content-range"] == f"bytes 1000-1003/{len(film)}"
    assert (await person.get(f"/values/{digest}", headers={"Range": f"bytes={len(film)}-"})).status_code == 416
    again = await person.get(f"/values/{digest}", headers={"If-None-Match": whole.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    changed = await person.get(f"/values/{digest}", headers={"Range": "bytes=0-1", "If-Range": '"other"'})
    assert (changed.status_code, len(changed.content)) == (200, len(film))


async def test_nothing_that_could_run_is_shown_as_a_page(person: httpx.AsyncClient, workspace: Workspace):
    script = keep(workspace, Image(b"<script>", "text/html"))
    answer = await person.get(f"/values/{script}")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    report = keep(workspace, Html("<script>alert(1)</script>"))
    answer = await person.get(f"/values/{report}")
    assert answer.headers["content-security-policy"].startswith("sandbox allow-scripts; default-src 'none'")
    answer = await person.get(f"/values/{report}", params={"download": True})
    assert answer.headers["content-disposition"].startswith("attachment")
    assert (await person.get(f"/api/values/{report}")).headers["content-type"] == "application/json"


async def test_what_cannot_be_answered_is_said_as_a_problem(person: httpx.AsyncClient, workspace: Workspace):
    digest = keep(workspace, pl.DataFrame({"n": [1]}))
    gone = keep(workspace, Markdown("x" * 50_000))
    BlobStore(workspace.values).delete(gone)
    for path, asked, status in (
        (digest + "/rows", {"sort": "nothing"}, 404),
        (digest + "/rows", {"limit": 5000}, 422),
        (digest + "/rows", {"offset": -1}, 422),
        (digest + "/text", {}, 400),
        (digest + "/items", {"path": "/x"}, 400),
        (digest, {"part": "/x"}, 404),
        (gone + "/text", {}, 404),
        ("f" * 40, {}, 404),
        ("not-a-digest", {}, 404),
    ):
        answer = await person.get(f"/api/values/{path}", params=asked)
        assert answer.status_code == status, (path, answer.text)
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["detail"]


async def test_a_process_that_dies_is_replaced(person: httpx.AsyncClient, workspace: Workspace, studio: Studio):
    digest = keep(workspace, pl.DataFrame({"n": [1, 2]}))
    assert (await person.get(f"/api/values/{digest}/rows")).status_code == 200
    pid = studio.context.values.pids[0]
    os.kill(pid, signal.SIGKILL)
    answers = [(await person.get(f"/api/values/{digest}/rows")).status_code for _ in range(2)]
    assert answers[-1] == 200
    assert studio.context.values.pids[0] != pid


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("bytes=0-0", (0, 0)),
        ("bytes=5-", (5, 9)),
        ("bytes=-3", (7, 9)),
        ("bytes=-99", (0, 9)),
        ("bytes=3-99", (3, 9)),
        ("bytes=10-", None),
        ("bytes=5-4", None),
        ("bytes=-0", None),
        ("bytes=0-1,3-4", (0, 9)),
        ("lines=1-2", (0, 9)),
        ("bytes=-", (0, 9)),
    ],
)
def test_a_range_is_understood_as_http_has_it(wanted: str, found: tuple[int, int] | None):
    assert stretch(wanted, 10) == found


def keep_file(workspace: Workspace, name: str, content: bytes, media_type: str) -> str:
    """Have a run keep an artifact; the run."""
    made = encode(content, SIGNER)
    BlobStore(workspace.values).put(made.digest, made.data)
    store = Store.open(database_url(workspace))
    run = store.create_run("keeper")
    event = NodeArtifact(run=run, node="n", name=name, media_type=media_type, size=len(content), digest=made.digest)
    store.append(run, [event])
    store.close()
    return run


async def test_artifacts_are_listed_looked_at_and_downloaded(person: httpx.AsyncClient, workspace: Workspace):
    runs = [keep_file(workspace, f"rows {n}.csv", b"a,b\n1,x\n2,y\n", "text/csv") for n in range(3)]
    keep_file(workspace, '../../e"vil\n.html', b"<script>", "text/html")
    first = (await person.get("/api/artifacts", params={"flow": "keeper", "limit": 3})).json()
    assert [one["name"] for one in first["artifacts"]] == ['../../e"vil\n.html', "rows 2.csv", "rows 1.csv"]
    rest = (await person.get("/api/artifacts", params={"flow": "keeper", "before": first["before"]})).json()
    assert ([one["name"] for one in rest["artifacts"]], rest["before"]) == (["rows 0.csv"], None)
    found = (await person.get("/api/artifacts", params={"name": "ROWS", "run": runs[1], "node": "n"})).json()
    (one,) = found["artifacts"]
    assert (one["kind"], one["size"], one["run"]) == ("table", 12, runs[1])
    assert (await person.get(f"/api/artifacts/{one['id']}")).json() == one
    assert (await person.get(f"{one['value']}/rows", params={"sort": "a", "descending": True})).json()["rows"] == [
        [2, "y"],
        [1, "x"],
    ]
    content = await person.get(one["content"], headers={"Range": "bytes=4-6"})
    assert (content.status_code, content.content) == (206, b"1,x")
    assert 'filename="rows 1.csv"' in content.headers["content-disposition"]
    evil = await person.get(first["artifacts"][0]["content"])
    assert evil.headers["content-disposition"] == "attachment; filename=\"e_vil.html\"; filename*=UTF-8''e%22vil.html"
    shown = await person.get(first["artifacts"][0]["content"], params={"inline": True})
    assert shown.headers["content-security-policy"].startswith("sandbox allow-scripts; default-src 'none'")
    for wrong in ("/api/artifacts/999999", "/api/artifacts/-1", "/api/artifacts/999999/content"):
        assert (await person.get(wrong)).status_code == 404


async def test_a_large_picture_is_sent_scaled_and_in_tiles(person: httpx.AsyncClient, workspace: Workspace):
    buffer = io.BytesIO()
    Pillow.effect_noise((1100, 600), 50).save(buffer, "PNG")
    digest = keep(workspace, Image(buffer.getvalue(), "image/png"))
    told = (await person.get(f"/api/values/{digest}")).json()
    assert (told["view"], told["width"], told["height"], told["levels"], told["tile"]) == ("image", 1100, 600, 3, 512)
    scaled = await person.get(f"/api/values/{digest}/picture", params={"width": 200})
    assert (scaled.headers["content-type"], Pillow.open(io.BytesIO(scaled.content)).width) == ("image/webp", 256)
    tile = await person.get(f"/api/values/{digest}/tile", params={"level": 0, "x": 2, "y": 1})
    assert Pillow.open(io.BytesIO(tile.content)).size == (76, 88)
    assert (await person.get(f"/api/values/{digest}/tile", params={"level": 0, "x": 3, "y": 0})).status_code == 400
    words = keep(workspace, "words")
    assert (await person.get(f"/api/values/{words}/picture")).status_code == 404
