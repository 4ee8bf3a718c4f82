"""Is a block explained by something that can be checked: a post, an order, a payment, a clause, each with its day, its
number or its title? Whether the reason is a good one it never says."""

from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.sentences import Sentence
from bot.dialogue.understand.signs import Read, read
from bot.patterns import regex

_MARK = regex(
    rf"\d{{3}}-\d{{3,7}}|(?<!\d)\d{{8,20}}(?!\d)|\d{{1,2}}\. ?(?:{MONTH})(?!\w)"
    rf"|(?<!\w)\d{{1,2}} (?:of )?(?:{MONTH})(?!\w)"
    rf"|(?<!\w)(?:{MONTH}) \d{{1,2}}(?!\w)|\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?"
    r"|(?<!\d)\d{1,4} (?:von|of|out of) \d{2,5}"
)
_TITLE = regex(r"[„“\"»«](?=[^„“”\"»«]{3,80}[“”\"»«])")
_FOLLOWS = 2  # sentences with signs behind the deed in which it is called the cause


def explained(text: str) -> bool:
    """Does it name what the block is about, concretely, and as its cause?"""
    told = read(text)
    if not any("block" in one.signs for one in told):
        return False
    return any(
        "deed" in one.signs and _named(one.sentence, text) and _blamed(told[at : at + 1 + _FOLLOWS])
        for at, one in enumerate(told)
    )


def _named(one: Sentence, text: str) -> bool:
    return bool(_MARK.search(one.words) or _TITLE.search(text, one.start, one.end))


def _blamed(near: tuple[Read, ...]) -> bool:
    return any("cause" in one.signs for one in near)
