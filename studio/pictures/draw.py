"""Draws a scene as SVG: small, escaped, in the colours of whatever page shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from studio.pictures.scene import Box, Scene, Wire
from studio.pictures.tokens import SORTS, as_style, families

WIDTH, HEIGHT = 320.0, 180.0
MARGIN = 16.0
LARGEST = 0.62
"""Of the canvas's size: a picture of two nodes does not blow them up."""
SMALLEST_TEXT = 6.5
STRETCH = 1.7
CHIP_SHARE = 0.62
"""Of the shorter side of a box, at most, is its chip."""
CHIP_ON_TOP = 2.6
"""From this many times the chip's height on, a box shows it at its top and not in its middle."""
NARROWEST = 4
"""A title that would be shorter than so many letters is left out."""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class _Fit:
    """From canvas units to those of the picture; flat flows are stretched upwards, so that their boxes are legible."""

    across: float = 1.0
    down: float = 1.0
    left: float = 0.0
    top: float = 0.0

    def place(self, x: float, y: float) -> tuple[float, float]:
        return x * self.across + self.left, y * self.down + self.top


def draw(scene: Scene, *, title: str = "", standalone: bool = False) -> str:
    """The SVG text, 320 by 180 units. Its group `picture` can be used from a page, which gives it the colours.

    `standalone` adds light and dark colours, for a place that has none, such as a README.
    """
    fit = _fit(scene)
    wires = "".join(_wire(wire, fit) for wire in scene.wires)
    boxes = "".join(_box(box, fit) for box in scene.boxes)
    style = f"<style>{as_style()}</style>" if standalone else ""
    label = f"<title>{text(title)}</title>" if title else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img">{label}{style}'
        f'<g id="picture">{wires}{boxes}</g></svg>\n'
    )


def text(words: str) -> str:
    """Words of a document as XML text: nothing in them is markup, and what XML cannot hold is left out."""
    return escape(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", words), quote=True)


def _fit(scene: Scene) -> _Fit:
    if not scene.boxes:
        return _Fit()
    left, top = min(box.x for box in scene.boxes), min(box.y for box in scene.boxes)
    width = max(box.x + box.width for box in scene.boxes) - left
    height = max(box.y + box.height for box in scene.boxes) - top
    upright = (HEIGHT - 2 * MARGIN) / height
    across = min((WIDTH - 2 * MARGIN) / width, upright, LARGEST)
    down = min(upright, across * STRETCH, LARGEST)
    return _Fit(across, down, (WIDTH - width * across) / 2 - left * across, (HEIGHT - height * down) / 2 - top * down)


def _wire(wire: Wire, fit: _Fit) -> str:
    x1, y1 = fit.place(wire.x1, wire.y1)
    x2, y2 = fit.place(wire.x2, wire.y2)
    reach = max(abs(x2 - x1) * 0.45, 30 * fit.across)
    colour = wire.sort if wire.sort in SORTS else "any"
    return (
        f'<path d="M{x1:.1f} {y1:.1f}C{x1 + reach:.1f} {y1:.1f} {x2 - reach:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"'
        f' fill="none" stroke="var(--t-{colour})" stroke-width="{max(0.9, 2.6 * fit.across):.2f}"'
        ' stroke-linecap="round"/>'
    )


def _box(box: Box, fit: _Fit) -> str:
    x, y = fit.place(box.x, box.y)
    width, height = box.width * fit.across, box.height * fit.down
    size = max(SMALLEST_TEXT, 22 * fit.across)
    chip = min(CHIP_SHARE * height, CHIP_SHARE * width, size * 1.4)
    pad = chip * 0.28
    letters = int((width - chip - 3 * pad) / (size * 0.53))
    is_wide = letters >= NARROWEST
    chip_x = x + pad if is_wide else x + (width - chip) / 2
    chip_y = y + pad if height > CHIP_ON_TOP * chip else y + (height - chip) / 2
    family = box.family if box.family in families() else "other"
    words = box.title if len(box.title) <= letters else f"{box.title[: letters - 1]}…"
    title = (
        f'<text x="{chip_x + chip + pad:.1f}" y="{chip_y + chip / 2 + size * 0.35:.1f}" font-size="{size:.1f}"'
        f' font-weight="600" fill="var(--text)">{text(words)}</text>'
    )
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="{min(6.0, 14 * fit.down):.1f}"'
        ' fill="var(--panel)" stroke="var(--line-strong)" stroke-width=".6"/>'
        f'<rect x="{chip_x:.1f}" y="{chip_y:.1f}" width="{chip:.1f}" height="{chip:.1f}"'
        f' rx="{chip * 0.28:.1f}" fill="var(--f-{family})"/>'
        f'<text x="{chip_x + chip / 2:.1f}" y="{chip_y + chip * 0.72:.1f}" font-size="{chip * 0.62:.1f}"'
        f' font-weight="700" text-anchor="middle" fill="var(--on-family)">{family[0].upper()}</text>'
        f"{title if is_wide else ''}"
    )
