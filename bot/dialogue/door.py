"""The first contact: who runs this, what is kept, and a yes before anything is.

What comes before the yes waits unread; only a paper from a court is noticed, because its day does not wait.
"""

from bot.case import Case
from bot.dialogue.answers_to import help_with
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, Turn
from bot.dialogue.understand.answers import language, read, says_du, yes_no
from bot.dialogue.understand.claims import court

TOPIC = "privacy_ok"
MANY = 3


def agreed(case: Case) -> bool:
    return case.says_yes(TOPIC)


def hear(scribe: Scribe, burst: Burst) -> Turn:
    """Greets once, explains on demand, and lets in with a yes; a no ends in everything being forgotten."""
    number = int(scribe.case.marks.get("texts", "0"))
    if burst.texts:
        scribe.note("mark", key="texts", value=str(number + len(burst.texts)))
    asked_before = scribe.case.open == TOPIC
    said = _answer(burst) if asked_before else None
    if said is True:
        scribe.learn(TOPIC, True)
        return scribe.finish(replay=True)
    if said is False:
        scribe.add("door.refused")
        return scribe.finish(erase=True)
    _notice_style(scribe, burst.text)
    if court(burst.text) and "alarm" not in scribe.case.marks:
        scribe.note("mark", key="alarm", value="1")
        scribe.add("court.alarm")
    if asked_before and help_with(scribe, TOPIC, burst.text):
        return scribe.finish()
    if burst.text.startswith("/"):
        _greet(scribe, asked_before)
        return scribe.finish()
    held = [str(one) for one in range(number + 1, number + len(burst.texts) + 1)]
    if held:
        scribe.note("mark", key="held", value=" ".join([*scribe.case.marks.get("held", "").split(), *held]))
    _greet(scribe, asked_before)
    return scribe.finish(hold=True)


def _answer(burst: Burst) -> bool | None:
    if burst.choice in ("yes", "no"):
        return burst.choice == "yes"
    return yes_no(burst.text) if burst.text and read(burst.text) != "ask_back" else None


def _notice_style(scribe: Scribe, text: str) -> None:
    spoken = language(text)
    if spoken and spoken != scribe.desk.language_of(scribe.case):
        scribe.learn("language", spoken, source="assumed")
    if says_du(text):
        scribe.learn("formality", "du", source="assumed")


def _greet(scribe: Scribe, again: bool) -> None:
    if again:
        times = min(scribe.case.asked.get(TOPIC, 1), MANY)
        scribe.ask(TOPIC, f"door.again{times}", ("yes", "no"))
        return
    scribe.add("door.hello")
    scribe.ask(TOPIC, "door.privacy", ("yes", "no"), operator=scribe.desk.operator_for(scribe.case))
