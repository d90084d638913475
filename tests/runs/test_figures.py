"""What the engine says of its runs at a glance."""

from __future__ import annotations

import asyncio

from engine.events import model as m
from engine.runs.figures import Figures, Histogram
from engine.runs.observed import Observed


def test_a_histogram_counts_what_lies_under_each_bound():
    histogram = Histogram([0.1, 1.0])
    for seconds in (0.05, 0.1, 0.5, 7.0):
        histogram.observe(seconds)
    assert histogram.as_json() == {"buckets": [("0.1", 2), ("1.0", 3), ("+Inf", 4)], "sum": 7.65}


def test_figures_count_events_by_how_nodes_and_runs_ended():
    figures = Figures()
    figures.take([m.NodeFinished(run="r", node="a", duration_s=0.2), m.NodeCached(run="r", node="b", digest="d")])
    figures.take([m.RunFailed(run="r", error="no", duration_s=3.0)])
    told = figures.as_json()
    assert told["events"] == 3
    assert told["node_states"] == {"finished": 1, "cached": 1}
    assert told["node_duration"]["finished"]["sum"] == 0.2
    assert told["run_duration"]["failed"]["buckets"][-1] == ("+Inf", 1)
    assert told["event_lag"]["buckets"][-1] == ("+Inf", 2)


async def test_who_reads_slowly_hears_of_the_last_state_of_each_run():
    observed = Observed()
    news = observed.watch([{"run_id": "old", "flow": "f", "state": "running"}])
    assert (await anext(news))["run_id"] == "old"
    waiting = asyncio.ensure_future(anext(news))
    await asyncio.sleep(0)
    observed.take("r", "f", [m.RunQueued(run="r"), m.NodeLogged(run="r", message="x")])
    observed.take("r", "f", [m.RunStarted(run="r")])
    observed.take("s", "g", [m.RunQueued(run="s")])
    assert await waiting == {"run_id": "r", "flow": "f", "state": "running"}
    assert await anext(news) == {"run_id": "s", "flow": "g", "state": "queued"}
    await news.aclose()
