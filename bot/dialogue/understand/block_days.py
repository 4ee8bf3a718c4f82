"""Of several days told in answer to "since when": the one of the block. Why it was blocked it never knows."""

import re
from datetime import date

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.days import days
from bot.dialogue.understand.disputes import goes_back
from bot.dialogue.understand.later_days import counted
from bot.dialogue.understand.own_calls import turned_to_them
from bot.dialogue.understand.sent_words import just_sent
from bot.patterns import regex

_CLAUSES = regex(r"\s(?:and|und|but|aber)\s|[,;]\s")


def of_the_block(text: str, today: date) -> str:
    """The part that tells of the block, where its day is counted from another ("the sale was 2nd November and next day
    it was limited"), or stands beside days of something else ("gehackt am 8., gesperrt am 10."); else the text as it
    is."""
    said = counted(text, today)
    parts = [one for one in _CLAUSES.split(said) if days(one, today)]
    told = [one for one in parts if blocked(one) or _THE_BLOCK.search(one)]
    beside = [one for one in parts if one not in told]
    apart = said != text or not any(_MENDED.search(one) or _ONLY_DAY.fullmatch(one) for one in beside)
    return told[0] if beside and len(told) == 1 and apart else text


_THE_BLOCK = regex(
    r"(?<!\w)(?:sperr(?:e|ung)|ban|block|suspension)(?: (?:war|kam|dann|erst|was|came|then))* (?:am|on)(?!\w)", re.I
)
# "Gesperrt am 8., nein am 10.": put right.
_MENDED = regex(
    r"(?<!\w)(?:nein|nee|nö|ne|quatsch|moment|sorry|falsch|sondern|oder|bzw|eher|vielmehr|glaub\w{0,2}|mein\w{0,2}|meinte"
    r"|doch|stimmt|no|wait|actually|or|rather|mean|meant|think|maybe|vielleicht|wohl)(?!\w)",
    re.I,
)
_ONLY_DAY = regex(
    r"(?:[\W\d]|(?<!\w)(?:am|on|the|seit|since|vom|um|es|das|it|was|war|also|ab|dem|den|der|gegen|rum|uhr|früh|nachts?"
    r"|abends?|morgens?|mittags?|at|night|st|nd|rd|th|jan\w*|feb\w*|mär\w*|mar\w*|apr\w*|ma[iy]|jun\w*|jul\w*|aug\w*"
    r"|sep\w*|o[ck]t\w*|nov\w*|de[cz]\w*|\w{2,7}tag|\w{3,6}day)(?!\w))+",
    re.I,
)


def without_other_matters(text: str) -> str:
    """The text without the clauses that tell when something is due, or what was promised."""
    kept = [one for one in _PARTS.split(text) if blocked(one) or not _OTHER_MATTER.search(one)]
    return text if _OTHER_MATTER.search(text) is None else " ".join(kept)


_PARTS = regex(r"(?<=[!?;\n])|(?<=[^\d]\.)\s|(?<=,)\s|\s(?=(?:and|und|but|aber)\s)")
_OTHER_MATTER = regex(
    r"\b(?:(?:rent|mortgage|bills?|miete|rate|kredit\w*|strom\w*|versicherung|insurance|council tax|tax|steuern?)"
    r"(?:'s)? (?:[\w']{1,12} ){0,4}(?:due|fällig|dran|abgebucht|raus|zahlen|pay|paid)|(?:is|are|was) due|fällig"
    r"|(?:they|she|he|it was|i was|was|die|sie|mir wurde|wurde) (?:[\w']{1,12} ){0,2}"
    r"(?:promised|versprochen|zugesagt))\b",
    re.I,
)


def says_nothing_done(part: str) -> bool:
    """Is it only how or why: "ohne Grund", "fast alle Sachen"? What somebody is or does is more."""
    return not _TELLS.search(part)


