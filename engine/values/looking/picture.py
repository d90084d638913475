"""Pictures of any size: scaled ones, and tiles of those that are too large to be sent as they are.

A large picture is unpacked once, into files of plain pixels that are looked at through memory maps: one per level, of
which each has half the width and height of the one before. Level 0 is the picture itself.
"""

from __future__ import annotations

import math
import mmap
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import RequestError, ValueNotStorable
from engine.values.looking.cache import ViewCache
from engine.values.looking.media import media_of
from engine.values.looking.stored import StoredValue

if TYPE_CHECKING:
    from PIL import Image

TILE = 512
MOST_PIXELS = 200_000_000
"""More would unpack to most of a machine's memory: a small file can say that it is of any size."""
WIDTHS = (64, 128, 256, 512, 1024, 2048, 4096)
MEDIA_TYPE = "image/webp"
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "TIFF", "BMP")
_BYTES = 4
_ROWS_AT_ONCE = 512
_QUALITY = 88
_SIXTEEN_BITS = 256
_ORIENTATION = 0x0112
"""The EXIF tag that says how the camera was held."""
_TURNED = frozenset({5, 6, 7, 8})


def level_count(width: int, height: int) -> int:
    """How many levels a picture has: the last fits into one tile."""
    longest = max(width, height, 1)
    return 1 + max(0, math.ceil(math.log2(longest / TILE)))


@dataclass(frozen=True, slots=True)
class PictureView:
    """Looks at one picture. Every method is for a process of its own: unpacking takes seconds and memory."""

    value: StoredValue
    cache: ViewCache

    def size(self) -> tuple[int, int]:
        """Width and height in pixels; only the head of the file is read."""
        with self._opened() as picture:
            width, height = picture.size
            return (height, width) if _is_turned(picture) else (width, height)

    def scaled(self, width: int) -> Path:
        """A WebP file of about that width, never wider than the picture is."""
        chosen = next((one for one in WIDTHS if one >= width), WIDTHS[-1])

        def write(draft: Path) -> None:
            with self._opened() as picture:
                # JPEG is unpacked at a fraction of its size, if that will do.
                picture.draft("RGB", (chosen, chosen))
                _upright(picture, chosen).save(draft, "WEBP", quality=_QUALITY, method=1)

        return self.cache.made(self.cache.path(".webp", self.value.digest, "width", chosen), write)

    def tile(self, level: int, x: int, y: int) -> Path:
        """A WebP file of the tile in column `x` and row `y` of a level; those at the edges are smaller."""
        path = self.cache.path(".webp", self.value.digest, "tile", level, x, y)
        if self.cache.found(path):
            return path
        width, height = self.size()
        if not 0 <= level < level_count(width, height):
            raise RequestError(f"The picture has no level {level}.", fix="Ask for a level that its facts name.")
        wide, high = _at_level(width, height, level)
        left, top = x * TILE, y * TILE
        if not (0 <= left < wide and 0 <= top < high):
            raise RequestError("The picture has no such tile.", fix="Tiles are counted from 0, by 512 pixels.")

        def write(draft: Path) -> None:
            picture = _pixels(self._level(level, width, height), wide, high)
            box = (left, top, min(wide, left + TILE), min(high, top + TILE))
            picture.crop(box).save(draft, "WEBP", quality=_QUALITY, method=0)

        return self.cache.made(path, write)

    def _level(self, level: int, width: int, height: int) -> Path:
        def unpack(draft: Path) -> None:
            with self._opened() as picture:
                _write_pixels(_upright(picture, max(width, height)), draft)

        def halve(draft: Path) -> None:
            from PIL import Image

            above = self._level(level - 1, width, height)
            picture = _pixels(above, *_at_level(width, height, level - 1))
            _write_pixels(picture.resize(_at_level(width, height, level), Image.Resampling.BOX), draft)

        path = self.cache.path(".pixels", self.value.digest, level)
        return self.cache.made(path, halve if level else unpack)

    @contextmanager
    def _opened(self) -> Iterator[Image.Image]:
        """The picture, of which nothing is unpacked yet. Raises ValueNotStorable for what is none, or a bomb."""
        from PIL import Image, ImageFile, UnidentifiedImageError

        Image.MAX_IMAGE_PIXELS = MOST_PIXELS
        # Who prints reports has Pillow show what is left of a damaged picture, for the whole process.
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        try:
            with warnings.catch_warnings(), media_of(self.value).content.as_file() as file:
                warnings.simplefilter("error", Image.DecompressionBombWarning)
                with Image.open(file, formats=_FORMATS) as picture:
                    yield picture
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise ValueNotStorable(
                f"The picture has more than {MOST_PIXELS:,} pixels: it is not unpacked here.", fix="Download it."
            ) from error
        except UnidentifiedImageError as error:
            raise ValueNotStorable(
                "That is no picture that can be scaled.", fix="PNG, JPEG, GIF, WebP, AVIF, TIFF and BMP can."
            ) from error
        except (OSError, SyntaxError, ValueError, struct.error, MemoryError) as error:
            # What Pillow raises for files that are damaged.
            raise ValueNotStorable(f"The picture is damaged: {error}.", fix="Download it.") from error


def _upright(picture: Image.Image, widest: int) -> Image.Image:
    """The first frame with four channels, at most so wide, turned as its camera says."""
    from PIL import Image, ImageOps

    if picture.mode.startswith("I;16"):
        picture = picture.convert("I").point(lambda level: level / _SIXTEEN_BITS).convert("L")
    across = picture.height if _is_turned(picture) else picture.width
    if across > widest:
        size = (max(1, round(picture.width * widest / across)), max(1, round(picture.height * widest / across)))
        orientation = _orientation(picture)
        if picture.mode in {"P", "1"}:
            picture = picture.convert("RGBA")
        picture = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
        if orientation:
            picture.getexif()[_ORIENTATION] = orientation
    turned = ImageOps.exif_transpose(picture) if _orientation(picture) else picture
    return turned.convert("RGBA")


def _is_turned(picture: Image.Image) -> bool:
    """Tell whether a camera was held upright: then width is height."""
    return _orientation(picture) in _TURNED


def _orientation(picture: Image.Image) -> int:
    """How the camera was held, 0 if it is not said. Cameras write no PNG, which would be unpacked to look for it."""
    return 0 if picture.format == "PNG" else int(picture.getexif().get(_ORIENTATION, 0))


def _at_level(width: int, height: int, level: int) -> tuple[int, int]:
    return max(1, -(-width // 2**level)), max(1, -(-height // 2**level))


def _write_pixels(picture: Image.Image, path: Path) -> None:
    with path.open("xb") as file:
        for top in range(0, picture.height, _ROWS_AT_ONCE):
            file.write(picture.crop((0, top, picture.width, min(picture.height, top + _ROWS_AT_ONCE))).tobytes())


def _pixels(path: Path, width: int, height: int) -> Image.Image:
    """A file of pixels as a picture, of which the system reads what is looked at. It lets go of the file by itself."""
    from PIL import Image

    with path.open("rb") as file:
        data = mmap.mmap(file.fileno(), width * height * _BYTES, access=mmap.ACCESS_READ)
    pixels: Any = data
    return Image.frombuffer("RGBA", (width, height), pixels, "raw", "RGBA", 0, 1)
