"""The copy of a photo that the opponent sees: nothing but pixels, and made only where it has to be."""

import io

from PIL import Image

from bot.evidence.intake import examine
from bot.evidence.outcome import Kept


def photo(**options: str | bytes) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 48), "grey").save(file, "JPEG", **options)
    return file.getvalue()


def copy(name: str, data: bytes) -> bytes:
    kept = examine(name, data)
    assert isinstance(kept, Kept), kept
    (only,) = kept.copies
    return only


def test_a_small_photo_that_is_nothing_but_pixels_is_its_own_copy() -> None:
    plain = photo()
    assert copy("plain.jpg", plain) == plain


def test_a_comment_in_a_photo_does_not_reach_the_letter() -> None:
    commented = photo(comment=b"from the phone of Jana")
    assert b"Jana" in commented
    assert b"Jana" not in copy("commented.jpg", commented)


def test_what_hangs_behind_a_photo_does_not_reach_the_letter() -> None:
    assert b"something" not in copy("behind.jpg", photo() + b"something after the picture")
