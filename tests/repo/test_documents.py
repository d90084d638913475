"""What the documents say is so: links lead somewhere, commands exist, decisions are short."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.repo.files import ROOT, tracked

DOCUMENTS = tracked("*.md")
DECISIONS = tracked("docs/decisions/*.md")
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)?(?:#([^)\s]+))?\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

GENERATED = "nodes.md"
"""Written by `engine.catalogue.document`, a line per fact."""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_a_link_leads_to_a_file_and_heading_that_exist(document: Path):
    broken: list[str] = []
    for file, anchor in LINK.findall(document.read_text("utf-8")):
        target = (document.parent / file).resolve() if file else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(f"{file}#{anchor}" if anchor else file)
    assert broken == []


def test_the_readme_needs_exactly_two_commands():
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r"^make [\w-]+", readme, re.MULTILINE)
    assert commands == ["make run", "make test"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_a_make_command_in_a_document_is_a_target(document: Path):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    text = document.read_text("utf-8")
    fenced = [line for _, body in FENCE.findall(text) for line in re.findall(r"^make ([\w-]+)", body, re.MULTILINE)]
    named = re.findall(r"`make ([\w-]+)`", text)
    assert {*fenced, *named} <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_a_path_in_backticks_exists(document: Path):
    folders = "engine|nodes|studio|flows|static|tests|bench|docs"
    text = document.read_text("utf-8")
    # Parts in capitals stand for a name of the reader's choice; a tutorial has its reader create files.
    paths = {path for path in re.findall(rf"`((?:{folders})/[\w./-]*)`", text) if not re.search(r"/[A-Z]{2,}", path)}
    created = set(re.findall(r"[Cc]reate `([^`]+)`", text))
    assert [path for path in paths - created if not (ROOT / path).exists()] == []


def test_no_two_decisions_have_the_same_number():
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("decision", DECISIONS, ids=name_of)
def test_a_decision_is_short_and_has_its_three_parts(decision: Path):
    text = decision.read_text("utf-8")
    assert len(text.splitlines()) < 40
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]
    assert text.startswith(f"# {decision.name[:4]} ")


@pytest.mark.parametrize("document", [d for d in DOCUMENTS if d.name != GENERATED], ids=name_of)
def test_lines_of_a_document_fit_a_screen(document: Path):
    too_long = [line for line in document.read_text("utf-8").splitlines() if len(line) > 120 and "|" not in line]
    assert too_long == []
