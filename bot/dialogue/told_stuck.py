"""What a block holds back or lets run on, told in a story."""

import re
from collections.abc import Container

from bot.case import Money, Value
from bot.dialogue.questions.question import retells
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.bookings import booked
from bot.dialogue.understand.claims import blocked, kinds_of
from bot.dialogue.understand.coins import coins, coins_came
from bot.dialogue.understand.days import happened_on
from bot.dialogue.understand.holds import hold
from bot.dialogue.understand.priced_content import content_sums
from bot.dialogue.understand.refunds import refund
from bot.dialogue.understand.spendings import left_of, spent
from bot.dialogue.understand.subscriptions import alleged, ended, paid_on
from bot.patterns import regex

LONGEST_THING = 80
_EMPTY = regex(
    r"\b(?:nix|nichts|kein|no|nothing)(?: mehr| more)? (?:geld |guthaben |money |balance )?(?:mehr )?"
    r"(?:in|im|auf|on|drauf|drin)\s?(?:dem |the |my |mein\w* )?(?:konto|account|acc)\b"
    # "Kein Guthaben", "Guthaben ist keins drauf"; not "sie zahlen kein Guthaben aus".
    r"|\b(?:kein|no) (?:rest)?(?:guthaben|balance)\b(?! ?(?:mehr )?(?:aus|zurück|raus|ausge|erstatt|bekomm|krieg"
    r"|gesehen|refund"
    r"|paid|back))|\b(?:rest)?guthaben(?: (?:ist|war|hab|habe|ich|da|hatte|gab es|gibts|gibt es)){0,3}[: ]{1,2}"
    r"(?:keins|keines|nix|nichts|null|0)\b(?![.,]\d)",
    re.I,
)
_TELLS = regex(
    r"\b(?:ist|sind|is|are|war|waren|hab|habe|haben|hatte|liegt|liegen|steckt|hängt|hängen|kann|komm\w*|krieg\w*"
    r"|will|drauf"
    r"|drin|weg)\b",
    re.I,
)
_NO_NAME = regex(r"\b(?:kein\w*|nix|nichts|nicht|nur|geld|\w{0,8}guthaben|no|not|only|money|balance)\b|\?", re.I)
PLAINLY = (
    (
        "subscriptions",
        regex(
            r"\b(?:ps plus|playstation plus|game ?pass|nitro|prime|premium|subscription|membership)\b[^.!?]{0,30}"
            r"\b(?:till?|until|paid|running|runs|year|month|left|still)\b",
            re.I,
        ),
    ),
    (
        "digital_content",
        regex(
            r"\b(?:\d{1,4}|all my|my|bought|paid for)(?: \w{1,12})? (?:games|movies|books|ebooks|skins|albums|songs)\b"
            r"|\b(?:games|movies|books|ebooks|skins) (?:i bought|i paid for|gone|lost)\b",
            re.I,
        ),
    ),
)
STUCK = (
    (
        "subscriptions",
        regex(
            r"\b(?:abos?|abonn\w+|\w{2,20}-?abos?|bucht|mitgliedschaft|subscription\w*|charg(?!e ?-?back)\w+)\b", re.I
        ),
    ),
    (
        "digital_content",
        regex(
            r"\b(?:bücher|ebooks?|kindle|filme|spiele|books|movies|(?<!\bepic )(?<!\briot )(?<!\brockstar )games)\b",
            re.I,
        ),
    ),
    (
        "refunds_open",
        regex(
            r"(?<!\bviele )(?<!\bviel )(?<!häufige )(?<!\bwegen )(?<!\bmany )\b(?:\w{0,12}erstattung\w*|refunds?"
            r"|retourengeld)\b",
            re.I,
        ),
    ),
)


# "Nix mit Erstattung", "offene Erstattung: nein", "Rückerstattung bitte streichen".
_NO_REFUND = regex(
    r"\b(?:nix|nichts|keine?|nie|no|none|ohne|not any)\b(?: \w{1,10}){0,4} (?:\w{0,12}erstattung\w*|refunds?"
    r"|retourengeld)\b"
    r"|\b(?:\w{0,12}erstattung\w*|refunds?|retourengeld)\b(?:[: ]+\w{1,10}){0,3}?[: ]+(?:nein|nix|keine|nichts|no"
    r"|none|streichen"
    r"|löschen|raus|weg|remove|delete)\b",
    re.I,
)


# "Bis heute keine Erstattung", "no refund yet": it is the one that is missing.
_NOT_COME = regex(
    r"\b(?:bisher|bislang|bis (?:heute|jetzt)|(?:immer noch|noch immer|noch|still) (?:keine?|no|nix|nichts)|bekomm\w*"
    r"|krieg\w*|gekriegt|erhalten|gekommen|gesehen|gibts?|geben|yet|so far|until now|got|get|received?|came|seen|gave"
    r"|give)\b",
    re.I,
)


def note_stuck(scribe: Scribe, text: str) -> None:
    """What the block holds back or lets run on, in the person's own few words."""
    _note_booked(scribe, text)
    _note_spent(scribe, text)
    note_hold(scribe, text)
    _note_coins(scribe, text)
    if len(lost := content_sums(text)) == 1 and not scribe.case.known("digital_content"):
        scribe.learn("digital_content", lost[0])
    if not scribe.case.known("balance") and _EMPTY.search(text):
        scribe.learn("balance", False)
    if paid := paid_on(text):
        _runs_on(scribe, *paid)
        return
    if scribe.desk.language_of(scribe.case) != "de":
        _note_plainly(scribe, text)
        return
    _note_in_german(scribe, text)


