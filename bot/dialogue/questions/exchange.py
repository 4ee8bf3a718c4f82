"""What was written, called and faxed so far; what the company promised, and what it said afterwards."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from datetime import date

from bot.case import ASSURANCE, PROMISES, Case, Contact, When
from bot.dialogue.questions.pieces import again, only_a_day, pieces
from bot.dialogue.questions.question import Question, tells_story
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.questions.wrap import read_way, unsent
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.announced import announced
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.asked_back import only_told
from bot.dialogue.understand.assurances import cleared, releases
from bot.dialogue.understand.claims import blocked, court
from bot.dialogue.understand.conduct import conduct
from bot.dialogue.understand.contact_ways import way
from bot.dialogue.understand.contacts import contacts, listed, pledges, sends_proof
from bot.dialogue.understand.days import day, days, doubtful
from bot.dialogue.understand.how_often import last_of_them, one_by_one
from bot.dialogue.understand.own_calls import called_for_me, called_me
from bot.dialogue.understand.own_people import to_own_people
from bot.dialogue.understand.powers import refused
from bot.dialogue.understand.same_day import with_same_day
from bot.dialogue.understand.several_days import laid_out
from bot.dialogue.understand.speakers import theirs
from bot.dialogue.understand.third_parties import to_helpers
from bot.dialogue.understand.ways_said import way_instead
from bot.patterns import regex

_SENTENCES = regex(
    r"(?<=\d(?:st|nd|rd|th))[.!]\s+|"  # "wrote again on the 20th. first one got a bot answer"
    r"(?<=[^\W\d_]{3})[.!]\s+(?=(?:am|on|dann|danach|then|anfang|mitte|ende)\s)"
    # "Am 20., 23. und 26.11. eingereicht, immer Textbaustein zurück": what always came has none of these days.
    r"|[,;]?\s+(?=(?:(?:und|and|aber|but)\s)?(?:immer|jedes ?mal|always|(?:each|every) time)\s(?:\w{1,8}\s){0,3}?"
    r"(?:textbaustein\w{0,2}|standard\w{0,10}|template\w?|absagen?|ablehnung\w{0,2}|abgelehnt|refus\w{2,3}"
    r"|rejected|denied)\b)",
    re.I,
)
EXCHANGES = frozenset(
    {"already_contacted", "promise", "company_answers", "collection_agency", "company_reply", "nudge"}
)
TWICE = 2
WAY_ASKED = "asked:way"  # a mark
_BARE_WAY = regex(r"e-?mail|mail|post|brief|fax|letter|einschreiben", re.I)
_ONLY_A_WAY = regex(
    r"(?:per|via|by|mit(?: der)?|als|über(?: das)?|with) (?:e-?mail|mail|post|fax|brief|einschreiben"
    r"|(?:kontakt)?formular|letter|(?:the )?(?:contact )?form|registered(?: post| mail| letter)?)[ .!]{0,3}",
    re.I,
)
_OF_MONEY = regex(r"\b(?:geld|money|guthaben|balance|euros?)\b", re.I)  # "nix mehr geld drauf" is no "nothing"
_ME = regex(r"\b(?:ich|habe?|i|i've|wir|we)\b", re.I)
_NOT = regex(r"\b(?:nicht|nichts|nix|nie|kein\w*|not|nothing|never)\b", re.I)


def told(text: str, today: date) -> tuple[Contact, ...]:
    """The exchanges told in a text, sentence by sentence where a new one begins with its day; a court's paper
    is none, nor is what one is told to do."""
    said = _DELIVERED.sub("", _ADVISED.sub(" ", laid_out(text, today)))
    said = one_by_one(_without_block(said, today))
    found = [one for sentence in _SENTENCES.split(said) for one in _apart(sentence, _of_sentence(sentence, today))]
    return _each_once([_not_by_phone(one, text) for one in found])


def _not_by_phone(one: Contact, text: str) -> Contact:
    """ "Am 15. über die App, am 16. haben sie gesagt": where only another way is named, nobody was on the phone."""
    said = (one.way, one.by) == ("phone", "company") and not _PHONE.search(text)
    return replace(one, way="other") if said and way(text) not in (None, "phone") else one


_PHONE = regex(
    r"(?:\btele?f|\btel\b|anruf|angeruf|gerufen|\brief\b|hotline|call|phone|\brang\b|spoke|gespro"
    r"|\b(?:frau|herr|dame|typ|mitarbeiter\w*|lady|guy|woman|man|agent|bloke)\b|gr[üu]ef|glüt)",
    re.I,
)


def _without_block(text: str, today: date) -> str:
    """ "Seit 4.11. gesperrt, hab 3 mal angerufen": that day is of the block, and of no call."""
    head, comma, rest = text.partition(", ")
    shut = comma and _SINCE.search(head) and blocked(head) and not any(True for _ in contacts(head, today))
    return rest if shut else text


# "Per Einschreiben am 2.11., laut Sendungsverfolgung am 4.11. zugestellt": that it came is no second letter.
_DELIVERED = regex(r",(?:[^,;]|(?<=\d)\.){0,40}\b(?:zugestellt|ausgeliefert|delivered)\b", re.I)
_SINCE = regex(r"\b(?:seit|since)\b", re.I)


def _apart(sentence: str, found: Iterator[Contact]) -> Iterator[Contact]:
    """ "3 mal angerufen, zuletzt am 10.11.": one of the three has that day."""
    for one in found:
        if one.count > 1 and one.when and last_of_them(sentence):
            mine = replace(one, by="person", kind="inquiry", quote="") if one.way in TALKED else one
            yield replace(mine, when=None, count=one.count - 1)
            yield replace(one, count=1)
        else:
            yield one


TALKED = frozenset({"phone", "chat"})  # what they said in the last of several talks they did not say in all


def _each_once(found: Sequence[Contact]) -> tuple[Contact, ...]:
    """ "3 mal Ticket geschrieben, am 4. das erste, am 10. und am 17.": the first is one of the three; of three of which
    each has its day none is left over."""
    counted = [(one, one.count > 1 and one.count == _days_of(found, one)) for one in found]
    return tuple(
        replace(one, count=1) if all_of_them else one for one, all_of_them in counted if one.when or not all_of_them
    )


def _days_of(found: Sequence[Contact], one: Contact) -> int:
    like = (other for other in found if (other.way, other.by) == (one.way, one.by))
    return len({other.when for other in like if other.when})


# "Ich soll ne Mail schreiben": nobody wrote one.
_ADVISED = regex(
    r"(?<!\w)(?:(?:,|und|and|dass|that) )?(?:ich|wir|i|we) (?:soll(?:te)?n?|müsste|should|have to|had to)(?:"
    r" [\w-]{1,14}){0,6}? "
    r"(?:schreiben|mailen|anrufen|schicken|faxen|melden|wenden|write|email|mail|call|send|phone|contact)(?!\w)",
    re.I,
)
_I_CALLED = regex(
    r"(?<!\w)(?:ich|i|hab\w?|habe|we|wir)(?!\w)[^.!?;,]{0,60}(?<!\w)(?:angerufen|telefoniert|called|phoned|rang)(?!\w)",
    re.I,
)


def _of_sentence(sentence: str, today: date) -> Iterator[Contact]:
    """The exchanges of a sentence, a piece for each that begins with its day. A day that stands alone is one more of
    what stands beside it ("am 5.11. und am 12.11. gemailt"); where that may be either of two, it is none."""
    waiting: list[When] = []
    last: Contact | None = None
    for piece in [sentence] if listed(sentence, days(sentence, today)) else pieces(sentence, today):
        if last and (more := again(piece, today)):
            yield replace(last, when=more, count=1, quote="")
            continue
        if alone := only_a_day(piece, today):
            waiting.append(alone)
            continue
        found = [] if court(piece) or conduct(piece) or _to_others(piece) else _exchanged(piece, today)
        following = None if blocked(piece) or not found else found[0]
        yield from _on_these(waiting, last, following)
        yield from found
        waiting, last = [], found[-1] if found else None
    yield from _on_these(waiting, last, None)


def _to_others(piece: str) -> bool:
    """Was somebody turned to who is neither the company nor the collector?"""
    return to_helpers(piece) or to_own_people(piece)


def _exchanged(piece: str, today: date) -> list[Contact]:
    """What went to and fro; where they only said that they will write or call, that."""
    rest = announced(piece)
    if rest and not any(True for _ in contacts(rest, today)):
        return [Contact("other", "company", "pledge", None)]
    return [_own(one, piece) for one in _past(piece, today)]


def _on_these(days: Sequence[When], before: Contact | None, following: Contact | None) -> Iterator[Contact]:
    like = before or following
    same = not (before and following) or (before.way, before.by) == (following.way, following.by)
    if like and same:
        yield from (replace(like, when=when, count=1) for when in days)


def _past(said: str, today: date) -> Iterator[Contact]:
    """The exchanges of one sentence; what was has no day that lies ahead, nor that of a year ago instead."""
    for one in contacts(said, today):
        unclear = one.when is not None and one.when.precision == "day" and doubtful(said, one.when, today)
        yield replace(one, when=None) if unclear else one


def _own(contact: Contact, said: str) -> Contact:
    """A call of which nothing is told was the person's own; a fax of which nothing is told is only a message."""
    if contact.by == "company" and called_for_me(said) and not contact.quote:
        return replace(contact, by="person", kind="inquiry")
    if contact.way == "phone" and called_me(said):
        return replace(contact, by="company")
    if contact.way in TALKED and _told_nothing(contact, said):
        return replace(contact, by="person", kind="inquiry", quote="")
    if (contact.way, contact.by, contact.kind) == ("phone", "company", "inquiry") and DESK_SAID.search(said):
        told = pledges(said) or _PASSED_ON.search(said)
        return _their_word(contact if told else replace(contact, kind="other"), said)
    if (contact.way, contact.by, contact.kind) == ("phone", "company", "inquiry") and not (
        contact.quote or pledges(said) or (way(said) is None and theirs(said))
    ):
        contact = replace(contact, by="person")
    if (contact.way, contact.by, contact.kind) == ("phone", "company", "inquiry") and (
        _I_CALLED.search(said) and not pledges(said)
    ):
        contact = replace(contact, by="person", quote="")
    if (contact.way, contact.by, contact.kind) == ("fax", "person", "proof") and not sends_proof(said):
        contact = replace(contact, kind="other")
    return _their_word(contact, said) if contact.by == "company" else contact


