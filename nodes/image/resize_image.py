"""Make a picture smaller or larger."""

from typing import Annotated, Literal

from engine.node import Image, Range, Unit, node
from nodes.image.picture import encoded, opened


@node(icon="image", weight="heavy")
def resize_image(
    image: Image,
    width: Annotated[int, Range(1, 10_000), Unit("px")] = 320,
    height: Annotated[int, Range(1, 10_000), Unit("px")] = 320,
    fit: Literal["inside", "cover", "stretch"] = "inside",
    enlarge: bool = False,
    format: Literal["png", "jpeg", "webp"] = "png",
    quality: Annotated[int, Range(1, 100)] = 85,
) -> Image:
    """Make a picture smaller, such as a thumbnail; notes of the camera about place and time are left out.

    Args:
        image: The picture.
        width: At most, or exactly for `cover` and `stretch`.
        height: At most, or exactly for `cover` and `stretch`.
        fit: `inside` keeps all of it, `cover` fills the size and cuts off what stands out, `stretch` bends it.
        enlarge: Also make it larger; off leaves a small picture as it is.
        format: How it is written.
        quality: For jpeg and webp.
    """
    import PIL.Image
    import PIL.ImageOps

    picture = opened(image.data)
    # A palette cannot be averaged.
    picture = picture.convert("RGBA" if "A" in picture.getbands() or "transparency" in picture.info else "RGB")
    if enlarge or picture.width > width or picture.height > height:
        size, soft = (width, height), PIL.Image.Resampling.LANCZOS
        match fit:
            case "inside":
                picture = PIL.ImageOps.contain(picture, size, soft)
            case "cover":
                picture = PIL.ImageOps.fit(picture, size, soft)
            case "stretch":
                picture = picture.resize(size, soft)
    return encoded(picture, f"image/{format}", quality)
