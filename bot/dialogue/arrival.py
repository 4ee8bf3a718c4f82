"""The arrival of a posted letter: told by its tracking, the day counts from there and no longer from an estimate. Where
each of several has a day of its own, it is told for which letter, or asked."""

from collections.abc import Iterator
from datetime import date

from bot.case import Letter, When
from bot.dialogue import posting
from bot.dialogue.questions.wrap import ARRIVED
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.delivery_days import with_days
from bot.dialogue.understand.sending_ways import slips, without_number
from bot.dialogue.understand.sendings import SendingSaid, sending
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

SHORT, TWO = 120, 2
_ARRIVED = regex(
    r"\b(?:zugestellt|angekommen|ausgeliefert|delivered|arrived|zustellung (?:war )?am)\b"
    r"|\bkam(?:en)?\b[^!?;]{0,25}?\ban\b(?! (?:die|das|den|dem|\w{2,15} am)\b)"
    r"|\bwar(?:en)? (?:am |schon )?[\d.]{2,10} ?da\b"
    r"|\b(?:einschreiben|sendung|briefe?|l\d{1,2})\b[^!?;]{0,30} (?:abgegeben|übergeben|ausgehändigt)\b"
    r"|\brückschein(?: iss?t?| kam| war)?(?: jetzt| schon| heute)? (?:da|zurück|gekommen)\b"
)
_OURS = regex(
    r"\b(?:l\d{1,2}|(?:einwurf)?einschreiben|sendung\w*|briefe?|letters?|tracking|registered|rückschein)\b"
    r"|\b(?:beide|alle(?: drei)?|both|der eine|das eine|einer|eins|das erste|der erste|one)\b"
)
# "Ist zugestellt am 28.11.", said where only letters of ours are under way.
_IT = regex(
    r"(?:(?:laut |die |the )?(?:post|dhl|sendungsverfolgung|tracking)(?: sagt| says|:)? )?(?:(?:ja|so|ok|jetzt|es"
    r"|das|sie|er|ist|sind|wurden?|it|they|was|were|is) ?,? ?){0,4}"
    r"(?:am (?:[\d.]{2,10} (?:\w{3,9} )?|\w{6,10} ))?(?:zugestellt|angekommen|ausgeliefert|delivered)\b"
)
_THEIRS = regex(
    r"\b(?:vo[nm]|from|antwort\w*|answer\w*|reply|replies|gericht\w*|court\w*|mahn\w+|bescheid\w*|klage\w*|lawsuit|"
    r"bekommen|erhalten|got|received|konto|geld|account|money|abgelehnt|lehn\w+|geantwortet|schreibt|geschrieben"
    r"|mir|uns|me|us|noch|nicht|nich|not|yet)\b"
)
# "Otto hat den Brief am 4.12. bekommen": it arrived there.
_GOT = regex(
    r"(?<!ich )(?<!wir )\b(?:hat|haben|has|have) (?:den|das|die|meinen?|mein|unseren?|my|the) (?:\w{2,12} )?"
    r"(?:briefe?|einschreiben|schreiben|letters?)(?= )(?P<on>[^!?;]{0,29}?)"
    r" (?:bekommen|erhalten|angenommen|got|received)\b"
)
ASKED = "arrival:asked"  # a mark: the turn in which it was asked which arrived when
TOLD = "arrival:told"  # a mark: the turn in which an arrival was told
LATELY = 2
_NUMBER = regex(r"\bl\d{1,2}\b")
_PARTS = regex(r"[;\n]|,(?!\d)|\s(?:und|and|aber|but)\s(?=[^,;]{0,40}\d)|(?<=\d)\. (?=(?:der|die|das|l\d|otto|the)\b)")


def told(scribe: Scribe, text: str) -> bool:
    """ "Das Einschreiben wurde am 27.11. zugestellt": counts anew the letters whose receipt was only estimated."""
    text = with_days(without_number(spoken(text)) if slips(text) else text)
    if _several(scribe, text):
        return True
    on = _day(scribe, text)
    if on and _before_the_word(scribe, text, on):
        return True
    if on is None:
        return _asks_when(scribe, text)
    return _note(scribe, _estimated(scribe, text), on)


def _asks_when(scribe: Scribe, text: str) -> bool:
    """ "Die Post sagt zugestellt", without a day: it is asked for once, of letters whose receipt is only estimated."""
    waiting = _waiting(scribe)
    if not waiting or scribe.case.open or "?" in text or days(text, scribe.today) or not mentioned(text):
        return False
    if not _tells(scribe, text) or _just_asked(scribe):
        return False
    scribe.note("mark", key=ASKED, value=str(scribe.turn))
    scribe.add("sent.arrived_when", letters=[one.id for one in waiting])
    return True


def _note(scribe: Scribe, letters: list[Letter], on: date) -> bool:
    letters = [one for one in letters if one.sending and one.sending.sent_on <= on]
    if not letters:
        return False
    scribe.note("mark", key=TOLD, value=str(scribe.turn))
    noted = {
        one: posting.note(scribe, one, one.sending.sent_on, "post", on, one.sending.about)
        for one in letters
        if one.sending
    }
    lines = [line for one, line in noted.items() if one.kind != posting.COURT]
    scribe.add("sent.arrived" if lines else "sent.arrived_court", day=on, lines=lines)
    return True


