"""What somebody's way to write tells of them, unasked: whether they say "du", their language, and where they seem to
live."""

from bot.dialogue import homes
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import says_du
from bot.dialogue.understand.letter_language import asks_whether
from bot.dialogue.understand.pasted import pasted
from bot.dialogue.understand.speech import language_wished, leans, spoken_in

SURE = 2  # sentences in a row by which somebody changes the language that they wrote in before
FEW = 12  # words of a text that says no more than that another language is wished for


def noted(scribe: Scribe, text: str) -> None:
    if says_du(text) and not pasted(text) and not scribe.case.known("formality"):
        scribe.learn("formality", "du", source="assumed")
    if land := homes.told(scribe.case, text):
        scribe.note("mark", key=homes.MARK, value=land)


def mirror(scribe: Scribe) -> None:
    """Speaks the language in which the person does: "Hallo" alone makes nobody a German. Once somebody chose one, it
    stays."""
    fact, now = scribe.case.facts.get("language"), scribe.desk.language_of(scribe.case)
    if fact and fact.source != "assumed":
        return
    heard = scribe.case.heard
    if not heard or heard[-1].turn != scribe.turn or spoken_in(heard[-1].text) in (None, now):
        return
    told = [one for one in (spoken_in(each.text) for each in heard) if one]
    if told[-SURE:].count(told[-1]) < SURE and any(leans(each.text) == now for each in heard):
        return
    scribe.learn("language", told[-1], source="assumed")


def wished(scribe: Scribe, text: str) -> bool:
    """ "In English please": said once, the question is put again in that language. False where more is told."""
    code, short = language_wished(text), len(text.split()) <= FEW and not asks_whether(text)
    if code is None or (code == scribe.desk.language_of(scribe.case) and not short):
        return False
    scribe.learn("language", code)
    scribe.add("language.switched")
    return short
