"""What is wanted of the account: the account itself, the money in it, or both; and what is stuck there."""

import re

from bot.case import Case, Money
from bot.dialogue.questions.balance import read_balance
from bot.dialogue.questions.exchange import told
from bot.dialogue.questions.question import TRADE, Question, tells_story
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import Sum, topmost
from bot.dialogue.understand.answers import confirms, nods
from bot.dialogue.understand.arrived_there import arrived_there
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.disputes import returned_on
from bot.dialogue.understand.goals import chosen, wants
from bot.dialogue.understand.handles import named_handle
from bot.dialogue.understand.holds import hold
from bot.dialogue.understand.local_banks import is_bank
from bot.dialogue.understand.mail_addresses import email
from bot.dialogue.understand.parcels import parcel_number
from bot.dialogue.understand.references import reference, references, typed_iban
from bot.dialogue.understand.sendings import ways
from bot.dialogue.understand.subscriptions import ended, names_one, paid_on
from bot.letters.offers import goals, only_held, situation, wants_account, wants_money
from bot.patterns import regex

ASKS_GOAL = frozenset({"returns", "frozen_balance"})
LONGEST_THING, FEW_WORDS = 120, 2
THINGS = {
    "subscriptions": regex(
        r"abo|\bprime\b|\bplus\b|premium|mitglied|member|subscri|monat|month|jährlich|jahres|jahr\b|year|annual|pass\b"
        r"|paket|sport|\bsky\b|dazn|office|adobe|xbox|apple|google|\blive\b|\bgold\b|netflix|spotify|audible"
        r"|kindle unlimited|disney|\bpro\b|cloud|flat|bucht|charg",
        re.I,
    ),
    "digital_content": regex(
        r"buch|bücher|book|kindle|film|movie|serie|spiel|game|musik|music|album|\bapps?\b|audio|\bdlc|skins?\b|songs?\b"
        r"|software|lizenz|licen[cs]e|video|kurs|course|fotos?\b|photos?\b|comic|hör|titel|titles",
        re.I,
    ),
}
_OTHER_THING = regex(r"\b(?:voucher|gutschein|flight|flug|hotel|storniert|cancelled|strike|streik)", re.I)
BANKS = "bank payment"  # the traits of a bank that no directory lists
PAYS_OUT = frozenset({"payment_limited", "bank_terminated"})
GOODS = frozenset({"shop", "marketplace"})
NO_CONTENT = frozenset({"payment", "bank", "travel", "mobility", "telecom"})


FEW = 4  # words: "75 euro zurück" is a choice
_WISH = regex(
    r"\b(?:will|wollen|möcht\w*|hätte?n?|want\w*|wish|need|give|get|heraus|auszahl\w*|ausgezahlt|payout|pay"
    r"|reicht|nur|only|just|beides|both|ziel|aim|hauptsache|egal)\b",
    re.I,
)


def read_goal(scribe: Scribe, text: str) -> bool:
    # "Mimi heißt mein Profil", "Konto geschlossen", "i have 75 euro on a gift card": no choice.
    named = named_handle(text) or email(text) or blocked(text)
    if hold(text) and not _WISH.search(text):
        return False  # "sie halten mein Geld 180 Tage zurück"
    held = len(text.split()) > FEW and bool(topmost(text)) and not _WISH.search(text)
    found = wants(text) if named or held else chosen(text)
    if found:
        scribe.learn("goal", found)
    return bool(found)


def _asks_goal(case: Case) -> bool:
    return situation(case) in ASKS_GOAL and not (goals(case) or only_held(case))


