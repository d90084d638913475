"""What is said between engine and worker comes once and in order, and nodes come whole or not at all."""

from __future__ import annotations

import asyncio
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import UnknownName, WorkspaceError
from engine.values.signing import Signer
from engine.workers.bundle import bundle_file, make_bundle, unpack
from engine.workers.laying_out import nodes_of
from engine.workers.line import Line
from engine.workers.protocol import Inbox, Item, Outbox

CUTS = st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.booleans()), max_size=30)
"""How many items are added before a try, and whether the items and the answer get through."""


@given(CUTS)
def test_what_is_said_over_a_line_that_is_cut_comes_once_and_in_order(cuts: list[tuple[int, bool, bool]]):
    outbox, inbox = Outbox(), Inbox()
    said, heard, known = 0, [], 0
    for more, there, back in [*cuts, (0, True, True)]:
        for _ in range(more):
            said = outbox.add(Item(kind="taken"))
        if there:
            heard += [item.number for item in inbox.fresh(outbox.after(known))]
            if back:
                known = inbox.last
                outbox.has(known)
    assert heard == list(range(1, said + 1))
    assert outbox.after(known) == []


def test_the_nodes_of_a_workspace_are_one_file_named_by_its_content(tmp_path: Path):
    root = tmp_path / "workspace"
    (root / "nodes" / "own" / "__pycache__").mkdir(parents=True)
    (root / "nodes" / "own" / "one.py").write_text('"""One."""\n')
    (root / "nodes" / "own" / "__pycache__" / "one.pyc").write_bytes(b"x")
    folder = tmp_path / "bundles"
    name = make_bundle(root, folder)
    assert make_bundle(root, folder) == name
    data = bundle_file(folder, name).read_bytes()
    there = unpack(data, name, tmp_path / "home")
    assert [path.relative_to(there).as_posix() for path in there.rglob("*.*")] == ["nodes/own/one.py"]
    (root / "nodes" / "own" / "one.py").write_text('"""Two."""\n')
    assert make_bundle(root, folder) != name
    assert make_bundle(tmp_path / "nothing", folder) == ""
    with pytest.raises(UnknownName):
        bundle_file(folder, "../../secret")


def test_nodes_that_were_changed_on_the_way_or_lead_out_of_their_folder_are_refused(tmp_path: Path):
    import hashlib

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../evil.py", "")
    name = hashlib.blake2b(packed.getvalue(), digest_size=20).hexdigest()
    with pytest.raises(WorkspaceError, match="leads out"):
        unpack(packed.getvalue(), name, tmp_path)
    with pytest.raises(WorkspaceError, match="whole"):
        unpack(packed.getvalue() + b"x", "0" * 40, tmp_path)
    assert not (tmp_path / "evil.py").exists()


def test_what_a_worker_has_signed_counts_after_the_nodes_were_changed(tmp_path: Path):
    root, home, folder = tmp_path / "workspace", tmp_path / "home", tmp_path / "bundles"
    (root / "nodes").mkdir(parents=True)
    (root / "nodes" / "one.py").write_text('"""One."""\n')
    name = make_bundle(root, folder)
    unpack(bundle_file(folder, name).read_bytes(), name, home)

    async def laid_out() -> list[Path]:
        line = Line("http://127.0.0.1:9", "")
        found = [await nodes_of(bundle, home, line) for bundle in ("", name)]
        await line.close()
        return found

    before, after = [Signer.of_folder(place / ".treadle") for place in asyncio.run(laid_out())]
    assert after.verifies(before.sign("test", b"x"), "test", b"x")
