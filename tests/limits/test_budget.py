"""What a budget says, and when it is used up."""

from __future__ import annotations

import pytest

from engine.errors import RequestError
from engine.limits.budget import Budget, Used, parse_budget


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("0.50 USD", Budget(money=0.5)),
        ("$2", Budget(money=2)),
        ("20k tokens, warn", Budget(tokens=20_000, warns=True)),
        ("1.5m tokens", Budget(tokens=1_500_000)),
        ("10 min, 5 min cpu", Budget(seconds=600, cpu_s=300)),
        ("1 h", Budget(seconds=3600)),
        ("2 gb, 30s, stop", Budget(memory_mb=2000, seconds=30)),
    ],
)
def test_a_budget_reads_as_people_write_it_and_its_words_read_back(text: str, budget: Budget) -> None:
    assert parse_budget(text) == budget
    assert parse_budget(str(budget)) == budget


@pytest.mark.parametrize("text", ["", "warn", "5", "lots of money", "1 USD, 2 USD", "-1 USD"])
def test_what_is_no_budget_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(RequestError) as refused:
        parse_budget(text)
    assert "20000 tokens" in refused.value.fix


def test_a_budget_is_used_up_when_all_of_anything_in_it_is() -> None:
    budget = Budget(money=0.5, tokens=1000)
    half = Used(tokens=500, money=0.1, memory_mb=300)
    assert budget.over(half) == []
    assert [one.words for one in budget.over(half + half)] == ["1000 of 1000 tokens"]
    assert (half + half).memory_mb == 300
