"""Who writes: name, postal address, the address for answers."""

import re
from dataclasses import astuple, replace
from typing import Any

from bot.case import Case
from bot.dialogue.homes import likely
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.questions.question import Question, always
from bot.dialogue.questions.story import address_lines, looks_like_name, no_firm
from bot.dialogue.questions.theirs import ASKED, note_theirs, owner
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.address_words import as_typed
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.contact import (
    Address,
    address,
    address_parts,
    email,
    full_name,
    postcode_fix,
    street_fix,
    titled,
)
from bot.dialogue.understand.days import days
from bot.dialogue.understand.half_streets import put_in_line, renumbered, street_alone, with_number
from bot.dialogue.understand.local_banks import is_bank, local_bank
from bot.dialogue.understand.names import could_be_name
from bot.dialogue.understand.own_firms import firm_alone, with_its_head
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.streets import begins_street, looks_like_street
from bot.dialogue.understand.text import place, words
from bot.dialogue.understand.whose import whose
from bot.letters.offers import BY_POWER, LAWFUL, MAILBOX_SHUT
from bot.patterns import regex

LONGEST_LINE = 70
_DIGIT = regex(r"\d")
_FIRM = regex(r"\b(?:gmbh|ag|kg|se|ug|mbh|ltd|inc|llc|inkasso|bank|versand|services?|collection\w*)\b", re.I)
NEVER = words("""
    siehe see foto photo bild anonym anonymous geheim witzig funny möchte will nicht keine kein nichts reicht genug
    later später egal mensch human fragen nervt
""")
TRIES, LONGEST_NAME = 2, 5
NEEDED = ("address_street", "address_postcode", "address_town")
PARTS = (*NEEDED, "address_country")


# "Jana Beispiel 12.3.1990", "… 0171 2345678": a birthday or a telephone number behind the name.
_BEHIND = regex(
    r"[\s,]+(?:geb\w*\.?\s*)?(?:am )?(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d"
    r"|(?:tel\w*\.?:? )?[+0]\d[\d /-]{5,})\W*$",
    re.I,
)


def read_name(scribe: Scribe, text: str) -> bool:
    text = _BEHIND.sub("", text) or text
    where = address(text, likely_country(scribe.case))
    dated = days(_STOP.split(text, maxsplit=1)[0], scribe.today)
    no_name = read(text) in ("skip", "unknown") or (dated and not where)
    bare = _HELLO.sub("", _MORE.sub("", text))
    name = None if no_name else full_name(bare) or full_name(text) or full_name(_TURNED.sub(r"\2 \1", bare))
    name = None if name and (local_bank(name) or _of_company(scribe, name, text)) else name
    if where and not owner(scribe, text, where) and not kept_apart(scribe, text, where):
        note_address(scribe, where)
    name = own_firm(scribe, text, alone=True) or name or _insisted(scribe, text)
    if name and name.casefold() == scribe.case.text("represented_person").casefold():
        return False  # the helper's own is asked for
    if name:
        scribe.learn("full_name", name)
    if name and not where and not acts_for_another(scribe.case):
        _begin_address(scribe, text[max(place(text, name), 0) + len(name) :])
    return name is not None or _below_street(scribe, text, where)


def own_firm(scribe: Scribe, text: str, *, alone: bool = False) -> str:
    """The firm for which somebody writes, and who that is; never the company of the case or a collector. `alone`: also
    where nobody is named."""
    firm = with_its_head(text) or (firm_alone(text) if alone else "")
    theirs = firm and (scribe.desk.directory.mentions(firm) or _COLLECTS.search(firm) or is_bank(firm))
    others = {scribe.case.text(one).casefold() for one in ("company", "collection_agency")}
    return "" if theirs or acts_for_another(scribe.case) or firm.split(",")[0].casefold() in others else firm


_COLLECTS = regex(r"inkasso|collect|forderung|bank|versicherung|insurance", re.I)


def _below_street(scribe: Scribe, text: str, where: Address | None) -> bool:
    """ "goethestr 8 in frankfurt", and the name in the line below it."""
    above, _, below = text.strip().rpartition("\n")
    found = where or address_parts(above)
    street = any(looks_like_street(one) or begins_street(one) for one in found.street.split()[:-1])
    name = full_name(below) if street and found.town and not _IN_HOUSE.search(below) else None
    if not above or name is None or acts_for_another(scribe.case) or _of_company(scribe, name, below):
        return False
    scribe.learn("full_name", name)
    if not where:
        _begin_address(scribe, above)
    return True


