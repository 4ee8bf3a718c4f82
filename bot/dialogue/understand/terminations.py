"""The day on which a bank gave notice, where a text tells of one: "gekündigt haben sie mit Brief vom 16. November". To
which day the contract ends is another thing (`contract_ends`); whether the notice holds, it never knows."""

import re
from datetime import date

from bot.dialogue.understand.contract_ends import contract_end
from bot.dialogue.understand.days import Found, days, doubtful
from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.sentences import sentences
from bot.dialogue.understand.text import level, spoken
from bot.patterns import regex

_GIVEN = phrases("""
    kündig*; gekündigt; *kündigung; *kündigungsschreiben; aufgekündigt; gkündigt; kündet; terminat*; *closure; notice;
    (clos*|end|ends|ended|ending) (my|our|the) (bank )?(account|relationship); beend* … (geschäftsbeziehung|konto);
    (geschäftsbeziehung|geschäftsverbindung|konto) … beendet; (cancelled|canceled) my account
""")
_SHUT = regex(
    r"(?<!\w)(?:ge?sperr\w*|ge?schperr\w*|sperr\w*|block\w*|eingefroren|froze\w*|freez\w*|eingeschränkt|restrict\w*"
    r"|limit\w*|suspend\w*|locked|deaktiviert|zugemacht|dicht|karte\w*|cards?)(?!\w)"
)
_SURELY = regex(
    r"(?<!\w)(?:wir|hiermit) (?:\w{1,12} ){0,2}kuendigen (?:\w{1,14} ){0,4}(?:\w{0,10}konto|\w{0,10}kontos"
    r"|geschaeftsbeziehung|geschaeftsverbindung|kontovertrag|vertrag)(?!\w)"
    r"|(?<!\w)(?:hat|haben|wurde|wird|ist) (?:\w{1,12} ){0,5}gekuendigt(?!\w)"
    r"|(?<!\w)we (?:are |will be |hereby )*(?:terminat\w+|clos(?:e|ing)) (?:your|the) (?:\w{1,10} )?account(?!\w)"
    r"|(?<!\w)(?:terminated|closed|closing|terminating|given notice on) my (?:\w{1,10} )?account(?!\w)"
)
_ANSWERED = regex(r"\W{0,3}(?:geantwortet|geschrieben|mitgeteilt|gekündigt)(?!\w)")
_UNSURE = regex(
    r"(?<!\w)(?:nicht|kein\w{0,2}|falls|wenn|sollten?|sonst|andernfalls|droh\w*|ich (?:hab\w?|kuendig\w*)|hab ich"
    r"|not|if|unless|otherwise|threat\w*|i (?:have|closed|terminated)"
    r"|abo\w*|dauerauftrag\w*|lastschrift\w*|\w{0,8}karte|versicherung\w*|miet\w*|wohnung|job|arbeits\w*|mandat"
    r"|\w{0,12}kredit\w*|loan|card|subscription)(?!\w)|\?"
)
_OF = regex(r"(?<!\w)(?:vom|datiert auf|datum|dated|of|from) (?:the |dem )?$")
_TO = regex(r"(?<!\w)(?:zum|per|bis|bis zum|ab|ab dem|until|till|by|effective|for|ends|endet|am ende) (?:the |dem )?$")
_REACH = 16  # characters before a day


def notice_only(clause: str) -> bool:
    """Does a part of a sentence tell that the account was given notice, and of no block?"""
    words = spoken(clause)
    return _GIVEN.finds(words) and not _SHUT.search(words)


def notice_given(text: str) -> bool:
    """Does a sentence tell in so many words that the account is given notice, now or before?"""
    return any(_SURELY.search(one.words) and not _UNSURE.search(one.words) for one in sentences(text))


def answered_on(text: str, today: date) -> date | None:
    """The one past day before the word that they answered: "hat am 28.11. geantwortet"."""
    small = level(text)
    told = {one.when.first for one in days(text, today) if one.when.exact and _ANSWERED.match(small, one.end)}
    return told.pop() if len(told) == 1 and max(told) <= today else None


def notice_day(clause: str, today: date) -> date | None:
    """The day in such a part on which notice was given: the one that stands on the letter before any other."""
    if not notice_only(clause):
        return None
    end = contract_end(clause, today)
    past = [one for one in days(clause, today) if _may_be(clause, one, end, today)]
    dated = [one for one in past if _OF.search(_before(clause, one))]
    found = dated or past
    return found[0].when.first if len(found) == 1 else None


def written_on(text: str, today: date) -> date | None:
    """The past day that stands on the paper: "der Brief ist vom 17.11."."""
    found = next(
        (one for one in days(text, today) if _ON_PAPER.search(text[max(0, one.start - _NEAR) : one.start])), None
    )
    past = (
        found is not None and found.when.exact and found.when.first <= today and not doubtful(text, found.when, today)
    )
    return found.when.first if found and past else None


_NEAR = 40
_ON_PAPER = regex(
    r"(?<!\w)(?:brief|schreiben|kündigung|letter|notice)(?: (?:is|ist|war|was|selbst|datiert|dated)){0,2}"
    r" (?:vom|von|of|from|auf den|(?<=letter )dated|(?<=notice )dated)(?: dem)? $",
    re.I,
)
_CAME = regex(
    r"(?<!\w)(?:(?:brief|schreiben|post|mail|kündigung|letter|notice|sie|die)(?: \w{1,10}){0,2}"
    r" (?:kam|kamen|lag|gekommen|bekommen|erhalten|gekriegt|came|arrived|received)|(?:kam|bekommen|erhalten|gekriegt"
    r"|came|arrived|received|got)(?: \w{1,10}){0,2} (?:am|on)"
    r"|(?:kam|kamen|lag|came)(?: \w{1,10}){0,2} (?:e-?mail|mail|brief|schreiben|kündigung|einschreiben|letter"
    r"|notice))(?!\w)"
)
_ITS_DAY = regex(r"(?<!\w)(?:vom|datiert|dated)(?!\w)")


def came(clause: str) -> bool:
    """Is the day of the notice the one on which it came, and not the one that stands on it?"""
    words = spoken(clause)
    return _CAME.search(words) is not None and _ITS_DAY.search(words) is None


def _may_be(clause: str, found: Found, end: date | None, today: date) -> bool:
    """Is it a day that has been, and not the one to which notice was given ("zum 31.12.")?"""
    day, ahead = found.when.first, _TO.search(_before(clause, found)) or doubtful(clause, found.when, today)
    ends = end is not None and (day.month, day.day) == (end.month, end.day)
    return found.when.exact and day <= today and not (ahead or ends)


def _before(clause: str, found: Found) -> str:
    return clause[max(0, found.start - _REACH) : found.start].casefold()
