"""Payments that somebody makes while letters wait for an answer, once more or only for peace: what was paid, and when.
That anything is owed it never takes from them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.case import Money, When
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.days import days
from bot.dialogue.understand.sentences import parts
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PAID = regex(
    r"(?<!\w)(?:ich|i|hab|habe|hob|ha|wir|i've|we|we've)(?: [\w'.,€-]{1,16}){0,8}"
    r" (?:gezahlt|bezahlt|zahlt|überwiesen|abgedrückt|paid|transferred)(?!\w)"
    r"|(?<!\w)(?:gezahlt|bezahlt|überwiesen) (?:hab|habe|hob|haben) (?:ich|i|wir)(?!\w)"
    r"|(?<!\w)i(?: \w{1,8}){0,3} (?:paid|transferred)(?!\w)"
    r"|^(?:jetzt |nun |gestern |heute )?(?:doch |nochmal |noch mal |noch einmal )(?:gezahlt|bezahlt|überwiesen)(?!\w)"
    r"|^(?:just |now |then |so |ok,? )?paid (?:them|it|again|anyway|after all|once more)(?!\w)"
    r"|(?<!\w)habs (?:\w{1,10} ){0,4}(?:gezahlt|bezahlt|zahlt|überwiesen)(?!\w)"
    r"|(?<!\w)(?:musste|had to|made me) (?:[\w.,€]{1,16} ){0,5}?(?:zahlen|bezahlen|überweisen|pay)(?!\w)"
    r"|(?<!\w)(?:zahlen|bezahlen|überweisen) (?:müssen|musste)(?!\w)"
)
_AGAIN = regex(
    r"(?<!\w)(?:nochmals?|noch ?mal|nomal|noch einmal|erneut|wieder|(?:ein |zum )?zweite[ns]? mal|again|once more"
    r"|(?:a|the) second time|another time|(?:made me|had to) pay (?:\w{1,6} )?twice|zwei ?mal zahlen müssen"
    r"|musste (?:\w{1,10} ){0,2}zwei ?mal zahlen)(?!\w)"
)
_PRESSED = regex(
    r"(?<!\w)(?:ruhe|frieden|seelenfrieden|unter (?:vorbehalt|druck|protest)|zähneknirschend|entnervt"
    r"|peace|quiet|under (?:reserve|protest|pressure)|leave me alone|get rid of (?:it|them)|gave in|caved|anyway"
    r"|after all|make it stop|damit (?:das|es|die sache) (?:\w{1,8} ){0,2}(?:aufhört|vorbei ist|weg ist|ein ende hat)"
    r"|damit (?:die|sie) (?:\w{1,8} ){0,3}(?:aufhören|geben|lassen)|(?:jetzt|nun|dann) (?:halt |eben |einfach )?doch"
    r"|doch (?:noch|jetzt|einfach) (?:(?:ge|be)?zahlt|überwiesen)|(?:jetzt|nun|heute|gestern) (?:einfach|halt|eben)"
    r"|aus versehen|versehentlich|irrtümlich|by mistake|accidentally|by accident|(?:eine|ne|die|erste|'ne) (?:erste"
    r" )?rate"
    r"|angezahlt|anzahlung|an instal?lment|trotzdem)(?!\w)"
)
_NEWLY = regex(r"(?<!\w)(?:jetzt|nun|gerade|eben|heut\w{0,2}|gestern|vorhin|now|just|today|yesterday)(?!\w)")
# "Amazon sagt, ich soll nochmal zahlen": what they want, before what was done about it.
_ONCE_MORE = r"(?:nochmals?|noch ?mal|nomal|noch einmal|erneut|ein zweites mal)"
_DEMANDED = regex(
    rf"(?<!\w)(?:soll|sollte|muss|müsse|müsste) (?:[\w.,€]{{1,12}} ){{0,4}}?{_ONCE_MORE} (?:[\w.,€]{{1,12}} ){{0,4}}?"
    r"(?:zahlen|bezahlen|überweisen)(?!\w)"
    rf"|(?<!\w)dass (?:ich|wir) (?:[\w.,€]{{1,12}} ){{0,4}}?{_ONCE_MORE} (?:[\w.,€]{{1,12}} ){{0,3}}?"
    r"(?:zahle|bezahle|überweise|zahlen|soll|muss)(?!\w)"
    rf"|(?<!\w)(?:woll(?:en|ten|te)|will|verlang(?:en|t|te|ten)|forder(?:n|t|te|ten)) (?:[\w.,€]{{1,12}} ){{0,3}}?"
    rf"{_ONCE_MORE} (?:das geld|geld|[\d.,]{{2,9}}|die \d)"
    r"|(?<!\w)(?:have to|must|should|me to|wants?|wanted|demands?|demanded) (?:pay |the money |money |it |them "
    r"|[€\d.,]{2,10} ){1,3}?(?:again|twice|once more|a second time)(?!\w)"
)
_DONE = regex(rf"{_NEWLY.pattern}|(?<!\w)(?:also|dann|daraufhin|halt|eben|schliesslich|then|so i|finally)(?!\w)")
_BEFORE = regex(r"(?<!\w)(?:schon|bereits|längst|damals|already|long ago|back then)(?!\w)")
_BARE = regex(
    r"(?:ok(?:ay)?,? |so,? )?(?:ich |i )?(?:(?:hab|habe|habs|have|i've) (?:ich |das |es |die |it |them |everything )?)?"
    r"(?:jetzt|nun|gerade|grad|heute|gestern|just|now) (?:(?:doch|einfach|das|es|die|alles|auch|mal|ich) ){0,2}"
    r"(?:(?:[\d.,]{1,9} ?(?:€|euro|eur)? )?(?:be|ge)zahlt|überwiesen|paid(?: it| them)?)"
)
_CLAUSES = regex(r",(?!\d)|[;\n]|(?<!\d)[.!?]|(?<!\w)(?:und|and|aber|but)(?!\w)")
_NOT = regex(
    r"\?|(?<!\w)(?:nicht|net|ned|nie|nichts|nix|kein\w{0,2}|würde?|werde|soll\w{0,3}|muss|möchte|will|wenn|falls|fast"
    r"|never|not|haven't|didn't|won't|should|would|could|if|almost|will|gonna|(?:be|ge)zahlt bekommen"
    r"|mir (?:be|ge)?zahlt|paid me|been paid|was paid|(?:die|sie|er|they|he|she) (?:hat|haben|have|has|paid))(?!\w)"
)


@dataclass(frozen=True)
class Late:
    """Such a payment: its day and its sum, each None where they are not told; `again` where it was one more, `newly`
    where it was made just now; `bare` that nothing else was said of it; `rest` is what else the text says."""

    when: When | None
    amount: Money | None
    again: bool
    pressed: bool
    newly: bool
    rest: str
    bare: bool = False


def paid_twice(text: str) -> tuple[str, str] | None:
    """The sentence that tells of the same paid twice ("hab zweimal bezahlt, am 2.9. und nochmal am 18.9."), and what
    else the text says. Two instalments are told otherwise."""
    if not _TWICE.search(spoken(text)):
        return None
    for one in parts(text):
        said = text[one.start : one.end]
        if (found := _TWICE.search(words := spoken(said))) and not _NOT_TWICE.search(words, _clause(words, found)):
            return said, f"{text[: one.start]} {text[one.end :]}".strip()
    return None


def _clause(words: str, found: re.Match[str]) -> int:
    """Where the clause begins that tells of it: "ich soll 67,43 zahlen, die hab ich am 28.10. überwiesen und …"."""
    return max((cut.end() for cut in _COMMA.finditer(words, 0, found.start())), default=0)


_COMMA = regex(r"(?<!\d), ")
_TWO = r"(?:zwei ?mal|2 ?x|2 ?mal|doppelt|twice|two times|double)"
_HAVE = r"(?:gezahlt|bezahlt|überwiesen|zahlt|zoit|paid|transferred)"
_TWICE = regex(
    rf"(?<!\w){_TWO} (?:\w{{1,10}} ){{0,2}}{_HAVE}(?!\w)|(?<!\w){_HAVE} (?:\w{{1,10}} ){{0,2}}{_TWO}(?!\w)"
    rf"|(?<!\w){_HAVE}(?!\w)[^.!?;]{{0,20}}(?:[^.!?;]|(?<=\d)\.){{0,30}}(?<!\w)(?:und|and|dann|then) (?:dann )?"
    r"(?:nochmals?|noch ?mal|noch einmal|again|once more|another) (?:die |the )?(?:[€£$]?\d[\d.,]{0,8} ?(?:€|euros?"
    r"|eur)? )?"
    r"(?:am|on) (?:the )?\d"
)
_NOT_TWICE = regex(
    r"\?|(?<!\w)(?:raten?|hälfte|hälften|instal?lments?|half|halves|teil(?:en|e)?|parts?|nicht|nich|not|never|nie"
    r"|soll\w{0,3}|muss|will|wollen|should|must|würde?|hätte|if|wenn|falls|abgebucht"
    r"|(?:sie|die|they) (?:wollen|want|sagen|say))(?!\w)"
)


def late_payment(text: str, today: date) -> Late | None:
    """The payment that one sentence tells of, or one behind what they wanted."""
    for one in parts(text):
        words = spoken(text[one.start : one.end])
        again, pressed, bare = bool(_AGAIN.search(words)), bool(_PRESSED.search(words)), _is_bare(words)
        if (again or pressed or bare) and _PAID.search(words) and not _NOT.search(words):
            return _late(text, one.start, one.end, today, Late(None, None, again, pressed, False, "", bare))
    return _after_a_demand(text, today)


def _is_bare(words: str) -> bool:
    return _BARE.fullmatch(words.strip(" .!,")) is not None


def _after_a_demand(text: str, today: date) -> Late | None:
    """ "Amazon sagt ich soll nochmal zahlen, hab jetzt gezahlt": one more, and under pressure."""
    asked = False
    for start, end in _clauses(text):
        words = spoken(text[start:end]).strip()
        done = _PAID.search(words) and _DONE.search(words) and not _BEFORE.search(words)
        if asked and done and not _NOT.search(words):
            return _late(text, start, end, today, Late(None, None, True, True, False, ""))
        asked = asked or bool(_DEMANDED.search(words))
    return None


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for mark in _CLAUSES.finditer(text):
        yield start, mark.start()
        start = mark.end()
    yield start, len(text)


def _late(text: str, start: int, end: int, today: date, late: Late) -> Late:
    """That payment with the day and the sum that stand between two places of the text."""
    said = text[start:end]
    found = [day.when for day in days(said, today)]
    sums = {sum_.money for sum_ in topmost(said)}
    when = found[0] if len(found) == 1 and found[0].exact and found[0].first <= today else None
    newly, rest = bool(_NEWLY.search(spoken(said))), f"{text[:start]} {text[end:]}".strip(" ,\n")
    return replace(late, when=when, amount=sums.pop() if len(sums) == 1 else None, newly=newly, rest=rest)
