"""That only some of the letters are out which were noted so, said a moment or days later: "stimmt nicht, nur L1 ist
raus", "den zweiten hab ich noch gar nicht". The others wait to go out, and nothing runs from them."""

from bot.dialogue.mendings import anew, newest_sending, of_turn
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.text import spoken
from bot.dialogue.which_letters import numbered_of
from bot.patterns import regex

LONGEST = 110
OF_ANSWERS = frozenset({"nudge", "company_reply"})  # "L2 noch nicht" may tell there that nobody answered it
_LEAD = (
    r"\W*(?:(?:stimmt (?:so |ja |doch )?(?:nicht|nich|gar nicht)|nein|nee?|nö|doch|sorry|quatsch|moment|halt|falsch"
    r"|ups|oops"
    r"|korrektur|ach|ah|hab gemerkt|merke? gerade|sehe? gerade|dass|no|wait|actually|wrong|correction|not true"
    r"|ich|i|we|hab\w?|haben|have|es|das|it|was|war|ist|is|eigentlich|bisher|tatsächlich"
    r"|in wirklichkeit)[ ,.!:]{1,3}){0,6}"
)
_OUT = (
    r"(?:ist|is|sind|war|raus|weg|unterwegs|draussen|(?:ab|ver|los|weg|raus)?ge(?:schickt|sendet|gangen|faxt|mailt)"
    r"|abgeschickt|verschickt|eingeworfen|hab\w?|ich|sent|out|went|was|i|have|has|posted|mailed|so far|bisher|per|mail"
    r"|post|fax|einschreiben|by|email)"
)
_ONE = r"(?:(?:den|der|die|das|the) )?l\d{1,2}"
_WAITS = (
    rf"[ ,;]{{1,3}}(?:und |aber |and |but )?(?:{_ONE}|(?:den|die|der) andere?n?|the other(?: one)?)"
    r"(?: \w{1,12}){0,4} (?:nicht|nich|net|ned|not|yet|hier|here)"
)
_ONLY = regex(
    rf"{_LEAD}(?:nur|bloss|only|just|erst) (?:{_OUT} ){{0,3}}(?P<which>{_ONE}(?:(?:, | und | and ){_ONE})*)"
    rf"(?: {_OUT}){{0,4}}(?:{_WAITS})?\W*"
)
_SENT = r"(?:ab|ver|los|weg|raus)?(?:ge)?(?:schickt|sendet|gangen|faxt|mailt|worfen)"
_NOT = regex(
    rf"{_LEAD}(?P<which>{_ONE}(?:(?:, | und | and ){_ONE})*)"
    r"(?: (?:hab\w?|hat|ich|ist|is|war|liegt|lag|doch|noch|gar|eigentlich|ja|leider|immer|überhaupt|aber|i|have|has"
    r"|went"
    r"|was|still)){0,6}"
    rf" (?:(?:nicht|nich|net|ned|nie|not|never)(?: (?:{_SENT}|abgeschickt|verschickt|raus|weg|sent|out|posted"
    rf"|hab\w?|yet"
    r"|weggebracht|gone)){0,3}|(?:hier|daheim|zu hause|zuhause|auf dem tisch|im auto|in der tasche|here|at home"
    r"|on my desk))\W*"
)
_PLAIN = regex(
    r"(?<!\w)(?:\w{0,6}ge?(?:schickt|sendet|gangen|faxt|mailt|worfen|bracht)|raus|weg|sent|out|posted|lieg\w|lag)"
)


def told(scribe: Scribe, text: str) -> bool:
    """Takes back what is not out, and asks for it again."""
    turn = newest_sending(scribe)
    if turn is None or len(text) > LONGEST or "?" in text:
        return False
    noted = of_turn(scribe, turn)
    words = spoken(numbered_of(noted, text))
    if scribe.case.open in OF_ANSWERS and not _PLAIN.search(words):
        return False
    back = [one for one in _not_out([each.id for each in noted], words) if one not in _answered(scribe)]
    if back:
        anew(scribe, turn, None, None, tuple(back), everything=False)
    return bool(back)


def _not_out(noted: list[str], words: str) -> list[str]:
    """Of the letters that were noted, those that the text says are not out; none where it says so of all."""
    if only := _ONLY.fullmatch(words):
        left = _numbers(only["which"])
        return [one for one in noted if one not in left] if left & {*noted} else []
    found = _NOT.fullmatch(words)
    named = _numbers(found["which"]) if found else set[str]()
    return [one for one in noted if one in named]


def _numbers(words: str) -> set[str]:
    return {one.upper() for one in LETTER.findall(words)}


def _answered(scribe: Scribe) -> set[str]:
    return {one.id for one in scribe.case.newest_letters() if one.answered}