def read_refund(scribe: Scribe, text: str) -> bool:
    """What shall come back for something sent back: its sum, and the day on which it arrived there."""
    found = topmost(text) or _bare(text)
    when, number = arrived_there(text, scribe.today), parcel_number(text)
    # "Gestern hab ich geschrieben" is no parcel's day.
    wrote = any(one.by == "person" or one.kind == "refusal" for one in told(text, scribe.today))
    if when and when.exact and not wrote and not to_come(scribe, "refund_arrived", text, when):
        scribe.learn("refund_arrived", when)
    if number:
        scribe.learn("tracking_number", number)
    _note_order(scribe, text, number)
    if found:
        scribe.learn("refunds_open", found[0].money)
        return True
    told_days = bool(number) or ((when or returned_on(text, scribe.today)) is not None and not wrote)
    said = None if _IS_FINE.search(text) else confirms(text)
    said = True if said is None and told_days and not scribe.case.known("refunds_open") else said
    if said is not None:
        scribe.learn("refunds_open", said)
    return said is not None or told_days


def _bare(text: str) -> tuple[Sum, ...]:
    """ "149, zurück am 10.11.": asked for a sum, whoever writes one number means that."""
    found = [*_BARE.finditer(text)]
    return topmost(f"{found[0]['sum']} euro") if len(found) == 1 else ()


_BARE = regex(
    r"(?:^|[,;:!]\s|\n|(?<=für )|(?<=waren )|(?<=sind )|(?<=von )|(?<=about )|(?<=for )|(?<=of ))(?P<sum>[1-9]\d{1,3})"
    r"(?=$|[,;!\n]|\.?\s?$|\.\s[^\W\d]| (?:für|for|und|and|waren|was|were)(?!\w))"
)
# "Ok its fine" is no yes to a refund.
_IS_FINE = regex(r"\b(?:fine|passt|in ordnung|egal|all right|alright|never ?mind|good|gut so)\b", re.I)


def _note_order(scribe: Scribe, text: str, tracking: str | None) -> None:
    others = [one for one in references(text) if one != tracking]
    if others and not scribe.case.known("order_number"):
        scribe.learn("order_number", others[0])


def read_order(scribe: Scribe, text: str) -> bool:
    number = parcel_number(text)
    if number:
        scribe.learn("tracking_number", number)
    found = next((one for one in references(text) if one != number), None) or (None if number else reference(text))
    if found:
        scribe.learn("order_number", found)
    return bool(found or number)


def read_thing(topic: str, scribe: Scribe, text: str) -> bool:
    """Something of one's own in a few words: a subscription, books, films."""
    said = confirms(text)
    if said is False:
        scribe.learn(topic, False)
        return True
    if nods(text) or (said is True and len(text.split()) == 1) or len(text) > LONGEST_THING or references(text):
        return False
    named = THINGS[topic].search(text) or topmost(text) or (len(text.split()) <= FEW_WORDS and said is None)
    if _OTHER_THING.search(text) or not named or (ways(text) and not THINGS[topic].search(text)):
        return False  # a sentence about something else, or how the letters go out
    scribe.learn(topic, text.strip(" .!"), sure="about")
    return True


def read_subscriptions(scribe: Scribe, text: str) -> bool:
    """One that the person ended runs on no more; of one that has no name the sum says most."""
    if ended(text, asked=True):
        scribe.learn("subscriptions", False)
        return True
    paid = paid_on(text)
    if paid and paid[0] and not names_one(text):
        scribe.learn("subscriptions", paid[0], sure="about")
        return True
    return read_thing("subscriptions", scribe, text)


def read_content(scribe: Scribe, text: str) -> bool:
    return read_thing("digital_content", scribe, text)


def read_iban(scribe: Scribe, text: str) -> bool:
    """The number itself was taken before the text was blacked out; here only that none is given."""
    if confirms(text) is False:
        scribe.learn("bank_iban", None)
    return scribe.case.known("bank_iban")


def told_iban(scribe: Scribe, iban: str) -> bool:
    """Keeps an account number that was typed where money is to be paid out, or where it tells which account at a bank
    it is, and nowhere else."""
    if iban and _of_account(scribe):
        scribe.learn("account_identifier", iban)
        scribe.add("bank_iban.noted")
        return True
    if not iban or not takes_iban(scribe.case):
        return False
    scribe.learn("bank_iban", iban)
    scribe.add("bank_iban.noted")
    return True