def _begin_address(scribe: Scribe, behind: str) -> None:
    """ "Lea Sommer, Goethestr. 8 in Frankfurt": only the postcode is missing then."""
    found = address_parts(behind)
    words = found.street.split()[:-1]
    if scribe.case.known("postal_address") or not any(looks_like_street(one) or begins_street(one) for one in words):
        return
    for part, value in zip(PARTS, astuple(found), strict=True):
        if value:
            scribe.learn(part, value)


def _of_company(scribe: Scribe, name: str, text: str) -> bool:
    """Does a sentence tell what the company of the case does ("dkb kennt mich unter …")? "Otto Lehmann" is a name."""
    named = {one.slug for one in scribe.desk.directory.mentions(name.split()[0])}
    end = place(text, name) + len(name)
    return scribe.case.text("company") in named and bool(_DOES_TO_ME.match(text, end))


_DOES_TO_ME = regex(r"(?i) (?:mich|mir|uns|mein\w{0,2}|me|my|us)(?!\w)")


_STOP = regex(r"[.;!]\s")
_HELLO = regex(
    r"(?i)^\s*(?:(?:hallo|hi|hey|moin|sorry|nein|no|ja|yes|gerne?|klar|sure|ok|okay|herr|frau|schreib|nimm|auf)"
    r"[,!. ]{1,3}"
    r"|(?P<twice>[^\W\d_]{2,20}), ?(?=(?P=twice) )"
    r"|(?:das konto |es |the account )?(?:läuft auf|ist auf|is in)(?: den namen| the name of)? |(?:der )?absender ist )"
)
_MORE = regex(
    r"(?i)\s(?:und|and) (?:die|meine|my|the|wohn\w{0,2}|ich wohne|i live)(?!\w)[^\n]*$|,? (?:so )?steht[^\n]*$"
    r"|,? (?:bitte|please|danke|thanks)[ .!]*$"
)
_IN_HOUSE = regex(
    r"(?i)(?<!\w)(?:(?:hinter|vorder|seiten)(?:haus|flügel|hof)|links?|rechts?|oben|unten|stock\w*|etage"
    r"|ortsteil|stadtteil|kreis|left|right|floor|upstairs|downstairs|rear|front)(?!\w)"
)
_TURNED = regex(
    r"^\s*([^\W\d_][\w'-]{1,24}), ?(?!\1(?!\w))([^\W\d_][\w'-]{1,24}(?: [^\W\d_][\w'-]{1,24})?)[ .]*$"
)  # "Beispiel, Jana"


def _insisted(scribe: Scribe, text: str) -> str | None:
    """A name that no rule knows: taken as it was typed when the person gives it again."""
    name = text.strip(" .!")
    tries = scribe.case.asked.get("full_name", 0)
    plain = name.replace(" ", "").replace("-", "").replace("'", "").replace(".", "").isalpha()
    plain = (
        plain
        and not _FIRM.search(name)
        and not NEVER & set(name.casefold().split())
        and not no_firm(name)
        and not is_bank(name)
        and not days(name, scribe.today)
        and classify(name) != "success"
        and 2 * sum(map(could_be_name, name.split())) >= len(name.split())  # "its a business btw" is a sentence
    )
    enough = tries >= TRIES and len(name.split()) <= LONGEST_NAME and plain and read(name) is None
    return (
        name
        if enough and looks_like_name(name) and (len(name.split()) > 1 or (tries > TRIES and name[:1].isupper()))
        else None
    )


def read_address(scribe: Scribe, text: str) -> bool:
    """The address in the order of an envelope, whole or bit by bit; a new postcode alone mends the known one."""
    street = scribe.case.text("address_street")
    half = street and not _DIGIT.search(street)
    text = (half and with_number(street, text)) or put_in_line(text)
    where = address(text, likely_country(scribe.case))
    if where and (beside := owner(scribe, text, where)):
        return note_theirs(scribe, beside, where)
    if where and kept_apart(scribe, text, where):
        return False
    if where:
        note_address(scribe, where)
        return True
    return (
        mend_postcode(scribe, text) or _read_parts(scribe, text) or _mend_street(scribe, text) or _foreign(scribe, text)
    )


