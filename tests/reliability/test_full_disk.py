"""R6: a disk that is really full. A run ends truly, what was finished is kept, and the sentence says what to do."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import WorkspaceError
from tests.processes import eventually
from tests.reliability.conftest import HARD_NODES
from tests.runs.bench import NODES, open_bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(300)]

HEAD = "from nodes.probe.hard_nodes import large_value"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, with room for a workspace and little more."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a disk")
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=100m", "tmpfs", place], check=False)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def fill(disk: Path, left_bytes: int) -> Path:
    """Take all room but so much."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(1_000_000)):
            pass
    if left_bytes:
        os.truncate(ballast, max(0, ballast.stat().st_size - left_bytes))
    return ballast


def test_a_value_that_does_not_fit_fails_its_node_and_room_lets_it_go_on(disk: Path) -> None:
    nodes = {"probe/probe_nodes": NODES, "probe/hard_nodes": HARD_NODES.read_text(encoding="utf-8")}
    with open_bench(disk / "workspace", nodes) as bench:
        before = bench.run("a = add.submit(a=1)\nreturn a.result()", name="before", fresh=True)
        assert before["state"] == "finished"
        ballast = fill(disk, 8_000_000)
        body = "a = add.submit(a=20)\nb = large_value.submit(a=a, megabytes=30)\nreturn b.result()"
        run = bench.start(body, head=HEAD, name="fills")
        result = bench.result(run)
        assert result["state"] == "failed"
        assert "The disk is full" in str(result["error"])
        assert result["nodes"]["a"]["state"] == "finished"
        assert [event["seq"] for event in bench.events(run)] == list(range(1, len(bench.events(run)) + 1))
        ballast.unlink()
        again = bench.run(body, head=HEAD, name="fills")
        assert (again["state"], again["nodes"]["a"]["state"]) == ("finished", "cached")
        assert bench.result(before["run_id"]) == before


def test_a_store_without_any_room_ends_the_run_as_soon_as_there_is_some(disk: Path) -> None:
    nodes = {"probe/probe_nodes": NODES}
    with open_bench(disk / "workspace", nodes) as bench:
        # What has to start first may take its time on a busy machine.
        bench.run("a = add.submit(a=2)\nreturn a.result()", name="first")
        run = bench.start("a = slow.submit(a=1, seconds=3)\nb = shout.submit(a=a, lines=3000)\nreturn b", name="none")
        bench.wait_for(run, "node.started", "a")
        ballast = fill(disk, 0)
        with pytest.raises(WorkspaceError, match="full"):
            bench.events(run)
        ballast.unlink()
        eventually(lambda: run not in bench.await_(bench.service.status({}))["runs"], within_s=60)
        result = bench.result(run)
        if result["state"] == "finished":
            # There was room again before anything was lost.
            assert [node["state"] for node in result["nodes"].values()] == ["finished", "finished"]
            assert sum(event["kind"] == "node.logged" for event in bench.events(run)) >= 3000
        else:
            assert result["state"] in {"crashed", "failed"}
            assert "could not be stored" in str(result["error"])
        assert [event["seq"] for event in bench.events(run)] == list(range(1, len(bench.events(run)) + 1))
        assert bench.run("a = add.submit(a=3)\nreturn a.result()", name="after")["state"] == "finished"
