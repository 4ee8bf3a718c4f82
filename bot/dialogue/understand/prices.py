"""What the goods themselves cost, beside the sum that is demanded for them. Whether either is owed it never knows."""

from bot.case import Money
from bot.dialogue.understand.amounts import amount, topmost
from bot.dialogue.understand.text import LIMIT
from bot.patterns import regex

_PARTS = regex(r"[.!?;\n]\s|\n|,\s|\s(?:und|and|aber|but|dabei|obwohl|while|although)\s")
_GOODS = regex(
    r"(?<!\w)(?:ware\w*|artikel|schuhe?|sneaker|kleid|hose|jacke|handy|buch|bücher|möbel|bestellwert|warenwert"
    r"|kaufpreis|hauptforderung|hauptbetrag|ursprünglich\w*|eigentlich\w*|der einkauf|die bestellung|die rechnung"
    r"|goods|item|shoes?|dress|jacket|book|phone|principal|originally|original amount|the order"
    r"|the invoice|the purchase)(?!\w)",
)
_OTHER = regex(r"(?<!\w)(?:wollen|fordern|verlangen|gesamt\w*|inkasso\w*|want|demand\w*|total|collection)(?!\w)")


def core(text: str) -> Money | None:
    """The one sum that is said to be the price of the goods or the principal, where a larger one stands beside it or is
    known; None where none or several are."""
    found = set()
    for part in _PARTS.split(text[:LIMIT]):
        small = part.casefold()
        if _GOODS.search(small) and not _OTHER.search(small):
            found |= {one.money for one in topmost(part)}
    return found.pop() if len(found) == 1 else None


def paid_sum(text: str) -> Money | None:
    """The answer to "how much was paid?": the price of the goods, else the sum in a part that speaks of no demand."""
    return core(text) or next(filter(None, (amount(one) for one in _PARTS.split(text[:LIMIT]) if _plain(one))), None)


def _plain(part: str) -> bool:
    return not _OTHER.search(part.casefold())
