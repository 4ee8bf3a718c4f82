"""Days told in a story: each belongs to what its part of the sentence speaks of, a day alone to the part before it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.case import Value, When
from bot.dialogue import alarms
from bot.dialogue.bought import without_bought
from bot.dialogue.questions.holder import acts_for_another, own_block
from bot.dialogue.questions.pieces import without_others
from bot.dialogue.questions.question import retells, sureness
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.scribe import Scribe
from bot.dialogue.striking import just_anothers
from bot.dialogue.understand import claims
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.at_once import only_the_card
from bot.dialogue.understand.bill_days import of_bill
from bot.dialogue.understand.block_days import mail_ends, mail_shuts, says_nothing_done
from bot.dialogue.understand.chronicles import day_by_day, spoken_then
from bot.dialogue.understand.contact import email
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.contract_ends import contract_end
from bot.dialogue.understand.days import Found, doubtful, nearly
from bot.dialogue.understand.deaths import of_death
from bot.dialogue.understand.ends import beginnings
from bot.dialogue.understand.first_aid import without_card
from bot.dialogue.understand.forewarnings import without_forewarnings
from bot.dialogue.understand.happenings import deed_alone, other_deed
from bot.dialogue.understand.later_days import counted
from bot.dialogue.understand.latest_word import said_on
from bot.dialogue.understand.made_payments import way_of_paying
from bot.dialogue.understand.months import A_WEEKDAY, WEEKDAY, WEEKDAYS
from bot.dialogue.understand.others_story import own_story, shut_them, with_mine
from bot.dialogue.understand.own_payments import lived_on
from bot.dialogue.understand.payers import payer
from bot.dialogue.understand.rates_paid import days_paid
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.reserves_before import without_reserve_days
from bot.dialogue.understand.several_days import in_a_row
from bot.dialogue.understand.several_payments import several_payments
from bot.dialogue.understand.since_then import with_its_day
from bot.dialogue.understand.takeovers import came_in
from bot.dialogue.understand.terminations import notice_only
from bot.dialogue.understand.text import spoken
from bot.letters.offers import STRANGERS, TAKEN, phished, situation
from bot.patterns import regex

_PARTS = regex(
    r"\s[-–—]\s(?=[^\W\d])|[\n!?;,.](?:(?<=[\n!?;])|(?<!\d\.)\s(?!(?:19|20)\d\d(?!\w))|(?<=\d{4}\.)\s|(?<=,\d\d\.)\s"
    r"|(?:(?<=\.\d\.)|(?<=\.\d\d\.))\s(?=[A-ZÄÖÜ])|(?<=\d\.)\s(?=(?i:seit|since|sit)\s)"
    r"|(?<=\d\.)\s(?=(?i:da|dort|drauf|darauf|there) (?i:liegen|liegt|sind|hängen|hängt|stecken|steckt|is|are)\s))"
)
# Who speaks to the telephone sets no stops.
_SPOKEN_PARTS = regex(r"\s(?:und|aber|also|dann|jetzt|and|but|so|then)\s", re.I)
LONG, _NEAR, _REACH = 20, 20, 90  # words; characters before a day that lead to it; those in which its bill may stand
_CLAUSES = regex(
    r"\s(?:because|weil|but|aber|und|and|obwohl|although|though|da|denn|since they)\s"
    r"|\s(?=(?:(?:die|de|das|den|won?|welche[ns]?) (?:ich|i|wir)|(?:that|which) (?:i|we)) (?:[^\W\d]{1,9} ){0,4}\d)",
    re.I,
)
_ALTHOUGH = regex(r"\s(?:obwohl|although|(?:even )?though)\s", re.I)
_LED = regex(r"(?:\b(?:seit|since|from|ab|am|on|vom|sit)(?: dem| the| em)?|^\W*) ?$", re.I)
_LED_SINCE = regex(r"\b(?:seit|since|sit)(?: dem| the| em)? ?$", re.I)
SINCE = regex(r"(?:(?:und|and|zwar|schon|already|also|so|jetzt|now|das|ist|it's|is)\s)*(?:seit\w{0,4}|since)\b", re.I)
_SHUT_SINCE = regex(
    r"\W*(?:[\w'-]{2,14} ){0,3}(?:seit|since|sit)(?: dem| the)?[\s.,]{1,3}(?:alles |komplett |everything )?"
    r"(?:zu|dicht|weg|futsch|tot|shut|gone|dead)\W*",
    re.I,
)
_OR = regex(r"\b(?:oder|or)\b", re.I)
_HAPPENED = regex(
    r"\b(?:it|das|es|this|that) (?:happened|started|began|was(?! (?:\w{2,12}(?:ed|ught|nt|en)|paid|made|told|sold) )"
    r"|passierte|geschah|begann|fing|(?:ist|isch) passiert|war|isch)\b|^\W*(?:it |this )?(?:all )?happened\b"
    r"|^\W*(?:ist )?passiert(?: ist| war)?(?: das| es)? (?:am|seit|an)\b|\d\.? (?:war|wars|ist|isch) (?:das|es"
    r"|des)? ?(?:passiert)?\W*$|^\W*(?:(?:das|es|alles|dies|ganze) )*(?:ist |is |war |isch )?(?:alles |so )?"
    r"(?:am|seit|an) [^!?;,]{2,20} passiert\W*$",
    re.I,
)
_BESIDE = regex(
    r"(?:seit|seitdem|since|zwar|am|an|on|ab|vom|im|in|das|ist|is|it's|war|was|dem|den|der|the|schon|already|jetzt"
    r"|now|und|and|also|so|ca|circa|etwa|ungefähr|about|around|roughly|rum|herum|oder|or|glaub\w*|denk\w*|ich|i|think"
    r"|guess|vielleicht|maybe|sit|em|öppe|oppe|letzte\w{0,2}|letschte\w{0,2}|last|vergangene\w{0,2}|diese\w{0,2}|this"
    rf"|irgendwann|ja|halt|müsste|sein|datum|date|\d{{1,2}}|genau|gegen|weiß|weiss|nicht|net|ned|nich|mehr|{WEEKDAY})",
    re.I,
)


# "My girlfriend's Klarna is blocked since yesterday": that day is hers.
_OTHERS = regex(
    rf"\b{PERSON}(?<=s)\s+(?:\w+\s+)?(?:is|was|got|account|\w+ account)\b"
    rf"|\b(?:von|of) (?:meine[rmns]?|my) (?:{PERSON}|freund\w*)\b"
    r"|\b(?:sein\w{0,2} (?:\w+[ -])?(?:konto|account|profil|zugang)|seins|seines|ihres|bei ihm"
    r"|his (?:\w+ )?(?:account|profile)|his (?:is|was|got)|hers)\b"
    rf"|\bbei mein\w{{1,2}} {PERSON}\b|\b(?:konto|account|profil) meine[rs] (?:{PERSON}|freund\w*)\b",
    re.I,
)


# "Am Donnerstag, 5. November, hat PayPal gesperrt", "wollte mich einloggen, ging nicht": the commas part nothing.
_COMMAS = regex(
    r"(?<=\b[cC]a)\. (?=\d)|(?:(?<=day)|(?<=tag)|(?<=woch)), (?=(?:den |dem )?\d{1,2}(?!\d|[.,]\d{3}|,\d\d))"
    r"|(?:(?<=\d)|(?<=er)|(?<=\d\.)|(?<=rz)|(?<=ril)|(?<=li)), (?=(?:hat|haben|wurden?|kam) (?!ich|i |wir))"
    r"|(?:(?<=loggen)|(?<=melden)|(?<=kommen)), (?=(?:(?:aber|das|es|doch) ){0,2}(?:ging|geht|klappte?"
    r"|funktionierte?) )"
)


def note_days(scribe: Scribe, text: str) -> None:
    """Learns the days of the block and of the payment that are not known yet."""
    if all(_exact(scribe.case.value(topic)) for topic, _ in DATED):
        return
    text = without_reserve_days(text.lower() if text.isupper() else text)
    text = _MAIL_FIRST.sub("", without_card(text) if alarms.PHISHED in scribe.case.marks else text)
    text = _COMMAS.sub(" ", in_a_row(without_forewarnings(without_bought(scribe, day_by_day(text)))))
    text = own_block(scribe, counted(text, scribe.today))
    story = scribe.case.text("what_happened")
    text = with_its_day(with_mine(own_story(text, story), story), scribe.today)
    parts = list(clauses(text, scribe.today))
    for place, part in enumerate(parts):
        found = _single(part, scribe.today, acts_for_another(scribe.case))
        before = parts[:place]
        topic = _of_rebuttal(before, part, found) or _topic(scribe, before, part, found) if found else None
        found = _closer(scribe, topic, part, found) if found and topic else found
        topic = "block_date" if found and topic is None and _happened(scribe, parts, part) else topic
        if found and topic is None and _shut_then(scribe, parts[place:], part, found):
            scribe.learn("block_date", found.when, sure=_sure(part, found))
            continue
        if topic == "payment_date" and _another_day(text, part, parts[place + 1 : place + 2], scribe.today):
            parts[place + 1] = ""  # "am 3.10. und 3.11.": of two payments no single day is told
            continue
        if topic == "payment_date" and (several_payments(text, scribe.today) or days_paid(text, scribe.today)):
            continue
        if found and topic and not _of_something_else(scribe, topic, part, found):
            scribe.learn(topic, found.when, sure=_sure(part, found))


def _shut_then(scribe: Scribe, parts: Sequence[str], part: str, found: Found) -> bool:
    """Of a block that was told before: "last friday. mail says: we have closed your account", "mail from 3 december: we
    hereby terminate your membership"; a bank that gives notice has not blocked."""
    before = scribe.case.facts.get("what_happened")
    known = scribe.case.value("block_date") is not None or situation(scribe.case) == "bank_terminated"
    if before is None or before.turn == scribe.turn or known:
        return False
    return (_alone(part, found) and len(parts) > 1 and mail_shuts(parts[1])) or mail_ends(part, found.end)