_ELSEWHERE = regex(
    r"\b(?:auszahl\w*|überweis\w*|geld|neue\w*|andere\w*|ist bei|bei der|payout|pay|send|money"
    r"|other|new|another|is my|is at|of my)\b",
    re.I,
)


def _of_account(scribe: Scribe) -> bool:
    """Is it the account that a bank shut? Into that one nothing can be paid. Where money shall go was not asked yet,
    and no other account is spoken of."""
    case = scribe.case
    if any(_ELSEWHERE.search(one.text) for one in case.heard[-1:]):
        return False
    bank = situation(case) == "bank_terminated" or at_bank(scribe)
    return bank and tells_story(case) and not case.text("account_identifier") and case.open != "bank_iban"


def note_iban(scribe: Scribe, text: str) -> None:
    """The number of the account at a bank, mistyped as it was told (a right one was taken before); no mail address
    tells which account it is."""
    typed, known = typed_iban(text), scribe.case.text("account_identifier")
    if typed and at_bank(scribe) and ("@" in known or not known) and not _ELSEWHERE.search(text):
        scribe.learn("account_identifier", typed)


def at_bank(scribe: Scribe) -> bool:
    """Is it an account that has an IBAN: at a bank of the directory, or at one that it lacks?"""
    name = scribe.case.text("company")
    entity = scribe.desk.directory.entities.get(name)
    return entity.kind == "bank" if entity else is_bank(name)


def takes_iban(case: Case) -> bool:
    """Does a letter of this case say where money is to go?"""
    return wants_out(case) or (tells_story(case) and situation(case) in PAYS_OUT)


def has_refund(case: Case) -> bool:
    return isinstance(case.value("refunds_open"), Money)


def wants_out(case: Case) -> bool:
    """Shall money come out, though the account may stay shut?"""
    return wants_money(case) and tells_story(case)


def note_trade(scribe: Scribe, text: str) -> None:
    """What the company does, as the directory says: nobody sends anything back to a bank."""
    entity = scribe.desk.directory.entities.get(scribe.case.text("company"))
    trade = " ".join(entity.traits) if entity else BANKS if is_bank(scribe.case.text("company")) else ""
    if trade != scribe.case.marks.get(TRADE, ""):
        scribe.note("mark", key=TRADE, value=trade)


def _trade(case: Case) -> frozenset[str]:
    return frozenset(case.marks.get(TRADE, "").split())


def _may_refund(case: Case) -> bool:
    """May something have been sent back? Where it is not known what the company sells, it may."""
    trade = _trade(case)
    return wants_out(case) and (not trade or (bool(trade & GOODS) and not trade & NO_CONTENT))


def _may_subscribe(case: Case) -> bool:
    return wants_out(case) and not _trade(case) & {"payment", "bank"}


def _may_hold_content(case: Case) -> bool:
    return wants_out(case) and not _trade(case) & NO_CONTENT


GOAL = (Question("goal", _asks_goal, read_goal, ("unblock", "payout", "both")),)
BALANCE = (
    Question("balance", lambda case: tells_story(case) and not has_refund(case), read_balance, ("none", "unknown")),
)
DETAILS = (
    Question("refunds_open", _may_refund, read_refund, ("none", "unknown")),
    Question("order_number", lambda case: has_refund(case) or _mismatch(case), read_order, ("unknown",)),
    Question("subscriptions", _may_subscribe, read_subscriptions, ("none", "unknown")),
    Question("digital_content", _may_hold_content, read_content, ("none", "unknown")),
    Question("bank_iban", wants_out, read_iban, ("unknown",)),
)


def _mismatch(case: Case) -> bool:
    """Is a paid claim still demanded by a collector?"""
    return case.says_yes("claim_paid") and bool(case.text("collection_agency")) and wants_account(case)
