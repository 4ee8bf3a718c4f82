"""From the facts to the post: the summary, the look at the draft, the way of sending, the time of reminders."""

import re
from datetime import date

from bot.case import Case, Way
from bot.dialogue.questions import objections
from bot.dialogue.questions.question import Question
from bot.dialogue.said import say_once
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import plainly, yes_no
from bot.dialogue.understand.approvals import goes_beyond
from bot.dialogue.understand.days import clock
from bot.dialogue.understand.faq import aside
from bot.dialogue.understand.lacks import lacks, more_to_come, nothing_to_change
from bot.dialogue.understand.reserves import reserved
from bot.dialogue.understand.sendings import ways
from bot.dialogue.understand.text import spoken
from bot.letters.catalogue import CATALOGUE, ON_PAPER, without_mail
from bot.patterns import regex

PREFERRED = ("email", "form", "fax", "post", "hand")
FEW, SHORT = 4, 8  # words: an answer and no question; word that more is to come, and not yet what
BY_HAND = ("post", "fax", "hand")
_ONCE = regex(
    r"(?<!\w)(?:sonst nichts|nur (?:die )?eine?n?|nur einmal|nur das|nicht mehr|nothing else|only once|just once"
    r"|only one)(?!\w)"
)
UNSIGNED = frozenset({"email", "form"})
ARRIVED = "arrived"  # a mark: the day on which letters arrived that nobody said were sent

# Questions that stand open while letters lie ready.
OF_LETTERS = frozenset({"letter_review", "send_channel", "reminder_ok", "sent_confirmation"})


def drafted(case: Case) -> bool:
    return bool(case.letters)


def unsent(case: Case) -> bool:
    return any(letter.sending is None for letter in case.newest_letters())


_GOOD = regex(
    r"\b(?:brauchbar|kann so bleiben|(?:kann|können) (?:so |jetzt |beide |alle |man |das ){0,2}(?:raus|so lassen)"
    r"|gefällt mir|gefallen mir|(?:beide|alle) passen|ganz gut|all good"
    r"|all fine|alles gut|will do|good enough|sounds serious"
    r"|reicht (?:mir |uns |jetzt )?so|das reicht|genügt so|that'?s enough|enough now)\b"
    r"|^\W*(?:reicht|langt|länget|längt|enough|weiter|(?:(?:das |es )?(?:bitte )?so )?lass(?:en|t)?(?: (?:es|das|wir"
    r"|mal))? so)\W*$",
    re.I,
)
# Praise that asks nothing: "omg das klingt ernst. passt", "liest sich gut".
_PRAISE = regex(
    r"(?:^|[.,!…] ?|\b(?:wow|omg|ok|okay|super|top|geil|nice|cool) )(?:es |das |ja )?(?:passt|bassd|basst)"
    r"(?: (?:so|schon|scho|eh|für mich)){0,2}[ .!😅👍🙏]*$"
    r"|\b(?:liest|hört) sich (?:sehr |echt |richtig )?gut\b|\b(?:klingt|schaut) (?:sehr |echt |richtig )?(?:gut"
    r"|super|top)\b"
    r"|^\W*(?:lgtm|jut(?: so)?|gut so|wunderbar"
    r"|perfekt|sehr gut(?: so)?|finde? ich (?:sehr )?gut|so raus damit|bassd|basst)[ .!]*$",
    re.I,
)


# "Ok wait what is article 17": no yes. "Passt, wie gesagt" is one.
_ASKS = regex(
    r"(?:^|\b(?:ok|okay|gut|ja|yes|wait|warte|moment|aber|but|und|and)[ ,.]{1,3})"
    r"(?:was|wie|wo|warum|wieso|wann|what|how|why|where|when|which|welche\w?)\b"
    r"(?! (?:gesagt|besprochen|immer|gewünscht))",
    re.I,
)
WRONG = regex(r"\b(?:falsch|stimmt|stimmen|wrong|not right|incorrect|anders|different)\b", re.I)


NOTHING_MORE = regex(
    r"(?:(?:nope?|nah|nee?|nein|no|ja|yes|ok)[ ,.]{1,2})?(?:that'?s (?:it|all)"
    r"|das (?:war'?s|ist alles)"
    r"|nichts mehr|nothing (?:else|more)|sonst nichts)",
    re.I,
)