# "jan@example.org and since sunday".
_MAIL_FIRST = regex(r"^\W{0,3}[\w.+-]{1,64}@[\w.-]{3,60}\w[ ,;]{1,3}(?:(?:und|and|,)\s)?")
_AND = regex(r"\W{0,3}(?:und|and|&) ", re.I)
_REST = regex(r"\b(?:den |die |the )?(?:rest|(?:andere|other) (?:hälfte|half))\b", re.I)


def _another_day(text: str, part: str, following: Sequence[str], today: date) -> bool:
    """Is there an "und" behind the part, and then a day and nothing else?"""
    joined = following and _AND.match(text, text.find(part) + len(part))
    found = _single(behind := _REST.sub(" ", following[0]), today, False) if joined else None
    return found is not None and _alone(behind, found) and not SINCE.match(behind.strip())


def clauses(text: str, today: date) -> Iterator[str]:
    """The parts of a story, each with what happened on a day of its own; "gehackt am 10.11. und gesperrt am 14.11." are
    two."""
    cut = _PARTS if _PARTS.search(text) or len(text.split()) < LONG else _SPOKEN_PARTS
    for part in filter(str.strip, cut.split(text)):
        for bit in (bit for one in _day_first(part, today) for bit in without_others(one, today)):
            yield from (_apart if len(beginnings(bit, today)) > 1 else _strangers_first)(bit, today)


