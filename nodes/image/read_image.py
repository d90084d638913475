"""Read a picture from a file."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Image, node, read_bytes
from nodes.image.picture import FORMATS, encoded, media_type_of, opened


@node(permissions=("files:read",), icon="image")
def read_image(path: Annotated[Path, FilePattern("*.png")]) -> Image:
    """Read a picture from a file; what no browser shows, such as TIFF, becomes PNG.

    Args:
        path: PNG, JPEG, WebP, GIF, TIFF, BMP and others.
    """
    data = read_bytes(path)
    picture = opened(data)
    media_type = media_type_of(data)
    if media_type in FORMATS:
        return Image(data, media_type, picture.width, picture.height)
    return encoded(picture, "image/png")
