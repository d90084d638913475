"""Pictures read, measured, resized and written, by their pixels."""

import io
import zlib
from pathlib import Path
from typing import Any

import PIL.Image
import pytest

from engine.node import Image, TreadleError
from nodes.image.describe_image import describe_image
from nodes.image.read_image import read_image
from nodes.image.resize_image import resize_image
from nodes.image.save_image import save_image


def picture(mode: str = "RGB", size: tuple[int, int] = (400, 200), color: Any = "red", form: str = "PNG", **more: Any):
    data = io.BytesIO()
    PIL.Image.new(mode, size, color).save(data, form, **more)
    return Image(data.getvalue(), f"image/{form.lower()}", *size)


def seen(image: Image) -> PIL.Image.Image:
    return PIL.Image.open(io.BytesIO(image.data))


@pytest.mark.parametrize(("fit", "expected"), [("inside", (100, 50)), ("cover", (100, 80)), ("stretch", (100, 80))])
def test_a_picture_is_made_to_fit(fit: Any, expected: tuple[int, int]):
    small = resize_image(picture(), 100, 80, fit)
    assert (small.width, small.height) == seen(small).size == expected
    assert seen(small).getpixel((5, 5)) == (255, 0, 0)


def test_a_small_picture_grows_only_on_request():
    assert resize_image(picture(), 900, 900).width == 400
    assert resize_image(picture(), 900, 900, enlarge=True).width == 900


def test_a_transparent_picture_stays_so_or_becomes_white():
    clear = picture("RGBA", color=(0, 0, 0, 0))
    assert seen(resize_image(clear, 10, 10)).getpixel((1, 1)) == (0, 0, 0, 0)
    assert seen(resize_image(clear, 10, 10, format="jpeg")).getpixel((1, 1)) == (255, 255, 255)


def test_a_picture_is_turned_as_the_camera_was_held_and_its_notes_are_gone():
    exif = PIL.Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Maker of cameras"
    turned = resize_image(picture(form="JPEG", exif=exif), 100, 100, format="jpeg")
    assert (turned.width, turned.height) == (50, 100)
    assert b"Maker of cameras" not in turned.data


def test_a_picture_says_what_it_is():
    found = describe_image(picture())
    assert (found.width, found.height, found.format, found.mode, found.frames) == (400, 200, "PNG", "RGB", 1)
    frames = [PIL.Image.new("RGB", (8, 8), (number * 80, 0, 0)) for number in range(3)]
    data = io.BytesIO()
    frames[0].save(data, "GIF", save_all=True, append_images=frames[1:])
    assert describe_image(Image(data.getvalue(), "image/gif")).frames == 3


def test_pictures_are_read_and_written_in_the_form_of_the_name(tmp_path: Path):
    for ending, form in ((".png", "PNG"), (".jpg", "JPEG"), (".webp", "WEBP"), (".gif", "GIF")):
        saved = save_image(picture(), tmp_path / f"a{ending}")
        assert describe_image(read_image(saved.path)).format == form
    PIL.Image.new("RGB", (9, 9)).save(tmp_path / "a.tiff")
    assert read_image(tmp_path / "a.tiff").media_type == "image/png"
    with pytest.raises(TreadleError, match="how to write it"):
        save_image(picture(), tmp_path / "a.xyz")


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", picture().data[:60]])
def test_what_is_no_picture_is_told(data: bytes):
    with pytest.raises(TreadleError, match="no picture"):
        resize_image(Image(data, "image/png"))


def test_a_picture_that_would_fill_the_memory_is_refused():
    data = bytearray(picture("1", (8, 8), 0).data)
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    with pytest.raises(TreadleError, match=r"megapixels|no picture"):
        resize_image(Image(bytes(data), "image/png"))
