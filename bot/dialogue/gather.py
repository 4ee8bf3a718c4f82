"""Takes what a text says beside the answer: facts told before they are asked for, several in one sentence.

Only what is not known yet is taken; what was taken is echoed, so that a wrong guess is mended by a word.
"""

import re
from collections.abc import Callable

from bot.case import Case, Contact, Money
from bot.dialogue import alarms, situating
from bot.dialogue.questions.claim import note_amount, note_core, rounded
from bot.dialogue.questions.court import served, sound, told_paper, told_service
from bot.dialogue.questions.court_form import told_court
from bot.dialogue.questions.exchange import EXCHANGES, note_contact, note_own, told
from bot.dialogue.questions.holder import told_role
from bot.dialogue.questions.money import wants_out
from bot.dialogue.questions.person import note_address
from bot.dialogue.questions.platform import told_deletion, told_ground
from bot.dialogue.questions.question import sureness
from bot.dialogue.questions.story import STORY_LENGTH, note_account
from bot.dialogue.questions.theft import note_report
from bot.dialogue.questions.theirs import note_theirs, owner
from bot.dialogue.questions.wrap import read_reminder_ok, read_way
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_days import note_days
from bot.dialogue.understand import claims
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.answers import says_du
from bot.dialogue.understand.collectors import demands, firm
from bot.dialogue.understand.companies import meant
from bot.dialogue.understand.contact import address, email, full_name
from bot.dialogue.understand.court_papers import none_there, speaks_of_paper
from bot.dialogue.understand.days import clock, days
from bot.dialogue.understand.disputes import reasons, returned_on
from bot.dialogue.understand.grounds import names_claims
from bot.dialogue.understand.handles import named_handle
from bot.dialogue.understand.parcels import parcel_number
from bot.dialogue.understand.police import report_number, speaks_of_report
from bot.dialogue.understand.prices import core
from bot.dialogue.understand.references import references
from bot.dialogue.understand.sendings import sending, ways
from bot.letters.offers import stolen
from bot.letters.particulars import digits_missing
from bot.patterns import regex

_SENTENCES = regex(r"[\n!?;]|(?<=[^\W\d_]{3})\.\s|(?<=\d{4})\.\s")
_WROTE = regex(r"\b(?:schr[ei]\w+|geschrieben|e?-?mails?|brief|wrote|written|letter)\b", re.I)
_OURS = regex(r"\b(?:inkasso|zeichen|aktenzeichen|az|referenz|reference|forderung|claim|collection)\b", re.I)
_ORDERS = regex(r"\b(?:bestell\w*|auftrags?(?:nummer|nr)|order(?: number| no)?)\b", re.I)
_FILES = ("aktenzeichen", "zeichen", " az", "referenz", "reference", "file number")
_NUMBER = regex(
    r"\b(?:\w{0,20}-)?(?:kundennummer|kunden-?nr|customer number|customer no)\W{0,4}([A-Z0-9-]{4,30})", re.I
)
_ANSWER_TO = regex(r"\b(?:antwort|antworten|reply|answer|erreichbar|reach)\b", re.I)


def gather(scribe: Scribe, text: str, topic: str | None = None) -> None:
    """Notes everything in the text that is not known yet; `topic` is the question that it was an answer to."""
    for rule in RULES:
        rule(scribe, text)
    if topic not in EXCHANGES:
        _exchanges(scribe, text)


def _style(scribe: Scribe, text: str) -> None:
    if says_du(text) and not scribe.case.known("formality"):
        scribe.learn("formality", "du", source="assumed")


def _company(scribe: Scribe, text: str) -> None:
    known = scribe.case.facts.get("company")
    if known and not (known.sure == "about" and claims.blocked(text)):
        return
    found = [one for one in meant(text, scribe.desk.directory) if one.kind != "collector"]
    if found:
        scribe.learn("company", found[0].slug)


def _goal(scribe: Scribe, text: str) -> None:
    if not scribe.case.known("goal") and claims.data_only(text):
        scribe.learn("goal", ("data",))


def _happened(scribe: Scribe, text: str) -> None:
    if not scribe.case.known("claim_ground") and claims.blocked(text) and names_claims(text):
        scribe.learn("claim_ground", True, source="assumed")
    if not scribe.case.known("what_happened") and (claims.blocked(text) or claims.claim_alleged(text)):
        scribe.learn("what_happened", text[:STORY_LENGTH])


def _given_up(scribe: Scribe, text: str) -> bool:
    """Is a claim let go, in answer to letters? A story that begins with a cancelled order is none."""
    return any(one.sending for one in scribe.case.letters) and claims.dropped(text)


def _claim(scribe: Scribe, text: str) -> None:
    if _given_up(scribe, text):
        return
    if not scribe.case.known("claim_alleged"):
        alleged = claims.claim_alleged(text)
        if alleged is not None:
            scribe.learn("claim_alleged", alleged)
    nothing = scribe.case.value("claim_alleged") is False and not claims.claim_alleged(text)
    paid = None if scribe.case.known("claim_paid") or nothing else claims.says_paid(text)
    if paid is not None:
        scribe.learn("claim_paid", paid)
    if paid:
        scribe.learn("claim_alleged", True)


