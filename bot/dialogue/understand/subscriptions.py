"""A subscription that runs on though nobody can use it, and one that was ended. Whether it may run on it never says."""

import re

from bot.case import Money
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.instalments import in_instalments
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import lines
from bot.patterns import regex

FEW = 4
_CLAUSES = regex(r"[!?;]\s?|(?<!\d)\.\s")
_OVER = (
    r"(?:gekündigt|gekuendigt|kündigte|storniert|beendet|abbestellt|ausgelaufen|abgelaufen|cancell?ed|ended|expired"
    r"|stopped)"
)
_ABO = (
    r"(?:\w{0,20}abos?|\w{0,10}abonnements?|mitgliedschaft(?:en)?|prime|premium|(?:playstation|ps) plus|game ?pass"
    r"|nitro|google one|icloud|youtube premium|audible|spotify|netflix|dazn|kindle unlimited|subscriptions?"
    r"|memberships?)"
)
_ENDED = regex(rf"\b{_ABO}\b[^.!?,;]{{0,40}}\b{_OVER}\b|\b{_OVER}\b[^.!?,;]{{0,20}}\b{_ABO}\b", re.I)
_NAMED = regex(rf"\b{_ABO}\b", re.I)
_ANY_END = regex(rf"\b{_OVER}\b", re.I)
_NOT_ENDED = regex(
    r"\b(?:nicht|nich|ned|net|nie|not|never|can't|cannot|couldn't|didn't|haven't|wenn|falls|if)\b[^.!?;]{0,25}"
    rf"\b{_OVER}\b|\b(?:zum|bis|until|till|läuft|runs)\b",
    re.I,
)
_PAYS = regex(
    r"\b(?:zahle?n?|bezahle?n?|zoi|bleche?n?|buchen|bucht|abgebucht|ziehen|zieht|abgezogen|pay|paying|charg(?:e|es"
    r"|ed|ing)"
    r"|bill(?:s|ed|ing)|deduct\w{0,3})\b",
    re.I,
)
# "Prime läuft weiter, 8,99": said of the subscription itself.
_RUNS = regex(r"\b(?:läuft|laufen|lief|runs?|running|geht(?=[^.!?;]{0,20} ab\b)|kostet|costs)\b", re.I)
_ON = regex(r"\b(?:weiter\w{0,5}|immer noch|trotzdem|still|keeps?|anyway|noch)\b", re.I)
_MONTHLY = regex(
    r"\b(?:(?:im|pro|jeden|jedes|jede|every|each|a|per) (?:monat|month|jahr|year|woche|week)|monatlich|jährlich"
    r"|monthly|yearly|weekly)\b|/ ?(?:monat|month|mon|mo)\b",
    re.I,
)
# Other money that is paid each month, and money that comes in.
_OTHER = regex(
    r"\b(?:raten?\b|ratenzahlung|miete|rent\b|kredit|loan|inkasso|collect\w*|klarna|rechnung|bill|invoice|schuld\w*"
    r"|debts?|lohn|gehalt|salary"
    r"|strom|versicherung|insurance|installments?|mir|uns|me out|pay me|pays me|paid me|paying me|verdien\w*|soll\w*"
    r"|wollen|will|wants?|forder\w*|demand\w*|nicht|nich|nix|nichts|not|never)\b",
    re.I,
)


# "Angeblich n Abo": what somebody is billed for, and does not have.
_ALLEGED = regex(
    rf"\b(?:angeblich\w{{0,2}}|supposed(?:ly)?|alleged(?:ly)?)(?: \w{{1,10}}){{0,4}} {_ABO}\b"
    rf"|\b{_ABO}\b[^.!?;]{{0,30}}\b(?:nie|niemals|nicht|nich|never|not|didn't)(?: \w{{1,8}}){{0,2}} (?:gemacht"
    r"|abgeschlossen|gehabt|bestellt|gewollt|unterschrieben|took out|taken out|signed(?: up)?|ordered|had|wanted)\b",
    re.I,
)


def alleged(text: str) -> bool:
    """Is a subscription only claimed by others, or denied?"""
    return bool(_ALLEGED.search(text))


def ended(text: str, asked: bool = False) -> bool:
    """Is it told that a subscription was ended? Where it is `asked` for, a few words need to name none."""
    found = _ENDED.search(text) or (asked and len(text.split()) <= FEW and _ANY_END.search(text))
    return bool(found) and not _NOT_ENDED.search(text) and not paid_on(text)


def names_one(text: str) -> bool:
    return bool(_NAMED.search(text))


def told_with_its_price(text: str) -> bool:
    """Is a subscription told with what it costs, or how often?"""
    return paid_on(text) is not None or (names_one(text) and bool(_MONTHLY.search(text) or topmost(text)))


# "Ich zahl 25 im Monat, jetzt wollen die auf einmal 180": a claim that is paid off.
_THE_REST = regex(
    r"\b(?:woll|will|forder|verlang|want|demand)\w{0,4}\b[^.!?;\d]{0,20}"
    r"\b(?:auf einmal|auf einen schlag|sofort|alles|den (?:ganzen )?rest|all at once|in one go)\b",
    re.I,
)


@remembered
def paid_on(text: str) -> tuple[Money | None] | None:
    """The sum that is paid month after month or "still", None in its place where none is told; None for anything else.
    Debts, rent and wages are no subscription."""
    if in_instalments(text) or _THE_REST.search(text):
        return None
    for line in lines(text):
        for clause in _CLAUSES.split(line)[:40]:
            for part in (clause, *_AND.split(clause)):
                if found := _paid_on(part):
                    return found
    return None


def without_paid_on(text: str) -> str:
    """The text without what it says of a subscription that is paid on."""
    for clause in _CLAUSES.split(text)[:40]:
        for part in _AND.split(clause):
            text = text.replace(part, " ", 1) if part.strip() and _paid_on(part) else text
    return text


_AND = regex(r"\s(?:und|and|aber|but)\s|,\s", re.I)


def _paid_on(clause: str) -> tuple[Money | None] | None:
    runs = _NAMED.search(clause) and _RUNS.search(clause)
    if not (runs or _PAYS.search(clause)) or _OTHER.search(clause):
        return None
    sums = [one for one in topmost(clause) if not _LIES_THERE.match(clause, one.end)]
    monthly, on = _MONTHLY.search(clause), _ON.search(clause)
    number = _BARE.search(clause) if monthly and not sums else None
    money = sums[0].money if len(sums) == 1 else Money(int(number[1]) * 100) if number else None
    return (money,) if (monthly and (money or on)) or (on and money and _NAMED.search(clause)) else None


# "230€ Gutscheinguthaben, Prime läuft weiter": no price of it.
_LIES_THERE = regex(
    r" ?(?:\w{0,12}gutschein\w*|\w{0,12}guthaben|geschenkkarte\w*|gift ?card\w*|voucher\w*|balance)(?!\w)", re.I
)
_BARE = regex(r"(?<![\d.,])(\d{1,3})(?= (?:im|pro|jeden|a|per|every|each|monatlich|monthly)\b)", re.I)
