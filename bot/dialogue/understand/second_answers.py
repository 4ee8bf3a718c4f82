"""A second answer in one message: what is said of the account beside what is said of the request for the data. Which
letter follows from it, it never knows."""

from bot.dialogue.understand.settlements import settled_sums
from bot.dialogue.understand.signs import read
from bot.dialogue.understand.text import words
from bot.patterns import regex

OF_REQUESTS = frozenset({"id_demand", "extension", "refusal", "privacy_refusal", "login_loop"})
BRIEF = 160  # characters that somebody tells in one breath, without full stops
_KEPT_SHUT = words("shut still_shut no")
_OF_DATA = words("id longer ground fee privacy download login")
_ACCOUNT = regex(
    r"(?<!\w)(?:\w{0,12}konto\w{0,6}|account|sperr\w*|\w{0,8}zugang|entscheidung|decision|block|ban|zu|dicht|closed"
    r"|suspended|open it|reopen\w*|freig\w+|entsperr\w+)(?!\w)"
)
_BREATH = regex(r"[,;] |(?<!\w)(?:und|and|plus|aber|but)(?!\w)")


def second_answer(text: str, kind: str) -> str:
    """The class of the other answer in a text of that class; "" where there is none."""
    pieces = [one for one in _BREATH.split(text) if one.strip()] if len(text) <= BRIEF else [text]
    told = [one for piece in pieces for one in read(piece)]
    if kind in OF_REQUESTS or kind == "bank_details":
        others = [one for one in told if _OF_DATA.isdisjoint(one.signs)]
        if any("pay" in one.signs for one in others) and not any("fee" in one.signs for one in told):
            return "new_claim"
        if settled_sums(text):
            return "partial"
        kept = (one for one in others if one.signs & _KEPT_SHUT)
        if any(_ACCOUNT.search(one.sentence.words) for one in kept):
            return "final_textblock"
        return "extension" if kind == "id_demand" and any("longer" in one.signs for one in told) else ""
    return ""
