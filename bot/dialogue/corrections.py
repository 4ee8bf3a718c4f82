"""Mending: a fact corrected in plain words."""

import re
from collections.abc import Callable

from bot.case import PROMISES, Case, Money, When
from bot.dialogue import (
    agency_named,
    core_named,
    creditors,
    denied_days,
    denied_messages,
    further_claims,
    mailbox,
    recalled,
    respelt,
    served_again,
    situating,
    sums_named,
    told_ways,
    whole_numbers,
    wrong_days,
)
from bot.dialogue.questions import claim, holder, person, story
from bot.dialogue.questions.collector import read_agency
from bot.dialogue.questions.plain import bare
from bot.dialogue.questions.question import claimed
from bot.dialogue.recalled import LOOKING
from bot.dialogue.returned_days import SENT_BACK, read_returned
from bot.dialogue.scribe import Scribe
from bot.dialogue.striking import taken_off
from bot.dialogue.told_names import note_renamed
from bot.dialogue.told_numbers import is_company
from bot.dialogue.understand.amounts import amount, topmost
from bot.dialogue.understand.answer_mails import ANSWERS_ELSEWHERE, OWN_MAIL
from bot.dialogue.understand.answers import after_no
from bot.dialogue.understand.claims import blocked, claim_alleged, other_person, own_sums
from bot.dialogue.understand.collectors import called
from bot.dialogue.understand.contact import email, full_name
from bot.dialogue.understand.handles import handle
from bot.dialogue.understand.kept_years import of_their_year
from bot.dialogue.understand.moved import MOVED, NEW_MAIL, names_address
from bot.dialogue.understand.name_parts import put_right
from bot.dialogue.understand.named_payments import tells_day, tells_sum
from bot.dialogue.understand.otherwise import what_is_otherwise
from bot.dialogue.understand.prices import core
from bot.dialogue.understand.stays import stays_shut
from bot.dialogue.understand.unwanted import only_the_claim
from bot.patterns import regex

