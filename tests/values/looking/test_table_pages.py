"""Pages of tables: any order, any search, any offset gives what the whole table would."""

from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import RequestError
from engine.values.looking.cache import ViewCache
from engine.values.looking.table import Arrangement, TableView
from tests.values.kit import stored

ROWS = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(-3, 3)),
        st.one_of(st.none(), st.sampled_from(["a", "B", "ab", "É", ""])),
        st.one_of(st.none(), st.floats(width=32)),
    ),
    max_size=30,
)


def view(frame: pl.DataFrame, folder: Path) -> TableView:
    return TableView(stored(frame, folder), ViewCache(folder / "cache"))


@given(ROWS, st.sampled_from(["n", "word", "x"]), st.booleans(), st.integers(0, 30), st.integers(1, 10))
def test_the_first_rows_of_an_order_are_those_of_the_whole_order(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[object, ...]], by: str, down: bool, at: int, count: int
):
    frame = pl.DataFrame(rows, schema={"n": pl.Int64, "word": pl.String, "x": pl.Float64}, orient="row")
    looked = view(frame, tmp_path_factory.mktemp("table"))
    wanted = Arrangement(by, descending=down)
    quick = looked.page(at, count, wanted)
    assert not looked.is_arranged(wanted)
    looked.arrange(wanted)
    assert looked.is_arranged(wanted)
    assert looked.page(at, count, wanted) == quick
    assert quick["height"] == len(rows)


def test_a_page_holds_the_rows_that_were_asked_for(tmp_path: Path):
    looked = view(pl.DataFrame({"n": range(100_000)}), tmp_path)
    assert looked.page(70_000, 3, Arrangement())["rows"] == [[70_000], [70_001], [70_002]]
    assert looked.page(99_999, 3, Arrangement())["rows"] == [[99_999]]
    assert looked.page(200_000, 3, Arrangement())["rows"] == []
    assert looked.page(0, 0, Arrangement()) == {
        "offset": 0,
        "height": 100_000,
        "width": 1,
        "columns": [{"name": "n", "type": "Int64"}],
        "rows": [],
    }


def test_a_search_finds_text_in_capitals_or_not_numbers_times_and_truth(tmp_path: Path):
    frame = pl.DataFrame(
        {
            "word": ["Straße", "ANNA", None, "x.y"],
            "n": [12, 345, 6, -7],
            "when": [datetime(2024, 5, day, tzinfo=UTC) for day in (1, 2, 3, 4)],
            "ok": [True, False, None, True],
        }
    )
    looked = view(frame, tmp_path)

    def found(text: str) -> list[int]:
        return [row[1] for row in looked.page(0, 10, Arrangement(search=text))["rows"]]

    assert found("anna") == [345]
    assert found("STRAß") == [12]
    assert found("34") == [345]
    assert found("05-03") == [6]
    assert found("tru") == [12, -7]
    assert found("X.") == [-7]
    assert found("nothing") == []
    both = looked.page(0, 10, Arrangement("n", descending=True, search="a"))
    assert [row[1] for row in both["rows"]] == [345, 12]
    assert both["height"] == 2


def test_cells_lose_nothing_in_a_browser(tmp_path: Path):
    frame = pl.DataFrame(
        {
            "big": [2**60],
            "nan": [float("nan")],
            "list": [[1, 2]],
            "long": ["ab" * 1000],
            "when": [datetime(2024, 1, 2, tzinfo=UTC)],
        }
    )
    page = view(frame, tmp_path).page(0, 1, Arrangement())
    assert page["rows"] == [[str(2**60), "nan", "[1, 2]", "ab" * 500 + "…", "2024-01-02 00:00:00+00:00"]]


def test_a_column_that_is_not_there_or_has_no_order_is_said(tmp_path: Path):
    looked = view(pl.DataFrame({"a": [{"x": 1}, {"x": 2}]}), tmp_path)
    with pytest.raises(RequestError, match="no column 'b'"):
        looked.page(0, 1, Arrangement("b"))
    with pytest.raises(RequestError, match="too long"):
        looked.page(0, 1, Arrangement(search="x" * 300))


def test_what_was_worked_out_stays_within_bounds(tmp_path: Path):
    cache = ViewCache(tmp_path / "cache", most_bytes=3000)
    looked = TableView(stored(pl.DataFrame({"n": range(100)}), tmp_path), cache)
    for text in "123456789":
        looked.arrange(Arrangement(search=text))
        assert sum(path.stat().st_size for path in cache.folder.iterdir()) <= 3000 + 1500
    assert looked.is_arranged(Arrangement(search="9"))
    assert not looked.is_arranged(Arrangement(search="1"))
