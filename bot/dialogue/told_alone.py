"""What stands alone: a name, a day or a collector in a message of its own among several, and a bare day while something
else is asked. Where a day may mean two things, it is asked which."""

import re
from datetime import date

from bot.case import Case, When
from bot.dialogue.questions.collector import read_agency
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.questions.plain import without_days
from bot.dialogue.questions.question import claimed, sureness
from bot.dialogue.questions.story import blockable
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.recalled import alone
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_days import SINCE, topics
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.contact import address, email, full_name
from bot.dialogue.understand.days import Found, days, doubtful
from bot.dialogue.understand.names import PARTICLES
from bot.dialogue.understand.sent_words import just_sent
from bot.dialogue.understand.text import lines, words
from bot.patterns import regex

# Questions that no bare day answers.
NO_DAY = frozenset(
    {
        *("company", "goal", "account_identifier", "full_name", "represented_person", "postal_address", "reply_email"),
        "claim_amount",
    }
)
# Questions that no name answers.
NO_NAME = frozenset(
    {
        *("court_letter", "service_date", "court_name", "court_file"),
        *("block_date", "claim_amount", "claim_paid", "payment_date", "postal_address", "account_identifier"),
        *("claim_reference", "reply_email", "block_reason", "already_contacted"),
    }
)
_OFFICE = regex(r"gericht|\bamt\b|betreibungsamt|court|zentrale", re.I)
_CAPITALS = regex(
    r"(?!\w{4,12} (?:Grüße|Grüsse|Regards|Dank)\b)[A-ZÄÖÜ][^\W\d_]{2,20}(?:[ -][A-ZÄÖÜ][^\W\d_]{1,25}){1,2}"
)
# "Kern, Mia", as it stands on forms.
_TURNED = regex(
    r"(?!.*(?:ung|nummer|gasse|straße|weg)(?!\w))([A-ZÄÖÜ][^\W\d_]{1,20}(?:-[^\W\d_]{2,20})?), ?"
    r"([A-ZÄÖÜ][^\W\d_]{1,20}(?:[ -][A-ZÄÖÜ][^\W\d_]{1,20})?)"
)
LONGEST = 200  # characters of a text that is a day and nothing else
DAY_OF, LATELY, FEW, NAME_WORDS, MANY = "day_of", 2, 5, 3, 40
_AGENCY = regex(r"(?:das |die |der )?inkasso(?:büro|firma)?:? (?P<name>[^\W\d_][\w&-]{2,25})(?=\s?[,;.]|$)", re.I)
_NO_AGENCY = words("hat will schreibt droht war ist kam brief schreiben post läuft fordert nervt mahnt sagt meldet")


def told_alone(scribe: Scribe, text: str) -> None:
    """Notes what each message of several tells by itself, or the bare day of a single one."""
    every = lines(text)[:MANY]
    if len(every) == 1:
        turned = _TURNED.sub(r"\2 \1", every[0][:LONGEST].strip(" .!"))
        if scribe.case.open in NO_NAME and _CAPITALS.fullmatch(turned) and read(text) is None:
            _name(scribe, turned)
        _beside_mail(scribe, text)
        _bare_day(scribe, text)
        _small_name(scribe)
        return
    known_place = any(address(line) or email(line) for line in every)
    for line in every:
        if known_place:
            _name(scribe, line)
        _since(scribe, line)
        _agency(scribe, line)


def _name(scribe: Scribe, line: str) -> None:
    """A line that is a name and nothing else, where an address or a mail stands beside it."""
    if scribe.case.known("full_name") or acts_for_another(scribe.case):
        return
    if len([one for one in line.split() if one not in PARTICLES]) > NAME_WORDS:
        return
    if _OFFICE.search(line):
        return
    name = full_name(line) if len(line.split()) > 1 and not scribe.desk.directory.mentions(line) else None
    if name:
        scribe.learn("full_name", name)


def _beside_mail(scribe: Scribe, text: str) -> None:
    """ "Thomas Wehr, thomas.wehr@example.org": a name and a mail that holds a part of it, and nothing else; or one of
    several parts between commas, beside an address."""
    mail = email(text)
    name = _MAIL.sub(" ", text).strip(" ,.;:!-") if mail else ""
    if mail and _held(mail, name) and _CAPITALS.fullmatch(name):
        _name(scribe, name)
    if not (mail and address(text)):
        return
    for part in (one.strip(" .;:!-") for one in text.split(",")[:MANY]):
        if _held(mail, part) and _CAPITALS.fullmatch(part):
            _name(scribe, part)


def _held(mail: str, name: str) -> bool:
    """Is a part of the name in the mail?"""
    return any(len(one) > FEW_SIGNS and one in mail.casefold() for one in name.casefold().split())


_MAIL = regex(r"\S+@\S+")


