"""`/metrics` for Prometheus: runs and nodes, queue, kernels, event lag, store, browsers, and the loop's delays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.responses import Response
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from studio.context import AppContext
from studio.facts import Facts, gather
from studio.loop_watch import BOUNDS, LoopWatch


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""

    @web.get("/metrics", tags=["operations"], response_class=Response, summary="Figures for Prometheus")
    async def metrics() -> Response:
        """In Prometheus' text format. Counters of the engine begin anew when it does."""
        registry = CollectorRegistry(auto_describe=False)
        ProcessCollector(namespace="treadle_studio", registry=registry)
        registry.register(_Collected(await gather(context), context.loop))
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_PLAIN_0_0_4)


class _Collected:
    """Facts as families of metrics."""

    def __init__(self, facts: Facts, loop: LoopWatch) -> None:
        self._facts = facts
        self._loop = loop

    def collect(self) -> Iterator[Metric]:
        facts, engine = self._facts, self._facts.engine
        yield _gauge("treadle_engine_up", "Whether the engine answers.", float(bool(engine)))
        yield _gauge("treadle_prefect_up", "Whether Prefect's server answers.", float(facts.prefect == "ready"))
        yield _gauge("treadle_store_up", "Whether the store can be read.", float(facts.store == "ready"))
        yield _labelled("treadle_runs", "Runs that the store has, by state.", "state", facts.runs)
        yield _gauge("treadle_store_bytes", "Size of the store's files; 0 for PostgreSQL.", facts.store_bytes)
        yield _gauge("treadle_store_read_seconds", "How long a look into the store took.", facts.store_read_s)
        yield _gauge("treadle_disk_free_bytes", "Room left on the workspace's disk.", facts.disk_free)
        yield _gauge("treadle_studio_browsers", "Pages that are open in browsers.", facts.browsers)
        yield _gauge("treadle_studio_open_flows", "Editing sessions.", facts.open_flows)
        yield _gauge("treadle_studio_followed_runs", "Runs that somebody follows.", len(facts.readers))
        yield _gauge("treadle_studio_followers", "Who follows a run.", sum(facts.readers.values()))
        yield _gauge("treadle_studio_event_lag_seconds", "From a node to the studio: the last event.", facts.lag_s)
        yield _loop_delay(self._loop)
        if engine:
            yield from _of_engine(engine)


def _of_engine(engine: Mapping[str, Any]) -> Iterator[Metric]:
    yield _gauge("treadle_runs_queued", "Runs that wait for a kernel.", engine["queued"])
    yield _gauge("treadle_runs_running", "Runs that go on.", engine["running"])
    kernels: list[dict[str, Any]] = engine["kernels"]
    yield _gauge("treadle_kernels", "Kernels that live.", len(kernels))
    yield _gauge("treadle_kernels_busy", "Kernels that run a flow.", sum(bool(kernel["run"]) for kernel in kernels))
    memory = {str(kernel["pid"]): kernel["memory"] for kernel in kernels}
    yield _labelled("treadle_kernel_memory_bytes", "Of a kernel and the processes of its nodes.", "pid", memory)
    yield _gauge("treadle_engine_memory_bytes", "Of the engine's process.", engine["engine"]["memory"])
    yield _gauge("treadle_prefect_memory_bytes", "Of Prefect's server.", engine["prefect"]["memory"])
    yield _counter("treadle_events", "Events that were stored.", engine["events"])
    states = CounterMetricFamily("treadle_node_states", "How often nodes came to a state.", labels=["state"])
    for state, count in engine["node_states"].items():
        states.add_metric([state], count)
    yield states
    for name, key, words in (
        ("treadle_run_duration_seconds", "run_duration", "How long runs took, by how they ended."),
        ("treadle_node_duration_seconds", "node_duration", "How long nodes took, by how they ended."),
    ):
        family = HistogramMetricFamily(name, words, labels=["state"])
        for state, told in engine[key].items():
            family.add_metric([state], [(str(le), count) for le, count in told["buckets"]], told["sum"])
        yield family
    for name, key, words in (
        ("treadle_event_lag_seconds", "event_lag", "From a node to the store: the oldest event of each batch."),
        ("treadle_store_write_seconds", "store_write", "How long batches of events took to be stored."),
    ):
        family = HistogramMetricFamily(name, words)
        family.add_metric([], [(str(le), count) for le, count in engine[key]["buckets"]], engine[key]["sum"])
        yield family


def _loop_delay(loop: LoopWatch) -> Metric:
    family = HistogramMetricFamily("treadle_studio_loop_delay_seconds", "How late the studio's event loop was.")
    total = 0
    buckets: list[tuple[str, float]] = []
    for bound, count in zip((*map(str, BOUNDS), "+Inf"), loop.counts, strict=True):
        total += count
        buckets.append((bound, total))
    family.add_metric([], buckets, loop.sum_s)
    return family


def _gauge(name: str, words: str, value: float) -> Metric:
    return GaugeMetricFamily(name, words, value=value)


def _counter(name: str, words: str, value: float) -> Metric:
    return CounterMetricFamily(name, words, value=value)


def _labelled(name: str, words: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, words, labels=[label])
    for text, value in values.items():
        family.add_metric([text], value)
    return family
