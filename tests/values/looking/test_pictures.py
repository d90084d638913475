"""Pictures: scaled ones, tiles at every level, and those that are refused."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow

from engine.errors import RequestError, ValueNotStorable
from engine.types.media import Image
from engine.values.looking.cache import ViewCache
from engine.values.looking.picture import TILE, PictureView, level_count
from tests.values.kit import stored


def encoded(picture: Pillow.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def view(data: bytes, folder: Path) -> PictureView:
    return PictureView(stored(Image(data), folder), ViewCache(folder / "cache"))


def gradient(width: int, height: int) -> Pillow.Image:
    """Red grows to the right, green downwards."""
    across = Pillow.linear_gradient("L").rotate(90).resize((width, height))
    down = Pillow.linear_gradient("L").resize((width, height))
    return Pillow.merge("RGB", (across, down, Pillow.new("L", (width, height), 77)))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "GIF", "BMP"])
def test_a_picture_is_scaled_and_never_enlarged(tmp_path: Path, kind: str):
    looked = view(encoded(gradient(1500, 900), kind), tmp_path)
    assert Pillow.open(looked.scaled(300)).size == (512, 307)
    assert Pillow.open(looked.scaled(4000)).size == (1500, 900)
    assert looked.scaled(300) == looked.scaled(400)


def test_tiles_of_every_level_show_their_part_of_the_picture(tmp_path: Path):
    whole = gradient(1300, 700)
    looked = view(encoded(whole), tmp_path)
    assert level_count(1300, 700) == 3
    for level in range(3):
        wide, high = -(-1300 // 2**level), -(-700 // 2**level)
        columns, lines = -(-wide // TILE), -(-high // TILE)
        for x in range(columns):
            for y in range(lines):
                tile = Pillow.open(looked.tile(level, x, y)).convert("RGB")
                assert tile.size == (min(TILE, wide - x * TILE), min(TILE, high - y * TILE))
                middle: Any = tile.getpixel((tile.width // 2, tile.height // 2))
                place = ((x * TILE + tile.width // 2) * 2**level, (y * TILE + tile.height // 2) * 2**level)
                wanted: Any = whole.getpixel((min(place[0], 1299), min(place[1], 699)))
                assert all(abs(one - other) < 12 for one, other in zip(middle, wanted, strict=True))
        with pytest.raises(RequestError):
            looked.tile(level, columns, 0)
    with pytest.raises(RequestError, match="no level"):
        looked.tile(3, 0, 0)


def test_a_picture_of_a_camera_held_upright_stands_upright(tmp_path: Path):
    exif = Pillow.Exif()
    exif[0x0112] = 6
    looked = view(encoded(gradient(800, 600), "JPEG", exif=exif), tmp_path)
    assert looked.size() == (600, 800)
    assert Pillow.open(looked.scaled(256)).size == (256, 341)
    assert Pillow.open(looked.tile(0, 1, 1)).size == (88, 288)


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16", "CMYK"])
def test_every_kind_of_pixels_can_be_shown(tmp_path: Path, mode: str):
    kind = "TIFF" if mode in {"CMYK", "I;16"} else "PNG"
    looked = view(encoded(Pillow.new(mode, (700, 600)), kind), tmp_path)
    assert Pillow.open(looked.scaled(64)).size == (64, 55)
    assert Pillow.open(looked.tile(0, 1, 1)).size == (188, 88)


def bomb(width: int, height: int) -> bytes:
    """A small PNG that says it is large."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (bomb(100_000, 100_000), "more than 200,000,000 pixels"),
        (bomb(20_000, 15_000), "more than 200,000,000 pixels"),
        (bomb(100, 100), "damaged"),
        (b"<svg/>", "no picture that can be scaled"),
        (encoded(gradient(100, 100))[:200], "damaged"),
        (b"", "no picture"),
    ],
)
def test_bombs_and_what_is_no_picture_are_refused(tmp_path: Path, data: bytes, words: str):
    with pytest.raises(ValueNotStorable, match=words):
        view(data, tmp_path).scaled(64)
    with pytest.raises(ValueNotStorable):
        view(data, tmp_path).tile(0, 0, 0)
