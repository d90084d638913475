"""Figures of matplotlib's pyplot in a process without a screen, one run after another."""

from __future__ import annotations

import os
import sys

_BACKEND = "MPLBACKEND"


def draw_without_screen() -> None:
    """Choose the backend that draws into memory: others open windows, and may do so only in the main thread."""
    os.environ.setdefault(_BACKEND, "agg")


def close_figures() -> None:
    """Forget what a run has drawn. Pyplot holds on to each figure, and a warm process would fill up with them."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is not None:
        pyplot.close("all")
