"""What is answered to a mood: who wants a human, gives up, is tired, lost or annoyed is not asked the same again.

It never says how somebody feels, and it knows no letter.
"""

from collections.abc import Callable

from bot.case import Case
from bot.dialogue import commands
from bot.dialogue.alarms import CRISIS
from bot.dialogue.answers_to import explain
from bot.dialogue.asking import stand_again
from bot.dialogue.interview import missing
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import says_du, yes_no
from bot.dialogue.understand.faq import aside
from bot.dialogue.understand.insults import only_cursed
from bot.dialogue.understand.moods import alone, in_crisis, mood, same_again
from bot.dialogue.understand.tongues import foreign

PLACES, LEFT_ALONE = "said:places", "left:alone"
FEW = 4
OWN_WORDS = frozenset(
    {"block_reason", "what_happened", "already_contacted", "promise", "company_reply", "letter_review"}
)
FEARS = frozenset({"tired", "lost"})  # what is asked beside them is answered
ALWAYS = frozenset({"human", "stop"})


def cursed(scribe: Scribe, text: str) -> bool | None:
    """A message that only curses is answered calmly, tells no story, and the question stands again; None for anything
    else."""
    if in_crisis(text) or not only_cursed(text, scribe.desk.directory.mentions):
        return None
    if says_du(text) and not scribe.case.known("formality"):
        scribe.learn("formality", "du", source="assumed")
    return _vent(scribe, text)


def answered(scribe: Scribe, text: str) -> bool | None:
    """True where the text is a mood and no question shall follow, False where one stands again; None for anything else,
    and where something is told beside it."""
    kind = mood(text)
    if kind != "stop":
        _return(scribe)
    if in_crisis(text) and alone(text):
        scribe.note("mark", key=CRISIS, value="1")
        scribe.add("mood.crisis")
        return True
    if not kind or not _meant(scribe, kind, text):
        return None
    if alone(text) and not (kind in FEARS and aside(text)):
        return DEEDS[kind](scribe, text)
    if kind == "human":
        _places(scribe)
    return None


def _meant(scribe: Scribe, kind: str, text: str) -> bool:
    """An answer in strong words stays an answer."""
    if kind in ALWAYS or (kind == "gives_up" and scribe.case.open == "nudge"):
        return True
    if scribe.case.open == "letter_review" and same_again(text):
        return True
    told = scribe.case.open in OWN_WORDS or foreign(text) or bool(scribe.desk.directory.mentions(text))
    return not told and yes_no(text) is None


def _return(scribe: Scribe) -> None:
    """Whoever wanted to be left alone and writes again is asked about reminders anew."""
    if scribe.case.marks.get(LEFT_ALONE):
        scribe.note("forgotten", topic="reminder_ok")
        scribe.note("mark", key=LEFT_ALONE, value="")


def _human(scribe: Scribe, text: str) -> bool:
    _places(scribe)
    scribe.vary("mood.human")
    return True


def _places(scribe: Scribe) -> None:
    """Who helps: once in full."""
    if PLACES in scribe.case.marks:
        scribe.add("mood.places")
        return
    scribe.note("mark", key=PLACES, value="1")
    scribe.add("human.places")


def _stop(scribe: Scribe, text: str) -> bool:
    if scribe.case.value("reminder_ok") is not False:
        scribe.note("mark", key=LEFT_ALONE, value="1")
    commands.pause(scribe, "mood.stop")
    return True


def _rest(kind: str) -> Callable[[Scribe, str], bool]:
    """There is time, unless a court's day runs."""

    def say(scribe: Scribe, text: str) -> bool:
        scribe.vary(f"mood.{kind}", sent=_sent(scribe.case))
        if court.running(scribe.case):
            court.show(scribe)
        return True

    return say


def _sent(case: Case) -> bool:
    return any(letter.sending for letter in case.letters)


def _lost(scribe: Scribe, text: str) -> bool:
    """Who does not follow gets the question explained."""
    explain(scribe, scribe.case.open, text)
    return _again(scribe)


def _still_to_tell(scribe: Scribe, text: str) -> bool:
    topics = [scribe.word(f"labels.{one}") for one in missing(scribe.case) if scribe.has_word(f"labels.{one}")]
    scribe.vary("mood.few", topics=topics[:FEW], drafted=bool(scribe.case.letters))
    return _again(scribe)


def _vent(scribe: Scribe, text: str) -> bool:
    scribe.vary("mood.vent")
    return _again(scribe)


def _again(scribe: Scribe) -> bool:
    if scribe.case.open:
        stand_again(scribe, scribe.case.open)
    return False


DEEDS: dict[str, Callable[[Scribe, str], bool]] = {
    "human": _human,
    "stop": _stop,
    "gives_up": _rest("gives_up"),
    "tired": _rest("tired"),
    "where": _still_to_tell,
    "lost": _lost,
    "impatient": _still_to_tell,
    "vent": _vent,
}