def _day_first(part: str, today: date) -> Sequence[str]:
    """ "Gesperrt, seit dem 3.11. und die wollen 80 Euro": the day alone is that of what stood before."""
    head, *tail = _CLAUSES.split(part, maxsplit=1)
    found = _single(head, today, False) if tail else None
    apart = found and _alone(head, found) and not any(one.start < _NEAR for one in beginnings(tail[0], today))
    return (head, *tail) if apart else (part,)


def _strangers_first(bit: str, today: date) -> Iterable[str]:
    """ "Am 3.11. gehackt und jetzt gesperrt": the day is that of the strangers, and no day of the block."""
    cut = _CLAUSES.split(bit)
    dated = [one for one in cut if beginnings(one, today)] if len(cut) > 1 else []
    return cut if len(dated) == 1 and came_in(dated[0]) and not topics(dated[0]) else (bit,)


def _apart(bit: str, today: date) -> Iterable[str]:
    """Cut between its clauses, where each that has a day tells of one thing; whole else."""
    cut = _CLAUSES.split(bit)
    own = [topics(one) or ["taken_on"] * came_in(one) for one in cut if beginnings(one, today)]
    if len(own) > 1 and all(len(one) == 1 for one in own):
        return cut
    halves = _ALTHOUGH.split(bit)  # "am 20.11. Leitung gekappt, obwohl ich am 18.11. bezahlt hab": each has its own day
    return halves if len(halves) == 2 and all(len(beginnings(one, today)) == 1 for one in halves) else (bit,)


