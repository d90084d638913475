"""Figures of matplotlib's pyplot in a process without a screen, one run after another."""

from __future__ import annotations

import logging
import os
import sys

_logger = logging.getLogger(__name__)

_BACKEND = "MPLBACKEND"


def draw_without_screen() -> None:
    """Choose the backend that draws into memory: others open windows, and may do so only in the main thread."""
    os.environ.setdefault(_BACKEND, "agg")


def close_figures() -> None:
    """Forget what a run has drawn. Pyplot holds on to each figure, and a warm process would fill up with them."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return
    try:
        pyplot.close("all")
    except Exception:
        # A module of that name may be a person's own, or half imported; the next run does not depend on it.
        _logger.exception("figures cannot be closed")