_MENDS = regex(
    r"\b(?:falsch|stimmt nicht|vertippt|verschrieben|korrektur|korrigier\w*|sondern|statt|richtig ist|muss heißen|"
    r"wrong|typo|correction|should be|instead|not right|incorrect|nachgeschaut|nachgesehen|my date was off"
    r"|(?:gesehe?n|gemerkt|noticed)[,:]? (?:dass (?:es )?)?(?:gesperrt|bezahlt|gezahlt|blocked|paid) (?:wars?|was))\b",
    re.I,
)
_OOPS = regex(
    r"^(?:(?:ach|oh|äh|hm|nein|nee?|nö|no)[ ,.!]{1,3}){0,2}"
    r"(?:quatsch|moment|ups|oops|whoops|sorry|halt|wait|warte|wart|actually|i mean\w*|ich mein\w*|doch|vielmehr"
    r"|korrektur"
    r"|correction"
    r"|(?:it|es|das|the date|and the date|der tag) (?:was|war|is|ist)|sondern)\b",
    re.I,
)
_COLLECTOR = r"(?:(?:das|die|der|the) )?(?:inkasso\w*|(?:debt )?collector|(?:collection )?agency)"
_LABEL = regex(
    r"(?:(?:nein|nee?|nö|no),? |(?:yes|yeah|ja|ok|okay|passt),? (?:but|aber|nur|only),? )?"
    r"(?:(?:der|die|das|meine?|the|my) )?(?:gesperrt (?:seit|am)|forderung|betrag|summe|gesamt\w*"
    r"|inkasso\w*|firma|name|ich heiße|ich heisse|anschrift|adresse|stra(?:ß|ss)e|hausnummer|house number|street"
    r"|konto|nummer|bezahlt am|zahltag|plz|postleitzahl|guthaben|blocked since"
    r"|claim|amount|total|agency|company|address|account|number|paid on|my name|balance|kennung|handle|nick|"
    rf"{_COLLECTOR}|(?:mein |my )?(?:benutzer|nutzer|konto|profil|user|account|login)[ -]?name)\b",
    re.I,
)
# "Use x@example.org instead": for answers; which account it is does not change by that.
_USE = regex(
    r"\b(?:use|take|put|nimm|nehmt|nehmen|verwend\w*|benutz\w*)\b[^\n@]{0,60}@|@[^\s@]{3,60} (?:instead|stattdessen"
    r"|lieber)\b"
    r"|\bstattdessen\b[^\n@]{0,40}@",
    re.I,
)
_DENIED = regex(r"\b(?:nicht|statt|anstatt|not|instead of)\s+(?:der |die |das |am |vom )?\d[\d.,]*", re.I)
_UNSAID = regex(
    r"(?:streich|entfern|lösch|falsch|stimmt nicht|nie geschrieben|remove|wrong|never wrote|never said).{0,80}"
    r"(?:satz|zusage|versprech|angekündigt|ankündigung|sentence|promise)"
    r"|(?:satz|zusage|versprech|angekündigt|ankündigung|sentence|promise).{0,80}"
    r"(?:streich|entfern|lösch|falsch|stimmt nicht|remove|wrong)",
    re.I,
)
STORED = frozenset({"wrong_datum", "right_datum"})
_NO = r"^(?:(?:nein|nee?|nö|no|nope|halt|quatsch|sorry)\W{1,3}){0,2}"
_FIRM = regex(rf"{_NO}(?:die |the )?(?:firma|company)\b", re.I)
_FIRM_SAID = regex(
    rf"{_NO}(?:die |the )?(?:firma|company)\b(?: ist| is)?[:, ]*(?:(?:falsch|wrong|stimmt nicht|not right)[,:. ]*)?"
    r"(?:(?:es ist|richtig ist|richtig|sondern|it's|it is|correct is|correct)\b[: ]*)?",
    re.I,
)
_OWN_FIRM = regex(r"\b(?:meine?|unsere?|ich bin|wir sind|my|our|i am|i'm|we are)\b", re.I)
_WRONG = regex(r"\b(?:falsch|stimmt nicht|sondern|statt|nicht|wrong|not|instead)\b", re.I)
_AGENCY = regex(rf"^{_COLLECTOR}\b", re.I)
_ANSWER_TO = regex(r"\b(?:antwort\w*|repl(?:y|ies)|answer\w*)\b", re.I)
_NAME = regex(r"\b(?:name|heiße|heisse|my name|called)\b", re.I)
# "Ich bin übrigens die Erika Mustermann": with capitals only, as "i am quite tired" has no name in it.
_INTRODUCED = regex(
    r"(?<!\w)(?i:ich bin|ich hei(?:ß|ss)e?|mein name ist|i am|i'm|my name is)"
    r"(?: (?i:übrigens|eigentlich|actually|by the way|btw))?(?: (?i:die|der))?"
    r" (?P<name>[A-ZÄÖÜ][^\W\d_]{1,20}(?:[ -][A-ZÄÖÜ][^\W\d_]{1,25}){1,3})"
    r"(?=\s*(?:$|[,.!]|(?i:übrigens|eigentlich|by the way|btw)(?!\w)))"
)
_STATT = regex(r"\b(?:statt|nicht|not|instead of)\b[^,;.]{0,60}", re.I)
_MAIL = regex(r"@")
_ACCOUNT = regex(
    r"\b(?:konto|account|kennung|nummer|number|user|handle|nick"
    r"|(?:benutzer|nutzer|konto|profil|user|account|login)[ -]?name)\b",
    re.I,
)
_PAPER = regex(r"zeichen|forderung|rechnung|inkasso|reference|claim|bestell|order", re.I)
_BLOCK = regex(r"\b(?:sperr\w*|gesperrt|suspendiert|suspended|block\w*|closed|locked)\b", re.I)
_NUMBER = regex(r"\b(?:(?:inkasso|forderungs|vorgangs)?-?nummer|(?:inkasso|akten)?zeichen|az|reference|number)\b", re.I)
_BALANCE = regex(r"\b(?:guthaben|balance)\b", re.I)
_MONEY = regex(r"\b(?:betrag|summe|eur|euro|amount|total)\b|€", re.I)