# "Davor am 1.11. schon mal", "bestellt hab ich am 1.8.": what was before is none.
_EARLIER = regex(
    r"(?<!\w)(?:davor|vorher|zuvor|damals|schon ?mal|before(?: that)?|previously|earlier|once),? "
    r"(?:(?:schon|already|auch|also|mal|am|on|im|in|der|the|gesperrt|blocked) ){0,3}$"
    r"|(?<!\w)(?:bestellt|gekauft|ordered|bought) (?:(?:hatte|hab|habe|ich|das|es|it|that|da) ){0,4}(?:am|on) $",
    re.I,
)


def _single(part: str, today: date, acting: bool) -> Found | None:
    """The one day of a part that is past, neither of a bill, of a contract's end nor of a court's paper, nor somebody
    else's, for whom nobody is `acting`."""
    found = tuple(
        one
        for one in beginnings(part, today)
        if not (not acting and _of_another(clause := _clause(part, one)) and not payer(clause))
        and not (_of_living(_clause(part, one)) or of_death(part, one.start, one.end))
        and not (of_bill(part, one.start) or _EARLIER.search(part[max(0, one.start - _REACH) : one.start]))
    )
    if not found or contract_end(part, today):
        return None
    if len(found) > 1:  # "gesperrt am 12.11., nachdem ich am 10.11. …"
        found = tuple(one for one in found if not _in_another_clause(part, one, today)) or found
    if len(found) > 1:
        for leads in (_LED_SINCE, _LED):
            led = [one for one in found if leads.search(part[max(0, one.start - _NEAR) : one.start])]
            found = tuple(led) if len(led) == 1 else found
    return found[0] if len(found) == 1 and found[0].when.first <= today and not claims.court(part) else None


def _of_another(clause: str) -> bool:
    return bool(_OTHERS.search(clause) or shut_them(clause))


def _of_living(clause: str) -> bool:
    """ "The rent is due on the 1st": on that day nothing was blocked, and nothing paid that was claimed."""
    return lived_on(spoken(clause)) and not topics(clause)


def _of_something_else(scribe: Scribe, topic: str, part: str, found: Found) -> bool:
    """Is it the day of their answer and not that of the block, one to come, or one that is known better?"""
    ended = topic == "block_date" and situation(scribe.case) == "bank_terminated"
    if ended and (notice_only(_clause(part, found)) or only_the_card(_clause(part, found), part)):
        return True  # "gekündigt am 16.11.": a bank that gives notice has not blocked; nor is a card the account
    if topic == "block_date" and (retells(scribe) or _in_another_clause(part, found, scribe.today)):
        return True
    others = phished(scribe.case) or just_anothers(scribe) or deed_alone(_clause(part, found))
    if topic == "payment_date" and (others or spoken_then(part) or said_on(part, scribe.today) == found.when):
        return True  # "am 1.12. am Telefon gesagt, es ist alles bezahlt"
    known = scribe.case.value(topic) is not None and not (
        _narrows(scribe, topic, found) or _beside(scribe, topic, found)
    )
    return to_come(scribe, topic, part, found.when) or known


