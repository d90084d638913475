"""Say what a picture is."""

from typing import NamedTuple

from engine.node import Image, node
from nodes.image.picture import opened


class Description(NamedTuple):
    """Size in pixels, form, colours (`RGB`, `L` for grey, `P` for a palette), frames of an animation, and bytes."""

    width: int
    height: int
    format: str
    mode: str
    frames: int
    size: int
    transparent: bool


@node(icon="image")
def describe_image(image: Image) -> Description:
    """Say how large a picture is, how it is written, and whether it is an animation or transparent.

    Args:
        image: The picture.
    """
    import io

    import PIL.Image

    picture = opened(image.data)
    with PIL.Image.open(io.BytesIO(image.data)) as raw:
        form, frames = raw.format or "", int(getattr(raw, "n_frames", 1))
    transparent = "A" in picture.getbands() or "transparency" in picture.info
    return Description(picture.width, picture.height, form, picture.mode, frames, len(image.data), transparent)
