"""The commands of the chat, the same on every channel, in German and English, with a slash or as a plain word."""

from collections.abc import Callable

from bot.case import Case
from bot.dialogue import deleting, door, inviting, overview, steps
from bot.dialogue.labels import label
from bot.dialogue.questions import court
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, Turn
from bot.patterns import regex

WORDS = {
    "start": "start",
    "help": "help hilfe",
    "status": "status stand",
    "letters": "letters briefe",
    "evidence": "evidence belege",
    "deadlines": "deadlines fristen",
    "undo": "undo zurueck zurück",
    "change": "change aendern ändern",
    "pause": "pause stop stopp",
    "resume": "resume weiter",
    "language": "language sprache",
    "formality": "formality anrede",
    "export": "export",
    "delete": "delete loeschen löschen",
    "privacy": "privacy datenschutz",
    "human": "human mensch",
    "link": "link verbinden",
    "new": "new neu",
    "cases": "cases faelle fälle",
    "invite": "invite einladen",
}
NAMES = {word: command for command, words in WORDS.items() for word in words.split()}
PLAIN = frozenset({"help", "status", "letters", "evidence", "deadlines", "cases", "privacy", "human", "export"})
BEFORE_THE_YES = frozenset({"help", "privacy", "human", "delete", "language"})
_COMMAND = regex(r"/(\w+)(?:@\w+)?(?:\s+(\S+))?\s*")


def find(burst: Burst) -> str | None:
    """The command that a burst is; a plain word counts where it stands alone and means nothing else."""
    text = burst.text.strip()
    if len(burst.texts) != 1 or len(text) > 60 or burst.kept or burst.refused or burst.recordings:
        return None  # a paper with a word is a paper first
    if match := _COMMAND.fullmatch(text):
        return NAMES.get(match[1].casefold(), "unknown")
    command = NAMES.get(text.casefold())
    return command if command in PLAIN else None


def obey(scribe: Scribe, command: str, burst: Burst) -> Turn:
    """Answers a command; the question that stood open stands open afterwards."""
    match = _COMMAND.fullmatch(burst.text.strip())
    DEEDS[command](scribe, (match[2] if match else "") or "")
    return scribe.finish(export=command == "export")


KEPT = frozenset({door.TOPIC, "confirm_facts", "letter_review", "language", "formality", "household"})


def undo(scribe: Scribe) -> None:
    """Takes back the last turn in which something became known; papers and letters stay."""
    turn = _last_answer(scribe.case)
    if turn is None:
        scribe.add("undo.nothing")
        return
    before = scribe.case
    scribe.note("undone", turn=turn)
    unsent = [one.id for one in before.newest_letters() if one.sending and not _sent(scribe.case, one.id)]
    if unsent:
        scribe.add("sent.undone", letters=unsent)
        return
    topics = [topic for topic, fact in before.facts.items() if fact.turn == turn]
    labels = [scribe.word(f"labels.{topic}") for topic in topics if scribe.has_word(f"labels.{topic}")]
    scribe.add("undo.done", topics=labels)


def _sent(case: Case, letter: str) -> bool:
    return any(one.id == letter and one.sending for one in case.newest_letters())


def _last_answer(case: Case) -> int | None:
    undone = {entry.data["turn"] for entry in case.journal if entry.kind == "undone"}
    answers = (
        entry.turn
        for entry in reversed(case.journal)
        if entry.kind in ("fact", "contact", "sent")
        and entry.turn not in undone
        and entry.data.get("topic") not in KEPT
    )
    return next(answers, None)


def _undo(scribe: Scribe, argument: str) -> None:
    undo(scribe)
    steps.advance(scribe)


def _start(scribe: Scribe, argument: str) -> None:
    overview.status(scribe)
    steps.advance(scribe)


def pause(scribe: Scribe, key: str = "pause.stopped") -> None:
    """No reminders any more: of this case where there are several, which is said."""
    scribe.learn("reminder_ok", False)
    if scribe.desk.others:
        scribe.add("pause.stopped_case", label=label(scribe.desk, scribe.case))
    else:
        scribe.add(key)
    court.despite_pause(scribe)


def _pause(scribe: Scribe, argument: str) -> None:
    pause(scribe)


def _resume(scribe: Scribe, argument: str) -> None:
    scribe.learn("reminder_ok", True)
    scribe.add("pause.resumed_case" if scribe.desk.others else "pause.resumed", label=label(scribe.desk, scribe.case))
    steps.advance(scribe)


def _language(scribe: Scribe, argument: str) -> None:
    """Switches to the named language, or to the other one of two."""
    known = list(scribe.desk.words)
    now = scribe.desk.language_of(scribe.case)
    wanted = argument.casefold()[:2]
    other = wanted if wanted in known else next((one for one in known if one != now), now)
    scribe.learn("language", other)
    scribe.add("language.switched")
    if not door.agreed(scribe.case):
        scribe.ask(door.TOPIC, "door.privacy", ("yes", "no"), operator=scribe.desk.operator_for(scribe.case))
        return
    steps.advance(scribe)


def _formality(scribe: Scribe, argument: str) -> None:
    scribe.learn("formality", "sie" if scribe.form == "du" else "du")
    scribe.add("formality.switched")


def _privacy(scribe: Scribe, argument: str) -> None:
    scribe.add("privacy_ok.help", operator=scribe.desk.operator_for(scribe.case))
    if any(inviting.concerned(one) for one in (scribe.case, *scribe.desk.others)):
        scribe.add("linked_person_consent.way")


def _delete(scribe: Scribe, argument: str) -> None:
    deleting.ask(scribe)


def _plain(key: str) -> Callable[[Scribe, str], None]:
    return lambda scribe, argument: scribe.add(key)


def _shown(show: Callable[[Scribe], None]) -> Callable[[Scribe, str], None]:
    return lambda scribe, argument: show(scribe)


def _with_others(show: Callable[[Scribe], None]) -> Callable[[Scribe, str], None]:
    """Shows something of this case, and in a line that there are others."""

    def shown(scribe: Scribe, argument: str) -> None:
        show(scribe)
        overview.others(scribe)

    return shown


DEEDS: dict[str, Callable[[Scribe, str], None]] = {
    "start": _start,
    "help": _plain("commands.help"),
    "status": _with_others(overview.status),
    "letters": _with_others(overview.letters),
    "evidence": _with_others(overview.evidence),
    "deadlines": _with_others(overview.deadlines),
    "undo": _undo,
    "change": _shown(overview.change),
    "pause": _pause,
    "resume": _resume,
    "language": _language,
    "formality": _formality,
    "export": _plain("export.here"),
    "delete": _delete,
    "privacy": _privacy,
    "human": _plain("human.places"),
    "link": _plain("link.how"),
    "new": _plain("cases.how"),
    "cases": _plain("cases.how"),
    "invite": _plain("invitation.how"),
    "unknown": _plain("commands.unknown"),
}