# "Gesperrt, nachdem ich am 3.11. Geld bekommen hab": what happened before has that day.
_SUBORDINATE = regex(r"(?<!\w)(?:nachdem|after|weil|because|obwohl|although|bevor|before|als ich|when i)(?!\w)", re.I)


def _in_another_clause(part: str, found: Found, today: date) -> bool:
    """Does the day stand in a clause that tells of no block?"""
    begun = [cut.start() for cut in _SUBORDINATE.finditer(part, 0, found.start)]
    if begun and not claims.blocked(part[begun[-1] :]):
        return True
    clause = _clause(part, found)  # "am 9.11. hab ich gemailt und das Konto ist zu": that day is the mail's
    return not claims.blocked(clause) and (other_deed(clause) or any(c.by == "person" for c in contacts(clause, today)))


def _exact(value: Value) -> bool:
    return isinstance(value, When) and value.exact


def _closer(scribe: Scribe, topic: str, part: str, found: Found) -> Found:
    """ "Vor Weihnachten gesperrt, glaub am Donnerstag": the Thursday that lies in that time."""
    known, weekday = scribe.case.value(topic), A_WEEKDAY.search(part[found.start : found.end].casefold())
    if not weekday or not isinstance(known, When) or known.exact or (known.last - known.first).days >= _WEEK:
        return found
    span = (known.last - timedelta(days=back) for back in range(_WEEK))
    on = next((one for one in span if one.weekday() == WEEKDAYS[weekday[0]]), None)
    return replace(found, when=When(on, on)) if on and _alone(part, found) else found


_WEEK = 7  # days


def _beside(scribe: Scribe, topic: str, found: Found) -> bool:
    """ "Vor Weihnachten bezahlt, am 15.": told just before, and hazier."""
    fact = scribe.case.facts[topic]
    hazy = isinstance(fact.value, When) and fact.turn == scribe.turn and nearly(fact.value, found.when.first)
    return hazy and found.when.exact


def _narrows(scribe: Scribe, topic: str, found: Found) -> bool:
    """ "Im September, am 20.": the day in the month that was told."""
    fact = scribe.case.facts.get(topic)
    if fact is None or not isinstance(fact.value, When) or fact.value.exact:
        return False
    return found.when.exact and fact.value.first <= found.when.first <= fact.value.last


def _sure(part: str, found: Found) -> str:
    return "about" if _OR.search(part) else sureness(part, found.when)


def _happened(scribe: Scribe, parts: Sequence[str], part: str) -> bool:
    """ "It happened on the 9th": is the block all that is told beside it, or was before, where it stands alone?"""
    others = {topic for one in parts if one is not part for topic in topics(one)}
    alone = len([one for one in parts if one.strip()]) == 1 and not {TAKEN, STRANGERS} & {*scribe.case.marks}
    others = {*topics(scribe.case.text("what_happened"))} if alone else others
    return bool(_HAPPENED.search(part)) and others == {"block_date"} and not topics(part)


def _topic(scribe: Scribe, before: Sequence[str], part: str, found: Found) -> str | None:
    """What happened on the day: one thing, or nothing that is sure."""
    own = topics(part)
    led = SINCE.match(part.strip())
    apart = not own and _AND.match(part, found.end)
    if (
        (own == ["payment_date"] or apart)
        and led
        and not _PAID_SINCE.match(part, found.end)
        and found.start <= led.end() + 2
        and scribe.case.known("what_happened")
    ):
        return "block_date"  # "seit 2.12. und 86 €, die die Käufer bezahlt haben": nothing is paid since a day
    if len(own) > 1:
        own = topics(_RELATIVE.split(_clause(part, found), maxsplit=1)[0]) or own
    if not own and _SHUT_SINCE.fullmatch(part[: found.start] + part[found.end :]):
        return "block_date"  # "seit 3.11. zu"
    if own or not _alone(part, found) or doubtful(part, found.when, scribe.today):
        return own[0] if len(own) == 1 else None
    earlier = [one for one in before if email(one) is None and not (led and _aside(one)) and not way_of_paying(one)]
    if not earlier:
        return "block_date" if led and scribe.case.known("what_happened") else None
    if _is_reason(scribe, earlier[-1]):
        return "block_date"
    meant = topics(earlier[-1])  # of "gesperrt, 15.000 Euro drin, seit 5 Tagen" the first
    return meant[0] if len(meant) == 1 and not (led and meant[0] != "block_date") else None