_TELLS = regex(
    r"(?<!\w)(?:ich|wir|er|sie|es|das|i'?m?|we|he|she|they|it|meine?[nrms]?|my|unsere?|our|kund\w+|mitglied|customer|member"
    r"|antwort\w{0,2}|reaktion|rückmeldung|repl(?:y|ies)|answers?|response"
    r"|ist|sind|war|hat|haben|hab|kam|kommt|hängt|fehlt|geht|läuft|warte|is|are|was|has|have|did|does|came)(?!\w)",
    re.I,
)


def of_own_deed(text: str, today: date) -> bool:
    """Is it the day on which they were called, a parcel came, a letter went out, or of somebody's own life?"""
    return turned_to_them(text) or goes_back(text) or just_sent(text, today) or bool(_OWN_LIFE.search(text))


_OWN_LIFE = regex(
    r"\b(?:appealed|my appeal|einspruch (?:eingelegt|erhoben)"
    r"|eingekauft|kund(?:e|in)|mitglied|geburtstag|geboren|customer|member|birthday|born|verheiratet|rentner\w*)\b",
    re.I,
)


_THEN_MORE = regex(
    r"(?P<shut>(?<!\w)(?:ge?sperrt|gschperrt|eingeschränkt|limitiert|geschlossen|blockiert|deaktiviert|dicht|blocked|closed"
    r"|locked|banned|suspended|limited|restricted|disabled)"
    r"(?: (?:seit|am|vom|dem|den|on|since|the)){0,2} \d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?)"
    r" (?=[^\W\d])(?!(?:nein|nee?|nö|quatsch|sorry|falsch|sondern|oder|und|bzw|um|gegen|glaub\w?|denk\w?|ca|circa|etwa"
    r"|abends?|morgens?|früh|mittags?|nachts?|vormittags?|nachmittags?|wegen|weil|ohne|aus|durch|von|bei|auf|mit|in|als"
    r"|obwohl|nachdem|grundlos|angeblich|worden|gewesen|geworden|war|ist|isch|no|not|nicht|or|and|around|about|because"
    r"|by|for|over|due|without|after|although|at|as|it|from|bis|until|dann (?:wieder|auf)|wieder)(?!\w))",
    re.I,
)


def behind_block(text: str) -> str:
    """ "Konto gesperrt 2.11. habe am 5.11. gemailt": with a stop behind the day of the block."""
    return _THEN_MORE.sub(r"\g<shut>; ", text)


def mail_shuts(part: str) -> bool:
    """Does it say what a message says, and that it shuts the account: "mail says: we have closed your account"?"""
    return bool(_MAIL_SAYS.match(part)) and blocked(part)


def mail_ends(part: str, end: int) -> bool:
    """Is it of a message, and does it end something at once behind that place: "mail from 3 december: we hereby
    terminate your membership"?"""
    return bool(_MAIL_OF.match(part) and _AT_ONCE.search(part, end))


_MAIL = r"(?:e-?mail|mail|letter|message|notice|brief|nachricht|schreiben)"
_MAIL_SAYS = regex(
    rf"\W*(?:(?:the|die|der|in der|in the|their|da|dann|then|a|eine?) ){{0,3}}{_MAIL}\w{{0,2}}"
    r" (?:\w{1,8} )?(?:says?|said|sagt|steht|stand|reads|:)"
    r"|\W*(?:they|die|sie) (?:say|said|wrote|schreiben|schrieben|sagen)\b|\W*[\"„“]",
    re.I,
)
_MAIL_OF = regex(
    rf"\W*(?:(?:the|die|der|a|eine?|got|their) ){{0,3}}{_MAIL} (?:is |ist |was |war )?(?:from|of|dated|vom|von)\b", re.I
)
_AT_ONCE = regex(
    r"\b(?:hereby (?:terminate|close|suspend|block)|hiermit (?:kündigen|beenden|sperren|schließen|schliessen)"
    r"|(?:with )?immediate effect|mit sofortiger wirkung|fristlos"
    r"|(?:have|has been|was|were|haben|wurde) (?:\w{1,12} ){0,3}"
    r"(?:closed|terminated|suspended|blocked|banned|deactivated|gesperrt|geschlossen|deaktiviert|beendet))\b",
    re.I,
)
