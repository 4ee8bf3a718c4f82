"""Numbers told in a story: each is what the text calls it, of a customer, an order or a collector's letter."""

import re

from bot.dialogue.questions.collector import listed
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.questions.money import at_bank
from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.case_numbers import case_number, case_number_told
from bot.dialogue.understand.collectors import all_called, called
from bot.dialogue.understand.courts import file_number
from bot.dialogue.understand.handles import named_handle
from bot.dialogue.understand.parcels import parcel_number
from bot.dialogue.understand.police import of_the_police
from bot.dialogue.understand.references import references
from bot.dialogue.understand.shop_names import shop_name
from bot.letters.offers import phished
from bot.letters.particulars import digits_missing
from bot.patterns import regex

OURS = regex(
    r"\b(?:inkasso(?:nummer|zeichen|nr)?|zeichens?|aktenzeichens?|forderungsnummer|az|referenz"
    r"|reference|forderung|claim|collection|file n\w{1,5})\b",
    re.I,
)
_REF = regex(r"(?<!account )(?<!payment )(?<!ticket )(?<!order )\b(?:ref|our ref)\b", re.I)
_ORDERS = regex(r"\b(?:bestell\w*|auftrags?(?:nummer|nr)|order(?: number| no)?)\b", re.I)
# "7734 ist keine Bestellnummer", "die Bestellnummer weiß ich nicht": no number is one.
_NO_ORDER = regex(
    r"\b(?:kein\w{0,2}|not an?|no) (?:bestell\w*|auftrags?nummer|order(?: number| no)?)\b"
    r"|\b(?:bestell\w*|auftrags?nummer|order number)(?: (?:die|das|da|hab|habe|ich|i))* (?:weiß|weiss|kenne?|hab\w?"
    r"|finde?|don't)"
    r"(?: ich| i)?(?: \w{1,8}){0,2} (?:nicht|nich|nimmer|keine|not|know|mehr)\b",
    re.I,
)
_NUMBER = regex(
    r"\b(?:\w{0,20}-)?(?:kundennummer|kunden[ -]?nr|kd[ -]?nr|kunden-?id|customer (?:number|no|id))"
    r"(?: (?:ist|is|lautet|war|doch|ja|bei (?:denen|ihnen|[\w.-]{2,16})|there|with them)){0,2}\W{0,4}"
    r"(\d{2,10}(?: \d{1,6}){1,4}(?=\s*(?:$|[,;!?\n]|\.(?!\d)))"
    r"|\d{2,4}(?: \d{2,4}){1,4}(?! ?(?:€|euro?s?\b|eur\b)|\d)"
    r"|[A-Z0-9](?:[A-Z0-9/-]{2,28}[A-Z0-9]))",
    re.I,
)
_NUMBER_FIRST = regex(
    r"(?<![\w-])((?=[A-Z-]{0,8}\d)[A-Z0-9-]{4,30})(?: \w{1,5}){0,3} (?:kundennummer|kunden-?nr|customer (?:number|no))"
    r"\b",
    re.I,
)
# "Card number 9920 0345 1234 567", of a programme that collects miles; of a card to pay with none is kept.
_CARD = regex(
    r"\b(?:(?:membership |member |service ?|mitglieds-?|vielflieger-?|frequent flyer |loyalty )?(?:card|karten?)-? ?"
    r"(?:number|nummer|no\.?|nr\.?)|(?:member(?:ship)?|frequent flyer|vielflieger|mitglieds)-? ?"
    r"(?:number|nummer|no\.?|nr\.?|id))"
    r"(?: (?:ist|is))?\W{0,4}(\d{3,10}(?: \d{2,6}){0,4})(?![\w*])",
    re.I,
)
_PAYS = regex(r"\b(?:credit|debit|kredit|visa|master|amex|ec|giro|bank)", re.I)
_THEIR_NUMBER = regex(r"^\W{0,2}(?:and |und )?(?:the |die |der |das )?(?:number|nummer|nr|no|az|aktenzeichen)\b", re.I)
_ANY_NUMBER = regex(
    r"(?<!\w)(?<!order )(?<!customer )(?<!phone )(?<!member )(?<!contract )(?:number|nummer|nr\.?|no\.)[ :]{1,2}"
    r"(?:is |ist |lautet )?(?=(?:[a-z]{1,4} )?[\w/-]{0,12}\d)",
    re.I,
)
_AT = regex(
    r"\b(?:profil|konto|account|kanal|channel|profile|acc)\s+"
    r"(?:is |ist |heißt |heisst |called |namens )?(@[A-Za-z0-9_][\w.]{1,28}\w)(?!\S*@)",
    re.I,
)
_CODE = regex(r"(?=[A-Z\d/-]{0,20}\d{3})[A-Z]{1,6}[-/]?\d[A-Z\d/-]{3,25}")  # "CO-5512-9983-7"
_BILL = regex(
    r"\b(?:rechnungs?-?(?:nummer|nr\.?)?|rg\.?-?nr\.?|invoice(?: (?:number|no\.?|nr\.?))?|bill(?: (?:number|no\.?))?)"
    r"(?: (?:ist|is|lautet|war|was))?(?![\w-])",
    re.I,
)
_WORD = regex(r"[^\W_]{2}")
OF_NO_NUMBER = frozenset(
    {"court_letter", "block_date", "full_name", "postal_address", "claim_paid", "payment_date", "confirm_facts"}
)
_HANDLE_ALONE = regex(r"(@[A-Za-z0-9_][\w.]{1,28}\w)")
LABEL = 25  # characters before a number that name it


