"""Money that is said to have come: kept until the person saw it arrive, and then booked on what was stuck."""

import re
from itertools import chain

from bot.case import Case, Money
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.money_back import Back, money_back
from bot.dialogue.understand.paid_by_them import all_theirs, mine, paid_by_them
from bot.dialogue.understand.settlements import wholes
from bot.patterns import regex

RECEIVED, PART_OF, PART = "refund_received", "refund_part_of", "refund_part"
LONGEST_LINE, LONGEST_MAIL = 120, 300  # characters of an own message on it, and of one of theirs
HELD = ("refunds_open", "balance", "gift_card", "bookings")
# "611,40 sind da!!", "45 Euro sind heute gekommen": the person sees it, and is not asked.
_ARRIVED = regex(
    r"\b(?:sind|ist|is|are|has|have|kamen?|came) (?:\w{1,9} ){0,3}(?:gekommen|angekommen|eingegangen|arrived|come in)\b"
    r"|\b(?:kamen|kam) (?:\w{1,9} ){0,2}(?:an|rein)\b|\b(?:\d|euros?|eur|pounds?|it|money) (?:arrived|came in)\b|"
    r"\b(?:sind|ist|is|are) (?:(?:jetzt|heute|endlich|schon|wirklich|now|finally|actually) ){0,2}(?:da|here|there)\b",
    re.I,
)


# "Ein Teil vom Geld ist da", "geld ist da aber nicht alles", "they paid me part of it".
_ONLY_PART = regex(
    r"\b(?:teil|bisschen) (?:vom|von dem|des|meines?) (?:geld|guthaben)\w{0,2}\b"
    r"|\b(?:geld|guthaben)\b[^.!?]{0,30}\b(?:nicht (?:alles|ganz|vollständig|komplett)|nur (?:ein|einen|nen) teil)\b"
    r"|\b(?:some|part) of (?:it|my money|the money|the balance)\b[^.!?]{0,20}\b(?:arrived|came|is (?:here|there))\b"
    r"|\b(?:nur|bloß|erst) (?:den |die )?(?:halben?|hälfte)(?: (?:betrag|summe|geld|davon))?\b"
    r"|\b(?:only|just) (?:\w{1,8} ){0,2}half\b"
    r"|\b(?:paid|sent|refunded) (?:me )?(?:only )?(?:part|some) of (?:it|my money|the money|the balance)\b",
    re.I,
)


def in_currency(case: Case, text: str) -> str:
    """ "600 arrived today", "they paid out 500 but kept 120", "300 of the 340", where that or more lies there: of the
    same currency."""
    sums = held(case)
    bare = [*chain.from_iterable(one.finditer(text) for one in (_BARE_SUM, _PAID_BARE, _PART_BARE))] if sums else []
    ends = {one.end("sum") for one in bare if any(int(one["sum"]) * 100 <= held_.cents for held_ in sums)}
    for end in sorted(ends, reverse=True):
        text = f"{text[:end]} {sums[0].currency}{text[end:]}"
    return text


_NUMBER = r"(?P<sum>[1-9]\d{1,5})(?![.,:]?\d)"
_BARE_SUM = regex(
    r"(?:^|[,.;!] ?)\s*(?:(?:heute|gestern|jetzt|today|yesterday|only|nur|erst|es|sind|kamen|kam|got) ){0,3}"
    rf"{_NUMBER}"
    r"(?= (?:(?:sind|ist|have|has|are|is|today|heute|jetzt|now|gestern|just) ){0,3}"
    r"(?:(?:auf|on|in) (?:mein\w{0,2}|my|dem|the) (?:\w{2,12} )?[\w-]{2,20} )?"
    r"(?:da|arrived|came|come|gekommen|angekommen|eingegangen|drauf|eingetroffen|gelandet|landed)\b)",
    re.I,
)
_PAID_BARE = regex(
    r"\b(?:paid|sent|refunded|transferred|released|kept|keeps?|keeping|überwiesen|ausgezahlt|erstattet|behalten"
    r"|einbehalten|haben)(?: (?:me|back|out|only|just|the|my|mir|nur|die|zurück)){0,4}? "
    rf"{_NUMBER}"
    r"(?=[,;!]? (?:(?:but|aber|and|und|to|an|as|als|back|today|heute|now|yesterday|gestern|over|yet)\b|[\"„“])"
    r"|[,;!.]? ?$|, | (?:überwiesen|ausgezahlt|freigegeben|erstattet|zurückgezahlt|behalten|einbehalten)\b)",
    re.I,
)

