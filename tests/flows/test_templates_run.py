"""The templates do what they promise, run by a real Prefect on real input."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest
from pytest_httpserver import HTTPServer

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


def test_the_shipped_log_is_summed_up_with_what_is_unusual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.log_digest import log_digest

    monkeypatch.chdir(ROOT)
    report = log_digest(output=tmp_path / "digest.html").path.read_text()
    assert report.count("data:image/png;base64,") == 1
    assert report.index("disk /dev/sdb1 is 98% full") < report.index("By the hour") < report.index("order 4216 failed")
    assert "more often" in report


def test_a_backup_is_made_and_read_again(tmp_path: Path):
    from flows.backup_with_verify import backup_with_verify

    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("one")
    archive = tmp_path / "out" / "a.tar.gz"
    ok, report = backup_with_verify(folder=tmp_path / "in", archive=archive, output=tmp_path / "r.html")
    assert ok is True
    listed = subprocess.run(["tar", "-tzf", archive], capture_output=True, text=True, check=True).stdout
    assert listed == "a.txt\n"
    assert "a.txt" in report.path.read_text()


def test_orders_go_through_a_database_into_a_report_and_a_workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.database_report import database_report

    monkeypatch.chdir(ROOT)
    database = f"sqlite:///{tmp_path / 'shop.db'}"
    made = [
        database_report(database=database, output=tmp_path / "r.html", workbook=tmp_path / "r.xlsx") for _ in range(2)
    ]
    report, workbook = made[-1]
    regions = pl.read_excel(tmp_path / "r.xlsx", sheet_name="Regions", engine="openpyxl")
    assert workbook.path == tmp_path / "r.xlsx"
    assert regions.get_column("orders").sum() == 60
    assert "order_id, customer_name" in report.path.read_text()


def test_a_site_that_is_not_well_makes_a_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, httpserver: HTTPServer):
    from flows.site_health import site_health

    monkeypatch.setenv("TREADLE_ALLOW_HOSTS", f"127.0.0.0/8 ::1/128 localhost:{httpserver.port}")
    httpserver.expect_request("/ok").respond_with_data("fine")
    httpserver.expect_request("/down").respond_with_data("", status=503)

    def check(*paths: str) -> tuple[bool, bool]:
        well, mailed, _ = site_health(
            sites=[httpserver.url_for(path) for path in paths],
            mail_server=f"folder:{tmp_path / 'outbox'}",
            output=tmp_path / "r.html",
        )
        return well, mailed

    assert check("/ok") == (True, False)
    assert check("/ok", "/down") == (False, True)
    assert "answered 503" in (tmp_path / "r.html").read_text()
    assert len(list((tmp_path / "outbox").iterdir())) == 1


def test_prices_are_told_when_they_have_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.price_watch import price_watch

    monkeypatch.chdir(ROOT)
    page = tmp_path / "shop.html"
    page.write_text((ROOT / "flows" / "data" / "shop.html").read_text("utf-8"), "utf-8")

    def watch() -> bool:
        _, mailed, _ = price_watch(
            page=str(page),
            memory=tmp_path / "m.parquet",
            mail_server=f"folder:{tmp_path / 'outbox'}",
            output=tmp_path / "r.html",
        )
        return mailed

    told = [watch(), watch()]
    page.write_text(page.read_text("utf-8").replace("€ 9.50", "€ 8.75"), "utf-8")
    assert [*told, watch()] == [True, False, True]
    report = (tmp_path / "r.html").read_text()
    assert report.index("8.75") < report.index("9.5")


def test_printed_and_scanned_invoices_become_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.invoices_to_table import invoices_to_table

    monkeypatch.chdir(ROOT)
    table, page = invoices_to_table(table=tmp_path / "invoices.csv", output=tmp_path / "invoices.html")
    rows = pl.read_csv(table.path)
    assert dict(zip(rows["file"], rows["total"], strict=True)) == {
        "cloud_nine_hosting.pdf": 75.2,
        "harbour_print_scan.pdf": 258.0,
        "north_wind_energy.pdf": 192.3,
        "paper_and_ink.pdf": 155.8,
    }
    assert "minutes.pdf" in page.path.read_text().partition("No invoices")[2]


def test_what_is_not_whole_is_not_let_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.quality_gate import quality_gate

    monkeypatch.chdir(ROOT)
    outbox = f"folder:{tmp_path / 'outbox'}"
    approved = tmp_path / "approved.csv"
    assert quality_gate(most_empty=0, column="notes", approved=approved, mail_server=outbox) is True
    assert not approved.exists()
    assert len(list((tmp_path / "outbox").iterdir())) == 1
    assert quality_gate(approved=approved, mail_server=outbox).path == approved
    assert len(list((tmp_path / "outbox").iterdir())) == 1


def test_checks_go_on_after_one_that_fails(tmp_path: Path):
    from flows.run_checks import run_checks

    table, _ = run_checks(checks=["git --version", "git no-such", "git --version"], output=tmp_path / "checks.html")
    assert table["outcome"].to_list() == ["passed", "failed", "passed"]


def test_texts_are_summed_up_without_a_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.summarise_texts import summarise_texts

    monkeypatch.chdir(ROOT)
    table, _ = summarise_texts(output=tmp_path / "summaries.html")
    assert dict(table.rows())["weather.txt"] == "Rain will come from the west tonight and stay until Friday."


def test_the_files_of_an_inbox_are_put_together_and_mailed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.inbox_report import inbox_report

    monkeypatch.chdir(ROOT)
    saved, sent = inbox_report(mail_server=f"folder:{tmp_path / 'outbox'}", output=tmp_path / "inbox.html")
    assert sent is True
    report = saved.path.read_text()
    assert "220.4" in report
    assert "january.csv" in report


def test_pictures_lie_on_one_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.contact_sheet import contact_sheet

    monkeypatch.chdir(ROOT)
    report = contact_sheet(output=tmp_path / "sheet.html").path.read_text()
    assert report.count("data:image/jpeg;base64,") == 3
    assert "dusk.png" in report


def test_a_report_that_nobody_approves_is_not_mailed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from flows.approved_mail import approved_mail

    monkeypatch.chdir(ROOT)
    assert approved_mail(mail_server=f"folder:{tmp_path / 'outbox'}") is False
    assert not (tmp_path / "outbox").exists()