# "The lady said she'd forward it": an answer without particulars.
_PASSED_ON = regex(
    r"\b(?:forward(?:ed|ing)?|pass(?:ed)? (?:it|this|that) on|weiter(?:ge)?leite\w*|weiter(?:ge)?geb\w*"
    r"|(?:leitet|gibt|leiten|geben) (?:es|das) (?:\w+ ){0,3}weiter)\b",
    re.I,
)


def _told_nothing(contact: Contact, said: str) -> bool:
    """A call in which they spoke with nobody but the holder was the person's own, and brought no word of theirs."""
    return contact.by == "company" and refused(said) and not pledges(said) and contact.kind in ("inquiry", "other")


# "Am 30.10. sagte mir die Hotline, die Retoure sei da".
_DESK = (
    r"(?:hotline|chat(?:bot)?|live-?chat|support|kundenservice|kundendienst|service|mitarbeiter(?:in)?|frau|herr|dame"
    r"|agent|lady|guy|bloke)"
)
DESK_SAID = regex(
    rf"\b(?:sagten?|meinten?|hat|told|said)(?: mir| uns| me| us)? (?:die |der |eine? |the |an? )?{_DESK}\b"
    rf"(?! angerufen)|\b{_DESK}(?: (?!angerufen|die|sie|they|und|and|called)\w{{1,15}}){{0,3}}(?: am [\d.]{{2,8}})?"
    r" (?:sagten?|meinten?|hat (?:mir )?gesagt|said|told)\b",
    re.I,
)


