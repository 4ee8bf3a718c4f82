"""Photos and screenshots: decodes them completely and makes the copy for letters, upright and without metadata.

It never runs a decoder other than the one that the content called for, and never passes on where a photo was taken.
"""

import io
import struct
import warnings
import zlib
from typing import TYPE_CHECKING

from bot.evidence.reading import NotKept, Reading

# Pillow takes 0.1 s to import, so it is imported where a picture really has come, here and below.
if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PIXELS = 50_000_000
LONGEST_SIDE = 1800
_QUALITY = 80
# What decoders raise on broken data besides OSError; they have no common base.
_BROKEN = (
    OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, AttributeError, OverflowError, RuntimeError,
    AssertionError, struct.error, zlib.error,
)  # fmt: skip
_DECODER = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/webp": "WEBP",
    "image/heic": "HEIF",
    "image/heif": "HEIF",
}


def read(data: bytes, mime: str) -> Reading:
    """One copy of the picture. Raises NotKept: damaged when it does not decode to its end, too_many_pixels over 50
    megapixels, before any pixel is unpacked."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a library's remark on a stranger's file is no concern of ours, but one is:
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return Reading(copies=(_copy(data, _DECODER[mime]),))
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            raise NotKept("too_many_pixels") from None
        except _BROKEN:
            raise NotKept("damaged") from None


def _copy(data: bytes, decoder: str) -> bytes:
    from PIL import Image

    if decoder == "HEIF":
        import pi_heif

        pi_heif.register_heif_opener()
    with Image.open(io.BytesIO(data), formats=[decoder]) as image:
        if image.width * image.height > MAX_PIXELS:
            raise NotKept("too_many_pixels")
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is then decoded at 1/2, 1/4 or 1/8, to its end
        image.load()
        return as_jpeg(_upright(image))


def _upright(image: "Image") -> "Image":
    """The picture turned as its EXIF orientation says; as it lies, if that is unreadable."""
    from PIL import ImageOps

    small = _reduced(image)
    try:
        return ImageOps.exif_transpose(small)
    except _BROKEN:
        return small


def _reduced(image: "Image") -> "Image":
    """At most 1800 pixels long. Shrunk before it is turned or flattened: a photo of 50 megapixels fills 200 MB."""
    from PIL.Image import Resampling

    smooth = _smooth(image)
    smooth.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Resampling.LANCZOS)
    return smooth


def _smooth(image: "Image") -> "Image":
    """In a mode that can be shrunk without seams: palettes and single bits unfolded, 16 bits brought down to 8."""
    if image.mode == "P":
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    return image.convert("L") if image.mode == "1" else image


def as_jpeg(image: "Image") -> bytes:
    """The pixels alone, on white, as JPEG: a new image, so that no comment, profile or EXIF can come along."""
    from PIL import Image

    sheet = Image.new("RGB", image.size, "white")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layer = image.convert("RGBA")
        sheet.paste(layer, mask=layer.getchannel("A"))
    else:
        sheet.paste(image.convert("RGB"))
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()
