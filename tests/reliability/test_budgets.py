"""What is used up is counted, and a node is not begun when nothing is left for it; a warning stops nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.reliability.conftest import states
from tests.runs.bench import Bench, flow_text

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(180)]

HEAD = "from nodes.probe.hard_nodes import buy, look"


def with_rules(body: str, name: str, rules: str) -> str:
    lines = "".join(f"# {line}\n" for line in rules.splitlines())
    return f"# /// script\n# [tool.treadle]\n{lines}# ///\n{flow_text(body, head=HEAD, name=name)}"


def buys(trace: Path, *prices: float, options: str = "") -> str:
    call = f"buy.with_options({options})" if options else "buy"
    names = [f"b{number}" for number in range(len(prices))]
    lines = [
        f"{name} = {call}.submit(price={price}, trace={str(trace)!r}"
        + (f", wait_for=[{names[number - 1]}])" if number else ")")
        for number, (name, price) in enumerate(zip(names, prices, strict=True))
    ]
    return "\n".join([*lines, f"return [{', '.join(f'{name}.result()' for name in names)}]"])


def told(bench: Bench, run: str, kind: str) -> list[dict[str, Any]]:
    return [event for event in bench.events(run) if event["kind"] == kind]


def lines(trace: Path) -> list[str]:
    return trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []


def test_what_would_pass_the_budget_of_a_run_is_not_begun(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    run = bench.start_source(with_rules(buys(trace, 0.3, 0.3, 0.1), "shop", 'budget = "0.50 USD"'))
    result = bench.result(run)
    assert (result["state"], states(result)) == ("failed", {"b0": "finished", "b1": "failed", "b2": "skipped"})
    assert "The budget of this run is too small" in result["nodes"]["b1"]["error"]
    assert lines(trace) == ["bought for 0.3"]
    assert sum(event["money"] for event in told(bench, run, "node.spent")) == pytest.approx(0.3)
    assert [event["stopped"] for event in told(bench, run, "node.over")] == [True]


def test_a_budget_that_only_warns_stops_nothing_and_says_so(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    run = bench.start_source(with_rules(buys(trace, 0.3, 0.4), "shop-warned", 'budget = "0.50 USD, warn"'))
    assert bench.result(run)["state"] == "finished"
    assert lines(trace) == ["bought for 0.3", "bought for 0.4"]
    assert [event["stopped"] for event in told(bench, run, "node.over")] == [False]


def test_the_budget_of_a_node_is_its_own_and_time_counts(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    spare = buys(trace, 0.2, 0.2, options='budget="0.25 USD"')
    assert bench.run(spare, head=HEAD, name="shop-each")["state"] == "finished"
    body = (
        f"a = look.submit(a=1, trace={str(trace)!r}, seconds=0.3)\n"
        f"b = look.submit(a=2, trace={str(trace)!r}, wait_for=[a])\nreturn b.result()"
    )
    late = bench.result(bench.start_source(with_rules(body, "slow-shop", 'budget = "0.2 s"')))
    assert states(late) == {"a": "finished", "b": "failed"}
    assert "used up" in late["nodes"]["b"]["error"]


def test_a_day_counts_all_runs_of_a_flow(bench: Bench, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    source = with_rules(buys(trace, 0.3), "shop-daily", 'budget_per_day = "0.50 USD"')
    assert bench.result(bench.start_source(source, fresh=True))["state"] == "finished"
    second = bench.result(bench.start_source(source, fresh=True))
    assert "“shop-daily” today" in second["nodes"]["b0"]["error"]
    spent = bench.await_(bench.service.methods["spending"]({}))
    assert spent["flows"]["shop-daily"]["money"] == pytest.approx(0.3)
