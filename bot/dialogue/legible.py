"""Makes a burst legible before anything is noted: cleaned, secrets blacked out. Long texts are kept whole, and read in
their beginning."""

from collections.abc import Sequence
from dataclasses import replace

from bot.case import Case
from bot.dialogue.turn import Burst
from bot.dialogue.understand.american_days import american, turned
from bot.dialogue.understand.answers import position
from bot.dialogue.understand.breathless import with_stops
from bot.dialogue.understand.dictation import dictated
from bot.dialogue.understand.digits import in_digits
from bot.dialogue.understand.farewells import without_farewell
from bot.dialogue.understand.learners import mended
from bot.dialogue.understand.old_style import written_out
from bot.dialogue.understand.pleas import without_plea
from bot.dialogue.understand.repeats import said_once
from bot.dialogue.understand.secrets import iban, masked
from bot.dialogue.understand.spelling import with_apostrophes
from bot.dialogue.understand.text import LIMIT, clean, lined, stopped
from bot.patterns import regex

LONGEST_KEPT = 100_000
_APART = "\x1e\n"  # stands in no clean text


def picked(case: Case, burst: Burst) -> Burst:
    """The number of a choice is the choice, where choices are shown with numbers."""
    number = position(burst.text) if burst.numbered and not burst.kept else None
    if number is None or number > len(case.offered):
        return burst
    return replace(burst, texts=(), refs=(), choice=case.offered[number - 1])


def legible(burst: Burst) -> tuple[Burst, tuple[str, ...], bool]:
    """The burst as it is read, its texts as they are kept, and whether a secret was blacked out."""
    whole = [_whole(text) for text in burst.texts]
    edit, hidden = _whole(burst.edit_text)
    kept = tuple(text for text, _ in whole)
    return (
        replace(
            burst,
            texts=_in_sentences([_read(text) for text in kept]),
            edit_text=_read(edit),
            iban=next(filter(None, map(iban, burst.texts)), ""),
        ),
        kept,
        hidden or any(found for _, found in whole),
    )


def _in_sentences(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts with a full stop at the end of a line, or of a text before another, that is a sentence; a word that
    only leads to the next text, "seit", "10.11.", stands before that one as well."""
    led = [f"{one.strip()} " if _LEADS.fullmatch(one) else "" for one in ("", *texts)]
    texts = [lead + text for lead, text in zip(led, texts, strict=False)]
    return tuple(stopped(_APART.join(texts)).split(_APART)) if texts else ()


_LEADS = regex(r"(?i)\s*(?:(?:schon|already) )?(?:seit|seit dem|since|since the|am|on|on the|vom|bis|until|ab)\s*")


def _read(text: str) -> str:
    said = without_plea(without_farewell(said_once(text[:LIMIT])))
    return with_apostrophes(with_stops(in_digits(written_out(mended(dictated(said))))))


def in_their_order(case: Case, burst: Burst) -> Burst:
    """The burst with the days of somebody who puts the month first as they are meant; what was told before, and the
    other texts of the burst, say it as well."""
    if not any("/" in text for text in (*burst.texts, burst.edit_text)):
        return burst
    if not american("\n".join((case.text("what_happened"), *burst.texts, burst.edit_text))):
        return burst
    return replace(burst, texts=tuple(map(turned, burst.texts)), edit_text=turned(burst.edit_text))


def _whole(text: str) -> tuple[str, bool]:
    pieces = [text[start : start + LIMIT] for start in range(0, min(len(text), LONGEST_KEPT), LIMIT)]
    covered = [_covered(piece) for piece in pieces]
    return "".join(piece for piece, _ in covered), any(hidden for _, hidden in covered)


def _covered(text: str) -> tuple[str, bool]:
    """A text with a secret in it is kept on one line: the end of a line may cut a number in two."""
    flat, hidden = masked(clean(text))
    return (flat, True) if hidden else masked(lined(text))