def kept_apart(scribe: Scribe, text: str, where: Address) -> bool:
    """Is it not the sender's? Of who asks for somebody else their own address stays apart; where somebody writes for
    themselves, that of their mother does not come into the letter."""
    said = whose(text, where.street.rpartition(", ")[2])
    if not acts_for_another(scribe.case):
        return said.theirs and not said.own and scribe.case.open not in ASKED
    holder = scribe.case.text("represented_person")
    name = full_name(text)
    named = bool(holder) and scribe.case.open != "postal_address" and name not in (None, holder)
    if said.theirs or not (said.own or named):
        return False
    if named and name and not scribe.case.known("full_name"):
        scribe.learn("full_name", name)
    lines = "\n".join(address_lines(scribe, where))
    if scribe.case.text("helper_address") == lines:
        now = scribe.case.facts["helper_address"].turn == scribe.turn
        return now or scribe.case.open != "postal_address"  # told again where the other's is asked: one household
    scribe.learn("helper_address", lines)
    scribe.add("own_address.apart", holder=holder)
    return True


def likely_country(case: Case) -> str:
    """Where somebody lives whose mail address or whose words say so; else Germany."""
    return likely(case) or "DE"


def begun(case: Case) -> bool:
    """Is a part of the address known?"""
    return any(case.text(part) for part in PARTS)


def _read_parts(scribe: Scribe, text: str) -> bool:
    """Keeps what is new in a part of the address; with the last one the address is whole."""
    if not _may_be_part(scribe.case, text):
        return False
    if street_alone(text):
        scribe.learn("address_street", titled(text.strip(" ,;")))
        return True
    said = dict(zip(PARTS, astuple(address_parts(text)), strict=True))
    new = {part: value for part, value in said.items() if value and value != scribe.case.text(part)}
    insisted = not new and bool(said["address_postcode"]) and not scribe.case.known("postal_address")
    for part, value in new.items():
        scribe.learn(part, value)
    if new or insisted:
        _put_together(scribe)
    return bool(new) or insisted


def _may_be_part(case: Case, text: str) -> bool:
    """A first part has a number in it; a word alone may be the town of an address that was begun."""
    numbered = bool(_DIGIT.search(text))
    if begun(case):
        return numbered or read(text) is None
    return (numbered or street_alone(text)) and case.open == "postal_address"


def _put_together(scribe: Scribe) -> None:
    """The address of its parts; one that cannot be is taken as it was told once it was asked for often enough."""
    street, postcode, town, country = (scribe.case.text(part) for part in PARTS)
    if not (street and postcode and town):
        return
    where = address(f"{street}, {postcode} {town}, {country}")
    if where:
        _learn_address(scribe, replace(where, town=town))
    elif scribe.case.asked.get("postal_address", 0) > TRIES:
        lines = (street, f"{postcode} {town}", country)
        scribe.learn("postal_address", "\n".join(filter(None, lines)), sure="about")
    else:
        scribe.add("postal_address.code")


def _foreign(scribe: Scribe, text: str) -> bool:
    """An address of a form that no rule knows: its parts become lines when the person gives it again."""
    parts = as_typed(text) if "missed:postal_address" in scribe.case.marks else ()
    if parts:
        scribe.learn("postal_address", "\n".join(parts), sure="about")
    return bool(parts)


def note_address(scribe: Scribe, where: Address) -> None:
    """A whole address; parts that were told before are out of date."""
    for part in PARTS:
        if scribe.case.known(part):
            scribe.note("forgotten", topic=part)
    _learn_address(scribe, where)


def _learn_address(scribe: Scribe, where: Address) -> None:
    scribe.learn("postal_address", "\n".join(line[:LONGEST_LINE] for line in address_lines(scribe, where)))


def mend_postcode(scribe: Scribe, text: str) -> bool:
    """ "PLZ ist falsch, 30453" changes only the postcode."""
    known, postcode = scribe.case.text("postal_address"), postcode_fix(text)
    if not known or not postcode:
        return False
    street, _, place = known.partition("\n")
    _, _, town = place.partition(" ")
    if begun(scribe.case):
        scribe.learn("address_postcode", postcode)
    scribe.learn("postal_address", f"{street}\n{postcode} {town}")
    return True


def _mend_street(scribe: Scribe, text: str) -> bool:
    """ "Straße ist falsch: Marktstr. 12a" changes only the street, "die Hausnummer ist 9" only its number."""
    known, _, rest = scribe.case.text("postal_address").partition("\n")
    street = (street_fix(text) or renumbered(known, text)) if rest else None
    if street and begun(scribe.case):
        scribe.learn("address_street", street)
    if street:
        scribe.learn("postal_address", f"{street}\n{rest}")
    return street is not None


