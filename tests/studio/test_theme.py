"""The design tokens: every text can be read on every ground, in light and in dark, and nothing is fetched from afar."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from studio.sessions.kinds import Sort
from tests.repo.files import ROOT

SHEET = (ROOT / "static" / "theme.css").read_text("utf-8")
SORTS = list(get_args(Sort))
FAMILIES = sorted(path.name for path in (ROOT / "nodes").iterdir() if (path / "__init__.py").is_file())
READABLE = 4.5
"""WCAG 2.2, 1.4.3: what a text of ordinary size needs."""
VISIBLE = 3.0
"""WCAG 2.2, 1.4.11: what the edge of a control needs."""

GROUNDS = ("bg", "canvas", "panel", "raised", "accent-soft", "hover")
TEXTS = ("text", "muted", "faint", "accent", "ok", "run", "warn", "bad", "stale", *(f"t-{sort}" for sort in SORTS))


def tokens(start: str) -> dict[str, str]:
    block = SHEET[SHEET.index(start) :].partition("\n}")[0]
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))


LIGHT = tokens(":root {")
DARK = {**LIGHT, **tokens(":root.dark,")}


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_is_readable_on_every_ground(theme: dict[str, str], ground: str):
    ratios = {text: round(contrast(theme[text], theme[ground]), 2) for text in TEXTS}
    assert {text: ratio for text, ratio in ratios.items() if ratio < READABLE} == {}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_state_is_readable_on_its_own_ground_and_a_button_on_the_accent(theme: dict[str, str]):
    pairs = [(state, f"{state}-soft") for state in ("ok", "run", "warn", "bad")]
    pairs += [("on-accent", "accent"), ("on-accent", "accent-hover"), ("text", "bad-soft"), ("text", "warn-soft")]
    assert [pair for pair in pairs if contrast(theme[pair[0]], theme[pair[1]]) < READABLE] == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_and_focus_are_visible(theme: dict[str, str]):
    edges = ("focus", "line-strong")
    assert [(e, g) for e in edges for g in ("bg", "panel") if contrast(theme[e], theme[g]) < VISIBLE] == []


def test_every_family_has_a_chip_that_a_white_glyph_is_readable_on():
    assert [family for family in FAMILIES if f"f-{family}" not in LIGHT] == []
    chips = {name: colour for name, colour in LIGHT.items() if name.startswith("f-")}
    assert {name for name, colour in chips.items() if contrast(colour, LIGHT["on-family"]) < READABLE} == set()


def test_light_and_dark_name_the_same_colours_that_differ():
    fixed = {name for name in LIGHT if name.startswith("f-")} | {"on-family"}
    assert set(LIGHT) - fixed == set(tokens(":root.dark,"))


def test_the_fonts_lie_beside_the_sheet_with_their_licences():
    fonts = re.findall(r'url\("([^"]+)"\)', SHEET)
    assert len(fonts) == 8
    assert [font for font in fonts if not (ROOT / "static" / font).is_file()] == []
    assert "://" not in SHEET
    for family in ("inter", "jetbrains-mono"):
        assert "SIL Open Font License" in (ROOT / "static" / "fonts" / f"{family}-LICENSE.txt").read_text("utf-8")