def _amount(scribe: Scribe, text: str) -> None:
    if _given_up(scribe, text) or (scribe.case.known("claim_amount") and scribe.case.known("balance")):
        return
    own = claims.own_sums(text)
    if own and not scribe.case.known("balance"):
        note_own(scribe, text, own)
    price = core(text)
    found = [one for one in topmost(text) if one not in own and one.money != price]
    if len(found) != 1 or scribe.case.known("claim_amount"):
        return
    if claims.claim_alleged(text) or claims.says_paid(text) or _OURS.search(text):
        note_amount(scribe, found[0].money, text)


def _core(scribe: Scribe, text: str) -> None:
    """What the goods cost, beside what is demanded for them; and the cents of a sum that was rounded before."""
    for one in topmost(text):
        if rounded(scribe.case.value("claim_amount"), one.money):
            note_amount(scribe, one.money, text)
    if not scribe.case.known("claim_principal"):
        note_core(scribe, text)


def _typo(scribe: Scribe, text: str) -> None:
    """What was typed as the reference is the order number with digits left out: said once."""
    typed, number = scribe.case.text("payment_reference"), scribe.case.text("order_number")
    digits = digits_missing(typed, number)
    if digits and scribe.case.marks.get("typo") != typed:
        scribe.note("mark", key="typo", value=typed)
        scribe.add("payment_reference.missing", digits=digits, number=number, typed=typed)


def _demanded(scribe: Scribe, text: str) -> None:
    """A collector writes now, and not only years ago."""
    if not scribe.case.known("collector_demands") and demands(text):
        scribe.learn("collector_demands", True, source="assumed")


def _court(scribe: Scribe, text: str) -> None:
    said = claims.court(text)
    known = scribe.case.value("court_letter")
    if said:
        sound(scribe)
    elif said is False and known is None:
        scribe.learn("court_letter", False)
    elif known is True and none_there(text):
        scribe.learn("court_letter", False)
        scribe.add("court.none")
    told_service(scribe, text)


def _court_paper(scribe: Scribe, text: str) -> None:
    """Which paper it is, from which court, under which number."""
    if served(scribe.case):
        told_paper(scribe, text)
        told_court(scribe, text)


def _order(scribe: Scribe, text: str) -> None:
    """The number of an order that is called one."""
    numbers = references(text) if _ORDERS.search(text) else ()
    found = [one for one in numbers if one != parcel_number(text) and not _of_a_file(text, one)]
    if len(found) == 1 and not scribe.case.known("order_number"):
        scribe.learn("order_number", found[0])


def _of_a_file(text: str, number: str) -> bool:
    """Is it called the number of somebody's file?"""
    return text.partition(number)[0].casefold().rstrip(" :.#").endswith(_FILES)


def _agency(scribe: Scribe, text: str) -> None:
    """A collector that demands money, by its full name."""
    name = firm(text) if demands(text) and not scribe.case.known("collection_agency") else ""
    if name:
        scribe.learn("collection_agency", name)


def _reference(scribe: Scribe, text: str) -> None:
    if scribe.case.known("claim_reference") or not _OURS.search(text):
        return
    found = references(text)
    if len(found) == 1:
        scribe.learn("claim_reference", found[0])


def _customer(scribe: Scribe, text: str) -> None:
    if scribe.case.known("account_identifier") or claims.other_person(text):
        return
    found = _NUMBER.search(text)
    number = found[1] if found and any(map(str.isdigit, found[1])) else named_handle(text)
    if number:
        scribe.learn("account_identifier", number, sure="about")


def _email(scribe: Scribe, text: str) -> None:
    found = email(text)
    if not found or claims.other_person(text):
        return
    if _ANSWER_TO.search(text):
        scribe.learn("reply_email", found)
    elif not scribe.case.known("account_identifier"):
        note_account(scribe, found)


def _address(scribe: Scribe, text: str) -> None:
    where = address(text)
    if where is None or claims.other_person(text) or scribe.case.open in ELSEWHERE:
        return
    if beside := owner(scribe, text, where):
        note_theirs(scribe, beside, where)
    if beside or scribe.case.known("postal_address"):
        return
    note_address(scribe, where)
    name = full_name(text) if not scribe.case.known("full_name") else None
    if name:
        scribe.learn("full_name", name)


def _disputes(scribe: Scribe, text: str) -> None:
    """Why a claim is not owed, and when something was sent back."""
    found = reasons(text)
    known = scribe.case.value("dispute_reasons")
    before = known if isinstance(known, tuple) else ()
    if new := [one for one in found if one not in before]:
        scribe.learn("dispute_reasons", (*before, *new))
    when = None if scribe.case.known("returned_on") else returned_on(text, scribe.today)
    if when:
        scribe.learn("returned_on", when, sure=sureness(text, when))


