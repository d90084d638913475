"""PDF files made, read, taken apart and recognised by the real tesseract."""

import io
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from pypdf import PdfReader, PdfWriter

from engine.node import Html, Image, Markdown, TreadleError
from engine.node.context import PlainContext
from nodes.pdf.document import chosen_pages
from nodes.pdf.draw_pages import draw_pages
from nodes.pdf.merge_pdfs import merge_pdfs
from nodes.pdf.read_pdf import read_pdf
from nodes.pdf.recognise_text import recognise_text
from nodes.pdf.split_pdf import split_pdf
from nodes.report.print_pdf import print_pdf
from nodes.report.write_report import write_report

LONG = "\n\n".join(f"## Chapter {number}\n\n" + "A line of text. " * 150 for number in range(1, 6))


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A PDF of several pages."""
    return print_pdf(Markdown(LONG), tmp_path / "book.pdf").path


def recognise(*given: Any, **named: Any) -> Any:
    return recognise_text(*given, **named, context=PlainContext())


def test_a_printed_text_can_be_read_again(book: Path):
    read = read_pdf(book)
    assert read.number == len(read.pages) >= 2
    assert "Chapter 5" in read.text
    assert f"1 / {read.number}" in read.pages[0]
    assert read.title == "book"
    assert read_pdf(book, "2-").pages == read.pages[1:]
    assert "Chapter 1" in read_pdf(book, "1", layout=True).text


def test_a_report_is_printed_with_its_pictures_and_loads_nothing(tmp_path: Path):
    png = io.BytesIO()
    PIL.Image.new("RGB", (40, 20), "red").save(png, "PNG")
    (tmp_path / "secret.png").write_bytes(png.getvalue())
    text = f"![x](file://{tmp_path}/secret.png) Grüße"
    report = write_report("Title", [text, Image(png.getvalue(), "image/png", 40, 20)])
    printed = print_pdf(report, tmp_path / "r.pdf", size="A5", landscape=True).path
    (page,) = PdfReader(printed).pages
    assert len(page.images) == 1
    assert round(float(page.mediabox.width)) == 595
    assert "Grüße" in page.extract_text()
    evil = "<main><img src='file:///etc/hostname'><iframe src='file:///etc/passwd'></iframe>ok</main>"
    (page,) = PdfReader(print_pdf(Html(evil), tmp_path / "e.pdf").path).pages
    assert len(page.images) == 0
    assert page.extract_text().split() == ["ok", "1", "/", "1"]


def test_pages_are_split_and_put_together_again(book: Path, tmp_path: Path):
    whole = read_pdf(book)
    parts = split_pdf(book, tmp_path / "parts")
    assert [part.path.name for part in parts][:2] == ["book-1.pdf", "book-2.pdf"]
    joined = merge_pdfs([part.path for part in reversed(parts)], tmp_path / "joined.pdf")
    assert read_pdf(joined.path).pages == whole.pages[::-1]
    outline: list[Any] = PdfReader(joined.path).outline
    assert [item.title for item in outline][-1] == "book-1"
    (pair,) = split_pdf(book, tmp_path / "pair", every=9, pages="2, 1")
    assert read_pdf(pair.path).pages == [whole.pages[1], whole.pages[0]]
    with pytest.raises(TreadleError, match="no files"):
        merge_pdfs([], tmp_path / "none.pdf")


def test_a_locked_file_needs_its_password(book: Path, tmp_path: Path):
    writer = PdfWriter(clone_from=book)
    writer.encrypt("sesame", algorithm="AES-256-R5")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(TreadleError, match="is locked"):
        read_pdf(tmp_path / "locked.pdf")
    with pytest.raises(TreadleError, match="cannot be opened"):
        draw_pages(tmp_path / "locked.pdf")
    assert "Chapter 1" in read_pdf(tmp_path / "locked.pdf", password="sesame").text
    assert draw_pages(tmp_path / "locked.pdf", password="sesame")[0].width > 100


def test_what_is_no_pdf_is_told(tmp_path: Path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 and no more")
    with pytest.raises(TreadleError):
        read_pdf(tmp_path / "a.pdf")
    with pytest.raises(TreadleError):
        draw_pages(tmp_path / "a.pdf")


def test_pages_are_drawn_as_sharp_as_asked(book: Path):
    (small,) = draw_pages(book, dots=36)
    large, second = draw_pages(book, "1-2", dots=72)
    assert (large.width, large.height) == (596, 842) or abs(large.width - 595) <= 1
    assert abs(small.width * 2 - large.width) <= 2
    assert large.data != second.data
    picture = PIL.Image.open(io.BytesIO(large.data))
    assert picture.getpixel((2, 2)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("written", "expected"), [("", [0, 1, 2, 3]), ("2", [1]), ("3-, 1", [2, 3, 0]), ("2-3", [1, 2])]
)
def test_pages_are_named_as_people_do(written: str, expected: list[int]):
    assert chosen_pages(written, 4) == expected


@pytest.mark.parametrize("written", ["0", "5", "3-2", "a", "1-9", "1,,2", "-"])
def test_pages_that_are_not_there_are_told(written: str):
    with pytest.raises(TreadleError):
        chosen_pages(written, 4)


@pytest.mark.slow
def test_a_scanned_page_is_recognised(tmp_path: Path):
    printed = print_pdf(Markdown("# Invoice 4711\n\nTotal: 129.50 EUR"), tmp_path / "i.pdf", size="A5").path
    (page,) = draw_pages(printed, dots=200)
    scan = tmp_path / "scan.png"
    scan.write_bytes(page.data)
    assert "Invoice 4711" in recognise(scan).text
    PIL.Image.open(scan).convert("RGB").save(tmp_path / "scan.pdf", resolution=200)
    assert read_pdf(tmp_path / "scan.pdf").text == ""
    assert "129.50 EUR" in recognise(tmp_path / "scan.pdf", dots=200).text


def test_a_language_that_is_not_installed_is_told(tmp_path: Path):
    PIL.Image.new("RGB", (40, 20), "white").save(tmp_path / "a.png")
    with pytest.raises(TreadleError) as raised:
        recognise(tmp_path / "a.png", language="xyz")
    assert "tesseract-ocr-xyz" in raised.value.fix
    with pytest.raises(TreadleError, match="is no language"):
        recognise(tmp_path / "a.png", language="--psm")
