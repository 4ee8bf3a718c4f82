"""How many messages or calls somebody tells of: "3 mails", "twice", "mehrmals"."""

import re

from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import any_of
from bot.patterns import regex

_COUNT = regex(
    r"(?<![\w.,])(?P<n>\d{1,2}|[a-zäöüß]{2,8}?)\s?(?:x |mal |times )?(?:e-?mails?"
    r"|mails?|anrufe?|telefonate|nachrichten|messages|(?:phone )?calls?|faxe?|briefe|letters"
    r"|anfragen|emails?)(?!\w)"
)
_TIMES = regex(r"(?<![\w.,])(?P<n>\d{1,2}|[a-zäöüß]{2,6}?)(?:x|\s?mal|\stimes?)(?!\w)")
_TWICE = any_of("twice; thrice; zwöimal; zwoimal; zwoamoi")
_SEVERAL = any_of("mehrere; mehrfach; mehrmals; several; a few; paar; many; oft; ständig")


_WAY = (
    r"(?:e-?mails?|mails?|anrufe?|angerufen|telefon\w{0,6}|hotline|chats?|briefe?|fax\w{0,2}|nachrichten|messages?|calls?"
    r"|called|emailed|gemailt|geschrieben|letters?)"
)
_SO_OFTEN = rf"(?:\d{{1,2}} ?(?:x |x|mal |× ?)?|(?:ein|zwei|drei|vier|fünf) ?mal |once |twice ){_WAY}"
_NEXT = regex(rf"(?P<one>(?<![\w.,]){_SO_OFTEN})(?: und| and)? (?={_SO_OFTEN}(?!\w))", re.IGNORECASE)


# "3 mal angerufen, am 10.11. hieß es …": the day is that of the word, and not of the three.
_THEN_ONE = regex(
    r"(?P<counted>(?<!\w)(?:\d{1,2}|zwei|drei|vier|fünf|sechs|two|three|four|five|six|mehrmals|several|öfters?)"
    r"(?: ?x| mal|mal| times)?(?: [^\s,;.]{1,14}){0,5}? (?:angerufen|geschrieben|gemailt|telefoniert|called|phoned"
    r"|wrote|written|emailed|times)(?!\w)[^,;.]{0,60}),\s+"
    r"(?=(?:am|on|the|anfang|mitte|ende)\s[^,;]{0,25}?(?<!\w)(?:hie(?:ß|ss)|sagt\w*"
    r"|kam\w*|schrieb\w*|said|they|sie|die|wurde|meint\w*|haben|ham|hat|told|he|she|support)(?!\w))",
    re.IGNORECASE,
)
# "Called twice last week and once on Nov 20".
_AND_ONCE = regex(
    r"(?P<counted>(?<!\w)(?P<deed>called|phoned|rang|wrote|emailed|angerufen|gemailt|geschrieben) (?:twice|zweimal"
    r"|dreimal|\w{1,6} (?:times|mal))(?: [^\s,;.]{1,12}){0,3}?) (?:and|und) (?:then )?"
    r"(?:once|again|einmal|nochmal)(?: more)? (?=(?:on|am)\s)",
    re.IGNORECASE,
)
_LAST = regex(
    r"(?<!\w)(?:zuletzt|das letzte mal|last(?: time| one)?|most recently)(?: war| was)?"
    r" (?:am|on|the|letzte[nr]?|vorige[nr]?|last|heute|gestern|vorgestern|today|yesterday|this morning)(?!\w)",
    re.I,
)


def one_by_one(text: str) -> str:
    """The text with a full stop between several messages and the day of what was said later."""
    return _AND_ONCE.sub(r"\g<counted>. Then \g<deed> ", _THEN_ONE.sub(r"\g<counted>. ", text))


def last_of_them(text: str) -> bool:
    """Is the day that is told that of the last of several?"""
    return _LAST.search(text) is not None


# "3x geschrieben nur Textbausteine": what came back is another's word.
_CAME_BACK = regex(
    r"(?P<one>(?<!\w)(?:an|hin)?ge(?:schrieben|mailt)) (?=(?:(?:und|aber|dann|immer|es|da|kam|kamen|kommt|kommen|nur"
    r"|blo(?:ß|ss)|jedes mal|jedesmal) ){1,4}(?:\w{0,8}textbaustein|standard|automat|vorgefertigt))",
    re.IGNORECASE,
)


def parted(line: str) -> str:
    """ "3x mail 1x hotline": with a comma before each count of another way, and before text blocks that came back."""
    return _CAME_BACK.sub(r"\g<one>, ", _NEXT.sub(r"\g<one>, ", line))


def counts(words: str) -> bool:
    """Do folded words count messages?"""
    return bool(_COUNT.search(words))


