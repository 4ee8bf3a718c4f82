"""A street that was told without its number, and the number that follows in a line or a message of its own."""

import re

from bot.dialogue.understand.names import could_be_name
from bot.dialogue.understand.streets import begins_street, looks_like_street
from bot.patterns import regex

_LONGEST = 5  # words of a street
_NUMBER = regex(
    r"(?:(?:hausnummer|nummer|nr\.?|no\.?|number)\s?)?(?P<rest>\d{1,4}\s?[a-z]?(?![\w.:€]).*)",
    re.IGNORECASE | re.DOTALL,
)
_DIGIT = regex(r"\d")


def street_alone(text: str) -> bool:
    """Is it a street and nothing else, without a number ("Drausnickstr.")?"""
    said = text.strip(" ,;").split()
    if not 1 <= len(said) <= _LONGEST or _DIGIT.search(text) or not looks_like_street(said[-1]):
        return False
    return all(begins_street(word) or looks_like_street(word) or could_be_name(word) for word in said)


def with_number(street: str, text: str) -> str | None:
    """The street with the number that the text begins with, and all that follows; None where it begins with none."""
    match = _NUMBER.fullmatch(text.strip())
    return f"{street} {match['rest']}" if match else None


def put_in_line(text: str) -> str:
    """Joins the number in a line of its own to the street in the line before."""
    done: list[str] = []
    for line in text.split("\n"):
        whole = with_number(done[-1].strip(" ,;"), line) if done and street_alone(done[-1]) else None
        done[-1:] = [whole] if whole else [*done[-1:], line]
    return "\n".join(done)


def renumbered(street: str, text: str) -> str | None:
    """The known street with the house number that the text says is the right one; None where it says none."""
    told = _HOUSE_NUMBER.search(text)
    if told is None or not (old := _LAST_NUMBER.search(street)):
        return None
    new = told["number"].replace(" ", "")
    return street[: old.start()] + new + street[old.end() :] if new != old[0].replace(" ", "") else None


_HOUSE_NUMBER = regex(
    r"(?i)(?<!\w)(?:hausnummer|hausnr\.?|haus-nr\.?|house number)(?: |:|,|-|ist|is|war|lautet|falsch|wrong|eigentlich"
    r"|jetzt"
    r"|stimmt|nicht(?! \d)|richtig|muss|sollte|(?:nicht|not) \d{1,4} ?[a-z]?,? (?:sondern|but)|heißt|nämlich|actually"
    r"|should be|die|es|it|the){1,8}"
    r"(?P<number>\d{1,4} ?[a-z]?)(?![\w.]\w|\w)"
)
_LAST_NUMBER = regex(r"(?<!\w)\d{1,4} ?[a-zA-Z]?(?!\w)(?!.*\d)")
