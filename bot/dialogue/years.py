"""The year of a day that was asked about because it still lies ahead: "2025", "letztes Jahr", "ja"."""

from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.questions.to_come import asked_year
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.calendar_rules import safe_date
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LATELY = 2
_YEAR = regex(
    r"(?:(?:ja|jo|yes|yeah|das war|war|it was|aus|von|from|im jahr|in|vom jahr|the year|i mean|ich meine)[ ,]{1,2})"
    r"{0,3}"
    r"(?:(?P<y>20\d\d)|(?:letzte[snm]?|vorige[snm]?|vergangene[snm]?|last|the previous|previous) (?:jahre?s?|year))"
    r"(?: natürlich| halt| of course| war das| gemeint)?[ .!]{0,3}"
)


def told(scribe: Scribe, text: str) -> bool:
    """Takes the day of the year that is said; a bare yes only where nothing else stands open."""
    asked = asked_year(scribe, LATELY)
    if asked is None:
        return False
    topic, day = asked
    said = _YEAR.fullmatch(spoken(text).strip())
    agreed = topic == scribe.case.open and confirms(text) is True
    question = BY_TOPIC.get(topic)
    if question is None or not (said or agreed):
        return False
    meant = safe_date(int(said["y"]) if said and said["y"] else day.year, day.month, day.day)
    return meant is not None and meant <= scribe.today and question.read(scribe, meant.isoformat())