def _small_name(scribe: Scribe) -> None:
    """ "ben okafor", told alone at any question: a name where the mail address holds a part of it. In small letters two
    words may always look like one."""
    case = scribe.case
    mails = [one for topic in ("reply_email", "account_identifier") if "@" in (one := case.text(topic))]
    if case.known("full_name") or not mails:
        return
    held = {part for mail in mails for part in _PARTS.split(mail.partition("@")[0].casefold()) if len(part) > FEW_SIGNS}
    for heard in reversed(case.heard):
        said = heard.text.strip(" .!")
        if held.intersection(said.casefold().split()) and 1 < len(said.split()) <= NAME_WORDS and said.islower():
            _name(scribe, said)
            return


_PARTS = regex(r"[^a-zäöüß]+")
FEW_SIGNS = 2


def _since(scribe: Scribe, line: str) -> None:
    """ "Seit 23.9." in a message of its own is the day of the block that was told."""
    found = days(line, scribe.today)
    if len(found) != 1 or not SINCE.match(line.strip()) or not _only_that(scribe, line, found[0]):
        return
    if _open_days(scribe.case)[:1] == ["block_date"]:
        _learn(scribe, "block_date", line, found[0].when)


def _agency(scribe: Scribe, line: str) -> None:
    found = _AGENCY.match(line.strip())
    if not found or not claimed(scribe.case) or scribe.case.text("collection_agency"):
        return
    if found["name"].casefold() not in _NO_AGENCY:
        read_agency(scribe, found[0].removeprefix("das ").removeprefix("die "))


# "Am 5.10. per Lastschrift", behind "die habe ich bezahlt": the day of the payment.
_WAY = regex(
    r"[,;]? ?(?<!\w)(?:per|mit|via|über|by|with|durch) (?:der |einer |my |meine\w? )?(?:(?:sepa|bank|echtzeit"
    r"|sofort)[ -]?)?"
    r"(?:lastschrift|überweisung|paypal|klarna|apple pay|(?:kredit|debit|ec)?-?karte|visa|transfer|direct debit"
    r"|(?:credit |debit )?card)(?!\w)|[,;]? ?(?<!\w)(?:in )?(?:bar|cash)(?!\w)",
    re.I,
)


def _bare_day(scribe: Scribe, text: str) -> None:
    """A day and nothing else, while something is asked that no day answers."""
    unpaid = _WAY.sub("", text) if len(text) <= LONGEST else text
    may = (scribe.case.open in NO_DAY or unpaid != text) and len(text) <= LONGEST
    found = days(text, scribe.today) if may else ()
    if len(found) != 1 or not _only_that(scribe, unpaid, found[0]):
        return
    when = found[0].when
    wanted = [one for one in _open_days(scribe.case) if unpaid == text or one == "payment_date"]
    if any(scribe.case.value(one) == when for one in ("block_date", "payment_date")) or just_sent(text, scribe.today):
        return
    since = bool(SINCE.match(text.strip())) and "block_date" in wanted
    asked = [one for one in wanted if one in scribe.case.asked]
    meant = ["block_date"] if since else wanted if len(wanted) == 1 else asked
    if len(meant) == 1:
        _learn(scribe, meant[0], text, when)
    elif wanted and when.exact and not doubtful(text, when, scribe.today):
        scribe.note("mark", key=DAY_OF, value=f"{when.first.isoformat()}|{scribe.turn}")
        scribe.add("told.which_day", day=when)


def which(scribe: Scribe, text: str) -> bool:
    """ "Gesperrt", "bezahlt": what the day was, that was just asked about."""
    day, _, turn = scribe.case.marks.get(DAY_OF, "").partition("|")
    if not day or scribe.turn - int(turn) > LATELY or scribe.turn == int(turn) or len(text.split()) > FEW:
        return False
    said = [one for one in topics(text) if one in _open_days(scribe.case)]
    if len(said) != 1 or days(text, scribe.today):
        return False
    on = date.fromisoformat(day)
    scribe.learn(said[0], When(on, on))
    scribe.note("mark", key=DAY_OF, value="")
    return True


def _open_days(case: Case) -> list[str]:
    """The days that are not known and that letters speak of."""
    block = blockable(case) and bool(case.text("company") or case.known("what_happened"))
    fit = (("block_date", block), ("payment_date", case.says_yes("claim_paid")))
    return [topic for topic, may in fit if may and case.value(topic) is None]


def _only_that(scribe: Scribe, text: str, found: Found) -> bool:
    return alone(without_days(text, scribe.today)) and found.when.first <= scribe.today


def _learn(scribe: Scribe, topic: str, text: str, when: When) -> None:
    if not to_come(scribe, topic, text, when):
        scribe.learn(topic, when, sure=sureness(text, when))
