"""The charts are pictures of the asked size, the same for the same data, and show nothing but the table."""

from datetime import UTC, date, datetime, timedelta

import polars as pl
import pytest

from engine.node import TreadleError
from nodes.chart.bar_chart import bar_chart
from nodes.chart.heat_map import heat_map
from nodes.chart.histogram import histogram
from nodes.chart.line_chart import line_chart
from nodes.chart.pie_chart import pie_chart
from nodes.chart.scatter_chart import scatter_chart

WEEKS = pl.DataFrame(
    {"when": [datetime(2026, 1, 5, tzinfo=UTC) + timedelta(weeks=week) for week in range(8)], "count": range(1, 9)}
)
AUTHORS = pl.DataFrame({"author": ["Ada <b>", "Bob", "小林"], "count": [5, 3, 1], "team": ["x", "y", "x"]})


@pytest.mark.parametrize("draw", [bar_chart, line_chart, scatter_chart])
def test_a_chart_is_a_png_of_twice_the_asked_size_and_the_same_each_time(draw):
    first, second = (draw(WEEKS, x="when", y="count", title="Weeks", width=400, height=200) for _ in range(2))
    assert first.data.startswith(b"\x89PNG")
    assert (first.width, first.height) == (800, 400)
    assert first.data == second.data


def test_more_bars_show_more_of_their_colour():
    one = bar_chart(WEEKS.head(1), x="when", y="count", title="Weeks")
    assert len(bar_chart(WEEKS, x="when", y="count", title="Weeks").data) > len(one.data) > 5000


@pytest.mark.parametrize("options", [{"horizontal": True}, {"color": "team"}, {"limit": 2}])
def test_bars_by_name_can_lie_stack_and_be_limited(options):
    plain = bar_chart(AUTHORS, x="author", y="count")
    assert bar_chart(AUTHORS, x="author", y="count", **options).data != plain.data


def test_horizontal_bars_grow_with_their_number():
    files = pl.DataFrame({"file": [f"file {number}" for number in range(30)], "n": range(30)})
    few = bar_chart(AUTHORS, "author", "count", horizontal=True)
    assert few.height < bar_chart(files, "file", "n", horizontal=True).height


def test_lines_and_points_may_be_coloured_and_sized_by_columns():
    assert line_chart(AUTHORS, "author", "count", color="team").data != line_chart(AUTHORS, "author", "count").data
    assert line_chart(WEEKS, "when", "count", area=True).data != line_chart(WEEKS, "when", "count").data
    sized = scatter_chart(AUTHORS, "count", "count", color="team", size="count")
    assert sized.data != scatter_chart(AUTHORS, "count", "count").data


@pytest.mark.parametrize("column", ["a.b", "a[0]", "datum", "it's", 'say "x"', " "])
def test_any_column_name_can_be_drawn(column: str):
    odd = bar_chart(pl.DataFrame({column: ["x", "y"], "n": [1, 2]}), column, "n")
    assert odd.data != bar_chart(pl.DataFrame({column: ["x", "y"], "n": [0, 0]}), column, "n").data


def test_the_time_zone_of_the_machine_does_not_change_a_chart(monkeypatch: pytest.MonkeyPatch):
    local = pl.DataFrame({"day": [date(2026, 3, 28), date(2026, 3, 29), date(2026, 3, 30)], "n": [1, 2, 3]})
    here = line_chart(local, "day", "n")
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert line_chart(local, "day", "n").data == here.data


def test_odd_values_are_left_out_rather_than_breaking_the_chart():
    table = pl.DataFrame({"x": [1.0, 2.0, 3.0], "y": [float("nan"), float("inf"), 2.0]})
    assert scatter_chart(table, "x", "y").width == 1440


def test_empty_names_are_called_so():
    table = pl.DataFrame({"name": [None, "b"], "n": [1, 2]})
    assert bar_chart(table, "name", "n").data == bar_chart(table.fill_null("(empty)"), "name", "n").data


def test_no_rows_make_a_chart_that_says_so():
    assert bar_chart(AUTHORS.clear(), "author", "count").width == 1440


def test_an_unknown_column_and_too_many_rows_are_explained():
    with pytest.raises(TreadleError, match="Did you mean 'count'"):
        bar_chart(AUTHORS, "author", "counts")
    with pytest.raises(TreadleError, match="too many for a chart"):
        scatter_chart(pl.DataFrame({"x": range(50_001)}), "x", "x")


def test_a_histogram_counts_what_falls_into_a_range():
    spread = pl.DataFrame({"team": ["x"] * 200, "seconds": [number % 17 * 0.5 for number in range(200)]})
    drawn = histogram(spread, "seconds", title="Seconds", width=400, height=200)
    assert (drawn.width, drawn.height) == (800, 400)
    assert drawn.data != histogram(spread, "seconds", bins=3, title="Seconds", width=400, height=200).data
    with pytest.raises(TreadleError, match="holds no numbers"):
        histogram(spread, "team")
    assert histogram(spread.clear(), "seconds").data.startswith(b"\x89PNG")


def test_a_pie_has_the_largest_shares_and_the_rest_together():
    many = pl.DataFrame({"name": [f"n{number}" for number in range(20)], "n": range(20)})
    whole = pie_chart(many, "name", "n", title="Shares")
    assert (whole.width, whole.height) == (960, 640)
    assert whole.data == pie_chart(many.reverse(), "name", "n", title="Shares").data
    assert whole.data != pie_chart(many, "name", "n", title="Shares", most=3).data
    assert whole.data != pie_chart(many, "name", "n", title="Shares", hole=False).data
    with pytest.raises(TreadleError, match="no share of a whole"):
        pie_chart(pl.DataFrame({"name": ["a"], "n": [-1]}), "name", "n")


def test_a_heat_map_has_a_square_for_each_pair():
    pairs = pl.DataFrame(
        {"hour": [hour for hour in range(24) for _ in range(3)], "day": ["Mo", "Tu", "We"] * 24, "n": range(72)}
    )
    drawn = heat_map(pairs, "hour", "day", "n", title="Requests")
    assert (drawn.width, drawn.height) == (1440, 720)
    assert drawn.data != heat_map(pairs.with_columns(n=1), "hour", "day", "n", title="Requests").data
    with pytest.raises(TreadleError, match="holds no numbers"):
        heat_map(pairs, "hour", "n", "day")