_CLAIMED = regex(r"\b(?:forderung|betrag|summe|gesamt\w*|verlang\w*|fordern|claim|amount|total)\b", re.I)
_PARTS = regex(r"[\n;!?,.\s](?:(?<=[\n;!?])|(?<=[,.])(?<!\d\.)\s|(?<=\s)(?:und|and|sondern)\s)")
Test = Callable[[str], object]
Reader = Callable[[Scribe, str], bool]


def mend(scribe: Scribe, text: str) -> bool:
    """Corrects known facts that the text speaks of; True where one was corrected. What others have stored is theirs."""
    if scribe.case.open in STORED:
        return False
    text = what_is_otherwise(text) if scribe.case.open in LOOKING else text
    of_the_writer = person.strike(scribe, text) or _introduced(scribe, text) or holder.told_signs(scribe, text)
    if of_the_writer or (_UNSAID.search(text) and _unsay(scribe)):
        return True
    if (
        served_again.told(scribe, text)
        or wrong_days.mended(scribe, text)
        or recalled.paid_after_all(scribe, text)
        or taken_off(scribe, text)
        or agency_named.told(scribe, text)
        or core_named.told(scribe, text)
        or creditors.mended(scribe, text)
        or further_claims.told(scribe, text)
        or whole_numbers.completed(scribe, text)
        or situating.mended(scribe, text)
        or told_ways.mended(scribe, text)
        or sums_named.mended(scribe, text, recalled.SUMS)
    ):
        return True
    if isinstance(scribe.case.value("balance"), Money) and recalled.only_a_sum(scribe, text):
        return recalled.mended(scribe, text)
    if denied_days.mended(scribe, text) or denied_messages.mended(scribe, text):
        return True
    wanted = any(one.search(text) for one in (_MENDS, MOVED, _USE, OWN_MAIL))
    wanted = wanted or any(one.match(text.strip()) for one in (_OOPS, _LABEL))
    looked = scribe.case.open in LOOKING and re.search(r"\d|@", text)
    named = bool(wanted or looked) and mend_named(scribe, _DENIED.sub(" ", text))
    return named or recalled.mended(scribe, text) or respelt.mended(scribe, text)


def _introduced(scribe: Scribe, text: str) -> bool:
    """The own name once more, in full or spelt otherwise: a part of it is known; or told after it was passed over."""
    said, known = _INTRODUCED.search(text), scribe.case.text("full_name")
    name = full_name(said["name"]) if said else None
    if part := put_right(text, known):
        scribe.learn("full_name", part)
        note_renamed(scribe, text, known)
        return True
    same = name and {*name.casefold().split()} & {*known.casefold().split()}
    skipped = name and not known and scribe.case.known("full_name")
    if not (same or skipped) or name == known:
        return False
    scribe.learn("full_name", name)
    return True


def _unsay(scribe: Scribe) -> bool:
    """A promise that the person never meant leaves the letter."""
    kinds = {one.kind for one in scribe.case.contacts} & PROMISES
    for kind in sorted(kinds):
        scribe.note("unsaid", kind=kind)
    if not kinds:
        return False
    scribe.add("edit.unsaid")
    return True


def mend_named(scribe: Scribe, text: str) -> bool:
    """What the text names by a word for it, where it is known."""
    balanced = bool(own_sums(text)) and scribe.case.known("balance")
    if (
        not balanced
        and claim_alleged(after_no(text)) is False
        and not only_the_claim(text)
        and scribe.case.value("claim_alleged") is not False
    ):
        return claim.no_claim(scribe)
    parts = [part for part in _PARTS.split(text) if part.strip()]
    done = [
        topic
        for topic, test, read in MENDS
        if _mendable(scribe.case, topic) and _mend_one(scribe, text, parts, topic, test, read)
    ]
    return bool(done)


def _mend_one(scribe: Scribe, text: str, parts: list[str], topic: str, test: Test, read: Reader) -> bool:
    """Days and sums are looked for in the part of the sentence that speaks of them; everything else in the whole."""
    if topic not in IN_PARTS:
        return bool(test(text)) and read(scribe, text)
    if any(test(part) and read(scribe, part) for part in parts):
        return True
    alone = not any(other(text) for name, other, _ in MENDS if name in IN_PARTS and name[:5] != topic[:5])
    return alone and bool(test(text)) and read(scribe, text)


