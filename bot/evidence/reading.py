"""What the readers of single kinds of file share: what a file gave, and how they say that it is not what it claims.

It knows no image, no PDF and no mail.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

MAX_TEXT = 20_000

Why = Literal["too_large", "empty", "unknown_kind", "damaged", "too_many_pixels", "locked"]

_line_ends = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_unseen = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)


class NotKept(Exception):
    """A file is not what its first bytes claim, or more than is read. `why` is the reason as `Refused` names it."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why: Why = why


@dataclass(frozen=True)
class Reading:
    """Copies for letters (JPEG), the text layer, and what stands in headers of its own."""

    copies: tuple[bytes, ...] = ()
    text: str = ""
    understood: Mapping[str, str] = field(default_factory=dict)


def clean(text: str) -> str:
    """The first 20,000 characters with LF line ends, without what nobody sees and without trailing space."""
    plain = _unseen.sub("", _line_ends.sub("\n", text[: MAX_TEXT * 2]))
    return "\n".join(line.rstrip() for line in plain.split("\n"))[:MAX_TEXT].strip()
