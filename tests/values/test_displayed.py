"""Values of classes that notebooks show as more than text: what they show is kept beside them, and they come back."""

from __future__ import annotations

import base64
import io
import json
import struct
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar

import pandas as pd
import polars as pl
import pytest
from matplotlib import pyplot as plt
from matplotlib.figure import Figure
from PIL import Image as Picture

from engine.errors import ValueNotStorable
from engine.kernel.figures import close_figures, draw_without_screen
from engine.values.codec import decode, encode, is_ours, still_valid
from engine.values.encoded import with_header
from engine.values.looking.facts import facts_of
from engine.values.looking.media import raw_of
from engine.values.looking.stored import StoredValue, part_at, plain_inside
from engine.values.preview import preview
from engine.values.signing import Signer
from tests.kernel.watched_flows import values_in
from tests.values.kit import SIGNER, stored


class Page:
    """Shows itself as a page, like tables and models in notebooks."""

    def __init__(self, text: str) -> None:
        self.text = text

    def _repr_html_(self) -> str:
        return f"<b>{self.text}</b>"


class Note:
    def _repr_markdown_(self) -> tuple[str, dict[str, str]]:
        return "# Told", {"with": "metadata"}


class Chart:
    """As altair's charts: a bundle with the description of a chart, and a page that needs scripts."""

    told: ClassVar[dict[str, Any]] = {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "mark": "bar"}

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        return {"application/vnd.vegalite.v5+json": self.told, "text/html": "<script>…</script>"}


class Odd(type):
    """Its classes cannot be put into a dictionary."""

    __hash__ = None  # pyright: ignore[reportAssignmentType]


class Oddly(metaclass=Odd):
    pass


class Drawn:
    """A picture in a bundle, as Base64."""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        buffer = io.BytesIO()
        Picture.new("RGB", (7, 5)).save(buffer, "PNG")
        return {"image/png": base64.b64encode(buffer.getvalue()).decode(), "text/plain": "drawn"}


class Drawing:
    def _repr_svg_(self) -> str:
        return '<svg xmlns="http://www.w3.org/2000/svg"/>'


class Broken:
    def _repr_html_(self) -> str:
        raise RuntimeError("no")

    def __repr__(self) -> str:
        return "broken thing"


def figure() -> Figure:
    drawn = Figure(figsize=(3, 2))
    drawn.subplots().plot([1, 3, 2])
    return drawn


def back_again(value: StoredValue) -> Any:
    return decode(value.codec, value.content.read(), SIGNER)


def size_of_png(data: bytes) -> tuple[int, int]:
    return struct.unpack(">II", data[16:24])


def test_a_figure_is_shown_as_a_picture_and_comes_back_as_a_figure():
    value = stored(figure())
    facts = facts_of(value, None)
    raw = raw_of(part_at(value, ""))
    back = back_again(value)

    assert (value.codec, facts["view"], raw.media_type) == ("displayed", "image", "image/png")
    assert size_of_png(raw.content.read()) == (facts["width"], facts["height"])
    assert facts["width"] > facts["height"] > 100
    assert isinstance(back, Figure)
    path: Any = back.axes[0].lines[0].get_path()
    assert path.vertices.tolist() == [[0, 1], [1, 3], [2, 2]]


def test_what_a_screen_shows_of_a_kept_figure_is_what_was_kept(tmp_path: Path):
    values, drawn = values_in(tmp_path), figure()
    encoded, inline = values.keep(drawn)
    assert values.seen(drawn, encoded, inline) == preview(drawn)


def test_figures_of_one_run_do_not_stay_for_the_next():
    draw_without_screen()
    drawn = plt.figure()
    close_figures()
    assert plt.get_fignums() == []
    assert preview(drawn)["type"] == "image"


def test_what_stands_in_a_figure_is_shown_as_the_figure():
    axes = figure().axes[0]
    assert plain_inside(stored(axes)).codec == "image"
    assert preview(axes) == {**preview(figure()), "bytes": preview(axes)["bytes"]}


def test_a_picture_of_pillow_is_shown_and_comes_back():
    value = stored(Picture.new("RGBA", (30, 20), (255, 0, 0, 128)))
    back = back_again(value)
    assert facts_of(value)["view"] == "image"
    assert size_of_png(raw_of(plain_inside(value)).content.read()) == (30, 20)
    assert (back.size, back.mode, back.getpixel((1, 1))) == ((30, 20), "RGBA", (255, 0, 0, 128))


