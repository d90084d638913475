"""The templates do what they promise, run by a real Prefect on real input."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("prefect")]

ROOT = Path(__file__).parents[2]


def test_the_first_steps_give_a_sentence():
    from flows.first_steps import first_steps

    assert first_steps(1, 2, 6) == "On a typical day it was 3.0; the days lay 5.0 apart."


def test_the_pulse_of_a_repository_shows_authors_weeks_and_files(tmp_path: Path):
    from flows.repository_pulse import repository_pulse

    now = datetime.now(UTC).isoformat()
    git = ["git", "-C", str(tmp_path / "r"), "-c", "user.name=Ada <b>", "-c", "user.email=a@x"]
    subprocess.run(["git", "init", "-q", str(tmp_path / "r")], check=True)
    (tmp_path / "r" / "a & b.txt").write_text("1\n2\n")
    subprocess.run([*git, "add", "--all"], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "First", "--date", now], check=True)
    saved = repository_pulse(repository=tmp_path / "r", output=tmp_path / "out" / "pulse.html")
    report = saved.path.read_text()
    assert "<strong>1 commit</strong> by <strong>1 person</strong>" in report
    assert "a &amp; b.txt" in report
    assert report.count("data:image/png;base64,") == 3


def test_a_folder_report_lists_what_fills_it(tmp_path: Path):
    from flows.folder_report import folder_report

    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "big.bin").write_bytes(b"0" * 12_345)
    (tmp_path / "data" / "small.txt").write_text("x")
    report = folder_report(folder=tmp_path / "data", output=tmp_path / "report.html").path.read_text()
    assert report.index("big.bin") < report.index("small.txt")
    assert "12,345" in report


def test_the_shipped_csv_is_cleaned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.clean_csv import clean_csv

    monkeypatch.chdir(ROOT)
    table, report = clean_csv(cleaned=tmp_path / "clean.csv", output=tmp_path / "report.html")
    cleaned = pl.read_csv(table.path, try_parse_dates=True)
    assert cleaned.height == cleaned.get_column("order_id").n_unique() == 60
    assert cleaned.schema["ordered_on"] == pl.Date
    assert cleaned.schema["total"] == pl.Float64
    assert set(cleaned.get_column("region").drop_nulls()) == {"North", "South", "East", "West"}
    expected = cleaned.select(pl.col("qty") * pl.col("unit_price")).to_series().to_list()
    assert cleaned.get_column("total").to_list() == pytest.approx(expected)
    assert "unit_price" in report.path.read_text()


def test_the_shipped_feed_becomes_a_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.page_digest import page_digest

    monkeypatch.chdir(ROOT)
    report = page_digest(output=tmp_path / "digest.html", limit=3).path.read_text()
    assert report.count("<h3>") == 3
    assert report.index("Small computers for large orchards") < report.index("Bread, measured")
    assert 'href="https://example.org/news/6"' in report