_PART_BARE = regex(
    rf"(?<![\w.,])\d{{1,6}} (?:out of|of|von|vo)(?: (?:the|my|den|meinen|insgesamt)){{0,2}} {_NUMBER}"
    r"(?! ?(?:€|eur|chf|franken|£|\$|pounds?)|\w)",
    re.I,
)


def only_part(scribe: Scribe, text: str) -> bool:
    """Is a part of the one sum that is stuck said to be there? How much is asked for."""
    if len(held(scribe.case)) != 1 or not _ONLY_PART.search(text):
        return False
    scribe.ask(PART, f"{PART}.ask", ("unknown",))
    return True


def lesser(case: Case, text: str) -> list[Money]:
    """The one sum of a text that is said to be all that was paid, and is less than what is stuck: "das Geld haben sie
    überwiesen, aber nur 1.120 Euro"."""
    stuck, named = held(case), topmost(text)
    if len(stuck) != 1 or len(named) != 1 or not (_ONLY.search(text[: named[0].start]) or theirs(case, text)):
        return []
    return [named[0].money] if _part_of(named[0].money, stuck[0]) else []


def said_paid(case: Case, text: str) -> list[Money]:
    """The one sum that is stuck, where they say, without any sum, that it was paid out."""
    stuck = held(case)
    told = len(stuck) == 1 and not topmost(text) and _PAID_OUT.search(text) and not _NOT_ALL.search(text)
    return stuck if told else []


_PAID_OUT = regex(
    r"\b(?:guthaben|restguthaben|betrag|geld|saldo|erstattung|auszahlung|balance|refund|funds|money)\b[^!?;]{0,40}?"
    r"\b(?:wurden?|worden|iss?t?|sind|haben wir|has been|have been|was|were)\b[^!?;]{0,40}?"
    r"\b(?:ausgezahlt|ausbezahlt|überwiesen|erstattet|zurückerstattet|paid out|refunded|transferred)\b"
    r"|\b(?:wir haben|we have|we've)\b[^!?;]{0,30}?\b(?:guthaben|geld|betrag|balance|money|funds)\b[^!?;]{0,40}?"
    r"\b(?:ausgezahlt|ausbezahlt|überwiesen|erstattet|zurückerstattet|paid out|refunded|transferred)\b",
    re.I,
)
_NOT_ALL = regex(
    r"\b(?:nicht|kein\w{0,2}|noch|teil\w*|nur|wird|werden|sobald|wenn|falls|not|never|part\w*|only|will|once|if)\b",
    re.I,
)
_ONLY = regex(r"\b(?:nur|lediglich|bloß|bloss|only|just)(?: noch| the| die)? ?[€£$]?$", re.I)


def theirs(case: Case, text: str) -> bool:
    """Is it the money that lies there which was paid, where nobody demands any: "geld is heut überwiesen worden"?"""
    by_me = mine(text) or case.says_yes("claim_alleged") or not held(case)
    return not by_me and (paid_by_them(text) or bool(_PAID_OUT.search(text)))


def only_theirs(scribe: Scribe, text: str) -> bool:
    """Does a text tell nothing but what they wrote or paid, once there are letters?"""
    replied = any(one.kind == "reply" for one in scribe.entries)
    if replied and all_theirs(text):
        return True
    return bool(scribe.case.letters) and len(text) <= LONGEST_MAIL and theirs(scribe.case, text)


def arrived(text: str) -> bool:
    """Does the person say that it is there?"""
    return bool(_ARRIVED.search(text))


def back(case: Case, text: str) -> Back:
    """The sums that are stuck and said to have come back, each whole."""
    return money_back(text, held(case))