def test_a_table_of_pandas_is_looked_at_as_a_table():
    frame = pd.DataFrame(
        {"name": ["a", None], "count": [1, 2], "odd": [Decimal("1.5"), {"x": 1}]},
        index=pd.Index(["r1", "r2"], name="row"),
    )
    value = stored(frame)
    inside = decode("table", plain_inside(value).content.read(), SIGNER)
    back = back_again(value)

    assert facts_of(value)["view"] == "table"
    assert isinstance(inside, pl.DataFrame)
    assert inside.columns == ["row", "name", "count", "odd"]
    assert inside.rows() == [("r1", "a", 1, "1.5"), ("r2", None, 2, "{'x': 1}")]
    pd.testing.assert_frame_equal(back, frame)
    shown = preview(frame)
    assert (shown["type"], shown["height"], shown["columns"]) == ("table", 2, ["row", "name", "count", "odd"])


@pytest.mark.parametrize(
    "value",
    [
        pd.Series([1.5, 2.5], name="x"),
        pd.DataFrame([[1, 2]], columns=["same", "same"]),
        pd.DataFrame({("a", "b"): [1]}),
        pd.DataFrame({"when": pd.to_datetime(["2026-01-01", None])}),
        pd.DataFrame(),
    ],
)
def test_every_table_of_pandas_comes_back_as_it_was(value: Any):
    encoded = encode(value, SIGNER)
    back: Any = decode(encoded.codec, encoded.data, SIGNER)
    assert encoded.codec == "displayed"
    assert back.equals(value)


def test_pages_notes_and_charts_are_shown_as_such():
    assert preview(Page("x")) == {"type": "html", "bytes": 8}
    assert facts_of(stored(Page("x")))["view"] == "html"
    assert preview(Note()) == {"type": "markdown", "text": "# Told"}
    assert facts_of(stored(Note()))["view"] == "markdown"
    assert preview(Chart()) == Chart.told
    assert facts_of(stored(Chart())) | {"library": "vega-lite", "view": "plot"} == facts_of(stored(Chart()))
    assert json.loads(plain_inside(stored(Chart())).content.read()) == Chart.told


def test_pictures_come_as_bytes_text_or_base64():
    shown = preview(Drawn())
    assert (shown["media_type"], shown["width"], shown["height"]) == ("image/png", 7, 5)
    raw = raw_of(part_at(stored(Drawing()), ""))
    assert (raw.media_type, raw.content.read()[:4]) == ("image/svg+xml", b"<svg")


def test_a_class_that_fails_to_show_itself_is_kept_and_shown_by_its_repr():
    value = stored(Broken())
    assert value.codec == "pickle"
    assert preview(Broken())["repr"] == "broken thing"
    assert isinstance(back_again(value), Broken)


def test_a_class_that_cannot_be_looked_up_shows_nothing():
    assert "Oddly object" in preview(Oddly())["repr"]


def test_those_inside_of_lists_and_mappings_are_parts_that_can_be_looked_at():
    value = stored({"plot": figure(), "pages": [Page("x")]})
    assert [part["view"] for part in facts_of(value)["parts"]] == ["image", "json"]
    assert facts_of(part_at(value, "/plot"))["view"] == "image"
    assert facts_of(part_at(value, "/pages/0"))["view"] == "html"
    back = back_again(value)
    assert back["pages"][0].text == "x"


def test_only_what_this_installation_wrote_becomes_an_object_again():
    encoded = encode(Page("x"), SIGNER)
    other = Signer(b"o" * 32)
    assert is_ours(encoded.codec, encoded.data, SIGNER)
    assert still_valid(encoded.codec, encoded.data)
    assert not is_ours(encoded.codec, encoded.data, other)
    with pytest.raises(ValueNotStorable):
        decode(encoded.codec, encoded.data, other)


@pytest.mark.parametrize("header", [{}, {"parts": []}, {"parts": [["html", 3, "d"], ["pickle", 1, "d"]]}, {"parts": 3}])
def test_damaged_bytes_are_said_to_be_damaged(header: dict[str, Any]):
    data = with_header(header, b"ab")
    for look in (lambda: decode("displayed", data, SIGNER), lambda: is_ours("displayed", data, SIGNER)):
        with pytest.raises(ValueNotStorable, match="damaged"):
            look()
