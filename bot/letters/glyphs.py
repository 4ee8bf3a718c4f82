"""What can be printed: the characters that the embedded fonts draw, and how a text is cleaned for paper.

A PDF/A may hold no character without a glyph, and a typesetter that is given one refuses the whole letter. So what
cannot be drawn is left out beforehand and named. It knows no letter and no person.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from bot.patterns import regex

_DRAWN = """
    20-7e a0-ac ae-36f 374-377 37a-37f 384-38a 38c 38e-3a1 3a3-3ce 3d0-3e1 3f0-45f 462-463 470-477 490-4c4 4c7-4cc
    4cf-4f9 510-511 51a-51d 531-556 559-55f 561-587 589-58a 5b0-5c3 5c6 5d0-5ea 5f0-5f4 606-607 609-60a 60c 615 61b
    61f 621-63a 640-655 65a 660-66d 674 679-67b 67e-680 683-684 686-687 691 698 6a4 6a9 6af 6be 6cc 6f0-6f9 10d0-10fc
    1d02 1d08-1d09 1d14 1d16-1d17 1d1d-1d1f 1d2c-1d2e 1d30-1d3c 1d3e-1d5f 1d62-1d67 1d77-1d78 1d7b 1d85 1d9b-1db7
    1db9-1dbf 1e00-1e9b 1e9e-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4
    1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-200a 200c 2010-2027 202f-2037 2039-203f 2042
    2044-204b 204f 205f 2070-2071 2074-208e 2090-209c 20a0-20b5 20b8-20ba 20bd 20bf 2100-2103 2105-2106 2109 210c-210f
    2111 2113 2115-2117 2119-211a 211c-211d 2120 2122 2124 2126-2127 212a-212b 212e 2135-2139 2148 214f-2151 2153-2184
    2189 2190-2220 2223-222d 2234-223d 2241-226b 226d-228b 228d-22a5 22ac 22b2-22b5 22b8 22c2-22c6 22cd-22d1 22da-22ed
    22ef 2300-2306 2308-2315 2318-2319 231c-2321 2325-2328 232b 2335-237a 237d 2380-2383 2388-238b 2395 239b-23ae
    23ce-23cf 23d3 2423 2460-2473 24ea 24ff-262f 2638-268b 2690-269c 26a0-26a5 26b0-26b1 2701-2704 2706-2709 270c-2727
    2729-274b 274d 274f-2752 2756 2758-275e 2761-277f 2794 2798-27af 27b1-27be 27c2 27c5-27c6 27dc 27e0 27e6-27eb
    27f5-27f7 2987-2988 2997-2998 29eb 29fa-29fb 2a00 2a2f 2a6a-2a6b 2b05-2b0d 2b12-2b1a 2c60-2c70 2c74-2c77 2c79-2c7a
    2c7c-2c7f 2e17-2e18 2e1f 2e22-2e25 2e2e a708-a716 a71b-a727 a789-a78e a790-a791 a7aa a7f8-a7f9 fb01-fb02 fb1d fb1f
    fb29-fb36 fb38-fb3c fb3e fb40-fb41 fb43-fb44 fb46-fb4e fb52-fb81 fb8a-fb95 fb9e-fb9f fbaa-fbad fbe8-fbe9 fbfc-fbff
    fe70-fe74 fe76-fefc fffd
"""  # in hexadecimal; found by setting each character alone, roman and bold

LATIN = "20-7e a0-ac ae-17f"


def ranges(table: str) -> tuple[tuple[int, int], ...]:
    """The code points of a table as pairs, both ends included."""
    ends = (span.partition("-") for span in table.split())
    return tuple((int(first, 16), int(last or first, 16)) for first, _, last in ends)


def _outside(table: str) -> re.Pattern[str]:
    inside = "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges(table))
    return regex(f"[^\\n{inside}]")


DRAWN = ranges(_DRAWN)
_undrawn = _outside(_DRAWN)
_beyond_latin = _outside(LATIN)
_line_ends = regex("\r\n|[\r\v\f\x85\u2028\u2029]")
# Nobody sees these, so nobody misses them: controls, direction overrides, soft hyphens, zero-width characters, lone
# surrogates, variation selectors and the tags behind emoji. U+200C stays: it joins words in Persian names.
_unseen = regex(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)

Cut = Callable[[str], tuple[str, str]]


def tidy(text: str) -> str:
    """The text in NFC with LF line ends, and without characters that nobody sees."""
    plain = _unseen.sub("", _line_ends.sub("\n", text)).replace("\t", " ")
    return unicodedata.normalize("NFC", plain)


def one_line(text: str) -> str:
    """The text tidied, on a single line, without space at its ends."""
    return " ".join(tidy(text).split())


def drawn(text: str) -> tuple[str, str]:
    """The text without the characters that no embedded font draws, and those characters."""
    return _undrawn.sub("", text), "".join(_undrawn.findall(text))


def unmarked(text: str) -> tuple[str, str]:
    """The text without its combining marks, and the marks: a font that has both may still not set one on the other."""
    marks = "".join(c for c in text if unicodedata.category(c).startswith("M"))
    return without(marks)(text)


def latin(text: str) -> tuple[str, str]:
    """The text with Latin letters only, and the rest: the last resort, which is always drawn."""
    return _beyond_latin.sub("", text), "".join(_beyond_latin.findall(text))


def without(characters: str) -> Cut:
    """A cut that removes the given characters."""
    gone = dict.fromkeys(map(ord, characters))

    def cut(text: str) -> tuple[str, str]:
        return text.translate(gone), "".join(c for c in text if ord(c) in gone)

    return cut


def everywhere(cut: Cut, value: Any, lost: dict[str, None]) -> Any:
    """A JSON value with the cut made in each of its texts; what was cut is added to `lost`, each character once."""
    if isinstance(value, str):
        kept, gone = cut(value)
        lost.update(dict.fromkeys(gone))
        return kept
    if isinstance(value, Mapping):
        return {key: everywhere(cut, inner, lost) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [everywhere(cut, inner, lost) for inner in value]
    return value
