"""Somebody whose account or post the writer sees to, told by where it happened: "bei meiner Oma ist Amazon zu", "coeo
mahnt meine Mutter", "meiner Oma ihr Konto". It reads words in the dictionary's spelling (`plain`)."""

from bot.dialogue.understand.closures import shut
from bot.dialogue.understand.idioms import pattern
from bot.dialogue.understand.relations import NAMED, PERSON
from bot.patterns import regex

_ONE = rf"(?:(?:mein|unser)\w{{0,3}}|my|our) (?:[\w-]{{1,16}} )?(?P<who>{PERSON})(?!\w)"
_START = r"(?:^|[.!?,:;] ?(?:und |and |aber |but )?|(?<!\w)(?:hallo|hi|hey|servus|moin|grüezi|es|also|ja) )"
_AT = pattern(
    rf"{_START}(?:bei|mit) {_ONE}(?:,? \(?\d{{1,3}}\)?(?: jahre)?,?)? (?:ist|sind|wurden?|war|hat|haben|geht|stimmt)"
    r"(?!\w)(?P<rest>[^?]{0,90})",
    NAMED,
)
# "Meiner Oma ihr Konto".
_HERS = pattern(
    rf"(?<!wegen )(?<!weil )(?<!auf )(?<!über ){_ONE} (?:ihr|sein)\w{{0,2}} (?:[\w-]{{1,14}} )?"
    r"(?:\w{0,14}konto|account|zugang|profil|paypal|amazon|ebay|klarna)(?!\w)(?P<rest>[^?]{0,90})",
    NAMED,
)
_PAPER = (
    r"(?:\w{0,8}mahnbescheid|mahnung|vollstreckungsbescheid|zahlungsbefehl|\w{0,8}brief|\w{0,6}schreiben|umschlag|post"
    r"|klage|payment order|letter|envelope)"
)
_SENT = pattern(
    rf"(?<!\w){_PAPER} (?:ging|geht|kam|kommt|ist|war|came|went|is|was|lag)(?: [\w.]{{1,12}}){{0,3}}? (?:an|für|to|for)"
    rf" {_ONE}",
    NAMED,
)
_CLAIMED = pattern(
    r"(?<!\w)(?:mahnt|mahnen|verklagt|verklagen|(?:will|wollen|fordert|fordern|verlangt|verlangen|wants?|demands?)"
    rf" (?:[\w.,-]{{1,12}} )?(?:€|eur|euros?|franken|chf|geld|money|pounds) (?:\w{{1,8}} )?(?:von|from)) {_ONE}",
    NAMED,
)
# "Mein Mann ist verstorben, jetzt will coeo 340 Euro von ihm".
_LEFT = pattern(
    rf"(?<!\w){_ONE} (?:[^!?;]{{0,40}}?(?<!\w))?(?:gestorben|verstorben|tot|died|dead|passed away)(?!\w)[^!?;]{{0,80}}?"
    r"(?<!\w)(?:will|wollen|fordert|fordern|verlangt|verlangen|wants?|demands?)(?!\w)[^.!?;]{0,40}?(?<!\w)"
    r"(?:von|from) (?:ihm|ihr|him|her)(?!\w)",
    NAMED,
)
_MINE = regex(r"(?<!\w)(?:mein\w{0,2}|my) (?:\w{0,12}rechnung|vertrag|schuld\w{0,2}|bestellung|debt|bill|order)(?!\w)")


def shut_at(words: str) -> str:
    """The word for the person at whom an account is shut, or whose account it is in dialect; else ""."""
    told = (found for rule in (_AT, _HERS) for found in rule.all(words))
    return next((found["who"] for found in told if shut(found["rest"])), "")


def written_to(words: str) -> str:
    """The word for the person to whom a demand or a court's paper went; else ""."""
    told = (found for rule in (_SENT, _CLAIMED, _LEFT) for found in rule.all(words))
    return "" if _MINE.search(words) else next((found["who"] for found in told), "")