def _mendable(case: Case, topic: str) -> bool:
    """Is there something to correct? A day may be said to be wrong that was never noted; who collects is told as a
    correction, too."""
    told = (topic == "collection_agency" and claimed(case)) or topic == "account_identifier"
    return told or case.known(topic) or (topic in ("payment_date", "payment_amount") and case.says_yes("claim_paid"))


def _read_name(scribe: Scribe, text: str) -> bool:
    """The name in the part of the sentence that says how it really is: the last that is one."""
    parts = re.split(r"[,;:.!]\s|\s[-–]\s|\bsondern\b", _STATT.sub(" ", text))
    names = [name for part in parts if (name := full_name(part.strip()))]
    if names:
        scribe.learn("full_name", names[-1])
    return bool(names)


def _names_account(text: str) -> bool:
    """The account's number or name, and not that of a paper."""
    return bool(_ACCOUNT.search(text)) and not _PAPER.search(text)


def _read_account(scribe: Scribe, text: str) -> bool:
    if other_person(text):
        return False
    found, known = email(text), scribe.case.text("account_identifier")
    if found and not known:
        return False  # no correction: it is taken with all else that the text tells
    if found and mailbox.only_answers(scribe, text, found):
        scribe.learn("reply_email", found)
        return True
    named = _names_account(text) or len(text.split()) == 1
    if not found and named and (user := handle(text)) and not is_company(scribe, user):
        scribe.learn("account_identifier", user)
        return True
    # The company knows the old one.
    changed = (NEW_MAIL.search(text) or ANSWERS_ELSEWHERE.search(text)) and (
        bool(scribe.case.letters) or not _ACCOUNT.search(text)
    )
    by_name = email(known) is None
    if found and (_ANSWER_TO.search(text) or _USE.search(text) or changed or by_name):
        scribe.learn("reply_email", found)
    elif found:
        scribe.learn("account_identifier", found)
        if scribe.case.text("reply_email") == known:
            scribe.learn("reply_email", found, source="assumed")  # it was the account's
    return found is not None


def _read_amount(scribe: Scribe, text: str) -> bool:
    """The sum of the claim; "die Rechnung selbst war 227,25" tells of its core, where nothing is said to be wrong."""
    known, part = scribe.case.value("claim_amount"), core(text)
    if part and isinstance(known, Money) and part.cents < known.cents and not _MENDS.search(text):
        return False
    return _read_sum(scribe, text, "claim_amount")


def _read_paid(scribe: Scribe, text: str) -> bool:
    return _read_sum(scribe, text, "payment_amount")


def _read_sum(scribe: Scribe, text: str, topic: str) -> bool:
    """The sum that is meant; "84,20 nicht 79,90" means the first."""
    plain = bare(text, scribe.today)
    said = _SO_MUCH.search(plain)
    found = amount(plain) if topmost(plain) else amount(said["sum"]) if said else None
    if found:
        scribe.learn(topic, found)
    return found is not None


# "Die Forderung ist 131": behind its name a number needs no currency.
_SO_MUCH = regex(
    r"\b(?:forderung|betrag|summe|claim|amount|total)(?::"
    r"| (?:ist|is|war|was|beträgt|sind|eigentlich|nur|only|actually|jetzt)){0,3}"
    r" (?P<sum>\d{1,6})(?![\w/-]|[.,]\d)(?! ?\.)",
    re.I,
)


def _names_balance(text: str) -> bool:
    return bool(own_sums(text) or (_BALANCE.search(text) and not _CLAIMED.search(text)))


def _read_balance(scribe: Scribe, text: str) -> bool:
    own = own_sums(text)
    money = own[-1].money if own else amount(bare(text, scribe.today))
    if money:
        scribe.learn("balance", money)
    return money is not None


def _speaks_of_payment(text: str) -> bool:
    return tells_sum(text) and not _CLAIMED.search(text)


def _names_block(text: str) -> bool:
    """That the account stays shut tells of no day on which it was."""
    return not stays_shut(text) and bool(_BLOCK.search(text) or blocked(text))


