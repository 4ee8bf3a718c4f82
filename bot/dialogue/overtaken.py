"""An answer that comes while a second letter lies there unsent: what says that nobody answered does not go out any
more, and what the answer calls for is written in its place."""

import re

from bot.case import Case, Letter
from bot.dialogue import refunded, stages
from bot.dialogue.drafting import put_away
from bot.dialogue.questions.wrap import OF_LETTERS
from bot.dialogue.reactions import REACTIONS
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.attained import both
from bot.dialogue.understand.attained import named as attained
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.understand.replies import says_open
from bot.dialogue.understand.sent_words import just_sent
from bot.dialogue.understand.settlements import settled_sums
from bot.dialogue.understand.word_came import word_came
from bot.dialogue.writers import writer
from bot.letters.earlier import thread
from bot.patterns import regex

NO_ANSWER = frozenset({"silence", "ack", "forwarded", "unmonitored", "unclear", "promise_undated", "promise_dated", ""})
STILL_NONE = frozenset({"silence", "ack", "forwarded", "unmonitored", "unclear"})
OF_THE_DATA = frozenset({"access_request", "bureau_access_request", "rectification_request", "objection"})
SHORT = 120  # characters of an own line that the account is open
LONGEST = 200  # of one that tells of the money, too
_TOLD = regex(
    r"\b(?:sie|die|der (?:support|kundendienst|kundenservice)|they|the (?:support|company|bank)|support)"
    r"(?: \w{1,10}){0,4} (?:schreib\w{1,3}|schrieben|geschrieben|geantwortet|antworte\w{1,2}|gemailt|gemeldet|zugegeben"
    r"|bestätigt|eingeräumt|zugesagt|admitted|confirmed"
    r"|sagen|meinen|wrote|written|answered|replied|emailed|responded|say|said|got back)\b"
    r"|\b(?:kam|came|bekam|gekommen|bekommen|erhalten|got|received|da ist|there is)(?: \w{1,10}){0,5}"
    r" (?:was|etwas|something|antwort|mail|e-mail|brief|schreiben|nachricht|post|answer|reply|email|letter|message)\b"
    r"|\b(?:antwort|mail|e-mail|brief|nachricht|answer|reply|email|letter|message)"
    r" (?:\w{1,10} ){0,3}(?:kam|ist da|ist gekommen|bekommen|erhalten|came|arrived|is here)\b"
    r"|^(?:sehr geehrte|guten tag,? (?:frau|herr)|dear (?:mr|ms|mrs|customer|valued))\b"
    r"|\b(?:ihr|ihrem|your) (?:konto|account|anliegen|anfrage|antrag|request|complaint)\b"
    r"|\b(?:wir haben ihr\w*|we have (?:reviewed|decided|received) your)\b",
    re.I,
)


def theirs(scribe: Scribe, text: str) -> bool:
    """Does somebody who looks at a draft tell what the other side wrote meanwhile?"""
    case = scribe.case
    out = {bool(one.sending) for one in case.newest_letters()}
    if case.open not in OF_LETTERS or out != {True, False} or "?" in text or court(text):
        return False
    kind = kind_of(text)
    if kind == "partial" and refunded.arrived(text) and settled_sums(text):
        return bool(refunded.held(case))  # "20 euro sind da"
    if len(text) <= SHORT and kind != "success" and refunded.back(case, text).sums:
        return True
    came = len(text) <= LONGEST and _tells_what_came(kind, text)
    ours = case.open == "sent_confirmation" and just_sent(text, scribe.today)  # "mail heute"
    if came or (word_came(text, scribe.today) and not ours):  # "die haben geantwortet": what it says is asked
        return True
    if kind == "success":
        return len(text) <= SHORT or bool(_TOLD.search(text))
    return kind not in ("unclear", "silence", "court") and bool(_TOLD.search(text) or writer(scribe, text))


# "Das Geld ist für meine Miete da."
MEANT_FOR = regex(r"\b(?:geld|guthaben|money|balance)\b[^.!?]{0,20}\b(?:für|for) (?:mein|my|die|den|the)", re.I)


def _tells_what_came(kind: str, text: str) -> bool:
    """Do few words say that the account is open, or the money there, whatever is missing?"""
    there, _ = attained(text)
    opened = "unblock" in there and says_open(text)
    if kind == "unclear":
        return opened and both(text)
    return kind == "partial" and not MEANT_FOR.search(text) and (opened or "payout" in there)


def declined(scribe: Scribe, text: str) -> bool:
    """ "Den Brief schick ich nicht": the second letter that somebody does not want goes; its matter is watched on."""
    drafts = _drafts(scribe.case)
    if scribe.case.open not in OF_LETTERS or not drafts or "?" in text:
        return False
    if not _DECLINED.search(text) or _NOT_NOW.search(text):
        return False
    named = [one for one in drafts if one.id.casefold() in text.casefold()]
    for letter in named or drafts:
        put_away(scribe, letter, "drafts.declined")
    if all(one.sending for one in scribe.case.newest_letters()):
        stages.happened(scribe, "sent")  # what is out is waited for as before
    scribe.note("closed")
    return True


_DECLINED = regex(
    r"\b(?:not|never|won't|don't want to|do not want to)\b(?: \w{1,8}){0,2} (?:send|sending|post|mail)\b"
    r"(?: \w{1,6}){0,2} (?:letter|it|one|l\d)\b"
    r"|\b(?:brief|schreiben|l\d|den|ihn) (?:\w{1,10} ){0,2}(?:schick\w{0,2}|sende|versende|will|brauch\w{0,2}|möchte)"
    r" (?:\w{1,6} ){0,2}nicht\b"
    r"|\b(?:schick\w{0,2}|will|sende) (?:\w{1,4} ){0,2}(?:den|diesen|keinen) (?:\w{1,8} )?brief (?:nicht|mehr)\b"
    r"|\b(?:don't|do not) (?:need|want) (?:that|this|the) letter\b",
    re.I,
)
_NOT_NOW = regex(
    r"\b(?:noch|yet|heute|today|morgen|tomorrow|erst|now|jetzt|until|bevor|before|bis|per"
    r"|by (?:post|mail|email|fax))\b",
    re.I,
)


def make_way(scribe: Scribe, by: str, kind: str) -> None:
    """Puts away what says to who now answered that no answer came, where the answer is to that letter."""
    about = REACTIONS[kind].about
    for letter in _drafts(scribe.case) if kind not in STILL_NONE else ():
        meant = not about or thread(scribe.case, letter)[0].kind in about
        if meant and by in ("", letter.to.name) and scribe.case.marks.get(f"class:{letter.id}", "") in NO_ANSWER:
            put_away(scribe, letter)


def demands_away(scribe: Scribe) -> None:
    """Puts away what demands an account that is open, or money of which some came: what is missing is written anew."""
    for letter in _drafts(scribe.case):
        if letter.to.kind in ("company", "bank") and thread(scribe.case, letter)[0].kind not in OF_THE_DATA:
            put_away(scribe, letter)


def all_away(scribe: Scribe) -> None:
    """Puts away what answers the other side and did not go out, once everything is there."""
    for letter in scribe.case.newest_letters():
        if letter.answers and letter.sending is None and letter.to.kind in ("company", "bank"):
            put_away(scribe, letter)


def _drafts(case: Case) -> list[Letter]:
    """Second letters that lie there unsent."""
    return [one for one in case.newest_letters() if one.answers and one.sending is None and one.kind == "follow_up"]
