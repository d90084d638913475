"""Workers as a table: how each does, what it carries out, and what can be done with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from studio.pages.parts import Tag, button, icon, link
from studio.pages.tables import DEEDS, table
from studio.pages.times import moment

Drain = Callable[[dict[str, Any], bool], Awaitable[None]]
Stop = Callable[[dict[str, Any]], None]

SILENT_S = 10.0
"""A worker asks every few seconds; one that has not for so long is in trouble."""

_SIGNS = {"idle": ("circle-check", "finished", "ready"), "busy": ("circle-play", "running", "working"),
          "draining": ("pause", "cancelled", "draining"), "silent": ("triangle-alert", "failed", "silent")}  # fmt: skip


class WorkerTable:
    """Each row is drawn once, and its buttons stay what they are: who is about to press one must not miss it.

    `drain` gets a worker and whether it is to be drained, `stop` one whose runs are to be stopped.
    """

    def __init__(self, drain: Drain, stop: Stop) -> None:
        self._drain, self._stop = drain, stop
        self._rows: dict[str, _Row] = {}
        columns = ("Worker", "State", "Load", "Carries out", DEEDS)
        self._body = table("Workers", *columns, box="s-schedules", look="s-schedules-table")

    def update(self, workers: Sequence[dict[str, Any]]) -> None:
        """Show these."""
        there = {each["id"] for each in workers}
        for gone in [id for id in self._rows if id not in there]:
            self._rows.pop(gone).place.delete()
        for index, each in enumerate(workers):
            if each["id"] not in self._rows:
                with self._body:
                    row = self._rows[each["id"]] = _Row(each, self._drain, self._stop)
                row.place.move(target_index=index)
            self._rows[each["id"]].update(each)


class _Row:
    def __init__(self, worker: dict[str, Any], drain: Drain, stop: Stop) -> None:
        self._runs: list[dict[str, Any]] | None = None
        self.place = Tag("tr", data_testid="worker", data_worker=worker["id"])
        with self.place:
            with Tag("td"):
                Tag("b", worker["name"])
                queues = f" / {', '.join(worker['queues'])}" if worker["queues"] else ""
                Tag("p", f"pool {worker['pool']}{queues}", "s-hint")
                Tag("p", f"{worker['host']}, process {worker['pid']}", "s-hint")
            self._stands, self._load, self._carries = Tag("td"), Tag("td"), Tag("td")
            with Tag("td"), Tag("div", look="s-row-actions"):
                self._on = button("Resume", sign="play", title="Give it runs again", data_testid="worker-resume")
                self._on.on("click", lambda: drain(worker, False), args=[])
                self._off = button("Drain", sign="pause", title="Give it no more runs", data_testid="worker-drain")
                self._off.on("click", lambda: drain(worker, True), args=[])
                self._end = button("Stop …", sign="square", look="s-quiet", data_testid="worker-stop")
                self._end.on("click", lambda: stop(worker), args=[])

    def update(self, worker: dict[str, Any]) -> None:
        """Say how it stands now."""
        draining = worker["state"] == "draining"
        self.place.set("data-state", worker["state"])
        self._on.set("hidden", None if draining else "")
        self._off.set("hidden", "" if draining else None)
        self._end.set("hidden", None if worker["runs"] else "")
        self._draw_state(worker)
        self._draw_load(worker)
        if worker["runs"] != self._runs:
            self._runs = worker["runs"]
            self._draw_runs(worker)

    def _draw_state(self, worker: dict[str, Any]) -> None:
        self._stands.clear()
        silent = worker["silent_s"] > SILENT_S
        sign, look, words = _SIGNS["silent" if silent else worker["state"]]
        with self._stands:
            with Tag("span", look="s-state", data_state=look):
                icon(sign)
                Tag("span", words)
            if silent:
                Tag("p", f"not heard of for {worker['silent_s']:.0f} s", "s-hint s-error-line")
            else:
                with Tag("p", look="s-hint"):
                    Tag("span", "joined ")
                    moment(datetime.fromtimestamp(worker["joined"], UTC))

    def _draw_load(self, worker: dict[str, Any]) -> None:
        self._load.clear()
        with self._load:
            for name in ("processor", "memory"):
                share = worker["load"].get(name)
                if share is not None:
                    with Tag("p", look="s-hint"):
                        Tag("meter", value=f"{share:.2f}", min="0", max="1", high="0.9", aria_label=f"{name} in use")
                        Tag("span", f" {name} {share:.0%}")

    def _draw_runs(self, worker: dict[str, Any]) -> None:
        self._carries.clear()
        with self._carries:
            Tag("span", f"{len(worker['runs'])} of {worker['slots']} at once", "s-hint")
            for run in worker["runs"]:
                with Tag("p"):
                    link(run["flow"], f"/runs/{quote(run['run_id'])}", data_testid="worker-run")
