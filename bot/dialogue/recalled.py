"""A correction that names no field: "no, it was the 14th", "79,90 was right", "it's Wolt not Uber Eats". It mends the
one fact of its kind that was just told, or that is looked at."""

import re
from collections.abc import Callable
from datetime import timedelta

from bot.case import Case, Money, Value, When
from bot.dialogue import sums_named
from bot.dialogue.questions.court import read_service, running
from bot.dialogue.questions.plain import bare, without_days
from bot.dialogue.questions.question import sureness
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import amount, topmost
from bot.dialogue.understand.currencies import only_another
from bot.dialogue.understand.days import Found, days, doubtful
from bot.dialogue.understand.deeds_apart import deeds_apart
from bot.dialogue.understand.kept_years import of_their_year
from bot.dialogue.understand.months import WEEKDAY
from bot.dialogue.understand.reserves import reserve
from bot.dialogue.understand.text import level, words
from bot.patterns import regex

_OPENS = regex(
    r"^[^\w]{0,3}(?:(?:ach|oh|äh|hm|und|and|aber|but|ups|oops|sorry|nein|nei|nee?|nö|na|no|nope)[ ,.!…-]{1,4}){0,3}"
    r"(?:nein|nei|nee|nö|no|nope|stop|das stimmt|that's|wait|warte|moment|halt|stopp|stimmt|doch|eigentlich|quatsch"
    r"|sorry|ups|oops|actually|i mean\w*|i meant|ich mein\w*|correction|korrektur|falsch|wrong"
    r"|the date|the day|das datum|der tag"
    r"|ne(?=,? (?:(?:der|am|war|wars|es war|das war|erst) )?"
    rf"(?:\d{{1,2}}\.|{WEEKDAY})))"
    r"(?!\w)",
    re.I,
)
_PARTS = regex(r"[\n;!?]|,\s|(?<!\d)\.\s|(?<=\d{4})\.\s|\s(?:und|and|sondern|but|aber)\s(?!not|nicht)")
_NOT = regex(r"(?<!\w)(?:und |and )?(?:nicht|nich|nöd|net|ned|statt|anstatt|not|instead of|rather than)(?!\w)", re.I)
_BESIDE = words("""
    nein nee ne nö no nope stop doch wait warte moment halt stopp stimmt quatsch sorry ups oops actually eigentlich i
    ich
    mean meant mein meine meinte meinen correction korrektur falsch wrong right richtig war wars waren was were ist isch
    is it's its it es das the that this der die den dem date day datum tag on am an em im in since seit sit vom ab of
    sum cent cents ct sind waren amount betrag summe exactly genau und and aber but so only erst schon already really
    wirklich alles nöd nicht net ned not all correct korrekt oh ach äh hm please bitte better besser to be precise sein
    should must muss müsste statt instead rather than um around about etwa circa ca rund ungefähr now jetzt remember
    zahlendreher vertan
    sure sicher think glaub glaube thats euro eur gsi gewesen öppe oppe maybe perhaps vielleicht evtl probably like
""")
_COMPANY = regex(
    r"(?P<new>[^,.;!?\n]{2,50}?),? (?:and |und )?(?:nicht|not|statt|instead of|rather than) (?P<old>[^,.;!?\n]{2,50})",
    re.I,
)
_THE = r"(?:(?:bei|von|mit|vom|beim|at|by|with|from|the|die|der|das) ){0,2}"
_NOT_BUT = regex(
    rf"(?<!\w)(?:nicht|nich|nöd|net|ned|ned|not|isn't|kein) {_THE}(?P<old>[^,.;!?\n]{{2,30}}?)\s?[,.;!-]?\s?"
    rf"(?:(?:sondern|sonder|but|doch|it's|its|it is|es ist|es war|des is|das ist|sind|ist|is)\s|,\s)"
    rf"(?:(?:it's|its|it was|es ist|es war|ist|is|wars|eigentlich|really)\s)?{_THE}(?P<new>[^,.;!?\n]{{2,30}})$",
    re.I,
)
_WRONG = regex(
    r"\b(?:stimmt (?:so )?(?:nicht|nöd|nid|ned|net)|falsch|vertippt|zahlendreher|wrong|not right|incorrect)\b", re.I
)
_IT_WAS = regex(r"\b(?:es|das|it|that|there|sie|they)(?:'s| (?:waren|war|wären|sind|ist|was|were|is|are))(?!\w)", re.I)
_IT_WAS_SO_MUCH = regex(
    r"(?:\b(?:es|das|it|that|there|sie|they) (?:waren|war|sind|ist|was|were|is|are))"
    r"(?: (?:doch|nur|eigentlich|genau|actually|only|really))? "
    r"(?P<sum>\d{1,3}(?:[.,]\d{3}){0,2}[.,]\d{2}|\d{1,3}[.,]\d{3}|(?!(?:19|20)\d\d$)\d{2,6})$",
    re.I,
)
_SINCE = regex(r"(?<!\w)(?:seit\w{0,4}|since|sit)(?!\w)", re.I)
_CUT = regex(
    r"[,.;:!…\n–]+(?:\s|$)|\s-\s|(?<!\w)(?:sondern|nicht|nich|nöd|net|ned|statt|not|but|instead of)(?!\w)", re.I
)
_WORD = regex(r"[^\s,;:!…\"„“]+")
_MEANT = regex(
    r"\b(?:mein(?:e|te)?|meant|mean|vertan|verwechselt|verwirrt|durcheinander|quatsch|falsche?|wrong|mixed up"
    r"|my mistake|mein fehler|stimmt nicht|sorry|verschrieben|vertippt)\b",
    re.I,
)
_MIXED_UP = words("""
    bin war hab habe mich verwirrt durcheinander vertan verwechselt vertippt verschrieben gebracht firma company shop
    falsche falscher mixed up confused my mistake fehler bad doof blöd tut leid entschuldigung pardon
""")
NAME_WORDS, SAID_SHORT = 3, 80
FIRMS = frozenset({"claim_creditor", "collection_agency", "company", "company_address", "linked_person"})
AT_ONCE = frozenset({None, "account_identifier", "block_date", "what_happened", "goal", "represented_person"})
LOOKING = frozenset({"confirm_facts", "letter_review"})
DATED = ("block_date", "payment_date", "returned_on", "service_date")
SUMS = ("claim_amount", "balance", "gift_card", "refunds_open", "payment_amount")
ASKED = frozenset({"service_date", "already_contacted", "promise", "company_answers"})  # a day may answer them
LIKE = 2  # times as much, or as little
MANY = 24  # parts of a text that still only corrects
A_MONTH = timedelta(days=31)
JUST = 2  # turns back in which something counts as just told


