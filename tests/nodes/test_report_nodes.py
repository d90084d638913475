"""A report is one file that shows its parts and runs or loads nothing."""

from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl
import pytest

from engine.node import Html, Image, Markdown, TreadleError
from nodes.report.note_markdown import note_markdown
from nodes.report.render_markdown import render_markdown
from nodes.report.save_report import save_report
from nodes.report.table_to_markdown import table_to_markdown
from nodes.report.write_digest import write_digest
from nodes.report.write_report import write_report

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "[a](data:text/html,<script>alert(1)</script>)",
    "![beacon](https://evil.example/p.png?secret)",
    "<iframe src=https://evil.example></iframe>",
    "<svg onload=alert(1)>",
    "<style>@import 'https://evil.example'</style>",
    '"><script>alert(1)</script>',
]


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize(
    "wrap", [str, Markdown, Html, lambda text: pl.DataFrame({text: [text]}), lambda text: {text: text}]
)
def test_no_part_brings_in_anything_that_runs_or_loads(attack: str, wrap):
    body = write_report(attack, [wrap(attack)]).partition("<body>")[2]
    for sign in ("<script", "<iframe", "<svg", "<style", 'href="javascript', 'href="data:', "<img src=x", 'src="http'):
        assert sign not in body


def test_the_page_may_load_nothing():
    assert "default-src 'none'; img-src data:" in write_report("Title", [])


def test_text_is_read_as_markdown_and_parts_stand_in_order():
    report = write_report(
        "Weekly", ["## Authors", pl.DataFrame({"name": ["Ada"]}), Markdown("**bold**"), Html("<p>raw</p>")]
    )
    places = [
        report.index(sign) for sign in ("<h1>Weekly</h1>", "<h2>Authors</h2>", "<td>Ada</td>", "<strong>", "<p>raw</p>")
    ]
    assert places == sorted(places)


def test_cells_are_written_as_a_person_reads_them():
    row = {
        "n": 1234567,
        "x": 2.5,
        "none": None,
        "yes": True,
        "day": date(2026, 1, 2),
        "at": datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
    }
    report = write_report("T", [pl.DataFrame([row])])
    for cell in ("1,234,567", "2.5", "<td></td>", "<td>yes</td>", ">2026-01-02<", ">2026-01-02 03:04<"):
        assert cell in report


def test_a_long_table_says_how_many_rows_are_left_out():
    assert "… and 7 more rows" in write_report("T", [pl.DataFrame({"n": range(12)})], most_rows=5)
    assert "No rows" in write_report("T", [pl.DataFrame({"n": []})])
    assert "An empty table" in write_report("T", [pl.DataFrame()])


def test_a_picture_lies_inside_the_page_at_half_its_pixels():
    report = write_report("T", [Image(b"png", "image/png", 1440, 720)])
    assert 'width="720" src="data:image/png;base64,cG5n"' in report


def test_a_picture_of_a_foreign_kind_is_refused():
    with pytest.raises(TreadleError, match="cannot show text/html"):
        write_report("T", [Image(b"<script>", "text/html")])


def test_markdown_becomes_html_with_tables():
    assert render_markdown(Markdown("|a|\n|-|\n|1|")).startswith("<table>")
    assert isinstance(render_markdown(Markdown("a")), Html)
    assert isinstance(note_markdown("a"), Markdown)


def test_a_report_is_saved_in_a_new_folder_and_replaces_an_older_one(tmp_path: Path):
    path = tmp_path / "reports" / "a.html"
    save_report(Html("old"), path)
    saved = save_report(Html("new"), path)
    assert saved.path.read_text() == "new"
    assert [file.name for file in path.parent.iterdir()] == ["a.html"]


def test_a_digest_lists_items_with_day_author_and_a_short_summary():
    day = datetime(2026, 11, 16, tzinfo=UTC)
    row = {"title": "A *b*", "link": "https://x.org/1", "published": day, "author": "Ada", "summary": "word " * 90}
    digest = write_digest(pl.DataFrame([row]), longest=20)
    assert digest == "### [A \\*b\\*](<https://x.org/1>)\n\n*16 November 2026 · Ada*\n\nword word word word …"
    assert "<em>b</em>" not in render_markdown(digest)


@pytest.mark.parametrize("attack", [*ATTACKS, "](javascript:x)", "a\n\n# b", "| a | b |"])
def test_a_digest_shows_what_items_say_and_does_nothing_of_it(attack: str):
    items = pl.DataFrame([{"title": attack, "link": attack, "author": attack, "summary": attack}])
    shown = render_markdown(write_digest(items))
    for sign in ("<script", "<img", "<a href", "<h1", "<table", "<iframe"):
        assert sign not in shown


def test_a_digest_of_nothing_says_so_and_one_without_titles_is_explained():
    assert write_digest(pl.DataFrame({"title": []})) == "*Nothing new.*"
    with pytest.raises(TreadleError, match="no column 'title'"):
        write_digest(pl.DataFrame({"a": [1]}))


def test_a_table_becomes_markdown_that_shows_the_same_cells():
    table = pl.DataFrame({"na|me": ["a | b", "*c*\n`d`", None], "n": [1, 20_000, None]})
    text = table_to_markdown(table, most_rows=2)
    assert text.splitlines()[1] == "| --- | ---: |"
    html = render_markdown(text)
    assert "<td>a | b</td>" in html
    assert "<td>*c* `d`</td>" in html
    assert ">20,000</td>" in html
    assert "… and 1 more rows" in html
    assert table_to_markdown(pl.DataFrame()) == "*An empty table.*"