def _of_rebuttal(before: Sequence[str], part: str, found: Found) -> str | None:
    said = [one for one in before if not way_of_paying(one)]
    told = ", ".join((*said[-2:], part[: found.start]))
    return "payment_date" if _I_DID.search(told) and claims.says_paid(told) else None


# "Say I didn't pay, but I did, on 3 Sept", "behauptet ich hätte nicht gezahlt, hab ich aber am 3.9.".
_I_DID = regex(
    r"\bbut (?:i|we) (?:did|have|paid)[ ,!]{1,3}(?:on |at )?(?:the )?$"
    r"|\b(?:(?:hab|habe|haben) (?:ich|wir) (?:aber|doch|wohl|sehr wohl|längst|schon)"
    r"|(?:aber|doch) (?:hab|habe|haben) (?:ich|wir))[ ,!]{1,3}(?:am |schon am )?$",
    re.I,
)


def _is_reason(scribe: Scribe, part: str) -> bool:
    """ "It says 'your account is linked to …'. 28 nov.": the message that shut the account is of that day."""
    quoted, reason = _QUOTED.search(part), scribe.case.text("block_reason").casefold()
    return bool(reason and quoted and quoted["said"].casefold().strip(" .,") in reason)


_QUOTED = regex(r"[\"“„»](?P<said>[^\"“”„«»]{12,400})[\"“”«]?\W{0,3}$")


_THEY_SAY = regex(
    r"(?:they|die|sie|(?:the )?(?:chat|mail|email|app|support)|es) (?:only |just |nur |bloß )?"
    r"(?:says?|said|wrote|sagen|sagt|sagten|schreiben|schrieben|heißt|steht)\b",
    re.I,
)


def _aside(part: str) -> bool:
    """ "They say 180 days, 812 Euro drin, since 3 November": a sum, or what tells of nothing that was done."""
    said = _THEY_SAY.match(part.strip()) or says_nothing_done(part)
    return "block_date" not in topics(part) if topmost(part) else bool(said and not topics(part))


# "Seit 3.11. gesperrt wegen einer Rechnung, die ich bezahlt hab": behind the day, and without one of its own.
_RELATIVE = regex(r",?\s(?=(?:die|de|das|den|welche[ns]?|that|which) (?:ich|wir|i|we)\s)(?!.{0,60}\d{1,2}\.)", re.I)
_PAID_SINCE = regex(r"\W*(?:schon |längst |alles )?(?:be|ge)?(?:zahlt|glichen)|\W*(?:überwiesen|paid)", re.I)


def _clause(part: str, found: Found) -> str:
    """The clause that the day stands in."""
    start = max((cut.end() for cut in _CLAUSES.finditer(part) if cut.end() <= found.start), default=0)
    end = _CLAUSES.search(part, found.end)
    return part[start : end.start() if end else len(part)]


def topics(part: str) -> list[str]:
    """What the part of a sentence speaks of, that has a day."""
    return [topic for topic, test in DATED if test(part)]


def _alone(part: str, found: Found) -> bool:
    """Does the part hold nothing but the day and how sure it is?"""
    rest = re.findall(r"[^\W_]+(?:'s)?", part[: found.start] + " " + part[found.end :])
    return all(_BESIDE.fullmatch(word) for word in rest)


DATED: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("payment_date", claims.says_paid),
    ("block_date", claims.blocked),
)
