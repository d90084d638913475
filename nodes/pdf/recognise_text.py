"""Recognise the text of scanned pages."""

import subprocess
from pathlib import Path
from typing import Annotated, NamedTuple

from engine.node import (
    Context,
    FilePattern,
    MissingExtra,
    Placeholder,
    Range,
    TreadleError,
    Unit,
    node,
    read_bytes,
)
from nodes.pdf.drawing import drawn_pages

SECONDS_PER_PAGE = 180


class RecognisedText(NamedTuple):
    """The text of all pages, and of each page."""

    text: str
    pages: list[str]


@node(
    extras=("pdf",),
    programs=("tesseract",),
    effect="idempotent",
    permissions=("files:read", "programs"),
    icon="file",
)
def recognise_text(
    path: Annotated[Path, FilePattern("*.pdf")],
    language: Annotated[str, Placeholder("eng+deu")] = "eng",
    pages: Annotated[str, Placeholder("1-3, 7")] = "",
    dots: Annotated[int, Range(70, 600), Unit("per inch")] = 300,
    *,
    context: Context,
) -> RecognisedText:
    """Recognise the text of a scanned PDF or of a picture by tesseract (OCR).

    Args:
        path: A PDF, or a picture such as PNG, JPEG or TIFF.
        language: Those that tesseract has installed, by its three letters, such as `eng` or `eng+deu`.
        pages: Of a PDF, such as `1-3, 7, 9-`; empty takes all.
        dots: How sharp pages are drawn; small print needs 300.
        context: Filled in when the node runs.
    """
    if not all(part.isidentifier() for part in language.split("+")):
        raise TreadleError(f"{language!r} is no language.", fix="Write it like eng or eng+deu.")
    content = read_bytes(path)
    pictures = (one.data for one in drawn_pages(path, pages, dots, "")) if content.startswith(b"%PDF") else [content]
    texts: list[str] = []
    for number, picture in enumerate(pictures, 1):
        context.raise_if_cancelled()
        context.log(f"Page {number}", level="debug")
        texts.append(_recognised(picture, language, dots))
    return RecognisedText("\n\n".join(texts).strip(), texts)


def _recognised(picture: bytes, language: str, dots: int) -> str:
    command = ["tesseract", "stdin", "stdout", "-l", language, "--dpi", str(dots)]
    try:
        done = subprocess.run(command, input=picture, capture_output=True, check=False, timeout=SECONDS_PER_PAGE)
    except FileNotFoundError as error:
        raise MissingExtra(
            "The program tesseract is not installed.", fix="Install it, such as: apt-get install tesseract-ocr"
        ) from error
    except subprocess.TimeoutExpired as error:
        raise TreadleError(f"A page took longer than {SECONDS_PER_PAGE} s.", fix="Ask for fewer dots.") from error
    if done.returncode != 0:
        lines = done.stderr.decode(errors="replace").strip().splitlines() or ["it gave no reason"]
        raise TreadleError(
            f"tesseract could not read it: {lines[-1]}",
            fix=f"Look whether it is a picture, and install the language: apt-get install tesseract-ocr-{language}",
        )
    return done.stdout.decode(errors="replace").strip()