def strike(scribe: Scribe, text: str) -> bool:
    """Takes words in quotation marks out of the address that they do not belong to."""
    street, line, rest = scribe.case.text("postal_address").partition("\n")
    said = [match[1].strip(" .,:") for match in _QUOTED.finditer(text)]
    wrong = next((words for words in said if words and words.casefold() in street.casefold()), "")
    left = re.sub(rf"(?<!\w){re.escape(wrong)}(?!\w)[\s.,:]*", "", street, flags=re.I).strip(" .,:") if wrong else ""
    if not _DIGIT.search(left) or not _ELSEWHERE.search(text):
        return False
    scribe.learn("postal_address", f"{left}{line}{rest}")
    return True


_QUOTED = regex(r"(?<!\w)['\"„“‚‘«»]([^'\"„“”‚‘’«»]{2,40})['\"“”‘’«»](?!\w)")
_ELSEWHERE = regex(
    r"\b(?:gehör\w*|weg|raus|streich\w*|lösch\w*|falsch|nicht|steht|remove|delete|wrong|not|belong\w*|says|out)\b", re.I
)


def _so_far(scribe: Scribe) -> dict[str, Any]:
    """What is known of the address, and what is missing."""
    street, postcode, town, country = (scribe.case.text(part) for part in PARTS)
    place = " ".join(filter(None, (postcode, town)))
    half = ["address_number"] * bool(street and not _DIGIT.search(street))
    lacking = [*half, *(part for part in NEEDED if not scribe.case.text(part))] or ["address_country"]
    missing = [scribe.word(f"missing.{part}") for part in lacking]
    return {"so_far": ", ".join(filter(None, (street, place, country))), "missing": missing}


def read_reply_email(scribe: Scribe, text: str) -> bool:
    found = email(text)
    if found is None and _SAME.search(text) and not scribe.case.known("account_identifier"):
        scribe.learn("reply_email", None)  # it is taken with the account
        return True
    if found is None and (_OF_CONTACT.search(text) or not (_NO_OTHER.search(text) or read(text) == "no")):
        return False
    scribe.learn("reply_email", found)
    if found is None:
        scribe.add("reply_email.unknown")
    return True


# "Nein, noch nix geschrieben": an answer to the question before.
_OF_CONTACT = regex(
    r"(?<!\w)(?:geschrieben|angerufen|telefoniert|gemailt|gefaxt|kontaktiert|gemeldet|called|written|wrote|contacted"
    r"|phoned)(?!\w)",
    re.I,
)
_SAME = regex(
    r"^\W*(?:(?:the|die|der|an die) )?(?:same|(?:die)?selbe|gleiche)(?!\w)|\b(?:as|wie|like) (?:(?:the|my|im|beim|für"
    r"|das|bei der) )?(?:login|log-?in|account|konto|anmeldung)(?!\w)"
    r"|^\W*(?:die|the|an die) (?:vom|from the|of the)"
    r" (?:konto|account|login)(?!\w)",
    re.I,
)
_NO_OTHER = regex(
    r"(?<!\w)(?:keine?n?|nicht|nur|no|not|don't|dont|only)(?!\w)[^.!?]{0,30}(?<!\w)(?:andere?n?s?|weitere?n?s?"
    r"|zweite?n?s?|mails?"
    r"|e-mails?|other|another|second|one|email|emails|die(?:se)? eine|that one)(?!\w)",
    re.IGNORECASE,
)


def needs_email(case: Case) -> bool:
    by_mail = "@" in case.text("account_identifier")[1:]  # "@name" is a handle
    return not by_mail or not case.known("reply_email")


def _of_mailbox(scribe: Scribe) -> dict[str, Any]:
    return {"keeper": scribe.case.marks.get(MAILBOX_SHUT, ""), "mailbox": scribe.case.text("account_identifier")}


def signs(case: Case) -> bool:
    """Does the writer's own name stand in a letter? Not where they have a power of attorney for another's already; but
    that of who acts by law, or signs for them, does."""
    named = LAWFUL in case.marks or BY_POWER in case.marks
    return named or not (acts_for_another(case) and case.value("power_of_attorney") is False)


QUESTIONS = (
    Question("full_name", signs, read_name),
    Question("postal_address", always, read_address, begun=begun, values=_so_far),
)
EMAIL = (Question("reply_email", needs_email, read_reply_email, ("unknown",), values=_of_mailbox),)