def mended(scribe: Scribe, text: str) -> bool:
    """Corrects what is meant, by elimination; False where the text corrects nothing, or more than one fact fits."""
    if (
        sums_named.mended(scribe, text, SUMS)
        or _renamed(scribe, text)
        or _another_meant(scribe, text)
        or _recoined(scribe, text)
    ):
        return True
    if not (scribe.case.open in LOOKING or _OPENS.match(text)):
        return False
    text = deeds_apart(reserve(text) or text)
    parts = [part for part in _PARTS.split(text) if part.strip()]
    if len(parts) > MANY:
        return False
    rules = RULES if _OPENS.match(text) or all(_plain(scribe, part) for part in parts) else (_named,)
    wrong = bool(_WRONG.search(text))
    return any([rule(scribe, part, wrong) for part in parts for rule in rules])


def _plain(scribe: Scribe, part: str) -> bool:
    """Does a part hold nothing but a day, a sum, or a word around them? "5 and 12 november, I uploaded it" does not."""
    if _IT_WAS_DAY.fullmatch(part.strip(" !")):
        return True
    kept = bare(_NOT.split(part, maxsplit=1)[0], scribe.today)
    sums = topmost(kept)
    return alone(kept[: sums[0].start] + " " + kept[sums[0].end :] if sums else kept)


