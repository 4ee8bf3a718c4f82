"""What is left of a gift card or a balance of which some was spent ("Gutschein über 150, 60 hab ich ausgegeben"). It
knows no account."""

from bot.case import Money
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.text import level
from bot.patterns import regex

_SUM = r"\d{1,5}(?:[.,]\d{2})?)(?![\d%]|[.,:/]\d) ?(?:€|euros?|eur)?"
_NUMBER = rf"(?<![\w.,/:#@+-])(?P<sum>{_SUM}"
_BEHIND = rf"(?<![\w.,/:#@+-])(?P<behind>{_SUM}"
_FEW = r"(?: (?!nicht|nich|nie|not|never|kein|von mir)[a-zäöüß']{1,12}){0,6}"
_GONE = (
    r"(?:ausgegeben|ausgebn|verbraucht|eingelöst|benutzt|verwendet|verbraten|aufgebraucht|genutzt|spent|used|redeemed)"
)
_SPENT = regex(
    rf"{_NUMBER}{_FEW} {_GONE}(?!\w)"
    rf"|(?<!\w){_GONE} (?:hab\w{{0,2}} ich |i |davon |sind |schon |were ){{0,4}}{_BEHIND}"
)
_LEFT = regex(
    r"(?<!\w)(?:rest(?:betrag|guthaben|wert)?|übrig|remaining)(?: (?:sind|ist|noch|wären|of|von|is|also|:)){0,3}:? "
    rf"{_NUMBER}|(?<!und )(?<!und noch )(?<!plus )(?<!dazu ){_BEHIND}"
    r"(?: (?:sind|is|ist|noch|davon|wären|hab|ich|da|are|still)){0,5} (?:übrig|drauf|rest|left|remaining)(?!\w)"
)
_CARD = regex(
    r"(?<!\w)(?:\w{0,12}gutschein\w{0,2}|\w{0,12}guthaben\w?|geschenkkarten?|gift ?cards?|vouchers?|davon|of it)(?!\w)"
)


def spent(text: str) -> Money | None:
    """What was spent of a gift card or a balance, where the text says so."""
    small = level(text)
    found = _SPENT.search(small) if _CARD.search(small) else None
    return _money(found["sum"] or found["behind"]) if found else None


def left_of(text: str) -> Money | None:
    """What is left of the one sum that a text names first and of which some was spent."""
    small, sums = level(text), topmost(text)
    if not sums or not _CARD.search(small):
        return None
    whole = max((one.money for one in sums), key=lambda one: one.cents)
    if (gone := spent(text)) and gone.cents < whole.cents and len({one.money for one in sums} - {whole, gone}) == 0:
        return Money(whole.cents - gone.cents, whole.currency)
    rest = _LEFT.search(small)
    money = _money(rest["sum"] or rest["behind"]) if rest else None
    fits = money and money.cents < whole.cents and not {one.money for one in sums} - {whole, money}
    return Money(money.cents, whole.currency) if money and fits else None


def _money(digits: str) -> Money:
    whole, _, part = digits.replace(",", ".").partition(".")
    return Money(int(whole) * 100 + int(part or 0))