def _papers(scribe: Scribe, text: str) -> None:
    """The number of a report to the police, and of a parcel, told at any time."""
    number = report_number(text) if speaks_of_report(text) and stolen(scribe.case) else None
    if number and scribe.case.value("police_report") != number:
        note_report(scribe, number, text)
        scribe.add("police_report.noted", number=number)
    parcel = None if scribe.case.known("tracking_number") else parcel_number(text)
    if parcel and wants_out(scribe.case):
        scribe.learn("tracking_number", parcel)


def _stuck(scribe: Scribe, text: str) -> None:
    """What the block holds back or lets run on, in the person's own few words."""
    if scribe.desk.language_of(scribe.case) != "de":
        return
    for topic, pattern in STUCK:
        if pattern.search(text) and not scribe.case.known(topic) and len(text) <= LONGEST_THING:
            scribe.learn(topic, _sum(topic, text) or text.strip(" .!"), sure="about")
            return


def _sum(topic: str, text: str) -> Money | None:
    """What comes back is told best by its sum, where it is the only one."""
    found = topmost(text) if topic == "refunds_open" else ()
    return found[0].money if len(found) == 1 else None


def _exchanges(scribe: Scribe, text: str) -> None:
    """Dated exchanges told before they are asked for, or while something else stands open."""
    if not scribe.case.text("company") or not days(text, scribe.today):
        return
    for sentence in _SENTENCES.split(text):
        for one in told(sentence, scribe.today):
            _exchange(scribe, sentence, one)


def _surely_theirs(sentence: str, one: Contact) -> bool:
    """Is it plain, unasked, that the company wrote this on that day? A call or a clearance may be the collector's."""
    if one.kind == "settled" or one.way == "phone" or claims.says_paid(sentence) is not None:
        return False
    return bool(_WROTE.search(sentence))


def _exchange(scribe: Scribe, sentence: str, one: Contact) -> None:
    if one.by != "person" and not _surely_theirs(sentence, one):
        return
    own = one.by == "person" or not one.quote
    if one.when is None or not one.when.exact or len(days(sentence, scribe.today)) != 1:
        return
    if (own and _not_of_it(scribe, sentence)) or _of_court(scribe, sentence):
        return
    note_contact(scribe, one)
    topic = "already_contacted" if one.by == "person" else "promise"
    if (one.by == "person" or one.kind == "promise") and not scribe.case.known(topic):
        scribe.learn(topic, True)


def _not_of_it(scribe: Scribe, text: str) -> bool:
    """Does the day in the text belong to the block, a payment, a paper or the sending of a letter?"""
    about = claims.blocked(text) or claims.says_paid(text) is not None or claims.printed(text)
    return about or (bool(scribe.case.letters) and sending(text, scribe.today) is not None)


def _of_court(scribe: Scribe, text: str) -> bool:
    """Does the day in the text belong to a court's paper, or to what was just written here about it?"""
    return bool(claims.court(text)) or (served(scribe.case) and speaks_of_paper(text))


def _post(scribe: Scribe, text: str) -> None:
    """The way and the hour, told while the drafts are looked at."""
    if scribe.case.open not in POST:
        return
    named, hour = ways(text), clock(text)
    if named and not scribe.case.known("send_channel") and len(text) <= LONGEST_THING:
        read_way(scribe, text)
    if hour and not scribe.case.known("reminder_ok"):
        read_reminder_ok(scribe, f"{hour:%H:%M}")


def _other_person(scribe: Scribe, text: str) -> None:
    """Only that somebody else is affected; who it is stays with them until they agree."""
    if claims.other_person(text) and not scribe.case.known("linked_person"):
        scribe.learn("linked_person", True)
        scribe.add("linked_person.own_case")


LONGEST_THING = 80
ELSEWHERE = frozenset({"company_address", "collector_address", "collection_agency"})
STUCK = (
    ("subscriptions", regex(r"\b(?:abo\w*|bucht|abgebucht|mitgliedschaft|subscription\w*|charg\w+)\b", re.I)),
    ("digital_content", regex(r"\b(?:bücher|ebooks?|kindle|filme|spiele|books|movies|games)\b", re.I)),
    ("refunds_open", regex(r"\b(?:erstattung\w*|retoure\w*|rücksendung\w*|refunds?)\b", re.I)),
)
POST = frozenset({"letter_review", "send_channel"})
Rule = Callable[[Scribe, str], object]
RULES: tuple[Rule, ...] = (
    alarms.sound,
    _style,
    _goal,
    _company,
    told_role,
    _happened,
    _claim,
    _demanded,
    _court,
    _court_paper,
    situating.told,
    told_deletion,
    told_ground,
    _disputes,
    _papers,
    _amount,
    _core,
    note_days,
    _customer,
    _order,
    _agency,
    _reference,
    _email,
    _address,
    _stuck,
    _post,
    _typo,
    _other_person,
)


def learnt(before: Case, after: Case) -> tuple[str, ...]:
    """The topics whose value changed between two states of a case, in the order of the newer one."""
    facts = ((topic, fact, before.facts.get(topic)) for topic, fact in after.facts.items())
    return tuple(topic for topic, fact, old in facts if old is not fact and old != fact)
