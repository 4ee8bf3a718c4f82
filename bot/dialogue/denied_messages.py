""" "I never wrote on the 5th", "am 5. hab ich nicht geschrieben, das war am 6.": a message of one's own leaves the
letter, or gets its right day."""

import re

from bot.case import Contact, When
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import days, doubtful
from bot.patterns import regex

_NOT = r"(?:never|not|\w{2,6}n[’']?t|nie(?:mals)?|nicht|nich|ned|net|nöd|kein\w{0,2}|no)"
_DID = (
    r"(?:wr[oi]te|written|write|call(?:ed)?|phone[ds]?|e?-?mail(?:ed)?|fax(?:ed)?|sen[dt]|contact(?:ed)?|appeal(?:ed)?|chat(?:ted)?"
    r"|upload(?:ed)?|geschrieben|schrieb|angerufen|telefoniert|gemailt|gefaxt|geschickt|gesendet|kontaktiert|mails?|anrufe?|nachrichten?"
    r"|messages?|letters?|briefe?)"
)
_DENIES = regex(
    rf"(?<!\w)(?:i|ich|wir|we|i['’]ve|hab|habe)(?!\w)(?:[^.!?;\n]|(?<=\d)\.){{0,40}}(?<!\w){_NOT}(?!\w)[^!?;\n]{{0,40}}(?<!\w){_DID}(?!\w)"
    rf"|(?<!\w){_DID}(?!\w)[^!?;\n]{{0,30}}(?<!\w)(?:i|ich|wir|we)(?!\w)[^!?;\n]{{0,20}}(?<!\w){_NOT}(?!\w)",
    re.I,
)
# "I never got an answer to my mail of the 5th" denies theirs.
_THEIRS = regex(
    r"(?<!\w)(?:answer\w*|repl\w+|antwort\w*|reaktion|got|received|bekommen|erhalten|gehört|heard|they"
    r"|sie haben|haben sie)(?!\w)",
    re.I,
)
_NUMBER = regex(
    r"(?<![\d.,:/])(?:on |am |the |vom |den ){1,2}(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:])(?!\.\d)", re.I
)
_PARTS = regex(r"(?:,|\.\s|;|\s(?:but|sondern|aber|es war|it was|that was|das war)\s)", re.I)


def mended(scribe: Scribe, text: str) -> bool:
    """Takes out, or dates anew, the own messages of the day that the text denies; False where it denies none."""
    denial = None if _THEIRS.search(text) else _DENIES.search(text)
    if denial is None:
        return False
    cut = _PARTS.search(text, denial.end())
    parts = (text[: cut.start()], text[cut.end() :]) if cut else (text,)
    told = [one for one in scribe.case.contacts if one.by == "person" and one.when and one.when.exact]
    wrong = [one for one in told if _names(scribe, parts[0], one)]
    right = _other(scribe, parts[-1], wrong) if cut and wrong else None
    for one in wrong:
        _note(scribe, one, right if len(wrong) == 1 else None)
    return bool(wrong)


def _names(scribe: Scribe, part: str, one: Contact) -> bool:
    """Is the day of the message named, whole or by its number in the month?"""
    whole = [found.when for found in days(part, scribe.today) if found.when.exact]
    number = None if whole else _NUMBER.search(part)
    return one.when in whole or (
        number is not None and one.when is not None and one.when.first.day == int(number["day"])
    )


def _other(scribe: Scribe, rest: str, wrong: list[Contact]) -> When | None:
    """The right day, where the rest names one that has come."""
    found = [one.when for one in days(rest, scribe.today) if one.when.exact and one.when.first <= scribe.today]
    if len(found) == 1 and not doubtful(rest, found[0], scribe.today):
        return found[0]
    number, old = _NUMBER.search(rest), wrong[0].when
    if found or number is None or old is None:
        return None
    try:
        day = old.first.replace(day=int(number["day"]))
    except ValueError:
        return None
    return When(day, day) if day <= scribe.today else None


def _note(scribe: Scribe, one: Contact, right: When | None) -> None:
    if right:
        scribe.note("dated", way=one.way, by=one.by, kind=one.kind, before=one.when, when=right)
        return
    scribe.note("unsaid", kind=one.kind, way=one.way, by=one.by, when=one.when)
    scribe.add("edit.no_contact", way=scribe.word(f"ways.{one.way}"), when=one.when)
