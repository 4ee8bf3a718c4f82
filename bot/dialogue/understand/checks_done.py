"""How often somebody has already gone through a check of who they are, or handed in the papers for it: "3x die
identitätsprüfung gemacht", "sent my passport three times". Whether it was passed it does not know."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_OFTEN = (
    r"(?<!nicht )(?<!not )(?<!nie )(?P<often>"
    r"(?:[2-9]|zwei|drei|vier|fünf|sechs|two|three|four|five|six) ?(?:x|mal|times)|zweimal|dreimal|viermal"
    r"|fünfmal|sechsmal|twice|thrice)"
)
_CHECK = (
    r"(?:\w{0,12}identitätsprüfung|identifizierung|identifikation|verifizierung|verifikation|legitimation|video-?ident\w*"
    r"|post-?ident\w*|selfies?|\w{0,10}ausweis\w{0,5}|reisepass|dokumente|unterlagen|nachweise?|identity check|id check"
    r"|identity verification|id verification|verification|kyc|passport|documents|papers|proofs?(?: of \w{3,12})?|my id)"
)
_DONE = (
    r"(?:gemacht|durchlaufen|durchgeführt|geschickt|gesendet|hochgeladen|eingereicht|abgeschlossen|bestanden|did|done"
    r"|completed|passed|sent|uploaded|submitted|provided|gone through|went through)"
)
_BETWEEN = (
    r"(?: (?!nicht|not|never|nie|angeruf|call|rang|phon|mail|email|gemail|geschrieb|wrote|chat)[\w'-]{1,12}){0,4}? "
)
_I = r"(?:^|(?<!\w)(?:ich|hab|habe|wir|haben|i|i've|we|we've|have) )"
_RULES = (
    regex(rf"(?<!\w){_OFTEN}{_BETWEEN}{_CHECK}{_BETWEEN}?{_DONE}(?!\w)"),
    regex(rf"(?<!\w){_CHECK}{_BETWEEN}?{_OFTEN}{_BETWEEN}?{_DONE}(?!\w)"),
    regex(
        rf"{_I}(?:(?!they|die|sie|he|she|es|it|was)[\w'-]{{1,12}} ){{0,2}}"
        rf"{_DONE}{_BETWEEN}?{_CHECK}{_BETWEEN}?{_OFTEN}(?!\w)"
    ),
    regex(rf"(?<!\w){_OFTEN}{_BETWEEN}{_DONE}{_BETWEEN}?{_CHECK}(?!\w)"),
)
_WORDS = {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_WORDS |= {"twi": 2, "thr": 3}
_WANTED = regex(r"(?<!\w)(?:muss|soll|sollte|must|should|have to|need to|wollen|want)(?!\w)")


# "3x video ident gemacht 2x postident", "postident schlägt immer fehl, 4 mal schon".
_IDENT = (
    r"(?:(?:video|post|foto|auto)[ -]?ident\w*|ident(?:ifizierung|ifikation|itätsprüfung)?|verifizierung|legitimation"
    r"|selfies?|video verification|verification)"
)
_TRIES = (
    regex(rf"(?<!\w){_OFTEN} (?:\w{{1,9}} )?{_IDENT}(?!\w)"),
    regex(rf"(?<!\w){_IDENT}(?:,? (?!nicht|not|never|nie|und|and|{_IDENT})[\w'-]{{1,14}}){{0,4}}?,? {_OFTEN}(?!\w)"),
)
_TRIED = regex(
    rf"(?<!\w)(?:{_DONE}|fehlgeschlagen|schlägt|schlug|fehl|gescheitert|scheitert|abgebrochen|bricht|abgelehnt|probiert"
    r"|versucht|fail(?:s|ed)|tried|rejected|declined)(?!\w)"
)


def checks_done(text: str) -> int:
    """How often, from two on; 0 where nobody says."""
    words = spoken(text)
    found = next((hit for rule in _RULES if (hit := rule.search(words))), None)
    if found and _WANTED.search(found[0]):
        return 0
    return max(_number(found["often"]) if found else 0, _tries(words))


def _tries(words: str) -> int:
    """Those of several ways, put together."""
    if not _TRIED.search(words) or _WANTED.search(words):
        return 0
    first, behind = _TRIES
    often = [one["often"] for one in (*first.finditer(words), *behind.finditer(first.sub(" ; ", words)))]
    return sum(map(_number, often))


def _number(often: str) -> int:
    return int(often[0]) if often[0].isdigit() else next((_WORDS[one] for one in _WORDS if often.startswith(one)), 0)
