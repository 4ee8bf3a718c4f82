"""Who wrote an answer that a person retells: the company or the collector, by its name or by what it is."""

import re

from bot.case import Case, Money
from bot.dialogue.reactions import REACTIONS
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.new_claims import demand
from bot.dialogue.understand.pasted import pasted
from bot.patterns import regex

A_COLLECTOR = regex(r"\b(?:inkasso\w*|collector|collection agency)\b", re.I)
# "Werden wir unserer Mandantin … empfehlen": no shop speaks of one.
_FOR_A_CLIENT = regex(
    r"\b(?:unser\w{0,2}|die von uns vertretene) (?:mandant\w{0,6}|auftraggeber\w{0,4}|gläubiger\w{0,3})\b"
    r"|\bour (?:client|principal)s?\b|\bnamens und in vollmacht\b",
    re.I,
)
_WRITES = regex(
    r"(?: hat| haben| hod| hot| ham| het| hend| händ| has| have)?"
    r"(?: mir| uns| me| us| jetzt| nur| now| only| just| gerade| grade?| eben| heute| gestern| endlich| inzwischen"
    r"| mittlerweile| today| yesterday| finally| schon| wieder| nochmal| erneut| already| again){0,3}"
    r"(?: (?:n?e|eine|die|a|another) (?:mahnung|zahlungserinnerung|rechnung|reminder|demand))?"
    r" (?:schr[ei]\w{2,6}|ge?schrie?b\w{0,2}|gsogt|gsagt|gseit|gmeld\w{0,2}|sag\w{1,3}|gesagt"
    r"|mein\w{1,3}|antwort\w{1,4}|geantwortet|wrote|writes|written"
    r"|says|said|answered|replied|abgelehnt|abgesagt|refused|rejected"
    r"|declined|lehn\w{1,3}|weiger\w{1,3}|besteh\w{1,3}|bleib\w{1,2} dabei|schick\w{1,4}"
    r"|geschickt|gesendet|sends?|sent|refuses?|rejects?|insists?|declines?|behaupt\w{1,3}|meldet"
    r"|sich (?:gerade |heute |endlich )?gemeldet|gemailt|reagiert|bestätigt\w{0,2}|emailed"
    r"|got back to me|confirm\w{1,3}|(?:wieder |nochmal |weiter |erneut )?(?:ge)?mahn(?:t|en)|nerv(?:t|en)|droh(?:t"
    r"|en)|bietet"
    r"|bieten|offers?|offered"
    r"|(?:wieder |nochmal |erneut )?angerufen|called|rang|phoned)(?!\w)"
)
_ANY_COLLECTOR = r"\w{0,15}inkasso\w{0,10}|(?:debt )?collectors?|collection agency|das büro|the agency"
_DEMANDS = (
    r"(?: jetzt| nun| now| auf einmal| plötzlich){0,2} (?:will|wollen|verlang\w{1,3}|forder\w{1,3}"
    r"|wants?|demands?|asks?)(?!\w)"
)
_CAME_FROM = (
    r"(?:antwort|brief|schreiben|mail|e-mail|post|answer|reply|letter|email|mahnung|zahlungserinnerung|reminder"
    r"|demand|angebot|offer)(?: \w{1,12}){0,2} (?:von|vom|from)"
    r"(?: der| dem| the)?"
)
_CAME = r"(?:kam|kommt|gekommen|came|ein brief|eine mail|eine antwort|a letter|an email|an answer)(?!\w)"
MINE = regex(r"\b(?:hab\w*|have) (?:ich|i)\b[^,.!?\n]*|\bich hab\w*\b[^,.!?\n]*", re.I)


def named(scribe: Scribe, text: str) -> str:
    """The company or the collector, where the person says that it was them."""
    collector = scribe.desk.collector(scribe.case)
    if collector and _FOR_A_CLIENT.search(text):
        return collector.name
    said = collector and (A_COLLECTOR.search(text) or collector.name.split()[0].casefold() in text.casefold())
    return company_named(scribe, text) or (collector.name if collector and said else "")


def company_named(scribe: Scribe, text: str) -> str:
    """The company, where the person says that it was them who wrote ("Amazon schreibt")."""
    company, short = scribe.desk.company(scribe.case), scribe.desk.name_of(scribe.case.text("company")).casefold()
    said = text.casefold()
    wrote = company and (
        _WRITES.match(said.partition(short)[2]) or re.search(rf"{_CAME_FROM} {re.escape(short)}(?!\w)", said)
    )
    return company.name if company and wrote else ""


def writer(scribe: Scribe, text: str) -> str:
    """Who wrote, where the person says so, or where it stands at the head or the foot of what was pasted: the company,
    else the collector, under its name or as "das Inkasso"."""
    collector = scribe.desk.collector(scribe.case)
    client = collector.name if collector and _FOR_A_CLIENT.search(text) else ""
    return _signed(scribe, text) or client or company_named(scribe, text) or _collector_named(scribe, text)


def _signed(scribe: Scribe, text: str) -> str:
    """The company or the collector whose name stands before a colon, or at the end of a pasted text."""
    company, collector = scribe.desk.company(scribe.case), scribe.desk.collector(scribe.case)
    short = scribe.desk.name_of(scribe.case.text("company"))
    said, foot = text.casefold().strip(), pasted(text)
    for one, name in ((company, short), (collector, collector.name.split()[0] if collector else "")):
        known = re.escape(name.casefold())
        heads = name and re.match(rf"(?:von |from )?(?:das |die )?{known}(?: \w{{2,14}}){{0,2}}:", said)
        if (
            one
            and name
            and (heads or (foot and re.search(rf"(?<!\w){known}(?:[ -][\w.&-]{{2,20}}){{0,3}}[ .!]*$", said)))
        ):
            return one.name
    return ""


