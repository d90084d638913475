"""`/workers`: who carries runs out on other machines, how they do, what they run, and what waits for them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Any
from urllib.parse import quote

from nicegui import ui

from engine.errors import TreadleError
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.confirm import ask_to_confirm
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, link
from studio.pages.times import moment
from studio.pages.toast import Toasts
from studio.pages.worker_table import WorkerTable

HERE = "/workers"
LOOK_AGAIN_S = 2.0


def register(context: AppContext) -> None:
    """Add the page."""

    @page(HERE)
    async def workers() -> None:
        with frame(context, "Workers", here=HERE) as content:
            with Tag("div", look="s-heading"):
                Tag("h1", "Workers")
            listed = _Listed(context, Toasts())
        await fill(listed.place, listed.draw)
        with content:
            ui.timer(LOOK_AGAIN_S, listed.draw, immediate=False)


class _Listed:
    """Workers and waiting runs; drawn again where something is new."""

    def __init__(self, context: AppContext, toasts: Toasts) -> None:
        self._context, self._toasts = context, toasts
        self._waiting: list[dict[str, Any]] | None = None
        self._table: WorkerTable | None = None
        self.place = Tag("div")

    async def draw(self) -> None:
        """Draw what there is now."""
        engine = self._context.engine.present
        told: dict[str, Any] = {"workers": [], "waiting": []}
        if engine is not None:
            told = await engine.call("list_workers")
        if self._waiting is None or bool(told["workers"]) != (self._table is not None):
            self._draw_frame(told["workers"])
        if self._table is not None:
            self._table.update(told["workers"])
        if told["waiting"] != self._waiting:
            self._waiting = told["waiting"]
            self._queue.clear()
            with self._queue:
                _draw_waiting(told["waiting"])

    def _draw_frame(self, workers: list[dict[str, Any]]) -> None:
        self._waiting = self._table = None
        self.place.clear()
        with self.place:
            if workers:
                self._table = WorkerTable(self._drain, self._ask_to_stop)
            else:
                _nobody_yet(self._context.address.port)
            self._queue = Tag("div")

    async def _drain(self, worker: dict[str, Any], draining: bool) -> None:
        done = "gets no more runs" if draining else "goes on"
        try:
            engine = await self._context.engine.client()
            await engine.call("drain_worker", id=worker["id"], draining=draining)
        except TreadleError as error:
            self._toasts.refuse(error)
            return
        self._toasts.say(f"“{worker['name']}” {done}.")
        await self.draw()

    def _ask_to_stop(self, worker: dict[str, Any]) -> None:
        words = "Its runs are stopped, and it gets no more until it is resumed."
        ask_to_confirm(f"Stop what “{worker['name']}” runs?", words, "Stop", partial(self._stop, worker))

    async def _stop(self, worker: dict[str, Any]) -> None:
        engine = await self._context.engine.client()
        await engine.call("stop_worker", id=worker["id"])
        self._toasts.say(f"The runs of “{worker['name']}” are stopped.")
        await self.draw()


def _draw_waiting(waiting: list[dict[str, Any]]) -> None:
    if not waiting:
        return
    with Tag("section", look="s-section"):
        Tag("h2", "Waiting for a worker")
        with Tag("ul", look="s-list"):
            for run in waiting:
                with Tag("li", data_testid="worker-waiting"):
                    link(run["flow"], f"/runs/{quote(run['run_id'])}")
                    queue = f" / {run['queue']}" if run["queue"] else ""
                    Tag("span", f" waits for pool {run['pool']}{queue}, since ", "s-hint")
                    moment(datetime.fromtimestamp(run["since"], UTC))


def _nobody_yet(port: int) -> None:
    with Tag("section", look="s-empty"):
        Tag("h2", "No worker has joined")
        Tag("p", "Runs are carried out on this machine. A worker takes those of flows that name its pool.")
        with Tag("p"):
            Tag("code", f"treadle worker --url http://THIS-STUDIO:{port} --pool gpu")
        with Tag("p", look="s-hint"):
            Tag("span", "In the script block of a flow's file, under [tool.treadle]: ")
            Tag("code", 'pool = "gpu"')
