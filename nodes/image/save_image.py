"""Write a picture to a file."""

from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, Image, Range, TreadleError, node, write_bytes
from nodes.image.picture import ENDINGS, encoded, opened


@node(effect="idempotent", permissions=("files:write",), icon="image")
def save_image(
    image: Image,
    path: Annotated[Path, FilePattern("*.png", mode="write")],
    quality: Annotated[int, Range(1, 100)] = 90,
    overwrite: bool = True,
) -> File:
    """Write a picture to a file, whole or not at all, in the form that the ending of its name says.

    Args:
        image: The picture.
        path: Ends with .png, .jpg, .webp or .gif; folders are made as needed.
        quality: For jpg and webp, if the picture has another form.
        overwrite: Replace a file that is there; off refuses.
    """
    media_type = ENDINGS.get(path.suffix.lower())
    if media_type is None:
        raise TreadleError(f"{path.name} does not say how to write it.", fix=f"End it with {', '.join(ENDINGS)}.")
    data = image.data if image.media_type == media_type else encoded(opened(image.data), media_type, quality).data
    return File(write_bytes(path, data, overwrite=overwrite))