def _names_claim(text: str) -> bool:
    plain = bool(_MONEY.search(text)) and len(text.split()) > ALONE and not _speaks_of_payment(text)
    plain = plain and not own_sums(text) and not _OTHER_MONEY.search(text)
    return plain or bool(_CLAIMED.search(text))


# "Die Miete ist 640 Euro", "bei PayPal hab ich noch 20 Euro": nobody claims that.
_OTHER_MONEY = regex(
    r"\b(?:miete|rent|lohn|gehalt|salary|wages|strom|portemonnaie|geldbeutel|wallet|geliehen|lent|geschenkt"
    r"|rente|pension|porto|(?:im|pro) monat|a month|(?:ich habe?|habe? ich|i have) (?:da |nur )?(?:noch|only))\b",
    re.I,
)


def _labelled(read: Reader) -> Reader:
    """Reads what stands behind the label."""
    return lambda scribe, text: read(scribe, _LABELLED.sub("", text.strip(), count=1))


_LABELLED = regex(
    rf"^(?:{_COLLECTOR}|(?:die |das )?\w+)(?:\s?:| ist| heißt| heisst| nennt sich| war| is| was)*\s*", re.I
)
_NAMES_IT = regex(
    rf"^{_COLLECTOR}\s?:|^{_COLLECTOR} (?:heißt|heisst|nennt sich|is called)\b|\b(?:gmbh|ag|kg|se|ug|ltd|inc)\b", re.I
)


def _read_agency(scribe: Scribe, text: str) -> bool:
    """Who collects; where nobody was named before, only a text that surely names them tells."""
    told = scribe.case.known("collection_agency") or bool(_NAMES_IT.search(text.strip()))
    told = told or scribe.desk.directory.find(text, "collector") is not None
    read = read_agency if called(text).casefold().startswith("inkasso") else _labelled(read_agency)
    return told and read(scribe, text)


def _read_firm(scribe: Scribe, text: str) -> bool:
    """The company that blocked. A name that the directory lacks takes the place of one that it has only where that one
    is called wrong: it may be the person's own."""
    said = _STATT.sub(" ", _FIRM_SAID.sub("", text.strip(), count=1)).strip(" ,")
    listed = scribe.desk.directory.find(said)
    doubted = bool(_WRONG.search(text)) or scribe.case.facts["company"].sure == "about"
    if not said or (not (listed or doubted) and not story.looks_like_name(story.bare_name(said))):
        return False
    if _OWN_FIRM.search(text) or not (listed or doubted):
        scribe.add("edit.whose_company", company=scribe.desk.name_of(scribe.case.text("company")))
        return True
    return story.read_company(scribe, said)


def _in_its_year(topic: str, read: Reader) -> Reader:
    """ "Bezahlt am 13.8. mein ich": of the year of the day that is put right."""

    def of_its_year(scribe: Scribe, text: str) -> bool:
        known = scribe.case.value(topic)
        return read(scribe, of_their_year(text, known, scribe.today) if isinstance(known, When) else text)

    return of_its_year


ALONE = 2  # words: a sum and its currency say nothing of what it is
IN_PARTS = frozenset({"block_date", "payment_date", "payment_amount", "claim_amount"})
MENDS: tuple[tuple[str, Test, Reader], ...] = (
    ("payment_amount", _speaks_of_payment, _read_paid),
    ("postal_address", names_address, person.read_address),
    ("full_name", _NAME.search, _read_name),
    ("company", _FIRM.match, _read_firm),
    ("collection_agency", _AGENCY.match, _read_agency),
    ("account_identifier", lambda text: _MAIL.search(text) or _names_account(text), _read_account),
    ("block_date", _names_block, _in_its_year("block_date", story.read_block_date)),
    ("payment_date", tells_day, _in_its_year("payment_date", claim.read_payment_date)),
    ("returned_on", SENT_BACK.search, _in_its_year("returned_on", read_returned)),
    ("claim_reference", _NUMBER.search, claim.read_reference),
    ("balance", _names_balance, _read_balance),
    ("claim_amount", _names_claim, _read_amount),
)