# "Vor ein paar Tagen", "a few weeks ago": no messages are counted by that.
_SPAN = regex(
    r"(?<!\w)(?:paar|mehrere\w?|einige\w?|viele\w?|few|couple of|several|many) (?:minuten?|stunden?|tage?n?|wochen?"
    r"|monate?n?|jahre?n?|minutes?|hours?|days?|weeks?|months?|years?)(?!\w)"
)
_WORD_OF_THEIRS = (
    r"(?:versprochen|zugesagt|angekündigt|zugesichert|gesagt|abgelehnt|vertröstet|hie(?:ß|ss)|promised|assured|told|said"
    r"|refused|rejected|denied|zusagen?|absagen?|ablehnungen?|promises|refusals)"
)
_SAID_OFTEN = regex(
    rf"(?<![\w.,])(?:\d{{1,2}} ?(?:x|mal|times)?|\w{{2,6}}mal|\w{{3,5}} (?:mal|times)|twice|mehrmals"
    rf"|mehrfach|ständig|oft|zwei|drei|two|three)(?: (?!und |and )\w{{1,10}}){{0,2}} {_WORD_OF_THEIRS}(?!\w)"
    rf"|(?<!\w){_WORD_OF_THEIRS}(?: (?:me|us|mir|uns|that|it|es|das|schon|already)){{0,2}} (?:\d{{1,2}}"
    r" ?(?:x|mal|times)|\w{2,6}mal|\w{3,5} times|twice|mehrmals)(?!\w)"
)


def said_often(words: str) -> int:
    """How many times the other side said so, where the count stands beside that; of one's own calls it is none."""
    return how_often(words) if _SAID_OFTEN.search(words) else 1


_TIMES_OFTEN = (
    r"(?:(?:\d{1,2}|zwei|drei|vier|fünf|sechs|zehn|two|three|four|five|six|ten) ?(?:x|mal|times)|twice|mehrmals"
    r"|mehrfach)"
)
_NO_OTHER = r"(?:(?!(?:mich|mir|uns|me|us|sie|die|they|he|worden|haben|hat|wurde\w?) )[^\s.!?;,]{1,12} ){0,4}"
_MANY = r"(?:\d{1,2}|zwei|drei|vier|fünf|sechs|two|three|four|five|six) ?(?:x )?"
_MESSAGES = r"(?:(?:e-?)?mails|briefe|nachrichten|faxe|anfragen|letters|messages)"
_TALKS = r"(?:anrufe|telefonate|(?:phone )?calls)"
# "5 Mails, keine Antwort", "4 mails, 2 calls": who calls is whoever tells it.
_UNANSWERED = (
    rf"{_MANY}(?:{_MESSAGES}|{_TALKS})[,:;-]? (?:{_MANY}(?:{_TALKS}|{_MESSAGES})|(?:und |and |aber |but )?"
    r"(?:(?:keine?|null|0|no|zero|ohne) (?:\w{1,10} )?"
    r"(?:antwort\w{0,2}|reaktion\w{0,2}|repl(?:y|ies)|answers?|responses?)"
    r"|(?:immer|jedes ?mal|stets|nur|always|only) (?:(?:mit|der|die|das|dem|den|the|a) ){0,2}"
    r"(?:gleiche\w?|selbe\w?|same|textbaustein\w{0,2}|canned)))"
)
# "Support 4x angeschrieben", "emailed them four times": of whoever tells it.
_SO_OFTEN_TOLD = regex(
    rf"(?:^|[.!?;,:] |\n|(?<!\w)(?:und|and|schon|already|hab|habe|i|i've|ich) )"
    rf"{_NO_OTHER}(?:{_TIMES_OFTEN} {_NO_OTHER}(?:angerufen|angeschrieben|hingeschrieben|geschrieben|gemailt"
    rf"|kontaktiert"
    r"|telefoniert|nachgefragt)|(?:\d{1,2}|zwei|drei|vier|fünf|mehrere) (?:e-?)?(?:mails|briefe|nachrichten|faxe)"
    r" (?:geschrieben|geschickt|gesendet)|(?:called|phoned|rang|emailed|mailed|messaged|wrote|contacted|tweeted)"
    rf" (?!me|us)(?:[a-z]{{2,10}} ){{0,3}}{_TIMES_OFTEN}|{_UNANSWERED})(?!\w)(?! (?:worden|haben|hat|wurde)(?!\w))",
    re.IGNORECASE,
)


def so_often(text: str) -> bool:
    """Does somebody tell, without an "ich", how often they wrote or called?"""
    return _SO_OFTEN_TOLD.search(text) is not None


def how_often(words: str) -> int:
    """How many in folded words; 2 for several, 1 where nothing is said."""
    words = _SPAN.sub(" ", words)
    for pattern in (_COUNT, _TIMES):
        if (match := pattern.search(words)) and (count := number(match["n"])):
            return max(1, min(count, 99))
    if words_twice := _TWICE.search(words):
        return 3 if words_twice[0] == "thrice" else 2
    return 2 if _SEVERAL.search(words) else 1


# "Limitiert seit 20 Tagen, 5 Mails": on the day since which it lasts none of them need have been written.
_SINCE = regex(
    r"(?<!\w)(?:seit|since)(?: dem| der| the| etwa| about)? (?:\d|\w{3,12} (?:tage|woche|monat|day|week|month))", re.I
)


def since_when(text: str) -> bool:
    """Is it told how long something lasts?"""
    return _SINCE.search(text) is not None