def _note_in_german(scribe: Scribe, text: str) -> None:
    if _NO_REFUND.search(text) and not _NOT_COME.search(text) and len(text) <= LONGEST_THING:
        scribe.learn("refunds_open", False)
        return
    own = _own(scribe, text)
    for topic, pattern in STUCK:
        if topic == "subscriptions" and (ended(text) or alleged(text)):
            continue
        if pattern.search(text) and not scribe.case.known(topic) and len(text) <= LONGEST_THING:
            told = (
                None if blocked(text) or _TELLS.search(text) or _NO_NAME.search(text) else text.strip(" .!")
            )  # a story is no name of a thing
            scribe.learn(topic, _sum(topic, text, told is None, own) or told or True, sure="about")
            return


def _note_booked(scribe: Scribe, text: str) -> None:
    """A journey or tickets that were paid, which nobody can use or cancel while the account is shut; and refunds that
    are still open."""
    if not scribe.case.known("refunds_open") and (due := refund(text)):
        scribe.learn("refunds_open", due.money)
    if isinstance(scribe.case.value("refunds_open"), Money) and not scribe.case.known("refund_arrived"):
        _note_arrival(scribe, text)
    paid = None if scribe.case.known("bookings") else booked(text)
    if paid and paid != scribe.case.value("refunds_open"):  # what comes back is not wanted twice
        scribe.learn("bookings", paid)


def _note_arrival(scribe: Scribe, text: str) -> None:
    """On which day what went back arrived there: "am 14.11. angekommen laut DHL"."""
    found = happened_on(text, scribe.today) if _ARRIVED.search(text) and not _NO_PARCEL.search(text) else ()
    if len(found) == 1 and found[0].when.exact and found[0].when.first <= scribe.today:
        scribe.learn("refund_arrived", found[0].when)


_ARRIVED = regex(r"\b(?:angekommen|eingegangen|zugestellt|kam(?:en)? (?:\w+ ){0,3}an|arrived|delivered)\b", re.I)
_NO_PARCEL = regex(
    r"\b(?:geld|zahlung|brief\w*|schreiben|e?-?mails?|einschreiben|antwort|nachricht|kündigung|mahnung|money|payment"
    r"|letters?"
    r"|answer|message|nicht|nie|not|never)\b|\?",
    re.I,
)


def note_hold(scribe: Scribe, text: str) -> None:
    """How long they say that they hold money back."""
    span = "" if scribe.case.known("held_for") or retells(scribe) else hold(text)
    if span:
        scribe.learn("held_for", span)


def _note_coins(scribe: Scribe, text: str) -> None:
    """Coins in the account, which no sum tells; gone from the list when they are there again."""
    if coins_came(text) and scribe.case.text("coins"):
        scribe.learn("coins", False)
    elif (found := coins(text)) and not _OF_DEBT.search(text):
        scribe.learn("coins", found)


# "They want 0.04 btc from me", "paid 0.04 btc to a scammer": not what lies there.
_OF_DEBT = regex(
    r"\b(?:wants?|wollen|will|fordern|verlangen|demand\w*|paid|pay|sent|schick\w*|geschickt|gesendet|überwiesen"
    r"|gezahlt|bezahlt"
    r"|scam\w*|betrüg\w*|bought|gekauft)\b",
    re.I,
)


def _note_spent(scribe: Scribe, text: str) -> None:
    """What was spent of a sum that was told in an earlier message, counted once."""
    gone = spent(text)
    topic = next((one for one in ("gift_card", "balance") if isinstance(scribe.case.value(one), Money)), "")
    known, fact = scribe.case.value(topic), scribe.case.facts.get(topic)
    if gone is None or not fact or not isinstance(known, Money) or fact.turn == scribe.turn or left_of(text):
        return
    if gone.cents < known.cents and scribe.case.marks.get("spent") != str(gone.cents):
        scribe.note("mark", key="spent", value=str(gone.cents))
        scribe.learn(topic, Money(known.cents - gone.cents, known.currency))


def _runs_on(scribe: Scribe, money: Money | None) -> None:
    """A subscription that is still paid, though the account is shut; its sum says more than that there is one."""
    known = scribe.case.value("subscriptions")
    if not known or (money and known is True):
        scribe.learn("subscriptions", money or True, sure="about")


def _note_plainly(scribe: Scribe, text: str) -> None:
    """Of what is told in English only that it is there: a German letter carries no English words."""
    sentences = [one for one in _SENTENCE.split(text) if len(one) <= LONGEST_THING]
    for topic, pattern in PLAINLY:
        if topic == "subscriptions" and (ended(text) or alleged(text)):
            continue
        told = any(pattern.search(one) and not _DEALT.search(one) for one in sentences)
        if told and not scribe.case.known(topic):
            scribe.learn(topic, True, sure="about")


# "I sold 80 books there": what was dealt in is no content of one's own.
_DEALT = regex(
    r"\b(?:sell|sells|sold|selling|order\w*|return\w*|sent|ship\w*|listed?|wrote|written|publish\w*|library|paper)\b",
    re.I,
)
_SENTENCE = regex(r"[.!?;,\n]\s|\s(?:and|but)\s")


def _own(scribe: Scribe, text: str) -> tuple[Value, ...]:
    """What lies in the account, or on a gift card."""
    cards = kinds_of(text, topmost(text)).get("gift_card", [])
    return (scribe.case.value("balance"), scribe.case.value("gift_card"), *(one.money for one in cards))


def _sum(topic: str, text: str, of_a_story: bool, own: Container[Value]) -> Money | None:
    """What comes back is told best by its sum, where it is the only one; so is a subscription that a story tells of.
    What is `own` money beside it is no price of content."""
    found = topmost(text) if topic == "refunds_open" or of_a_story else ()
    found = (
        tuple(one for one in found if one.money not in own) if topic in ("digital_content", "subscriptions") else found
    )
    return found[0].money if len(found) == 1 else None
