"""An order that somebody else made under the person's name: what the paper says of it, and whether the police know."""

import re

from bot.case import When
from bot.dialogue.questions.plain import bare
from bot.dialogue.questions.question import Question
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.delivery_places import delivered_to, place
from bot.dialogue.understand.police import report_day, report_number, reported, speaks_of_report, without_collected
from bot.letters.offers import phished, stolen, strangers_in
from bot.patterns import regex

LONGEST_PLACE = 60


def read_ordered_on(scribe: Scribe, text: str) -> bool:
    if speaks_of_report(text) and not _ORDER.search(text):
        return False
    text = _of_order(scribe, text)
    when = day(text, scribe.today)
    if when and to_come(scribe, "ordered_on", text, when):
        return False
    if when:
        scribe.learn("ordered_on", when, source="printed")
    return when is not None


_ORDER = regex(r"\b(?:order\w*|\w{0,4}bestell\w*)\b", re.I)
_PAID = regex(r"\b(?:paid|pay|bezahlt|gezahlt|überwiesen)\b", re.I)
_SENTENCES = regex(r"(?<!\d)\.\s|[;!?\n]")


def _of_order(scribe: Scribe, text: str) -> str:
    """ "I paid on 3 October. The order is from 12 August": the sentence that speaks of the order, and never of what was
    paid."""
    told = [one for one in _SENTENCES.split(text) if days(one, scribe.today)]
    ordered = [one for one in told if _ORDER.search(one)]
    return next(iter(ordered), "") or ". ".join(one for one in told if not _PAID.search(one))


# "No idea, some Packstation 114 Berlin": the place is told all the same.
_NOT_SURE = regex(
    r"^(?:(?:no idea|not sure|dunno|idk|i don'?t know|keine ahnung|weiß (?:ich )?nicht(?: genau)?|weiss (?:ich )?nicht"
    r"(?: genau)?|nicht sicher|glaub(?:e ich| ich)?|i think|some|irgendeine?|irgend so eine?)[ ,.:]{1,3}){1,3}(?=\w)",
    re.I,
)


def read_delivery(scribe: Scribe, text: str) -> bool:
    """The place to which it was delivered: the first words of the answer that name one."""
    said = bare(_NOT_SURE.sub("", text.strip()), scribe.today).split(",")[0].strip(" .!")
    said = said.removesuffix(" steht da").strip()
    if confirms(text) is False:
        scribe.learn("delivery_place", None)
        return True
    if not said or len(said) > LONGEST_PLACE:
        return False
    if where := delivered_to(text) or place(said):
        scribe.learn("delivery_place", where)
    return bool(where)


def read_police(scribe: Scribe, text: str) -> bool:
    """The number of the report; or that there is one, or none yet."""
    number = report_number(text)
    if number:
        note_report(scribe, number, text)
        return True
    said = confirms(text)
    if said is not None:
        scribe.learn("police_report", said)
        scribe.add("police_report.later" if said is False else "police_report.number")
    return said is not None


def note_report(scribe: Scribe, number: str, text: str) -> None:
    when, single = day(text, scribe.today), len(days(text, scribe.today)) == 1
    when = when if when and when.exact and single else report_day(text, scribe.today)
    scribe.learn("police_report", number)
    if when and not to_come(scribe, "police_on", text, when):
        scribe.learn("police_on", when)
    out = [one for one in scribe.case.newest_letters() if one.kind == "identity_theft_notice" and one.sending]
    if out:
        scribe.add(
            "police_report.supplement", to=out[-1].to.name, reference=scribe.case.text("claim_reference"), number=number
        )


# No company has a file there, only the police.
_FILED = regex(r"\b(?:aktenzeichen|az|vorgangsnummer|case number|file number|reference number)\b", re.I)


# "AZ ist da: ST/2026/112233", behind "Anzeige gemacht, Aktenzeichen kommt noch".
_IT_CAME = regex(
    r"\b(?:az|aktenzeichen|vorgangsnummer|tagebuchnummer|case number|crime number|reference)\b[^.!?\d]{0,20}?"
    r"\b(?:da|gekommen|bekommen|gekriegt|jetzt|here|came|arrived|now)\b",
    re.I,
)


def _announced(scribe: Scribe) -> bool:
    """Was a report told of before, whose number is not known yet?"""
    known = scribe.case.value("police_report")
    return not isinstance(known, str) and any(reported(one.text) for one in scribe.case.heard)


def _reported_only(scribe: Scribe, text: str) -> None:
    """ "Hab vorhin Anzeige gemacht, AZ kommt noch": that there is one, and its day."""
    if scribe.case.known("police_report") or not stolen(scribe.case) or not reported(text):
        return
    scribe.learn("police_report", True)
    when = report_day(text, scribe.today) or (When(scribe.today, scribe.today) if _JUST_NOW.search(text) else None)
    if when and when.last <= scribe.today:
        scribe.learn("police_on", when)


_JUST_NOW = regex(r"\b(?:vorhin|heute|grad|grade|gerade|eben|soeben|today|just now|this morning)\b", re.I)


def told_theft(scribe: Scribe, text: str) -> None:
    """The number of the report, and where it was delivered, told at any time."""
    robbed = speaks_of_report(text) and (stolen(scribe.case) or phished(scribe.case) or strangers_in(scribe.case))
    came = stolen(scribe.case) and _announced(scribe) and bool(_IT_CAME.search(text))
    filed = came or (phished(scribe.case) and bool(_FILED.search(text)))
    number = report_number(without_collected(text)) if robbed or filed else None
    if number and scribe.case.value("police_report") != number:
        note_report(scribe, number, text)
        scribe.add("police_report.noted", number=number)
    if not number:
        _reported_only(scribe, text)
    where = delivered_to(text) if stolen(scribe.case) and not scribe.case.known("delivery_place") else ""
    if where:
        scribe.learn("delivery_place", where)


QUESTIONS = (
    Question("ordered_on", stolen, read_ordered_on, ("unknown",)),
    Question("delivery_place", stolen, read_delivery, ("unknown",)),
    Question("police_report", stolen, read_police, ("yes", "no")),
)
