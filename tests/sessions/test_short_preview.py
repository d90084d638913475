"""Previews cut to what fits on a node."""

from __future__ import annotations

from studio.sessions.short_preview import short_preview


def test_of_a_text_that_grows_the_end_is_kept():
    text = "".join(f"{number} " for number in range(1000))
    shown = short_preview(text, grows=True)
    assert shown.startswith("…")
    assert shown.endswith("998 999 ")
    assert len(shown) == len(short_preview(text))