def read_confirmed(scribe: Scribe, text: str) -> bool:
    """A yes; also "the rest is right" after a correction, and that it will do. What a no tells beyond itself is for
    others to hear."""
    if more_to_come(text) and len(text.split()) <= SHORT:
        scribe.add("confirm_facts.more")
        return True
    said = None if lacks(text) else yes_no(text)
    if nothing_to_change(text) or (said is None and len(text.split()) <= FEW and _GOOD.search(text)):
        said = True
    if said is True and reserved(text):
        scribe.vary("confirm_facts.what")
        return True
    if said is True:
        scribe.learn("confirm_facts", True)
        return True
    if said is False and (plainly(text) is False or WRONG.search(text)):
        scribe.vary("confirm_facts.what")
        return True
    return False


def read_review(scribe: Scribe, text: str) -> bool:
    """A yes in any line, and a no in none; faint praise is one. What asks or tells more is no yes."""
    if more_to_come(text) or _ASKS.search(text) or reserved(text):
        return False
    said = [True if NOTHING_MORE.fullmatch(line.strip(" .!")) else yes_no(line) for line in _lines(text)]
    praised = _GOOD.search(text) or ("?" not in text and _PRAISE.search(text))
    if False in said or not (True in said or praised) or any(goes_beyond(line) for line in _lines(text)):
        return False
    scribe.learn("letter_review", str(scribe.turn))
    return True


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def on_paper(case: Case) -> bool:
    """Must what is not out yet be signed by hand, so that neither a mail nor a form will do?"""
    waiting = [letter.kind for letter in case.newest_letters() if letter.sending is None]
    return bool(waiting) and all(CATALOGUE[kind].shapes == ON_PAPER for kind in waiting)


def arrival_told(case: Case, sent_on: date, way: Way) -> date | None:
    """The day on which posted letters arrived, where it was told before the word that they went out."""
    told = case.marks.get(ARRIVED, "")
    arrived = date.fromisoformat(told) if told and way == "post" else None
    return arrived if arrived and arrived >= sent_on else None


def of_a_court(case: Case) -> bool:
    """Did a court's paper come, which is what people carry there themselves?"""
    return case.says_yes("court_letter")


def _court_waits(case: Case) -> bool:
    return any(one.to.kind == "court" and one.sending is None for one in case.newest_letters())


def read_way(scribe: Scribe, text: str) -> bool:
    """Of several ways the one whose receipt is plainest: e-mail before form, fax and post; signed paper has no mail."""
    named = tuple(
        one for one in ways(text) if one != "hand" or not of_a_court(scribe.case) or _court_waits(scribe.case)
    )
    fit = [one for one in PREFERRED if one in named and not (on_paper(scribe.case) and one in UNSIGNED)]
    way = next(iter(fit), None)
    if {*named} - {"form"} and not way and len(text.split()) <= FEW and "@" not in text:
        say_once(scribe, "send_channel.signed")  # the court's own form is no way
    if way:
        scribe.learn("send_channel", way)
        if not (way == "post" and objections.close_for_post(scribe)):
            scribe.add(f"send_channel.{way}", ways=named)
        if way == "email" and (letters := without_mail(scribe.case)):
            scribe.add("drafts.no_mail", letters=letters)
    return way is not None


# "No reminders at night please, ok": by day they are welcome.
_BY_DAY = regex(
    r"(?<!\w)(?:nicht|nich|nie|nur nicht|no|not|never|keine?)(?: (?:reminders?|erinnerung\w*|messages?|nachrichten"
    r"|mitten|in"
    r"|der|the|me|please|bitte|during|at))* (?:nachts?|night)(?!\w)"
)


def read_reminder_ok(scribe: Scribe, text: str) -> bool:
    said, hour = True if _BY_DAY.search(spoken(text)) else yes_no(text), clock(text)
    if hour:
        scribe.learn("reminder_time", f"{hour:%H:%M}")
    if (said is None and hour is None) or (said is False and aside(text)):
        return False  # "habe keinen Drucker" is no no to being reminded
    scribe.learn("reminder_ok", said is not False)
    if said is not False and _ONCE.search(spoken(text)):
        scribe.learn("reminder_once", True)
    return True


def reviewed(case: Case) -> bool:
    """Did the person agree to the drafts as they now stand?"""
    seen = case.text("letter_review")
    newest = max((letter.turn for letter in case.newest_letters()), default=0)
    return bool(seen) and int(seen) >= newest


def to_send(case: Case) -> bool:
    return unsent(case) and reviewed(case)


SUMMARY = (Question("confirm_facts", lambda case: not drafted(case), read_confirmed, ("yes", "change")),)
POST = (
    Question("send_channel", to_send, read_way, ("email", "post", "fax", "form")),
    Question("reminder_ok", lambda case: to_send(case) and not on_paper(case), read_reminder_ok, ("yes", "no")),
)
