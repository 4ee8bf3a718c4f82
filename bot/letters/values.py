"""Single values of a case as letters may use them: what is believed rather than known is marked as such in its type."""

from datetime import date

from bot.case import Addressee, Case, Fact, Money, Value, When
from bot.letters.notation import Rough, RoughMoney, clean
from bot.letters.ownwords import fit, names_in


def swiss_law(country: str, to: Addressee) -> bool:
    """Does only Swiss law hold, because the person lives there and the addressee has its seat there? Who has a seat in
    the EU is bound by the GDPR wherever a person lives (GDPR 3(1))."""
    return country == "CH" and to.region.startswith("CH")


def line(case: Case, topic: str) -> str:
    """A text fact as one clean line, or ""."""
    return clean(case.text(topic))[:200]


def sure_line(case: Case, topic: str) -> str:
    """The same, "" where the person only guesses: what is guessed is left to a question."""
    return line(case, topic) if sure(case, topic) else ""


def firm(case: Case, topic: str) -> str:
    """A company's name, with capitals where it was typed without any."""
    name = own(case, topic)[:200]
    return " ".join(map(_capital, name.split())) if name.islower() else name


def _capital(word: str) -> str:
    return {"gmbh": "GmbH", "ag": "AG", "kg": "KG", "se": "SE", "und": "und"}.get(word, word.capitalize())


def own(case: Case, topic: str) -> str:
    """A text fact in the person's own words, if they are fit for a letter."""
    return fit(case.text(topic), strangers(case)) if sure(case, topic) else ""


def sure(case: Case, topic: str) -> bool:
    fact = case.facts.get(topic)
    return fact is not None and fact.sure == "exact"


def strangers(case: Case) -> tuple[str, ...]:
    return names_in(case.text("linked_person"))


def yes_or_no(case: Case, topic: str) -> bool | None:
    value = case.value(topic)
    return value if isinstance(value, bool) and sure(case, topic) else None


def when(fact: Fact | None) -> When | None:
    if fact is None or not isinstance(fact.value, When):
        return None
    when = fact.value
    return when if fact.sure == "exact" else Rough(when.first, when.last, when.precision)


def sure_day(case: Case, topic: str) -> date | None:
    """A day that is known as exactly one; None where it is only believed."""
    value = case.value(topic)
    return value.first if isinstance(value, When) and value.exact and sure(case, topic) else None


def money(fact: Fact | None) -> Money | None:
    if fact is None or not isinstance(fact.value, Money):
        return None
    return fact.value if fact.sure == "exact" else RoughMoney(fact.value.cents, fact.value.currency)


def as_told(fact: Fact) -> Value:
    """The value of a fact; a sum that was told roughly is one in its type."""
    value = fact.value
    return RoughMoney(value.cents, value.currency) if isinstance(value, Money) and fact.sure == "guess" else value