def note_back(scribe: Scribe, text: str) -> None:
    """Before letters are out: none demands what came, where the sum was told in an earlier message."""
    known = {topic: fact for topic in HELD if (fact := scribe.case.facts.get(topic)) and fact.turn < scribe.turn}
    longest = LONGEST_MAIL if paid_by_them(text) else LONGEST_LINE
    if any(one.sending for one in scribe.case.letters) or len(text) > longest:
        return
    stuck = [fact.value for fact in known.values() if isinstance(fact.value, Money)]
    sums = [*money_back(text, stuck).sums] or _all_of_it(text, stuck)
    if sums:
        mark(scribe, "", sums)
        book(scribe, sums)
        scribe.add("refund_received.noted", sums=[scribe.words.money(one) for one in sums])


def _all_of_it(text: str, stuck: list[Money]) -> list[Money]:
    """The one sum that is stuck, where the money itself is said to be there: "das Geld ist da"."""
    there = _MONEY_HERE.search(text) and not (topmost(text) or _NOT_ALL.search(text) or "?" in text)
    return stuck if len(stuck) == 1 and there else []


_MONEY_HERE = regex(
    r"\b(?:geld|guthaben|erstattung|kohle|money|refund|balance)\b (?:(?:is|ist|isch|has|kam|came|arrived|wurde|mir|auch"
    r"|heut|heute|gestern|jetzt|schon|endlich|doch|wieder|inzwischen|übrigens|today|now|finally|just|already) ?){1,4}"
    r"(?:\b(?:da|gekommen|angekommen|eingegangen|überwiesen|ausgezahlt|erstattet|drauf|an|here|there|come|in|arrived|been"
    r" (?:paid out|refunded))\b|(?<=arrived))"
    r"|\b(?:haben|ham) (?:(?:sie|se|mir|die|das|jetzt|heute?|mein|gestern) ){1,4}(?:geld|guthaben) (?:\w{1,8} ){0,2}"
    r"(?:überwiesen|ausgezahlt|erstattet|zurückgezahlt)\b"
    r"|\b(?:they|\w{3,12} has)(?: have|'ve)? (?:(?:just|now|finally|already) )?(?:paid (?:out|me)|refunded|transferred)"
    r" (?:the|my) (?:money|balance)\b",
    re.I,
)


def held(case: Case) -> list[Money]:
    """The sums that are stuck."""
    return [value for topic in HELD if isinstance(value := case.value(topic), Money)]


def mark(scribe: Scribe, text: str, sums: list[Money]) -> None:
    """Keeps the sums, and of each what it is a part of."""
    for key, every in ((RECEIVED, sums), (PART_OF, _wholes(text, sums))):
        scribe.note("mark", key=key, value=";".join(f"{one.cents} {one.currency}" for one in every))


def marked(case: Case) -> list[Money]:
    return _marked(case, RECEIVED)


def _wholes(text: str, sums: list[Money]) -> list[Money]:
    """Of each sum the whole that it is a part of; itself where it is said to be none."""
    known = wholes(text)
    return [known.get(one, one) for one in sums]


def _marked(case: Case, key: str) -> list[Money]:
    return [_money(one) for one in case.marks.get(key, "").split(";") if one]


def _money(text: str) -> Money:
    cents, currency = text.split()
    return Money(int(cents), currency)


def book(scribe: Scribe, sums: list[Money]) -> list[Money]:
    """What came is no longer open: a holding of just that sum is closed; of one that it is part of, the rest stays. The
    sums of which it is known what they were for."""
    booked, of = list[Money](), _marked(scribe.case, PART_OF)
    alone = len(held(scribe.case)) == len(sums) == 1
    for topic in HELD:
        value = scribe.case.value(topic)
        if alone and isinstance(value, Money) and _part_of(sums[0], value):
            of = [value]  # it can be of nothing else
        if value in sums:
            scribe.learn(topic, False)
            booked += [one for one in sums if one == value][:1]
        elif isinstance(value, Money) and value in of:
            came = sums[of.index(value)]
            scribe.learn(topic, Money(value.cents - came.cents, value.currency))
            booked.append(came)
    return booked


def _part_of(came: Money, whole: Money) -> bool:
    return came.currency == whole.currency and came.cents < whole.cents