def _their_word(contact: Contact, said: str) -> Contact:
    """What the company said, for what it is and on its day."""
    if contact.when and _of_another_deed(said, contact.when):
        contact = replace(contact, when=None)
    if contact.kind in ("inquiry", "promise") and pledges(said):
        return replace(contact, kind="pledge")
    if contact.kind == "inquiry" and _TELLS.search(contact.quote):
        return replace(contact, kind="other")  # "they said wait 180 days": no answer without particulars
    if contact.kind == "settled":
        return replace(contact, kind=cleared(said))
    return contact if contact.kind != "promise" or releases(said) else replace(contact, kind=ASSURANCE)


_TELLS = regex(r"\d")


def _of_another_deed(said: str, when: When) -> bool:
    """ "I sent payslips on Nov 5 and they said …", "froze my account on Nov 3, they asked …": a day of what was done
    before they spoke, and not in a talk."""
    word = _THEY_SAY.search(said)
    head = said[: word.start()] if word else ""
    told = days(head, when.last) if head and not _SPOKE.search(head) else ()
    return any(one.when.first == when.first for one in told) and bool(_SENT.search(head) or blocked(head))


# Here the day is that of their own word.
_SPOKE = regex(
    r"\b(?:angerufen|anruf|telefon\w*|hotline|chat|gesprochen|geschrieben|schrieb\w*|mail|brief|nachricht|called|call|phone"
    r"|spoke|talked|wrote|email|letter|message|said|sagt\w*|hieß|hiess)\b",
    re.I,
)
_SENT = regex(
    r"\b(?:ge?schickt|eingereicht|hochgeladen|gesendet|abgegeben|sent|uploaded|submitted|handed|gave)\b", re.I
)
_THEY_SAY = regex(
    r"\b(?:sie|die|they|man) (?:haben |hat |have )?(?:sagten?|sagen|meinten?|gesagt|said|say|asked|told|wollten"
    r"|wanted|fragten"
    r"|wrote|schrieben|schreiben)\b",
    re.I,
)
_A_COLLECTOR = regex(r"\b(?:\w{0,12}inkasso\w{0,8}|(?:debt )?collectors?|collection agency)\b", re.I)