def _collector_named(scribe: Scribe, text: str) -> str:
    collector, said = scribe.desk.collector(scribe.case), MINE.sub(" ", text).casefold()
    if collector is None:
        return ""
    names = rf"(?:{re.escape(collector.name.split()[0].casefold())}|{_ANY_COLLECTOR})(?:[ -][\w.&-]{{2,20}}){{0,3}}?"
    wrote = re.search(rf"(?<!\w){names}(?:{_WRITES.pattern}|{_DEMANDS})", said)
    came = re.search(rf"{_CAME_FROM} {names}(?!\w)|(?<!\w)(?:von|vom|from) {names}(?: \w{{1,10}})? {_CAME}", said)
    return collector.name if wrote or came else ""


def who(scribe: Scribe, sender: str) -> str:
    """The addressee who wrote; where nothing is said of it, whose silence was just asked about or is being written to,
    else the company, the collector where there is no company."""
    collector, company = scribe.desk.collector(scribe.case), scribe.desk.company(scribe.case)
    said = sender.casefold()
    if not said and (asked_about := _reminded_of(scribe.case) or _written_to(scribe.case)):
        return asked_about
    if collector and said and said in collector.name.casefold():
        return collector.name
    if company and said and said in company.name.casefold():
        return company.name
    to_company = company and any(one.sending and one.to.name == company.name for one in scribe.case.letters)
    if company and (to_company or not collector):
        return company.name
    return collector.name if collector else ""


def answerer(scribe: Scribe, sender: str, kind: str) -> str:
    """The same of a kind of answer: where nobody is named, whose letter such an answer mostly means ("hab ne Absage" is
    none to a request for data, where a claim was disputed as well)."""
    by, about = who(scribe, sender), REACTIONS.get(kind, REACTIONS["unclear"]).about
    out = [one for one in scribe.case.newest_letters() if one.sending and one.kind in about]
    return by if sender or not out or any(one.to.name == by for one in out) else out[0].to.name


def _reminded_of(case: Case) -> str:
    """The one addressee of the letters that the newest reminder named and that nobody answered; "" where several."""
    keys = [*case.nudged][-1].split("+") if case.nudged else []
    ids = {key.split(":")[1] for key in keys if key.startswith("due:")}
    names = {one.to.name for one in case.newest_letters() if one.id in ids and not one.answered}
    return names.pop() if len(names) == 1 else ""


def _written_to(case: Case) -> str:
    """The one addressee of the second letters that lie here unsent; "" where several."""
    drafts = (one for one in case.newest_letters() if one.answers and one.sending is None)
    names = {one.to.name for one in drafts}
    return names.pop() if len(names) == 1 else ""


def told_way(scribe: Scribe, text: str) -> str:
    """On which way a word came that is retold; "other" where that is not said."""
    return next((one.way for one in contacts(text, scribe.today)), "other")


def claims_again(scribe: Scribe, text: str, by: str) -> bool:
    """ "Jetzt kam wieder ein Brief von EOS über 289,90": a sum by who collects, once more."""
    collector = scribe.desk.collector(scribe.case)
    return collector is not None and by == collector.name and bool(_AGAIN.search(text) and topmost(text))


def was_over(scribe: Scribe, by: str) -> bool:
    """Did who collects let the claim go, or was all done, before they pressed on?"""
    collector = scribe.desk.collector(scribe.case)
    let_go = any((one.by, one.kind) == ("collector", "settled") for one in scribe.case.contacts)
    return collector is not None and by == collector.name and (let_go or scribe.case.stage == "closed")


def wants_now(scribe: Scribe, text: str) -> str:
    """ "Neuer Brief von Riverty, jetzt 89,90", "riverty wrote again, now 89.90", of who collects: what they want now,
    in a sentence that says so; any other text as it is."""
    collector, known = scribe.desk.collector(scribe.case), scribe.case.value("claim_amount")
    found = _NOW_SUM.search(text) if collector and len(text) <= SHORT and "?" not in text else None
    if collector is None or found is None or demand(text, scribe.today) or _PAID.search(text):
        return text
    if writer(scribe, text) != collector.name and not A_COLLECTOR.search(text):
        return text
    currency = known.currency if isinstance(known, Money) else "EUR"
    return f"{collector.name.split()[0]} will jetzt {found['sum']} {currency}"


SHORT = 100
_NOW_SUM = regex(
    r"(?:,|\b(?:jetzt|nun|inzwischen|mittlerweile|now|über|for|schreibt|wants?|will))\s*"
    r"(?:(?:jetzt|nun|schon|sogar|sind es|es sind|it's|already|auf)\s)*(?P<sum>\d{1,3}(?:[.,]\d{3})*[.,]\d\d)(?!\d)"
    r"(?: ?(?:eur|euro|€))?(?:,? (?:mit|inkl\.?|inklusive|incl\.?|including|with|samt)(?: \w{2,14}){1,3})?\W*$",
    re.I,
)
_PAID = regex(
    r"\b(?:bezahlt|gezahlt|überwiesen|paid|erstattet|refund\w*|zurück\w*|gutschrift|credit|storniert|cancel\w*)\b", re.I
)
_AGAIN = regex(r"\b(?:wieder|erneut|nochmal|schon wieder|again|another|once more)\b", re.I)
