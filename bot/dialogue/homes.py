"""In which country somebody lives, as far as the case tells: by the address, else by what their words and mail
addresses say."""

from bot.case import Case, Money, once
from bot.dialogue.understand.lands import land_told

MARK = "land"
GERMAN_LETTERS = frozenset({"DE", "AT", "CH", "LI"})
_ENDINGS = {"ch": "CH", "at": "AT", "li": "LI", "lu": "LU"}
_MAILS = ("reply_email", "account_identifier")


@once
def likely(case: Case) -> str:
    """ISO code of the country where somebody lives whose words, mail address or currency say so; else empty."""
    endings = (case.text(one).rpartition(".")[2].casefold() for one in _MAILS if "@" in case.text(one))
    by_mail = next((_ENDINGS[one] for one in endings if one in _ENDINGS), "")
    sums = (case.value(one) for one in ("claim_amount", "balance"))
    in_francs = any(isinstance(one, Money) and one.currency == "CHF" for one in sums)
    return case.marks.get(MARK, "") or by_mail or ("CH" if in_francs else "")


def told(case: Case, text: str) -> str:
    """The country that a text tells, where it is not noted yet; else empty."""
    land = land_told(text)
    return land if land != case.marks.get(MARK, "") else ""


def written_in(case: Case, country: str) -> str:
    """The language of the letters: German where the person lives among it, unless they wish otherwise."""
    return case.text("letter_language") or ("de" if country in GERMAN_LETTERS else "en")
