"""Previews cut to what fits on a node."""

from __future__ import annotations

from studio.sessions.short_preview import short_preview


def test_of_a_text_that_grows_the_end_is_kept():
    text = "".join(f"{number} " for number in range(1000))
    shown = short_preview(text, grows=True)
    assert shown.startswith("…")
    assert shown.endswith("998 999 ")
    assert len(shown) == len(short_preview(text))


def test_a_file_keeps_its_name_however_deep_it_lies():
    file = {"type": "file", "path": f"/{'deep/' * 40}report.pdf", "size": 15}
    assert short_preview(file) == file
    assert short_preview([file]) == [file]