def note_order(scribe: Scribe, text: str) -> None:
    """The number of an order that is called one, and not a collector's."""
    said = _NO_ORDER.sub(" ", text)
    if scribe.case.value("order_number") is not None or not _ORDERS.search(said):
        return
    customer = _NUMBER.search(text)
    others = (parcel_number(text), customer[1] if customer else "")
    theirs = {one for one in _numbers(scribe, text) if _called_theirs(text, one) or of_the_police(text, one)}
    found = [one for one in _numbers(scribe, text) if one not in (*others, *theirs)]
    if len(found) == 1:
        scribe.learn("order_number", found[0])


def note_case_number(scribe: Scribe, text: str) -> None:
    """The number under which the company keeps the block, of which a collector knows nothing. Told alone beside a
    draft, it is put into that."""
    number = "" if scribe.case.letters and case_number(text) else case_number_told(text)
    if number and not claimed(scribe.case) and number != scribe.case.text("case_number"):
        scribe.learn("case_number", number)


def _called_theirs(text: str, number: str) -> bool:
    before = text[: max(0, text.find(number))]
    return bool(OURS.search(before[-LABEL:]))


def note_reference(scribe: Scribe, text: str) -> None:
    """The collector's number, where the text calls it that; as long as none wrote, the one of the bill."""
    known = scribe.case.facts.get("claim_reference")
    of_bill = known is not None and known.source == "bill"
    if phished(scribe.case) or (known and known.value is not None and not of_bill):
        return
    if found := _of_collector(scribe, text):
        scribe.learn("claim_reference", found)
    elif not of_bill and (found := _of_bill(scribe, text)):
        scribe.learn("claim_reference", found, "bill")


def _of_collector(scribe: Scribe, text: str) -> str:
    alone = scribe.case.open in OF_NO_NUMBER and _CODE.fullmatch(text.strip(" ."))
    named = OURS.search(text) or (
        claimed(scribe.case) and (_THEIR_NUMBER.match(text) or alone or _REF.search(text) or _beside_them(scribe, text))
    )
    if not named:
        return ""
    typed = scribe.case.text("payment_reference")  # "the reference I typed was …": of the payment
    others = (typed, "") if not scribe.case.says_yes("court_letter") else (typed, file_number(text) or "")
    every = [one for one in _numbers(scribe, text) if one not in others and not of_the_police(text, one)]
    found = every if len(every) == 1 else [one for one in every if _called_theirs(text, one)]
    return found[0] if len(found) == 1 and not _called(_BILL, text, found[0]) else ""


def _of_bill(scribe: Scribe, text: str) -> str:
    """ "Das war Rechnung 4711-889": what the company that demands the money itself knows the claim by."""
    collector = scribe.case.text("collection_agency") or scribe.case.says_yes("collector_demands")
    if collector or not claimed(scribe.case) or not _BILL.search(text):
        return ""
    found = [one for one in _numbers(scribe, text) if _called(_BILL, text, one) and not _YEAR.fullmatch(one)]
    return found[0] if len(found) == 1 else ""


_YEAR = regex(r"(?:19|20)\d\d")  # "die Rechnung war 2024 schon bezahlt"


def _called(name: re.Pattern[str], text: str, number: str) -> bool:
    """Does such a name stand right before the number?"""
    before = text[: max(0, text.find(number))][-LABEL:]
    return any(not _WORD.search(before[one.end() :]) for one in name.finditer(before))


def _beside_them(scribe: Scribe, text: str) -> bool:
    """ "Coeo writes, 342,17 euro, number 88/1234567": told in one breath with the collector."""
    if not (_ANY_NUMBER.search(text) or _CODE.search(text)):
        return False
    told = scribe.case.facts.get("collection_agency")
    if told and told.value and told.turn == scribe.turn:
        return True
    return listed(scribe.desk.directory, text) is not None or bool(called(text) or all_called(text))


def _numbers(scribe: Scribe, text: str) -> list[str]:
    """The numbers in a text, without sums and those that are part of a firm's name, as in KSV1870."""
    names = scribe.desk.directory.numbered
    return [one for one in references(text) if one.casefold() not in names and not _SUM.fullmatch(one)]