# "It was the 8th", "es war der 8.": of the month that is known.
_IT_WAS_DAY = regex(
    r"(?:(?:no|nope|nein|nee|sorry|actually)[ ,]{1,3}){0,2}(?:(?:it|that|das|es)(?:'s| was| is| war| ist)|wars|war's)"
    r"(?: (?:really|actually|eigentlich|doch|on|the|der|am)){0,3}"
    r" (?P<day>\d{1,2})(?:st|nd|rd|th|\.)",
    re.I,
)


def _day_of_month(scribe: Scribe, part: str, wrong: bool) -> bool:
    said = _IT_WAS_DAY.fullmatch(part.strip(" !"))
    topic = _only(scribe, DATED, When, wrong) if said and not days(part, scribe.today) else ""
    known = scribe.case.value(topic)
    if said is None or topic in ("", "service_date") or not isinstance(known, When):
        return False
    try:
        on = known.first.replace(day=int(said["day"]))
    except ValueError:
        return False
    if on <= scribe.today:
        scribe.learn(topic, When(on, on))
    return on <= scribe.today


def _dated(scribe: Scribe, part: str, wrong: bool) -> bool:
    found = [one for one in days(part, scribe.today) if not _denied(part, one)]
    topic = _only(scribe, DATED, When, wrong) or (_nearest(scribe, part) if len(found) == 1 else "")
    part = _in_its_year(scribe, topic, part)
    found = [one for one in days(part, scribe.today) if not _denied(part, one)]
    topic = "" if topic != "block_date" and _SINCE.search(part) else topic  # "seit gestern": no payment
    if len(found) != 1 or not topic or not alone(without_days(_kept(part, found[0]), scribe.today)):
        return False
    when = found[0].when
    if to_come(scribe, topic, part, when):
        return True
    if doubtful(part, when, scribe.today):
        return False
    if topic == "service_date":
        said = scribe.case.heard[-1].text if scribe.case.heard else part
        mends = (wrong or _OPENS.match(said)) and not _SINCE.search(said)
        return bool(mends) and read_service(scribe, part)  # with the days that follow from it
    scribe.learn(topic, when, sure=sureness(part, when))
    return True


def _summed(scribe: Scribe, part: str, wrong: bool) -> bool:
    money = _sum_alone(scribe, part)
    said = scribe.case.heard[-1].text if scribe.case.heard else part
    topic = _sum_meant(scribe, money, bool(_WRONG.search(said) or _IT_WAS.search(part))) if money else ""
    if topic and money:
        scribe.learn(topic, money)
    return bool(topic)


def paid_after_all(scribe: Scribe, text: str) -> bool:
    """ "Bezahlt hab ich nix. Doch, 50 Euro am 1.10.": what was paid of a claim, and no other claim."""
    did = _DID.match(text) if scribe.case.value("claim_paid") is False else None
    money, claimed = (
        _sum_alone(scribe, text[did.end() :].strip(" ,")) if did else None,
        scribe.case.value("claim_amount"),
    )
    if not money or not isinstance(claimed, Money) or not money.cents < claimed.cents:
        return False
    scribe.learn("payment_amount", Money(money.cents, claimed.currency))
    found = [one.when for one in days(text, scribe.today) if one.when.exact and one.when.first <= scribe.today]
    if len(found) == 1:
        scribe.learn("payment_date", found[0])
    return True


_DID = regex(r"\W*(?:(?:ach|oh|nein|moment|warte|no|wait)[ ,.!]{1,3})?(?:doch|yes i did|i did)(?!\w)", re.I)