def _several(scribe: Scribe, text: str) -> bool:
    """Two days in one text: each is of the letters that its part names; where a part names none, that is asked."""
    if not _tells(scribe, text):
        return False
    every = {one.when.first for one in days(text, scribe.today) if one.when.exact and one.when.last <= scribe.today}
    waiting = _waiting(scribe)
    if len(every) < TWO or len(waiting) < TWO:
        return False
    told = list(_parts(scribe, text))
    named = [one.id for letters, _ in told for one in letters]
    if not all(letters for letters, _ in told) or len(named) != len({*named}) or len(told) < TWO:
        for key in (TOLD, ASKED):
            scribe.note("mark", key=key, value=str(scribe.turn))
        scribe.add("sent.which_arrived", letters=waiting)
        return True
    return any([_note(scribe, letters, on) for letters, on in told])


def _parts(scribe: Scribe, text: str) -> Iterator[tuple[list[Letter], date]]:
    """The letters that a part with a day names, by their numbers or by whom they went to."""
    before = ""
    for part in _PARTS.split(text):
        found = {one.when.first for one in days(part, scribe.today) if one.when.exact}
        if len(found) != 1:
            before = f"{before} {part}"
            continue
        yield _named(scribe, f"{before} {part}"), found.pop()
        before = ""


def _named(scribe: Scribe, text: str) -> list[Letter]:
    waiting, words = _waiting(scribe), spoken(text)
    numbers = {number.upper() for number in _NUMBER.findall(words)}
    return [one for one in waiting if one.id in numbers or (not numbers and _to(scribe, one) in words.split())]


def _to(scribe: Scribe, letter: Letter) -> str:
    """What people call whom a letter went to."""
    short = (
        scribe.desk.name_of(scribe.case.text("company")) if letter.to.kind in ("company", "bank") else letter.to.name
    )
    return short.split()[0].casefold()


def _names_them(scribe: Scribe, words: str) -> bool:
    return any(_to(scribe, one) in words.split() for one in _waiting(scribe))


def _posted(text: str, today: date, arrived: date) -> When | None:
    """The day of posting that is told beside the arrival."""
    told = (sending(part, today) for part in _CLAUSES.split(text) if not mentioned(part))
    return next((one.day for one in told if one and one.day and one.day.exact and one.day.last <= arrived), None)


def _before_the_word(scribe: Scribe, text: str, on: date) -> bool:
    """Of letters that arrived before anybody said that they went out only the day of posting is missing; they stay as
    they are."""
    waiting = [one for one in scribe.case.newest_letters() if one.sending is None and one.drafted_on <= on]
    if not waiting or any(one.sending and one.sending.estimated for one in scribe.case.newest_letters()):
        return False
    scribe.note("mark", key=ARRIVED, value=on.isoformat())
    scribe.learn("send_channel", "post")
    if posted := _posted(text, scribe.today, on):
        posting.record(scribe, SendingSaid(True, (), "post", posted, False))
        return True
    scribe.ask(
        "sent_confirmation", "sent_confirmation.arrived", ("later",), letters=[one.id for one in waiting], day=on
    )
    return True


def mentioned(text: str) -> bool:
    """Does the text speak of an arrival at all, also of one that has not come? Then it says nothing of the sending."""
    return bool(_ARRIVED.search(_said(text)))


def _said(text: str) -> str:
    return _GOT.sub(r" einschreiben \g<on> zugestellt", spoken(text))


def _just_asked(scribe: Scribe) -> bool:
    return 0 < scribe.turn - int(scribe.case.marks.get(ASKED, "0")) <= LATELY and ASKED in scribe.case.marks


def _tells(scribe: Scribe, text: str) -> bool:
    """Does the text tell that letters of ours arrived?"""
    words = _said(text)
    if len(text) > SHORT or not (mentioned(text) or _just_asked(scribe)) or _THEIRS.search(words):
        return False
    answers = _just_asked(scribe) and _BARE.fullmatch(words) is not None
    return answers or bool(_OURS.search(words) or _IT.match(words)) or _names_them(scribe, words)


_BARE = regex(
    r"(?:(?:am|on|the|der|den|vom|ja|schon|gestern|heute|vorgestern|letzten?|montag|dienstag|mittwoch|donnerstag"
    r"|freitag"
    r"|samstag|\w{3,6}day|yesterday|today) ?){0,4}(?:\d{1,2}\.? ?(?:\d{1,2}\.?(?:\d{2,4})?|[a-zä]{3,9}))?[ .!]*"
)


def _day(scribe: Scribe, text: str) -> date | None:
    """The one day that the text says that letters of ours arrived on; never one that has not come yet."""
    when = _when(text, scribe.today) if _tells(scribe, text) else None
    return when.last if when and when.first == when.last <= scribe.today else None


def _when(text: str, today: date) -> When | None:
    """ "Aufgegeben am 25.11., heute zugestellt": of two days the one that stands where the arrival is told."""
    near = [one for part in _CLAUSES.split(text) if mentioned(part) for one in days(part, today)]
    return near[0].when if len({one.when.first for one in near}) == 1 else day(text, today)


_CLAUSES = regex(r"[;\n]|,(?!\d)|\s(?:und|and|aber|but)\s|(?<=[^\d\W])\.\s")


def _estimated(scribe: Scribe, text: str) -> list[Letter]:
    named = {one.id for one in _named(scribe, text)}
    return [one for one in _waiting(scribe) if not named or one.id in named]


def _waiting(scribe: Scribe) -> list[Letter]:
    out = (one for one in scribe.case.newest_letters() if one.sending and one.sending.estimated)
    return [one for one in out if not one.answered]