_SUM = regex(r"\d{1,5}[.,]\d\d")


def note_customer(scribe: Scribe, text: str) -> None:
    """The number or the name of the account, where the text calls it that."""
    of_another = claims.other_person(text) and not acts_for_another(scribe.case)
    if of_another:
        return
    found = _NUMBER.search(text)
    at = _AT.search(text)
    found = found if found and any(map(str.isdigit, found[1])) else _NUMBER_FIRST.search(text)
    found = found or _card(scribe, text) or _at_bank(scribe, text)
    if (known := scribe.case.value("account_identifier")) is not None:
        if _by_shop(scribe, text, str(known)):
            return
        _beside(scribe, str(known), found[1] if found else "")
        return
    handle = _HANDLE_ALONE.fullmatch(text.strip()) if scribe.case.open != "company" else None
    at = at or handle or _only_handle(scribe, text)
    number = found[1] if found and any(map(str.isdigit, found[1])) else named_handle(text) or (at[1] if at else None)
    if number and not is_company(scribe, number):
        scribe.learn("account_identifier", number, sure="exact" if number.startswith("@") else "about")


def is_company(scribe: Scribe, name: str) -> bool:
    """Is it the name of a company, and no account's: "konto n26 gesperrt"?"""
    return name.replace(" ", "").isalnum() and bool(scribe.desk.directory.mentions(name))


def _by_shop(scribe: Scribe, text: str, known: str) -> bool:
    """The name of the shop is what its company knows it by, better than a mail address, or a name told before."""
    shop = shop_name(text)
    if not shop or shop == known or is_company(scribe, shop) or ("@" not in known and any(map(str.isdigit, known))):
        return False
    if "@" in known[1:] and not scribe.case.text("reply_email"):
        scribe.learn("reply_email", known, source="assumed")
    scribe.learn("account_identifier", shop)
    return True


def _card(scribe: Scribe, text: str) -> re.Match[str] | None:
    company = scribe.desk.directory.known(scribe.case.text("company"))
    travels = company is not None and "travel" in company.traits
    return _CARD.search(text) if travels and not _PAYS.search(text) else None


def _at_bank(scribe: Scribe, text: str) -> re.Match[str] | None:
    """The number of an account that a bank shut; not of one to which money shall go."""
    return _OF_BANK.search(text) if at_bank(scribe) else None


_OF_BANK = regex(
    r"(?<!auf )(?<!auf das )(?<!auf mein )(?<!vom )(?<!von )(?<!\w)konto(?:[ -]?(?:nummer|nr\.?))?"
    r"(?: (?:ist|is|lautet))?[ :]{1,3}(\d(?: ?\d){5,11})(?![\d.,]*\d| ?(?:€|eur))",
    re.I,
)


def _beside(scribe: Scribe, known: str, number: str) -> None:
    """The customer's number, where the account is known by something else."""
    fresh = any(map(str.isdigit, number)) and number not in (known, scribe.case.text("customer_number"))
    if fresh and known and scribe.case.open != "account_identifier":
        scribe.learn("customer_number", number)


def _only_handle(scribe: Scribe, text: str) -> re.Match[str] | None:
    """The one handle in a story of a platform that shut somebody out; a firm's own is none ("@AmazonHelp")."""
    company = scribe.desk.directory.known(scribe.case.text("company"))
    found = list(_HANDLES.finditer(text)) if company and "platform" in company.traits and claims.blocked(text) else []
    theirs = (
        len(found) != 1
        or not _OF_ONES_OWN.search(text[: found[0].start()])
        or _OFFICIAL.search(found[0][1])
        or scribe.desk.directory.mentions(found[0][1].lstrip("@"))
    )
    return None if theirs else found[0]


_HANDLES = regex(
    r"(?<![\w.@])(@[\w.]{2,39}\w)"
    r"(?![\w@]| (?:hat|has|had|wrote|schr\w+|reported|meldet\w*|told|said|sag\w+|auch|also|too)\b)"
)
_OF_ONES_OWN = regex(
    r"(?:^|[,;:.(!\n]|(?<!\w)(?:me|bin|i'm|i am|gesperrt|gebannt|banned|blocked|locked|disabled)) ?$", re.I
)
_OFFICIAL = regex(r"help|support|hilfe|service|care|official|team|news|presse|press", re.I)


def note_typo(scribe: Scribe, text: str) -> None:
    """What was typed as the reference is the order number with digits left out: said once."""
    typed, number = scribe.case.text("payment_reference"), scribe.case.text("order_number")
    digits = digits_missing(typed, number)
    if digits and scribe.case.marks.get("typo") != typed:
        scribe.note("mark", key="typo", value=typed)
        scribe.add("payment_reference.missing", digits=digits, number=number, typed=typed)