def to_whom(scribe: Scribe, text: str, own: Contact) -> Contact:
    """A message of the person's own as it is; where the text names a collector and not the company, it asked them."""
    named = scribe.desk.directory.mentions(text)
    theirs = any(one.kind == "collector" for one in named) or bool(_A_COLLECTOR.search(text))
    theirs = theirs or (own.way == "phone" and not named and _may_be_theirs(scribe, text))
    if own.by != "person" or not theirs or any(one.slug == scribe.case.text("company") for one in named):
        return own
    return replace(own, by="collector", kind="inquiry", quote="")


def _may_be_theirs(scribe: Scribe, text: str) -> bool:
    """ "Coeo will 80 Euro. Hab am 3.11. angerufen": whose telephone nobody says, and no letter may."""
    office = scribe.case.facts.get("collection_agency")
    just_told = office is not None and bool(office.value) and office.turn == scribe.turn
    return just_told and not _SERVICE.search(text)


_SERVICE = regex(r"\b(?:\w{0,8}hotline|support|\w{0,8}service|kundendienst|customer care)\b", re.I)


def note_contact(scribe: Scribe, contact: Contact) -> None:
    scribe.note("contact", **{key: value for key, value in asdict(contact).items() if key != "turn"})


def in_full(scribe: Scribe, text: str) -> str:
    """ "Appealed the same day": with the day of the block."""
    return with_same_day(text, scribe.case.value("block_date"))


