"""R4, R16: two workers on machines of their own, behind lines that are cut; nothing is told twice or left out."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.processes import eventually
from tests.reliability.workers import Field, close_field, open_field

pytestmark = [
    pytest.mark.prefect,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(os.getuid() != 0 or shutil.which("ip") is None, reason="makes networks, which root may"),
]


TWICE = "a = look.submit(a=at, trace=trace, seconds=seconds)\nb = pay.submit(a=a, trace=trace)\nreturn b.result()"


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


@contextmanager
def machine(name: str, network: int) -> Iterator[str]:
    """A network namespace with a line to this one; our address on it."""
    here, there = f"tr{name}0", f"tr{name}1"
    ip("netns", "add", name)
    try:
        ip("link", "add", here, "type", "veth", "peer", "name", there)
        ip("link", "set", there, "netns", name)
        ip("addr", "add", f"10.93.{network}.1/30", "dev", here)
        ip("link", "set", here, "up")
        ip("-n", name, "addr", "add", f"10.93.{network}.2/30", "dev", there)
        ip("-n", name, "link", "set", there, "up")
        yield f"10.93.{network}.1"
    finally:
        subprocess.run(["ip", "link", "del", here], check=False, capture_output=True)
        ip("netns", "del", name)


@pytest.mark.skipif("TREADLE_NETWORKS" not in os.environ, reason="TREADLE_NETWORKS asks for networks to be made")
def test_runs_go_to_two_machines_and_survive_a_cut_line(tmp_path: Path) -> None:
    try:
        network = machine("cellar", 17), machine("attic", 18)
        with network[0] as to_cellar, network[1] as to_attic:
            field = open_field(tmp_path / "workspace", "--host", "0.0.0.0")
            try:
                _two_machines(field, tmp_path / "trace", {"cellar": to_cellar, "attic": to_attic})
            finally:
                close_field(field)
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no network can be made here: {error.stderr}")


def _two_machines(field: Field, trace: Path, addresses: dict[str, str]) -> None:
    port = field.studio.url.rpartition(":")[2]
    for name, address in addresses.items():
        field.before, field.url = ("ip", "netns", "exec", name), f"http://{address}:{port}"
        field.worker(name, "--lease", "40")
    field.before, field.url = ("ip", "netns", "exec", "attic"), f"http://{addresses['attic']}:{port}"
    field.flow("twice", TWICE, arguments="at: int, trace: str, seconds: float")

    # Two runs at once are on two machines. The line of one is cut for a moment: it goes on, and tells afterwards.
    runs = [field.start("twice", at=at, trace=str(trace), seconds=15) for at in (1, 2)]
    eventually(lambda: {"looked 1", "looked 2"} <= _lines(trace), within_s=90)
    workers = field.ask("GET", "/api/workers")["workers"]
    by_run = {run["run_id"]: each["name"] for each in workers for run in each["runs"]}
    assert sorted(by_run.values()) == ["attic", "cellar"]
    with cut("cellar"):
        eventually(
            lambda: any(each["silent_s"] > 8 for each in field.ask("GET", "/api/workers")["workers"]), within_s=60
        )
    for run in runs:
        assert field.ends(run)["state"] == "finished"
        assert [event["seq"] for event in field.events(run)] == list(range(1, len(field.events(run)) + 1))
    assert sorted(trace.read_text(encoding="utf-8").split("\n")[:-1]) == ["looked 1", "looked 2", "paid 1", "paid 2"]

    # A line that is cut for too long ends the run on both sides, and what would come after the end does not happen.
    field.worker("hasty", "--lease", "16", pool="hasty")
    field.flow("late", TWICE, pool="hasty", arguments="at: int, trace: str, seconds: float")
    lost = field.start("late", at=3, trace=str(trace), seconds=10)
    eventually(lambda: "looked 3" in _lines(trace), within_s=60)
    with cut("attic"):
        assert field.ends(lost, within_s=60)["state"] == "crashed"
        assert "paid 3" not in _lines(trace)
    eventually(lambda: {"attic", "cellar", "hasty"} <= field.names(), within_s=60)
    again = field.start("late", at=4, trace=str(trace), seconds=0)
    assert field.ends(again)["state"] == "finished"
    assert "paid 3" not in _lines(trace)


@contextmanager
def cut(name: str) -> Iterator[None]:
    """Pull the plug."""
    ip("link", "set", f"tr{name}0", "down")
    try:
        yield
    finally:
        ip("link", "set", f"tr{name}0", "up")


def _lines(trace: Path) -> set[str]:
    return set(trace.read_text(encoding="utf-8").splitlines()) if trace.exists() else set()
