""" "Das Datum stimmt nicht", and then "war der 13.": the day told last is put right, in its month and its year."""

from datetime import date

from bot.case import Case, When
from bot.dialogue.denied_days import OF
from bot.dialogue.questions.court import read_service
from bot.dialogue.questions.question import sureness
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.recalled import DATED
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import days
from bot.dialogue.understand.kept_years import of_their_year
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

MARK, WITHIN, MOST = "wrong_day", 2, 8  # turns; words of such a word
ONE_OF_THEM = "*"  # asked was which of several
_DATE = r"(?:datum|tag|date|day)"
_WRONG = regex(
    r"\W*(?:(?:nein|nee|ne|no|halt|stopp|moment|sorry|wait|oh|ups|aber|but|und|and|also)[ ,.!]{1,3}){0,3}"
    rf"(?:(?:(?:das|der|dieses|dieser|the|that|this) )?{_DATE}"
    r"(?: (?:da|dort|oben|there|im brief|in the letter|der \w{4,12}|of the \w{4,12}))?"
    r" (?:stimmt (?:so |aber |ja |doch )?(?:nicht|nich|net|ned|nöd)|(?:ist|war|is|was) (?:leider |aber |ja )?(?:falsch"
    r"|verkehrt|wrong|not right|incorrect|nicht richtig)|isn't right|falsch|wrong|passt nicht)"
    rf"|(?:falsches|verkehrtes|falscher|wrong) {_DATE})(?!\w)"
)
_DAY_ALONE = regex(
    r"(?:(?:nein|no|nee|sorry|doch|also|richtig|correct|es|das|it|war|wars|ist|is|was|wäre|should be|muss|sein"
    r"|eigentlich|actually|der|am|den|dem|the|on|vom|seit|since|und zwar|sondern|but|glaub|ich)[ ,.:]{1,2}){0,8}"
    r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|ter|ten)?(?: (?:richtig|gewesen|sein|nicht \d{1,2}\.?))?[ .!]*"
)


def mended(scribe: Scribe, text: str) -> bool:
    """Is the day told last called wrong, or put right after it was?"""
    words = spoken(text)
    wrong = _WRONG.match(words)
    rest = words[wrong.end() :].strip(" ,.;:!-") if wrong else text
    topic = _named(scribe.case, words) or _told_last(scribe.case) if wrong else _asked(scribe)
    topic = _named(scribe.case, words) if topic == ONE_OF_THEM else topic
    if wrong and not topic:
        return _ask_which(scribe)
    if not topic or len(rest.split()) > MOST:
        return False
    when = _right(rest, scribe.case.value(topic), scribe.today)
    if when:
        return _learn(scribe, topic, rest, when)
    return bool(wrong) and not rest and _ask(scribe, topic)


def _known(case: Case) -> dict[str, int]:
    facts = {topic: case.facts[topic] for topic in DATED if topic in case.facts}
    return {topic: fact.turn for topic, fact in facts.items() if isinstance(fact.value, When)}


def _named(case: Case, words: str) -> str:
    named = [topic for topic in _known(case) if topic in OF and OF[topic].search(words)]
    return named[0] if len(named) == 1 else ""


def _told_last(case: Case) -> str:
    """The one day that was told last; none where several were told at once."""
    known = _known(case)
    newest = [topic for topic, turn in known.items() if turn == max(known.values())]
    return newest[0] if len(newest) == 1 else ""


def _asked(scribe: Scribe) -> str:
    topic, _, turn = scribe.case.marks.get(MARK, "").partition("|")
    return topic if topic and scribe.turn - int(turn) <= WITHIN else ""


def _ask(scribe: Scribe, topic: str) -> bool:
    scribe.note("mark", key=MARK, value=f"{topic}|{scribe.turn}")
    if scribe.case.open == "confirm_facts":
        return False  # a no to the summary, which asks what is wrong
    scribe.add("wrong_day.ask", label=scribe.word(f"labels.{topic}"), day=scribe.case.value(topic))
    return True


def _ask_which(scribe: Scribe) -> bool:
    known = _known(scribe.case)
    if known:
        scribe.note("mark", key=MARK, value=f"{ONE_OF_THEM}|{scribe.turn}")
    if known and scribe.case.open != "confirm_facts":
        scribe.add("wrong_day.which", labels=[scribe.word(f"labels.{topic}") for topic in known])
    return bool(known) and scribe.case.open != "confirm_facts"


def _right(rest: str, old: object, today: date) -> When | None:
    if not isinstance(old, When):
        return None
    alone = _DAY_ALONE.fullmatch(spoken(rest))
    if alone:
        rest = f"am {alone['day']}."
    found = [one.when for one in days(of_their_year(rest, old, today), today) if one.when.exact]
    return found[0] if len(found) == 1 and found[0] != old else None


def _learn(scribe: Scribe, topic: str, rest: str, when: When) -> bool:
    scribe.note("mark", key=MARK, value="")
    if topic == "service_date":
        return read_service(scribe, when.first.isoformat())  # with the days that follow from it
    if not to_come(scribe, topic, rest, when):
        scribe.learn(topic, when, sure=sureness(rest, when))
    return True