def read_contacts(scribe: Scribe, text: str) -> bool:
    """What was written and called so far. A way alone ("per Post") may be meant for the letters that lie ready: whether
    it was taken before is asked once."""
    if _ONLY_A_WAY.fullmatch(text.strip()) and WAY_ASKED not in scribe.case.marks:
        return _ask_of_way(scribe, text.strip(" .!"))
    text = in_full(scribe, only_told(text))
    found = told(text, scribe.today)
    if not found and day(text, scribe.today):
        found = told(f"{text} {scribe.case.marks.get(WAY_ASKED, '')}", scribe.today)
    for contact in found:
        note_contact(scribe, to_whom(scribe, text, contact))
    said = bool(found) or (None if _OF_MONEY.search(text) else confirms(text))
    if said is not None:
        scribe.learn("already_contacted", said)
    if any(one.kind in PROMISES for one in found):
        scribe.learn("promise", True)
    return said is not None


def _ask_of_way(scribe: Scribe, said: str) -> bool:
    scribe.note("mark", key=WAY_ASKED, value=said)
    enough = ("enough",) if scribe.case.letters else ()
    scribe.ask("already_contacted", "already_contacted.way", ("none", "unknown", *enough), said=said)
    return True


def read_promise(scribe: Scribe, text: str) -> bool:
    """The promise with its day and words, and what contradicted it later. A way alone is that of the letters that lie
    ready."""
    text = only_told(text)
    if _BARE_WAY.fullmatch(text.strip(" .!")):
        return False  # neither who wrote nor what
    if _ONLY_A_WAY.fullmatch(text.strip()):
        return unsent(scribe.case) and read_way(scribe, text)
    found = () if way_instead(text, scribe.today)[0] else told(text, scribe.today)
    for contact in found:
        mine = contact.by == "person" and (contact.way == "form" or _ME.search(text))
        note_contact(scribe, contact if mine else replace(contact, by="company"))
    said = True if found else False if _denied(text) else confirms(text)
    if said is not None:
        scribe.learn("promise", any(one.kind in PROMISES for one in found) if found else said)
    return said is not None


def _denied(text: str) -> bool:
    """ "Nix", "haben nichts zugesagt": what is not, and is no promise, is no answer ("ich find den Brief nicht")."""
    return bool(_NOT.search(text)) and (len(text.split()) <= FEW or bool(_OF_WORD.search(text)))


FEW = 3  # words
_OF_WORD = regex(
    r"\b(?:\w{0,4}sag\w*|ver(?:sprochen|sprechen)|versprach\w*|zusage\w*|angekündigt|ankündigung\w*|wider\w+|versichert"
    r"|an mich|an uns|zu mir|to me|to us|mit mir|meld\w*|gemeldet|antwort\w*|geantwortet|reagier\w*|geschrieben"
    r"|schreiben|gehört|bekommen|gekommen|kam"
    r"|promis\w*|said|sa(?:y|id)|told|contradict\w*|answer\w*|repl\w*|respon\w*|heard|wrote|got|came|received)\b",
    re.I,
)


def read_answer_day(scribe: Scribe, text: str) -> bool:
    """The day of a message of the company that was only roughly remembered."""
    when, vague = day(text, scribe.today), vague_answer(scribe.case)
    if when is None or vague is None or to_come(scribe, "company_answers", text, when):
        return False
    scribe.note("dated", way=vague.way, by=vague.by, kind=vague.kind, before=asdict(vague)["when"], when=asdict(when))
    scribe.learn("company_answers", when)
    return True


def vague_answer(case: Case) -> Contact | None:
    """The first message of the company whose day is not known exactly."""
    vague = [one for one in case.contacts if one.by == "company" and one.way != "phone"]
    vague = [one for one in vague if one.when is None or not one.when.exact]
    vague = [one for one in vague if (one.way, one.kind) != ("other", "inquiry")]  # nobody needs an empty answer's day
    several = [one for one in vague if one.when is None and one.kind in PROMISES]  # "erst …, dann …": which is meant?
    return vague[0] if vague and len(several) < TWICE else None


QUESTIONS = (
    Question("already_contacted", tells_story, read_contacts, ("none", "unknown")),
    Question("promise", tells_story, read_promise, ("none", "unknown")),
    Question("company_answers", lambda case: vague_answer(case) is not None, read_answer_day, ("unknown",)),
)
