"""Photos and screenshots: decodes them completely and makes the copy for letters, upright and without metadata.

It never runs a decoder other than the one that the content called for, and never passes on where a photo was taken.
"""

import io
import re
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
# Between pixels 0xFF is never followed by these: wherever they stand, they may begin something else than pixels.
_ASIDE = re.compile(rb"\xff[\xe1-\xef\xfe]")
_JFIF_ALONE, _END = b"\x00\x10", b"\xff\xd9"


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
        small = max(image.size) <= LONGEST_SIDE
        image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is then decoded at 1/2, 1/4 or 1/8, to its end
        image.load()
        return data if small and decoder == "JPEG" and _bare(data) else as_jpeg(_upright(image))


def _bare(data: bytes) -> bool:
    """Is the JPEG nothing but its pixels (ITU T.81, B.1)? No APP1 to APP15, no comment, no thumbnail, nothing behind.
    Such a copy need not be made: chat networks send photos like this."""
    header_only = data[2:4] != b"\xff\xe0" or data[4:6] == _JFIF_ALONE
    return header_only and not _ASIDE.search(data) and data.find(_END) == len(data) - len(_END)


def _upright(image: "Image") -> "Image":
    """The picture turned as its EXIF orientation says; as it lies, if that is unreadable."""
    from PIL import ImageOps

    small = _reduced(image)
    try:
        ImageOps.exif_transpose(small, in_place=True)
    except _BROKEN:
        return small
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

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        sheet = Image.new("RGB", image.size, "white")
        layer = image.convert("RGBA")
        sheet.paste(layer, mask=layer.getchannel("A"))
    else:
        sheet = image.convert("RGB")
        sheet.info.clear()
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()