def _sum_alone(scribe: Scribe, part: str) -> Money | None:
    """The one sum of a part that tells nothing else; a number without its currency behind "es waren"."""
    plain = bare(part, scribe.today)
    found = [one for one in topmost(plain) if not _NOT.search(plain[max(0, one.start - 12) : one.start])]
    if len(found) == 1:
        one = found[0]
        fit = alone(plain[: one.start] + " " + _NOT.split(plain[one.end :], maxsplit=1)[0])
        return one.money if fit else None
    number = None if found else _IT_WAS_SO_MUCH.search(plain.strip(" .!"))
    return amount(number["sum"]) if number and alone(plain[: number.start()]) else None


def only_a_sum(scribe: Scribe, text: str) -> bool:
    """Does a text correct a sum and say nothing of which one?"""
    return any(_sum_alone(scribe, part) for part in _PARTS.split(text) if part.strip()) and all(
        _sum_alone(scribe, part) or alone(part) for part in _PARTS.split(text)
    )


def _sum_meant(scribe: Scribe, money: Money, surely: bool) -> str:
    """Which of the sums that are known is corrected: the only one; of several the only one that is about as much, or
    that was told last. While one is asked for, none."""
    case = scribe.case
    if case.open in SUMS:
        return ""
    known = {one: value for one in SUMS if isinstance(value := case.value(one), Money)}
    fit = [one for one in known if _at_hand(scribe, case, one, surely)]
    like = [one for one in fit if money.cents <= LIKE * known[one].cents <= LIKE * LIKE * money.cents]
    last = max((case.facts[one].turn for one in fit), default=0)
    latest = [one for one in fit if case.facts[one].turn == last]
    return next((one[0] for one in (fit, like, latest) if len(one) == 1), "")


def _named(scribe: Scribe, part: str, wrong: bool) -> bool:
    """ "It's Wolt not Uber Eats": the first takes the place of the second, where that is the one that is known."""
    said, known = _COMPANY.search(part), scribe.case.text("company")
    find = scribe.desk.directory.find
    if said is None or not known:
        return False
    new, old = find(said["new"]), find(said["old"])
    if new is None or old is None or old.slug != known or new.slug == known:
        return False
    _rename(scribe, new.slug)
    return True


def _rename(scribe: Scribe, slug: str) -> None:
    """Another company; once letters to the first are out, only where it is said in so many words."""
    if any(one.sending and one.to.kind in ("company", "bank") for one in scribe.case.letters):
        scribe.add("edit.whose_company", company=scribe.desk.name_of(scribe.case.text("company")))
        return
    scribe.learn("company", slug)


def _renamed(scribe: Scribe, text: str) -> bool:
    """ "Nicht Otto, sondern Amazon": the known company was not the one."""
    said, known = _NOT_BUT.search(text.strip(" .!")), scribe.case.text("company")
    find = scribe.desk.directory.find
    if said is None or not known:
        return False
    old, new = find(said["old"]), find(said["new"])
    denied = old.slug == known if old else said["old"].strip().casefold() == known.casefold()
    if denied and new and new.slug != known:
        _rename(scribe, new.slug)
    return bool(denied and new)


def _another_meant(scribe: Scribe, text: str) -> bool:
    """ "Quatsch, eBay meinte ich", "nee nicht Sparkasse, Postbank. Sorry": a text that names one other company, and
    tells nothing else. A mere "nein, eBay" counts only right behind the first name: a letter may be meant."""
    known = scribe.case.text("company")
    if not known or len(text) > SAID_SHORT or scribe.case.open in FIRMS or "?" in text:
        return False
    if not (_MEANT.search(text) or _NOT.search(text) or _OPENS.match(text)):
        return False
    said = [rest for part in _CUT.split(text) if (rest := _unsaid(part))]
    own = [rest for rest in said if _is_known(scribe, rest, known)]
    others = {_firm(scribe, rest) for rest in said if rest not in own}
    at_once = scribe.case.open in AT_ONCE and scribe.turn - scribe.case.facts["company"].turn < JUST
    if len(others) != 1 or "" in others or not (own or _MEANT.search(text) or at_once):
        return False
    _rename(scribe, others.pop())
    return True


