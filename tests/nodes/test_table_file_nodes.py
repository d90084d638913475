"""Tables to files and back: Parquet, JSON lines and Excel, with LibreOffice's and Excel's own pitfalls."""

import io
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import polars as pl
import pytest
from openpyxl import Workbook, load_workbook

from engine.node import TreadleError
from nodes.table.read_excel import read_excel
from nodes.table.read_json_lines import read_json_lines
from nodes.table.read_parquet import read_parquet
from nodes.table.write_excel import write_excel
from nodes.table.write_json_lines import write_json_lines
from nodes.table.write_parquet import write_parquet

TABLE = pl.DataFrame(
    {
        "name": ["=1+1", "Grüße\n", None],
        "n": [1, None, 3],
        "x": [0.5, 1.5, None],
        "yes": [True, False, None],
        "day": [date(2026, 1, 31), None, date(2024, 2, 29)],
        "when": [datetime(2026, 1, 31, 12, 0, tzinfo=UTC), None, None],
        "list": [[1, 2], [], None],
    }
)


def test_parquet_keeps_values_and_types(tmp_path: Path):
    written = write_parquet(TABLE, tmp_path / "deep" / "t.parquet")
    assert read_parquet(written.path).equals(TABLE)
    assert read_parquet(written.path, ["x", "n"]).columns == ["x", "n"]
    with pytest.raises(TreadleError, match="already exists"):
        write_parquet(TABLE, written.path, overwrite=False)
    with pytest.raises(TreadleError, match="no column 'y'"):
        read_parquet(written.path, ["y"])


def test_what_is_no_parquet_is_told(tmp_path: Path):
    (tmp_path / "no.parquet").write_bytes(b"PAR1 and nothing else")
    assert read_parquet(tmp_path / "none.parquet", must=False).width == 0
    with pytest.raises(TreadleError, match="cannot be read"):
        read_parquet(tmp_path / "none.parquet")
    with pytest.raises(TreadleError, match="is not a Parquet file"):
        read_parquet(tmp_path / "no.parquet")


def test_json_lines_go_there_and_back(tmp_path: Path):
    written = write_json_lines(TABLE, tmp_path / "t.jsonl")
    assert len(written.path.read_text("utf-8").splitlines()) == 3
    back = read_json_lines(written.path)
    assert back.select("name", "n", "x", "yes", "list").equals(TABLE.select("name", "n", "x", "yes", "list"))
    assert back.get_column("day").to_list() == ["2026-01-31", None, "2024-02-29"]


def test_a_broken_line_of_json_is_named(tmp_path: Path):
    path = tmp_path / "t.jsonl"
    path.write_text('\ufeff{"a": 1}\n\n{"a": 2, "b": [1]}\n', "utf-8")
    assert read_json_lines(path).get_column("a").to_list() == [1, 2]
    path.write_text('{"a": 1}\n{"a":\n')
    with pytest.raises(TreadleError, match="Line 2"):
        read_json_lines(path)
    path.write_text("[1]\n")
    with pytest.raises(TreadleError, match="no mapping"):
        read_json_lines(path)


def test_a_workbook_holds_its_sheets_and_no_formula_that_a_text_brought(tmp_path: Path):
    money = pl.DataFrame({"eur": [Decimal("1.25")]})
    written = write_excel({"People": TABLE, "Money": money}, tmp_path / "book.xlsx")
    cell = load_workbook(written.path)["People"]["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    back = read_excel(written.path)
    assert back.select("name", "n", "x", "yes").equals(TABLE.select("name", "n", "x", "yes"))
    assert back.get_column("day").cast(pl.Date).to_list() == TABLE.get_column("day").to_list()
    assert back.get_column("when")[0] == datetime(2026, 1, 31, 12, 0)  # noqa: DTZ001
    assert back.get_column("list").to_list() == ["[1, 2]", "[]", None]
    assert read_excel(written.path, "Money").item() == 1.25
    with pytest.raises(TreadleError, match="no sheet 'Other'") as raised:
        read_excel(written.path, "Other")
    assert "People, Money" in raised.value.fix


def test_a_sheet_made_by_people_becomes_a_table(tmp_path: Path):
    book = Workbook()
    sheet = book.create_sheet("Sales", 0)
    for row in (["Sales 2026"], ["sku", None, "sku"], ["a", 1, "x"], ["b", "two"], [None, None, None]):
        sheet.append(row)
    book.save(tmp_path / "b.xlsx")
    table = read_excel(tmp_path / "b.xlsx", skip=1)
    assert table.columns == ["sku", "column_2", "sku_2"]
    assert table.rows() == [("a", "1", "x"), ("b", "two", None)]
    assert read_excel(tmp_path / "b.xlsx", header=False).height == 4


def test_a_workbook_that_is_none_or_would_fill_the_memory_is_refused(tmp_path: Path):
    (tmp_path / "no.xlsx").write_bytes(b"PK\x03\x04 no")
    with pytest.raises(TreadleError, match="is not an Excel workbook"):
        read_excel(tmp_path / "no.xlsx")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", b"0" * 3_000_000)
    (tmp_path / "bomb.xlsx").write_bytes(packed.getvalue())
    with pytest.raises(TreadleError, match="unpacks to 3 MB"):
        read_excel(tmp_path / "bomb.xlsx", most=1)


@pytest.mark.parametrize("name", ["", "a/b", "x" * 32])
def test_a_sheet_with_an_impossible_name_is_refused(name: str, tmp_path: Path):
    with pytest.raises(TreadleError, match="cannot be called"):
        write_excel({name: TABLE}, tmp_path / "b.xlsx")
