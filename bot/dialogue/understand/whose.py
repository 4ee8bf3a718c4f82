"""Whose an address or a mail address is, by the words in front of it: the writer's own, or that of somebody near to
them. Whom the letters are for it never knows."""

import re
from dataclasses import dataclass

from bot.dialogue.understand.marks import EMAIL
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import place
from bot.patterns import regex

_SENTENCE = regex(r"[.!?;\n]\s|\n")
_REACH = 90  # characters before it
_MAIL = r"(?:e-?mail\w{0,8}|mail\w{0,8}|adresse|anschrift|address)"
_OWN = regex(
    r"(?<!\w)(?:(?:ich|i) (?:selbst |selber |myself )?(?:wohn\w{0,2}|lebe?|live|heiss\w?|heiße?|bin|am)|wohne? ich"
    r"|wir wohnen|we live|wohnen wir|wohne?|(?<![^,;] )bin (?:in|an|am|der|die)"
    rf"|mein\w{{0,2}} (?:eigene[nrs]? )?(?:{_MAIL}|ist|is|lautet|wäre|daten|hausanschrift)"
    rf"|my (?:own )?(?:{_MAIL}|home address|contact)|mine(?: is|:)|meine:|unsere? {_MAIL}|our address"
    r"|(?:an|bei|von|für|über) mi(?:ch|r)|mi(?:r|ch) (?:an|unter|über)|ich (?:\w{1,8} )?unter|erreich\w{0,4} mich"
    r"|mich erreich\w{0,4}|(?:to|reach|contact|write|email|mail) me|me at|i'm|ich:|(?:ich|i)(?=, | \()|i can be)(?!\w)"
    r"|(?<!\w)(?:mein\w{0,2}|my|mine):? ?$"
)
_THEIRS = regex(
    rf"(?<!\w)(?:{PERSON})(?!\w)|(?<!\w)(?:sie|er|she|he|die|der) (?:wohnt|lebt|lives?|heisst|heißt)(?!\w)"
    rf"|(?<!\w)(?:ihre?|seine?|her|his|their) (?:{_MAIL}|konto|account|ist|is)(?!\w)|(?<!\w)(?:wohnt|lebt|lives)(?!\w)"
    r"|(?<!\w)(?:wir|we) (?:(?:beide|both|alle|all) (?:wohnen|leben|live)|(?:wohnen|leben|live) (?:\w{1,8} )?"
    r"(?:beide|zusammen|gemeinsam|together|both))(?!\w)"
    r"|(?<!\w)(?:bei mir|with me|(?:bei|mit|with) (?:ihm|ihr|ihnen|him|her|them)"
    r"|auch (?:da|dort)|there too)(?!\w)"
    r"|(?<!\w)(?:seine?s|ihre?s|deren|hers|theirs|his)(?: (?:ist|is|lautet|heißt))?:? ?$"
)


@dataclass(frozen=True)
class Whose:
    """What stands in front of it speaks of the writer, of somebody else, of both or of neither."""

    own: bool
    theirs: bool


def whose(text: str, thing: str) -> Whose:
    """By the words of the same sentence in front of `thing`, which stands in the text in any case of its letters."""
    at = place(text, thing)
    before = _SENTENCE.split(text[: max(at, 0)])[-1]
    return _said(before)


def mails_of(text: str) -> list[tuple[str, Whose]]:
    """All mail addresses in the text, each by the words between it and the one before."""
    found, end = [], 0
    for match in EMAIL.finditer(text):
        found.append((match[0], _said(_SENTENCE.split(text[end : match.start()])[-1])))
        end = match.end()
    return found


# "Inge@…, nicht meine": said of the address, and of no claim.
_NOT_MINE = regex(
    r"(?P<mail>@[\w.-]{2,60}\w)[\s,.(;:–-]{1,4}(?:aber |but )?(?:(?:das|die|is|ist|it|that|it's|that's) ){0,2}"
    r"(?:nicht|nich|nit|net|ned|nid|nöd|not) (?:die |the )?(?:meine?s?|mine|my own|my one)(?!\w)(?! [\w-]{2,20}@)",
    re.I,
)


def without_disowned(text: str) -> str:
    """The text without the words that the mail address in front of them is not the writer's."""
    return _NOT_MINE.sub(r"\g<mail> ", text)


def without_others(text: str) -> str:
    """The text without the mail addresses that are said to be another's, where one of several is said to be one's own:
    "meins ist …, seins …"."""
    every = mails_of(text)
    own = [mail for mail, said in every if said.own and not said.theirs]
    runs = _accounts(text)
    others = [mail for mail, said in every if said.theirs and not said.own and mail not in own + runs]
    for mail in others if own else []:
        text = text.replace(mail, " ")
    return text


def parted(text: str) -> tuple[str, str] | None:
    """Of two mail addresses that of the account and that for answers, where the words before one of them say so."""
    found, end = [], 0
    for match in EMAIL.finditer(text):
        found.append((match[0], bool(_FOR_ANSWERS.search(plain(text[end : match.start()])))))
        end = match.end()
    answers = [mail for mail, takes in found if takes]
    answers = answers or [mail for mail, _ in found if mail not in _accounts(text)]
    rest = [mail for mail, _ in found if mail not in answers]
    return (rest[0], answers[0]) if len(rest) == len(answers) == 1 else None


def _accounts(text: str) -> list[str]:
    """Those over which the account is said to run: "läuft über die mail von meinem mann, …"."""
    found, end = [], 0
    for match in EMAIL.finditer(text):
        if _RUNS.search(plain(text[end : match.start()])):
            found.append(match[0])
        end = match.end()
    return found


_RUNS = regex(
    r"(?<!\w)(?:(?:konto|account|zugang) (?:ist|is|war|was)|läuft|lief|laufen|angemeldet|registriert|angelegt"
    r"|eingerichtet|runs|registered|set up|opened)"
    r"(?: \w{1,10}){0,4} (?:über|auf|mit|unter|bei|on|under|with|over)(?!\w)[^.;!?]{0,60}$"
)


_FOR_ANSWERS = regex(
    r"(?<!\w)(?:erreich\w{0,4}|antwort\w{0,4}|schreib\w{0,4}|kontakt\w{0,6}|reach\w{0,4}|contact|repl(?:y|ies)|answers?"
    r"|write to|jetzt (?:hab|habe|nutze|unter)|neue (?:mail|adresse|email)|new (?:mail|email|address)|use now)(?!\w)"
)


# "Ich bin die Tochter Sabine Weiß, s.weiss@…": of who writes, whoever was named before.
_AS_KIN = regex(rf"(?<!\w)(?:ich bin|bin|i am|i'm) (?:der|die|da|ihre?|seine?|her|his|their|the) (?:{PERSON})(?!\w)")


def _said(before: str) -> Whose:
    words = plain(before[-_REACH:])
    own = [found.end() for found in _AS_KIN.finditer(words)]
    words = f"ich bin{words[own[-1] :]}" if own else words
    return Whose(bool(_OWN.search(words)), bool(_THEIRS.search(words)))