def _recoined(scribe: Scribe, text: str) -> bool:
    """ "No wait, euro": the sum that was told last is in another currency."""
    code, facts = only_another(level(text).strip()), scribe.case.facts
    sums = [one for one in SUMS if isinstance(scribe.case.value(one), Money) and scribe.turn - facts[one].turn <= JUST]
    last = max(sums, key=lambda one: facts[one].turn, default="") if code else ""
    money = scribe.case.value(last)
    if isinstance(money, Money) and money.currency != code:
        scribe.learn(last, Money(money.cents, code))
        return True
    return False


def _unsaid(part: str) -> str:
    """A part without the words that stand around a correction."""
    around = (one.strip(".'").casefold() for one in _WORD.findall(part))
    return " ".join(one for one in around if one and one not in _BESIDE and one not in _MIXED_UP)


def _is_known(scribe: Scribe, name: str, known: str) -> bool:
    return name == known.casefold() or _firm(scribe, name) == known


def _firm(scribe: Scribe, name: str) -> str:
    """The slug of the company that a few words are the name of, "" where they are none."""
    found = scribe.desk.directory.find(name, "company", "bank") if len(name.split()) <= NAME_WORDS else None
    whole = found is not None and (" " not in name or name in {one.casefold() for one in found.names})
    return found.slug if found and whole else ""


RULES: tuple[Callable[[Scribe, str, bool], bool], ...] = (_named, _day_of_month, _dated, _summed)


def _denied(part: str, one: Found) -> bool:
    return bool(_NOT.search(part[max(0, one.start - 16) : one.start]))


def _kept(part: str, one: Found) -> str:
    """The part without what is denied behind the day ("14 July not 16")."""
    return part[: one.end] + _NOT.split(part[one.end :], maxsplit=1)[0]


def alone(rest: str) -> bool:
    return all(word in _BESIDE for word in re.findall(r"[^\W_]+(?:'s)?", rest.casefold()))


def _only(scribe: Scribe, topics: tuple[str, ...], kind: type[Value], wrong: bool) -> str:
    """The one fact of this kind that can be meant, of several the one told just before; none while such a one is asked
    for."""
    case = scribe.case
    if case.open in (*topics, *ASKED):
        return ""
    fit = [one for one in topics if isinstance(case.value(one), kind) and _at_hand(scribe, case, one, wrong)]
    fit = fit if len(fit) == 1 else [one for one in fit if scribe.turn - case.facts[one].turn <= JUST]
    return fit[0] if len(fit) == 1 else ""


def _in_its_year(scribe: Scribe, topic: str, part: str) -> str:
    known = scribe.case.value(topic)
    return of_their_year(part, known, scribe.today) if isinstance(known, When) else part


def _nearest(scribe: Scribe, part: str) -> str:
    """Of the days that are looked at, or stand in a letter, the only one that lies about a month from the one told."""
    case = scribe.case
    looked = case.open in LOOKING or (bool(case.letters) and case.open not in (*DATED, *ASKED))
    known = {one: value for one in DATED if isinstance(value := scribe.case.value(one), When)}
    told = {one: days(_in_its_year(scribe, one, part), scribe.today)[0].when for one in known}
    near = [one for one, other in known.items() if abs(other.first - told[one].first) <= A_MONTH and other != told[one]]
    return near[0] if len(near) == 1 and looked else ""


def _at_hand(scribe: Scribe, case: Case, topic: str, wrong: bool) -> bool:
    if topic == "service_date" and running(case):
        return True  # nothing else that was told has a day that can be lost for good
    return case.open in LOOKING or wrong or scribe.turn - case.facts[topic].turn <= JUST
