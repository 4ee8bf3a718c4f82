"""Dated exchanges with the company told in a story, or while something else stands open."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.case import Contact
from bot.dialogue.questions.court import served
from bot.dialogue.questions.exchange import note_contact, told
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.court_papers import speaks_of_paper
from bot.dialogue.understand.days import days
from bot.dialogue.understand.sendings import sending
from bot.patterns import regex

_SENTENCES = regex(r"[\n!?;]|(?<=[^\W\d_]{3})\.\s|(?<=\d{4})\.\s")
_WROTE = regex(r"\b(?:schr[ei]\w+|geschrieben|e?-?mails?|brief|wrote|written|letter)\b", re.I)


def note_exchanges(scribe: Scribe, text: str) -> None:
    """Dated exchanges told before they are asked for, or while something else stands open; and word that they will
    answer, of whatever day."""
    if not scribe.case.text("company"):
        return
    if not any(one.sending for one in scribe.case.letters):
        _note_pledges(scribe, text)
    if not days(text, scribe.today):
        return
    for part in _dated_parts(scribe, text):
        for one in told(part, scribe.today):
            _exchange(scribe, part, one)


def _note_pledges(scribe: Scribe, text: str) -> None:
    for one in told(text, scribe.today):
        if one.by == "company" and one.kind == "pledge" and not (one.when and one.when.exact):
            note_contact(scribe, replace(one, when=None))


def _dated_parts(scribe: Scribe, text: str) -> Iterator[str]:
    """Each sentence that names a day; one with several days in it by its commas."""
    for sentence in _SENTENCES.split(text):
        if found := days(sentence, scribe.today):
            yield from sentence.split(", ") if len(found) > 1 else (sentence,)


def _surely_theirs(sentence: str, one: Contact) -> bool:
    """Is it plain, unasked, that the company wrote this on that day? A call or a clearance may be the collector's."""
    if one.kind == "settled" or one.way == "phone" or claims.says_paid(sentence) is not None:
        return False
    return bool(_WROTE.search(sentence))


def _exchange(scribe: Scribe, sentence: str, one: Contact) -> None:
    if one.by != "person" and not _surely_theirs(sentence, one):
        return
    own = one.by == "person" or not one.quote
    if (
        one.when is None
        or not one.when.exact
        or len(days(sentence, scribe.today)) != 1
        or one.when.first > scribe.today
    ):
        return
    if (own and _not_of_it(scribe, sentence)) or _of_court(scribe, sentence):
        return
    note_contact(scribe, one)
    topic = "already_contacted" if one.by == "person" else "promise"
    if (one.by == "person" or one.kind == "promise") and not scribe.case.known(topic):
        scribe.learn(topic, True)


def _not_of_it(scribe: Scribe, text: str) -> bool:
    """Does the day in the text belong to the block, a payment, a paper or the sending of a letter?"""
    about = claims.blocked(text) or claims.says_paid(text) is not None or claims.printed(text)
    return about or (bool(scribe.case.letters) and sending(text, scribe.today) is not None)


def _of_court(scribe: Scribe, text: str) -> bool:
    """Does the day in the text belong to a court's paper, or to what was just written here about it?"""
    return bool(claims.court(text)) or (served(scribe.case) and speaks_of_paper(text))
