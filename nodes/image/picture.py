"""Pictures between Treadle and Pillow, with a limit on what they may unpack to."""

import io
from typing import Any

from engine.node import Image, TreadleError

MOST_PIXELS = 100_000_000
FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP", "image/gif": "GIF"}
ENDINGS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp", ".gif": "image/gif"}


def opened(data: bytes) -> Any:
    """A picture of Pillow, turned as the camera was held. Raises TreadleError for no picture."""
    import PIL.Image
    import PIL.ImageOps

    try:
        picture = PIL.Image.open(io.BytesIO(data))
        if picture.width * picture.height > MOST_PIXELS:
            raise TreadleError(
                f"The picture has {picture.width * picture.height / 1e6:.0f} megapixels.", fix="Take one below 100."
            )
        picture.load()
        return PIL.ImageOps.exif_transpose(picture)
    except (PIL.UnidentifiedImageError, PIL.Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise TreadleError("This is no picture that can be read.", fix="Use PNG, JPEG, WebP, GIF or TIFF.") from error


def media_type_of(data: bytes) -> str:
    """The media type that the first bytes show, empty if none is known."""
    import PIL.Image

    with PIL.Image.open(io.BytesIO(data)) as picture:
        return PIL.Image.MIME.get(picture.format or "", "")


def encoded(picture: Any, media_type: str, quality: int = 85) -> Image:
    """The picture as PNG, JPEG, WebP or GIF, without what the camera noted about place and time."""
    if media_type == "image/jpeg" and picture.mode != "RGB":
        # What was transparent becomes white; JPEG would make it black.
        import PIL.Image

        clear = picture.convert("RGBA")
        picture = PIL.Image.new("RGB", clear.size, "white")
        picture.paste(clear, mask=clear.getchannel("A"))
    picture.info = {}
    data = io.BytesIO()
    picture.save(
        data, FORMATS[media_type], **({"quality": quality} if media_type in {"image/jpeg", "image/webp"} else {})
    )
    return Image(data.getvalue(), media_type, picture.width, picture.height)
